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

// Divergence of `levels` equal merges of the first `kept` bins from the same bins with the clipped tail added
// to the last one. The bins run outwards from 0.
double divergence(const std::vector<double>& bins, std::size_t kept, std::size_t levels, double tail) {
    double total = tail, keptTotal = 0.0;
    for (std::size_t i = 0; i < kept; ++i)
        keptTotal += bins[i];
    total += keptTotal;
    if (!(total > 0.0) || !(keptTotal > 0.0)) return std::numeric_limits<double>::infinity();
    double sum = 0.0;
    for (std::size_t level = 0; level < levels; ++level) {
        const std::size_t first = level * kept / levels, last = (level + 1) * kept / levels;
        double mass = 0.0;
        std::size_t used = 0;
        for (std::size_t i = first; i < last; ++i) {
            mass += bins[i];
            used += bins[i] > 0.0;
        }
        const double q = used ? mass / static_cast<double>(used) / keptTotal : 0.0;
        for (std::size_t i = first; i < last; ++i) {
            const double p = (bins[i] + (i + 1 == kept ? tail : 0.0)) / total;
            if (p <= 0.0) continue;
            // A tail that lands on a bin without values of its own has no level there: a small one stands in.
            const double covered = bins[i] > 0.0 ? q : 1e-4 / static_cast<double>(kept);
            sum += p * std::log(p / covered);
        }
    }
    return sum;
}

// The best number of bins to keep; all of them when there are no more than the target levels.
std::size_t search(const std::vector<double>& bins, std::size_t levels) {
    if (bins.size() <= levels) return bins.size();
    double tail = 0.0;
    std::size_t best = bins.size();
    double bestDivergence = divergence(bins, best, levels, 0.0);
    for (std::size_t kept = bins.size() - 1; kept >= levels; --kept) {
        tail += bins[kept];
        const double d = divergence(bins, kept, levels, tail);
        if (d < bestDivergence) {
            bestDivergence = d;
            best = kept;
        }
    }
    return best;
}

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
            const auto levels = static_cast<std::size_t>(
                std::max(1.0, std::round(static_cast<double>(m_levels) * share)));
            return static_cast<double>(search(side, levels)) * h.width();
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
