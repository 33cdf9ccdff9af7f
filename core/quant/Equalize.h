// Cross-layer equalization: the channels between layers are rescaled so that one quantizer fits them all,
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

// Layers with nothing between them that a positive factor per channel cannot pass: Relu, Clip from 0,
// pooling, reshapes of one value per channel, and Add, through which a residual trunk with all its branches
// becomes one group.
struct EqualizationGroup {
    std::vector<NodeId> writers, readers; // Conv or Gemm; constant weights without trained codes
    std::vector<ValueId> values;          // those between them that are quantized: what clamps do not take in
    std::int64_t channels = 0;
    double cap = 0.0; // lowest upper end of a Clip between them; 0: none
};

// In the order of the first writers.
std::vector<EqualizationGroup> equalizationGroups(const Graph& graph);

// Largest |value| of each channel over the first samples of the data: by group, then by value of the group.
// Does not depend on the number of threads.
using ChannelMaxima = std::vector<std::vector<std::vector<double>>>;
Result<ChannelMaxima> channelMaxima(std::shared_ptr<const Graph> graph,
                                    const std::vector<EqualizationGroup>& groups,
                                    const data::Dataset& dataset, std::int64_t samples, JobContext& job);

// Channel c of a group is divided by s[c] behind its writers and multiplied by it in its readers.
// s = sqrt(r1 / r2), iterated over the graph until it settles. With one scale per tensor r1 and r2 are the
// largest |weight| that makes and that reads the channel, as in the paper. With one scale per output channel
// the writers' weights do not mind, and what shares one scale is the activation: r1 is the channel's largest
// value, and before depthwise layers, whose weights do not mind either, s = r1. Of several writers, readers
// or values each counts relative to its own largest channel.
// A Clip bounds s: a channel that reaches the cap in the data keeps s = 1, the others stay well below it, so
// that the function is the same on this data, and nearly so on data like it.
// Rewrites weights and biases; `maxima` as from channelMaxima. Finding "equalized".
void equalizeLayers(Graph& graph, const std::vector<EqualizationGroup>& groups, const ChannelMaxima& maxima,
                    const QuantOptions& options, std::vector<Diagnostic>& findings);

} // namespace qs::quant
