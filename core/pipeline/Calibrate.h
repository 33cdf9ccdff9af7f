// Ranges of the values of a graph from samples.
#pragma once

#include <memory>
#include <vector>

#include "base/JobContext.h"
#include "data/Dataset.h"
#include "quant/Options.h"
#include "quant/Plan.h"

namespace qs::pipeline {

// One range per value of plan.calibrate, from the first `samples` samples (fewer where the data holds fewer);
// of a graph with a fixed batch each is a group, whose members are observed one by one.
// The graph runs with the quantizers that it carries already. Stage "calibrate"; the result does not depend
// on the number of threads, nor on the batch.
Result<std::vector<quant::RealRange>> calibrate(std::shared_ptr<const Graph> graph,
                                                const quant::QuantPlan& plan,
                                                const quant::QuantOptions& options,
                                                const data::Dataset& dataset, std::int64_t samples,
                                                JobContext& job);

} // namespace qs::pipeline
