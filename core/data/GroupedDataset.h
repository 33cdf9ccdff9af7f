// Samples for models whose batch is fixed.
#pragma once

#include <memory>

#include "data/Dataset.h"

namespace qs::data {

// Every `batch` samples are one, without a label; a last incomplete group is left out, fewer samples than one
// group are repeated. The data itself when `batch` is 1.
std::shared_ptr<const Dataset> groupSamples(std::shared_ptr<const Dataset> samples, std::int64_t batch);

} // namespace qs::data
