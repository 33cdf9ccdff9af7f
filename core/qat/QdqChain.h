// One quantize/dequantize chain of a file and what it says.
#pragma once

#include <vector>

#include "base/Result.h"
#include "graph/Graph.h"

namespace qs::qat {

// On QuantizeLinear and DequantizeLinear nodes that a recogniser wrote: the file's node that they stand for.
inline constexpr const char* kOriginAttribute = "qs_origin";
// ... and the family, where it is not QOperator: "qonnx".
inline constexpr const char* kFamilyAttribute = "qs_family";

// On DequantizeLinear nodes whose integer constant went through a Clip: the range it allows, the Clip's name.
inline constexpr const char* kLowAttribute = "qs_low";
inline constexpr const char* kHighAttribute = "qs_high";
inline constexpr const char* kClipNodeAttribute = "qs_clip";

// Clip of an integer constant that only DequantizeLinear nodes read (Brevitas QCDQ).
bool isClipOfCodes(const Graph& graph, const Node& node);

// Narrows qmin and qmax, and with them the bit width.
void narrowRange(Quantizer& quantizer, std::int64_t low, std::int64_t high);

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

// The kind of a quantizer read from this node: `own` for a node of the file, else that of the recogniser that
// wrote it.
QuantizerKind kindOf(const Node& node, QuantizerKind own);

bool isQuantizeLinear(const Node& node);
bool isDequantizeLinear(const Node& node);

// Scale and zero point must be usable: finite, positive, normal, zero point in range. "bad-scale",
// "bad-zero-point".
Result<void> checkQuantizer(const Quantizer& quantizer, const std::string& node);

} // namespace qs::qat
