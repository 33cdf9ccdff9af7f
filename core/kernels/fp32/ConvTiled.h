// Float convolution by AVX-512 tiles, channels last (see TiledConv.h), with what follows at once: a residual
// add and a clamp. Every sum runs over kernel position, then input channel, in one order, so that neither
// batch nor position nor fusion changes a bit.
#pragma once

#include <memory>
#include <vector>

#include "kernels/TiledConv.h"

namespace qs::kernels {

// y = clamp(sum + bias + residual, low, high); a NaN stays one.
struct FloatOutput {
    float* y = nullptr;
    const float* bias = nullptr;     // by padded column
    const float* residual = nullptr; // lies like y; or nullptr
    float low, high;                 // infinite: no bound
};

// nullptr where this build has none; call only where hasAvx512().
const TileTable* tilesF32();

// Depthwise, one filter per channel: y[c] from taps[k][c] * weights[k * channels + c], sums in order of k.
struct DepthwiseRowF32 {
    const float* const* taps = nullptr;
    int tapCount = 0;
    std::int64_t channels = 0;
    const float* weights = nullptr;
};
void depthwiseF32(const DepthwiseRowF32& row, const FloatOutput& output, std::int64_t firstElement);
// The same for 1 to 4 neighbours of a 3x3 filter with stride 1 or 2: taps[row * columns + column], where
// columns = 3 + (pixels - 1) * stride.
void depthwise3x3F32(const DepthwiseRowF32& row, int pixels, int stride, const FloatOutput& output,
                     std::int64_t firstElement);

class ConvTiledF32 {
public:
    // nullptr where this machine or build cannot run it. Weights O x I/groups x kernel and bias (or nullptr)
    // are copied and packed.
    static std::unique_ptr<const ConvTiledF32> make(const ConvGeometry& g, const float* weights,
                                                    const float* bias);
    // x and y: N x (D x) H x W x C. Sizes of g may differ from make's in batch and spatial size only. Safe
    // from several threads.
    void run(const ConvGeometry& g, const float* x, const float* residual, float low, float high,
             float* y) const;

private:
    ConvTiledF32(const ConvGeometry& g, const float* weights, const float* bias);
    void runDepthwise(const ConvGeometry& g, const float* x, const FloatOutput& output) const;

    TiledConv m_tiled;
    bool m_depthwise;
    std::vector<std::uint8_t> m_weights;
    std::vector<float> m_bias;
};

} // namespace qs::kernels
