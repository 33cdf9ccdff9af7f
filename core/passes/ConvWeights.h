// A Conv's (or Gemm's) constant weights and bias, and the per-channel rescaling that folding needs.
#pragma once

#include <string>
#include <vector>

#include "passes/Pass.h"

namespace qs::passes {

// True when weights and bias of the Conv are constants in float32 (bias may be missing).
bool hasConstantWeights(const Graph& graph, const Node& conv);

// y'[c] = factor[c] * y[c] + shift[c] moved into the weights and bias of `conv`. Trained codes stay as they
// are: the factor goes into the scale, a negative one flips the codes' signs (-128 becomes 127, with a
// finding), a zero one clears them. Weights that other nodes read too are copied first.
void rescaleOutputChannels(PassContext& context, NodeId conv, const std::vector<double>& factor,
                           const std::vector<double>& shift);

} // namespace qs::passes
