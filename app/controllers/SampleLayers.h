// Runs a few samples through FP32 and INT8 and keeps what the plots of single layers show.
#pragma once

#include "base/JobContext.h"
#include "pipeline/Model.h"
#include "plots/LayerSamples.h"

namespace qs::app {

Result<std::shared_ptr<const widgets::LayerSamples>>
sampleLayers(const pipeline::CompiledModel& compiled, const data::Dataset& dataset, JobContext& job);

} // namespace qs::app
