#include "report/HtmlReport.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "report/HistogramSvg.h"

namespace qs::report {

namespace {

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

std::string accuracyTable(const std::vector<AccuracyRow>& rows) {
    if (rows.empty()) return {};
    std::string html = "<h2>Accuracy</h2>\n<table><tr><th>arithmetic</th><th class=\"n\">top-1</th>"
                       "<th class=\"n\">top-5</th><th class=\"n\">samples</th></tr>\n";
    for (const AccuracyRow& row : rows)
        html += fmt::format(
            "<tr><td>{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td></tr>\n",
            escapedHtml(row.engine), percent(row.top1), percent(row.top5), row.samples);
    return html + "</table>\n";
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
        "layer; <b>sensitivity</b>, only this layer in INT8, at the network's output.</p>\n"
        "<table><tr><th>layer</th><th>operator</th><th class=\"n\">accumulated</th><th "
        "class=\"n\">cosine</th>"
        "<th class=\"n\">isolated</th><th class=\"n\">sensitivity</th><th class=\"n\">saturated %</th>"
        "<th class=\"n\">unused levels %</th></tr>\n",
        result.samples);
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

std::string histograms(const analysis::AnalysisResult& result) {
    std::string html;
    for (const analysis::LayerResult& layer : result.layers) {
        const std::string svg = histogramSvg(layer.referenceHistogram, layer.emulatedHistogram);
        if (svg.empty()) continue;
        html += fmt::format("<details><summary>{} <span class=\"info\">{}</span></summary>\n{}</details>\n",
                            escapedHtml(layer.name), escapedHtml(layer.op), svg);
    }
    if (html.empty()) return {};
    return "<h2>Values per layer</h2>\n<p class=\"note\">Grey: float reference; blue: INT8, dequantized. "
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
    if (input.analysis != nullptr) html += layersTable(*input.analysis);
    html += findingsTable(input.findings);
    if (!input.graphSvg.empty())
        html += "<h2>Graph</h2>\n<div class=\"graph\">\n" + input.graphSvg + "</div>\n";
    if (input.analysis != nullptr) html += histograms(*input.analysis);
    return html + "</main></body></html>\n";
}

} // namespace qs::report
