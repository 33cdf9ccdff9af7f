// How certain a share of samples is.
#pragma once

#include <cstdint>

namespace qs::analysis {

struct Interval {
    double low = 0.0, high = 100.0; // percent
};

// 95 % interval of a share of `successes` in `trials` (E. B. Wilson, "Probable inference, the law of
// succession, and statistical inference", 1927); 0..100 without trials.
Interval wilson95(std::int64_t successes, std::int64_t trials);

// The same from a percentage of `trials`.
Interval wilson95OfPercent(double percent, std::int64_t trials);

// 95 % interval, in points, of the difference of two shares that were counted on the same `trials` samples:
// `gained` of them only the first one has, `lost` only the second (A. Agresti & Y. Min, "Simple improved
// confidence intervals for comparing matched proportions", 2005: a half is added to each kind of pair). -100
// to 100 without trials.
Interval paired95(std::int64_t gained, std::int64_t lost, std::int64_t trials);

} // namespace qs::analysis
