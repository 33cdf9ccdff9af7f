// What a picture of a graph shows: boxes with texts, colours by category, badges for quantizers, and the
// edges between them. The window and the command line draw the same one.
#pragma once

#include <string>
#include <vector>

#include "base/Result.h"
#include "graph/Graph.h"
#include "layout/Layout.h"
#include "report/OpCategory.h"

namespace qs::report {

// A quantizer folded to a few characters ("u7", "s8/ch") on the box it belongs to.
struct QuantizerBadge {
    // Where the quantizer comes from; Missing: a value that an integer network needs one for has none.
    enum class Origin { Trained, Calibrated, Inherited, Missing };
    std::string text;
    std::string tensor; // value that carries the quantizer
    Origin origin = Origin::Trained;
};

struct DrawnNode {
    std::string name;     // the file's node; the value for an input or output of the graph
    std::string title;    // operator, or "Input", "Output"
    std::string subtitle; // what it does in a few characters: "3×3 · 16→32 · /2", else the output's shape
    OpCategory category = OpCategory::Other;
    bool port = false;                   // an input or output of the graph, not a node
    bool fakeQuantizer = false;          // part of a fake-quantizer (raw drawings): the loud colour
    std::vector<std::string> tensors;    // values it produces
    std::vector<QuantizerBadge> outside; // on its lower border: the quantizers of what it produces
    std::vector<QuantizerBadge> inside;  // at its right: the quantizers of its constant inputs
    double width = 0, height = 0;
    // Of a box that stands for a whole scope of names (ScopeCollapse.h): the scope and the file's nodes in
    // it; `name` is then the last of them. Empty otherwise.
    std::string scope;
    std::vector<std::string> members;
};

struct DrawnEdge {
    int from = 0, to = 0; // indices of boxes
    std::string tensor;
};

struct GraphDrawing {
    std::vector<DrawnNode> nodes;
    std::vector<DrawnEdge> edges;
};

struct DrawingOptions {
    // Every node of the file is a box. Otherwise constants, and nodes that only compute constants, are not
    // drawn.
    bool raw = false;
    // Badges for values without a quantizer that an integer network needs one for; only in graphs that have
    // quantizers at all.
    bool markMissing = false;
};

enum class DrawingDirection { Down, Right };

// Sizes, in pixels, of everything in a drawing.
struct DrawingMetrics {
    static constexpr double kTitleSize = 12.0; // bold
    static constexpr double kSubtitleSize = 10.0;
    static constexpr double kBadgeSize = 9.0; // bold
    static constexpr double kBoxHeight = 40.0;
    static constexpr double kBadgeRoom = 6.0;   // more height where a badge sits on the lower border
    static constexpr double kFlatHeight = 28.0; // inputs and outputs without a shape
    static constexpr double kPadding = 10.0;
    static constexpr double kBar = 4.0; // coloured bar at the left
    static constexpr double kBadgeHeight = 14.0;
    static constexpr double kBadgePadding = 5.0;
    static constexpr double kMaxTextWidth = 200.0;
    static constexpr double kMargin = 24.0; // around the whole drawing
};
double badgeWidth(const QuantizerBadge& badge);

GraphDrawing buildDrawing(const Graph& graph, const DrawingOptions& options);

// Sets the size of a box by its texts and badges.
void measureNode(DrawnNode& node);

// What the layout engine is given for a drawing: of one that grows to the right, width and height are
// exchanged.
layout::LayoutInput layoutInput(const GraphDrawing& drawing, DrawingDirection direction);
layout::LayoutOptions layoutOptions(DrawingDirection direction);

// Positions of the drawing's boxes and edges, in its order. Errors as layout::layeredLayout.
Result<layout::LayoutResult> layoutDrawing(const GraphDrawing& drawing, JobContext& job,
                                           DrawingDirection direction = DrawingDirection::Down);

} // namespace qs::report
