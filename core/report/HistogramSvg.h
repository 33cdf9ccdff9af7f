// Two histograms of the same edges as a small SVG: the float reference behind, INT8 in front.
#pragma once

#include <string>

#include "analysis/AnalysisResult.h"

namespace qs::report {

// Counts are drawn on a logarithmic scale, log10(1 + n). Empty when there are no counts, or the two do not
// have the same number of bins.
std::string histogramSvg(const analysis::Histogram& reference, const analysis::Histogram& emulated);

} // namespace qs::report
