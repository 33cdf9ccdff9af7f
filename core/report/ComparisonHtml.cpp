#include "report/ComparisonHtml.h"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "report/HtmlParts.h"

namespace qs::report {

namespace {

using analysis::LayerResult;

constexpr double kPlotPoints = 6.0; // of top-1 that the plot spans at most
constexpr double kPlotWidth = 720.0, kPlotLeft = 40.0, kPlotRow = 24.0;

std::string bytesText(std::int64_t bytes) {
    if (bytes < 1 << 20) return fmt::format("{:.1f} KB", static_cast<double>(bytes) / 1024.0);
    return fmt::format("{:.2f} MB", static_cast<double>(bytes) / (1024.0 * 1024.0));
}

std::string fileName(const std::string& net) {
    return std::filesystem::path(net).filename().string();
}

std::string kindText(const ComparisonColumn& column) {
    return column.variant.empty() ? column.kind : column.kind + " " + column.variant;
}

std::string changeCell(const std::optional<AccuracyChange>& change) {
    if (!change) return "–";
    return fmt::format("<span class=\"{}\">{:+.2f}</span> ({:+.2f} to {:+.2f})",
                       change->certain() && change->points < 0.0 ? "bad" : "info", change->points,
                       change->interval.low, change->interval.high);
}

std::string networksTable(const Comparison& comparison) {
    std::string html = "<table><tr><th></th><th>network</th><th>how</th><th class=\"n\">top-1</th>"
                       "<th class=\"n\">95 % interval</th><th class=\"n\">against float, points</th>"
                       "<th class=\"n\">top-5</th><th class=\"n\">95 % interval</th>"
                       "<th class=\"n\">output SQNR dB, own float</th>"
                       "<th class=\"n\">against the float network</th><th class=\"n\">weights</th>"
                       "<th class=\"n\">layers in float</th></tr>\n";
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        const ComparisonColumn& c = comparison.columns[i];
        const bool outputs = c.integer && c.analysis && !c.analysis->outputs.empty();
        html += fmt::format(
            "<tr><th>{}</th><td class=\"net\" title=\"{}\">{}</td><td title=\"{}\">{}</td><td "
            "class=\"n\">{}</td>"
            "<td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td>"
            "<td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td><td "
            "class=\"n\">{}</td></tr>\n",
            letterOf(i), escapedHtml(c.net), escapedHtml(fileName(c.net)), escapedHtml(c.options),
            escapedHtml(kindText(c)), htmlPercent(c.top1), htmlInterval(c.top1, c.samples),
            changeCell(changeOf(comparison, i)), htmlPercent(c.top5), htmlInterval(c.top5, c.samples),
            outputs ? htmlDecibels(c.analysis->outputs[0].error.sqnrDb) : "–",
            c.sqnrToFloat ? htmlDecibels(*c.sqnrToFloat) : "–", bytesText(c.weightsBytes),
            c.integer ? std::to_string(c.layersFloat) : "all");
    }
    return html + "</table>\n";
}

// A line per network: top-1 as a dot on its interval. Networks far below the best stand at the left edge, so
// that the others can be told apart.
std::string accuracySvg(const Comparison& comparison) {
    double low = 100.0, high = 0.0;
    for (const ComparisonColumn& c : comparison.columns) {
        if (!c.top1) continue;
        const analysis::Interval interval = analysis::wilson95OfPercent(*c.top1, c.samples);
        low = std::min(low, interval.low);
        high = std::max(high, interval.high);
    }
    if (!(high >= low)) return {};
    low = std::max(low, high - kPlotPoints);
    const double room = std::max(0.05 * (high - low), 0.1);
    low -= room;
    high += room;
    const auto x = [&](double v) {
        return kPlotLeft + std::max(0.0, v - low) / (high - low) * (kPlotWidth - kPlotLeft - 90.0);
    };
    std::string svg = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.0f}\" "
                                  "height=\"{1:.0f}\" viewBox=\"0 0 {0:.0f} {1:.0f}\" font-size=\"12\" "
                                  "role=\"img\"><title>top-1 with its 95 % interval</title>\n",
                                  kPlotWidth, kPlotRow * static_cast<double>(comparison.columns.size()) + 4);
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        const ComparisonColumn& c = comparison.columns[i];
        const double y = kPlotRow * (static_cast<double>(i) + 0.5) + 2;
        svg += fmt::format("<text x=\"0\" y=\"{:.1f}\">{}</text>", y + 4, letterOf(i));
        if (!c.top1) continue;
        const analysis::Interval interval = analysis::wilson95OfPercent(*c.top1, c.samples);
        svg += fmt::format("<line x1=\"{:.1f}\" x2=\"{:.1f}\" y1=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"#8a96a8\" "
                           "stroke-width=\"2\"/><circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"4\" fill=\"{}\"/>"
                           "<text x=\"{:.1f}\" y=\"{:.1f}\">{:.2f} %</text>\n",
                           x(interval.low), x(interval.high), y, y, x(*c.top1), y,
                           c.integer ? "#2a5bd0" : "#525c6b", x(interval.high) + 10, y + 4, *c.top1);
    }
    return svg + "</svg>\n";
}

std::string explanations(const Comparison& comparison) {
    std::string html;
    for (std::size_t i = 0; i < comparison.columns.size(); ++i)
        if (const std::string sentence = explanation(comparison, i); !sentence.empty())
            html += fmt::format("<li><b>{}</b> {} {}</li>\n", letterOf(i),
                                escapedHtml(kindText(comparison.columns[i])), escapedHtml(sentence));
    if (html.empty()) return {};
    return "<h2>Where it is lost</h2>\n<p class=\"note\">Layers by what each alone, in INT8, costs at the "
           "outputs (sensitivity).</p>\n<ul>\n" +
           html + "</ul>\n";
}

std::string cells(const LayerResult* layer, bool integer) {
    if (!layer) return "<td></td><td></td>";
    if (!integer)
        return fmt::format("<td class=\"n\">{:.3g} to {:.3g}</td><td class=\"n\">{}</td>",
                           layer->referenceMin, layer->referenceMax,
                           layer->weights ? fmt::format("1 : {:.3g}", channelRatio(layer->weights->channels))
                                          : "–");
    const double own = layer->accumulated.sqnrDb;
    std::string html = fmt::format("<td class=\"n\">{}{}</td>", htmlBar(own), htmlDecibels(own));
    if (!layer->sensitivity) return html + "<td></td>";
    const double db = layer->sensitivity->sqnrDb;
    return html + fmt::format("<td class=\"n\">{}{}</td>", htmlBar(db), htmlDecibels(db));
}

std::string layersTable(const Comparison& comparison) {
    if (comparison.rows.empty()) return {};
    std::string html =
        "<h2>Matched layers</h2>\n<p class=\"note\">Layers are matched by operator, order and channels; "
        "names "
        "may differ. SQNR in dB, each network against its own float form: <b>acc.</b> the whole network in "
        "INT8, at this layer; <b>sens.</b> only this layer in INT8, at the outputs. Of float networks: the "
        "<b>range</b> of the values, and how far the <b>weights</b>' channels are apart (smallest to largest "
        "range).</p>\n<div class=\"wide\"><table><tr><th>layer</th><th>operator</th>";
    for (std::size_t i = 0; i < comparison.columns.size(); ++i)
        html +=
            comparison.columns[i].integer
                ? fmt::format("<th class=\"n\">{0} acc.</th><th class=\"n\">{0} sens.</th>", letterOf(i))
                : fmt::format("<th class=\"n\">{0} range</th><th class=\"n\">{0} weights</th>", letterOf(i));
    html += "</tr>\n";
    for (const std::vector<int>& row : comparison.rows) {
        const LayerResult* named = nullptr;
        std::string values;
        for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
            const LayerResult* layer = cellOf(comparison, row, i);
            if (!named) named = layer;
            values += cells(layer, comparison.columns[i].integer);
        }
        html += fmt::format("<tr><td>{}</td><td>{}</td>{}</tr>\n", named ? escapedHtml(named->name) : "",
                            named ? escapedHtml(named->op) : "", values);
    }
    return html + "</table></div>\n";
}

} // namespace

std::string comparisonHtml(const Comparison& comparison) {
    return "<h2>Networks</h2>\n<div class=\"wide\">" + networksTable(comparison) + "</div>\n" +
           accuracySvg(comparison) + explanations(comparison) + layersTable(comparison);
}

std::string comparisonPage(const Comparison& comparison, const std::string& title, const std::string& data) {
    return htmlPage(title, fmt::format("<p class=\"note\">{}</p>\n", escapedHtml(data)) +
                               comparisonHtml(comparison));
}

} // namespace qs::report
