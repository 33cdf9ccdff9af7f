#include "analysis/Metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs::analysis {

bool MetricSums::add(const Tensor& p, const Tensor& r) {
    if (p.count() != r.count() || p.type() != DataType::F32 || r.type() != DataType::F32) return false;
    const float *x = p.data<float>(), *y = r.data<float>();
    // Lanes, so that compilers may use vector registers; which lane an element goes to is fixed.
    constexpr std::int64_t kLanes = 8;
    double pp[kLanes]{}, rr[kLanes]{}, pr[kLanes]{}, dd[kLanes]{}, absolute[kLanes]{}, peak[kLanes]{};
    const auto take = [&](std::int64_t i, std::int64_t lane) {
        const double a = x[i], b = y[i], d = a - b, magnitude = std::fabs(d);
        pp[lane] += a * a;
        rr[lane] += b * b;
        pr[lane] += a * b;
        dd[lane] += d * d;
        absolute[lane] += magnitude;
        peak[lane] = magnitude > peak[lane] ? magnitude : peak[lane];
    };
    const std::int64_t n = p.count(), whole = n - n % kLanes;
    for (std::int64_t i = 0; i < whole; i += kLanes)
        for (std::int64_t lane = 0; lane < kLanes; ++lane)
            take(i + lane, lane);
    for (std::int64_t i = whole; i < n; ++i)
        take(i, i - whole);
    for (std::int64_t lane = 0; lane < kLanes; ++lane) {
        m_pp += pp[lane];
        m_rr += rr[lane];
        m_pr += pr[lane];
        m_dd += dd[lane];
        m_absolute += absolute[lane];
        m_max = std::max(m_max, peak[lane]);
    }
    m_count += p.count();
    return true;
}

void MetricSums::merge(const MetricSums& other) {
    m_pp += other.m_pp;
    m_rr += other.m_rr;
    m_pr += other.m_pr;
    m_dd += other.m_dd;
    m_absolute += other.m_absolute;
    m_max = std::max(m_max, other.m_max);
    m_count += other.m_count;
}

ErrorMetrics MetricSums::metrics() const {
    ErrorMetrics m;
    m.count = m_count;
    m.zeroReference = m_pp == 0.0;
    if (m_dd == 0.0)
        m.sqnrDb = std::numeric_limits<double>::infinity();
    else if (m_pp == 0.0)
        m.sqnrDb = std::numeric_limits<double>::quiet_NaN();
    else
        m.sqnrDb = 10.0 * std::log10(m_pp / m_dd);
    m.cosine = m_pp > 0.0 && m_rr > 0.0 ? m_pr / std::sqrt(m_pp * m_rr) : (m_pp == m_rr ? 1.0 : 0.0);
    m.mse = m_count ? m_dd / static_cast<double>(m_count) : 0.0;
    m.nmse = m_pp > 0.0 ? m_dd / m_pp : 0.0;
    m.maxAbs = m_max;
    m.meanAbs = m_count ? m_absolute / static_cast<double>(m_count) : 0.0;
    return m;
}

} // namespace qs::analysis
