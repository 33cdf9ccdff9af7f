#include "analysis/Metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs::analysis {

bool MetricSums::add(const Tensor& p, const Tensor& r) {
    if (p.count() != r.count() || p.type() != DataType::F32 || r.type() != DataType::F32) return false;
    const float *x = p.data<float>(), *y = r.data<float>();
    double pp = 0, rr = 0, pr = 0, dd = 0, absolute = 0, peak = 0;
    for (std::int64_t i = 0, n = p.count(); i < n; ++i) {
        const double a = x[i], b = y[i], d = a - b;
        pp += a * a;
        rr += b * b;
        pr += a * b;
        dd += d * d;
        absolute += std::fabs(d);
        peak = std::max(peak, std::fabs(d));
    }
    m_pp += pp;
    m_rr += rr;
    m_pr += pr;
    m_dd += dd;
    m_absolute += absolute;
    m_max = std::max(m_max, peak);
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
