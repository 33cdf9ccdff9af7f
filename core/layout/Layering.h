// First phase of the layered drawing: which layer each box stands in.
#pragma once

#include <vector>

#include "layout/Layout.h"

namespace qs::layout {

// Lists of neighbours, one run per vertex: of(v) are v's.
struct Adjacency {
    std::vector<int> begin; // size vertices + 1
    std::vector<int> items;

    struct Range {
        const int* first;
        const int* last;
        const int* begin() const { return first; }
        const int* end() const { return last; }
        int size() const { return static_cast<int>(last - first); }
        int operator[](int i) const { return first[i]; }
    };
    Range of(int v) const {
        const auto i = static_cast<std::size_t>(v);
        return {items.data() + begin[i], items.data() + begin[i + 1]};
    }
    static Adjacency build(int vertices, const std::vector<EdgeSpec>& edges, bool forward);
};

struct Layering {
    std::vector<int> layerOf; // per box
    int layerCount = 0;
    std::vector<int> topological; // boxes, sources first
    // Edges on a heavy path: u's deepest successor v, when u is v's deepest predecessor too. They form the
    // trunk of a network and its branches, and are drawn straight before anything else. heavyDown[u] = v or
    // -1; heavyUp[v] = u.
    std::vector<int> heavyDown, heavyUp;
};

// As late as possible first, so that constants and their chains stand right above what uses them; then boxes
// with more edges upwards than downwards are pulled up, which shortens the edges to side outputs. Parts that
// are not connected all begin in layer 0. Error: "cyclic-graph".
Result<Layering> assignLayers(int boxes, const std::vector<EdgeSpec>& edges);

} // namespace qs::layout
