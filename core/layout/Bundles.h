// Edges of one box run as one line (LayeredGraph.h), which costs crossings where its readers lie far apart.
// This finds the boxes whose edges had better run each for itself: as few as bring the fewest crossings.
#pragma once

#include "base/JobContext.h"
#include "layout/LayeredGraph.h"

namespace qs::layout {

// The layered graph, its layers ordered (Ordering.h). Lines are taken apart only where that removes
// crossings, and not in graphs of more than about 7,500 segments, for which several orders would take too
// long. Errors: "layout-too-large", "cancelled".
Result<LayeredGraph> orderedGraph(const LayoutInput& input, const Layering& layering, int sweeps,
                                  JobContext& job);

} // namespace qs::layout
