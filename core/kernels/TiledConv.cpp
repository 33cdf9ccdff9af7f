#include "kernels/TiledConv.h"

#include <algorithm>
#include <cstring>

namespace qs::kernels {

namespace {

// Input and output of the pixels that are worked on together. Where all the weights stay in the second-level
// cache, so few pixels that theirs stay in the first one; else as many as share the second-level cache with
// the weights of a panel.
constexpr std::int64_t kSmallWeights = 192 << 10, kSmallChunk = 16 << 10, kLargeChunk = 384 << 10;

std::int64_t roundUp(std::int64_t x, std::int64_t to) {
    return (x + to - 1) / to * to;
}

} // namespace

// The input as tiles read it: padding filled in, so that no tile has to know about it.
struct TiledConv::Source {
    const std::uint8_t* data = nullptr;
    std::array<std::int64_t, 3> size{}; // with padding
    std::int64_t pixelBytes = 0;
};

TiledConv::TiledConv(const ConvGeometry& g, int elementBytes)
    : m_elementBytes(elementBytes), m_groups(g.groups), m_groupIn(g.groupInChannels()),
      m_groupOut(g.groupOutChannels()), m_kernelWidth(g.kernel[2]) {
    m_merged = g.groups == 1 && (g.dilation[2] == 1 || m_kernelWidth == 1);
    m_runElements = m_groupIn * (m_merged ? m_kernelWidth : 1);
    m_runs = g.kernelPixels() / (m_merged ? m_kernelWidth : 1);
    m_runBytes = roundUp(m_runElements * m_elementBytes, 4);
    m_steps = m_runs * m_runBytes / 4;
    m_panelsPerGroup = (m_groupOut + kPanelColumns - 1) / kPanelColumns;
    m_groupBytes = panelOffset(m_panelsPerGroup - 1) + m_steps * 64 * halves(m_panelsPerGroup - 1);
}

int TiledConv::halves(std::int64_t panel) const {
    return m_groupOut - panel * kPanelColumns > kPanelColumns / 2 ? 2 : 1;
}

std::int64_t TiledConv::panelOffset(std::int64_t panel) const {
    return panel * m_steps * 128; // only the last panel may be narrow
}

std::int64_t TiledConv::packedOffset(std::int64_t o, std::int64_t c, std::int64_t k) const {
    const std::int64_t column = o % m_groupOut, panel = column / kPanelColumns;
    const std::int64_t run = m_merged ? k / m_kernelWidth : k;
    const std::int64_t byte = (m_merged ? k % m_kernelWidth * m_groupIn + c : c) * m_elementBytes;
    const std::int64_t step = (run * m_runBytes + byte) / 4;
    return o / m_groupOut * m_groupBytes + panelOffset(panel) + step * 64 * halves(panel) +
           column % kPanelColumns * 4 + byte % 4;
}

std::int64_t TiledConv::paddedColumn(std::int64_t o) const {
    return o / m_groupOut * m_panelsPerGroup * kPanelColumns + o % m_groupOut;
}

TiledConv::Source TiledConv::sourceOf(const ConvGeometry& g, const void* x, std::uint8_t fill) const {
    Source s;
    s.data = static_cast<const std::uint8_t*>(x);
    s.pixelBytes = g.inChannels * m_elementBytes;
    bool padded = false;
    for (std::size_t i = 0; i < 3; ++i) {
        s.size[i] = g.in[i] + g.padBegin[i] + g.padEnd[i];
        padded = padded || s.size[i] != g.in[i];
    }
    // Pixels a multiple of 4096 bytes apart fall into one set of the first-level cache, which holds fewer
    // than a tile's: they are spread. A stretch that is no multiple of 4 is read beyond its end.
    const bool spread = m_runs * m_runElements == m_groupIn && s.pixelBytes * g.stride[2] % 4096 == 0;
    const bool beyond = m_runElements * m_elementBytes % 4 != 0;
    if (!padded && !spread && !beyond) return s;
    const std::int64_t bytes = s.pixelBytes, pitch = bytes + (spread ? 64 : 0);
    thread_local std::vector<std::uint8_t> copy; // grows to the largest layer of the thread
    const std::int64_t pixels = g.batch * s.size[0] * s.size[1] * s.size[2];
    copy.resize(std::max(copy.size(), static_cast<std::size_t>(pixels * pitch + 64)));
    std::uint8_t* to = copy.data();
    const std::uint8_t* from = s.data;
    const auto fillPixels = [&](std::int64_t count) {
        std::memset(to, fill, static_cast<std::size_t>(count * pitch));
        to += count * pitch;
    };
    for (std::int64_t n = 0; n < g.batch; ++n) {
        fillPixels(g.padBegin[0] * s.size[1] * s.size[2]);
        for (std::int64_t d = 0; d < g.in[0]; ++d) {
            fillPixels(g.padBegin[1] * s.size[2]);
            for (std::int64_t h = 0; h < g.in[1]; ++h) {
                fillPixels(g.padBegin[2]);
                if (pitch == bytes) {
                    std::memcpy(to, from, static_cast<std::size_t>(g.in[2] * bytes));
                    to += g.in[2] * bytes;
                    from += g.in[2] * bytes;
                } else {
                    for (std::int64_t w = 0; w < g.in[2]; ++w, to += pitch, from += bytes)
                        std::memcpy(to, from, static_cast<std::size_t>(bytes));
                }
                fillPixels(g.padEnd[2]);
            }
            fillPixels(g.padEnd[1] * s.size[2]);
        }
        fillPixels(g.padEnd[0] * s.size[1] * s.size[2]);
    }
    s.data = copy.data();
    s.pixelBytes = pitch;
    return s;
}

void TiledConv::runPanels(const Source& source, const ConvGeometry& g, const std::vector<std::int64_t>& runs,
                          std::int64_t first, std::int64_t last, std::int64_t group,
                          const std::uint8_t* weights, const TileTable& table, const void* output) const {
    thread_local std::vector<const std::uint8_t*> rows;
    rows.resize(std::max(rows.size(), static_cast<std::size_t>(last - first)));
    const std::uint8_t** row = rows.data();
    const std::uint8_t** const end = row + (last - first);
    const std::int64_t step = g.stride[2] * source.pixelBytes;
    std::int64_t w = first % g.out[2], line = first / g.out[2];
    while (row != end) {
        const std::int64_t h = line % g.out[1] * g.stride[1], d = line / g.out[1] % g.out[0] * g.stride[0],
                           n = line / (g.out[1] * g.out[0]);
        const std::uint8_t* start =
            source.data +
            ((n * source.size[0] + d) * source.size[1] + h) * source.size[2] * source.pixelBytes +
            group * m_groupIn * m_elementBytes;
        start += w * step;
        for (; w < g.out[2] && row != end; ++w, start += step)
            *row++ = start;
        w = 0;
        ++line;
    }
    // Tiles of nearly equal height: a last one of few pixels would wait for its own sums.
    const std::int64_t pixels = last - first, tiles = (pixels + kTilePixels - 1) / kTilePixels;
    const std::int64_t height = pixels / tiles, higher = pixels % tiles; // so many are one pixel higher
    Tile tile;
    tile.runs = runs.data();
    tile.runCount = static_cast<int>(m_runs);
    tile.runBytes = m_runBytes;
    tile.pixelElements = g.outChannels;
    tile.aheadBytes = (2 * 64 + tiles - 1) / tiles;
    for (std::int64_t panel = 0; panel < m_panelsPerGroup; ++panel) {
        const std::int64_t channel = group * m_groupOut + panel * kPanelColumns;
        tile.weights = weights + group * m_groupBytes + panelOffset(panel);
        tile.column = (group * m_panelsPerGroup + panel) * kPanelColumns;
        tile.columns =
            static_cast<int>(std::min<std::int64_t>(kPanelColumns, m_groupOut - panel * kPanelColumns));
        for (std::int64_t t = 0, from = 0, to = 0; t < tiles; ++t, from = to) {
            to = from + height + (t < higher ? 1 : 0);
            tile.rows = rows.data() + from;
            // Behind the last panel this is nobody's address; a prefetch never faults.
            tile.ahead = reinterpret_cast<std::uintptr_t>(tile.weights) +
                         static_cast<std::uintptr_t>(m_steps * (128 + t * tile.aheadBytes));
            tile.firstElement = (first + from) * g.outChannels + channel;
            table.functions[to - from - 1][halves(panel) - 1](tile, output);
        }
    }
}

void TiledConv::run(const ConvGeometry& g, const void* x, std::uint8_t fill, const std::uint8_t* weights,
                    const TileTable& table, const void* output) const {
    const Source source = sourceOf(g, x, fill);
    thread_local std::vector<std::int64_t> runs; // the stretches of a window
    runs.clear();
    for (std::int64_t r = 0; r < m_runs; ++r) {
        const std::int64_t k = r * (m_merged ? m_kernelWidth : 1);
        const std::int64_t kw = k % g.kernel[2] * g.dilation[2],
                           kh = k / g.kernel[2] % g.kernel[1] * g.dilation[1],
                           kd = k / (g.kernel[2] * g.kernel[1]) * g.dilation[0];
        runs.push_back(((kd * source.size[1] + kh) * source.size[2] + kw) * source.pixelBytes);
    }
    const std::int64_t pixels = g.batch * g.outPixels();
    const std::int64_t pixelBytes =
        (g.inChannels * g.stride[0] * g.stride[1] * g.stride[2] + g.outChannels) * m_elementBytes;
    const std::int64_t bytes = m_groupBytes <= kSmallWeights ? kSmallChunk : kLargeChunk;
    const std::int64_t chunk = std::max<std::int64_t>(2, bytes / pixelBytes / kTilePixels) * kTilePixels;
    for (std::int64_t first = 0; first < pixels; first += chunk)
        for (std::int64_t group = 0; group < m_groups; ++group)
            runPanels(source, g, runs, first, std::min(pixels, first + chunk), group, weights, table, output);
}

} // namespace qs::kernels
