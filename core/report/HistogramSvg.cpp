#include "report/HistogramSvg.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace qs::report {

namespace {

constexpr double kWidth = 720.0, kHeight = 120.0, kAxis = 16.0;

double heightOf(std::uint64_t count, double tallest) {
    return std::log10(1.0 + static_cast<double>(count)) / tallest * kHeight;
}

double tallestOf(const analysis::Histogram& histogram) {
    std::uint64_t most = 0;
    for (const std::uint64_t count : histogram.counts)
        most = std::max(most, count);
    return std::log10(1.0 + static_cast<double>(most));
}

std::string path(const analysis::Histogram& histogram, double tallest, const char* color, double opacity) {
    const double step = kWidth / static_cast<double>(histogram.counts.size());
    std::string d = fmt::format("M0 {:.1f}", kHeight);
    for (std::size_t i = 0; i < histogram.counts.size(); ++i)
        d += fmt::format("V{:.1f}H{:.1f}", kHeight - heightOf(histogram.counts[i], tallest),
                         step * static_cast<double>(i + 1));
    return fmt::format("<path d=\"{}V{:.1f}Z\" fill=\"{}\" fill-opacity=\"{}\"/>\n", d, kHeight, color,
                       opacity);
}

} // namespace

std::string histogramSvg(const analysis::Histogram& reference, const analysis::Histogram& emulated) {
    const double tallest = std::max(tallestOf(reference), tallestOf(emulated));
    if (reference.counts.empty() || reference.counts.size() != emulated.counts.size() || tallest <= 0.0)
        return {};
    std::string svg =
        fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.0f}\" height=\"{1:.0f}\" "
                    "viewBox=\"0 0 {0:.0f} {1:.0f}\" font-size=\"11\" fill=\"#525c6b\">\n",
                    kWidth, kHeight + kAxis);
    svg += path(reference, tallest, "#8e97a5", 0.55);
    svg += path(emulated, tallest, "#2a5bd0", 0.45);
    svg += fmt::format("<text x=\"0\" y=\"{0:.0f}\">{1:.4g}</text><text x=\"{2:.0f}\" y=\"{0:.0f}\" "
                       "text-anchor=\"end\">{3:.4g}</text>\n</svg>\n",
                       kHeight + 12.0, reference.low, kWidth, reference.high);
    return svg;
}

} // namespace qs::report
