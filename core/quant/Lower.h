// Lowering: a fused graph whose integer values all carry quantizers becomes an integer network.
#pragma once

#include <vector>

#include "base/JobContext.h"
#include "base/Result.h"
#include "graph/Graph.h"
#include "quant/Options.h"
#include "quant/Plan.h"
#include "runtime/IntNetwork.h"

namespace qs::quant {

// Weights that carry trained codes keep them; others are quantized here (Options). Biases become int32 with
// scale inputScale * weightScale[c]; one that does not fit is saturated with the finding "bias-overflow" and
// its channel. Quantizers that lowering gives to weights are written back to `graph`, so that it shows and
// simulates what the network holds.
Result<runtime::IntNetwork> lower(Graph& graph, const QuantPlan& plan, const QuantOptions& options,
                                  std::vector<Diagnostic>& findings, JobContext& job);

} // namespace qs::quant
