// Layered drawing of a directed graph (Sugiyama, Tagawa & Toda 1981): layers by position in the network,
// crossings reduced by the barycentre heuristic with transposition, coordinates by weighted least squares
// under the order (Coordinates.h). Connected parts are drawn apart and placed side by side. No Qt and no
// graph IR: sizes and edges in, positions and polylines out, so that the command line, the tests and the
// window all time the same code.
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
    std::vector<int> layers;                // per node, 0 at the top of its connected part
    std::vector<std::vector<Point>> routes; // per edge, from the bottom of `from` to the top of `to`
    // Pairs of edges that cross between two layers. Edges that leave the same box share the segments they
    // have in common, but count one by one.
    std::int64_t crossings = 0;
    double width = 0, height = 0;
};

// The same input gives the same result. Errors: "cyclic-graph", "bad-edge", "layout-too-large" (long edges
// that would need millions of bends), "cancelled".
Result<LayoutResult> layeredLayout(const LayoutInput& input, const LayoutOptions& options, JobContext& job);

} // namespace qs::layout
