// JSON of an analysis: per layer the three views of NUMERICS.md 4, per output the accumulated error.
#pragma once

#include "analysis/AnalysisResult.h"
#include "report/Json.h"

namespace qs::report {

// {sqnr_db, cosine, mse, nmse, max_abs, mean_abs, elements}; sqnr_db is "inf" for an exact match and null,
// with zero_reference true, where the reference is all zero.
Json metricsJson(const analysis::ErrorMetrics& metrics);

// {name, op, tensor, nodes[], integer, accumulated{}, isolated{}, sensitivity{} or null, saturation_pct,
// unused_levels_pct, reference_min, reference_max, weights{} or null, macs}
Json layerJson(const analysis::LayerResult& layer);

// {channels[[low, high]], reference_histogram{low, high, counts[]}, emulated_histogram, weight_channels,
// weight_histogram, weight_code_histogram, output_quantizer, weight_quantizer}; the last five where there are
// any.
Json layerDetailsJson(const analysis::LayerResult& layer);

// {samples, sensitivity_samples, layers[], ranking[] of names, what costs most first, outputs[{name, sqnr_db,
// cosine, ...}]}; no times, so that the same data gives the same bytes. With `details`, each layer holds
// them.
Json analysisJson(const analysis::AnalysisResult& result, bool details = false);

} // namespace qs::report
