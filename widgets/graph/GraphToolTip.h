// The tooltip of a box: what it is and, in sentences, what its quantizers do.
#pragma once

#include <QString>

#include "analysis/AnalysisResult.h"
#include "graph/Graph.h"
#include "report/GraphDrawing.h"

namespace qs::widgets {

// HTML. `own` is the quantizer that the node is a part of (raw drawings), `layer` its analysis; both may be
// nullptr.
QString nodeToolTip(const Graph& graph, const report::DrawnNode& node, const Quantizer* own,
                    const analysis::LayerResult* layer);

} // namespace qs::widgets
