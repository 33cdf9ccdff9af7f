#include "layout/Ordering.h"

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

// Appends every vertex to its layer in the order in which a depth-first walk meets it: what hangs together
// stands together.
void orderByWalk(LayeredGraph& g, bool downwards) {
    std::vector<std::vector<int>> rows(g.layers.size());
    std::vector<char> seen(at(g.size()), 0);
    std::vector<int> stack;
    const Adjacency& back = downwards ? g.up : g.down;
    const Adjacency& ahead = downwards ? g.down : g.up;
    for (int start = 0; start < g.size(); ++start) {
        if (seen[at(start)] || back.of(start).size() != 0) continue;
        stack.assign(1, start);
        while (!stack.empty()) {
            const int v = stack.back();
            stack.pop_back();
            if (seen[at(v)]) continue;
            seen[at(v)] = 1;
            rows[at(g.layerOf[at(v)])].push_back(v);
            const auto next = ahead.of(v);
            for (int i = next.size() - 1; i >= 0; --i)
                if (!seen[at(next[i])]) stack.push_back(next[i]);
        }
    }
    g.layers = std::move(rows);
    for (int layer = 0; layer < static_cast<int>(g.layers.size()); ++layer)
        g.renumber(layer);
}

// Sorts one layer by the mean place of the neighbours in the layer that stays. Vertices without such
// neighbours keep their places.
void sortByBarycentre(LayeredGraph& g, int layer, const Adjacency& neighbours) {
    std::vector<int>& row = g.layers[at(layer)];
    std::vector<std::pair<double, int>> keyed;
    std::vector<int> slots;
    for (int i = 0; i < sizeOf(row); ++i) {
        const auto around = neighbours.of(row[at(i)]);
        if (around.size() == 0) continue;
        double sum = 0;
        for (int u : around)
            sum += g.place[at(u)];
        keyed.emplace_back(sum / around.size(), row[at(i)]);
        slots.push_back(i);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        row[at(slots[i])] = keyed[i].second;
    g.renumber(layer);
}

// Crossings between the segments of a and b when a stands left of b, less those when it stands right of it.
// Both lists are sorted.
std::int64_t gainOfExchange(const int* a, const int* aEnd, const int* b, const int* bEnd) {
    std::int64_t gain = 0;
    const int *bLess = b, *bLessEqual = b;
    for (const int* p = a; p != aEnd; ++p) {
        while (bLess != bEnd && *bLess < *p)
            ++bLess;
        while (bLessEqual != bEnd && *bLessEqual <= *p)
            ++bLessEqual;
        gain += (bLess - b) - (bEnd - bLessEqual);
    }
    return gain;
}

class Transposer {
public:
    explicit Transposer(LayeredGraph& g) : m_g(g), m_up(g.up.items.size()), m_down(g.down.items.size()) {}

    // Exchanges neighbours of the layer while that removes crossings; true when any was.
    bool run(int layer) {
        std::vector<int>& row = m_g.layers[at(layer)];
        for (int v : row) {
            fill(m_g.up, v, m_up);
            fill(m_g.down, v, m_down);
        }
        bool any = false;
        // A bubble can wander through the whole layer, so the number of rounds is bounded.
        for (int round = 0; round < kRounds; ++round) {
            bool changed = false;
            for (int i = 0; i + 1 < sizeOf(row); ++i) {
                if (gain(m_g.up, m_up, row[at(i)], row[at(i + 1)]) +
                        gain(m_g.down, m_down, row[at(i)], row[at(i + 1)]) <=
                    0)
                    continue;
                std::swap(row[at(i)], row[at(i + 1)]);
                changed = true;
            }
            if (!changed) break;
            any = true;
        }
        if (any) m_g.renumber(layer);
        return any;
    }

private:
    static constexpr int kRounds = 8;

    void fill(const Adjacency& adjacency, int v, std::vector<int>& places) {
        const int first = adjacency.begin[at(v)], last = adjacency.begin[at(v) + 1];
        for (int k = first; k < last; ++k)
            places[at(k)] = m_g.place[at(adjacency.items[at(k)])];
        std::sort(places.begin() + first, places.begin() + last);
    }

    static std::int64_t gain(const Adjacency& adjacency, const std::vector<int>& places, int a, int b) {
        const int* base = places.data();
        return gainOfExchange(base + adjacency.begin[at(a)], base + adjacency.begin[at(a) + 1],
                              base + adjacency.begin[at(b)], base + adjacency.begin[at(b) + 1]);
    }

    LayeredGraph& m_g;
    std::vector<int> m_up, m_down; // sorted places of the neighbours, laid out as the adjacency
};

void transposeAll(LayeredGraph& g, Transposer& transposer) {
    constexpr int kRounds = 4;
    for (int round = 0; round < kRounds; ++round) {
        bool changed = false;
        for (int layer = 0; layer < static_cast<int>(g.layers.size()); ++layer)
            changed |= transposer.run(layer);
        if (!changed) break;
    }
}

void restore(LayeredGraph& g, const std::vector<std::vector<int>>& rows) {
    g.layers = rows;
    for (int layer = 0; layer < static_cast<int>(g.layers.size()); ++layer)
        g.renumber(layer);
}

} // namespace

std::int64_t countCrossings(const LayeredGraph& g, int layer) {
    const std::vector<int>& upper = g.layers[at(layer)];
    const int lowerSize = sizeOf(g.layers[at(layer + 1)]);
    std::vector<std::int64_t> tree(at(lowerSize) + 1, 0);
    std::vector<int> ends;
    std::int64_t crossings = 0, inserted = 0;
    for (int v : upper) {
        ends.clear();
        for (int w : g.down.of(v))
            ends.push_back(g.place[at(w)]);
        // Segments of one vertex do not cross each other: all are looked up before any is entered.
        for (int end : ends) {
            std::int64_t notRight = 0;
            for (int i = end + 1; i > 0; i -= i & -i)
                notRight += tree[at(i)];
            crossings += inserted - notRight;
        }
        for (int end : ends)
            for (int i = end + 1; i <= lowerSize; i += i & -i)
                ++tree[at(i)];
        inserted += sizeOf(ends);
    }
    return crossings;
}

std::int64_t countCrossings(const LayeredGraph& g) {
    std::int64_t sum = 0;
    for (int layer = 0; layer + 1 < static_cast<int>(g.layers.size()); ++layer)
        sum += countCrossings(g, layer);
    return sum;
}

Result<std::int64_t> orderLayers(LayeredGraph& g, int sweeps, JobContext& job) {
    constexpr int kPatience = 4; // sweeps without a better order
    orderByWalk(g, false);
    std::vector<std::vector<int>> best = g.layers;
    std::int64_t fewest = countCrossings(g);
    orderByWalk(g, true);
    const auto keepBest = [&] {
        const std::int64_t crossings = countCrossings(g);
        if (crossings >= fewest) return false;
        fewest = crossings;
        best = g.layers;
        return true;
    };
    if (!keepBest()) restore(g, best);

    Transposer transposer(g);
    const int layers = static_cast<int>(g.layers.size());
    for (int sweep = 0, idle = 0; sweep < sweeps && fewest > 0 && idle < kPatience; ++sweep) {
        QS_CHECK(job.checkCancelled());
        job.progress(0.8 * sweep / sweeps, "layout");
        if (sweep % 2 == 0)
            for (int layer = 1; layer < layers; ++layer)
                sortByBarycentre(g, layer, g.up);
        else
            for (int layer = layers - 2; layer >= 0; --layer)
                sortByBarycentre(g, layer, g.down);
        transposeAll(g, transposer);
        idle = keepBest() ? 0 : idle + 1;
    }
    restore(g, best);
    return fewest;
}

} // namespace qs::layout
