// Tiles of u8 x s8 products with AVX-512 VNNI: vpdpbusd adds four products to an int32 without saturating, so
// the sums are exact.
#include "kernels/int8/CodeOutput.h"

#include "kernels/CpuFeatures.h"

#ifdef QS_HAS_AVX512_KERNELS
#include <cstring>
#include <immintrin.h>
#include <utility>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,prfchw")

#include "kernels/MaskAvx512.h"
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

// Rounded sums to bytes. Packing saturates, then the codes are clamped: the bits of clamping first, because
// the bounds are integers and within those of the packs. int8 codes are packed as unsigned ones 128 higher.
// kBare: the zero point is 0 and the bounds are 0 and 255, as behind a Relu; the packs alone do it.
bool isBare(std::int32_t zeroPoint, std::int32_t clampMin, std::int32_t clampMax) {
    return zeroPoint == 0 && clampMin == 0 && clampMax == 255;
}
template <bool kBare>
struct Packer {
    __m512i zero, low, high, flip;
    Packer(std::int32_t zeroPoint, std::int32_t clampMin, std::int32_t clampMax) {
        const int up = clampMin < 0 ? 128 : 0;
        zero = _mm512_set1_epi16(static_cast<short>(zeroPoint + up));
        low = _mm512_set1_epi8(static_cast<char>(clampMin + up));
        high = _mm512_set1_epi8(static_cast<char>(clampMax + up));
        flip = _mm512_set1_epi8(static_cast<char>(up));
    }
    // Four vectors of 16 channels, in order.
    __m512i operator()(__m512i a, __m512i b, __m512i c, __m512i d) const {
        __m512i first = _mm512_packs_epi32(a, b), second = _mm512_packs_epi32(c, d);
        if constexpr (!kBare) {
            first = _mm512_adds_epi16(first, zero);
            second = _mm512_adds_epi16(second, zero);
        }
        __m512i codes = _mm512_packus_epi16(first, second);
        if constexpr (!kBare)
            codes = _mm512_xor_si512(_mm512_min_epu8(_mm512_max_epu8(codes, low), high), flip);
        // The packs work within lanes of 16 bytes.
        const __m512i order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
        return _mm512_permutexvar_epi32(order, codes);
    }
};

// Products to codes less the zero point, still floats: Requantizer::apply of Rounding::Onnx.
struct Rounder {
    __m512 low, high;
    explicit Rounder(const CodeOutput& o)
        : low(_mm512_set1_ps(static_cast<float>(o.clampMin - o.zeroPoint))),
          high(_mm512_set1_ps(static_cast<float>(o.clampMax - o.zeroPoint))) {}
    __m512 operator()(__m512 x) const {
        return _mm512_roundscale_ps(_mm512_min_ps(_mm512_max_ps(x, low), high), _MM_FROUND_TO_NEAREST_INT);
    }
};

// Codes of another tensor less its zero point, as floats. Unsigned ones are often those behind a Relu: zero
// point 0.
enum class Other { Signed, Unsigned, ZeroAtZero };
Other otherOf(const ResidualAdd& r) {
    return r.otherSigned ? Other::Signed : r.otherZero != 0 ? Other::Unsigned : Other::ZeroAtZero;
}
template <Other kOther>
struct OtherCodes {
    __m512 zero;
    explicit OtherCodes(const ResidualAdd& r) : zero(_mm512_set1_ps(static_cast<float>(r.otherZero))) {}
    __m512 operator()(__m128i bytes) const {
        const __m512 codes = _mm512_cvtepi32_ps(kOther == Other::Signed ? _mm512_cvtepi8_epi32(bytes)
                                                                        : _mm512_cvtepu8_epi32(bytes));
        return kOther == Other::ZeroAtZero ? codes : _mm512_sub_ps(codes, zero);
    }
};

__m512 scaled(__m512i sums, __m512 multiplier) {
    return _mm512_mul_ps(_mm512_cvtepi32_ps(sums), multiplier);
}
__m512i rounded(__m512 x) {
    return _mm512_cvt_roundps_epi32(x, kNearest);
}

// The codes of 4 / kHalves pixels, packed, to the first `pixels` of them.
template <int kHalves, bool kWhole>
[[gnu::always_inline]] inline void storeCodes(const Tile& t, std::uint8_t* to, int pixels, __m512i bytes) {
    const auto mask = static_cast<std::uint32_t>((1ull << t.columns) - 1);
    if constexpr (kHalves == 2) {
        const __m256i parts[2] = {_mm512_castsi512_si256(bytes), _mm512_extracti64x4_epi64(bytes, 1)};
#pragma GCC unroll 2
        for (int i = 0; i < 2; ++i, to += t.pixelElements) {
            if (i >= pixels) continue;
            if (kWhole)
                _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), parts[i]);
            else
                _mm256_mask_storeu_epi8(to, mask, parts[i]);
        }
    } else {
        const __m128i parts[4] = {_mm512_castsi512_si128(bytes), _mm512_extracti32x4_epi32(bytes, 1),
                                  _mm512_extracti32x4_epi32(bytes, 2), _mm512_extracti32x4_epi32(bytes, 3)};
#pragma GCC unroll 4
        for (int i = 0; i < 4; ++i, to += t.pixelElements) {
            if (i >= pixels) continue;
            if (kWhole)
                _mm_storeu_si128(reinterpret_cast<__m128i*>(to), parts[i]);
            else
                _mm_mask_storeu_epi8(to, static_cast<__mmask16>(mask), parts[i]);
        }
    }
}

// Sums of a tile with a residual: its constants would leave no registers for the sums, which therefore come
// from memory, in fours. No sum leaves int32: see ResidualAdd.
template <int kHalves, bool kMultiply, Other kOther, bool kBare, bool kWhole>
[[gnu::noinline]] void addResidual(const Tile& t, const CodeOutput& o, const __m512i* sums, int pixels) {
    const ResidualAdd& r = *o.residual;
    const Rounder own(o);
    const OtherCodes<kOther> others(r);
    const Packer<kBare> pack(r.zeroPoint, r.clampMin, r.clampMax);
    const __m512 divisor = _mm512_set1_ps(r.divisor), scale = _mm512_set1_ps(r.scale),
                 otherScale = _mm512_set1_ps(r.otherScale);
    __m512 multipliers[kHalves];
    __mmask16 masks[kHalves];
    for (int h = 0; h < kHalves; ++h) {
        multipliers[h] = _mm512_loadu_ps(o.multipliers + t.column + 16 * h);
        masks[h] = maskOf(t.columns - 16 * h);
    }
    constexpr int kTogether = 4 / kHalves;
    std::int64_t at = t.firstElement;
    for (; pixels > 0; pixels -= kTogether, at += kTogether * t.pixelElements, sums += 4) {
        __m512i codes[4];
#pragma GCC unroll 4
        for (int v = 0; v < 4; ++v) {
            const int h = v % kHalves;
            // Behind the last pixel nothing may be read.
            const std::uint8_t* from =
                r.other + at + (v / kHalves < pixels ? v / kHalves * t.pixelElements : 0) + 16 * h;
            const __m128i bytes = kWhole ? _mm_loadu_si128(reinterpret_cast<const __m128i*>(from))
                                         : _mm_maskz_loadu_epi8(masks[h], from);
            const __m512 code = own(scaled(_mm512_load_si512(sums + v), multipliers[h]));
            const __m512 real =
                _mm512_add_ps(_mm512_mul_ps(code, scale), _mm512_mul_ps(others(bytes), otherScale));
            codes[v] = rounded(kMultiply ? _mm512_mul_ps(real, divisor) : _mm512_div_ps(real, divisor));
        }
        storeCodes<kHalves, kWhole>(t, o.y + at, pixels, pack(codes[0], codes[1], codes[2], codes[3]));
    }
}

using Add = void (*)(const Tile&, const CodeOutput&, const __m512i*, int);
template <int kHalves, bool kMultiply, Other kOther>
Add addOf(bool bare, bool whole) {
    if (!whole) return addResidual<kHalves, kMultiply, kOther, false, false>;
    return bare ? addResidual<kHalves, kMultiply, kOther, true, true>
                : addResidual<kHalves, kMultiply, kOther, false, true>;
}
template <int kHalves, bool kMultiply>
Add addOf(const ResidualAdd& r, bool whole) {
    const bool bare = isBare(r.zeroPoint, r.clampMin, r.clampMax);
    switch (otherOf(r)) {
    case Other::Signed:
        return addOf<kHalves, kMultiply, Other::Signed>(bare, whole);
    case Other::Unsigned:
        return addOf<kHalves, kMultiply, Other::Unsigned>(bare, whole);
    case Other::ZeroAtZero:
        break;
    }
    return addOf<kHalves, kMultiply, Other::ZeroAtZero>(bare, whole);
}

template <bool kResidual>
struct CodeFinish {
    // What the end of the tile reads and writes comes near while the sums are made.
    template <int kPixels>
    [[gnu::always_inline]] static void begin(const Tile& t, const void* output) {
        const CodeOutput& o = *static_cast<const CodeOutput*>(output);
        std::int64_t at = t.firstElement;
#pragma GCC unroll 14
        for (int p = 0; p < kPixels; ++p, at += t.pixelElements) {
            if constexpr (kResidual)
                _mm_prefetch(reinterpret_cast<const char*>(o.residual->other + at), _MM_HINT_T0);
            __builtin_prefetch(o.y + at, 1);
        }
    }
    static __m512i bias(const Tile& t, const void* output, int half) {
        return _mm512_loadu_si512(static_cast<const CodeOutput*>(output)->bias + t.column + 16 * half);
    }
    template <int kPixels, int kHalves>
    [[gnu::always_inline]] static void finish(const Tile& t, const void* output,
                                              __m512i (&sums)[kPixels][kHalves]) {
        const CodeOutput& o = *static_cast<const CodeOutput*>(output);
        const bool whole = t.columns == 16 * kHalves;
        if constexpr (!kResidual) {
            if (!whole)
                requantize<kPixels, kHalves, false, false>(t, o, sums);
            else if (isBare(o.zeroPoint, o.clampMin, o.clampMax))
                requantize<kPixels, kHalves, true, true>(t, o, sums);
            else
                requantize<kPixels, kHalves, false, true>(t, o, sums);
        } else {
            __m512i stored[(kPixels * kHalves + 3) / 4 * 4];
#pragma GCC unroll 28
            for (int v = 0; v < (kPixels * kHalves + 3) / 4 * 4; ++v) {
                const int from = v < kPixels * kHalves ? v : 0;
                _mm512_store_si512(stored + v, sums[from / kHalves][from % kHalves]);
            }
            const Add add = o.residual->multiply ? addOf<kHalves, true>(*o.residual, whole)
                                                 : addOf<kHalves, false>(*o.residual, whole);
            add(t, o, stored, kPixels);
        }
    }

private:
    // No product leaves int32: see ConvTiled::make.
    template <int kPixels, int kHalves, bool kBare, bool kWhole>
    [[gnu::always_inline]] static void requantize(const Tile& t, const CodeOutput& o,
                                                  __m512i (&sums)[kPixels][kHalves]) {
        constexpr int kVectors = kPixels * kHalves, kTogether = 4 / kHalves;
        __m512 multipliers[kHalves];
#pragma GCC unroll 2
        for (int h = 0; h < kHalves; ++h)
            multipliers[h] = _mm512_loadu_ps(o.multipliers + t.column + 16 * h);
        const Packer<kBare> pack(o.zeroPoint, o.clampMin, o.clampMax);
        std::uint8_t* to = o.y + t.firstElement;
#pragma GCC unroll 14
        for (int p = 0; p < kPixels; p += kTogether, to += kTogether * t.pixelElements) {
            __m512i codes[4];
#pragma GCC unroll 4
            for (int i = 0; i < 4; ++i) {
                const int v = p * kHalves + i < kVectors ? p * kHalves + i : p * kHalves;
                codes[i] = rounded(scaled(sums[v / kHalves][v % kHalves], multipliers[v % kHalves]));
            }
            storeCodes<kHalves, kWhole>(t, to, kPixels - p, pack(codes[0], codes[1], codes[2], codes[3]));
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
