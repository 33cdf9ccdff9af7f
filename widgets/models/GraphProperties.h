// The properties of a node or a value of a graph, in words.
#pragma once

#include <vector>

#include "graph/Graph.h"
#include "models/PropertyModel.h"

namespace qs::widgets {

// Node: what it is, attributes, inputs and outputs with type and shape, the quantizers that it reads and
// writes.
std::vector<PropertySection> nodeProperties(const Graph& graph, NodeId node);
// Value: name, type, shape, who makes and uses it, its quantizer.
std::vector<PropertySection> valueProperties(const Graph& graph, ValueId value);
// One quantizer: kind, format, scale, range, per-channel statistics, source nodes.
PropertySection quantizerProperties(const QString& title, const Quantizer& quantizer);

QString typeText(const Value& value);              // "float32 1x16x28x28", "float32, shape unknown"
QString attributeText(const Attribute& attribute); // one line, long lists cut with their length

} // namespace qs::widgets
