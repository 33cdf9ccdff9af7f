// A MatMul of a matrix of activations with constant weights, and the bias behind it, are a Gemm (tf2onnx and
// QONNX write them so).
//
//   x[N, K] -> MatMul(W[K, M]) -> [Add(b[M])] -> y      =>      x -> Gemm(W, [b]) -> y
#include "passes/ConvWeights.h"

namespace qs::passes {

namespace {

bool isWeightMatMul(const Graph& graph, const Node& node) {
    if (!node.is("MatMul")) return false;
    const auto& x = graph.value(node.input(0)).shape;
    const Tensor* w = graph.constantOf(node.input(1));
    return x && x->rank() == 2 && w && w->type() == DataType::F32 && w->shape().rank() == 2 &&
           !graph.value(node.input(0)).isConstant();
}

// The constant that an Add behind the Gemm adds per column; invalid when it is no bias.
ValueId biasOf(const Graph& graph, const Node& add, ValueId product, std::int64_t columns) {
    if (!add.is("Add") || add.inputs.size() != 2 || graph.value(product).quantizer) return {};
    const ValueId other = add.inputs[add.inputs[0] == product ? 1 : 0];
    const Tensor* b = graph.constantOf(other);
    if (!b || b->type() != DataType::F32 || b->count() != columns || b->shape().rank() < 1 ||
        b->shape().rank() > 2)
        return {};
    return b->shape()[b->shape().rank() - 1] == columns ? other : ValueId();
}

} // namespace

void runConvertMatMul(PassContext& context) {
    Graph& graph = context.graph;
    for (const NodeId id : graph.nodes()) {
        if (!graph.alive(id)) continue;
        const Node node = graph.node(id);
        if (!isWeightMatMul(graph, node)) continue;
        const std::int64_t columns = graph.constantOf(node.input(1))->shape()[1];
        const NodeId next = graph.soleConsumer(node.output());
        const ValueId bias =
            next.valid() ? biasOf(graph, graph.node(next), node.output(), columns) : ValueId();
        graph.removeNode(id);
        const NodeId gemm = graph.addNode(node.name, "Gemm", {node.input(0), node.input(1)}, {node.output()});
        std::vector<std::string> before{node.name};
        if (bias.valid()) {
            before.push_back(graph.node(next).name);
            const ValueId flat = graph.addConstant(graph.freshName(graph.value(bias).name),
                                                   graph.value(bias).constant->reshaped(Shape{columns}));
            graph.setInput(gemm, 2, flat);
            absorbNext(context, gemm, next);
        }
        context.record("ConvertMatMul", before, {node.name}, "a matrix of weights makes it a Gemm");
    }
}

} // namespace qs::passes
