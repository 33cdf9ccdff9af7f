// Depthwise filters with AVX-512, 16 channels at a time.
#include "kernels/fp32/ConvTiled.h"

#include "kernels/CpuFeatures.h"

#ifdef QS_HAS_AVX512_KERNELS
#include <algorithm>
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,fma")

#include "kernels/MaskAvx512.h"
#include "kernels/fp32/FinishAvx512.h"

namespace qs::kernels {

namespace {

// 16 channels of a line: their weights and bias stay in registers.
struct Block {
    __m512 weights[9], bias, low, high;
    __mmask16 mask;
    const float* rows[3]; // at the block's first channel; nullptr: padding
    std::int64_t channels;

    Block(const DepthwiseLineF32& line, const FloatOutput& output, std::int64_t c)
        : bias(_mm512_maskz_loadu_ps(maskOf(line.channels - c), output.bias + c)),
          low(_mm512_set1_ps(output.low)), high(_mm512_set1_ps(output.high)), mask(maskOf(line.channels - c)),
          channels(line.channels) {
#pragma GCC unroll 9
        for (int k = 0; k < 9; ++k)
            weights[k] = _mm512_maskz_loadu_ps(mask, line.weights + k * channels + c);
#pragma GCC unroll 3
        for (int r = 0; r < 3; ++r)
            rows[r] = line.rows[r] ? line.rows[r] + c : nullptr;
    }
};

void store(const Block& block, const FloatOutput& output, std::int64_t at, __m512 y) {
    if (output.residual) y = _mm512_add_ps(y, _mm512_maskz_loadu_ps(block.mask, output.residual + at));
    y = bounded(y, block.low, block.high);
    if (block.mask == 0xffff)
        _mm512_storeu_ps(output.y + at, y);
    else
        _mm512_mask_storeu_ps(output.y + at, block.mask, y);
}

// Neighbours inside: every input vector is read once for all pixels that it belongs to. `first`: the column
// of the input under the first pixel's first tap.
template <int kPixels, int kStride>
void inside(const Block& block, std::int64_t first, const FloatOutput& output, std::int64_t at) {
    constexpr int kColumns = 3 + (kPixels - 1) * kStride;
    __m512 sums[kPixels];
#pragma GCC unroll 8
    for (int p = 0; p < kPixels; ++p)
        sums[p] = block.bias;
#pragma GCC unroll 3
    for (int r = 0; r < 3; ++r) {
        const float* x = block.rows[r];
        if (!x) continue;
        x += first * block.channels;
#pragma GCC unroll 17
        for (int column = 0; column < kColumns; ++column, x += block.channels) {
            const __m512 value =
                block.mask == 0xffff ? _mm512_loadu_ps(x) : _mm512_maskz_loadu_ps(block.mask, x);
#pragma GCC unroll 8
            for (int p = 0; p < kPixels; ++p) {
                const int k = column - p * kStride;
                if (k >= 0 && k < 3) sums[p] = _mm512_fmadd_ps(value, block.weights[3 * r + k], sums[p]);
            }
        }
    }
#pragma GCC unroll 8
    for (int p = 0; p < kPixels; ++p)
        store(block, output, at + p * block.channels, sums[p]);
}

// A pixel whose window hangs over: what lies outside is left out.
void atEdge(const Block& block, std::int64_t first, std::int64_t width, const FloatOutput& output,
            std::int64_t at) {
    __m512 sum = block.bias;
#pragma GCC unroll 3
    for (int r = 0; r < 3; ++r)
#pragma GCC unroll 3
        for (int k = 0; k < 3; ++k)
            if (block.rows[r] && first + k >= 0 && first + k < width)
                sum = _mm512_fmadd_ps(
                    _mm512_maskz_loadu_ps(block.mask, block.rows[r] + (first + k) * block.channels),
                    block.weights[3 * r + k], sum);
    store(block, output, at, sum);
}

template <int kStride>
void wholeLine(const DepthwiseLineF32& line, const FloatOutput& output, std::int64_t firstElement) {
    constexpr int kMost = kStride == 1 ? 8 : 4;
    // The columns whose windows lie inside.
    const std::int64_t begin = std::min(line.outWidth, (line.padLeft + kStride - 1) / kStride);
    const std::int64_t room = line.width + line.padLeft - 3;
    const std::int64_t end = std::clamp(room < 0 ? 0 : room / kStride + 1, begin, line.outWidth);
    for (std::int64_t c = 0; c < line.channels; c += 16) {
        const Block block(line, output, c);
        std::int64_t at = firstElement + c, column = 0;
        const auto advance = [&](int pixels) {
            column += pixels;
            at += pixels * line.channels;
        };
        for (; column < begin; advance(1))
            atEdge(block, column * kStride - line.padLeft, line.width, output, at);
        for (; column + kMost <= end; advance(kMost))
            inside<kMost, kStride>(block, column * kStride - line.padLeft, output, at);
        for (; column + 2 <= end; advance(2))
            inside<2, kStride>(block, column * kStride - line.padLeft, output, at);
        for (; column < end; advance(1))
            inside<1, kStride>(block, column * kStride - line.padLeft, output, at);
        for (; column < line.outWidth; advance(1))
            atEdge(block, column * kStride - line.padLeft, line.width, output, at);
    }
}

} // namespace

void depthwiseRowAvx512(const DepthwiseRowF32& row, const FloatOutput& output, std::int64_t firstElement) {
    const __m512 low = _mm512_set1_ps(output.low), high = _mm512_set1_ps(output.high);
    for (std::int64_t c = 0; c < row.channels; c += 16) {
        const __mmask16 mask = maskOf(row.channels - c);
        __m512 sum = _mm512_maskz_loadu_ps(mask, output.bias + c);
        for (int k = 0; k < row.tapCount; ++k)
            sum = _mm512_fmadd_ps(_mm512_maskz_loadu_ps(mask, row.taps[k] + c),
                                  _mm512_maskz_loadu_ps(mask, row.weights + k * row.channels + c), sum);
        const std::int64_t at = firstElement + c;
        if (output.residual) sum = _mm512_add_ps(sum, _mm512_maskz_loadu_ps(mask, output.residual + at));
        _mm512_mask_storeu_ps(output.y + at, mask, bounded(sum, low, high));
    }
}

void depthwiseLine3x3Avx512(const DepthwiseLineF32& line, int stride, const FloatOutput& output,
                            std::int64_t firstElement) {
    (stride == 1 ? wholeLine<1> : wholeLine<2>)(line, output, firstElement);
}

} // namespace qs::kernels

#pragma GCC pop_options

#endif
