// What compare prints.
#pragma once

#include <string>

#include "report/Comparison.h"

namespace qs::cli {

std::string comparisonText(const report::Comparison& comparison);

} // namespace qs::cli
