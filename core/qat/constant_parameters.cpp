// Parameters of quantizers that the file computes: Constant nodes, Identity chains (TorchScript joins equal
// tensors through them), Cast of a zero point, CastLike of a Clip's bounds (torch.export), ConstantOfShape ->
// Cast, Mul(sx, sw) as a bias scale, the scale subgraphs of fused ConvBn modules (Sqrt, Div, Reshape, Mul of
// constants).
//
//   Constant | initializer -> Identity | Cast | Mul | ... -> QuantizeLinear(x, .)
#include "ops/Op.h"
#include "qat/FoldConstant.h"
#include "qat/QdqChain.h"
#include "qat/Recogniser.h"

namespace qs::qat {

namespace {

// Above this a computed constant stays a computation: hostile files must not blow up memory here.
constexpr std::int64_t kFoldElements = std::int64_t{1} << 26;

// CastLike(constant, x): only x's type matters, and that is known. Gives the Cast, or the node as it was.
NodeId castLikeItsType(Graph& graph, NodeId id) {
    const Node like = graph.node(id);
    if (!like.is("CastLike") || !graph.constantOf(like.input(0)) || graph.constantOf(like.input(1)))
        return id;
    const DataType type = graph.value(like.input(1)).type;
    if (type == DataType::Undefined) return id;
    graph.removeNode(id);
    return graph.addNode(like.name, "Cast", {like.input(0)}, like.outputs,
                         {{"to", static_cast<std::int64_t>(type)}});
}

} // namespace

bool foldConstant(Graph& graph, NodeId id) {
    if (!graph.alive(id)) return false;
    const Node node = graph.node(id);
    const ops::OpDef* op = ops::findOp(node);
    if (!op || node.outputs.size() != 1 || isQuantizeLinear(node) || isDequantizeLinear(node) ||
        graph.isOutput(node.output()) || isClipOfCodes(graph, node))
        return false;
    ops::KernelRequest request{node, ops::opsetOf(graph.opsets, node.domain), {}};
    std::vector<Tensor> inputs;
    for (const ValueId input : node.inputs) {
        const Tensor* constant = graph.constantOf(input);
        // A trained quantizer on the way must not be lost by computing through it.
        if (input.valid() && (!constant || graph.value(input).quantizer)) return false;
        request.constants.push_back(constant);
        inputs.push_back(constant ? *constant : Tensor());
    }
    const auto& shape = graph.value(node.output()).shape;
    const auto count = shape ? shape->elementCount() : std::nullopt;
    if (count && *count > kFoldElements) return false;
    auto kernel = op->kernel(request);
    if (!kernel) return false;
    auto result = (*kernel)(inputs);
    if (!result || result->size() != 1) return false;
    graph.removeNode(id);
    Value& value = graph.value(node.output());
    value.constant = (*result)[0];
    value.type = value.constant->type();
    value.shape = value.constant->shape();
    return true;
}

void recogniseConstantParameters(RecogniserContext& context) {
    const auto order = context.graph.topologicalOrder();
    if (!order) return;
    for (const NodeId id : *order)
        foldConstant(context.graph, castLikeItsType(context.graph, id));
}

} // namespace qs::qat
