// Depthwise filters with AVX-512, 16 channels at a time.
#include "kernels/fp32/ConvTiled.h"

#include "kernels/CpuFeatures.h"

#ifdef QS_HAS_AVX512_KERNELS
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,fma")

#include "kernels/fp32/FinishAvx512.h"

namespace qs::kernels {

namespace {

__mmask16 maskOf(std::int64_t left) {
    return static_cast<__mmask16>(left >= 16 ? 0xffff : (1 << left) - 1);
}

void store(const FloatOutput& output, std::int64_t at, std::int64_t c, __mmask16 mask, __m512 sum) {
    const __m512 bias = _mm512_maskz_loadu_ps(mask, output.bias + c);
    _mm512_mask_storeu_ps(output.y + at + c, mask, finished(sum, bias, output, at + c, mask));
}

// Weights of 16 channels stay in registers; every input vector is read once for all pixels that it belongs
// to.
template <int kPixels, int kStride>
void threeByThree(const DepthwiseRowF32& row, const FloatOutput& output, std::int64_t firstElement) {
    constexpr int kColumns = 3 + (kPixels - 1) * kStride;
    for (std::int64_t c = 0; c < row.channels; c += 16) {
        const __mmask16 mask = maskOf(row.channels - c);
        __m512 sums[kPixels];
#pragma GCC unroll 4
        for (int p = 0; p < kPixels; ++p)
            sums[p] = _mm512_setzero_ps();
#pragma GCC unroll 3
        for (int r = 0; r < 3; ++r) {
            __m512 w[3];
#pragma GCC unroll 3
            for (int k = 0; k < 3; ++k)
                w[k] = _mm512_maskz_loadu_ps(mask, row.weights + (3 * r + k) * row.channels + c);
#pragma GCC unroll 9
            for (int column = 0; column < kColumns; ++column) {
                const __m512 x = _mm512_maskz_loadu_ps(mask, row.taps[r * kColumns + column] + c);
#pragma GCC unroll 4
                for (int p = 0; p < kPixels; ++p) {
                    const int k = column - p * kStride;
                    if (k >= 0 && k < 3) sums[p] = _mm512_fmadd_ps(x, w[k], sums[p]);
                }
            }
        }
#pragma GCC unroll 4
        for (int p = 0; p < kPixels; ++p)
            store(output, firstElement + p * row.channels, c, mask, sums[p]);
    }
}

} // namespace

void depthwiseF32(const DepthwiseRowF32& row, const FloatOutput& output, std::int64_t firstElement) {
    for (std::int64_t c = 0; c < row.channels; c += 16) {
        const __mmask16 mask = maskOf(row.channels - c);
        __m512 sum = _mm512_setzero_ps();
        for (int k = 0; k < row.tapCount; ++k)
            sum = _mm512_fmadd_ps(_mm512_maskz_loadu_ps(mask, row.taps[k] + c),
                                  _mm512_maskz_loadu_ps(mask, row.weights + k * row.channels + c), sum);
        store(output, firstElement, c, mask, sum);
    }
}

void depthwise3x3F32(const DepthwiseRowF32& row, int pixels, int stride, const FloatOutput& output,
                     std::int64_t firstElement) {
    using Function = void (*)(const DepthwiseRowF32&, const FloatOutput&, std::int64_t);
    static constexpr Function kFunctions[2][4] = {
        {threeByThree<1, 1>, threeByThree<2, 1>, threeByThree<3, 1>, threeByThree<4, 1>},
        {threeByThree<1, 2>, threeByThree<2, 2>, threeByThree<3, 2>, threeByThree<4, 2>}};
    kFunctions[stride - 1][pixels - 1](row, output, firstElement);
}

} // namespace qs::kernels

#pragma GCC pop_options

#else

namespace qs::kernels {
void depthwiseF32(const DepthwiseRowF32&, const FloatOutput&, std::int64_t) {}
void depthwise3x3F32(const DepthwiseRowF32&, int, int, const FloatOutput&, std::int64_t) {}
} // namespace qs::kernels

#endif
