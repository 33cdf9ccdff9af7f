// Layer by layer through a calibrated graph: weight scales and rounding by the layer's output error, and bias
// correction, each seeing the inputs that the layers before it, already quantized, really give it.
#pragma once

#include <memory>
#include <vector>

#include "base/Diagnostic.h"
#include "base/JobContext.h"
#include "data/Dataset.h"
#include "graph/Graph.h"
#include "quant/Options.h"
#include "quant/Plan.h"

namespace qs::quant {

// Does what options.searchScales, adaRound and correctBias ask for, to every integer layer of the plan whose
// weights carry no trained codes; the graph's activations carry their quantizers already. Results are
// quantizers on weights and biases (role Bias, 32-bit codes); the float constants stay as they are, so the
// graph without its quantizers is still the reference.
// Bias correction: the mean difference, per output channel, between the float layer and the quantized one
// over the samples goes into the bias (M. Nagel et al., 2019, section 4.2, empirically).
// Uses the first samples of the data, fewer than asked where their values would not fit kTuningBytes. Stage
// "tune"; the number of threads does not matter. Findings: "tuned", "bias-overflow", "not-tuned".
Result<void> tuneLayers(Graph& graph, const QuantPlan& plan, const QuantOptions& options,
                        const data::Dataset& dataset, std::int64_t samples, std::vector<Diagnostic>& findings,
                        JobContext& job);

inline constexpr std::int64_t kTuningBytes = std::int64_t{256} << 20;
inline constexpr std::int64_t kTuningSamples = 256; // more make no difference

} // namespace qs::quant
