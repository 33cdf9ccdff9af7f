// A BatchNormalization that has no Conv to fold into is a depthwise 1x1 Conv, which integer networks know.
//
//   x[N, C, ...] -> BatchNormalization -> y      =>      x -> Conv(g[C, 1, 1...], beta - mean * g, group = C)
//   -> y
//                                                        g = gamma / sqrt(var + epsilon)
#include <cmath>

#include "passes/Pass.h"

namespace qs::passes {

namespace {

struct Match {
    Tensor weights, bias;
};

bool match(const Graph& graph, const Node& bn, Match& m) {
    if (!bn.is("BatchNormalization") || bn.inputs.size() != 5 || bn.intOr("training_mode", 0) != 0)
        return false;
    const auto& shape = graph.value(bn.input(0)).shape;
    if (!shape || shape->rank() < 3 || shape->rank() > 5 || (*shape)[1] < 1) return false;
    const std::int64_t channels = (*shape)[1];
    std::vector<const Tensor*> p;
    for (std::size_t i = 1; i < 5; ++i) {
        p.push_back(graph.constantOf(bn.input(i)));
        if (!p.back() || p.back()->type() != DataType::F32 || p.back()->count() != channels) return false;
    }
    Shape kernel{channels, 1};
    kernel.dims().resize(static_cast<std::size_t>(shape->rank()), 1);
    m.weights = Tensor(DataType::F32, kernel);
    m.bias = Tensor(DataType::F32, Shape{channels});
    const double epsilon = bn.floatOr("epsilon", 1e-5f);
    for (std::int64_t c = 0; c < channels; ++c) {
        const double g = p[0]->at(c) / std::sqrt(p[3]->at(c) + epsilon), b = p[1]->at(c) - p[2]->at(c) * g;
        if (!std::isfinite(g) || !std::isfinite(b)) return false;
        m.weights.mutableData<float>()[c] = static_cast<float>(g);
        m.bias.mutableData<float>()[c] = static_cast<float>(b);
    }
    return true;
}

} // namespace

void runConvertBatchNorm(PassContext& context) {
    Graph& graph = context.graph;
    for (const NodeId id : graph.nodes()) {
        const Node bn = graph.node(id);
        Match m;
        if (!match(graph, bn, m)) continue;
        const std::int64_t channels = m.bias.count();
        graph.removeNode(id);
        const ValueId weights = graph.addConstant(graph.freshName(bn.name + ".weight"), m.weights);
        const ValueId bias = graph.addConstant(graph.freshName(bn.name + ".bias"), m.bias);
        graph.addNode(bn.name, "Conv", {bn.input(0), weights, bias}, {bn.output()}, {{"group", channels}});
        context.record("ConvertBatchNorm", {bn.name}, {bn.name},
                       "BatchNormalization as a depthwise 1x1 Conv");
    }
}

} // namespace qs::passes
