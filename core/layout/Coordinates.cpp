#include "layout/Coordinates.h"

#include <algorithm>
#include <limits>

namespace qs::layout {

namespace {

std::size_t at(int i) {
    return static_cast<std::size_t>(i);
}
int sizeOf(const std::vector<int>& v) {
    return static_cast<int>(v.size());
}

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kHold = 1e7;  // a vertex that is to stay where it is
constexpr double kRest = 1e-3; // a vertex that nothing pulls
constexpr double kShare = 0.1; // of the progress, the last part
constexpr int kLayersBetweenLooks = 64;

enum class Pull { FromAbove, FromBelow, FromBoth };

class Placer {
public:
    Placer(const LayeredGraph& g, const Gaps& gaps, JobContext& job)
        : m_g(g), m_gaps(gaps), m_job(job), m_held(at(g.size()), 0) {
        collectRuns();
        m_x.assign(at(g.size()), 0.0);
        for (const std::vector<int>& row : g.layers)
            packAround(row);
    }

    Result<std::vector<double>> run() {
        QS_CHECK(m_job.checkCancelled());
        // Graphs with millions of long edges' bends get fewer rounds; time must not decide that.
        constexpr int kVisits = 6'000'000, kMostRounds = 6;
        const int rounds = std::clamp(kVisits / m_g.size(), 1, kMostRounds);
        m_sweeps = 2 * (2 + rounds + 2);
        for (int round = 0; round < 2; ++round) {
            QS_CHECK(sweep(Pull::FromAbove, true));
            QS_CHECK(sweep(Pull::FromBelow, false));
        }
        for (int round = 0; round < rounds; ++round) {
            QS_CHECK(sweep(Pull::FromBoth, true));
            QS_CHECK(sweep(Pull::FromBoth, false));
        }
        // Long edges first take one x for each straight run, then hold it while the boxes settle around them.
        QS_CHECK(straightenAll(true));
        for (int round = 0; round < 2; ++round) {
            QS_CHECK(sweep(Pull::FromBoth, true));
            QS_CHECK(sweep(Pull::FromBoth, false));
        }
        QS_CHECK(straightenAll(false));
        return std::move(m_x);
    }

private:
    double separation(int a, int b) const {
        const double gap = m_g.isDummy(a) || m_g.isDummy(b) ? m_gaps.dummies : m_gaps.boxes;
        return (m_g.width[at(a)] + m_g.width[at(b)]) / 2 + gap;
    }

    double weight(int upper, int lower) const {
        const int dummies = (m_g.isDummy(upper) ? 1 : 0) + (m_g.isDummy(lower) ? 1 : 0);
        if (dummies == 2) return 8;
        if (m_g.heavyDown[at(upper)] == lower) return 4;
        return dummies == 1 ? 2 : 1;
    }

    // Chains of dummies and heavy paths, the longest first: the first heavy path is the trunk.
    void collectRuns() {
        for (int v = 0; v < m_g.size(); ++v) {
            if (m_g.heavyUp[at(v)] >= 0 || m_g.heavyDown[at(v)] < 0) continue;
            std::vector<int> run;
            for (int w = v; w >= 0; w = m_g.heavyDown[at(w)])
                run.push_back(w);
            m_runs.push_back(std::move(run));
        }
        const auto longer = [](const auto& a, const auto& b) { return a.size() > b.size(); };
        std::stable_sort(m_runs.begin(), m_runs.end(), longer);
        if (!m_runs.empty())
            for (int v : m_runs.front())
                m_held[at(v)] = 1;
        const std::size_t heavy = m_runs.size();
        for (int v = m_g.boxes; v < m_g.size();) {
            std::vector<int> run{v++};
            while (v < m_g.size() && m_g.up.of(v)[0] == run.back())
                run.push_back(v++);
            if (run.size() > 1) m_runs.push_back(std::move(run));
        }
        // Right behind the trunk come the long edges, then the other paths.
        std::stable_sort(m_runs.begin() + static_cast<std::ptrdiff_t>(heavy), m_runs.end(), longer);
        if (heavy > 1)
            std::rotate(m_runs.begin() + 1, m_runs.begin() + static_cast<std::ptrdiff_t>(heavy),
                        m_runs.end());
    }

    // Side by side, the trunk's vertex (else the first) at 0.
    void packAround(const std::vector<int>& row) {
        double x = 0, origin = 0;
        for (int i = 0; i < sizeOf(row); ++i) {
            if (i > 0) x += separation(row[at(i - 1)], row[at(i)]);
            m_x[at(row[at(i)])] = x;
            if (m_held[at(row[at(i)])] != 0) origin = x;
        }
        for (int v : row)
            m_x[at(v)] -= origin;
    }

    Result<void> sweep(Pull pull, bool downwards) {
        const int layers = static_cast<int>(m_g.layers.size());
        for (int i = 0; i < layers; ++i) {
            if (i % kLayersBetweenLooks == 0) QS_CHECK(m_job.checkCancelled());
            place(m_g.layers[at(downwards ? i : layers - 1 - i)], pull);
        }
        m_job.progress(1 - kShare + kShare * ++m_swept / (m_sweeps + 1), "layout");
        return {};
    }

    struct Pool {
        double weight, sum; // sum of weight * target
        int count;
        double mean() const { return sum / weight; }
    };

    void place(const std::vector<int>& row, Pull pull) {
        m_pools.clear();
        double offset = 0;
        for (int i = 0; i < sizeOf(row); ++i) {
            const int v = row[at(i)];
            if (i > 0) offset += separation(row[at(i - 1)], v);
            double weight = 0, sum = 0;
            wish(v, pull, weight, sum);
            m_pools.push_back({weight, sum - weight * offset, 1});
            while (m_pools.size() > 1 && m_pools[m_pools.size() - 2].mean() >= m_pools.back().mean()) {
                const Pool last = m_pools.back();
                m_pools.pop_back();
                m_pools.back().weight += last.weight;
                m_pools.back().sum += last.sum;
                m_pools.back().count += last.count;
            }
        }
        offset = 0;
        int i = 0;
        for (const Pool& pool : m_pools)
            for (int k = 0; k < pool.count; ++k, ++i) {
                if (i > 0) offset += separation(row[at(i - 1)], row[at(i)]);
                m_x[at(row[at(i)])] = pool.mean() + offset;
            }
    }

    // Where v's neighbours want it, and how much.
    void wish(int v, Pull pull, double& weight, double& sum) const {
        if (m_held[at(v)] != 0) {
            weight = kHold;
            sum = kHold * m_x[at(v)];
            return;
        }
        const auto add = [&](double w, double x) {
            weight += w;
            sum += w * x;
        };
        if (pull != Pull::FromBelow)
            for (int u : m_g.up.of(v))
                add(this->weight(u, v), m_x[at(u)]);
        if (pull != Pull::FromAbove)
            for (int w : m_g.down.of(v))
                add(this->weight(v, w), m_x[at(w)]);
        if (weight == 0) add(kRest, m_x[at(v)]);
    }

    // The interval in which v can move while its neighbours stay.
    std::pair<double, double> freedom(int v) const {
        const std::vector<int>& row = m_g.layers[at(m_g.layerOf[at(v)])];
        const int i = m_g.place[at(v)];
        const double low = i > 0 ? m_x[at(row[at(i - 1)])] + separation(row[at(i - 1)], v) : -kInfinity;
        const double high =
            i + 1 < sizeOf(row) ? m_x[at(row[at(i + 1)])] - separation(v, row[at(i + 1)]) : kInfinity;
        // Rounding may have left an interval that is empty by a hair.
        return {std::min(low, m_x[at(v)]), std::max(high, m_x[at(v)])};
    }

    Result<void> straightenAll(bool hold) {
        for (const std::vector<int>& run : m_runs) {
            QS_CHECK(m_job.checkCancelled());
            straighten(run, hold);
        }
        return {};
    }

    // Cuts the run into the fewest pieces of which each can be straight, and makes them so.
    void straighten(const std::vector<int>& run, bool hold) {
        for (std::size_t first = 0; first < run.size();) {
            double low = -kInfinity, high = kInfinity;
            std::size_t end = first;
            m_places.clear();
            for (; end < run.size(); ++end) {
                const auto [l, h] = freedom(run[end]);
                if (std::max(low, l) > std::min(high, h)) break;
                low = std::max(low, l);
                high = std::min(high, h);
                m_places.push_back(m_x[at(run[end])]);
            }
            const auto middle = m_places.begin() + static_cast<std::ptrdiff_t>(m_places.size() / 2);
            std::nth_element(m_places.begin(), middle, m_places.end());
            const double x =
                m_held[at(run[first])] != 0 ? m_x[at(run[first])] : std::clamp(*middle, low, high);
            for (; first < end; ++first) {
                m_x[at(run[first])] = std::clamp(x, low, high);
                if (hold && m_g.isDummy(run[first])) m_held[at(run[first])] = 1;
            }
        }
    }

    const LayeredGraph& m_g;
    const Gaps& m_gaps;
    JobContext& m_job;
    int m_swept = 0, m_sweeps = 0;
    std::vector<double> m_x;
    std::vector<char> m_held;
    std::vector<std::vector<int>> m_runs;
    std::vector<Pool> m_pools;
    std::vector<double> m_places;
};

} // namespace

Result<std::vector<double>> assignCoordinates(const LayeredGraph& g, const Gaps& gaps, JobContext& job) {
    if (g.size() == 0) return std::vector<double>{};
    QS_TRY(std::vector<double> x, Placer(g, gaps, job).run());
    double left = kInfinity;
    for (int v = 0; v < g.size(); ++v)
        left = std::min(left, x[at(v)] - g.width[at(v)] / 2);
    for (double& value : x)
        value -= left;
    return x;
}

} // namespace qs::layout
