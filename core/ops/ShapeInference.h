// Types and shapes of all values, from the inputs on. Batch dimensions may stay unknown (-1).
#pragma once

#include <vector>

#include "base/Diagnostic.h"
#include "graph/Graph.h"

namespace qs::ops {

// Fills Value::type and Value::shape in topological order; what an operator cannot tell stays as the file
// says. A contradiction (shapes that do not fit) is a warning finding with the node's name, not a failure.
std::vector<Diagnostic> inferShapes(Graph& graph);

// Multiply-accumulates of one sample (batch 1), over the operators that have them (Conv, Gemm, MatMul, ...).
std::int64_t countMacs(const Graph& graph);
std::int64_t countMacs(const Graph& graph, const Node& node);

} // namespace qs::ops
