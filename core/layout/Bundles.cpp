#include "layout/Bundles.h"

#include <algorithm>
#include <set>

#include "layout/Ordering.h"

namespace qs::layout {

namespace {

constexpr std::size_t kTrialSegments = 60'000; // of all trials together
constexpr std::size_t kMostTrials = 32;
constexpr double kOrdered = 0.8, kTried = 0.9; // progress of the layout before and after the trials

std::size_t at(int i) {
    return static_cast<std::size_t>(i);
}

// Boxes with long edges to several readers.
std::vector<int> bundledBoxes(const LayoutInput& input, const Layering& layering) {
    std::vector<std::set<int>> readers(input.nodes.size());
    for (const EdgeSpec& e : input.edges)
        if (layering.layerOf[at(e.to)] - layering.layerOf[at(e.from)] > 1) readers[at(e.from)].insert(e.to);
    std::vector<int> boxes;
    for (int v = 0; v < static_cast<int>(readers.size()); ++v)
        if (readers[at(v)].size() > 1) boxes.push_back(v);
    return boxes;
}

// Segments of the graph with every line apart, or a little more.
std::size_t segmentsApart(const LayoutInput& input, const Layering& layering) {
    std::size_t sum = 0;
    for (const EdgeSpec& e : input.edges)
        sum += at(layering.layerOf[at(e.to)] - layering.layerOf[at(e.from)]);
    return sum;
}

class Bundles {
public:
    Bundles(const LayoutInput& input, const Layering& layering, int sweeps, JobContext& job)
        : m_input(input), m_layering(layering), m_sweeps(sweeps), m_job(job) {}

    Result<LayeredGraph> run() {
        QS_TRY(m_best, makeProper(m_input, m_layering, m_job));
        QS_TRY(m_crossings, orderLayers(m_best, m_sweeps, m_job));
        const std::vector<int> boxes = bundledBoxes(m_input, m_layering);
        const std::size_t segments = segmentsApart(m_input, m_layering);
        m_trials = std::min(kTrialSegments / std::max<std::size_t>(segments, 1), kMostTrials);
        // One trial alone would leave every line apart.
        if (m_crossings == 0 || boxes.empty() || m_trials < 8) return std::move(m_best);
        m_apart.assign(m_input.nodes.size(), 0);
        for (int v : boxes)
            m_apart[at(v)] = 1;
        m_fewest = m_crossings - 1;
        QS_TRY(const bool fewer, attempt(m_apart, Effort::Full));
        if (fewer) QS_CHECK(bundleAgain(boxes));
        return std::move(m_best);
    }

private:
    // Keeps the graph when it has no more than m_fewest crossings.
    Result<bool> attempt(const std::vector<char>& apart, Effort effort) {
        m_job.progress(kOrdered +
                           (kTried - kOrdered) * static_cast<double>(m_tried) / static_cast<double>(m_trials),
                       "layout");
        ++m_tried;
        JobContext silent(m_job.token());
        QS_TRY(LayeredGraph graph, makeProper(m_input, m_layering, silent, apart));
        QS_TRY(const std::int64_t crossings, orderLayers(graph, m_sweeps, silent, effort));
        if (crossings > m_fewest) return false;
        m_fewest = crossings;
        m_best = std::move(graph);
        return true;
    }

    // Puts together again what costs nothing: all of `boxes`, else one half after the other.
    Result<void> bundleAgain(const std::vector<int>& boxes) {
        if (m_tried >= m_trials) return {};
        std::vector<char> apart = m_apart;
        for (int v : boxes)
            apart[at(v)] = 0;
        // All of them together is the graph that has more crossings.
        if (std::find(apart.begin(), apart.end(), 1) != apart.end()) {
            QS_TRY(const bool kept, attempt(apart, Effort::Brief));
            if (kept) {
                m_apart = std::move(apart);
                return {};
            }
        }
        if (boxes.size() == 1) return {};
        const auto middle = boxes.begin() + static_cast<std::ptrdiff_t>(boxes.size() / 2);
        QS_CHECK(bundleAgain({boxes.begin(), middle}));
        return bundleAgain({middle, boxes.end()});
    }

    const LayoutInput& m_input;
    const Layering& m_layering;
    int m_sweeps;
    JobContext& m_job;
    LayeredGraph m_best;
    std::int64_t m_crossings = 0; // with every line together
    std::int64_t m_fewest = 0;
    std::vector<char> m_apart; // of m_best
    std::size_t m_trials = 0, m_tried = 0;
};

} // namespace

Result<LayeredGraph> orderedGraph(const LayoutInput& input, const Layering& layering, int sweeps,
                                  JobContext& job) {
    return Bundles(input, layering, sweeps, job).run();
}

} // namespace qs::layout
