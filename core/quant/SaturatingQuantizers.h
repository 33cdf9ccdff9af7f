// Fake-quantizers between a Conv and its BatchNormalization that cut values off.
#pragma once

#include "base/JobContext.h"
#include "base/Result.h"
#include "data/Dataset.h"
#include "graph/Graph.h"

namespace qs::quant {

// Folding BatchNormalization drops the fake-quantizer in front of it (QAT_PATTERNS: eager). That is harmless
// as long as the quantizer only rounds; where training let it saturate, the network relies on the values
// being cut off. On the first samples (at most 32) of the data, the share of values outside each such
// quantizer's range is measured on the quantized network; above kSaturatedShare the BatchNormalization is
// marked to stay a layer of its own (passes::kKeepQuantizerAttribute), with the finding "quantizer-kept".
inline constexpr double kSaturatedShare = 1e-3;
Result<void> keepSaturatingQuantizers(Graph& graph, const data::Dataset& dataset, JobContext& job,
                                      std::vector<Diagnostic>& findings);

} // namespace qs::quant
