// Models that were exported for one batch size.
#pragma once

#include "pipeline/Model.h"

namespace qs::pipeline {

// The batch size that all inputs fix; 1 where they leave it open or differ.
std::int64_t fixedBatch(const Graph& graph);
std::int64_t fixedBatch(const Model& model);

} // namespace qs::pipeline
