// Tiles of u8 x s8 products with AVX-512 VNNI: vpdpbusd adds four products to an int32 without saturating, so
// the sums are exact.
#include "kernels/int8/CodeOutput.h"

#include "kernels/CpuFeatures.h"

#ifdef QS_HAS_AVX512_KERNELS
#include <cstring>
#include <immintrin.h>
#include <utility>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")

#include "kernels/TileAvx512.h"

namespace qs::kernels {

namespace {

constexpr int kNearest = _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC;

struct ByteStep {
    using Sums = __m512i;
    static Sums load(const std::uint8_t* w) { return _mm512_loadu_si512(w); }
    static Sums broadcast(const std::uint8_t* x) {
        std::int32_t four;
        std::memcpy(&four, x, 4);
        return _mm512_set1_epi32(four);
    }
    static Sums add(Sums sums, Sums x, Sums w) { return _mm512_dpbusd_epi32(sums, x, w); }
};

// Requantizer::apply of Rounding::Onnx without the zero point.
struct Rounder {
    __m512 low, high;
    explicit Rounder(std::int32_t zeroPoint, std::int32_t clampMin, std::int32_t clampMax)
        : low(_mm512_set1_ps(static_cast<float>(clampMin - zeroPoint))),
          high(_mm512_set1_ps(static_cast<float>(clampMax - zeroPoint))) {}
    __m512i operator()(__m512 x) const {
        return _mm512_cvt_roundps_epi32(_mm512_min_ps(_mm512_max_ps(x, low), high), kNearest);
    }
};

// Rounded sums to bytes. Packing saturates, then the codes are clamped: the bits of clamping first, because
// the bounds are integers and within those of the packs. int8 codes are packed as unsigned ones 128 higher.
struct Packer {
    __m512i zero, low, high, flip;
    explicit Packer(const CodeOutput& o) {
        const int up = o.clampMin < 0 ? 128 : 0;
        zero = _mm512_set1_epi16(static_cast<short>(o.zeroPoint + up));
        low = _mm512_set1_epi8(static_cast<char>(o.clampMin + up));
        high = _mm512_set1_epi8(static_cast<char>(o.clampMax + up));
        flip = _mm512_set1_epi8(static_cast<char>(up));
    }
    // Four vectors of 16 channels, in order.
    __m512i operator()(__m512i a, __m512i b, __m512i c, __m512i d) const {
        const __m512i first = _mm512_adds_epi16(_mm512_packs_epi32(a, b), zero),
                      second = _mm512_adds_epi16(_mm512_packs_epi32(c, d), zero);
        const __m512i codes = _mm512_min_epu8(_mm512_max_epu8(_mm512_packus_epi16(first, second), low), high);
        // The packs work within lanes of 16 bytes.
        const __m512i order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
        return _mm512_permutexvar_epi32(order, _mm512_xor_si512(codes, flip));
    }
};

template <int kIndex>
__m128i quarter(__m512i x) {
    return _mm512_extracti32x4_epi32(x, kIndex);
}

template <bool kResidual>
struct CodeFinish {
    static __m512i bias(const Tile& t, const void* output, int half) {
        return _mm512_loadu_si512(static_cast<const CodeOutput*>(output)->bias + t.column + 16 * half);
    }
    template <int kPixels, int kHalves>
    [[gnu::always_inline]] static void finish(const Tile& t, const void* output,
                                              __m512i (&sums)[kPixels][kHalves]) {
        const CodeOutput& o = *static_cast<const CodeOutput*>(output);
        if constexpr (kResidual)
            addResidual<kPixels, kHalves>(t, o, sums);
        else
            store<kPixels, kHalves>(t, o, sums);
    }

private:
    static __m512 scaled(__m512i sums, __m512 multiplier) {
        return _mm512_mul_ps(_mm512_cvtepi32_ps(sums), multiplier);
    }
    static __mmask16 maskOf(const Tile& t, int half) {
        const int left = t.columns - 16 * half;
        return static_cast<__mmask16>(left >= 16 ? 0xffff : (1 << left) - 1);
    }

    // No product leaves int32: see ConvTiled::make.
    template <int kPixels, int kHalves>
    [[gnu::always_inline]] static void store(const Tile& t, const CodeOutput& o,
                                             __m512i (&sums)[kPixels][kHalves]) {
        constexpr int kVectors = kPixels * kHalves;
        __m512 multipliers[kHalves];
#pragma GCC unroll 2
        for (int h = 0; h < kHalves; ++h)
            multipliers[h] = _mm512_loadu_ps(o.multipliers + t.column + 16 * h);
        const __mmask16 mask = maskOf(t, kHalves - 1);
        const Packer pack(o);
#pragma GCC unroll 7
        for (int v = 0; v < kVectors; v += 4) {
            __m512i codes[4];
#pragma GCC unroll 4
            for (int i = 0; i < 4; ++i) {
                const int from = v + i < kVectors ? v + i : v;
                codes[i] = _mm512_cvt_roundps_epi32(
                    scaled(sums[from / kHalves][from % kHalves], multipliers[from % kHalves]), kNearest);
            }
            const __m512i bytes = pack(codes[0], codes[1], codes[2], codes[3]);
            const __m128i parts[4] = {quarter<0>(bytes), quarter<1>(bytes), quarter<2>(bytes),
                                      quarter<3>(bytes)};
#pragma GCC unroll 4
            for (int i = 0; i < 4; ++i) {
                if (v + i >= kVectors) continue;
                const int half = (v + i) % kHalves;
                std::uint8_t* to = o.y + t.firstElement + (v + i) / kHalves * t.pixelElements + 16 * half;
                if (half + 1 < kHalves || mask == 0xffff)
                    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), parts[i]);
                else
                    _mm_mask_storeu_epi8(to, mask, parts[i]);
            }
        }
    }

    template <int kPixels, int kHalves>
    [[gnu::always_inline]] static void addResidual(const Tile& t, const CodeOutput& o,
                                                   __m512i (&sums)[kPixels][kHalves]) {
        const ResidualAdd& r = *o.residual;
        const Rounder own(o.zeroPoint, o.clampMin, o.clampMax), sum(r.zeroPoint, r.clampMin, r.clampMax);
        const __m512 divisor = _mm512_set1_ps(r.divisor), scale = _mm512_set1_ps(r.scale),
                     otherScale = _mm512_set1_ps(r.otherScale);
        const __m512i otherZero = _mm512_set1_epi32(r.otherZero), zero = _mm512_set1_epi32(r.zeroPoint);
#pragma GCC unroll 2
        for (int h = 0; h < kHalves; ++h) {
            const __mmask16 mask = maskOf(t, h);
            const __m512 multiplier = _mm512_loadu_ps(o.multipliers + t.column + 16 * h);
            std::int64_t at = t.firstElement + 16 * h;
#pragma GCC unroll 14
            for (int p = 0; p < kPixels; ++p, at += t.pixelElements) {
                const __m512 code = _mm512_cvtepi32_ps(own(scaled(sums[p][h], multiplier)));
                const __m128i bytes = _mm_maskz_loadu_epi8(mask, r.other + at);
                const __m512i other = _mm512_sub_epi32(
                    r.otherSigned ? _mm512_cvtepi8_epi32(bytes) : _mm512_cvtepu8_epi32(bytes), otherZero);
                const __m512 real = _mm512_add_ps(_mm512_mul_ps(code, scale),
                                                  _mm512_mul_ps(_mm512_cvtepi32_ps(other), otherScale));
                const __m512 wanted =
                    r.multiply ? _mm512_mul_ps(real, divisor) : _mm512_div_ps(real, divisor);
                const __m128i result = _mm512_cvtepi32_epi8(_mm512_add_epi32(sum(wanted), zero));
                if (mask == 0xffff)
                    _mm_storeu_si128(reinterpret_cast<__m128i*>(o.y + at), result);
                else
                    _mm_mask_storeu_epi8(o.y + at, mask, result);
            }
        }
    }
};

} // namespace

const TileTable* tilesU8S8(bool residual) {
    using Counts = std::make_integer_sequence<int, kTilePixels>;
    static constexpr TileTable kPlain = tableOf<ByteStep, CodeFinish<false>>(Counts()),
                               kResidual = tableOf<ByteStep, CodeFinish<true>>(Counts());
    return residual ? &kResidual : &kPlain;
}

} // namespace qs::kernels

#pragma GCC pop_options

#else

namespace qs::kernels {
const TileTable* tilesU8S8(bool) {
    return nullptr;
}
} // namespace qs::kernels

#endif
