// A graph drawing with its positions: what a layout job delivers and a scene shows.
#pragma once

#include <memory>
#include <set>
#include <string>

#include "graph/Graph.h"
#include "report/GraphDrawing.h"

namespace qs::widgets {

// What is drawn of a graph, and how.
struct DrawingRequest {
    bool raw = false;         // every node of the file, constants included
    bool markMissing = false; // badges where quantizers are missing
    report::DrawingDirection direction = report::DrawingDirection::Down;
    // Scopes that are one box each; with a depth, all of that depth (ScopeCollapse.h).
    int collapseDepth = 0;
    std::set<std::string> collapsed;
};

struct PlacedDrawing {
    std::shared_ptr<const Graph> graph;
    DrawingRequest request; // `collapsed` holds what was collapsed, whichever way it was asked for
    int deepestScope = 0;   // of the names, before anything was collapsed
    report::GraphDrawing drawing;
    layout::LayoutResult layout;
};

} // namespace qs::widgets
