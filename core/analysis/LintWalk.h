// Steps over a lifted graph that several lint rules take.
#pragma once

#include <string>

#include "graph/Graph.h"

namespace qs::analysis {

// The value whose quantizer rules `value`: itself, or the one it was moved or clamped from (integers keep
// their grid on the way). The last value looked at when none carries a quantizer.
ValueId gridSource(const Graph& graph, ValueId value);

// A value computed in float32 while the network runs.
bool isFloatActivation(const Graph& graph, ValueId value);

// The file's node that stands for a quantizer: its QuantizeLinear or Quant; `fallback` where it has none.
std::string nodeOf(const Quantizer& quantizer, const std::string& fallback);

} // namespace qs::analysis
