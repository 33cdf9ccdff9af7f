// What the HTML files share: one style, no scripts, no links.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace qs::report {

// A whole file around `body`, which is HTML; the title is text.
std::string htmlPage(const std::string& title, const std::string& body);

// Text for HTML and XML: & < > " ' escaped, control characters left out.
std::string escapedHtml(const std::string& text);

// "31.4", "exact" for +inf, a dash for NaN.
std::string htmlDecibels(double db);
// A bar of up to 90 px: red below 10 dB, where a layer is flagged; amber below 20; green above.
std::string htmlBar(double db);
// "93.64 %", or a dash.
std::string htmlPercent(const std::optional<double>& value);
// The 95 % interval of a percentage of `samples`: "93.14 to 94.10", or a dash.
std::string htmlInterval(const std::optional<double>& percent, std::int64_t samples);

} // namespace qs::report
