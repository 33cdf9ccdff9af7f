// Brevitas QCDQ: weights and biases are integer constants; a Clip in front of DequantizeLinear holds the
// range that their bit width allows.
//
//   integer constant -> Clip(low, high) -> DequantizeLinear      =>      clipped constant -> DequantizeLinear
//   {range low..high}
#include <algorithm>

#include "qat/QdqChain.h"
#include "qat/Recogniser.h"

namespace qs::qat {

namespace {

// Bounds as integers; missing ones are those of int64. False when a bound is not constant.
bool boundsOf(const Graph& graph, const Node& clip, std::int64_t& low, std::int64_t& high) {
    low = INT64_MIN;
    high = INT64_MAX;
    for (std::size_t i = 1; i < 3; ++i) {
        if (!clip.input(i).valid()) continue;
        const Tensor* bound = graph.constantOf(clip.input(i));
        if (!bound || bound->count() != 1) return false;
        (i == 1 ? low : high) = bound->intAt(0);
    }
    return low < high;
}

} // namespace

bool isClipOfCodes(const Graph& graph, const Node& node) {
    if (!node.is("Clip") || node.outputs.size() != 1) return false;
    const Tensor* codes = graph.constantOf(node.input(0));
    if (!codes || !isInteger(codes->type()) || graph.isOutput(node.output()) ||
        graph.isReadBySubgraph(node.output()))
        return false;
    const auto& consumers = graph.value(node.output()).consumers;
    return !consumers.empty() && std::all_of(consumers.begin(), consumers.end(), [&](NodeId id) {
        const auto& inputs = graph.node(id).inputs; // as codes, and as nothing else
        return isDequantizeLinear(graph.node(id)) && inputs[0] == node.output() &&
               std::count(inputs.begin(), inputs.end(), node.output()) == 1;
    });
}

void recogniseQcdqConstants(RecogniserContext& context) {
    Graph& graph = context.graph;
    for (const NodeId id : graph.nodes()) {
        const Node clip = graph.node(id);
        std::int64_t low = 0, high = 0;
        if (!isClipOfCodes(graph, clip) || !boundsOf(graph, clip, low, high)) continue;
        const Tensor& codes = *graph.constantOf(clip.input(0));
        Tensor clipped(DataType::I64, codes.shape());
        for (std::int64_t i = 0; i < codes.count(); ++i)
            clipped.mutableData<std::int64_t>()[i] = std::clamp(codes.intAt(i), low, high);
        auto narrow = clipped.cast(codes.type());
        if (!narrow) continue;
        const ValueId constant =
            graph.addConstant(graph.freshName(graph.value(clip.output()).name + ":clipped"), *narrow);
        const std::vector<NodeId> readers = graph.value(clip.output()).consumers;
        for (const NodeId reader : readers) {
            graph.setInput(reader, 0, constant);
            graph.node(reader).attributes[kClipNodeAttribute] = clip.name;
            if (clip.input(1).valid()) graph.node(reader).attributes[kLowAttribute] = low;
            if (clip.input(2).valid()) graph.node(reader).attributes[kHighAttribute] = high;
        }
        graph.removeNode(id);
    }
}

} // namespace qs::qat
