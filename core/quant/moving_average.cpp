// MovingAverageMinMax: the first sample's range, moved towards each later one's by a constant share.
#include "quant/Calibrator.h"

namespace qs::quant {

namespace {

class MovingAverage final : public Calibrator {
public:
    explicit MovingAverage(double constant) : m_constant(constant) {}

    void observe(const Tensor& sample) override {
        const Range r = finiteRange(sample);
        if (!m_seen) {
            m_range = r;
            m_seen = true;
            return;
        }
        m_range.low += m_constant * (r.low - m_range.low);
        m_range.high += m_constant * (r.high - m_range.high);
    }
    Range range() const override { return m_range; }

private:
    double m_constant;
    Range m_range;
    bool m_seen = false;
};

} // namespace

std::unique_ptr<Calibrator> makeMovingAverageCalibrator(const QuantOptions& options) {
    return std::make_unique<MovingAverage>(options.movingAverageConstant);
}

} // namespace qs::quant
