// Weight codes chosen by the error that they leave at the layer's output, instead of one weight at a time.
#pragma once

#include "base/JobContext.h"
#include "base/Result.h"
#include "graph/Quantizer.h"
#include "quant/InputMoments.h"
#include "quant/LayerWeights.h"

namespace qs::quant {

// Mean squared error at the layer's outputs, summed over them, that the quantizer's codes leave:
// sum over output channels of d^T M d, with d = weights - dequantized codes and M the input's moments.
double outputError(const Tensor& weights, const Quantizer& q, const LayerWeights& layer,
                   const InputMoments& moments);

// Scales between a half and all of the largest |weight|, per output channel or, for a per-tensor quantizer,
// one for all: the one whose nearest codes leave the smallest output error. `q` comes with the usual scale
// and its codes (Parameters.h) and leaves with the best; the error never grows.
Result<void> searchWeightScales(const Tensor& weights, Quantizer& q, const LayerWeights& layer,
                                const InputMoments& moments, JobContext& job);

// AdaRound (M. Nagel et al., "Up or Down? Adaptive Rounding for Post-Training Quantization", 2020, eq.
// 21-24): every weight goes to the code below or above; a relaxed choice h in [0, 1] is descended on the
// output error plus a term that drives h to 0 or 1. An output channel whose error would grow keeps the
// nearest codes.
Result<void> adaptiveRounding(const Tensor& weights, Quantizer& q, const LayerWeights& layer,
                              const InputMoments& moments, JobContext& job);

} // namespace qs::quant
