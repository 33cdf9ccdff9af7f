#include "report/MissingQuantizers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace qs::report {

namespace {

std::size_t at(ValueId id) {
    return static_cast<std::size_t>(id.index);
}

template <std::size_t N>
bool isOneOf(const Node& node, const std::array<std::string_view, N>& ops) {
    return node.domain.empty() && std::find(ops.begin(), ops.end(), node.op) != ops.end();
}

bool computesInIntegers(const Node& node) {
    static constexpr std::array<std::string_view, 9> kOps{
        "Conv", "ConvTranspose", "Gemm", "MatMul", "Add", "Sub", "Mul", "Concat", "GlobalAveragePool"};
    return isOneOf(node, kOps);
}

// The codes of the output lie on the grid of the first input.
bool keepsTheGrid(const Node& node) {
    static constexpr std::array<std::string_view, 14> kOps{
        "Relu",      "Clip",     "MaxPool", "Reshape", "Flatten", "Transpose", "Squeeze",
        "Unsqueeze", "Identity", "Slice",   "Pad",     "Gather",  "Dropout",   "GlobalMaxPool"};
    return isOneOf(node, kOps);
}

// A value that only these read is fused into them and never stored.
bool isFusedAway(const Graph& graph, const Value& value) {
    static constexpr std::array<std::string_view, 3> kOps{"BatchNormalization", "Relu", "Clip"};
    return !value.consumers.empty() && std::all_of(value.consumers.begin(), value.consumers.end(),
                                                   [&](NodeId id) { return isOneOf(graph.node(id), kOps); });
}

} // namespace

std::vector<char> missingQuantizers(const Graph& graph) {
    std::vector<char> covered(graph.valueCount(), 0), missing(graph.valueCount(), 0);
    bool any = false;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(graph.valueCount()); ++i) {
        const Value& value = graph.value(ValueId{i});
        const bool hasOne = value.quantizer.has_value();
        any = any || (hasOne && value.quantizer->role == QuantizerRole::Activation);
        covered[static_cast<std::size_t>(i)] = hasOne || value.isConstant();
    }
    const auto order = graph.topologicalOrder();
    if (!any || !order) return missing;
    for (NodeId id : *order) {
        const Node& node = graph.node(id);
        const bool constant = std::all_of(node.inputs.begin(), node.inputs.end(), [&](ValueId v) {
            return !v.valid() || graph.value(v).isConstant();
        });
        const bool through = keepsTheGrid(node) && node.input(0).valid() && covered[at(node.input(0))] != 0;
        for (ValueId v : node.outputs)
            if (v.valid() && (constant || through)) covered[at(v)] = 1;
        if (!computesInIntegers(node)) continue;
        for (ValueId v : node.inputs)
            if (v.valid() && covered[at(v)] == 0 && !isFusedAway(graph, graph.value(v))) missing[at(v)] = 1;
    }
    return missing;
}

} // namespace qs::report
