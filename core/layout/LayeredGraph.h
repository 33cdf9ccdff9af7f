// The proper layered graph: every segment goes from one layer to the next. An edge over several layers runs
// through one dummy per layer. Edges that leave the same box share their dummies, so a tensor with many
// readers is drawn as one line that branches; but for boxes that are `apart`, whose edges run each for
// itself.
#pragma once

#include <cstdint>
#include <vector>

#include "base/JobContext.h"
#include "layout/Layering.h"

namespace qs::layout {

struct LayeredGraph {
    int boxes = 0;                        // vertices [0, boxes) are boxes, the rest dummies
    std::vector<int> layerOf;             // per vertex
    std::vector<int> place;               // per vertex: index within its layer
    std::vector<std::vector<int>> layers; // vertices from left to right
    Adjacency up, down;                   // one entry per segment
    std::vector<int> firstDummy;          // per edge: its chain's dummy below `from`, or -1: none is needed
    std::vector<double> width;            // per vertex; 0 for dummies
    // Per vertex: the edges that run in each segment from above to it. 1 for boxes; for a dummy, the boxes
    // further down that its chain leads to.
    std::vector<std::int64_t> lines;
    std::vector<int> heavyUp, heavyDown; // per vertex: the neighbour on the same heavy path, or -1

    int size() const { return static_cast<int>(layerOf.size()); }
    bool isDummy(int v) const { return v >= boxes; }
    // The vertex in `layer` of the chain of edge number `edge`, which leaves box `from` (which it is in its
    // own layer).
    int chainVertex(int edge, int from, int layer) const;
    void renumber(int layer); // brings `place` up to date
};

// `apart`: per box; empty: none. Errors: "layout-too-large" when the dummies would be more than a few
// million, "cancelled".
Result<LayeredGraph> makeProper(const LayoutInput& input, const Layering& layering, JobContext& job,
                                const std::vector<char>& apart = {});

} // namespace qs::layout
