#include "report/ModelJson.h"

#include <algorithm>
#include <map>

namespace qs::report {

namespace {

Json shapeJson(const Shape& shape) {
    Json dims = Json::array();
    for (const std::int64_t dim : shape)
        dims.push_back(dim);
    return dims;
}

} // namespace

Json findingJson(const Diagnostic& finding) {
    return {{"code", finding.code},
            {"severity", toString(finding.severity)},
            {"node", finding.node},
            {"message", finding.message}};
}

Json findingsJson(const std::vector<Diagnostic>& findings) {
    Json list = Json::array();
    for (const Diagnostic& finding : findings)
        list.push_back(findingJson(finding));
    return list;
}

Json quantizerJson(const std::string& tensor, const Quantizer& quantizer) {
    Json scales = Json::array();
    for (const float scale : quantizer.scale)
        scales.push_back(number(scale));
    Json axis = nullptr;
    if (quantizer.perChannel()) axis = quantizer.axis;
    return {{"tensor", tensor},
            {"role", toString(quantizer.role)},
            {"kind", toString(quantizer.kind)},
            {"dtype", nameOf(quantizer.codeType())},
            {"bits", quantizer.bits},
            {"signed", quantizer.isSigned},
            {"per_channel", quantizer.perChannel()},
            {"axis", axis},
            {"scale", scales},
            {"zero_point", quantizer.zeroPoint},
            {"qmin", quantizer.qmin},
            {"qmax", quantizer.qmax},
            {"nodes", quantizer.sourceNodes}};
}

Json portsJson(const Graph& graph, const std::vector<GraphPort>& ports) {
    Json list = Json::array();
    for (const GraphPort& port : ports) {
        Json entry = {{"name", port.name}, {"dtype", nullptr}, {"shape", nullptr}};
        if (port.value.valid()) {
            const Value& value = graph.value(port.value);
            entry["dtype"] = nameOf(value.type);
            if (value.shape) entry["shape"] = shapeJson(*value.shape);
        }
        list.push_back(std::move(entry));
    }
    return list;
}

Json opsetsJson(const Graph& graph) {
    Json opsets = Json::object();
    for (const auto& [domain, version] : graph.opsets)
        opsets[domain.empty() ? "ai.onnx" : domain] = version;
    return opsets;
}

Json operatorCountsJson(const Graph& graph) {
    std::map<std::string, std::int64_t> counts;
    for (const NodeId id : graph.nodes()) {
        const Node& node = graph.node(id);
        ++counts[node.domain.empty() ? node.op : node.domain + "." + node.op];
    }
    std::vector<std::pair<std::string, std::int64_t>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    Json object = Json::object();
    for (const auto& [op, count] : sorted)
        object[op] = count;
    return object;
}

Json tensorJson(const std::string& name, const Tensor& tensor) {
    return {{"name", name}, {"dtype", nameOf(tensor.type())}, {"shape", shapeJson(tensor.shape())}};
}

} // namespace qs::report
