#include "report/Comparison.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "analysis/LayerAlignment.h"
#include "report/AnalysisJson.h"

namespace qs::report {

using analysis::AnalysisResult;
using analysis::LayerResult;

namespace {

Json percentJson(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json intervalJson(const std::optional<double>& percent, std::int64_t samples) {
    if (!percent) return nullptr;
    const analysis::Interval interval = analysis::wilson95OfPercent(*percent, samples);
    return {interval.low, interval.high};
}

Json changeJson(const std::optional<AccuracyChange>& change) {
    if (!change) return nullptr;
    return {{"points", change->points},
            {"interval95", {change->interval.low, change->interval.high}},
            {"certain", change->certain()}};
}

Json columnJson(const Comparison& comparison, std::size_t index) {
    const ComparisonColumn& column = comparison.columns[index];
    Json json = {{"net", column.net},
                 {"kind", column.kind},
                 {"variant", column.variant},
                 {"options", column.options},
                 {"top1", percentJson(column.top1)},
                 {"top1_interval95", intervalJson(column.top1, column.samples)},
                 {"top5", percentJson(column.top5)},
                 {"top5_interval95", intervalJson(column.top5, column.samples)},
                 {"top1_change", changeJson(changeOf(comparison, index))},
                 {"samples", column.samples},
                 {"weights_bytes", column.weightsBytes},
                 {"layers_float", column.layersFloat},
                 {"sqnr_to_float_db", column.sqnrToFloat ? Json(number(*column.sqnrToFloat)) : Json(nullptr)},
                 {"needs_quantizers", column.needsQuantizers},
                 {"outputs", Json::array()},
                 {"costs_most", Json::array()}};
    if (!column.integer || !column.analysis) return json;
    for (const analysis::OutputResult& output : column.analysis->outputs)
        json["outputs"].push_back({{"name", output.name}, {"sqnr_db", number(output.error.sqnrDb)}});
    for (const LayerResult* layer : costliestLayers(column))
        json["costs_most"].push_back(
            {{"name", layer->name}, {"sensitivity_db", number(layer->sensitivity->sqnrDb)}});
    return json;
}

Json cellJson(const LayerResult& layer, bool integer) {
    Json json = {{"name", layer.name},
                 {"op", layer.op},
                 {"integer", integer && layer.integer},
                 {"reference_min", number(layer.referenceMin)},
                 {"reference_max", number(layer.referenceMax)},
                 {"channel_ratio", number(channelRatio(layer.channels))},
                 {"weight_channel_ratio",
                  layer.weights ? Json(number(channelRatio(layer.weights->channels))) : Json(nullptr)}};
    if (!integer) return json;
    json["accumulated"] = metricsJson(layer.accumulated);
    json["isolated"] = metricsJson(layer.isolated);
    json["sensitivity"] = layer.sensitivity ? metricsJson(*layer.sensitivity) : Json(nullptr);
    json["saturation_pct"] = number(layer.saturationPct);
    return json;
}

std::string decibels(double db) {
    if (std::isnan(db)) return "-";
    if (std::isinf(db)) return db > 0 ? "exact" : "-inf";
    return fmt::format("{:.1f} dB", db);
}

} // namespace

Result<Comparison> makeComparison(std::vector<ComparisonColumn> columns) {
    Comparison comparison;
    comparison.columns = std::move(columns);
    std::vector<std::vector<analysis::AlignedLayer>> networks;
    std::vector<std::size_t> owner; // column of each of them
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        if (!comparison.columns[i].analysis) continue;
        networks.push_back(analysis::alignable(*comparison.columns[i].analysis));
        owner.push_back(i);
    }
    if (networks.empty()) return comparison;
    QS_TRY(const auto aligned, analysis::alignLayers(networks));
    for (const std::vector<int>& indices : aligned) {
        std::vector<int> row(comparison.columns.size(), -1);
        for (std::size_t k = 0; k < owner.size(); ++k)
            row[owner[k]] = indices[k];
        comparison.rows.push_back(std::move(row));
    }
    return comparison;
}

const LayerResult* cellOf(const Comparison& comparison, const std::vector<int>& row, std::size_t column) {
    const AnalysisResult* analysis = comparison.columns[column].analysis.get();
    return analysis && row[column] >= 0 ? &analysis->layers[static_cast<std::size_t>(row[column])] : nullptr;
}

std::optional<AccuracyChange> changeBetween(const std::vector<bool>& reference,
                                            const std::vector<bool>& right) {
    if (right.empty() || right.size() != reference.size()) return std::nullopt;
    std::int64_t gained = 0, lost = 0;
    for (std::size_t i = 0; i < right.size(); ++i) {
        gained += right[i] && !reference[i];
        lost += !right[i] && reference[i];
    }
    const auto samples = static_cast<std::int64_t>(right.size());
    return AccuracyChange{100.0 * static_cast<double>(gained - lost) / static_cast<double>(samples),
                          analysis::paired95(gained, lost, samples)};
}

std::optional<AccuracyChange> changeOf(const Comparison& comparison, std::size_t column) {
    const ComparisonColumn* reference = nullptr;
    for (const ComparisonColumn& c : comparison.columns)
        if (!reference && !c.integer) reference = &c;
    const ComparisonColumn& c = comparison.columns[column];
    if (!reference || reference == &c) return std::nullopt;
    return changeBetween(reference->right, c.right);
}

std::vector<const LayerResult*> costliestLayers(const ComparisonColumn& column) {
    std::vector<const LayerResult*> worst;
    if (!column.integer || !column.analysis || !column.analysis->hasSensitivity) return worst;
    for (const std::size_t i : analysis::rankLayers(*column.analysis))
        if (column.analysis->layers[i].integer && worst.size() < kNamedLayers)
            worst.push_back(&column.analysis->layers[i]);
    return worst;
}

namespace {

// What the column gains or loses, in the words of the side it falls on; a zero as it is printed is neither.
std::string changeWords(const AccuracyChange& change) {
    constexpr double kPrintsAsZero = 0.005;
    if (std::fabs(change.points) < kPrintsAsZero)
        return fmt::format("top-1 as in float ({:+.2f} to {:+.2f} points)", change.interval.low,
                           change.interval.high);
    const bool loses = change.points < 0.0;
    return fmt::format("{} {:.2f} points of top-1 ({:.2f} to {:.2f}{})", loses ? "loses" : "gains",
                       std::fabs(change.points), loses ? -change.interval.high : change.interval.low,
                       loses ? -change.interval.low : change.interval.high,
                       change.certain() ? "" : ", not certain to differ from float");
}

} // namespace

std::string explanation(const Comparison& comparison, std::size_t column) {
    std::string layers;
    for (const LayerResult* layer : costliestLayers(comparison.columns[column]))
        layers += fmt::format("{}{} ({})", layers.empty() ? "" : ", ", layer->name,
                              decibels(layer->sensitivity->sqnrDb));
    if (layers.empty()) return {};
    const std::string_view rest =
        comparison.columns[column].needsQuantizers
            ? "; without its quantizers it computes something else, so the errors of its layers mean little"
            : "";
    const auto change = changeOf(comparison, column);
    if (!change) return fmt::format("costliest layers: {}{}", layers, rest);
    return fmt::format("{}; {} {}{}", changeWords(*change),
                       change->points <= -kBrokenPoints ? "breaks most at" : "costliest layers:", layers,
                       rest);
}

double channelRatio(const std::vector<analysis::ChannelRange>& channels) {
    double least = 0.0, most = 0.0;
    for (const analysis::ChannelRange& channel : channels) {
        const double reach = std::max(std::fabs(channel.low), std::fabs(channel.high));
        if (!(reach > 0.0)) continue;
        least = least > 0.0 ? std::min(least, reach) : reach;
        most = std::max(most, reach);
    }
    return least > 0.0 ? most / least : 1.0;
}

char letterOf(std::size_t column) {
    return static_cast<char>('A' + column);
}

Json comparisonJson(const Comparison& comparison) {
    Json json = {{"columns", Json::array()}, {"rows", Json::array()}, {"top1", Json::array()}};
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        json["columns"].push_back(columnJson(comparison, i));
        json["top1"].push_back(percentJson(comparison.columns[i].top1));
    }
    for (const std::vector<int>& row : comparison.rows) {
        Json cells = Json::array();
        for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
            const LayerResult* layer = cellOf(comparison, row, i);
            cells.push_back(layer ? cellJson(*layer, comparison.columns[i].integer) : Json(nullptr));
        }
        json["rows"].push_back(std::move(cells));
    }
    return json;
}

} // namespace qs::report
