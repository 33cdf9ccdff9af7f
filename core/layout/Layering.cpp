#include "layout/Layering.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace qs::layout {

namespace {

std::size_t at(int i) {
    return static_cast<std::size_t>(i);
}

std::vector<int> sortTopologically(int boxes, const Adjacency& down, const Adjacency& up) {
    std::vector<int> open(at(boxes)), order;
    order.reserve(at(boxes));
    for (int v = 0; v < boxes; ++v) {
        open[at(v)] = up.of(v).size();
        if (open[at(v)] == 0) order.push_back(v);
    }
    for (std::size_t i = 0; i < order.size(); ++i)
        for (int w : down.of(order[i]))
            if (--open[at(w)] == 0) order.push_back(w);
    return order;
}

// Longest path to a sink, in edges.
std::vector<int> depthBelow(const std::vector<int>& topological, const Adjacency& down) {
    std::vector<int> depth(topological.size(), 0);
    for (auto it = topological.rbegin(); it != topological.rend(); ++it)
        for (int w : down.of(*it))
            depth[at(*it)] = std::max(depth[at(*it)], depth[at(w)] + 1);
    return depth;
}

std::vector<int> depthAbove(const std::vector<int>& topological, const Adjacency& up) {
    std::vector<int> depth(topological.size(), 0);
    for (int v : topological)
        for (int u : up.of(v))
            depth[at(v)] = std::max(depth[at(v)], depth[at(u)] + 1);
    return depth;
}

// Moves single boxes as long as that shortens the sum of edge lengths.
void shortenEdges(Layering& result, const Adjacency& down, const Adjacency& up) {
    constexpr int kPasses = 6;
    std::vector<int>& layer = result.layerOf;
    for (int pass = 0; pass < kPasses; ++pass) {
        bool changed = false;
        for (int v : result.topological) {
            const auto above = up.of(v);
            if (above.size() <= down.of(v).size()) continue;
            int best = 0;
            for (int u : above)
                best = std::max(best, layer[at(u)] + 1);
            changed |= best != layer[at(v)];
            layer[at(v)] = best;
        }
        for (auto it = result.topological.rbegin(); it != result.topological.rend(); ++it) {
            const auto below = down.of(*it);
            if (below.size() <= up.of(*it).size()) continue;
            int best = std::numeric_limits<int>::max();
            for (int w : below)
                best = std::min(best, layer[at(w)] - 1);
            changed |= best != layer[at(*it)];
            layer[at(*it)] = best;
        }
        if (!changed) break;
    }
}

// Moving boxes can leave a layer that only edges run through.
int dropEmptyLayers(std::vector<int>& layer) {
    std::vector<int> number;
    for (int l : layer) {
        if (at(l) >= number.size()) number.resize(at(l) + 1, 0);
        number[at(l)] = 1;
    }
    int count = 0;
    for (int& n : number)
        n = n != 0 ? count++ : -1;
    for (int& l : layer)
        l = number[at(l)];
    return count;
}

void findHeavyPaths(Layering& result, const Adjacency& down, const Adjacency& up) {
    const std::size_t boxes = result.layerOf.size();
    const std::vector<int> above = depthAbove(result.topological, up);
    const std::vector<int> below = depthBelow(result.topological, down);
    std::vector<int> deepestUp(boxes, -1), deepestDown(boxes, -1);
    for (int v = 0; v < static_cast<int>(boxes); ++v) {
        for (int u : up.of(v))
            if (int& best = deepestUp[at(v)]; best < 0 || above[at(u)] > above[at(best)]) best = u;
        for (int w : down.of(v))
            if (int& best = deepestDown[at(v)]; best < 0 || below[at(w)] > below[at(best)]) best = w;
    }
    result.heavyDown.assign(boxes, -1);
    result.heavyUp.assign(boxes, -1);
    for (int v = 0; v < static_cast<int>(boxes); ++v) {
        const int w = deepestDown[at(v)];
        if (w < 0 || deepestUp[at(w)] != v) continue;
        result.heavyDown[at(v)] = w;
        result.heavyUp[at(w)] = v;
    }
}

} // namespace

Adjacency Adjacency::build(int vertices, const std::vector<EdgeSpec>& edges, bool forward) {
    Adjacency result;
    result.begin.assign(at(vertices) + 1, 0);
    for (const EdgeSpec& e : edges)
        ++result.begin[at(forward ? e.from : e.to) + 1];
    std::partial_sum(result.begin.begin(), result.begin.end(), result.begin.begin());
    result.items.resize(edges.size());
    std::vector<int> next(result.begin.begin(), result.begin.end() - 1);
    for (const EdgeSpec& e : edges)
        result.items[at(next[at(forward ? e.from : e.to)]++)] = forward ? e.to : e.from;
    return result;
}

Result<Layering> assignLayers(int boxes, const std::vector<EdgeSpec>& edges) {
    const Adjacency down = Adjacency::build(boxes, edges, true);
    const Adjacency up = Adjacency::build(boxes, edges, false);
    Layering result;
    result.topological = sortTopologically(boxes, down, up);
    if (static_cast<int>(result.topological.size()) != boxes)
        return makeError("cyclic-graph", {}, "the graph has a cycle, so it cannot be drawn in layers");

    const std::vector<int> below = depthBelow(result.topological, down);
    const int deepest = boxes == 0 ? 0 : *std::max_element(below.begin(), below.end());
    result.layerOf.resize(at(boxes));
    for (int v = 0; v < boxes; ++v)
        result.layerOf[at(v)] = deepest - below[at(v)];
    shortenEdges(result, down, up);
    result.layerCount = dropEmptyLayers(result.layerOf);
    findHeavyPaths(result, down, up);
    return result;
}

} // namespace qs::layout
