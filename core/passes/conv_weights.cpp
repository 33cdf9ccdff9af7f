#include "passes/ConvWeights.h"

#include <algorithm>
#include <cmath>

namespace qs::passes {

bool hasConstantWeights(const Graph& graph, const Node& conv) {
    if (!conv.is("Conv")) return false;
    const Tensor* weights = graph.constantOf(conv.input(1));
    if (!weights || weights->type() != DataType::F32 || weights->shape().rank() < 3) return false;
    if (!conv.input(2).valid()) return true;
    const Tensor* bias = graph.constantOf(conv.input(2));
    return bias && bias->type() == DataType::F32 && bias->count() == weights->shape()[0];
}

namespace {

template <class T>
std::int64_t rescaleCodes(Tensor& codes, const std::vector<double>& factor, std::int64_t row) {
    std::int64_t clipped = 0;
    T* data = codes.mutableData<T>();
    for (std::size_t c = 0; c < factor.size(); ++c) {
        T* channel = data + static_cast<std::int64_t>(c) * row;
        if (factor[c] == 0.0) std::fill_n(channel, row, T{0});
        if (factor[c] >= 0.0) continue;
        for (std::int64_t i = 0; i < row; ++i) {
            clipped += channel[i] == std::numeric_limits<T>::min();
            channel[i] = channel[i] == std::numeric_limits<T>::min() ? std::numeric_limits<T>::max()
                                                                     : static_cast<T>(-channel[i]);
        }
    }
    return clipped;
}

// Per-channel scale times |factor|; a channel that is all zero takes the largest scale, so that any bias
// fits.
void rescaleQuantizer(PassContext& context, const std::string& conv, Quantizer& q,
                      const std::vector<double>& factor) {
    const std::size_t channels = factor.size();
    if (!q.perChannel()) {
        q.scale.assign(channels, q.scale[0]);
        q.zeroPoint.assign(channels, q.zeroPoint[0]);
        q.axis = 0;
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
            context.findings.push_back(makeWarning("tiny-gamma", conv,
                                                   "folding BatchNormalization scales channel " +
                                                       std::to_string(c) + " by only " +
                                                       std::to_string(factor[c]),
                                                   {std::to_string(c)}));
        if (!(q.scale[c] >= std::numeric_limits<float>::min()))
            q.scale[c] = std::numeric_limits<float>::min();
    }
}

// Quantizers that folding can move: symmetric 8-bit codes, one scale or one per output channel.
bool movable(const Quantizer& q) {
    return q.codes.defined() && q.codes.type() == DataType::I8 && (!q.perChannel() || q.axis == 0) &&
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

void rescaleOutputChannels(PassContext& context, NodeId conv, const std::vector<double>& factor,
                           const std::vector<double>& shift) {
    Graph& graph = context.graph;
    const std::string name = graph.node(conv).name;
    const ValueId weights = ownConstant(graph, conv, 1, graph.value(graph.node(conv).input(1)).name);
    Tensor scaled = graph.value(weights).constant->clone();
    const std::int64_t channels = scaled.shape()[0],
                       row = scaled.count() / std::max<std::int64_t>(1, channels);
    for (std::int64_t c = 0; c < channels; ++c)
        for (std::int64_t i = 0; i < row; ++i) {
            float& w = scaled.mutableData<float>()[c * row + i];
            w = static_cast<float>(w * factor[static_cast<std::size_t>(c)]);
        }
    graph.value(weights).constant = scaled;
    if (auto& q = graph.value(weights).quantizer) {
        if (movable(*q)) {
            q->codes = q->codes.clone();
            const std::int64_t clipped = rescaleCodes<std::int8_t>(q->codes, factor, row);
            rescaleQuantizer(context, name, *q, factor);
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
    const bool hasBias = graph.node(conv).input(2).valid();
    const Tensor before = hasBias ? *graph.value(graph.node(conv).input(2)).constant : Tensor();
    for (std::int64_t c = 0; c < channels; ++c) {
        const auto k = static_cast<std::size_t>(c);
        bias.mutableData<float>()[c] =
            static_cast<float>((hasBias ? before.data<float>()[c] : 0.0) * factor[k] + shift[k]);
    }
    const std::string stem = hasBias ? graph.value(graph.node(conv).input(2)).name : name + ".bias";
    const ValueId fresh = graph.addConstant(graph.freshName(stem), bias);
    Node& node = graph.node(conv);
    if (node.inputs.size() < 3) node.inputs.resize(3);
    graph.setInput(conv, 2, fresh);
}

} // namespace qs::passes
