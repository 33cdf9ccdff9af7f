// The layers of an analysis as comma-separated values (RFC 4180) for spreadsheets.
#pragma once

#include <string>

#include "analysis/AnalysisResult.h"

namespace qs::report {

// A heading line, then one line per layer in order of execution. An exact match is "inf", a missing value
// empty. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
std::string analysisCsv(const analysis::AnalysisResult& result);

} // namespace qs::report
