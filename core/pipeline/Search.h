// Quantization options by trying: the best PTQ methods (`--auto`), and the fewest layers left in float that
// keep the loss within a bound (`--max-drop`).
#pragma once

#include <memory>
#include <vector>

#include "base/JobContext.h"
#include "data/Dataset.h"
#include "graph/Graph.h"
#include "pipeline/Model.h"

namespace qs::pipeline {

// Samples that no trial calibrates on: those behind the first `samples` of the data, at most kHeldBack of
// them; where the data ends there, the last fifth of it. With fewer than 5 samples, all of them serve for
// both.
struct HeldBack {
    std::shared_ptr<const data::Dataset> calibration, measured;
    bool apart = true; // false: the same samples
};
inline constexpr std::int64_t kHeldBack = 500;
HeldBack holdBack(std::shared_ptr<const data::Dataset> dataset, std::int64_t samples);

// Tries what options.automatic and options.maxDrop ask for on copies of `prepared` (all passes have run on
// it). Returns the options to compile with, and what was tried in `log`.
// Automatic: every calibration method with and without cross-layer equalization; on the best of them the
// other methods one by one, each kept if it makes the error smaller. What `options` switch on stays on. The
// error is that of the network's outputs against its float form (NMSE over all outputs).
// Mixed precision: the loss is what top-1 falls in percent, at least half of the share of samples whose
// winner changes; without labels it is that share. Where it is too large, the PTQ methods that are not on yet
// come first, one by one, until it fits: they cost no layer in float. Then layers go to float by falling
// sensitivity, the number found by bisection, and each of them that the bound does not need goes back. Stage
// "search".
// Findings: "search-result", "max-drop-not-met", "not-held-back", "nothing-to-search".
Result<quant::QuantOptions> searchOptions(const Graph& prepared, const CompileOptions& options,
                                          std::shared_ptr<const data::Dataset> dataset, SearchLog& log,
                                          std::vector<Diagnostic>& findings, JobContext& job);

} // namespace qs::pipeline
