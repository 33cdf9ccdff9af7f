#include "report/HtmlParts.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "analysis/Interval.h"

namespace qs::report {

namespace {

constexpr const char* kStyle = R"(
:root{color-scheme:light}
body{font:14px/1.5 Inter,'Segoe UI','Noto Sans','DejaVu Sans',sans-serif;color:#1a1f27;background:#fff;margin:0}
main{max-width:1320px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:24px;margin:0 0 4px}h2{font-size:17px;margin:36px 0 10px}
table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:600;color:#525c6b}
th,td{padding:5px 10px;border-bottom:1px solid #e3e7ec;vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
table.facts{width:auto}table.facts th{padding-left:0}
.bar{display:inline-block;height:9px;border-radius:2px;vertical-align:middle;margin-right:6px}
.error{color:#b3261e;font-weight:600}.warning{color:#8a5a00;font-weight:600}.info{color:#525c6b}
.graph{overflow:auto;max-height:900px;border:1px solid #e3e7ec;border-radius:6px}
details{border-bottom:1px solid #e3e7ec;padding:4px 0}summary{cursor:pointer}
.bad{color:#b3261e;font-weight:600}
td.net{min-width:180px;max-width:300px;overflow-wrap:anywhere}th.n{white-space:normal;vertical-align:bottom}
div.wide{overflow-x:auto}
.note{color:#525c6b;max-width:80ch}
)";

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

std::string htmlPage(const std::string& title, const std::string& body) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n<title>" +
           escapedHtml(title) + "</title><style>" + kStyle + "</style></head><body><main>\n<h1>" +
           escapedHtml(title) + "</h1>\n" + body + "</main></body></html>\n";
}

std::string htmlDecibels(double db) {
    if (std::isnan(db)) return "–";
    if (std::isinf(db)) return db > 0 ? "exact" : "−∞";
    return fmt::format("{:.1f}", db);
}

std::string htmlBar(double db) {
    if (std::isnan(db)) return {};
    const double width = std::clamp(std::isinf(db) ? (db > 0 ? 60.0 : 0.0) : db, 0.0, 60.0) * 1.5;
    const char* color = db < 10 ? "#d6453d" : db < 20 ? "#e0a100" : "#2f9e62";
    return fmt::format("<span class=\"bar\" style=\"width:{:.0f}px;background:{}\"></span>", width, color);
}

std::string htmlPercent(const std::optional<double>& value) {
    return value ? fmt::format("{:.2f} %", *value) : std::string("–");
}

std::string htmlInterval(const std::optional<double>& percent, std::int64_t samples) {
    if (!percent) return "–";
    const analysis::Interval i = analysis::wilson95OfPercent(*percent, samples);
    return fmt::format("{:.2f} to {:.2f}", i.low, i.high);
}

} // namespace qs::report
