// The few characters under an operator's name in a drawing.
#pragma once

#include <string>

#include "graph/Graph.h"

namespace qs::report {

// "1×64×14×14", "scalar".
std::string shapeText(const Shape& shape);
// The same; empty when the rank is unknown.
std::string shapeText(const Value& value);

// Kernel, channels and stride of a convolution, bounds of a Clip, scale of a QuantizeLinear, ...; the shape
// of the first output for the rest.
std::string nodeSubtitle(const Graph& graph, const Node& node);

} // namespace qs::report
