// A Conv's or Gemm's constant weights and bias, and the per-channel rescaling that folding needs.
#pragma once

#include <string>
#include <vector>

#include "passes/Pass.h"

namespace qs::passes {

// True for a Conv, or a Gemm with alpha = beta = 1, whose weights and bias are constants in float32 (bias may
// be missing).
bool hasConstantWeights(const Graph& graph, const Node& layer);

// The axis of the weights along which the output channels run.
int outputAxis(const Node& layer);
std::int64_t outputChannels(const Graph& graph, const Node& layer);

// y'[c] = factor[c] * y[c] + shift[c] moved into the weights and bias of `layer`. Trained codes stay as they
// are: the factor goes into the scale, a negative one flips the codes' signs (-128 becomes 127, with a
// finding), a zero one clears them. Weights that other nodes read too are copied first.
void rescaleOutputChannels(PassContext& context, NodeId layer, const std::vector<double>& factor,
                           const std::vector<double>& shift);

// `layer` takes the place of the node behind it: it computes that node's output under its name and quantizer,
// the node goes.
void absorbNext(PassContext& context, NodeId layer, NodeId next);

} // namespace qs::passes
