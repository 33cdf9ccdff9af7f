// Conv, Add and Relu or Clip in one step, and a pointwise Conv with the depthwise one behind it.
#include <unordered_map>

#include "runtime/FloatKernels.h"

namespace qs::runtime {

std::vector<FloatFusion> findFloatFusions(const Graph& graph, const std::vector<NodeId>& order,
                                          const std::function<bool(NodeId)>& isFast,
                                          const std::function<bool(NodeId)>& bounded) {
    std::unordered_map<std::int32_t, std::size_t> position;
    for (std::size_t i = 0; i < order.size(); ++i)
        position[order[i].index] = i;
    std::vector<FloatFusion> found;
    for (const NodeId id : order) {
        if (!isFast(id)) continue;
        const Node& conv = graph.node(id);
        FloatFusion fusion{id, {}, {}, conv.inputs[0], {}, conv.outputs[0], {}, {}};
        NodeId next = graph.soleConsumer(fusion.output);
        if (next.valid() && graph.node(next).is("Add") && graph.node(next).inputs.size() == 2) {
            const Node& add = graph.node(next);
            const ValueId other = add.inputs[add.inputs[0] == fusion.output ? 1 : 0];
            const Value& residual = graph.value(other);
            // Of two convolutions the later one takes the sum.
            const bool later =
                !residual.producer.valid() || position.at(residual.producer.index) < position.at(id.index);
            if (residual.isConstant() || !later) continue;
            fusion.add = next;
            fusion.residual = other;
            fusion.output = add.outputs[0];
            next = graph.soleConsumer(fusion.output);
        }
        if (next.valid() && bounded(next) && graph.node(next).inputs[0] == fusion.output) {
            fusion.activation = next;
            fusion.output = graph.node(next).outputs[0];
        }
        if (fusion.last() != id) found.push_back(fusion);
    }
    return found;
}

void joinPointwise(const Graph& graph, const std::function<bool(NodeId, NodeId)>& runsBehind,
                   std::vector<FloatFusion>& fusions) {
    std::unordered_map<std::int32_t, std::size_t> byOutput;
    for (std::size_t i = 0; i < fusions.size(); ++i)
        byOutput[fusions[i].output.index] = i;
    std::vector<bool> joined(fusions.size(), false);
    for (FloatFusion& second : fusions) {
        const auto found = byOutput.find(second.input.index);
        if (found == byOutput.end() || second.add.valid()) continue;
        const FloatFusion& first = fusions[found->second];
        if (first.add.valid() || first.pointwise.valid() || !runsBehind(second.conv, first.conv) ||
            graph.soleConsumer(first.output) != second.conv)
            continue;
        second.pointwise = first.conv;
        second.pointwiseActivation = first.activation;
        second.input = first.input;
        joined[found->second] = true;
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < fusions.size(); ++i)
        if (!joined[i]) fusions[kept++] = fusions[i];
    fusions.resize(kept);
}

FloatKernel makeFusedKernel(FloatFusionKernels kernels) {
    return [k = std::move(kernels)](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
        const FloatBounds bounds = k.bounds.value_or(kUnbounded);
        if (k.pointwise) return k.conv->runBehind(*k.pointwise, in[0], k.between, bounds);
        if (!k.add) return k.conv->runWith(in[0], nullptr, bounds);
        if (k.conv->fits(in[0], in[1])) return k.conv->runWith(in[0], &in[1], bounds);
        QS_TRY(auto y, k.conv->run(in[0]));
        std::vector<Buffer> operands{y[0], in[1]};
        if (k.residualFirst) std::swap(operands[0], operands[1]);
        QS_TRY(y, k.add(operands));
        if (!k.activation) return y;
        operands = {y[0]};
        operands.insert(operands.end(), k.activationInputs.begin(), k.activationInputs.end());
        return k.activation(operands);
    };
}

} // namespace qs::runtime
