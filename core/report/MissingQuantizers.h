// Values that an integer network needs a quantizer for, but that carry none: what training left out.
#pragma once

#include <vector>

#include "graph/Graph.h"

namespace qs::report {

// One flag per value of the graph. A value is missing a quantizer when an operator that computes with
// integers (Conv, Gemm, MatMul, Add, ...) reads it and neither it nor the value that it is only moved, pooled
// or clipped from has one. Weights, constants, and every value of a graph without quantizers are not flagged.
std::vector<char> missingQuantizers(const Graph& graph);

} // namespace qs::report
