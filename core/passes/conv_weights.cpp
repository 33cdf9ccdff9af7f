#include "passes/ConvWeights.h"

#include <algorithm>
#include <cmath>

namespace qs::passes {

int outputAxis(const Node& layer) {
    return layer.is("Gemm") && layer.intOr("transB", 0) == 0 ? 1 : 0;
}

bool hasConstantWeights(const Graph& graph, const Node& layer) {
    const bool gemm = layer.is("Gemm");
    if (!layer.is("Conv") && !gemm) return false;
    if (gemm && (layer.floatOr("alpha", 1.0f) != 1.0f || layer.floatOr("beta", 1.0f) != 1.0f)) return false;
    const Tensor* weights = graph.constantOf(layer.input(1));
    if (!weights || weights->type() != DataType::F32 || weights->shape().rank() < (gemm ? 2 : 3))
        return false;
    if (!layer.input(2).valid()) return true;
    const Tensor* bias = graph.constantOf(layer.input(2));
    return bias && bias->type() == DataType::F32 && bias->count() == weights->shape()[outputAxis(layer)];
}

std::int64_t outputChannels(const Graph& graph, const Node& layer) {
    return graph.constantOf(layer.input(1))->shape()[outputAxis(layer)];
}

namespace {

// Calls fn(element, channel) for all weights; `inner` elements of one channel lie side by side.
template <class T, class Fn>
void forEachWeight(Tensor& weights, int axis, Fn fn) {
    const std::int64_t channels = weights.shape()[axis],
                       inner = weights.shape().product(axis + 1, weights.shape().rank());
    T* data = weights.mutableData<T>();
    for (std::int64_t i = 0; i < weights.count(); ++i)
        fn(data[i], static_cast<std::size_t>(i / inner % channels));
}

// Signs flipped where the factor is negative, cleared where it is 0; gives the number of -128 that had to
// become 127.
std::int64_t rescaleCodes(Tensor& codes, int axis, const std::vector<double>& factor) {
    std::int64_t clipped = 0;
    forEachWeight<std::int8_t>(codes, axis, [&](std::int8_t& code, std::size_t c) {
        if (factor[c] == 0.0) code = 0;
        if (factor[c] >= 0.0) return;
        clipped += code == -128;
        code = code == -128 ? std::int8_t{127} : static_cast<std::int8_t>(-code);
    });
    return clipped;
}

// Per-channel scale times |factor|; a channel that is all zero takes the largest scale, so that any bias
// fits.
void rescaleQuantizer(PassContext& context, const std::string& layer, Quantizer& q, int axis,
                      const std::vector<double>& factor) {
    const std::size_t channels = factor.size();
    if (!q.perChannel()) {
        q.scale.assign(channels, q.scale[0]);
        q.zeroPoint.assign(channels, q.zeroPoint[0]);
        q.axis = axis;
    }
    float largest = 0.0f;
    for (std::size_t c = 0; c < channels; ++c) {
        q.scale[c] = static_cast<float>(q.scale[c] * std::fabs(factor[c]));
        largest = std::max(largest, q.scale[c]);
    }
    for (std::size_t c = 0; c < channels; ++c) {
        if (factor[c] == 0.0) q.scale[c] = largest > 0.0f ? largest : 1.0f;
        const bool tiny = factor[c] != 0.0 && std::fabs(factor[c]) < 1e-6;
        if (tiny)
            context.findings.push_back(makeWarning("tiny-gamma", layer,
                                                   "folding BatchNormalization scales channel " +
                                                       std::to_string(c) + " by only " +
                                                       std::to_string(factor[c]),
                                                   {std::to_string(c)}));
        if (!(q.scale[c] >= std::numeric_limits<float>::min()))
            q.scale[c] = std::numeric_limits<float>::min();
    }
}

// Quantizers that folding can move: symmetric 8-bit codes, one scale or one per output channel.
bool movable(const Quantizer& q, int axis) {
    return q.codes.defined() && q.codes.type() == DataType::I8 && (!q.perChannel() || q.axis == axis) &&
           std::all_of(q.zeroPoint.begin(), q.zeroPoint.end(), [](std::int32_t z) { return z == 0; });
}

ValueId ownConstant(Graph& graph, NodeId node, std::size_t input, const std::string& stem) {
    const ValueId id = graph.node(node).input(input);
    if (graph.value(id).consumers.size() == 1 && !graph.isOutput(id)) return id;
    const ValueId copy = graph.addConstant(graph.freshName(stem), *graph.value(id).constant);
    graph.value(copy).quantizer = graph.value(id).quantizer;
    graph.setInput(node, input, copy);
    return copy;
}

} // namespace

void rescaleOutputChannels(PassContext& context, NodeId layer, const std::vector<double>& factor,
                           const std::vector<double>& shift) {
    Graph& graph = context.graph;
    const std::string name = graph.node(layer).name;
    const int axis = outputAxis(graph.node(layer));
    const std::int64_t channels = outputChannels(graph, graph.node(layer));
    const ValueId weights = ownConstant(graph, layer, 1, graph.value(graph.node(layer).input(1)).name);
    Tensor scaled = graph.value(weights).constant->clone();
    forEachWeight<float>(scaled, axis,
                         [&](float& w, std::size_t c) { w = static_cast<float>(w * factor[c]); });
    graph.value(weights).constant = scaled;
    if (auto& q = graph.value(weights).quantizer) {
        if (movable(*q, axis)) {
            q->codes = q->codes.clone();
            const std::int64_t clipped = rescaleCodes(q->codes, axis, factor);
            rescaleQuantizer(context, name, *q, axis, factor);
            if (clipped)
                context.findings.push_back(
                    makeWarning("code-clipped", name,
                                std::to_string(clipped) + " weight codes of -128 became 127, because folding "
                                                          "BatchNormalization flips their sign",
                                {std::to_string(clipped)}));
        } else {
            context.findings.push_back(makeWarning("quantizer-dropped", name,
                                                   "the weight quantizer cannot be folded with "
                                                   "BatchNormalization; the weights are quantized anew"));
            q.reset();
        }
    }
    Tensor bias(DataType::F32, Shape{channels});
    const bool hasBias = graph.node(layer).input(2).valid();
    const Tensor before = hasBias ? *graph.value(graph.node(layer).input(2)).constant : Tensor();
    for (std::int64_t c = 0; c < channels; ++c) {
        const auto k = static_cast<std::size_t>(c);
        bias.mutableData<float>()[c] =
            static_cast<float>((hasBias ? before.data<float>()[c] : 0.0) * factor[k] + shift[k]);
    }
    const std::string stem = hasBias ? graph.value(graph.node(layer).input(2)).name : name + ".bias";
    const ValueId fresh = graph.addConstant(graph.freshName(stem), bias);
    Node& node = graph.node(layer);
    if (node.inputs.size() < 3) node.inputs.resize(3);
    graph.setInput(layer, 2, fresh);
}

void absorbNext(PassContext& context, NodeId layer, NodeId next) {
    Graph& graph = context.graph;
    const ValueId before = graph.node(layer).output(), after = graph.node(next).output();
    graph.value(before).quantizer = graph.value(after).quantizer;
    const std::string name = graph.value(after).name;
    graph.removeNode(next);
    graph.replaceUses(after, before);
    graph.renameValue(after, graph.freshName(name + ".folded"));
    graph.renameValue(before, name);
}

} // namespace qs::passes
