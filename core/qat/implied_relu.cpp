// Exporters drop a Relu in front of a quantizer whose range begins at 0: the saturation does its work (ONNX
// Runtime's quantizer, tf2onnx). With the quantizer removed, as in the FP32 reference, the Relu would be
// missing; so it is written out.
//
//   Conv | Add | Gemm | ... -> y {quantizer with zero point = qmin}     =>     ... -> y:linear -> Relu -> y
//   {quantizer}
#include "qat/Recogniser.h"

namespace qs::qat {

namespace {

bool computesSignedValues(const Node& node) {
    for (const char* type : {"Conv", "ConvTranspose", "Gemm", "MatMul", "Add", "Sub", "BatchNormalization"})
        if (node.is(type)) return true;
    return false;
}

} // namespace

void recogniseImpliedRelu(RecogniserContext& context) {
    Graph& graph = context.graph;
    std::size_t count = 0;
    std::string first;
    for (const NodeId id : graph.nodes()) {
        const Node node = graph.node(id);
        if (!computesSignedValues(node) || node.outputs.size() != 1) continue;
        const ValueId y = node.output();
        const auto q = graph.value(y).quantizer;
        if (!q || q->perChannel() || q->zeroPoint[0] != q->qmin) continue;
        const std::string name = graph.value(y).name;
        const ValueId relu =
            graph.addValue(graph.freshName(name + ":relu"), DataType::F32, graph.value(y).shape);
        graph.replaceUses(y, relu);
        graph.addNode(node.name + ":Relu", "Relu", {y}, {relu});
        graph.value(relu).quantizer = q;
        graph.value(y).quantizer.reset();
        graph.renameValue(y, graph.freshName(name + ":linear"));
        graph.renameValue(relu, name);
        graph.rewrites.push_back({"ImpliedRelu",
                                  {node.name},
                                  {node.name, node.name + ":Relu"},
                                  "the quantizer's range begins at 0"});
        if (count++ == 0) first = node.name;
    }
    if (count > 0)
        context.findings.push_back(makeInfo("implied-relu", first,
                                            std::to_string(count) +
                                                " quantizers behind linear layers begin at 0 and stand for a "
                                                "Relu that the exporter dropped; it is written out",
                                            {std::to_string(count)}));
}

} // namespace qs::qat
