// What samples tell about one layer: sums, which are merged in the order of the samples, so that they round
// alike for any number of threads, and counts, whose order is of no account.
#pragma once

#include <array>
#include <cstdint>

#include "analysis/AnalysisResult.h"
#include "analysis/Metrics.h"
#include "graph/Tensor.h"

namespace qs::analysis {

inline constexpr int kHistogramBins = 128;
using Bins = std::array<std::uint64_t, kHistogramBins>;

// Bins whose edges are multiples of their width.
struct HistogramGrid {
    float width = 0.0f; // 0: no values, or all of them 0
    std::int32_t first = 0;

    // Covers low..high, which hold 0.
    static HistogramGrid covering(double low, double high);
    std::size_t binOf(double value) const;
    // Values that are not finite are left out.
    void count(const float* values, std::int64_t n, Bins& bins) const;
    Histogram histogram(const Bins& bins) const;
};

struct LayerSums {
    MetricSums accumulated, isolated, sensitivity;

    void merge(const LayerSums& later);
};

struct LayerCounts {
    std::array<std::uint64_t, 256> levels{}; // by code, as a byte
    std::int64_t saturated = 0, elements = 0;
    Bins referenceBins{};
    Bins emulatedBins{}; // of float values only; those of codes follow from the levels

    void merge(const LayerCounts& other);
};

} // namespace qs::analysis
