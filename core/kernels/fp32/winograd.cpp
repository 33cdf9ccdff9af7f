#include "kernels/fp32/Winograd.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

#include "kernels/CpuFeatures.h"

namespace qs::kernels {

namespace {

constexpr std::int64_t kElements = 16;
// Transformed squares that are worked on together share the second-level cache with the weights of an
// element; where the weights are large, they are read as seldom as the third level allows.
constexpr std::int64_t kChunkBytes = 512 << 10, kLargeWeights = 1 << 20, kLargeChunkBytes = 2 << 20;

ConvGeometry pointwise(std::int64_t in, std::int64_t out) {
    ConvGeometry g;
    g.inChannels = in;
    g.outChannels = out;
    return g;
}

// G w GT of one filter, in double.
std::array<float, kElements> transformedFilter(const float* w) {
    double t[4][3];
    for (int j = 0; j < 3; ++j) {
        const double a = w[j], b = w[3 + j], c = w[6 + j];
        t[0][j] = a;
        t[1][j] = (a + b + c) / 2;
        t[2][j] = (a - b + c) / 2;
        t[3][j] = c;
    }
    std::array<float, kElements> u{};
    for (std::size_t i = 0; i < 4; ++i) {
        const double a = t[i][0], b = t[i][1], c = t[i][2];
        u[4 * i] = static_cast<float>(a);
        u[4 * i + 1] = static_cast<float>((a + b + c) / 2);
        u[4 * i + 2] = static_cast<float>((a - b + c) / 2);
        u[4 * i + 3] = static_cast<float>(c);
    }
    return u;
}

} // namespace

// Squares first..last of all in the batch, row by row.
struct WinogradConv::Squares {
    std::int64_t across, down, first, last;
    std::int64_t inStep, outStep; // elements from one of the 16 to the next

    struct Place {
        std::int64_t picture, row, column; // of its first output
    };
    Place place(std::int64_t square) const {
        return {square / (across * down), square / across % down * 2, square % across * 2};
    }
};

bool WinogradConv::isAvailable() {
    return hasAvx512() && floatKernelsAvx512() != nullptr;
}

bool WinogradConv::pays(const ConvGeometry& g) {
    using Sizes = std::array<std::int64_t, 3>;
    return g.groups == 1 && g.kernel == Sizes{1, 3, 3} && g.stride[1] == 1 && g.stride[2] == 1 &&
           g.dilation[1] == 1 && g.dilation[2] == 1 && g.padBegin[0] == 0 && g.padEnd[0] == 0 &&
           g.stride[0] == 1 && g.in[0] == 1 && g.inChannels >= 32 && g.outChannels >= 32 &&
           g.outPixels() >= 150;
}

WinogradConv::WinogradConv(const ConvGeometry& g, const float* weights, const float* bias)
    : m_tiled(pointwise(g.inChannels, g.outChannels), sizeof(float)) {
    const std::int64_t element = m_tiled.packedBytes();
    m_weights.resize(static_cast<std::size_t>(element * kElements));
    for (std::int64_t o = 0; o < g.outChannels; ++o)
        for (std::int64_t i = 0; i < g.inChannels; ++i) {
            const auto u = transformedFilter(weights + (o * g.inChannels + i) * 9);
            for (std::int64_t k = 0; k < kElements; ++k)
                std::memcpy(m_weights.data() + k * element + m_tiled.packedOffset(o, i, 0),
                            &u[static_cast<std::size_t>(k)], sizeof(float));
        }
    m_bias.resize(static_cast<std::size_t>(g.outChannels), 0.0f);
    if (bias) m_bias.assign(bias, bias + g.outChannels);
    m_zeros.resize(static_cast<std::size_t>(m_tiled.paddedColumns()), 0.0f);
}

void WinogradConv::transformInputs(const ConvGeometry& g, const Squares& squares, const float* x,
                                   float* v) const {
    WinogradInput tile;
    tile.channels = g.inChannels;
    tile.step = squares.inStep;
    for (std::int64_t s = squares.first; s < squares.last; ++s) {
        const auto [picture, row, column] = squares.place(s);
        const std::int64_t left = column - g.padBegin[2];
        for (std::int64_t r = 0; r < 4; ++r) {
            const std::int64_t line = row - g.padBegin[1] + r;
            tile.rows[r] = line >= 0 && line < g.in[1]
                               ? x + ((picture * g.in[1] + line) * g.in[2] + left) * g.inChannels
                               : nullptr;
        }
        tile.firstColumn = static_cast<int>(std::max<std::int64_t>(0, -left));
        tile.lastColumn = static_cast<int>(std::min<std::int64_t>(4, g.in[2] - left));
        tile.v = v + (s - squares.first) * g.inChannels;
        winogradInput(tile);
    }
}

void WinogradConv::transformOutputs(const ConvGeometry& g, const Squares& squares, const float* m,
                                    const FloatOutput& output) const {
    WinogradOutput tile;
    tile.step = squares.outStep;
    tile.channels = g.outChannels;
    tile.line = g.out[2] * g.outChannels;
    for (std::int64_t s = squares.first; s < squares.last; ++s) {
        const auto [picture, row, column] = squares.place(s);
        tile.m = m + (s - squares.first) * g.outChannels;
        tile.rows = static_cast<int>(std::min<std::int64_t>(2, g.out[1] - row));
        tile.columns = static_cast<int>(std::min<std::int64_t>(2, g.out[2] - column));
        winogradOutput(tile, output, ((picture * g.out[1] + row) * g.out[2] + column) * g.outChannels);
    }
}

void WinogradConv::run(const ConvGeometry& g, const float* x, const float* residual, float low, float high,
                       float* y) const {
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    const std::int64_t element = m_tiled.packedBytes(),
                       squareBytes = kElements * (g.inChannels + g.outChannels) * 4;
    const std::int64_t bytes = element * kElements > kLargeWeights ? kLargeChunkBytes : kChunkBytes;
    const std::int64_t chunk = std::max<std::int64_t>(1, bytes / squareBytes / kTilePixels) * kTilePixels;
    Squares squares{(g.out[2] + 1) / 2, (g.out[1] + 1) / 2, 0, 0, 0, 0};
    const std::int64_t all = g.batch * squares.across * squares.down;
    // 16 floats more: elements a multiple of 4096 bytes apart would fall into one set of the first-level
    // cache.
    squares.inStep = std::min(chunk, all) * g.inChannels + 16;
    squares.outStep = std::min(chunk, all) * g.outChannels + 16;
    thread_local std::vector<float> scratch;
    const auto needed = static_cast<std::size_t>(kElements * (squares.inStep + squares.outStep));
    if (scratch.size() < needed) scratch.resize(needed);
    float *v = scratch.data(), *m = v + kElements * squares.inStep;
    const FloatOutput output{y, m_bias.data(), residual, low, high};
    const FloatKernels& kernels = floatKernels();
    ConvGeometry one = pointwise(g.inChannels, g.outChannels);
    for (; squares.first < all; squares.first = squares.last) {
        squares.last = std::min(all, squares.first + chunk);
        transformInputs(g, squares, x, v);
        one.in[2] = one.out[2] = squares.last - squares.first;
        for (std::int64_t k = 0; k < kElements; ++k) {
            const FloatOutput sums{m + k * squares.outStep, m_zeros.data(), nullptr, -kInfinity, kInfinity};
            m_tiled.run(one, v + k * squares.inStep, 0, m_weights.data() + k * element, kernels.tiles, &sums);
        }
        transformOutputs(g, squares, m, output);
    }
}

} // namespace qs::kernels
