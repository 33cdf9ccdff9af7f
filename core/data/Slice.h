// Some of the samples of a dataset.
#pragma once

#include <memory>

#include "data/Dataset.h"

namespace qs::data {

// Samples first..first+count-1 of `whole`, fewer where it ends before. Labels and notes are its own.
std::shared_ptr<const Dataset> slice(std::shared_ptr<const Dataset> whole, std::int64_t first,
                                     std::int64_t count);

} // namespace qs::data
