// MSE: the range whose grid leaves the smallest mean squared error over the histogram, clipping and rounding
// together. Ranges are searched from the whole one down; each end by itself, then once more around the best.
#include <algorithm>
#include <cmath>

#include "quant/Calibrator.h"
#include "quant/StreamingHistogram.h"

namespace qs::quant {

namespace {

constexpr int kSteps = 128; // candidates per end and round
constexpr int kRounds = 3;

class Mse final : public Calibrator {
public:
    explicit Mse(bool symmetric) : m_symmetric(symmetric) {}

    void observe(const Tensor& sample) override {
        m_histogram.add(m_symmetric ? magnitudes(sample) : sample);
    }

    Range range() const override {
        if (m_histogram.empty()) return {};
        const Bins bins{m_histogram.counts(), m_histogram.left(), m_histogram.width()};
        Range best{std::min(m_histogram.min(), 0.0), std::max(m_histogram.max(), 0.0)};
        if (m_symmetric) best.low = -best.high;
        double bestError = error(bins, best);
        for (int round = 0; round < kRounds; ++round) {
            const Range before = best;
            searchEnd(bins, before.high, true, best, bestError);
            if (!m_symmetric) searchEnd(bins, before.low, false, best, bestError);
        }
        return best;
    }

private:
    struct Bins {
        std::vector<std::uint64_t> counts;
        double left, width;
    };

    // Sum of squared errors of the bins' middles on the 8-bit grid of a range; what the grid holds is the
    // error of rounding, what lies beyond is the distance to its end. |x| stands for both signs.
    double error(const Bins& bins, const Range& range) const {
        const double scale = (range.high - range.low) / 255.0;
        if (!(scale > 0.0)) {
            double sum = 0.0;
            for (std::size_t i = 0; i < bins.counts.size(); ++i)
                sum += static_cast<double>(bins.counts[i]) * std::pow(middle(bins, i), 2);
            return sum;
        }
        const double zero = std::nearbyint(-range.low / scale);
        double sum = 0.0;
        for (std::size_t i = 0; i < bins.counts.size(); ++i) {
            if (bins.counts[i] == 0) continue;
            const double x = middle(bins, i);
            const double q = std::clamp(std::nearbyint(x / scale), -zero, 255.0 - zero);
            const double d = x - q * scale;
            sum += static_cast<double>(bins.counts[i]) * d * d;
        }
        return sum;
    }

    // Zeros are exact on every grid, and a bin that begins at 0 holds little else behind a Relu.
    static double middle(const Bins& bins, std::size_t i) {
        const double left = bins.left + static_cast<double>(i) * bins.width;
        return left == 0.0 ? 0.0 : left + 0.5 * bins.width;
    }

    void searchEnd(const Bins& bins, double whole, bool high, Range& best, double& bestError) const {
        for (int step = 1; step < kSteps; ++step) {
            Range candidate = best;
            const double end = whole * static_cast<double>(step) / kSteps;
            (high ? candidate.high : candidate.low) = end;
            if (m_symmetric) candidate.low = -candidate.high;
            const double e = error(bins, candidate);
            if (e < bestError) {
                bestError = e;
                best = candidate;
            }
        }
    }

    bool m_symmetric;
    StreamingHistogram m_histogram;
};

} // namespace

std::unique_ptr<Calibrator> makeMseCalibrator(const QuantOptions& options) {
    return std::make_unique<Mse>(options.symmetricActivations);
}

} // namespace qs::quant
