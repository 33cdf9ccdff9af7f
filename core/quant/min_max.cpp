// MinMax: the smallest and the largest value ever seen.
#include <algorithm>

#include "quant/Calibrator.h"

namespace qs::quant {

namespace {

class MinMax final : public Calibrator {
public:
    void observe(const Tensor& sample) override {
        const Range r = finiteRange(sample);
        m_range = m_seen ? Range{std::min(m_range.low, r.low), std::max(m_range.high, r.high)} : r;
        m_seen = true;
    }
    Range range() const override { return m_range; }

private:
    Range m_range;
    bool m_seen = false;
};

} // namespace

std::unique_ptr<Calibrator> makeMinMaxCalibrator(const QuantOptions&) {
    return std::make_unique<MinMax>();
}

} // namespace qs::quant
