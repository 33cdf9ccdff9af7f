// One self-contained HTML file about a network in INT8: no scripts, no links, readable without a network.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/AnalysisResult.h"
#include "base/Diagnostic.h"
#include "report/Comparison.h"

namespace qs::report {

struct AccuracyRow {
    std::string engine;               // "float32", "simulated", "INT8"
    std::optional<double> top1, top5; // percent
    std::int64_t samples = 0;
};

// One line of the search for quantization options.
struct TrialRow {
    std::string name;
    std::optional<double> outputSqnrDb; // nothing: it failed
    double agreementPct = 0.0;
    std::optional<double> top1; // percent, on the samples held back
    std::int64_t layersFloat = 0;
    bool kept = false;
};

struct HtmlReportInput {
    std::string title;
    std::vector<std::pair<std::string, std::string>> facts; // label, value
    std::vector<AccuracyRow> accuracy;                      // may be empty
    const Comparison* comparison = nullptr;                 // in the place of `accuracy`; may be null
    std::vector<TrialRow> trials;                           // may be empty
    std::int64_t heldBack = 0;                              // samples that the trials were measured on
    const analysis::AnalysisResult* analysis = nullptr;     // may be null
    std::vector<Diagnostic> findings;
    std::string graphSvg; // of toSvg(); goes in as it is; may be empty
};

// Deterministic: the same input gives the same bytes. Every text is escaped.
std::string htmlReport(const HtmlReportInput& input);

} // namespace qs::report
