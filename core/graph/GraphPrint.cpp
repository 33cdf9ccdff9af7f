// The graph as text: one line per input, constant, node and output.
#include <fmt/format.h>

#include "graph/Graph.h"

namespace qs {

namespace {

std::string typeText(const Value& v) {
    std::string text = nameOf(v.type);
    text += v.shape ? "[" + v.shape->toString() + "]" : "[*]";
    if (v.quantizer) text += " " + v.quantizer->badge();
    return text;
}

template <class T>
std::string listText(const std::vector<T>& values) {
    constexpr std::size_t kShown = 8;
    std::string text = "[";
    for (std::size_t i = 0; i < values.size() && i < kShown; ++i)
        text += fmt::format("{}{}", i ? ", " : "", values[i]);
    return text + (values.size() > kShown ? ", ...]" : "]");
}

struct AttributeText {
    std::string operator()(std::int64_t v) const { return std::to_string(v); }
    std::string operator()(float v) const { return fmt::format("{}", v); }
    std::string operator()(const std::string& v) const { return "\"" + v + "\""; }
    std::string operator()(const Tensor& v) const {
        return std::string(nameOf(v.type())) + "[" + v.shape().toString() + "]";
    }
    std::string operator()(const std::vector<std::int64_t>& v) const { return listText(v); }
    std::string operator()(const std::vector<float>& v) const { return listText(v); }
    std::string operator()(const std::vector<std::string>& v) const { return listText(v); }
    std::string operator()(const std::shared_ptr<const Graph>& v) const {
        return v ? fmt::format("graph of {} nodes", v->nodeCount()) : "no graph";
    }
};

std::string nodeText(const Graph& graph, const Node& n) {
    std::string text;
    for (ValueId output : n.outputs) {
        if (!text.empty()) text += ", ";
        text += output.valid() ? graph.value(output).name + " : " + typeText(graph.value(output)) : "_";
    }
    text += " = " + (n.domain.empty() ? n.op : n.domain + "." + n.op) + "(";
    for (std::size_t i = 0; i < n.inputs.size(); ++i)
        text += (i ? ", " : "") + (n.inputs[i].valid() ? graph.value(n.inputs[i]).name : std::string("_"));
    text += ")";
    for (const auto& [name, attribute] : n.attributes)
        text += " " + name + "=" + std::visit(AttributeText{}, attribute);
    return text + "  # " + n.name;
}

} // namespace

std::string Graph::print() const {
    std::string text = "graph " + name;
    for (const auto& [domain, version] : opsets)
        text += fmt::format(" {}:{}", domain.empty() ? "ai.onnx" : domain, version);
    text += "\n";
    for (const GraphPort& port : inputs)
        text += "  input " + port.name + " : " + typeText(value(port.value)) + "\n";
    for (const Value& v : m_values)
        if (v.constant && !v.consumers.empty()) text += "  constant " + v.name + " : " + typeText(v) + "\n";
    const auto order = topologicalOrder();
    for (NodeId id : order ? *order : nodes())
        text += "  " + nodeText(*this, node(id)) + "\n";
    for (const GraphPort& port : outputs)
        text += "  output " + port.name + " = " + (port.value.valid() ? value(port.value).name : "_") + "\n";
    return text;
}

} // namespace qs
