#include "quant/StreamingHistogram.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs::quant {

namespace {

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
    if (m_width == 0.0) {
        for (auto& table : m_counts)
            table.assign(static_cast<std::size_t>(kCapacity), 0);
        // As narrow as the value's own size allows; it widens at once where needed.
        const double reach = std::max(std::fabs(low), std::fabs(high));
        const int exponent = reach > 0.0 ? std::ilogb(reach) : std::numeric_limits<float>::min_exponent;
        m_width = std::ldexp(1.0, std::max(exponent, std::numeric_limits<float>::min_exponent) - 40);
        m_base = m_first = binOf(low, m_width);
        m_last = m_first;
        m_min = low;
        m_max = high;
    }
    m_min = std::min(m_min, low);
    m_max = std::max(m_max, high);
    // In floating point: before widening, a bin's number may not fit an integer.
    while (std::floor(m_max / m_width) - std::floor(m_min / m_width) >= static_cast<double>(kCapacity))
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
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    float low = kInfinity, high = -kInfinity;
    bool finite = true;
    for (std::int64_t i = 0; i < n; ++i) {
        finite &= std::fabs(x[i]) < kInfinity;
        low = x[i] < low ? x[i] : low;
        high = x[i] > high ? x[i] : high;
    }
    if (!finite) {
        std::vector<float> kept;
        std::copy_if(x, x + n, std::back_inserter(kept), [](float v) { return std::isfinite(v); });
        if (!kept.empty()) add(Tensor::of<float>(Shape{static_cast<std::int64_t>(kept.size())}, kept));
        return;
    }
    if (n == 0) return;
    cover(low, high);
    m_total += static_cast<std::uint64_t>(n);
    // x / width is exact: the width is a power of two, and what is below the normal numbers rounds within
    // bin 0 or -1.
    const double inverse = 1.0 / m_width;
    const double base = static_cast<double>(m_base);
    std::array<std::int32_t, 1024> bins;
    for (std::int64_t first = 0; first < n; first += 1024) {
        const std::int64_t size = std::min<std::int64_t>(1024, n - first);
        for (std::int64_t i = 0; i < size; ++i)
            bins[static_cast<std::size_t>(i)] =
                static_cast<std::int32_t>(std::floor(static_cast<double>(x[first + i]) * inverse) - base);
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
