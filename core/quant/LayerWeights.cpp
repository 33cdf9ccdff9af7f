#include "quant/LayerWeights.h"

#include <algorithm>
#include <cmath>

namespace qs::quant {

namespace {

template <class Fn>
void forEachWeight(const LayerWeights& layer, Fn fn) {
    for (std::int64_t o = 0; o < layer.outChannels; ++o)
        for (std::int64_t i = 0; i < layer.inPerGroup; ++i)
            for (std::int64_t k = 0; k < layer.kernel; ++k)
                fn(o, o / layer.outPerGroup() * layer.inPerGroup + i, layer.index(o, i, k));
}

ValueId ownCopy(Graph& graph, NodeId node, std::size_t input) {
    const ValueId id = graph.node(node).input(input);
    if (!id.valid() || (graph.value(id).consumers.size() == 1 && !graph.isOutput(id))) return id;
    const ValueId copy =
        graph.addConstant(graph.freshName(graph.value(id).name), graph.value(id).constant->clone());
    graph.value(copy).quantizer = graph.value(id).quantizer;
    graph.setInput(node, input, copy);
    return copy;
}

} // namespace

std::optional<LayerWeights> layerWeights(const Graph& graph, const Node& node) {
    const bool conv = node.is("Conv"), gemm = node.is("Gemm");
    if (!conv && !gemm && !node.is("MatMul")) return std::nullopt;
    const Tensor* weights = graph.constantOf(node.input(1));
    if (!weights || weights->type() != DataType::F32 || weights->count() == 0) return std::nullopt;
    const Shape& shape = weights->shape();
    LayerWeights layer;
    layer.weights = node.input(1);
    layer.bias = gemm || conv ? node.input(2) : ValueId();
    if (conv) {
        if (shape.rank() < 3) return std::nullopt;
        layer.groups = node.intOr("group", 1);
        layer.kernel = shape.product(2, shape.rank());
    } else {
        if (shape.rank() != 2) return std::nullopt;
        layer.outputAxis = gemm && node.intOr("transB", 0) != 0 ? 0 : 1;
        if (gemm && (node.floatOr("alpha", 1.0f) != 1.0f || node.floatOr("beta", 1.0f) != 1.0f ||
                     node.intOr("transA", 0) != 0))
            return std::nullopt;
    }
    layer.outChannels = shape[layer.outputAxis];
    layer.inPerGroup = shape[1 - layer.outputAxis];
    if (layer.groups < 1 || layer.outChannels % layer.groups != 0) return std::nullopt;
    if (layer.bias.valid()) {
        const Tensor* bias = graph.constantOf(layer.bias);
        if (!bias || bias->type() != DataType::F32 || bias->count() != layer.outChannels) return std::nullopt;
    }
    return layer;
}

void ownWeights(Graph& graph, NodeId node) {
    ownCopy(graph, node, 1);
    ownCopy(graph, node, 2);
}

void giveBias(Graph& graph, NodeId id) {
    const auto layer = layerWeights(graph, graph.node(id));
    if (!layer || layer->bias.valid() || graph.node(id).is("MatMul")) return;
    Tensor zeros(DataType::F32, Shape{layer->outChannels});
    std::fill_n(zeros.mutableData<float>(), layer->outChannels, 0.0f);
    const ValueId bias = graph.addConstant(graph.freshName(graph.node(id).name + ".bias"), zeros);
    if (graph.node(id).inputs.size() < 3) graph.node(id).inputs.resize(3);
    graph.setInput(id, 2, bias);
}

std::vector<double> largestByOutput(const Graph& graph, const LayerWeights& layer) {
    std::vector<double> largest(static_cast<std::size_t>(layer.outChannels), 0.0);
    const float* w = graph.value(layer.weights).constant->data<float>();
    forEachWeight(layer, [&](std::int64_t o, std::int64_t, std::int64_t at) {
        double& l = largest[static_cast<std::size_t>(o)];
        l = std::max<double>(l, std::fabs(w[at]));
    });
    return largest;
}

std::vector<double> largestByInput(const Graph& graph, const LayerWeights& layer) {
    std::vector<double> largest(static_cast<std::size_t>(layer.inChannels()), 0.0);
    const float* w = graph.value(layer.weights).constant->data<float>();
    forEachWeight(layer, [&](std::int64_t, std::int64_t i, std::int64_t at) {
        double& l = largest[static_cast<std::size_t>(i)];
        l = std::max<double>(l, std::fabs(w[at]));
    });
    return largest;
}

void divideOutputs(Graph& graph, const LayerWeights& layer, const std::vector<double>& factors) {
    Tensor scaled = graph.value(layer.weights).constant->clone();
    float* w = scaled.mutableData<float>();
    forEachWeight(layer, [&](std::int64_t o, std::int64_t, std::int64_t at) {
        w[at] = static_cast<float>(w[at] / factors[static_cast<std::size_t>(o)]);
    });
    graph.value(layer.weights).constant = scaled;
    if (!layer.bias.valid()) return;
    Tensor bias = graph.value(layer.bias).constant->clone();
    for (std::int64_t o = 0; o < layer.outChannels; ++o) {
        float& b = bias.mutableData<float>()[o];
        b = static_cast<float>(b / factors[static_cast<std::size_t>(o)]);
    }
    graph.value(layer.bias).constant = bias;
}

void multiplyInputs(Graph& graph, const LayerWeights& layer, const std::vector<double>& factors) {
    Tensor scaled = graph.value(layer.weights).constant->clone();
    float* w = scaled.mutableData<float>();
    forEachWeight(layer, [&](std::int64_t, std::int64_t i, std::int64_t at) {
        w[at] = static_cast<float>(w[at] * factors[static_cast<std::size_t>(i)]);
    });
    graph.value(layer.weights).constant = scaled;
}

} // namespace qs::quant
