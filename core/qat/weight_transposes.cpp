// TensorFlow keeps kernels as HWIO: TF1 QAT and NVIDIA's TensorFlow toolkit quantize them so and transpose
// behind. Values and codes are moved together; a per-channel axis moves with them.
//
//   constant(HWIO, quantizer) -> Transpose(3, 2, 0, 1) -> Conv      =>      constant(OIHW, quantizer) -> Conv
#include <algorithm>

#include "ops/Op.h"
#include "qat/Recogniser.h"

namespace qs::qat {

namespace {

bool isMove(const Node& node) {
    return node.is("Transpose") || node.is("Reshape") || node.is("Squeeze") || node.is("Unsqueeze") ||
           node.is("Identity") || node.is("Flatten");
}

// The quantizer's axis behind the move; nothing when it does not survive.
std::optional<int> movedAxis(const Node& node, const Quantizer& q, int rank) {
    if (!q.perChannel() || node.is("Identity")) return q.axis;
    if (!node.is("Transpose")) return std::nullopt;
    std::vector<std::int64_t> reversed;
    for (int i = rank - 1; i >= 0; --i)
        reversed.push_back(i);
    const auto perm = node.intsOr("perm", reversed);
    const auto it = std::find(perm.begin(), perm.end(), q.axis);
    if (it == perm.end()) return std::nullopt;
    return static_cast<int>(it - perm.begin());
}

std::optional<Tensor> moved(const Graph& graph, const Node& node, const Tensor& t) {
    ops::KernelRequest request{node, ops::opsetOf(graph.opsets, node.domain), {&t}};
    std::vector<Tensor> inputs{t};
    for (std::size_t i = 1; i < node.inputs.size(); ++i) {
        const Tensor* constant = graph.constantOf(node.inputs[i]);
        if (node.inputs[i].valid() && !constant) return std::nullopt;
        request.constants.push_back(constant);
        inputs.push_back(constant ? *constant : Tensor());
    }
    auto kernel = ops::findOp(node)->kernel(request);
    if (!kernel) return std::nullopt;
    auto out = (*kernel)(inputs);
    if (!out) return std::nullopt;
    return (*out)[0];
}

} // namespace

void recogniseWeightTransposes(RecogniserContext& context) {
    Graph& graph = context.graph;
    const auto order = graph.topologicalOrder();
    if (!order) return;
    for (const NodeId id : *order) {
        const Node node = graph.node(id);
        if (!isMove(node) || node.outputs.size() != 1 || graph.isOutput(node.output())) continue;
        const Value& source = graph.value(node.input(0));
        if (!source.isConstant() || !source.quantizer || !source.quantizer->codes.defined()) continue;
        Quantizer q = *source.quantizer;
        const auto axis = movedAxis(node, q, source.constant->shape().rank());
        const auto real = moved(graph, node, *source.constant), codes = moved(graph, node, q.codes);
        if (!axis || !real || !codes) continue;
        q.axis = *axis;
        q.codes = *codes;
        q.sourceNodes.push_back(node.name);
        const ValueId out = node.output();
        graph.removeNode(id);
        if (Value& unmoved = graph.value(node.input(0)); unmoved.consumers.empty()) unmoved.quantizer.reset();
        graph.rewrites.push_back(
            {"WeightTransposes", {node.name}, {}, node.op + " of quantized weights, applied to their codes"});
        Value& value = graph.value(out);
        value.constant = *real;
        value.shape = real->shape();
        value.quantizer = std::move(q);
    }
}

} // namespace qs::qat
