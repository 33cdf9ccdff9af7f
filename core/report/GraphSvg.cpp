#include "report/GraphSvg.h"

#include <array>
#include <cmath>
#include <fmt/format.h>
#include <iterator>

namespace qs::report {

namespace {

using M = DrawingMetrics;
using layout::Point;

constexpr const char* kText = "#1a1f27";
constexpr const char* kMuted = "#525c6b";
constexpr const char* kLine = "#a9b1bd";
constexpr const char* kEdge = "#8e97a5";
constexpr const char* kQuantizer = "#ffc83d";
constexpr const char* kQuantizerLine = "#c58a00";
constexpr const char* kQuantizerText = "#3d2b00";
// One colour per OpCategory, in its order.
constexpr std::array<const char*, kOpCategories> kCategory{"#5b6675", "#2a5bd0", "#6d4bc3", "#0f8a7e",
                                                           "#0c7fa8", "#8a4b9e", "#7b8593", "#d99a00",
                                                           "#a9b1bd", "#7b8593"};

using Rgb = std::array<int, 3>;
constexpr Rgb kBad{0xfb, 0xd9, 0xd5}, kWarn{0xfd, 0xea, 0xc6}, kGood{0xd3, 0xf0, 0xdf};

std::string mixed(const Rgb& a, const Rgb& b, double t) {
    std::array<int, 3> c{};
    for (std::size_t i = 0; i < 3; ++i)
        c[i] = static_cast<int>(std::lround(a[i] + (b[i] - a[i]) * t));
    return fmt::format("#{:02x}{:02x}{:02x}", c[0], c[1], c[2]);
}

// Pale red up to 10 dB, pale yellow at 20, pale green from 35 on.
std::string heatColor(double db) {
    if (std::isnan(db)) return "#ffffff";
    if (db <= 10) return mixed(kBad, kBad, 0);
    if (db < 20) return mixed(kBad, kWarn, (db - 10) / 10);
    return db < 35 ? mixed(kWarn, kGood, (db - 20) / 15) : mixed(kGood, kGood, 0);
}

std::string escaped(const std::string& text) {
    std::string out;
    for (char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        // Control characters are not allowed in XML at all; names in a hostile file may hold them.
        default:
            out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return out;
}

class Writer {
public:
    Writer(const GraphDrawing& drawing, const layout::LayoutResult& layout, const SvgOptions& options)
        : m_drawing(drawing), m_layout(layout), m_options(options) {}

    std::string write() {
        const double width = m_layout.width + 2 * M::kMargin, height = m_layout.height + 2 * M::kMargin;
        put("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{:.0f}\" height=\"{:.0f}\" viewBox=\"{:.1f} "
            "{:.1f} {:.1f} "
            "{:.1f}\" font-family=\"Inter, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif\">\n",
            width, height, -M::kMargin, -M::kMargin, width, height);
        if (!m_options.title.empty()) put("<title>{}</title>\n", escaped(m_options.title));
        put("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"#f3f4f6\"/>\n",
            -M::kMargin, -M::kMargin, width, height);
        put("<g fill=\"none\" stroke=\"{}\" stroke-width=\"1.2\">\n", kEdge);
        for (const auto& route : m_layout.routes)
            writeRoute(route);
        put("</g>\n<g fill=\"{}\">\n", kEdge);
        for (const auto& route : m_layout.routes)
            if (!route.empty())
                put("<path d=\"M{0:.1f} {1:.1f}l-3.5 -7h7z\"/>\n", route.back().x, route.back().y);
        put("</g>\n");
        for (std::size_t i = 0; i < m_drawing.nodes.size(); ++i)
            writeNode(m_drawing.nodes[i], m_layout.centers[i]);
        put("</svg>\n");
        return std::move(m_out);
    }

private:
    template <class... Args>
    void put(fmt::format_string<Args...> format, Args&&... args) {
        fmt::format_to(std::back_inserter(m_out), format, std::forward<Args>(args)...);
    }

    void writeRoute(const std::vector<Point>& route) {
        if (route.size() < 2) return;
        put("<path d=\"M{:.1f} {:.1f}", route[0].x, route[0].y);
        for (std::size_t i = 1; i < route.size(); ++i) {
            const Point a = route[i - 1], b = route[i];
            const double middle = (a.y + b.y) / 2;
            if (a.x == b.x)
                put("V{:.1f}", b.y);
            else
                put("C{:.1f} {:.1f} {:.1f} {:.1f} {:.1f} {:.1f}", a.x, middle, b.x, middle, b.x, b.y);
        }
        put("\"/>\n");
    }

    void writeNode(const DrawnNode& node, Point center) {
        const double x = center.x - node.width / 2, y = center.y - node.height / 2;
        const char* bar = kCategory[static_cast<std::size_t>(node.category)];
        std::string fill = node.fakeQuantizer ? kQuantizer : "#ffffff";
        if (const auto heat = m_options.sqnrDb.find(node.name); heat != m_options.sqnrDb.end())
            fill = heatColor(heat->second);
        put("<g><title>{}</title>\n", escaped(node.name));
        put("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" rx=\"{}\" fill=\"{}\" "
            "stroke=\"{}\"/>\n",
            x, y, node.width, node.height, node.port ? node.height / 2 : 5.0, fill,
            node.fakeQuantizer ? kQuantizerLine : kLine);
        if (!node.port && !node.fakeQuantizer)
            put("<path d=\"M{0:.1f} {1:.1f}h-1a5 5 0 0 0 -5 5v{2:.1f}a5 5 0 0 0 5 5h1z\" fill=\"{3}\"/>\n",
                x + 6, y, node.height - 10, bar);
        double insideWidth = 0;
        for (const QuantizerBadge& badge : node.inside)
            insideWidth += badgeWidth(badge) + M::kBadgePadding;
        const double middle = x + M::kBar + (node.width - M::kBar - insideWidth) / 2;
        const bool flat = node.subtitle.empty();
        const double lift = node.outside.empty() ? 0 : M::kBadgeRoom / 2;
        writeText(node.title, middle, center.y - lift + (flat ? 4.3 : -2.5), M::kTitleSize, true,
                  node.fakeQuantizer ? kQuantizerText : kText);
        if (!flat)
            writeText(node.subtitle, middle, center.y - lift + 12.0, M::kSubtitleSize, false,
                      node.fakeQuantizer ? kQuantizerText : kMuted);
        double right = x + node.width - M::kBadgePadding;
        for (const QuantizerBadge& badge : node.inside) {
            right -= badgeWidth(badge);
            writeBadge(badge, right, center.y - lift - M::kBadgeHeight / 2);
            right -= M::kBadgePadding;
        }
        writeOutside(node, center);
        put("</g>\n");
    }

    void writeOutside(const DrawnNode& node, Point center) {
        double width = -M::kBadgePadding;
        for (const QuantizerBadge& badge : node.outside)
            width += badgeWidth(badge) + M::kBadgePadding;
        double x = center.x - width / 2;
        for (const QuantizerBadge& badge : node.outside) {
            writeBadge(badge, x, center.y + node.height / 2 - M::kBadgeHeight / 2);
            x += badgeWidth(badge) + M::kBadgePadding;
        }
    }

    void writeBadge(const QuantizerBadge& badge, double x, double y) {
        const double width = badgeWidth(badge);
        put("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" rx=\"{:.1f}\" fill=\"{}\" "
            "stroke=\"{}\"/>\n",
            x, y, width, M::kBadgeHeight, M::kBadgeHeight / 2, kQuantizer, kQuantizerLine);
        writeText(badge.text, x + width / 2, y + M::kBadgeHeight / 2 + 3.2, M::kBadgeSize, true,
                  kQuantizerText);
    }

    void writeText(const std::string& text, double x, double y, double size, bool bold, const char* color) {
        put("<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"{}\"{} text-anchor=\"middle\" "
            "fill=\"{}\">{}</text>\n",
            x, y, size, bold ? " font-weight=\"bold\"" : "", color, escaped(text));
    }

    const GraphDrawing& m_drawing;
    const layout::LayoutResult& m_layout;
    const SvgOptions& m_options;
    std::string m_out;
};

} // namespace

std::string toSvg(const GraphDrawing& drawing, const layout::LayoutResult& layout,
                  const SvgOptions& options) {
    return Writer(drawing, layout, options).write();
}

} // namespace qs::report
