#include "analysis/LintWalk.h"

#include "ops/Op.h"

namespace qs::analysis {

namespace {

bool keepsGrid(const Node& node) {
    using ops::QuantTrait;
    const ops::OpDef* op = ops::findOp(node);
    return op && (op->trait == QuantTrait::Move || op->trait == QuantTrait::MaxPool ||
                  op->trait == QuantTrait::Clamp || node.is("Pad")); // zero is a code of every grid
}

} // namespace

ValueId gridSource(const Graph& graph, ValueId value) {
    while (!graph.value(value).quantizer) {
        const NodeId producer = graph.value(value).producer;
        if (!graph.alive(producer) || !keepsGrid(graph.node(producer))) break;
        const ValueId before = graph.node(producer).input(0);
        if (!before.valid() || graph.value(before).isConstant()) break;
        value = before;
    }
    return value;
}

bool isFloatActivation(const Graph& graph, ValueId value) {
    return value.valid() && !graph.value(value).isConstant() && graph.value(value).type == DataType::F32;
}

std::string nodeOf(const Quantizer& quantizer, const std::string& fallback) {
    return quantizer.sourceNodes.empty() ? fallback : quantizer.sourceNodes[0];
}

} // namespace qs::analysis
