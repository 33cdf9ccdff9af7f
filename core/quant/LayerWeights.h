// The constant weights of a Conv or Gemm, by output and input channel.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "graph/Graph.h"

namespace qs::quant {

struct LayerWeights {
    ValueId weights, bias; // bias invalid: none
    int outputAxis = 0;    // of the weights: 0, or 1 for a K x N matrix
    std::int64_t outChannels = 0;
    std::int64_t groups = 1;
    std::int64_t inPerGroup = 0;
    std::int64_t kernel = 1; // positions of the filter

    std::int64_t inChannels() const { return inPerGroup * groups; }
    std::int64_t outPerGroup() const { return outChannels / groups; }
    // Index in the weights of output channel o, input channel i of its group, filter position k.
    std::int64_t index(std::int64_t o, std::int64_t i, std::int64_t k) const {
        return outputAxis == 0 ? (o * inPerGroup + i) * kernel + k : i * outChannels + o;
    }
};

// Nothing unless `node` is a Conv, Gemm (alpha = beta = 1, A not transposed) or MatMul whose weights, and
// bias if any, are float32 constants.
std::optional<LayerWeights> layerWeights(const Graph& graph, const Node& node);

// Copies weights and bias that other nodes read too, so that they can be changed for this node alone.
void ownWeights(Graph& graph, NodeId node);

// A Conv or Gemm without a bias gets one of zeros.
void giveBias(Graph& graph, NodeId node);

// Largest |weight| of each output channel, and of each input channel.
std::vector<double> largestByOutput(const Graph& graph, const LayerWeights& layer);
std::vector<double> largestByInput(const Graph& graph, const LayerWeights& layer);

// Weights and bias of output channel c divided by factors[c]; weights of input channel c multiplied by it.
void divideOutputs(Graph& graph, const LayerWeights& layer, const std::vector<double>& factors);
void multiplyInputs(Graph& graph, const LayerWeights& layer, const std::vector<double>& factors);

} // namespace qs::quant
