// One quantize/dequantize chain of a file and what it says.
#pragma once

#include <vector>

#include "base/Result.h"
#include "graph/Graph.h"

namespace qs::qat {

//   x -> QuantizeLinear -> [Cast to the same type | Clip] ... -> DequantizeLinear(s)
struct QdqChain {
    NodeId quantize;
    std::vector<NodeId> between;     // Clip and Cast nodes, in order
    std::vector<NodeId> dequantizes; // all of one grid
    Quantizer quantizer;             // sourceNodes: quantize, between, dequantizes
};

// The chain that begins at `quantize`. Errors (code "unrecognised-quantizer", node: the QuantizeLinear):
// scale or zero point is not constant ("live-observer"), the integers are used by something else than Clip,
// Cast and DequantizeLinear, the DequantizeLinear has other parameters.
Result<QdqChain> readQdqChain(const Graph& graph, NodeId quantize);

bool isQuantizeLinear(const Node& node);
bool isDequantizeLinear(const Node& node);

// Scale and zero point must be usable: finite, positive, normal, zero point in range. "bad-scale",
// "bad-zero-point".
Result<void> checkQuantizer(const Quantizer& quantizer, const std::string& node);

} // namespace qs::qat
