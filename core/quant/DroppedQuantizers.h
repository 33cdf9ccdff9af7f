// What a trained network is without its quantizers: without those between Conv and BatchNormalization, and
// without any.
#pragma once

#include "base/JobContext.h"
#include "base/Result.h"
#include "data/Dataset.h"
#include "graph/Graph.h"

namespace qs::quant {

// Folding BatchNormalization drops the fake-quantizer in front of it (QAT_PATTERNS: eager). Mostly that is
// harmless; but where training relied on its clipping or on its coarse steps, the folded network is another
// one. So on the first samples (at most 32) of the data the outputs of the lifted network and of the folded
// one are compared, both with simulated quantizers:
//
//   SQNR = 10 log10(sum y^2 / sum (y - y_folded)^2) over all floating-point outputs
//
// Below kFoldedSqnrDb every such BatchNormalization is marked to stay a layer of its own
// (passes::kKeepQuantizerAttribute), with the finding "quantizer-kept". The limit lies between what was
// measured on networks that fold well (20 to 25 dB) and on one that loses 0.9 points of top-1 (12 dB).
// Errors: those of running the graph on the data.
inline constexpr double kFoldedSqnrDb = 16.0;
Result<void> keepQuantizersThatMatter(Graph& graph, const data::Dataset& dataset, JobContext& job,
                                      std::vector<Diagnostic>& findings);

// The same measure between the network with simulated quantizers and in plain float. Below kFloatSqnrDb
// float is no reference for this network, and the finding "float-differs" says so. Does nothing else.
// Errors: those of running the graph on the data.
inline constexpr double kFloatSqnrDb = 3.0;
Result<void> checkFloatMeaning(const Graph& graph, const data::Dataset& dataset, JobContext& job,
                               std::vector<Diagnostic>& findings);

} // namespace qs::quant
