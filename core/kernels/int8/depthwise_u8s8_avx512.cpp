// Depthwise filters with AVX-512 VNNI, 64 channels at a time. Four taps are interleaved byte by byte, so that
// vpdpbusd sums them; the order of channels that the interleaving makes is undone by the packs at the end.
#include "kernels/int8/CodeOutput.h"

#include "kernels/CpuFeatures.h"

namespace qs::kernels {

namespace {
// Channel c of a block of 64 stands in quarter (c / 4) % 4, lane c / 16, element c % 4 of the lane.
std::int64_t interleaved(std::int64_t c) {
    return c / 64 * 64 + c / 4 % 4 * 16 + c % 64 / 16 * 4 + c % 4;
}
} // namespace

std::int64_t depthwisePackedOffset(std::int64_t c, std::int64_t k, std::int64_t tapGroups) {
    return c / 64 * tapGroups * 256 + k / 4 * 256 + interleaved(c % 64) * 4 + k % 4;
}

std::int64_t depthwiseColumn(std::int64_t c) {
    return interleaved(c);
}

} // namespace qs::kernels

#ifdef QS_HAS_AVX512_KERNELS
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")

namespace qs::kernels {

namespace {

struct Quarters {
    __m512i q[4];
};

// Channels of a block, four taps to each.
Quarters interleave(const std::uint8_t* const* taps, std::int64_t at, __mmask64 mask) {
    const __m512i a = _mm512_maskz_loadu_epi8(mask, taps[0] + at),
                  b = _mm512_maskz_loadu_epi8(mask, taps[1] + at),
                  c = _mm512_maskz_loadu_epi8(mask, taps[2] + at),
                  d = _mm512_maskz_loadu_epi8(mask, taps[3] + at);
    const __m512i abLow = _mm512_unpacklo_epi8(a, b), abHigh = _mm512_unpackhi_epi8(a, b);
    const __m512i cdLow = _mm512_unpacklo_epi8(c, d), cdHigh = _mm512_unpackhi_epi8(c, d);
    return {{_mm512_unpacklo_epi16(abLow, cdLow), _mm512_unpackhi_epi16(abLow, cdLow),
             _mm512_unpacklo_epi16(abHigh, cdHigh), _mm512_unpackhi_epi16(abHigh, cdHigh)}};
}

// Rounded, packed with saturation, then clamped as codes: the bits of clamping first, because the bounds are
// integers and within those of the packs. No product leaves int32: see ConvTiled.
__m512i codesOf(const Quarters& sums, const CodeOutput& output, std::int64_t column) {
    __m512i codes[4];
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i) {
        const __m512i sum = _mm512_add_epi32(sums.q[i], _mm512_loadu_si512(output.bias + column + 16 * i));
        codes[i] = _mm512_cvt_roundps_epi32(
            _mm512_mul_ps(_mm512_cvtepi32_ps(sum), _mm512_loadu_ps(output.multipliers + column + 16 * i)),
            _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    }
    const __m512i zero = _mm512_set1_epi16(static_cast<short>(output.zeroPoint));
    const __m512i first = _mm512_adds_epi16(_mm512_packs_epi32(codes[0], codes[1]), zero),
                  second = _mm512_adds_epi16(_mm512_packs_epi32(codes[2], codes[3]), zero);
    const __m512i low = _mm512_set1_epi8(static_cast<char>(output.clampMin)),
                  high = _mm512_set1_epi8(static_cast<char>(output.clampMax));
    if (output.clampMin < 0)
        return _mm512_min_epi8(_mm512_max_epi8(_mm512_packs_epi16(first, second), low), high);
    return _mm512_min_epu8(_mm512_max_epu8(_mm512_packus_epi16(first, second), low), high);
}

} // namespace

void depthwiseU8S8(const DepthwiseRow& row, const CodeOutput& output, std::uint8_t* y) {
    const std::uint8_t* weights = row.weights;
    for (std::int64_t c = 0; c < row.channels; c += 64) {
        const std::int64_t left = row.channels - c;
        const __mmask64 mask = left >= 64 ? ~0ull : (1ull << left) - 1;
        Quarters sums{};
        for (int group = 0; group < row.tapGroups; ++group, weights += 256) {
            const Quarters x = interleave(row.taps + 4 * group, c, mask);
#pragma GCC unroll 4
            for (int i = 0; i < 4; ++i)
                sums.q[i] = _mm512_dpbusd_epi32(sums.q[i], x.q[i], _mm512_loadu_si512(weights + 64 * i));
        }
        _mm512_mask_storeu_epi8(y + c, mask, codesOf(sums, output, c));
    }
}

// The weights of a group are w0 w1 w2 0: shifted by a byte they are those of the next pixel, 0 w0 w1 w2.
void depthwisePairU8S8(const DepthwiseRow& row, const CodeOutput& output, std::uint8_t* y) {
    const std::uint8_t* weights = row.weights;
    for (std::int64_t c = 0; c < row.channels; c += 64) {
        const std::int64_t left = row.channels - c;
        const __mmask64 mask = left >= 64 ? ~0ull : (1ull << left) - 1;
        Quarters first{}, second{};
        for (int group = 0; group < row.tapGroups; ++group, weights += 256) {
            const Quarters x = interleave(row.taps + 4 * group, c, mask);
#pragma GCC unroll 4
            for (int i = 0; i < 4; ++i) {
                const __m512i w = _mm512_loadu_si512(weights + 64 * i);
                first.q[i] = _mm512_dpbusd_epi32(first.q[i], x.q[i], w);
                second.q[i] = _mm512_dpbusd_epi32(second.q[i], x.q[i], _mm512_slli_epi32(w, 8));
            }
        }
        _mm512_mask_storeu_epi8(y + c, mask, codesOf(first, output, c));
        _mm512_mask_storeu_epi8(y + row.channels + c, mask, codesOf(second, output, c));
    }
}

} // namespace qs::kernels

#pragma GCC pop_options

#else

namespace qs::kernels {
void depthwiseU8S8(const DepthwiseRow&, const CodeOutput&, std::uint8_t*) {}
void depthwisePairU8S8(const DepthwiseRow&, const CodeOutput&, std::uint8_t*) {}
} // namespace qs::kernels

#endif
