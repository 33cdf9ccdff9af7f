// Computing a node whose inputs are all constant.
#pragma once

#include "graph/Graph.h"

namespace qs::qat {

// Replaces the node by its value. Left alone: QuantizeLinear and DequantizeLinear (their codes matter),
// constants that carry a quantizer, graph outputs, results of more than 2^26 elements. True when the node is
// gone.
bool foldConstant(Graph& graph, NodeId id);

} // namespace qs::qat
