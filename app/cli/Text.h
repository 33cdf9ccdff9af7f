// Parts of the human-readable output that several commands share.
#pragma once

#include <string>
#include <vector>

#include "base/Diagnostic.h"

namespace qs::cli {

// "label            value\n"
std::string field(const std::string& label, const std::string& value);
// One line per finding, worst first; a heading above; empty when there are none. Of many remarks (infos) with
// the same code only the first are printed.
std::string findingsText(const std::vector<Diagnostic>& findings);
// "31.42", "exact" for +inf, "-" for NaN.
std::string decibels(double value);

} // namespace qs::cli
