// Tiles and depthwise filters of float32 with AVX2 and FMA, eight channels at a time.
#include "kernels/CpuFeatures.h"
#include "kernels/fp32/ConvTiled.h"

#ifdef QS_HAS_AVX2_KERNELS
#include <algorithm>
#include <cstring>
#include <immintrin.h>
#include <utility>

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma")
#endif

namespace qs::kernels {

namespace {

constexpr int kLanes = 8;

// The first `count` of eight, 0 behind them.
inline __m256 loadPart(const float* from, std::int64_t count) {
    if (count >= kLanes) return _mm256_loadu_ps(from);
    float lanes[kLanes]{};
    std::memcpy(lanes, from, static_cast<std::size_t>(count) * sizeof(float));
    return _mm256_loadu_ps(lanes);
}

inline void storePart(float* to, std::int64_t count, __m256 y) {
    if (count >= kLanes) return _mm256_storeu_ps(to, y);
    float lanes[kLanes];
    _mm256_storeu_ps(lanes, y);
    std::memcpy(to, lanes, static_cast<std::size_t>(count) * sizeof(float));
}

// vmaxps and vminps give their second operand when one is NaN.
inline void finish(__m256 y, std::int64_t count, const FloatOutput& o, std::int64_t at) {
    if (o.residual) y = _mm256_add_ps(y, loadPart(o.residual + at, count));
    y = _mm256_min_ps(_mm256_set1_ps(o.high), _mm256_max_ps(_mm256_set1_ps(o.low), y));
    storePart(o.y + at, count, y);
}

// kPixels x 16 sums stay in registers: half `half` of the panel's channels.
template <int kPixels>
void block(const Tile& t, const FloatOutput& o, int firstPixel, int half, int halves) {
    __m256 sums[kPixels][2];
    const std::uint8_t* const* rows = t.rows + firstPixel;
    const float* bias = o.bias + t.column + 16 * half;
#pragma GCC unroll 6
    for (int p = 0; p < kPixels; ++p) {
        sums[p][0] = _mm256_loadu_ps(bias);
        sums[p][1] = _mm256_loadu_ps(bias + kLanes);
    }
    const auto* w = reinterpret_cast<const float*>(t.weights) + 16 * half;
    for (int run = 0; run < t.runCount; ++run)
        for (std::int64_t at = t.runs[run], end = at + t.runBytes; at < end; at += 4, w += 16 * halves) {
            const __m256 w0 = _mm256_loadu_ps(w), w1 = _mm256_loadu_ps(w + kLanes);
#pragma GCC unroll 6
            for (int p = 0; p < kPixels; ++p) {
                const __m256 x = _mm256_broadcast_ss(reinterpret_cast<const float*>(rows[p] + at));
                sums[p][0] = _mm256_fmadd_ps(x, w0, sums[p][0]);
                sums[p][1] = _mm256_fmadd_ps(x, w1, sums[p][1]);
            }
        }
        // As in TileAvx512.h: the sums leave their registers here, not in the loop.
#pragma GCC unroll 6
    for (int p = 0; p < kPixels; ++p)
        asm("" : "+x"(sums[p][0]), "+x"(sums[p][1]));
#pragma GCC unroll 6
    for (int p = 0; p < kPixels; ++p)
#pragma GCC unroll 2
        for (int v = 0; v < 2; ++v) {
            const int channel = 16 * half + kLanes * v;
            if (channel >= t.columns) break;
            finish(sums[p][v], t.columns - channel, o,
                   t.firstElement + (firstPixel + p) * t.pixelElements + channel);
        }
}

template <int kPixels, int kHalves>
void tile(const Tile& t, const void* output) {
    const FloatOutput& o = *static_cast<const FloatOutput*>(output);
    for (int half = 0; half < kHalves; ++half) {
        int p = 0;
        for (; p + 6 <= kPixels; p += 6)
            block<6>(t, o, p, half, kHalves);
        if constexpr (kPixels % 6 != 0) block<kPixels % 6>(t, o, p, half, kHalves);
    }
}

template <int... kPixels>
constexpr TileTable tableOf(std::integer_sequence<int, kPixels...>) {
    return {{{tile<kPixels + 1, 1>, tile<kPixels + 1, 2>}...}};
}

void depthwiseRow(const DepthwiseRowF32& row, const FloatOutput& o, std::int64_t firstElement) {
    for (std::int64_t c = 0; c < row.channels; c += kLanes) {
        const std::int64_t count = row.channels - c;
        __m256 sum = loadPart(o.bias + c, count);
        for (int k = 0; k < row.tapCount; ++k)
            sum = _mm256_fmadd_ps(loadPart(row.taps[k] + c, count),
                                  loadPart(row.weights + k * row.channels + c, count), sum);
        finish(sum, count, o, firstElement + c);
    }
}

void depthwiseLine3x3(const DepthwiseLineF32& line, int stride, const FloatOutput& o,
                      std::int64_t firstElement) {
    for (std::int64_t c = 0; c < line.channels; c += kLanes) {
        const std::int64_t count = line.channels - c;
        const __m256 bias = loadPart(o.bias + c, count);
        __m256 weights[9];
        for (int k = 0; k < 9; ++k)
            weights[k] = loadPart(line.weights + k * line.channels + c, count);
        for (std::int64_t column = 0; column < line.outWidth; ++column) {
            const std::int64_t first = column * stride - line.padLeft;
            __m256 sum = bias;
            for (int r = 0; r < 3; ++r) {
                if (!line.rows[r]) continue;
                for (int k = 0; k < 3; ++k)
                    if (first + k >= 0 && first + k < line.width)
                        sum = _mm256_fmadd_ps(loadPart(line.rows[r] + (first + k) * line.channels + c, count),
                                              weights[3 * r + k], sum);
            }
            finish(sum, count, o, firstElement + column * line.channels + c);
        }
    }
}

} // namespace

const FloatKernels* floatKernelsAvx2() {
    static constexpr FloatKernels kKernels{tableOf(std::make_integer_sequence<int, kTilePixels>()),
                                           depthwiseRow, depthwiseLine3x3};
    return &kKernels;
}

} // namespace qs::kernels

#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#else

namespace qs::kernels {
const FloatKernels* floatKernelsAvx2() {
    return nullptr;
}
} // namespace qs::kernels

#endif
