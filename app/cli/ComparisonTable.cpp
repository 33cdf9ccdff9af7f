#include "ComparisonTable.h"

#include <algorithm>

#include <fmt/format.h>

#include "Text.h"
#include "TextTable.h"
#include "analysis/Interval.h"
#include "analysis/LayerAlignment.h"
#include "report/AnalysisJson.h"

namespace qs::cli {

namespace {

using analysis::AnalysisResult;
using analysis::LayerResult;
using report::Json;
using Align = TextTable::Align;

constexpr std::size_t kNamed = 3;       // layers that are named as those that cost most
constexpr double kCollapsedPercent = 2; // top-1 lost to the float network, from which a column is explained

char letterOf(std::size_t column) {
    return static_cast<char>('A' + column);
}

const LayerResult* cellOf(const ComparisonTable& table, const std::vector<int>& row, std::size_t column) {
    const AnalysisResult* analysis = table.columns[column].analysis.get();
    return analysis && row[column] >= 0 ? &analysis->layers[static_cast<std::size_t>(row[column])] : nullptr;
}

std::vector<const LayerResult*> worstOf(const AnalysisResult& analysis) {
    std::vector<const LayerResult*> worst;
    for (const std::size_t i : analysis::rankLayers(analysis))
        if (analysis.layers[i].integer && worst.size() < kNamed) worst.push_back(&analysis.layers[i]);
    return worst;
}

Json percentJson(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json intervalJson(const std::optional<double>& percent, std::int64_t samples) {
    if (!percent) return nullptr;
    const analysis::Interval interval = analysis::wilson95OfPercent(*percent, samples);
    return {interval.low, interval.high};
}

Json columnJson(const ComparisonColumn& column) {
    const pipeline::Evaluation& accuracy = column.accuracy;
    Json json = {{"net", column.net},
                 {"kind", column.kind},
                 {"variant", column.variant},
                 {"options", column.options},
                 {"top1", percentJson(accuracy.top1)},
                 {"top1_interval95", intervalJson(accuracy.top1, accuracy.samples)},
                 {"top5", percentJson(accuracy.top5)},
                 {"top5_interval95", intervalJson(accuracy.top5, accuracy.samples)},
                 {"samples", accuracy.samples},
                 {"weights_bytes", column.weightsBytes},
                 {"layers_float", column.layersFloat},
                 {"outputs", Json::array()},
                 {"costs_most", Json::array()}};
    if (!column.analysis) return json;
    for (const analysis::OutputResult& output : column.analysis->outputs)
        json["outputs"].push_back({{"name", output.name}, {"sqnr_db", report::number(output.error.sqnrDb)}});
    for (const LayerResult* layer : worstOf(*column.analysis))
        json["costs_most"].push_back(
            {{"name", layer->name}, {"sensitivity_db", report::number(layer->sensitivity->sqnrDb)}});
    return json;
}

std::string percentText(const std::optional<double>& value) {
    return value ? fmt::format("{:.2f}", *value) : "-";
}

std::string intervalText(const pipeline::Evaluation& accuracy) {
    if (!accuracy.top1) return "-";
    const analysis::Interval interval = analysis::wilson95OfPercent(*accuracy.top1, accuracy.samples);
    return fmt::format("{:.2f} to {:.2f}", interval.low, interval.high);
}

std::string networksText(const ComparisonTable& table) {
    TextTable networks({{""},
                        {"network", Align::Left, 44},
                        {"", Align::Left, 28},
                        {"top-1 %", Align::Right},
                        {"95 % interval", Align::Right},
                        {"top-5 %", Align::Right},
                        {"output SQNR dB", Align::Right},
                        {"weights", Align::Right},
                        {"float layers", Align::Right}});
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ComparisonColumn& c = table.columns[i];
        const bool outputs = c.analysis && !c.analysis->outputs.empty();
        networks.addRow({std::string(1, letterOf(i)), c.net,
                         c.variant.empty() ? c.kind : c.kind + " " + c.variant, percentText(c.accuracy.top1),
                         intervalText(c.accuracy), percentText(c.accuracy.top5),
                         outputs ? decibels(c.analysis->outputs[0].error.sqnrDb) : "-",
                         bytesText(c.weightsBytes), c.analysis ? std::to_string(c.layersFloat) : "-"});
    }
    return networks.toString();
}

// For each integer column the layers that cost most; what is lost to the first float column in words.
std::string explanation(const ComparisonTable& table) {
    const pipeline::Evaluation* reference = nullptr;
    for (const ComparisonColumn& column : table.columns)
        if (!reference && column.kind == "FP32") reference = &column.accuracy;
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ComparisonColumn& c = table.columns[i];
        if (!c.analysis) continue;
        std::string layers;
        for (const LayerResult* layer : worstOf(*c.analysis))
            layers += fmt::format("{}{} ({} dB)", layers.empty() ? "" : ", ", layer->name,
                                  decibels(layer->sensitivity->sqnrDb));
        const bool compared = reference && reference->top1 && c.accuracy.top1;
        const double lost = compared ? *reference->top1 - *c.accuracy.top1 : 0.0;
        const std::string change = !compared ? ""
                                             : fmt::format(" {} {:.2f} points of top-1;",
                                                           lost < 0 ? "gains" : "loses", std::abs(lost));
        text += fmt::format("{}{} {}: {}\n", letterOf(i), change,
                            lost >= kCollapsedPercent ? "breaks most at" : "costliest layers", layers);
    }
    return text.empty() ? text : "\nLayers by what each alone costs at the outputs (sensitivity)\n\n" + text;
}

std::string layersText(const ComparisonTable& table) {
    std::vector<TextTable::Column> headings = {{"layer", Align::Left, 44}, {"operator"}};
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].analysis) continue;
        headings.push_back({fmt::format("{} accumulated", letterOf(i)), Align::Right});
        headings.push_back({fmt::format("{} sensitivity", letterOf(i)), Align::Right});
    }
    TextTable layers(headings);
    for (const std::vector<int>& row : table.rows) {
        std::vector<std::string> cells(2);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (!table.columns[i].analysis) continue;
            const LayerResult* layer = cellOf(table, row, i);
            if (layer && cells[0].empty()) {
                cells[0] = layer->name;
                cells[1] = layer->op;
            }
            cells.push_back(layer ? decibels(layer->accumulated.sqnrDb) : "");
            cells.push_back(layer && layer->sensitivity ? decibels(layer->sensitivity->sqnrDb) : "");
        }
        layers.addRow(std::move(cells));
    }
    return "\nSQNR of the layers in dB, each against its own float network\n\n" + layers.toString();
}

} // namespace

Result<ComparisonTable> makeComparisonTable(std::vector<ComparisonColumn> columns) {
    ComparisonTable table;
    table.columns = std::move(columns);
    std::vector<std::vector<analysis::AlignedLayer>> networks;
    std::vector<std::size_t> owner; // column of each of them
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].analysis) continue;
        networks.emplace_back();
        owner.push_back(i);
        for (const LayerResult& layer : table.columns[i].analysis->layers)
            networks.back().push_back({layer.name, layer.op});
    }
    if (networks.empty()) return table;
    QS_TRY(const auto aligned, analysis::alignLayers(networks));
    for (const std::vector<int>& indices : aligned) {
        std::vector<int> row(table.columns.size(), -1);
        for (std::size_t k = 0; k < owner.size(); ++k)
            row[owner[k]] = indices[k];
        table.rows.push_back(std::move(row));
    }
    return table;
}

Json comparisonJson(const ComparisonTable& table) {
    Json json = {{"columns", Json::array()}, {"rows", Json::array()}, {"top1", Json::array()}};
    for (const ComparisonColumn& column : table.columns) {
        json["columns"].push_back(columnJson(column));
        json["top1"].push_back(percentJson(column.accuracy.top1));
    }
    for (const std::vector<int>& row : table.rows) {
        Json cells = Json::array();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const LayerResult* layer = cellOf(table, row, i);
            if (!layer) {
                cells.push_back(nullptr);
                continue;
            }
            cells.push_back({{"name", layer->name},
                             {"op", layer->op},
                             {"integer", layer->integer},
                             {"accumulated", report::metricsJson(layer->accumulated)},
                             {"isolated", report::metricsJson(layer->isolated)},
                             {"sensitivity", report::metricsJson(*layer->sensitivity)},
                             {"saturation_pct", report::number(layer->saturationPct)},
                             {"reference_min", report::number(layer->referenceMin)},
                             {"reference_max", report::number(layer->referenceMax)}});
        }
        json["rows"].push_back(std::move(cells));
    }
    return json;
}

std::string comparisonText(const ComparisonTable& table) {
    return networksText(table) + explanation(table) + layersText(table);
}

} // namespace qs::cli
