// Tiles of float32 products with AVX-512.
#include "kernels/fp32/ConvTiled.h"

#include "kernels/CpuFeatures.h"

#ifdef QS_HAS_AVX512_KERNELS
#include <immintrin.h>
#include <utility>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,fma,prfchw")

#include "kernels/MaskAvx512.h"
#include "kernels/TileAvx512.h"
#include "kernels/fp32/FinishAvx512.h"

namespace qs::kernels {

namespace {

struct FloatStep {
    using Sums = __m512;
    static Sums load(const std::uint8_t* w) { return _mm512_loadu_ps(w); }
    static Sums broadcast(const std::uint8_t* x) {
        return _mm512_set1_ps(*reinterpret_cast<const float*>(x));
    }
    static Sums add(Sums sums, Sums x, Sums w) { return _mm512_fmadd_ps(x, w, sums); }
};

struct FloatFinish {
    // What the end of the tile reads and writes comes near while the sums are made.
    template <int kPixels>
    [[gnu::always_inline]] static void begin(const Tile& t, const void* output) {
        const FloatOutput& o = *static_cast<const FloatOutput*>(output);
        std::int64_t at = t.firstElement;
#pragma GCC unroll 14
        for (int p = 0; p < kPixels; ++p, at += t.pixelElements) {
            __builtin_prefetch(o.y + at, 1);
            __builtin_prefetch(o.y + at + 16, 1);
        }
    }
    static __m512 bias(const Tile& t, const void* output, int half) {
        return _mm512_loadu_ps(static_cast<const FloatOutput*>(output)->bias + t.column + 16 * half);
    }
    template <int kPixels, int kHalves>
    static void finish(const Tile& t, const void* output, __m512 (&sums)[kPixels][kHalves]) {
        const FloatOutput& o = *static_cast<const FloatOutput*>(output);
        const __mmask16 mask = maskOf(t.columns - 16 * (kHalves - 1)); // channels of the last half
        if (o.residual)
            store<kPixels, kHalves, true>(t, o, mask, sums);
        else
            store<kPixels, kHalves, false>(t, o, mask, sums);
    }

private:
    template <int kPixels, int kHalves, bool kResidual>
    static void store(const Tile& t, const FloatOutput& o, __mmask16 mask, __m512 (&sums)[kPixels][kHalves]) {
        const __m512 low = _mm512_set1_ps(o.low), high = _mm512_set1_ps(o.high);
        std::int64_t at = t.firstElement;
#pragma GCC unroll 14
        for (int p = 0; p < kPixels; ++p, at += t.pixelElements) {
#pragma GCC unroll 2
            for (int h = 0; h < kHalves; ++h) {
                const std::int64_t to = at + 16 * h;
                const bool whole = h + 1 < kHalves || mask == 0xffff;
                __m512 y = sums[p][h];
                if (kResidual)
                    y = _mm512_add_ps(y, whole ? _mm512_loadu_ps(o.residual + to)
                                               : _mm512_maskz_loadu_ps(mask, o.residual + to));
                y = bounded(y, low, high);
                if (whole)
                    _mm512_storeu_ps(o.y + to, y);
                else
                    _mm512_mask_storeu_ps(o.y + to, mask, y);
            }
        }
    }
};

} // namespace

const FloatKernels* floatKernelsAvx512() {
    static constexpr FloatKernels kKernels{
        tableOf<FloatStep, FloatFinish>(std::make_integer_sequence<int, kTilePixels>()), depthwiseRowAvx512,
        depthwiseLine3x3Avx512};
    return &kKernels;
}

} // namespace qs::kernels

#pragma GCC pop_options

#else

namespace qs::kernels {
const FloatKernels* floatKernelsAvx512() {
    return nullptr;
}
} // namespace qs::kernels

#endif
