#include "quant/StreamingHistogram.h"

#include <algorithm>
#include <cmath>

#include "kernels/Binning.h"

namespace qs::quant {

namespace {

// Bins are numbered within the integers that float32 holds exactly, and 1 / width is a normal float32.
constexpr double kLargestBin = 1 << 23;
const double kNarrowest = std::ldexp(1.0, -126);

std::int64_t binOf(double x, double width) {
    return static_cast<std::int64_t>(std::floor(x / width));
}

} // namespace

// Doubles the width: bin i goes to floor(i / 2).
void StreamingHistogram::widen() {
    const std::int64_t base = m_base >> 1; // arithmetic: rounds down for negative bins too
    for (auto& table : m_counts) {
        std::vector<std::uint64_t> merged(static_cast<std::size_t>(kCapacity), 0);
        for (std::int64_t i = m_first; i <= m_last; ++i)
            merged[static_cast<std::size_t>((i >> 1) - base)] += table[static_cast<std::size_t>(i - m_base)];
        table = std::move(merged);
    }
    m_base = base;
    m_first >>= 1;
    m_last >>= 1;
    m_width *= 2.0;
}

void StreamingHistogram::cover(double low, double high) {
    m_min = empty() ? low : std::min(m_min, low);
    m_max = empty() ? high : std::max(m_max, high);
    // In floating point: before widening, a bin's number may not fit an integer.
    const double reach = std::max(-m_min, m_max);
    const auto tooNarrow = [&] {
        return std::floor(m_max / m_width) - std::floor(m_min / m_width) >= static_cast<double>(kCapacity) ||
               reach / m_width > kLargestBin;
    };
    if (empty()) {
        for (m_width = kNarrowest; tooNarrow();)
            m_width *= 2.0;
        for (auto& table : m_counts)
            table.assign(static_cast<std::size_t>(kCapacity), 0);
        m_base = m_first = m_last = binOf(m_min, m_width);
    }
    while (tooNarrow())
        widen();
    const std::int64_t first = std::min(m_first, binOf(m_min, m_width)),
                       last = std::max(m_last, binOf(m_max, m_width));
    if (first < m_base || last >= m_base + kCapacity) { // fits, but elsewhere in the table
        for (auto& table : m_counts) {
            std::vector<std::uint64_t> moved(static_cast<std::size_t>(kCapacity), 0);
            for (std::int64_t i = m_first; i <= m_last; ++i)
                moved[static_cast<std::size_t>(i - first)] = table[static_cast<std::size_t>(i - m_base)];
            table = std::move(moved);
        }
        m_base = first;
    }
    m_first = first;
    m_last = last;
}

void StreamingHistogram::add(const Tensor& sample) {
    const float* x = sample.data<float>();
    const std::int64_t n = sample.count();
    if (n == 0) return;
    const kernels::Extent extent = kernels::extent_f32(x, n);
    if (!extent.finite) {
        std::vector<float> kept;
        std::copy_if(x, x + n, std::back_inserter(kept), [](float v) { return std::isfinite(v); });
        if (!kept.empty()) add(Tensor::of<float>(Shape{static_cast<std::int64_t>(kept.size())}, kept));
        return;
    }
    cover(extent.low, extent.high);
    m_total += static_cast<std::uint64_t>(n);
    // x / width is exact, because the width is a power of two.
    const auto inverse = static_cast<float>(1.0 / m_width);
    std::array<std::int32_t, 1024> bins;
    for (std::int64_t first = 0; first < n; first += 1024) {
        const std::int64_t size = std::min<std::int64_t>(1024, n - first);
        kernels::bins_f32(x + first, size, inverse, static_cast<std::int32_t>(m_base),
                          static_cast<std::int32_t>(m_base + kCapacity - 1), bins.data());
        std::uint64_t *even = m_counts[0].data(), *odd = m_counts[1].data();
        std::int64_t i = 0;
        for (; i + 1 < size; i += 2) {
            ++even[bins[static_cast<std::size_t>(i)]];
            ++odd[bins[static_cast<std::size_t>(i + 1)]];
        }
        if (i < size) ++even[bins[static_cast<std::size_t>(i)]];
    }
}

void StreamingHistogram::merge(const StreamingHistogram& other) {
    if (other.empty()) return;
    StreamingHistogram theirs = other;
    cover(theirs.m_min, theirs.m_max);
    while (theirs.m_width < m_width)
        theirs.widen();
    while (m_width < theirs.m_width)
        widen();
    for (std::size_t t = 0; t < m_counts.size(); ++t)
        for (std::int64_t i = theirs.m_first; i <= theirs.m_last; ++i)
            m_counts[t][static_cast<std::size_t>(i - m_base)] +=
                theirs.m_counts[t][static_cast<std::size_t>(i - theirs.m_base)];
    m_total += theirs.m_total;
}

std::vector<std::uint64_t> StreamingHistogram::counts() const {
    std::vector<std::uint64_t> sums;
    for (std::int64_t i = m_first; i <= m_last; ++i)
        sums.push_back(m_counts[0][static_cast<std::size_t>(i - m_base)] +
                       m_counts[1][static_cast<std::size_t>(i - m_base)]);
    return sums;
}

} // namespace qs::quant
