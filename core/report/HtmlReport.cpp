#include "report/HtmlReport.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "analysis/Interval.h"
#include "report/HistogramSvg.h"
#include "report/LayerPlots.h"

namespace qs::report {

namespace {

constexpr std::size_t kNamedLayers = 5;

constexpr const char* kStyle = R"(
:root{color-scheme:light}
body{font:14px/1.5 Inter,'Segoe UI','Noto Sans','DejaVu Sans',sans-serif;color:#1a1f27;background:#fff;margin:0}
main{max-width:1180px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:24px;margin:0 0 4px}h2{font-size:17px;margin:36px 0 10px}
table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:600;color:#525c6b}
th,td{padding:5px 10px;border-bottom:1px solid #e3e7ec;vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
table.facts{width:auto}table.facts th{padding-left:0}
.bar{display:inline-block;height:9px;border-radius:2px;vertical-align:middle;margin-right:6px}
.error{color:#b3261e;font-weight:600}.warning{color:#8a5a00;font-weight:600}.info{color:#525c6b}
.graph{overflow:auto;max-height:900px;border:1px solid #e3e7ec;border-radius:6px}
details{border-bottom:1px solid #e3e7ec;padding:4px 0}summary{cursor:pointer}
.note{color:#525c6b;max-width:80ch}
)";

std::string decibels(double db) {
    if (std::isnan(db)) return "–";
    if (std::isinf(db)) return db > 0 ? "exact" : "−∞";
    return fmt::format("{:.1f}", db);
}

// Red below 10 dB, where a layer is flagged; amber below 20; green above.
std::string barOf(double db) {
    if (std::isnan(db)) return {};
    const double width = std::clamp(std::isinf(db) ? (db > 0 ? 60.0 : 0.0) : db, 0.0, 60.0) * 1.5;
    const char* color = db < 10 ? "#d6453d" : db < 20 ? "#e0a100" : "#2f9e62";
    return fmt::format("<span class=\"bar\" style=\"width:{:.0f}px;background:{}\"></span>", width, color);
}

std::string factsTable(const HtmlReportInput& input) {
    std::string html = "<table class=\"facts\">\n";
    for (const auto& [label, value] : input.facts)
        html += fmt::format("<tr><th>{}</th><td>{}</td></tr>\n", escapedHtml(label), escapedHtml(value));
    return html + "</table>\n";
}

std::string percent(const std::optional<double>& value) {
    return value ? fmt::format("{:.2f} %", *value) : std::string("–");
}

std::string interval(const std::optional<double>& value, std::int64_t samples) {
    if (!value) return "–";
    const analysis::Interval i = analysis::wilson95OfPercent(*value, samples);
    return fmt::format("{:.2f} to {:.2f}", i.low, i.high);
}

std::string accuracyTable(const std::vector<AccuracyRow>& rows) {
    if (rows.empty()) return {};
    std::string html = "<h2>Accuracy</h2>\n<table><tr><th>arithmetic</th><th class=\"n\">top-1</th>"
                       "<th class=\"n\">95 % interval</th><th class=\"n\">top-5</th><th class=\"n\">95 % "
                       "interval</th><th class=\"n\">samples</th></tr>\n";
    for (const AccuracyRow& row : rows)
        html += fmt::format("<tr><td>{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td><td "
                            "class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td></tr>\n",
                            escapedHtml(row.engine), percent(row.top1), interval(row.top1, row.samples),
                            percent(row.top5), interval(row.top5, row.samples), row.samples);
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
                            trial.outputSqnrDb ? decibels(*trial.outputSqnrDb) : "failed", trial.agreementPct,
                            percent(trial.top1), trial.layersFloat);
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
        html += fmt::format(
            "<li><b>{}</b> {}: {} dB at the outputs, {} dB at its own, weights {} dB, {:.2f} % "
            "saturated, {:.1f} % of the levels unused</li>\n",
            escapedHtml(layer.name), escapedHtml(layer.op), decibels(layer.sensitivity->sqnrDb),
            decibels(layer.isolated.sqnrDb), layer.weights ? decibels(layer.weights->error.sqnrDb) : "–",
            layer.saturationPct, layer.unusedLevelsPct);
    }
    return html + "</ol>\n";
}

std::string layerRow(const analysis::LayerResult& layer) {
    const std::string sensitivity =
        layer.sensitivity ? barOf(layer.sensitivity->sqnrDb) + decibels(layer.sensitivity->sqnrDb)
                          : std::string("–");
    return fmt::format("<tr><td>{}</td><td>{}{}</td><td class=\"n\">{}{}</td><td class=\"n\">{:.5f}</td>"
                       "<td class=\"n\">{}{}</td><td class=\"n\">{}</td><td class=\"n\">{:.2f}</td>"
                       "<td class=\"n\">{:.1f}</td></tr>\n",
                       escapedHtml(layer.name), escapedHtml(layer.op), layer.integer ? "" : " (float)",
                       barOf(layer.accumulated.sqnrDb), decibels(layer.accumulated.sqnrDb),
                       layer.accumulated.cosine, barOf(layer.isolated.sqnrDb),
                       decibels(layer.isolated.sqnrDb), sensitivity, layer.saturationPct,
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
                            escapedHtml(output.name), decibels(output.error.sqnrDb), output.error.cosine,
                            output.error.maxAbs);
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
        const std::string svg = plotsOf(layer);
        if (svg.empty()) continue;
        html += fmt::format("<details><summary>{} <span class=\"info\">{}</span></summary>\n{}</details>\n",
                            escapedHtml(layer.name), escapedHtml(layer.op), svg);
    }
    if (html.empty()) return {};
    return "<h2>Values and weights per layer</h2>\n<p class=\"note\">Grey: float reference; blue: INT8, "
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

std::string escapedHtml(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') escaped += c;
        }
    }
    return escaped;
}

std::string htmlReport(const HtmlReportInput& input) {
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'\">\n<title>" +
                       escapedHtml(input.title) + "</title><style>" + kStyle +
                       "</style></head><body><main>\n<h1>" + escapedHtml(input.title) + "</h1>\n";
    html += factsTable(input);
    html += accuracyTable(input.accuracy);
    html += trialsTable(input.trials, input.heldBack);
    if (input.analysis != nullptr) html += ranking(*input.analysis) + layersTable(*input.analysis);
    html += findingsTable(input.findings);
    if (!input.graphSvg.empty())
        html += "<h2>Graph</h2>\n<div class=\"graph\">\n" + input.graphSvg + "</div>\n";
    if (input.analysis != nullptr) html += histograms(*input.analysis);
    return html + "</main></body></html>\n";
}

} // namespace qs::report
