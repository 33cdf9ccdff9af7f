#include "report/LayerPlots.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "report/HtmlParts.h"

namespace qs::report {

namespace {

constexpr double kWidth = 1120.0, kHeight = 220.0, kLeft = 36.0, kTop = 8.0, kBottom = 22.0;
constexpr double kMostDb = 60.0;
constexpr double kRangesWidth = 720.0, kRangesHeight = 90.0;

double yOf(double db) {
    const double clipped = std::isnan(db) ? 0.0 : std::clamp(db, 0.0, kMostDb);
    return kTop + (1.0 - clipped / kMostDb) * kHeight;
}

std::string dbText(double db) {
    if (std::isnan(db)) return "-";
    if (std::isinf(db)) return db > 0 ? "exact" : "-inf";
    return fmt::format("{:.1f} dB", db);
}

std::string axes() {
    std::string svg;
    for (int db = 0; db <= 60; db += 10)
        svg +=
            fmt::format("<line x1=\"{0:.0f}\" x2=\"{1:.0f}\" y1=\"{2:.1f}\" y2=\"{2:.1f}\" stroke=\"{3}\"/>"
                        "<text x=\"{4:.0f}\" y=\"{5:.1f}\" text-anchor=\"end\">{6}</text>\n",
                        kLeft, kWidth, yOf(db), db == 10 ? "#d6453d" : "#e3e7ec", kLeft - 6, yOf(db) + 4, db);
    return svg;
}

std::string series(const analysis::AnalysisResult& result, const char* name, const char* color,
                   double legendX, const analysis::ErrorMetrics* (*view)(const analysis::LayerResult&)) {
    const double step = (kWidth - kLeft) / static_cast<double>(result.layers.size());
    std::string path, points;
    for (std::size_t i = 0; i < result.layers.size(); ++i) {
        const analysis::ErrorMetrics* error = view(result.layers[i]);
        if (!error) continue;
        const double x = kLeft + step * (static_cast<double>(i) + 0.5), y = yOf(error->sqnrDb);
        path += fmt::format("{}{:.1f} {:.1f}", path.empty() ? "M" : "L", x, y);
        points +=
            fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"3\" fill=\"{}\"><title>{}: {} {}</title>"
                        "</circle>\n",
                        x, y, color, escapedHtml(result.layers[i].name), name, dbText(error->sqnrDb));
    }
    if (path.empty()) return {};
    return fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.5\"/>\n{}"
                       "<text x=\"{:.0f}\" y=\"{:.0f}\" fill=\"{}\">{}</text>\n",
                       path, color, points, legendX, kTop + kHeight + kBottom - 6, color, name);
}

} // namespace

std::string sqnrSvg(const analysis::AnalysisResult& result) {
    if (result.layers.empty()) return {};
    using analysis::ErrorMetrics;
    using analysis::LayerResult;
    std::string svg =
        fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" viewBox=\"0 0 {0:.0f} "
                    "{1:.0f}\" font-size=\"11\" fill=\"#525c6b\">\n",
                    kWidth, kTop + kHeight + kBottom);
    svg += axes();
    svg += series(result, "accumulated", "#2a5bd0", kLeft,
                  [](const LayerResult& l) -> const ErrorMetrics* { return &l.accumulated; });
    svg += series(result, "isolated", "#2f9e62", kLeft + 110,
                  [](const LayerResult& l) -> const ErrorMetrics* { return &l.isolated; });
    svg += series(result, "sensitivity", "#b0562a", kLeft + 200,
                  [](const LayerResult& l) { return l.sensitivity ? &*l.sensitivity : nullptr; });
    return svg + "</svg>\n";
}

std::string channelRangesSvg(const std::vector<analysis::ChannelRange>& channels) {
    double low = 0.0, high = 0.0;
    for (const analysis::ChannelRange& range : channels) {
        low = std::min(low, range.low);
        high = std::max(high, range.high);
    }
    if (channels.empty() || !(high > low)) return {};
    const auto y = [&](double v) { return (high - v) / (high - low) * kRangesHeight; };
    const std::size_t strokes = std::min(channels.size(), kMostStrokes);
    const double step = kRangesWidth / static_cast<double>(strokes);
    std::string path;
    for (std::size_t s = 0; s < strokes; ++s) {
        analysis::ChannelRange range;
        for (std::size_t c = s * channels.size() / strokes; c < (s + 1) * channels.size() / strokes; ++c) {
            range.low = std::min(range.low, channels[c].low);
            range.high = std::max(range.high, channels[c].high);
        }
        const double top = y(range.high), bottom = std::max(y(range.low), top + 0.5);
        path += fmt::format("M{:.1f} {:.1f}V{:.1f}", step * (static_cast<double>(s) + 0.5), top, bottom);
    }
    return fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.0f}\" height=\"{1:.0f}\" viewBox=\"0 0 "
        "{0:.0f} {1:.0f}\" font-size=\"11\" fill=\"#525c6b\"><path d=\"{2}\" stroke=\"#2a5bd0\" "
        "stroke-width=\"{3:.1f}\"/>"
        "<line x1=\"0\" x2=\"{0:.0f}\" y1=\"{4:.1f}\" y2=\"{4:.1f}\" stroke=\"#8e97a5\"/>"
        "<text x=\"0\" y=\"{5:.0f}\">{6} channels, {7:.4g} to {8:.4g}</text></svg>\n",
        kRangesWidth, kRangesHeight + 16, path, std::clamp(step * 0.7, 0.5, 8.0), y(0.0), kRangesHeight + 12,
        channels.size(), low, high);
}

} // namespace qs::report
