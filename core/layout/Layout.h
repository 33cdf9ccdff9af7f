// Layered drawing of a directed graph (Sugiyama, Tagawa & Toda 1981): cycle-free by construction of the input,
// layers by network position, crossings reduced by the barycentre heuristic with transposition, coordinates by
// priority/Brandes-Koepf alignment. No Qt and no graph IR: sizes and edges in, positions and polylines out, so that the command
// line, the tests and the window all time the same code.
#pragma once

#include <cstdint>
#include <vector>

#include "base/JobContext.h"
#include "base/Result.h"

namespace qs::layout {

struct NodeBox {
    double width = 0, height = 0;
};
struct EdgeSpec {
    int from = 0, to = 0; // indices of boxes; from is drawn above to
};
struct Point {
    double x = 0, y = 0;
};
struct LayoutInput {
    std::vector<NodeBox> nodes;
    std::vector<EdgeSpec> edges; // must be acyclic; parallel edges are allowed
};
struct LayoutOptions {
    double nodeSpacing = 28;  // between boxes of one layer
    double layerSpacing = 40; // between layers
    int sweeps = 12;          // crossing-reduction sweeps at most
};
struct LayoutResult {
    std::vector<Point> centers;             // per node
    std::vector<int> layers;                // per node, 0 at the top
    std::vector<std::vector<Point>> routes; // per edge, from the bottom of `from` to the top of `to`
    std::int64_t crossings = 0;             // pairs of edge segments that cross between two layers
    double width = 0, height = 0;
};

// The same input gives the same result. Errors: "cyclic-graph", "cancelled".
Result<LayoutResult> layeredLayout(const LayoutInput& input, const LayoutOptions& options, JobContext& job);

} // namespace qs::layout
