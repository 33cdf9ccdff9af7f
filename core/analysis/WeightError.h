// Weights in float against their codes; needs no data.
#pragma once

#include <optional>

#include "analysis/AnalysisResult.h"
#include "graph/Graph.h"
#include "runtime/IntNetwork.h"

namespace qs::analysis {

// Nothing unless `op` is a Conv or Gemm with codes whose node in the reference has constant float weights of
// the same size.
std::optional<WeightResult> weightResult(const Graph& reference, const runtime::IntOp& op);

} // namespace qs::analysis
