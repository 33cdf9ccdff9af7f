// BatchNormalization behind a Conv or Gemm moves into its weights and bias. The fake-quantizer that QAT puts
// between them is an artefact of training and goes, with a finding; the trained weight codes stay
// (QAT_PATTERNS: eager).
//
//   x -> Conv(W, b) -> [FQ] -> BatchNormalization -> y     =>     x -> Conv(W * g, beta + (b - mean) * g) ->
//   y
//                                                                 g = gamma / sqrt(var + epsilon)
#include <cmath>

#include "passes/ConvWeights.h"

namespace qs::passes {

namespace {

struct Match {
    NodeId conv;
    std::vector<double> factor, shift;
};

bool match(const Graph& graph, const Node& bn, Match& m) {
    if (!bn.is("BatchNormalization") || bn.inputs.size() != 5 || bn.intOr("training_mode", 0) != 0)
        return false;
    m.conv = graph.value(bn.inputs[0]).producer;
    if (!graph.alive(m.conv) || graph.soleConsumer(bn.inputs[0]) != bn.id) return false;
    if (!hasConstantWeights(graph, graph.node(m.conv)) || bn.has(kKeepQuantizerAttribute)) return false;
    const std::int64_t channels = outputChannels(graph, graph.node(m.conv));
    std::vector<const Tensor*> p;
    for (std::size_t i = 1; i < 5; ++i) {
        p.push_back(graph.constantOf(bn.input(i)));
        if (!p.back() || p.back()->type() != DataType::F32 || p.back()->count() != channels) return false;
    }
    const double epsilon = bn.floatOr("epsilon", 1e-5f);
    for (std::int64_t c = 0; c < channels; ++c) {
        const double g = p[0]->at(c) / std::sqrt(p[3]->at(c) + epsilon);
        m.factor.push_back(g);
        m.shift.push_back(p[1]->at(c) - p[2]->at(c) * g);
        if (!std::isfinite(g) || !std::isfinite(m.shift.back())) return false;
    }
    return true;
}

void rewrite(PassContext& context, const Node& bn, const Match& m) {
    Graph& graph = context.graph;
    const std::string conv = graph.node(m.conv).name;
    std::string note = "BatchNormalization folded into weights and bias";
    if (const auto& between = graph.value(bn.inputs[0]).quantizer) {
        note = "BatchNormalization folded into weights and bias; the fake-quantizer between them is dropped";
        context.findings.push_back(
            makeInfo("quantizer-dropped", between->sourceNodes.empty() ? conv : between->sourceNodes[0],
                     "the fake-quantizer between " + conv + " and " + bn.name +
                         " is an artefact of training and is dropped when they are folded",
                     {conv, bn.name}));
    }
    rescaleOutputChannels(context, m.conv, m.factor, m.shift);
    absorbNext(context, m.conv, bn.id);
    context.record("FoldBatchNorm", {conv, bn.name}, {conv}, std::move(note));
}

} // namespace

void runFoldBatchNorm(PassContext& context) {
    for (const NodeId id : context.graph.nodes()) {
        const Node node = context.graph.node(id);
        Match m;
        if (match(context.graph, node, m)) rewrite(context, node, m);
    }
}

} // namespace qs::passes
