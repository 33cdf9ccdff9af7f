// What the AVX-512 integer kernels do with their sums, under Rounding::Onnx: bias, multiplier, clamp, round
// to nearest even, and, where a residual Add follows at once, that Add.
#pragma once

#include <cstdint>

#include "kernels/TiledConv.h"

namespace qs::kernels {

// c = quantize(dequantize(code) + dequantize(other)), both added before the division by scale (NUMERICS.md
// 2). `other` lies like the output. In steps of the result, no sum may reach 2^31: see staysInInt32.
struct ResidualAdd {
    const std::uint8_t* other = nullptr; // codes; int8 ones where otherSigned
    bool otherSigned = false;
    float scale = 1.0f, otherScale = 1.0f; // of the convolution's own codes and of the others
    std::int32_t otherZero = 0;
    // The sum divided by `divisor`, or times it where that gives the same codes (see Elementwise.h).
    float divisor = 1.0f;
    bool multiply = false;
    std::int32_t zeroPoint = 0, clampMin = 0, clampMax = 255;

    bool staysInInt32() const {
        const float largest = 512.0f * (scale + otherScale); // a code less its zero point is smaller than 512
        return (multiply ? largest * divisor : largest / divisor) < 1e9f;
    }
};

struct CodeOutput {
    std::uint8_t* y = nullptr;          // N x pixels x C, one byte each
    const std::int32_t* bias = nullptr; // by padded column, minus inputZero times the sum of the weights
    const float* multipliers = nullptr; // by padded column
    std::int32_t zeroPoint = 0, clampMin = 0, clampMax = 255;
    const ResidualAdd* residual = nullptr; // or nullptr
};

// For outputs with or without a residual. nullptr where this build has none; call only where hasAvx512Vnni().
const TileTable* tilesU8S8(bool residual);

// Depthwise, one filter per channel: taps[k] points to `channels` u8 codes, bytes beyond them may not be
// read.
struct DepthwiseRow {
    const std::uint8_t* const* taps = nullptr; // groups of four; a last group is filled up with any pointer
    int tapGroups = 0;
    std::int64_t channels = 0;
    const std::uint8_t* weights = nullptr; // see depthwisePackedOffset
};
void depthwiseU8S8(const DepthwiseRow& row, const CodeOutput& output, std::uint8_t* y);
// A whole line of output of a filter three columns and three lines wide, column stride 1 or 2.
struct DepthwiseLine {
    const std::uint8_t* rows[3]{};         // of the input under the filter's
    const std::uint8_t* padding = nullptr; // one pixel
    std::int64_t channels = 0, width = 0, outWidth = 0, padLeft = 0;
    // Per 64 channels: three groups of four taps, the fourth weight 0, packed as above; then the same with
    // all weights one tap later.
    const std::uint8_t* weights = nullptr;
};
constexpr std::int64_t kDepthwiseLineBytes = 2 * 3 * 256;
void depthwiseLine3x3U8S8(const DepthwiseLine& line, int stride, const CodeOutput& output, std::uint8_t* y);
// Stride 1 and a number of channels that divides 64: weights, bias and multipliers are repeated to 64, the
// rows have their padding in them and 64 bytes to spare.
void depthwiseNarrowLine3x3U8S8(const DepthwiseLine& line, const CodeOutput& output, std::uint8_t* y);
// Where weight k of channel c goes; channel c in the per-channel arrays; their length.
std::int64_t depthwisePackedOffset(std::int64_t c, std::int64_t k, std::int64_t tapGroups);
std::int64_t depthwiseColumn(std::int64_t c);

} // namespace qs::kernels
