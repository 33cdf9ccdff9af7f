#include "Text.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

namespace qs::cli {

// Remarks of one kind that are printed before the rest is only counted.
constexpr int kAlike = 3;

std::string field(const std::string& label, const std::string& value) {
    return fmt::format("{:<17} {}\n", label, value);
}

std::string findingsText(const std::vector<Diagnostic>& findings) {
    if (findings.empty()) return {};
    std::vector<Diagnostic> sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return static_cast<int>(a.severity) > static_cast<int>(b.severity);
    });
    std::string text = fmt::format("\nFindings ({})\n", findings.size());
    std::map<std::string, int> shown, left;
    for (const Diagnostic& finding : sorted) {
        if (finding.severity == Severity::Info && ++shown[finding.code] > kAlike) {
            ++left[finding.code];
            continue;
        }
        std::string line = describe(finding);
        for (char& c : line)
            if (static_cast<unsigned char>(c) < 0x20) c = ' ';
        text += fmt::format("  {:<8} {}: {}\n", toString(finding.severity), finding.code, line);
    }
    for (const auto& [code, count] : left)
        text += fmt::format("  {:<8} {}: {} more alike; --json lists all\n", "", code, count);
    return text;
}

std::string decibels(double value) {
    if (std::isnan(value)) return "-";
    if (std::isinf(value)) return value > 0 ? "exact" : "-inf";
    return fmt::format("{:.2f}", value);
}

} // namespace qs::cli
