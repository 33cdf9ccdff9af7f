// Float, PTQ and QAT versions of a model side by side: networks as columns, their matched layers as rows.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/AnalysisResult.h"
#include "analysis/Interval.h"
#include "base/Result.h"
#include "report/Json.h"

namespace qs::report {

struct ComparisonColumn {
    std::string net;     // as given
    std::string kind;    // FP32, PTQ, QAT, INT8 (a folder)
    std::string variant; // of PTQ: the options' name
    std::string options; // as understood
    bool integer = true;
    std::optional<double> top1, top5; // percent; nothing without labels
    std::int64_t samples = 0;
    std::vector<bool> right; // by sample; empty without labels
    std::int64_t weightsBytes = 0;
    std::int64_t layersFloat = 0;
    std::optional<double> sqnrToFloat; // dB: of the outputs, against those of the first float column
    // Without its quantizers the network computes something else, so errors against that mean little.
    bool needsQuantizers = false;
    // Of a float network only the ranges of its values and weights mean something.
    std::shared_ptr<const analysis::AnalysisResult> analysis;
};

struct Comparison {
    std::vector<ComparisonColumn> columns;
    // Indices into the columns' layers, -1 where a network has no such layer.
    std::vector<std::vector<int>> rows;
};

// Error "too-many-layers".
Result<Comparison> makeComparison(std::vector<ComparisonColumn> columns);

// The layer of a cell, nullptr where the network has none.
const analysis::LayerResult* cellOf(const Comparison& comparison, const std::vector<int>& row,
                                    std::size_t column);

// What top-1 gains, in points, against the first float column on the same samples.
struct AccuracyChange {
    double points = 0.0;
    analysis::Interval interval; // 95 %, paired by sample
    bool certain() const { return interval.low > 0.0 || interval.high < 0.0; }
};
std::optional<AccuracyChange> changeOf(const Comparison& comparison, std::size_t column);
// The same of two networks, sample by sample whether the label wins; nothing where they differ in number or
// are none.
std::optional<AccuracyChange> changeBetween(const std::vector<bool>& reference,
                                            const std::vector<bool>& right);

// From this loss of top-1 on a column counts as broken.
inline constexpr double kBrokenPoints = 2.0;
inline constexpr std::size_t kNamedLayers = 3;
// The integer layers of a column that cost most at the outputs, at most kNamedLayers of them.
std::vector<const analysis::LayerResult*> costliestLayers(const ComparisonColumn& column);
// "loses 82.55 points of top-1 (81.8 to 83.3); breaks most at a (3.1 dB), b (…), c (…)"; "top-1 as in float
// (-0.10 to +0.10 points); …" where the points round to zero; empty for a float column.
std::string explanation(const Comparison& comparison, std::size_t column);

// Largest over smallest reach of the channels; channels of zeros are left out. 1 with fewer than two.
double channelRatio(const std::vector<analysis::ChannelRange>& channels);

char letterOf(std::size_t column); // A, B, ...

Json comparisonJson(const Comparison& comparison);

} // namespace qs::report
