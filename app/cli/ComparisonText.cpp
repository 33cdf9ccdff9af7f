#include "ComparisonText.h"

#include <fmt/format.h>

#include "Text.h"
#include "TextTable.h"

namespace qs::cli {

namespace {

using analysis::LayerResult;
using report::Comparison;
using report::ComparisonColumn;
using report::letterOf;
using Align = TextTable::Align;

std::string percentText(const std::optional<double>& value) {
    return value ? fmt::format("{:.2f}", *value) : "-";
}

std::string intervalText(const std::optional<double>& percent, std::int64_t samples) {
    if (!percent) return "-";
    const analysis::Interval interval = analysis::wilson95OfPercent(*percent, samples);
    return fmt::format("{:.2f} to {:.2f}", interval.low, interval.high);
}

std::string networksText(const Comparison& comparison) {
    TextTable networks({{""},
                        {"network", Align::Left, 44},
                        {"", Align::Left, 28},
                        {"top-1 %", Align::Right},
                        {"95 % interval", Align::Right},
                        {"top-5 %", Align::Right},
                        {"95 % interval", Align::Right},
                        {"output SQNR dB", Align::Right},
                        {"to float dB", Align::Right},
                        {"weights", Align::Right},
                        {"float layers", Align::Right}});
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        const ComparisonColumn& c = comparison.columns[i];
        const bool outputs = c.integer && c.analysis && !c.analysis->outputs.empty();
        networks.addRow(
            {std::string(1, letterOf(i)), c.net, c.variant.empty() ? c.kind : c.kind + " " + c.variant,
             percentText(c.top1), intervalText(c.top1, c.samples), percentText(c.top5),
             intervalText(c.top5, c.samples), outputs ? decibels(c.analysis->outputs[0].error.sqnrDb) : "-",
             c.sqnrToFloat ? decibels(*c.sqnrToFloat) : "-", bytesText(c.weightsBytes),
             c.integer ? std::to_string(c.layersFloat) : "all"});
    }
    return networks.toString();
}

// For each integer column what is lost to the first float column, and the layers that cost most.
std::string explanationText(const Comparison& comparison) {
    std::string text;
    for (std::size_t i = 0; i < comparison.columns.size(); ++i)
        if (const std::string sentence = report::explanation(comparison, i); !sentence.empty())
            text += fmt::format("{} {}\n", letterOf(i), sentence);
    return text.empty() ? text : "\nLayers by what each alone costs at the outputs (sensitivity)\n\n" + text;
}

void addCells(std::vector<std::string>& cells, const LayerResult* layer, bool integer) {
    if (!layer) {
        cells.insert(cells.end(), {"", ""});
    } else if (integer) {
        cells.push_back(decibels(layer->accumulated.sqnrDb));
        cells.push_back(layer->sensitivity ? decibels(layer->sensitivity->sqnrDb) : "");
    } else {
        cells.push_back(fmt::format("{:.3g} to {:.3g}", layer->referenceMin, layer->referenceMax));
        cells.push_back(
            layer->weights ? fmt::format("1 : {:.3g}", report::channelRatio(layer->weights->channels)) : "");
    }
}

std::string layersText(const Comparison& comparison) {
    std::vector<TextTable::Column> headings = {{"layer", Align::Left, 44}, {"operator"}};
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        if (!comparison.columns[i].analysis) continue;
        const bool integer = comparison.columns[i].integer;
        headings.push_back(
            {fmt::format("{} {}", letterOf(i), integer ? "accumulated" : "range"), Align::Right});
        headings.push_back(
            {fmt::format("{} {}", letterOf(i), integer ? "sensitivity" : "weights"), Align::Right});
    }
    TextTable layers(headings);
    for (const std::vector<int>& row : comparison.rows) {
        std::vector<std::string> cells(2);
        for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
            if (!comparison.columns[i].analysis) continue;
            const LayerResult* layer = report::cellOf(comparison, row, i);
            if (layer && cells[0].empty()) {
                cells[0] = layer->name;
                cells[1] = layer->op;
            }
            addCells(cells, layer, comparison.columns[i].integer);
        }
        layers.addRow(std::move(cells));
    }
    return "\nLayers: SQNR in dB, each against its own float network; of float networks the range of the "
           "values and of\nthe weights by channel, smallest to largest\n\n" +
           layers.toString();
}

} // namespace

std::string comparisonText(const Comparison& comparison) {
    return networksText(comparison) + explanationText(comparison) +
           (comparison.rows.empty() ? std::string() : layersText(comparison));
}

} // namespace qs::cli
