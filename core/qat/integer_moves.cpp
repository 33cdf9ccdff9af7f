// Operators that only move or select elements may stand between QuantizeLinear and DequantizeLinear (tf2onnx
// pushes quantizers through Reshape, Transpose, Concat, Slice; ONNX Runtime leaves MaxPool and Flatten on
// codes). They become moves of real values with the same quantizer in front and behind.
//
//   Q -> Reshape -> DQ        =>        Q -> DQ -> Reshape -> Q -> DQ
#include <unordered_map>

#include "ops/Op.h"
#include "qat/QdqChain.h"
#include "qat/Recogniser.h"

namespace qs::qat {

namespace {

struct Parameters {
    ValueId scale, zero;
};

bool movesElements(const Node& node) {
    const ops::QuantTrait trait = ops::traitOf(node);
    return node.outputs.size() == 1 && (trait == ops::QuantTrait::Move || trait == ops::QuantTrait::MaxPool ||
                                        trait == ops::QuantTrait::Concat);
}

bool sameConstant(const Graph& graph, ValueId a, ValueId b) {
    if (a == b) return true;
    const Tensor *x = graph.constantOf(a), *y = graph.constantOf(b);
    return x && y && x->type() == y->type() && x->count() == 1 && y->count() == 1 && x->at(0) == y->at(0);
}

} // namespace

void recogniseIntegerMoves(RecogniserContext& context) {
    Graph& graph = context.graph;
    const auto order = graph.topologicalOrder();
    if (!order) return;
    std::unordered_map<ValueId, Parameters> known; // scalar parameters of values that hold codes
    for (const NodeId id : *order) {
        const Node node = graph.node(id);
        if (isQuantizeLinear(node)) {
            const Tensor* scale = graph.constantOf(node.input(1));
            if (scale && scale->count() == 1) known[node.output()] = {node.input(1), node.input(2)};
            continue;
        }
        if (!movesElements(node)) continue;
        const bool concat = node.is("Concat");
        const std::size_t operands = concat ? node.inputs.size() : 1;
        const auto first = known.find(node.input(0));
        bool fits = first != known.end();
        for (std::size_t i = 1; fits && i < operands; ++i) {
            const auto other = known.find(node.input(i));
            fits = other != known.end() && sameConstant(graph, first->second.scale, other->second.scale) &&
                   sameConstant(graph, first->second.zero, other->second.zero);
        }
        if (!fits) continue;
        const Parameters p = first->second;
        auto inputs = node.inputs;
        std::vector<ValueId> tail{p.scale};
        if (p.zero.valid()) tail.push_back(p.zero);
        for (std::size_t i = 0; i < operands; ++i) {
            const Value& codes = graph.value(inputs[i]);
            const ValueId real =
                graph.addValue(graph.freshName(codes.name + ":real"), DataType::F32, codes.shape);
            graph.addNode(node.name + ":dequantize" + std::to_string(i), "DequantizeLinear",
                          {inputs[i], tail[0], p.zero.valid() ? tail[1] : ValueId()}, {real},
                          {{kOriginAttribute, node.name}});
            inputs[i] = real;
        }
        const ValueId out = node.output();
        const std::string name = graph.value(out).name;
        const auto shape = graph.value(out).shape;
        graph.removeNode(id);
        graph.renameValue(out, graph.freshName(name + ":codes"));
        const ValueId moved = graph.addValue(name, DataType::F32, shape);
        graph.addNode(node.name, node.op, inputs, {moved}, node.attributes, node.domain);
        std::vector<ValueId> quantize{moved, p.scale};
        if (p.zero.valid()) quantize.push_back(p.zero);
        graph.addNode(node.name + ":quantize", "QuantizeLinear", quantize, {out},
                      {{kOriginAttribute, node.name}});
        graph.rewrites.push_back(
            {"IntegerMoves", {node.name}, {node.name}, node.op + " of codes as " + node.op + " of values"});
        known[out] = p;
    }
}

} // namespace qs::qat
