#include "analysis/Interval.h"

#include <algorithm>
#include <cmath>

namespace qs::analysis {

namespace {

constexpr double z = 1.959963984540054; // 97.5 % of the normal distribution lie below

} // namespace

Interval wilson95(std::int64_t successes, std::int64_t trials) {
    if (trials <= 0) return {};
    const double n = static_cast<double>(trials), p = static_cast<double>(successes) / n;
    const double middle = p + z * z / (2.0 * n);
    const double half = z * std::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n));
    const double norm = 100.0 / (1.0 + z * z / n);
    return {std::max(0.0, (middle - half) * norm), std::min(100.0, (middle + half) * norm)};
}

Interval paired95(std::int64_t gained, std::int64_t lost, std::int64_t trials) {
    if (trials <= 0) return {-100.0, 100.0};
    const double n = static_cast<double>(trials) + 2.0, b = static_cast<double>(gained) + 0.5,
                 c = static_cast<double>(lost) + 0.5;
    const double difference = (b - c) / n;
    const double half = z * std::sqrt(std::max(0.0, (b + c) - (b - c) * (b - c) / n)) / n;
    return {100.0 * std::max(-1.0, difference - half), 100.0 * std::min(1.0, difference + half)};
}

Interval wilson95OfPercent(double percent, std::int64_t trials) {
    return wilson95(std::llround(percent / 100.0 * static_cast<double>(trials)), trials);
}

} // namespace qs::analysis
