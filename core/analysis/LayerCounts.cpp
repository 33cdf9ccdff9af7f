#include "analysis/LayerCounts.h"

#include <algorithm>
#include <cmath>

#include "kernels/Binning.h"

namespace qs::analysis {

HistogramGrid HistogramGrid::covering(double low, double high) {
    HistogramGrid grid;
    const double width = (high - low) / (kHistogramBins - 1); // one bin more for the edges' rounding
    if (!(width > 0.0) || !std::isfinite(width) || static_cast<float>(width) < 1e-37f) return grid;
    grid.width = static_cast<float>(width);
    grid.first = static_cast<std::int32_t>(std::floor(low / static_cast<double>(grid.width)));
    return grid;
}

std::size_t HistogramGrid::binOf(double value) const {
    const double bin = std::floor(value / static_cast<double>(width)) - first;
    return static_cast<std::size_t>(std::clamp(bin, 0.0, kHistogramBins - 1.0));
}

void HistogramGrid::count(const float* values, std::int64_t n, Bins& bins) const {
    if (width == 0.0f || n == 0) return;
    const kernels::Extent extent = kernels::extent_f32(values, n);
    constexpr float kFarthest = 1 << 23; // of bins_f32
    if (!extent.finite || extent.low / width < -kFarthest || extent.high / width > kFarthest) {
        for (std::int64_t i = 0; i < n; ++i)
            if (std::isfinite(values[i])) ++bins[binOf(values[i])];
        return;
    }
    constexpr std::int64_t kChunk = 1024;
    std::array<std::int32_t, kChunk> at;
    Bins second{}; // two tables, so that equal neighbours need not wait for each other
    for (std::int64_t begin = 0; begin < n; begin += kChunk) {
        const std::int64_t size = std::min(kChunk, n - begin);
        kernels::bins_f32(values + begin, size, 1.0f / width, first, first + kHistogramBins - 1, at.data());
        for (std::int64_t i = 0; i + 1 < size; i += 2) {
            ++bins[static_cast<std::size_t>(at[static_cast<std::size_t>(i)])];
            ++second[static_cast<std::size_t>(at[static_cast<std::size_t>(i + 1)])];
        }
        if (size % 2 != 0) ++bins[static_cast<std::size_t>(at[static_cast<std::size_t>(size - 1)])];
    }
    for (std::size_t i = 0; i < bins.size(); ++i)
        bins[i] += second[i];
}

Histogram HistogramGrid::histogram(const Bins& bins) const {
    if (width == 0.0f) return {};
    const double w = width;
    return {first * w, (first + kHistogramBins) * w, {bins.begin(), bins.end()}};
}

void LayerSums::merge(const LayerSums& later) {
    accumulated.merge(later.accumulated);
    isolated.merge(later.isolated);
    sensitivity.merge(later.sensitivity);
}

void LayerCounts::merge(const LayerCounts& other) {
    saturated += other.saturated;
    elements += other.elements;
    for (std::size_t i = 0; i < levels.size(); ++i)
        levels[i] += other.levels[i];
    for (std::size_t i = 0; i < referenceBins.size(); ++i) {
        referenceBins[i] += other.referenceBins[i];
        emulatedBins[i] += other.emulatedBins[i];
    }
}

} // namespace qs::analysis
