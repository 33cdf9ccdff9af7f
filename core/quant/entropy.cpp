// Entropy: the range whose clipped distribution loses the least information when its values are merged into
// the levels of the integer grid (Kullback-Leibler divergence; S. Migacz, "8-bit inference with TensorRT",
// 2017). Every threshold from the target levels up to the whole histogram is a candidate, so the search is
// one.
#include <algorithm>
#include <cmath>
#include <limits>

#include "quant/Calibrator.h"
#include "quant/StreamingHistogram.h"

namespace qs::quant {

namespace {

// One side of the histogram: bins that run outwards from 0, with sums up to each of them.
class Side {
public:
    explicit Side(std::vector<double> bins) : m_bins(std::move(bins)) {
        for (const double b : m_bins) {
            m_mass.push_back(m_mass.back() + b);
            m_used.push_back(m_used.back() + (b > 0.0));
            m_information.push_back(m_information.back() + (b > 0.0 ? b * std::log(b) : 0.0));
        }
    }

    // The best number of bins to keep; all of them when there are no more than the target levels.
    std::size_t search(std::size_t levels) const {
        std::size_t best = m_bins.size();
        if (best <= levels || m_mass.back() <= 0.0) return best;
        double bestDivergence = std::numeric_limits<double>::infinity();
        for (std::size_t kept = m_bins.size(); kept >= levels; --kept) {
            const double d = divergence(kept, levels);
            if (d < bestDivergence) {
                bestDivergence = d;
                best = kept;
            }
        }
        return best;
    }

private:
    // Kullback-Leibler divergence between p, the first `kept` bins with the clipped tail added to the last
    // one, and q, the same bins without it, merged into `levels` and spread evenly over those in use:
    // sum p log p - sum p log q.
    double divergence(std::size_t kept, std::size_t levels) const {
        const double total = m_mass.back(), inside = m_mass[kept], tail = total - inside;
        const double last = m_bins[kept - 1];
        if (!(inside > 0.0)) return std::numeric_limits<double>::infinity();
        double sum = m_information[kept] - inside * std::log(total); // total * sum p log p, without the tail
        double lastShare = 0.0;
        for (std::size_t level = 0; level < levels; ++level) {
            const std::size_t first = level * kept / levels, end = (level + 1) * kept / levels;
            const double mass = m_mass[end] - m_mass[first];
            if (!(mass > 0.0)) continue;
            const double q = mass / (m_used[end] - m_used[first]) / inside;
            sum -= mass * std::log(q);
            lastShare = q;
        }
        // The tail lands on the last bin; one without values of its own has no level, a small one stands in.
        if (tail > 0.0) {
            const double covered = last > 0.0 ? lastShare : 1e-4 / static_cast<double>(kept);
            if (last > 0.0) sum -= last * std::log(last / total);
            sum += (last + tail) * std::log((last + tail) / total) - tail * std::log(covered);
        }
        return sum / total;
    }

    std::vector<double> m_bins;
    // Index n: of the first n bins.
    std::vector<double> m_mass{0.0}, m_used{0.0}, m_information{0.0};
};

class Entropy final : public Calibrator {
public:
    Entropy(int levels, bool symmetric)
        : m_levels(static_cast<std::size_t>(std::max(2, levels))), m_symmetric(symmetric) {}

    void observe(const Tensor& sample) override {
        m_histogram.add(m_symmetric ? magnitudes(sample) : sample);
    }

    // Each side of 0 is searched by itself; they share the target levels in proportion to their reach.
    Range range() const override {
        const StreamingHistogram& h = m_histogram;
        if (h.empty()) return {};
        std::vector<double> positive, negative;
        const auto counts = h.counts();
        const auto first = static_cast<std::int64_t>(std::llround(h.left() / h.width()));
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const std::int64_t bin = first + static_cast<std::int64_t>(i);
            std::vector<double>& side = bin >= 0 ? positive : negative;
            const auto place = static_cast<std::size_t>(bin >= 0 ? bin : -bin - 1);
            if (side.size() <= place) side.resize(place + 1, 0.0);
            side[place] = static_cast<double>(counts[i]);
        }
        // Exact zeros are on every grid and tell nothing about where to clip.
        if (!positive.empty()) positive[0] = positive.size() > 1 ? positive[1] : positive[0];
        const double all = static_cast<double>(positive.size() + negative.size());
        const auto keptReach = [&](const std::vector<double>& side) {
            if (side.empty()) return 0.0;
            const double share = static_cast<double>(side.size()) / all;
            const auto levels =
                static_cast<std::size_t>(std::max(1.0, std::round(static_cast<double>(m_levels) * share)));
            return static_cast<double>(Side(side).search(levels)) * h.width();
        };
        const double high = std::min(keptReach(positive), std::max(h.max(), 0.0));
        if (m_symmetric) return {-high, high};
        return {-std::min(keptReach(negative), std::max(-h.min(), 0.0)), high};
    }

private:
    std::size_t m_levels;
    bool m_symmetric;
    StreamingHistogram m_histogram;
};

} // namespace

std::unique_ptr<Calibrator> makeEntropyCalibrator(const QuantOptions& options) {
    return std::make_unique<Entropy>(options.entropyLevels, options.symmetricActivations);
}

} // namespace qs::quant
