// JSON of an analysis: per layer the three views of NUMERICS.md 4, per output the accumulated error.
#pragma once

#include "analysis/AnalysisResult.h"
#include "report/Json.h"

namespace qs::report {

// {sqnr_db, cosine, mse, nmse, max_abs, mean_abs, elements}; sqnr_db is "inf" for an exact match and null,
// with zero_reference true, where the reference is all zero.
Json metricsJson(const analysis::ErrorMetrics& metrics);

// {name, op, tensor, nodes[], integer, accumulated{}, isolated{}, sensitivity{} or null, saturation_pct,
// unused_levels_pct, reference_min, reference_max, macs}
Json layerJson(const analysis::LayerResult& layer);

// {samples, layers[], outputs[{name, sqnr_db, cosine, ...}]}; no times, so that the same data gives the same
// bytes.
Json analysisJson(const analysis::AnalysisResult& result);

} // namespace qs::report
