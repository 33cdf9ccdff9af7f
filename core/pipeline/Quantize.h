// From a fused graph to an integer network under one set of options; the part of a compile that a search
// repeats.
#pragma once

#include <memory>
#include <vector>

#include "base/JobContext.h"
#include "data/Dataset.h"
#include "graph/Graph.h"
#include "quant/Options.h"
#include "runtime/IntNetwork.h"

namespace qs::pipeline {

struct QuantizedGraph {
    std::shared_ptr<const Graph> graph; // as CompiledModel::fused
    std::shared_ptr<const runtime::IntNetwork> network;
    std::vector<Diagnostic> findings;
    double calibrateSeconds = 0.0, lowerSeconds = 0.0;
};

// Plans, equalizes, calibrates, tunes and lowers a copy of `prepared` (all passes have run on it) as the
// options say, on the first `samples` samples of the data.
Result<QuantizedGraph> quantizeGraph(const Graph& prepared, const quant::QuantOptions& options,
                                     const data::Dataset& dataset, std::int64_t samples, JobContext& job);

} // namespace qs::pipeline
