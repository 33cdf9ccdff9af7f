// JSON of what a model file holds: findings, quantizers, ports, operator counts.
#pragma once

#include <string>
#include <vector>

#include "base/Diagnostic.h"
#include "graph/Graph.h"
#include "report/Json.h"

namespace qs::report {

// {code, severity, node, message}
Json findingJson(const Diagnostic& finding);
Json findingsJson(const std::vector<Diagnostic>& findings);

// {tensor, role, kind, dtype, bits, signed, per_channel, axis (null per tensor), scale[], zero_point[], qmin,
// qmax, nodes[]}
Json quantizerJson(const std::string& tensor, const Quantizer& quantizer);

// [{name, dtype, shape}]; -1 is a size that is not known, shape is null where not even the rank is.
Json portsJson(const Graph& graph, const std::vector<GraphPort>& ports);

// {"ai.onnx": 13, ...}
Json opsetsJson(const Graph& graph);

// {"Conv": 21, "com.microsoft.QLinearAdd": 9, ...}, most frequent first.
Json operatorCountsJson(const Graph& graph);

// {name, dtype, shape} of a tensor.
Json tensorJson(const std::string& name, const Tensor& tensor);

} // namespace qs::report
