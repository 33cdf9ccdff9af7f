// Cross-layer equalization: the channels between two layers are rescaled so that one quantizer fits them all,
// without changing what the network computes (M. Nagel et al., "Data-Free Quantization Through Weight
// Equalization and Bias Correction", 2019).
#pragma once

#include <cstdint>
#include <vector>

#include "base/Diagnostic.h"
#include "base/JobContext.h"
#include "data/Dataset.h"
#include "graph/Graph.h"
#include "quant/Options.h"

namespace qs::quant {

// Two layers with nothing between them that a positive factor per channel cannot pass: Relu, Clip from 0,
// pooling, and reshapes of one value per channel.
struct EqualizationPair {
    NodeId first, second; // Conv or Gemm; constant weights without trained codes
    ValueId between;      // what the second one reads
    std::int64_t channels = 0;
    double cap = 0.0; // upper end of a Clip on the way; 0: none
};

std::vector<EqualizationPair> equalizationPairs(const Graph& graph);

// Largest value of each channel of each pair's `between` over the first samples of the data. Does not depend
// on the number of threads.
Result<std::vector<std::vector<double>>> channelMaxima(std::shared_ptr<const Graph> graph,
                                                       const std::vector<EqualizationPair>& pairs,
                                                       const data::Dataset& dataset, std::int64_t samples,
                                                       JobContext& job);

// Channel c of a pair is divided by s[c] behind the first layer and multiplied by it in the second one.
// s = sqrt(r1 / r2), iterated over the chain until it settles. With one scale per tensor r1 and r2 are the
// largest |weight| that makes and that reads the channel, as in the paper. With one scale per output channel
// the first layer's weights do not mind, and what shares one scale is the activation: r1 is the channel's
// largest value, and before a depthwise layer, whose weights do not mind either, s = r1.
// A Clip bounds s: a channel that reaches the cap in the data keeps s = 1, the others stay below it, so that
// on this data the function is the same.
// Rewrites weights and biases; `maxima` as from channelMaxima. Finding "equalized".
void equalizeLayers(Graph& graph, const std::vector<EqualizationPair>& pairs,
                    const std::vector<std::vector<double>>& maxima, const QuantOptions& options,
                    std::vector<Diagnostic>& findings);

} // namespace qs::quant
