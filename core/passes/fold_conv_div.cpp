// PyTorch's fused ConvBn modules scale the weights by gamma/sigma before quantizing and divide the Conv's
// output by it again, so that BatchNormalization sees the plain Conv (QAT_PATTERNS: FX). The Div moves into
// weights and bias, where folding BN cancels it.
//
//   x -> Conv(W) -> Div(d[1, C, 1, 1]) -> [Add(b[1, C, 1, 1])] -> y     =>     x -> Conv(W / d, b) -> y
#include <cmath>

#include "passes/ConvWeights.h"

namespace qs::passes {

namespace {

// One value per output channel from a constant of shape [1, C, 1, ...] or [C, 1, ...]; empty when it is no
// such thing.
std::vector<double> perChannel(const Graph& graph, ValueId id, std::int64_t channels, int rank) {
    const Tensor* t = graph.constantOf(id);
    if (!t || t->type() != DataType::F32 || (t->count() != channels && t->count() != 1)) return {};
    const int offset = rank - t->shape().rank();
    for (int i = 0; i < t->shape().rank(); ++i)
        if (i + offset != 1 && t->shape()[i] != 1) return {};
    std::vector<double> values;
    for (std::int64_t c = 0; c < channels; ++c)
        values.push_back(t->at(t->count() == 1 ? 0 : c));
    return values;
}

struct Match {
    NodeId conv;
    std::vector<double> factor, shift;
};

bool match(const Graph& graph, const Node& node, Match& m) {
    const bool division = node.is("Div");
    if (!division && !node.is("Add")) return false;
    for (std::size_t side = 0; side < (division ? 1 : 2) && side < node.inputs.size(); ++side) {
        const ValueId in = node.inputs[side];
        if (!in.valid()) continue;
        m.conv = graph.value(in).producer;
        if (!graph.alive(m.conv) || graph.soleConsumer(in) != node.id || graph.value(in).quantizer) continue;
        if (!graph.node(m.conv).is("Conv") || !hasConstantWeights(graph, graph.node(m.conv))) continue;
        const Tensor& weights = *graph.constantOf(graph.node(m.conv).input(1));
        const auto other =
            perChannel(graph, node.inputs[1 - side], weights.shape()[0], weights.shape().rank());
        if (other.empty()) continue;
        for (const double v : other) {
            m.factor.push_back(division ? 1.0 / v : 1.0);
            m.shift.push_back(division ? 0.0 : v);
            if (!std::isfinite(m.factor.back())) return false;
        }
        return true;
    }
    return false;
}

void rewrite(PassContext& context, const Node& node, const Match& m) {
    const std::string conv = context.graph.node(m.conv).name;
    rescaleOutputChannels(context, m.conv, m.factor, m.shift);
    absorbNext(context, m.conv, node.id);
    context.record("FoldConvDiv", {conv, node.name}, {conv},
                   node.op + " per channel folded into weights and bias");
}

} // namespace

void runFoldConvDiv(PassContext& context) {
    const auto order = context.graph.topologicalOrder();
    if (!order) return;
    for (const NodeId id : *order) {
        if (!context.graph.alive(id)) continue;
        const Node node = context.graph.node(id);
        Match m;
        if (match(context.graph, node, m)) rewrite(context, node, m);
    }
}

} // namespace qs::passes
