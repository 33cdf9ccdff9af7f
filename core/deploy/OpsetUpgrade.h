// Operators of older operator sets in the form of opset 13, so that an exported graph can import 13 (the
// first with per-channel QuantizeLinear).
#pragma once

#include <cstdint>

#include "base/Result.h"
#include "graph/Graph.h"

namespace qs::deploy {

inline constexpr std::int64_t kMinimumOpset = 13;

// The node of `op` (default domain, written for `opset`), inputs given by `inputs`: attributes that became
// inputs are moved there as constants of `graph`. Nothing happens from opset 13 on. Error "unsupported-op"
// for a form that opset 13 cannot express node by node.
Result<void> upgradeToOpset13(Graph& graph, const std::string& name, std::string& op, std::int64_t opset,
                              int rank, std::vector<ValueId>& inputs,
                              std::map<std::string, Attribute>& attributes);

} // namespace qs::deploy
