#include "layout/Ordering.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace qs::layout {

namespace {

std::size_t at(int i) {
    return static_cast<std::size_t>(i);
}
int sizeOf(const std::vector<int>& v) {
    return static_cast<int>(v.size());
}

// Numbers that are the same everywhere (splitmix64, Steele et al. 2014).
class Numbers {
public:
    explicit Numbers(std::uint64_t seed) : m_state(seed) {}
    std::size_t below(std::size_t limit) {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return static_cast<std::size_t>((z ^ (z >> 31)) % limit);
    }
    void shuffle(std::vector<int>& values) {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t m_state;
};

// What a search may cost, in segments that are looked at: with a limit in milliseconds, every machine would
// make a drawing of its own. Whatever is under way when it is spent or the job cancelled may stop anywhere.
class Budget {
public:
    explicit Budget(JobContext& job) : m_job(job) {}

    void spend(std::size_t segments) {
        m_spent += segments;
        if (m_spent < m_nextLook) return;
        m_nextLook = m_spent + kBetweenLooks;
        m_cancelled = m_job.cancelled();
        tell();
    }
    bool over() const { return m_cancelled || m_spent >= kLimit; }
    bool cancelled() const { return m_cancelled; }
    void setProgress(double done) { // as far as the attempts go
        m_done = done;
        tell();
    }

private:
    static constexpr std::size_t kLimit = 100'000'000;      // about a second
    static constexpr std::size_t kBetweenLooks = 1'000'000; // about ten milliseconds
    static constexpr double kShare = 0.8;                   // of the layout

    void tell() {
        const double spent = static_cast<double>(m_spent) / static_cast<double>(kLimit);
        m_job.progress(kShare * std::min(1.0, std::max(m_done, spent)), "layout");
    }

    JobContext& m_job;
    std::size_t m_spent = 0, m_nextLook = kBetweenLooks;
    double m_done = 0;
    bool m_cancelled = false;
};

// Appends every vertex to its layer in the order in which a depth-first walk meets it: what hangs together
// stands together. With `numbers`, the walk takes its turns at random.
void orderByWalk(LayeredGraph& g, bool downwards, Numbers* numbers) {
    std::vector<std::vector<int>> rows(g.layers.size());
    std::vector<char> seen(at(g.size()), 0);
    std::vector<int> stack, starts, next;
    const Adjacency& back = downwards ? g.up : g.down;
    const Adjacency& ahead = downwards ? g.down : g.up;
    for (int v = 0; v < g.size(); ++v)
        if (back.of(v).size() == 0) starts.push_back(v);
    if (numbers) numbers->shuffle(starts);
    for (const int start : starts) {
        stack.assign(1, start);
        while (!stack.empty()) {
            const int v = stack.back();
            stack.pop_back();
            if (seen[at(v)]) continue;
            seen[at(v)] = 1;
            rows[at(g.layerOf[at(v)])].push_back(v);
            next.assign(ahead.of(v).begin(), ahead.of(v).end());
            if (numbers) numbers->shuffle(next);
            for (auto it = next.rbegin(); it != next.rend(); ++it)
                if (!seen[at(*it)]) stack.push_back(*it);
        }
    }
    g.layers = std::move(rows);
    for (int layer = 0; layer < static_cast<int>(g.layers.size()); ++layer)
        g.renumber(layer);
}

// What is done with vertices that have nothing to choose between their orders. Both are tried in turn, which
// leads out of orders that no single exchange makes better.
enum class Ties { Keep, Reverse };

// Sorts one layer by the mean place of the neighbours in the layer that stays. Vertices without such
// neighbours (constants) go with what shares their reader, else with what stands left of them.
class BarycentreSorter {
public:
    explicit BarycentreSorter(LayeredGraph& g) : m_g(g), m_key(at(g.size()), kNone) {}

    // `fixed` leads to the layer that stays, `other` away from it.
    void sort(int layer, const Adjacency& fixed, const Adjacency& other, Ties ties) {
        std::vector<int>& row = m_g.layers[at(layer)];
        for (int v : row)
            m_key[at(v)] = meanPlace(fixed, v);
        m_keyed.clear();
        double left = -1;
        for (int v : row) {
            const double key = m_key[at(v)] != kNone ? m_key[at(v)] : keyOfSiblings(fixed, other, v);
            if (key != kNone) left = key;
            m_keyed.emplace_back(left, v);
        }
        if (ties == Ties::Reverse) std::reverse(m_keyed.begin(), m_keyed.end());
        std::stable_sort(m_keyed.begin(), m_keyed.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (std::size_t i = 0; i < m_keyed.size(); ++i)
            row[i] = m_keyed[i].second;
        m_g.renumber(layer);
    }

private:
    static constexpr double kNone = -2;

    double meanPlace(const Adjacency& fixed, int v) const {
        const auto around = fixed.of(v);
        if (around.size() == 0) return kNone;
        double sum = 0;
        for (int u : around)
            sum += m_g.place[at(u)];
        return sum / around.size();
    }

    double keyOfSiblings(const Adjacency& fixed, const Adjacency& other, int v) const {
        constexpr int kMost = 16; // readers and siblings that are asked
        double sum = 0;
        int count = 0;
        const Adjacency& back = &other == &m_g.down ? m_g.up : m_g.down;
        int readers = 0;
        for (int w : other.of(v)) {
            if (++readers > kMost) break;
            int siblings = 0;
            for (int u : back.of(w)) {
                if (++siblings > kMost) break;
                if (fixed.of(u).size() == 0) continue;
                sum += m_key[at(u)];
                ++count;
            }
        }
        return count > 0 ? sum / count : kNone;
    }

    LayeredGraph& m_g;
    std::vector<double> m_key;
    std::vector<std::pair<double, int>> m_keyed;
};

// Where a segment of a vertex ends, and how many edges run in it.
struct End {
    int place = 0;
    std::int64_t lines = 0;
};

// Crossings between the segments of a and b when a stands left of b, less those when it stands right of it.
// Both lists are sorted.
std::int64_t gainOfExchange(const End* a, const End* aEnd, const End* b, const End* bEnd) {
    std::int64_t gain = 0, left = 0, right = 0; // of b's lines, those that end left and right of *p
    for (const End* q = b; q != bEnd; ++q)
        right += q->lines;
    const End *less = b, *lessEqual = b;
    for (const End* p = a; p != aEnd; ++p) {
        for (; less != bEnd && less->place < p->place; ++less)
            left += less->lines;
        for (; lessEqual != bEnd && lessEqual->place <= p->place; ++lessEqual)
            right -= lessEqual->lines;
        gain += p->lines * (left - right);
    }
    return gain;
}

class Transposer {
public:
    Transposer(LayeredGraph& g, Budget& budget)
        : m_g(g), m_budget(budget), m_up(g.up.items.size()), m_down(g.down.items.size()) {}

    // Exchanges neighbours of the layer while that removes crossings; true when any was.
    bool run(int layer) {
        std::vector<int>& row = m_g.layers[at(layer)];
        for (int v : row) {
            fill(m_g.up, v, m_up, [&](int) { return m_g.lines[at(v)]; });
            fill(m_g.down, v, m_down, [&](int w) { return m_g.lines[at(w)]; });
            m_budget.spend(degree(v));
        }
        bool any = false;
        m_kept.assign(row.size(), {-1, -1});
        // A bubble can wander through the whole layer, so the number of rounds is bounded.
        for (int round = 0; round < kRounds && !m_budget.over(); ++round) {
            const bool changed = exchange(row);
            if (!changed) break;
            any = true;
        }
        if (any) m_g.renumber(layer);
        return any;
    }

private:
    static constexpr int kRounds = 8;

    std::size_t degree(int v) const {
        return static_cast<std::size_t>(m_g.up.of(v).size() + m_g.down.of(v).size());
    }

    // One round through the layer. Pairs that were looked at in the round before are left out.
    bool exchange(std::vector<int>& row) {
        bool changed = false;
        for (int i = 0; i + 1 < sizeOf(row); ++i) {
            int &a = row[at(i)], &b = row[at(i + 1)];
            if (m_kept[at(i)] == std::pair(a, b)) continue;
            m_budget.spend(degree(a) + degree(b));
            if (gain(m_g.up, m_up, a, b) + gain(m_g.down, m_down, a, b) > 0) {
                std::swap(a, b);
                changed = true;
            } else {
                m_kept[at(i)] = {a, b};
            }
        }
        return changed;
    }

    template <class Lines>
    void fill(const Adjacency& adjacency, int v, std::vector<End>& ends, Lines lines) {
        const int first = adjacency.begin[at(v)], last = adjacency.begin[at(v) + 1];
        for (int k = first; k < last; ++k)
            ends[at(k)] = {m_g.place[at(adjacency.items[at(k)])], lines(adjacency.items[at(k)])};
        std::sort(ends.begin() + first, ends.begin() + last,
                  [](const End& a, const End& b) { return a.place < b.place; });
    }

    static std::int64_t gain(const Adjacency& adjacency, const std::vector<End>& ends, int a, int b) {
        const End* base = ends.data();
        return gainOfExchange(base + adjacency.begin[at(a)], base + adjacency.begin[at(a) + 1],
                              base + adjacency.begin[at(b)], base + adjacency.begin[at(b) + 1]);
    }

    LayeredGraph& m_g;
    Budget& m_budget;
    std::vector<End> m_up, m_down;           // sorted by place, laid out as the adjacency
    std::vector<std::pair<int, int>> m_kept; // per place: it and its right neighbour had better stay so
};

void transposeAll(LayeredGraph& g, Transposer& transposer, const Budget& budget) {
    constexpr int kRounds = 4;
    const int layers = static_cast<int>(g.layers.size());
    // A layer needs another look when it or one beside it has changed since it was last left as it is.
    std::vector<char> due(at(layers), 1);
    for (int round = 0; round < kRounds; ++round) {
        bool changed = false;
        for (int layer = 0; layer < layers; ++layer) {
            if (budget.over()) return;
            if (due[at(layer)] == 0) continue;
            due[at(layer)] = 0;
            if (!transposer.run(layer)) continue;
            changed = true;
            for (int beside = std::max(0, layer - 1); beside <= std::min(layers - 1, layer + 1); ++beside)
                due[at(beside)] = 1;
        }
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
    std::int64_t crossings = 0, inserted = 0;
    for (int v : upper) {
        // Segments of one vertex do not cross each other: all are looked up before any is entered.
        for (int w : g.down.of(v)) {
            std::int64_t notRight = 0;
            for (int i = g.place[at(w)] + 1; i > 0; i -= i & -i)
                notRight += tree[at(i)];
            crossings += g.lines[at(w)] * (inserted - notRight);
        }
        for (int w : g.down.of(v)) {
            for (int i = g.place[at(w)] + 1; i <= lowerSize; i += i & -i)
                tree[at(i)] += g.lines[at(w)];
            inserted += g.lines[at(w)];
        }
    }
    return crossings;
}

std::int64_t countCrossings(const LayeredGraph& g) {
    std::int64_t sum = 0;
    for (int layer = 0; layer + 1 < static_cast<int>(g.layers.size()); ++layer)
        sum += countCrossings(g, layer);
    return sum;
}

namespace {

// The best order seen, put together from pieces: where the order of a layer is the one of the best (or its
// mirror image), what stands between two such layers can be taken over alone. A network is a chain of blocks,
// and no single order of all of it need be the best one for every block.
class BestOrder {
public:
    std::int64_t crossings() const { return m_sum; }
    const std::vector<std::vector<int>>& layers() const { return m_layers; }

    // Takes over every piece of `g` that has fewer crossings; true when there was one.
    bool improve(const LayeredGraph& g) {
        const std::vector<std::int64_t> now = crossingsOf(g);
        if (m_layers.empty()) {
            m_layers = g.layers;
            m_crossings = now;
            m_sum = std::accumulate(now.begin(), now.end(), std::int64_t{0});
            return true;
        }
        const std::int64_t before = m_sum;
        const int layers = static_cast<int>(m_layers.size());
        for (const bool mirrored : {false, true})
            for (int last = -1, layer = 0; layer <= layers; ++layer) {
                if (layer < layers && !agree(g.layers[at(layer)], m_layers[at(layer)], mirrored)) continue;
                takePiece(g, now, last, layer, mirrored);
                last = layer;
            }
        return m_sum < before;
    }

private:
    static std::vector<std::int64_t> crossingsOf(const LayeredGraph& g) {
        std::vector<std::int64_t> result(g.layers.empty() ? 0 : g.layers.size() - 1);
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] = countCrossings(g, static_cast<int>(i));
        return result;
    }

    static bool agree(const std::vector<int>& a, const std::vector<int>& b, bool mirrored) {
        return mirrored ? std::equal(a.begin(), a.end(), b.rbegin()) : a == b;
    }

    // The layers between `above` and `below`, which agree (-1 and the number of layers: the ends).
    void takePiece(const LayeredGraph& g, const std::vector<std::int64_t>& now, int above, int below,
                   bool mirrored) {
        const auto first = std::max(above, 0), last = std::min(below, static_cast<int>(now.size()));
        std::int64_t saved = 0;
        for (int i = first; i < last; ++i)
            saved += m_crossings[at(i)] - now[at(i)];
        if (saved <= 0) return;
        m_sum -= saved;
        std::copy(now.begin() + first, now.begin() + last, m_crossings.begin() + first);
        for (int layer = above + 1; layer < below; ++layer) {
            m_layers[at(layer)] = g.layers[at(layer)];
            if (mirrored) std::reverse(m_layers[at(layer)].begin(), m_layers[at(layer)].end());
        }
    }

    std::vector<std::vector<int>> m_layers;
    std::vector<std::int64_t> m_crossings; // between each layer and the next
    std::int64_t m_sum = std::numeric_limits<std::int64_t>::max();
};

// Sweeps from the order that the graph has now until they bring nothing more.
void sweepUntilIdle(LayeredGraph& g, BestOrder& best, int sweeps, Ties ties, Budget& budget) {
    constexpr int kPatience = 4; // sweeps that bring nothing
    Transposer transposer(g, budget);
    BarycentreSorter sorter(g);
    best.improve(g);
    const int layers = static_cast<int>(g.layers.size());
    for (int sweep = 0, idle = 0;
         sweep < sweeps && best.crossings() > 0 && idle < kPatience && !budget.over(); ++sweep) {
        for (int i = 1; i < layers && !budget.over(); ++i) {
            const int layer = sweep % 2 == 0 ? i : layers - 1 - i;
            budget.spend(2 * g.layers[at(layer)].size()); // their crossings are counted, too
            if (sweep % 2 == 0)
                sorter.sort(layer, g.up, g.down, ties);
            else
                sorter.sort(layer, g.down, g.up, ties);
        }
        transposeAll(g, transposer, budget);
        if (budget.cancelled()) return;
        idle = best.improve(g) ? 0 : idle + 1;
        if (idle % 2 == 1) ties = ties == Ties::Keep ? Ties::Reverse : Ties::Keep;
    }
}

} // namespace

Result<std::int64_t> orderLayers(LayeredGraph& g, int sweeps, JobContext& job, Effort effort) {
    constexpr std::size_t kFirst = 4, kBrief = 8, kMost = 64;
    constexpr std::size_t kSegments = 60'000; // that further attempts may sweep over, once each
    const std::size_t attempts = std::clamp(kSegments / std::max<std::size_t>(g.down.items.size(), 1), kFirst,
                                            effort == Effort::Full ? kMost : kBrief);
    BestOrder best;
    Numbers numbers(1);
    Budget budget(job);
    for (std::size_t attempt = 0; attempt < attempts && best.crossings() > 0; ++attempt) {
        budget.setProgress(static_cast<double>(attempt) / static_cast<double>(attempts));
        const Ties ties = attempt % 4 < 2 ? Ties::Keep : Ties::Reverse;
        orderByWalk(g, attempt % 2 == 1, attempt < kFirst ? nullptr : &numbers);
        QS_CHECK(job.checkCancelled());
        sweepUntilIdle(g, best, sweeps, ties, budget);
        QS_CHECK(job.checkCancelled());
        if (budget.over()) break;
        restore(g, best.layers());
        sweepUntilIdle(g, best, sweeps, ties, budget);
        QS_CHECK(job.checkCancelled());
        if (budget.over()) break;
    }
    restore(g, best.layers());
    return best.crossings();
}

} // namespace qs::layout
