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

Quarters biasOf(const CodeOutput& output, std::int64_t column) {
    const std::int32_t* bias = output.bias + column;
    return {{_mm512_loadu_si512(bias), _mm512_loadu_si512(bias + 16), _mm512_loadu_si512(bias + 32),
             _mm512_loadu_si512(bias + 48)}};
}

// Rounded, packed with saturation, then clamped as codes: the bits of clamping first, because the bounds are
// integers and within those of the packs. No product leaves int32: see ConvTiled.
__m512i codesOf(const Quarters& sums, const CodeOutput& output, std::int64_t column) {
    __m512i codes[4];
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i) {
        const __m512 multiplier = _mm512_loadu_ps(output.multipliers + column + 16 * i);
        codes[i] = _mm512_cvt_roundps_epi32(_mm512_mul_ps(_mm512_cvtepi32_ps(sums.q[i]), multiplier),
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
        Quarters sums = biasOf(output, c);
        for (int group = 0; group < row.tapGroups; ++group, weights += 256) {
            const Quarters x = interleave(row.taps + 4 * group, c, mask);
#pragma GCC unroll 4
            for (int i = 0; i < 4; ++i)
                sums.q[i] = _mm512_dpbusd_epi32(sums.q[i], x.q[i], _mm512_loadu_si512(weights + 64 * i));
        }
        _mm512_mask_storeu_epi8(y + c, mask, codesOf(sums, output, c));
    }
}

namespace {

// Two neighbouring columns of 64 channels, interleaved.
struct Columns {
    __m512i low, high;
};
Columns pairOf(__m512i a, __m512i b) {
    return {_mm512_unpacklo_epi8(a, b), _mm512_unpackhi_epi8(a, b)};
}
Quarters quartersOf(const Columns& ab, const Columns& cd) {
    return {{_mm512_unpacklo_epi16(ab.low, cd.low), _mm512_unpackhi_epi16(ab.low, cd.low),
             _mm512_unpacklo_epi16(ab.high, cd.high), _mm512_unpackhi_epi16(ab.high, cd.high)}};
}
void multiplyAdd(Quarters& sums, const Quarters& x, const std::uint8_t* weights) {
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i)
        sums.q[i] = _mm512_dpbusd_epi32(sums.q[i], x.q[i], _mm512_loadu_si512(weights + 64 * i));
}

// 64 channels of a line.
struct Block {
    const DepthwiseLine& line;
    const CodeOutput& output;
    std::int64_t channel;
    __mmask64 mask;
    const std::uint8_t *weights, *shifted;

    Block(const DepthwiseLine& l, const CodeOutput& o, std::int64_t c)
        : line(l), output(o), channel(c), mask(l.channels - c >= 64 ? ~0ull : (1ull << (l.channels - c)) - 1),
          weights(l.weights + c / 64 * kDepthwiseLineBytes), shifted(weights + kDepthwiseLineBytes / 2) {}

    __m512i load(const std::uint8_t* x) const {
        return mask == ~0ull ? _mm512_loadu_si512(x) : _mm512_maskz_loadu_epi8(mask, x);
    }
    __m512i at(int row, std::int64_t column) const {
        const bool inside = column >= 0 && column < line.width;
        return load((inside ? line.rows[row] + column * line.channels : line.padding) + channel);
    }
    void store(std::uint8_t* y, const Quarters& sums) const {
        const __m512i codes = codesOf(sums, output, channel);
        if (mask == ~0ull)
            _mm512_storeu_si512(y + channel, codes);
        else
            _mm512_mask_storeu_epi8(y + channel, mask, codes);
    }
};

// Pixels in twos. The weights of a row are w0 w1 w2 0; shifted by a byte they are those of the second pixel,
// 0 w0 w1 w2, over the same four columns.
void blockStride1(const Block& b, std::uint8_t* y) {
    const DepthwiseLine& line = b.line;
    std::int64_t column = -line.padLeft;
    Columns left[3];
#pragma GCC unroll 3
    for (int r = 0; r < 3; ++r)
        left[r] = pairOf(b.at(r, column), b.at(r, column + 1));
    const Quarters bias = biasOf(b.output, b.channel);
    for (std::int64_t o = 0; o < line.outWidth; o += 2, y += 2 * line.channels) {
        Quarters first = bias, second = bias;
        column += 2;
#pragma GCC unroll 3
        for (int r = 0; r < 3; ++r) {
            const Columns right = pairOf(b.at(r, column), b.at(r, column + 1));
            const Quarters x = quartersOf(left[r], right);
            multiplyAdd(first, x, b.weights + 256 * r);
            multiplyAdd(second, x, b.shifted + 256 * r);
            left[r] = right;
        }
        b.store(y, first);
        if (o + 1 < line.outWidth) b.store(y + line.channels, second);
    }
}

void blockStride2(const Block& b, std::uint8_t* y) {
    const DepthwiseLine& line = b.line;
    const __m512i nothing = _mm512_setzero_si512();
    const Quarters bias = biasOf(b.output, b.channel);
    for (std::int64_t o = 0; o < line.outWidth; ++o, y += line.channels) {
        Quarters sums = bias;
        const std::int64_t column = 2 * o - line.padLeft;
#pragma GCC unroll 3
        for (int r = 0; r < 3; ++r)
            multiplyAdd(sums,
                        quartersOf(pairOf(b.at(r, column), b.at(r, column + 1)),
                                   pairOf(b.at(r, column + 2), nothing)),
                        b.weights + 256 * r);
        b.store(y, sums);
    }
}

} // namespace

void depthwiseLine3x3U8S8(const DepthwiseLine& line, int stride, const CodeOutput& output, std::uint8_t* y) {
    for (std::int64_t c = 0; c < line.channels; c += 64)
        (stride == 1 ? blockStride1 : blockStride2)(Block(line, output, c), y);
}

void depthwiseNarrowLine3x3U8S8(const DepthwiseLine& line, const CodeOutput& output, std::uint8_t* y) {
    const __m512i nothing = _mm512_setzero_si512();
    const Quarters bias = biasOf(output, 0);
    const std::int64_t end = line.outWidth * line.channels;
    for (std::int64_t at = 0; at < end; at += 64) {
        Quarters sums = bias;
#pragma GCC unroll 3
        for (int r = 0; r < 3; ++r) {
            const std::uint8_t* x = line.rows[r] + at;
            multiplyAdd(sums,
                        quartersOf(pairOf(_mm512_loadu_si512(x), _mm512_loadu_si512(x + line.channels)),
                                   pairOf(_mm512_loadu_si512(x + 2 * line.channels), nothing)),
                        line.weights + 256 * r);
        }
        const __m512i codes = codesOf(sums, output, 0);
        if (end - at >= 64)
            _mm512_storeu_si512(y + at, codes);
        else
            _mm512_mask_storeu_epi8(y + at, (1ull << (end - at)) - 1, codes);
    }
}

} // namespace qs::kernels

#pragma GCC pop_options

#else

namespace qs::kernels {
void depthwiseU8S8(const DepthwiseRow&, const CodeOutput&, std::uint8_t*) {}
void depthwiseLine3x3U8S8(const DepthwiseLine&, int, const CodeOutput&, std::uint8_t*) {}
void depthwiseNarrowLine3x3U8S8(const DepthwiseLine&, const CodeOutput&, std::uint8_t*) {}
} // namespace qs::kernels

#endif
