#include "report/HtmlReport.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "report/ComparisonHtml.h"
#include "report/HistogramSvg.h"
#include "report/HtmlParts.h"
#include "report/LayerPlots.h"

namespace qs::report {

namespace {

constexpr std::size_t kNamedLayers = 5;

std::string factsTable(const HtmlReportInput& input) {
    std::string html = "<table class=\"facts\">\n";
    for (const auto& [label, value] : input.facts)
        html += fmt::format("<tr><th>{}</th><td>{}</td></tr>\n", escapedHtml(label), escapedHtml(value));
    return html + "</table>\n";
}

std::string accuracyTable(const std::vector<AccuracyRow>& rows) {
    if (rows.empty()) return {};
    std::string html = "<h2>Accuracy</h2>\n<table><tr><th>arithmetic</th><th class=\"n\">top-1</th>"
                       "<th class=\"n\">95 % interval</th><th class=\"n\">top-5</th><th class=\"n\">95 % "
                       "interval</th><th class=\"n\">samples</th></tr>\n";
    for (const AccuracyRow& row : rows)
        html +=
            fmt::format("<tr><td>{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td><td "
                        "class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td></tr>\n",
                        escapedHtml(row.engine), htmlPercent(row.top1), htmlInterval(row.top1, row.samples),
                        htmlPercent(row.top5), htmlInterval(row.top5, row.samples), row.samples);
    return html + "</table>\n";
}

std::string trialsTable(const std::vector<TrialRow>& trials, std::int64_t heldBack) {
    if (trials.empty()) return {};
    std::string html = fmt::format(
        "<h2>Search</h2>\n<p class=\"note\">Sets of options, measured on {} samples held back from "
        "calibration, against the float network. The one in bold was kept.</p>\n<table><tr><th>options</th>"
        "<th class=\"n\">output SQNR dB</th><th class=\"n\">same answer %</th><th class=\"n\">top-1</th>"
        "<th class=\"n\">operators in float</th></tr>\n",
        heldBack);
    for (const TrialRow& trial : trials) {
        const std::string name = escapedHtml(trial.name);
        html += fmt::format("<tr><td>{}</td><td class=\"n\">{}</td><td class=\"n\">{:.2f}</td><td "
                            "class=\"n\">{}</td><td class=\"n\">{}</td></tr>\n",
                            trial.kept ? "<b>" + name + "</b>" : name,
                            trial.outputSqnrDb ? htmlDecibels(*trial.outputSqnrDb) : "failed",
                            trial.agreementPct, htmlPercent(trial.top1), trial.layersFloat);
    }
    return html + "</table>\n";
}

// What costs most at the outputs, in sentences.
std::string ranking(const analysis::AnalysisResult& result) {
    if (!result.hasSensitivity) return {};
    std::string html = "<h2>What costs most</h2>\n<ol>\n";
    std::size_t named = 0;
    for (const std::size_t i : analysis::rankLayers(result)) {
        const analysis::LayerResult& layer = result.layers[i];
        if (!layer.integer || ++named > kNamedLayers) break;
        html +=
            fmt::format("<li><b>{}</b> {}: {} dB at the outputs, {} dB at its own, weights {} dB, {:.2f} % "
                        "saturated, {:.1f} % of the levels unused</li>\n",
                        escapedHtml(layer.name), escapedHtml(layer.op),
                        htmlDecibels(layer.sensitivity->sqnrDb), htmlDecibels(layer.isolated.sqnrDb),
                        layer.weights ? htmlDecibels(layer.weights->error.sqnrDb) : "–", layer.saturationPct,
                        layer.unusedLevelsPct);
    }
    return html + "</ol>\n";
}

std::string layerRow(const analysis::LayerResult& layer) {
    const std::string sensitivity =
        layer.sensitivity ? htmlBar(layer.sensitivity->sqnrDb) + htmlDecibels(layer.sensitivity->sqnrDb)
                          : std::string("–");
    return fmt::format("<tr><td>{}</td><td>{}{}</td><td class=\"n\">{}{}</td><td class=\"n\">{:.5f}</td>"
                       "<td class=\"n\">{}{}</td><td class=\"n\">{}</td><td class=\"n\">{:.2f}</td>"
                       "<td class=\"n\">{:.1f}</td></tr>\n",
                       escapedHtml(layer.name), escapedHtml(layer.op), layer.integer ? "" : " (float)",
                       htmlBar(layer.accumulated.sqnrDb), htmlDecibels(layer.accumulated.sqnrDb),
                       layer.accumulated.cosine, htmlBar(layer.isolated.sqnrDb),
                       htmlDecibels(layer.isolated.sqnrDb), sensitivity, layer.saturationPct,
                       layer.unusedLevelsPct);
}

std::string layersTable(const analysis::AnalysisResult& result) {
    std::string html = fmt::format(
        "<h2>Error per layer</h2>\n<p class=\"note\">SQNR in dB over {} samples against the float reference: "
        "<b>accumulated</b>, the whole network in INT8, at this layer; <b>isolated</b>, only this layer in "
        "INT8, at this "
        "layer; <b>sensitivity</b>, only this layer in INT8, at the network's outputs (on {} samples).</p>\n"
        "{}<table><tr><th>layer</th><th>operator</th><th class=\"n\">accumulated</th><th "
        "class=\"n\">cosine</th>"
        "<th class=\"n\">isolated</th><th class=\"n\">sensitivity</th><th class=\"n\">saturated %</th>"
        "<th class=\"n\">unused levels %</th></tr>\n",
        result.samples, result.sensitivitySamples, sqnrSvg(result));
    for (const analysis::LayerResult& layer : result.layers)
        html += layerRow(layer);
    html += "</table>\n<h2>Outputs</h2>\n<table><tr><th>output</th><th class=\"n\">SQNR dB</th>"
            "<th class=\"n\">cosine</th><th class=\"n\">largest difference</th></tr>\n";
    for (const analysis::OutputResult& output : result.outputs)
        html += fmt::format("<tr><td>{}</td><td class=\"n\">{}</td><td class=\"n\">{:.6f}</td><td "
                            "class=\"n\">{:.6g}</td></tr>\n",
                            escapedHtml(output.name), htmlDecibels(output.error.sqnrDb), output.error.cosine,
                            output.error.maxAbs);
    return html + "</table>\n";
}

// Every measure of the error, in every view that was measured.
std::string errorsTable(const analysis::LayerResult& layer) {
    std::string html = "<table><tr><th></th><th class=\"n\">SQNR dB</th><th class=\"n\">cosine</th><th "
                       "class=\"n\">MSE</th><th class=\"n\">NMSE</th><th class=\"n\">largest error</th>"
                       "<th class=\"n\">mean error</th></tr>\n";
    const auto row = [&](const char* view, const analysis::ErrorMetrics& error) {
        html +=
            fmt::format("<tr><td>{}</td><td class=\"n\">{}</td><td class=\"n\">{:.6f}</td><td "
                        "class=\"n\">{:.3g}</td><td class=\"n\">{:.3g}</td><td class=\"n\">{:.3g}</td><td "
                        "class=\"n\">{:.3g}</td></tr>\n",
                        view, htmlDecibels(error.sqnrDb), error.cosine, error.mse, error.nmse, error.maxAbs,
                        error.meanAbs);
    };
    row("accumulated", layer.accumulated);
    row("isolated", layer.isolated);
    if (layer.sensitivity) row("sensitivity", *layer.sensitivity);
    if (layer.weights) row("weights", layer.weights->error);
    return html + "</table>\n";
}

std::string titled(const char* title, const std::string& svg) {
    return svg.empty() ? svg : fmt::format("<p class=\"note\">{}</p>\n{}", title, svg);
}

std::string plotsOf(const analysis::LayerResult& layer) {
    std::string html = titled("Values", histogramSvg(layer.referenceHistogram, layer.emulatedHistogram)) +
                       titled("Ranges of the values by channel", channelRangesSvg(layer.channels));
    if (layer.weights)
        html += titled("Weights", histogramSvg(layer.weights->reference, layer.weights->emulated)) +
                titled("Ranges of the weights by output channel", channelRangesSvg(layer.weights->channels));
    return html;
}

std::string histograms(const analysis::AnalysisResult& result) {
    std::string html;
    for (const analysis::LayerResult& layer : result.layers) {
        html +=
            fmt::format("<details><summary>{} <span class=\"info\">{}</span></summary>\n{}</details>\n",
                        escapedHtml(layer.name), escapedHtml(layer.op), errorsTable(layer) + plotsOf(layer));
    }
    if (html.empty()) return {};
    return "<h2>Errors, values and weights per layer</h2>\n<p class=\"note\">Grey: float reference; blue: "
           "INT8, "
           "dequantized. "
           "Counts on a "
           "logarithmic scale.</p>\n" +
           html;
}

std::string findingsTable(const std::vector<Diagnostic>& findings) {
    if (findings.empty()) return {};
    std::string html =
        "<h2>Findings</h2>\n<table><tr><th>severity</th><th>code</th><th>where</th><th>what</th></tr>\n";
    for (const Diagnostic& finding : findings)
        html += fmt::format("<tr><td class=\"{0}\">{0}</td><td>{1}</td><td>{2}</td><td>{3}</td></tr>\n",
                            toString(finding.severity), escapedHtml(finding.code), escapedHtml(finding.node),
                            escapedHtml(finding.message));
    return html + "</table>\n";
}

} // namespace

std::string htmlReport(const HtmlReportInput& input) {
    std::string html = factsTable(input);
    html += input.comparison ? comparisonHtml(*input.comparison) : accuracyTable(input.accuracy);
    html += trialsTable(input.trials, input.heldBack);
    if (input.analysis != nullptr) html += ranking(*input.analysis) + layersTable(*input.analysis);
    html += findingsTable(input.findings);
    if (!input.graphSvg.empty())
        html += "<h2>Graph</h2>\n<div class=\"graph\">\n" + input.graphSvg + "</div>\n";
    if (input.analysis != nullptr) html += histograms(*input.analysis);
    return htmlPage(input.title, html);
}

} // namespace qs::report
