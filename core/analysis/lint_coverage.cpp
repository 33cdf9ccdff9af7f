// Values that integer layers need on a grid, and that no trained quantizer covers: calibration will have to
// choose. Moves and clamps between a quantizer and the layer do not matter.
//
//   x (no quantizer) -> [Relu | MaxPool | Reshape ...] -> Conv | Gemm | MatMul | Add | Mul | Concat | pool
//   Conv | Gemm | MatMul with float weights that carry no quantizer
//   ... -> y, an output of the network
#include <algorithm>
#include <set>

#include "analysis/LintWalk.h"
#include "analysis/Linter.h"
#include "ops/Op.h"

namespace qs::analysis {

namespace {

using ops::QuantTrait;

bool isWeighted(QuantTrait trait) {
    return trait == QuantTrait::Conv || trait == QuantTrait::ConvTranspose || trait == QuantTrait::Gemm ||
           trait == QuantTrait::MatMul;
}

// Layers that run on codes; sums and products with constants stay in float.
bool wantsCodes(const Graph& graph, const Node& node) {
    const ops::OpDef* op = ops::findOp(node);
    if (!op) return false;
    if (isWeighted(op->trait) || op->trait == QuantTrait::Average) return true;
    if (op->trait != QuantTrait::Add && op->trait != QuantTrait::Sub && op->trait != QuantTrait::Mul &&
        op->trait != QuantTrait::Concat)
        return false;
    return std::all_of(node.inputs.begin(), node.inputs.end(),
                       [&](ValueId input) { return isFloatActivation(graph, input); });
}

void findMissing(LintContext& context, const Node& node, std::set<ValueId>& told) {
    const Graph& graph = context.lifted;
    for (const ValueId input : node.inputs) {
        if (!isFloatActivation(graph, input)) continue;
        const ValueId source = gridSource(graph, input);
        if (graph.value(source).quantizer || !told.insert(source).second) continue;
        context.findings.push_back(
            makeWarning("missing-quantizer", node.name,
                        "reads " + graph.value(source).name +
                            ", which carries no trained quantizer; its range has to be "
                            "calibrated",
                        {graph.value(source).name}));
    }
    if (!isWeighted(ops::findOp(node)->trait) || !node.input(1).valid()) return;
    const Value& weights = graph.value(node.input(1));
    if (weights.isConstant() && weights.constant->type() == DataType::F32 && !weights.quantizer)
        context.findings.push_back(makeWarning("missing-weight-quantizer", node.name,
                                               "its weights " + weights.name +
                                                   " carry no trained quantizer; they are quantized after "
                                                   "training",
                                               {weights.name}));
}

} // namespace

void lintCoverage(LintContext& context) {
    const Graph& graph = context.lifted;
    std::set<ValueId> told;
    for (const NodeId id : graph.nodes()) {
        const Node& node = graph.node(id);
        if (wantsCodes(graph, node)) findMissing(context, node, told);
    }
    for (const GraphPort& port : graph.outputs) {
        if (!isFloatActivation(graph, port.value)) continue;
        const ValueId source = gridSource(graph, port.value);
        const NodeId producer = graph.value(source).producer;
        if (graph.value(source).quantizer || !graph.alive(producer)) continue;
        // A Softmax or a comparison at the end stays in float: it asks for no quantizer.
        if (wantsCodes(graph, graph.node(producer)))
            context.findings.push_back(makeWarning("unquantized-output", graph.node(producer).name,
                                                   "leaves the network as " + port.name +
                                                       ", which carries no trained quantizer; its range has "
                                                       "to be calibrated",
                                                   {port.name}));
    }
}

} // namespace qs::analysis
