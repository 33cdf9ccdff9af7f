// Error between a reference and an emulated tensor (NUMERICS.md 4).
#pragma once

#include "analysis/AnalysisResult.h"
#include "graph/Tensor.h"

namespace qs::analysis {

// Sums over any number of pairs of tensors; merging accumulators in sample order gives the same bits for any
// number of threads.
class MetricSums {
public:
    // p and r: float32, equal counts. Returns false, and adds nothing, when the counts differ.
    bool add(const Tensor& p, const Tensor& r);
    void merge(const MetricSums& other);
    ErrorMetrics metrics() const;

private:
    double m_pp = 0, m_rr = 0, m_pr = 0, m_dd = 0, m_absolute = 0, m_max = 0;
    std::int64_t m_count = 0;
};

} // namespace qs::analysis
