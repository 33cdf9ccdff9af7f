// What compare prints: networks as columns, their matched layers as rows.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analysis/AnalysisResult.h"
#include "base/Result.h"
#include "pipeline/Model.h"
#include "report/Json.h"

namespace qs::cli {

struct ComparisonColumn {
    std::string net;     // as given
    std::string kind;    // FP32, PTQ, QAT, INT8 (a folder)
    std::string variant; // of PTQ: the options' name
    std::string options; // as understood
    pipeline::Evaluation accuracy;
    std::int64_t weightsBytes = 0;
    std::int64_t layersFloat = 0;
    std::shared_ptr<const analysis::AnalysisResult> analysis; // nullptr for FP32
};

struct ComparisonTable {
    std::vector<ComparisonColumn> columns;
    // Indices into the columns' layers, -1 where a network has no such layer; FP32 columns have none.
    std::vector<std::vector<int>> rows;
};

Result<ComparisonTable> makeComparisonTable(std::vector<ComparisonColumn> columns);
report::Json comparisonJson(const ComparisonTable& table);
std::string comparisonText(const ComparisonTable& table);

} // namespace qs::cli
