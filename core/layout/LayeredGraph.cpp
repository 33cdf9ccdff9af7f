#include "layout/LayeredGraph.h"

#include <algorithm>
#include <numeric>

namespace qs::layout {

namespace {

constexpr std::int64_t kMaxDummies = 4'000'000;

std::size_t at(int i) {
    return static_cast<std::size_t>(i);
}

// Stable, by counting: there may be millions of segments.
void sortBy(int EdgeSpec::*end, std::vector<EdgeSpec>& segments, int vertices) {
    std::vector<int> next(at(vertices) + 1, 0);
    for (const EdgeSpec& s : segments)
        ++next[at(s.*end) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<EdgeSpec> sorted(segments.size());
    for (const EdgeSpec& s : segments)
        sorted[at(next[at(s.*end)]++)] = s;
    segments = std::move(sorted);
}

// One segment per pair of vertices, in an order that does not depend on the order of the edges.
void sortUnique(std::vector<EdgeSpec>& segments, int vertices) {
    sortBy(&EdgeSpec::to, segments, vertices);
    sortBy(&EdgeSpec::from, segments, vertices);
    const auto same = [](const EdgeSpec& a, const EdgeSpec& b) { return a.from == b.from && a.to == b.to; };
    segments.erase(std::unique(segments.begin(), segments.end(), same), segments.end());
}

} // namespace

int LayeredGraph::chainVertex(int edge, int from, int layer) const {
    const int distance = layer - layerOf[at(from)];
    return distance == 0 ? from : firstDummy[at(edge)] + distance - 1;
}

void LayeredGraph::renumber(int layer) {
    const std::vector<int>& row = layers[at(layer)];
    for (int i = 0; i < static_cast<int>(row.size()); ++i)
        place[at(row[at(i)])] = i;
}

namespace {

// The edges, grouped to chains: those of one box, or those of one box to the same reader where the box's
// edges run apart. Per edge the number of its chain; -1: it needs none.
struct Chains {
    std::vector<int> ofEdge;
    std::vector<int> from, last; // per chain: box, lowest layer with a dummy
};

Chains groupEdges(const LayoutInput& input, const Layering& layering, const std::vector<char>& apart) {
    const std::vector<int>& layerOf = layering.layerOf;
    std::vector<int> order(input.edges.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](int e) {
        const EdgeSpec& edge = input.edges[at(e)];
        return std::pair(edge.from, apart.empty() || apart[at(edge.from)] == 0 ? -1 : edge.to);
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
    Chains chains;
    chains.ofEdge.assign(input.edges.size(), -1);
    std::pair<int, int> last(-1, -1);
    for (int e : order) {
        const EdgeSpec& edge = input.edges[at(e)];
        if (layerOf[at(edge.to)] - layerOf[at(edge.from)] < 2) continue;
        if (key(e) != last) {
            last = key(e);
            chains.from.push_back(edge.from);
            chains.last.push_back(0);
        }
        chains.ofEdge[at(e)] = static_cast<int>(chains.from.size()) - 1;
        chains.last.back() = std::max(chains.last.back(), layerOf[at(edge.to)] - 1);
    }
    return chains;
}

// Dummies of a chain follow each other, so the last one comes first here.
void countLines(LayeredGraph& g) {
    g.lines.assign(at(g.size()), 1);
    for (int v = g.size() - 1; v >= g.boxes; --v) {
        g.lines[at(v)] = 0;
        for (int w : g.down.of(v))
            g.lines[at(v)] += g.lines[at(w)];
    }
}

void markHeavyPaths(LayeredGraph& g, const LayoutInput& input, const Layering& layering) {
    g.heavyUp.assign(at(g.size()), -1);
    g.heavyDown.assign(at(g.size()), -1);
    for (int e = 0; e < static_cast<int>(input.edges.size()); ++e) {
        const auto [v, w] = input.edges[at(e)];
        if (layering.heavyDown[at(v)] != w) continue;
        for (int layer = g.layerOf[at(v)]; layer < g.layerOf[at(w)]; ++layer) {
            const int upper = g.chainVertex(e, v, layer);
            const int lower = layer + 1 == g.layerOf[at(w)] ? w : g.chainVertex(e, v, layer + 1);
            g.heavyDown[at(upper)] = lower;
            g.heavyUp[at(lower)] = upper;
        }
    }
}

} // namespace

Result<LayeredGraph> makeProper(const LayoutInput& input, const Layering& layering, JobContext& job,
                                const std::vector<char>& apart) {
    LayeredGraph g;
    g.boxes = static_cast<int>(input.nodes.size());
    g.layerOf = layering.layerOf;
    const Chains chains = groupEdges(input, layering, apart);
    std::int64_t dummies = 0;
    for (std::size_t c = 0; c < chains.from.size(); ++c)
        dummies += chains.last[c] - g.layerOf[at(chains.from[c])];
    if (dummies > kMaxDummies)
        return makeError("layout-too-large", {}, "the graph has too many long edges to be drawn");

    std::vector<EdgeSpec> segments;
    segments.reserve(input.edges.size() + at(static_cast<int>(dummies)));
    std::vector<int> first;
    for (std::size_t c = 0; c < chains.from.size(); ++c) {
        first.push_back(g.size());
        int above = chains.from[c];
        for (int layer = g.layerOf[at(above)] + 1; layer <= chains.last[c]; ++layer) {
            segments.push_back({above, g.size()});
            above = g.size();
            g.layerOf.push_back(layer);
        }
    }
    for (std::size_t e = 0; e < input.edges.size(); ++e) {
        const int chain = chains.ofEdge[e];
        g.firstDummy.push_back(chain < 0 ? -1 : first[at(chain)]);
        const auto [from, to] = input.edges[e];
        segments.push_back({g.chainVertex(static_cast<int>(e), from, g.layerOf[at(to)] - 1), to});
    }
    QS_CHECK(job.checkCancelled());
    sortUnique(segments, g.size());
    QS_CHECK(job.checkCancelled());
    g.down = Adjacency::build(g.size(), segments, true);
    g.up = Adjacency::build(g.size(), segments, false);
    QS_CHECK(job.checkCancelled());
    countLines(g);

    g.width.assign(at(g.size()), 0.0);
    for (int v = 0; v < g.boxes; ++v)
        g.width[at(v)] = input.nodes[at(v)].width;
    g.layers.resize(at(layering.layerCount));
    g.place.assign(at(g.size()), 0);
    for (int v = 0; v < g.size(); ++v)
        g.layers[at(g.layerOf[at(v)])].push_back(v);
    for (int layer = 0; layer < layering.layerCount; ++layer)
        g.renumber(layer);
    QS_CHECK(job.checkCancelled());
    markHeavyPaths(g, input, layering);
    return g;
}

} // namespace qs::layout
