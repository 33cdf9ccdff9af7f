// A graph drawing with its positions: what a layout job delivers and a scene shows.
#pragma once

#include <memory>

#include "graph/Graph.h"
#include "report/GraphDrawing.h"

namespace qs::widgets {

struct PlacedDrawing {
    std::shared_ptr<const Graph> graph;
    bool raw = false;
    report::GraphDrawing drawing;
    layout::LayoutResult layout;
};

} // namespace qs::widgets
