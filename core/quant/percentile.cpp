// Percentile: the range that keeps a given share of the values; of |x| where activations are symmetric, else
// of each tail. Within a bin the values count as evenly spread.
#include <algorithm>
#include <cmath>

#include "quant/Calibrator.h"
#include "quant/StreamingHistogram.h"

namespace qs::quant {

namespace {

// The value below which `share` of the counts lie, between the edges of its bin.
double quantile(const std::vector<std::uint64_t>& counts, double left, double width, std::uint64_t total,
                double share) {
    const double wanted = share * static_cast<double>(total);
    double below = 0.0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto here = static_cast<double>(counts[i]);
        if (here > 0.0 && below + here >= wanted)
            return left + (static_cast<double>(i) + std::clamp((wanted - below) / here, 0.0, 1.0)) * width;
        below += here;
    }
    return left + static_cast<double>(counts.size()) * width;
}

class Percentile final : public Calibrator {
public:
    Percentile(double percentile, bool symmetric)
        : m_share(std::clamp(percentile, 0.0, 100.0) / 100.0), m_symmetric(symmetric) {}

    void observe(const Tensor& sample) override {
        m_histogram.add(m_symmetric ? magnitudes(sample) : sample);
    }

    Range range() const override {
        const StreamingHistogram& h = m_histogram;
        if (h.empty()) return {};
        const auto counts = h.counts();
        const double high =
            std::clamp(quantile(counts, h.left(), h.width(), h.total(), m_share), h.min(), h.max());
        if (m_symmetric) return {-high, high};
        const double low =
            std::clamp(quantile(counts, h.left(), h.width(), h.total(), 1.0 - m_share), h.min(), h.max());
        return {std::min(low, high), std::max(low, high)};
    }

private:
    double m_share;
    bool m_symmetric;
    StreamingHistogram m_histogram;
};

} // namespace

std::unique_ptr<Calibrator> makePercentileCalibrator(const QuantOptions& options) {
    return std::make_unique<Percentile>(options.percentile, options.symmetricActivations);
}

} // namespace qs::quant
