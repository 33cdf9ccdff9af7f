// Tiles and depthwise filters of float32 in plain C++. std::fma rounds once on every machine, also where the
// processor has no instruction for it.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <utility>

#include "kernels/Clones.h"
#include "kernels/fp32/ConvTiled.h"

namespace qs::kernels {

namespace {

constexpr std::int64_t kChannels = 64; // of a depthwise filter that are summed at a time

inline void finish(const float* sums, std::int64_t count, const FloatOutput& o, std::int64_t at) {
    for (std::int64_t c = 0; c < count; ++c) {
        float y = sums[c];
        if (o.residual) y += o.residual[at + c];
        y = o.low > y ? o.low : y; // a NaN stays one
        o.y[at + c] = o.high < y ? o.high : y;
    }
}

QS_CLONES void tilePlain(const Tile& t, const FloatOutput& o, int pixels, int columns) {
    for (int p = 0; p < pixels; ++p) {
        std::array<float, kPanelColumns> sums;
        std::copy_n(o.bias + t.column, columns, sums.begin());
        const auto* w = reinterpret_cast<const float*>(t.weights);
        for (int run = 0; run < t.runCount; ++run)
            for (std::int64_t at = t.runs[run], end = at + t.runBytes; at < end; at += 4, w += columns) {
                float x;
                std::memcpy(&x, t.rows[p] + at, sizeof x);
                for (int c = 0; c < columns; ++c)
                    sums[static_cast<std::size_t>(c)] = std::fma(x, w[c], sums[static_cast<std::size_t>(c)]);
            }
        finish(sums.data(), t.columns, o, t.firstElement + p * t.pixelElements);
    }
}

template <int kPixels, int kHalves>
void tile(const Tile& t, const void* output) {
    tilePlain(t, *static_cast<const FloatOutput*>(output), kPixels, 16 * kHalves);
}

template <int... kPixels>
constexpr TileTable tableOf(std::integer_sequence<int, kPixels...>) {
    return {{{tile<kPixels + 1, 1>, tile<kPixels + 1, 2>}...}};
}

QS_CLONES void depthwiseRow(const DepthwiseRowF32& row, const FloatOutput& o, std::int64_t firstElement) {
    for (std::int64_t c = 0; c < row.channels; c += kChannels) {
        const std::int64_t count = std::min(kChannels, row.channels - c);
        std::array<float, kChannels> sums;
        std::copy_n(o.bias + c, count, sums.begin());
        for (int k = 0; k < row.tapCount; ++k) {
            const float *x = row.taps[k] + c, *w = row.weights + k * row.channels + c;
            for (std::int64_t i = 0; i < count; ++i)
                sums[static_cast<std::size_t>(i)] = std::fma(x[i], w[i], sums[static_cast<std::size_t>(i)]);
        }
        finish(sums.data(), count, o, firstElement + c);
    }
}

QS_CLONES void depthwiseLine3x3(const DepthwiseLineF32& line, int stride, const FloatOutput& o,
                                std::int64_t firstElement) {
    for (std::int64_t column = 0; column < line.outWidth; ++column) {
        const std::int64_t first = column * stride - line.padLeft;
        for (std::int64_t c = 0; c < line.channels; c += kChannels) {
            const std::int64_t count = std::min(kChannels, line.channels - c);
            std::array<float, kChannels> sums;
            std::copy_n(o.bias + c, count, sums.begin());
            for (std::int64_t k = 0; k < 9; ++k) {
                const std::int64_t at = first + k % 3;
                const float* row = line.rows[k / 3];
                if (!row || at < 0 || at >= line.width) continue;
                const float *x = row + at * line.channels + c, *w = line.weights + k * line.channels + c;
                for (std::int64_t i = 0; i < count; ++i)
                    sums[static_cast<std::size_t>(i)] =
                        std::fma(x[i], w[i], sums[static_cast<std::size_t>(i)]);
            }
            finish(sums.data(), count, o, firstElement + column * line.channels + c);
        }
    }
}

} // namespace

const FloatKernels& floatKernelsPlain() {
    static constexpr FloatKernels kKernels{tableOf(std::make_integer_sequence<int, kTilePixels>()),
                                           depthwiseRow, depthwiseLine3x3};
    return kKernels;
}

} // namespace qs::kernels
