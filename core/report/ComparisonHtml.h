// The comparison as HTML: networks, accuracy with its intervals as a plot, what costs most, matched layers.
#pragma once

#include <string>

#include "report/Comparison.h"

namespace qs::report {

// A part of a page: headings, tables and an SVG.
std::string comparisonHtml(const Comparison& comparison);

// A self-contained file of it. `data` says in a line what it was measured on.
std::string comparisonPage(const Comparison& comparison, const std::string& title, const std::string& data);

} // namespace qs::report
