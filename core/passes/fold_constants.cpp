// Nodes whose inputs are all constant become their value; constants with a quantizer stay, their codes are
// the network's.
#include "ops/Op.h"
#include "passes/Pass.h"

namespace qs::passes {

namespace {

constexpr std::int64_t kLargest = std::int64_t{1} << 26; // elements

bool matches(const Graph& graph, const Node& node) {
    if (node.outputs.size() != 1 || graph.isOutput(node.output()) || graph.value(node.output()).quantizer)
        return false;
    for (const ValueId input : node.inputs)
        if (input.valid() && (!graph.value(input).isConstant() || graph.value(input).quantizer)) return false;
    const auto& shape = graph.value(node.output()).shape;
    const auto count = shape ? shape->elementCount() : std::nullopt;
    return !count || *count <= kLargest;
}

} // namespace

void runFoldConstants(PassContext& context) {
    Graph& graph = context.graph;
    const auto order = graph.topologicalOrder();
    if (!order) return;
    for (const NodeId id : *order) {
        const Node node = graph.node(id);
        const ops::OpDef* op = ops::findOp(node);
        if (!op || !matches(graph, node)) continue;
        ops::KernelRequest request{node, ops::opsetOf(graph.opsets, node.domain), {}};
        std::vector<Tensor> inputs;
        for (const ValueId input : node.inputs) {
            request.constants.push_back(graph.constantOf(input));
            inputs.push_back(request.constants.back() ? *request.constants.back() : Tensor());
        }
        auto kernel = op->kernel(request);
        if (!kernel) continue;
        auto result = (*kernel)(inputs);
        if (!result || result->size() != 1) continue;
        graph.removeNode(id);
        Value& value = graph.value(node.output());
        value.constant = (*result)[0];
        value.type = value.constant->type();
        value.shape = value.constant->shape();
        context.record("FoldConstants", {node.name}, {}, node.op + " of constants");
    }
}

} // namespace qs::passes
