#include "layout/LayeredGraph.h"

#include <algorithm>

namespace qs::layout {

namespace {

constexpr std::int64_t kMaxDummies = 4'000'000;

std::size_t at(int i) {
    return static_cast<std::size_t>(i);
}

// One segment per pair of vertices, in an order that does not depend on the order of the edges.
void sortUnique(std::vector<EdgeSpec>& segments) {
    const auto key = [](const EdgeSpec& s) { return std::pair(s.from, s.to); };
    std::sort(segments.begin(), segments.end(),
              [&](const EdgeSpec& a, const EdgeSpec& b) { return key(a) < key(b); });
    segments.erase(std::unique(segments.begin(), segments.end(),
                               [&](const EdgeSpec& a, const EdgeSpec& b) { return key(a) == key(b); }),
                   segments.end());
}

} // namespace

int LayeredGraph::chainVertex(int from, int layer) const {
    const int distance = layer - layerOf[at(from)];
    return distance == 0 ? from : firstDummy[at(from)] + distance - 1;
}

void LayeredGraph::renumber(int layer) {
    const std::vector<int>& row = layers[at(layer)];
    for (int i = 0; i < static_cast<int>(row.size()); ++i)
        place[at(row[at(i)])] = i;
}

Result<LayeredGraph> makeProper(const LayoutInput& input, const Layering& layering) {
    LayeredGraph g;
    g.boxes = static_cast<int>(input.nodes.size());
    g.layerOf = layering.layerOf;
    // Dummies a chain needs: down to the layer above its last reader.
    std::vector<int> last(layering.layerOf);
    for (const EdgeSpec& e : input.edges)
        last[at(e.from)] = std::max(last[at(e.from)], g.layerOf[at(e.to)] - 1);
    std::int64_t dummies = 0;
    for (int v = 0; v < g.boxes; ++v)
        dummies += last[at(v)] - g.layerOf[at(v)];
    if (dummies > kMaxDummies)
        return makeError("layout-too-large", {}, "the graph has too many long edges to be drawn");

    g.firstDummy.assign(at(g.boxes), -1);
    std::vector<EdgeSpec> segments;
    segments.reserve(input.edges.size() + at(static_cast<int>(dummies)));
    for (int v = 0; v < g.boxes; ++v) {
        if (last[at(v)] == g.layerOf[at(v)]) continue;
        g.firstDummy[at(v)] = g.size();
        for (int layer = g.layerOf[at(v)] + 1; layer <= last[at(v)]; ++layer) {
            segments.push_back({g.chainVertex(v, layer - 1), g.size()});
            g.layerOf.push_back(layer);
        }
    }
    for (const EdgeSpec& e : input.edges)
        segments.push_back({g.chainVertex(e.from, g.layerOf[at(e.to)] - 1), e.to});
    sortUnique(segments);
    g.down = Adjacency::build(g.size(), segments, true);
    g.up = Adjacency::build(g.size(), segments, false);

    // Dummies of a chain follow each other, so the last one comes first here.
    g.lines.assign(at(g.size()), 1);
    for (int v = g.size() - 1; v >= g.boxes; --v) {
        g.lines[at(v)] = 0;
        for (int w : g.down.of(v))
            g.lines[at(v)] += g.lines[at(w)];
    }

    g.width.assign(at(g.size()), 0.0);
    for (int v = 0; v < g.boxes; ++v)
        g.width[at(v)] = input.nodes[at(v)].width;
    g.layers.resize(at(layering.layerCount));
    g.place.assign(at(g.size()), 0);
    for (int v = 0; v < g.size(); ++v)
        g.layers[at(g.layerOf[at(v)])].push_back(v);
    for (int layer = 0; layer < layering.layerCount; ++layer)
        g.renumber(layer);

    g.heavyUp.assign(at(g.size()), -1);
    g.heavyDown.assign(at(g.size()), -1);
    for (int v = 0; v < g.boxes; ++v) {
        const int w = layering.heavyDown[at(v)];
        if (w < 0) continue;
        for (int layer = g.layerOf[at(v)]; layer < g.layerOf[at(w)]; ++layer) {
            const int upper = g.chainVertex(v, layer);
            const int lower = layer + 1 == g.layerOf[at(w)] ? w : g.chainVertex(v, layer + 1);
            g.heavyDown[at(upper)] = lower;
            g.heavyUp[at(lower)] = upper;
        }
    }
    return g;
}

} // namespace qs::layout
