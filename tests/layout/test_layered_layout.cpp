#include <QTest>
#include <cmath>
#include <map>
#include <random>
#include <set>

#include "layout/Bundles.h"
#include "layout/DrawnCrossings.h"
#include "layout/LayeredGraph.h"
#include "layout/Layering.h"
#include "layout/Layout.h"
#include "layout/Ordering.h"

using namespace qs;
using namespace qs::layout;

namespace {

LayoutInput boxes(int n, std::vector<EdgeSpec> edges, double width = 100, double height = 30) {
    LayoutInput input;
    input.nodes.assign(static_cast<std::size_t>(n), NodeBox{width, height});
    input.edges = std::move(edges);
    return input;
}

LayoutInput randomDag(int n, int edges, unsigned seed) {
    std::mt19937 random(seed);
    LayoutInput input;
    for (int i = 0; i < n; ++i)
        input.nodes.push_back(
            {40.0 + static_cast<double>(random() % 120), 20.0 + static_cast<double>(random() % 30)});
    for (int i = 0; i < edges; ++i) {
        const int a = static_cast<int>(random() % static_cast<unsigned>(n));
        const int b = static_cast<int>(random() % static_cast<unsigned>(n));
        if (a != b) input.edges.push_back({std::min(a, b), std::max(a, b)});
    }
    return input;
}

LayoutInput chainWithLongEdges(int n, int edges) {
    LayoutInput input = randomDag(n, edges, 11);
    for (int i = 0; i + 1 < n; ++i)
        input.edges.push_back({i, i + 1});
    return input;
}

LayoutResult run(const LayoutInput& input) {
    JobContext job;
    auto result = layeredLayout(input, {}, job);
    if (!result) qFatal("%s", result.error().message.c_str());
    return std::move(result).value();
}

// Empty when the drawing keeps every promise of Layout.h.
QString fault(const LayoutInput& input, const LayoutResult& r) {
    const auto box = [&](std::size_t i) {
        const auto &c = r.centers[i], half = Point{input.nodes[i].width / 2, input.nodes[i].height / 2};
        return std::array{c.x - half.x, c.y - half.y, c.x + half.x, c.y + half.y};
    };
    for (std::size_t i = 0; i < input.nodes.size(); ++i) {
        const auto a = box(i);
        if (a[0] < -1e-6 || a[1] < -1e-6 || a[2] > r.width + 1e-6 || a[3] > r.height + 1e-6)
            return QString("box %1 lies outside the drawing").arg(i);
        for (std::size_t j = i + 1; j < input.nodes.size(); ++j) {
            const auto b = box(j);
            if (a[0] < b[2] - 1e-6 && b[0] < a[2] - 1e-6 && a[1] < b[3] - 1e-6 && b[1] < a[3] - 1e-6)
                return QString("boxes %1 and %2 overlap").arg(i).arg(j);
        }
    }
    for (std::size_t e = 0; e < input.edges.size(); ++e) {
        const auto from = static_cast<std::size_t>(input.edges[e].from);
        const auto to = static_cast<std::size_t>(input.edges[e].to);
        if (r.layers[from] >= r.layers[to]) return QString("edge %1 does not point down").arg(e);
        const auto& route = r.routes[e];
        if (route.size() < 2) return QString("edge %1 has no route").arg(e);
        for (std::size_t i = 1; i < route.size(); ++i)
            if (route[i].y < route[i - 1].y) return QString("edge %1 goes up").arg(e);
        const auto a = box(from), b = box(to);
        if (std::abs(route.front().y - a[3]) > 1e-6 || route.front().x < a[0] || route.front().x > a[2])
            return QString("edge %1 does not start at its box").arg(e);
        if (std::abs(route.back().y - b[1]) > 1e-6 || route.back().x < b[0] || route.back().x > b[2])
            return QString("edge %1 does not end at its box").arg(e);
    }
    return {};
}

std::int64_t crossingsByPairs(const LayeredGraph& g) {
    std::vector<std::pair<int, int>> segments;
    for (int v = 0; v < g.size(); ++v)
        for (int w : g.down.of(v))
            segments.emplace_back(v, w);
    std::int64_t count = 0;
    const auto place = [&](int v) { return g.place[static_cast<std::size_t>(v)]; };
    const auto layer = [&](int v) { return g.layerOf[static_cast<std::size_t>(v)]; };
    for (std::size_t i = 0; i < segments.size(); ++i)
        for (std::size_t j = i + 1; j < segments.size(); ++j) {
            const auto [a, b] = segments[i];
            const auto [c, d] = segments[j];
            if (layer(a) != layer(c)) continue;
            if ((place(a) - place(c)) * (place(b) - place(d)) < 0)
                count += g.lines[static_cast<std::size_t>(b)] * g.lines[static_cast<std::size_t>(d)];
        }
    return count;
}

} // namespace

class TestLayeredLayout : public QObject {
    Q_OBJECT
private slots:
    void empty() {
        const LayoutResult r = run({});
        QVERIFY(r.centers.empty());
        QCOMPARE(r.width, 0.0);
    }

    void chainIsOneStraightLine() {
        LayoutInput input;
        for (int i = 0; i < 50; ++i) {
            input.nodes.push_back({60.0 + 7 * (i % 5), 30});
            if (i > 0) input.edges.push_back({i - 1, i});
        }
        const LayoutResult r = run(input);
        QCOMPARE(fault(input, r), QString());
        for (int i = 1; i < 50; ++i)
            QCOMPARE(r.centers[static_cast<std::size_t>(i)].x, r.centers[0].x);
        for (const auto& route : r.routes)
            QCOMPARE(route.front().x, route.back().x);
    }

    void diamondIsSymmetric() {
        const LayoutInput input = boxes(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}});
        const LayoutResult r = run(input);
        QCOMPARE(fault(input, r), QString());
        QCOMPARE(r.crossings, 0);
        QCOMPARE(r.layers, (std::vector<int>{0, 1, 1, 2}));
    }

    // A residual network: the trunk is straight, the skips run beside it without a bend in the middle.
    void residualTrunkIsStraight() {
        std::vector<EdgeSpec> edges{{0, 1}};
        int last = 1, next = 2;
        std::vector<int> trunk{0, 1};
        for (int block = 0; block < 8; ++block) {
            const int skip = last;
            for (int i = 0; i < 5; ++i) {
                edges.push_back({last, next});
                trunk.push_back(next);
                last = next++;
            }
            edges.push_back({skip, last});
        }
        const LayoutInput input = boxes(next, edges);
        const LayoutResult r = run(input);
        QCOMPARE(fault(input, r), QString());
        QCOMPARE(r.crossings, 0);
        for (int v : trunk)
            QCOMPARE(r.centers[static_cast<std::size_t>(v)].x, r.centers[0].x);
        for (const auto& route : r.routes) {
            const bool trunkEdge = route.size() == 2;
            QVERIFY(trunkEdge || route.size() == 4); // leaves, runs down in one line, arrives
        }
    }

    // A weight's chain stands right above the box that uses it, not at the top.
    void constantsStandNearTheirReader() {
        const LayoutInput input = boxes(8, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {5, 6}, {6, 4}, {7, 1}});
        const LayoutResult r = run(input);
        QCOMPARE(fault(input, r), QString());
        QCOMPARE(r.layers[6], r.layers[4] - 1);
        QCOMPARE(r.layers[5], r.layers[4] - 2);
        QCOMPARE(r.layers[7], r.layers[1] - 1);
    }

    void randomGraphsKeepThePromises_data() {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("edges");
        for (auto [n, m] : {std::pair(2, 1), {10, 12}, {40, 60}, {120, 200}, {200, 150}, {60, 400}})
            for (int seed = 0; seed < 5; ++seed)
                QTest::addRow("%d nodes, %d edges, seed %d", n, m, seed) << n << m;
    }
    void randomGraphsKeepThePromises() {
        QFETCH(int, nodes);
        QFETCH(int, edges);
        const LayoutInput input = randomDag(nodes, edges, qHash(QString(QTest::currentDataTag())) & 0xffff);
        const LayoutResult r = run(input);
        QCOMPARE(fault(input, r), QString());
    }

    void sameInputSameResult() {
        const LayoutInput input = randomDag(300, 600, 7);
        const LayoutResult a = run(input), b = run(input);
        QCOMPARE(a.crossings, b.crossings);
        for (std::size_t i = 0; i < a.centers.size(); ++i) {
            QCOMPARE(a.centers[i].x, b.centers[i].x);
            QCOMPARE(a.centers[i].y, b.centers[i].y);
        }
    }

    void crossingsAreCountedRight() {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const LayoutInput input = randomDag(60, 110, seed);
            auto layering = assignLayers(60, input.edges);
            QVERIFY(layering.ok());
            JobContext job;
            auto g = makeProper(input, *layering, job);
            QVERIFY(g.ok());
            const std::int64_t before = countCrossings(*g);
            QCOMPARE(before, crossingsByPairs(*g));
            auto fewest = orderLayers(*g, 12, job);
            QVERIFY(fewest.ok());
            QCOMPARE(*fewest, crossingsByPairs(*g));
            QVERIFY(*fewest <= before);
        }
    }

    // The number that the result carries is the one of the drawing, bundled edges counted one by one.
    void crossingsAreThoseOfTheDrawing() {
        int crossed = 0;
        for (unsigned seed = 0; seed < 12; ++seed) {
            LayoutInput input = randomDag(40, 50, seed);
            for (int v = 1; v < 40; ++v) // connected
                input.edges.push_back({static_cast<int>(seed) % v, v});
            std::set<std::pair<int, int>> seen;
            std::erase_if(input.edges, [&](const EdgeSpec& e) {
                return !seen.insert({e.from, e.to}).second;
            });
            const LayoutResult r = run(input);
            QCOMPARE(countDrawnCrossings(rankedEdges(input, r)), r.crossings);
            crossed += r.crossings > 0;
        }
        QVERIFY(crossed > 0);
    }

    // Residual blocks whose two ends each carry constants, as exporters write them: every block has a mirror
    // image, and all of them fit together without a crossing. A search that compares whole drawings only does
    // not find that.
    void chainOfBlocksWithConstantsHasNoCrossing() {
        LayoutInput input = boxes(1, {});
        const auto add = [&](std::vector<int> from) {
            const int box = static_cast<int>(input.nodes.size());
            input.nodes.push_back({80, 30});
            for (int f : from)
                input.edges.push_back({f, box});
            return box;
        };
        const auto dequantized = [&](int codes) {
            const int scale = add({}), zero = add({});
            return add({add({codes}), scale, zero});
        };
        int last = 0;
        for (int block = 0; block < 12; ++block) {
            const int skip = last;
            for (int i = 0; i < 3; ++i) {
                const int weights = dequantized(add({add({})})), bias = dequantized(add({}));
                const int conv = add({dequantized(last), weights, bias});
                last = add({conv, add({}), add({})});
            }
            const int sum = add({dequantized(last), dequantized(skip)});
            last = add({sum, add({}), add({})});
        }
        const LayoutResult r = run(input);
        QCOMPARE(fault(input, r), QString());
        QCOMPARE(r.crossings, 0);
    }

    void readersOfOneBoxShareTheLine() {
        // 0 -> 1 -> 2 -> 3, and 0 is read by 2 and 3 as well: one line beside the chain.
        const LayoutInput input = boxes(4, {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {0, 3}});
        auto layering = assignLayers(4, input.edges);
        JobContext job;
        auto g = makeProper(input, *layering, job);
        QVERIFY(g.ok());
        QCOMPARE(g->size(), 6);
    }

    void readersApartHaveALineEach() {
        const LayoutInput input = boxes(4, {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {0, 3}, {0, 3}});
        auto layering = assignLayers(4, input.edges);
        JobContext job;
        auto g = makeProper(input, *layering, job, {1, 0, 0, 0});
        QVERIFY(g.ok());
        QCOMPARE(g->size(), 7); // a dummy to 2, two to 3, which both edges to it share
        QCOMPARE(g->firstDummy[4], g->firstDummy[5]);
        QVERIFY(g->firstDummy[3] != g->firstDummy[4]);
        QCOMPARE(g->chainVertex(0, 0, 0), 0);
        QCOMPARE(g->chainVertex(4, 0, 2), g->firstDummy[4] + 1);
        QCOMPARE(g->up.of(3).size(), 2);
    }

    // Lines are taken apart where that saves crossings, and only there.
    void bundlesCostNoCrossings() {
        int fewer = 0, together = 0;
        for (unsigned seed = 0; seed < 12; ++seed) {
            const LayoutInput input = randomDag(18, 26, seed);
            auto layering = assignLayers(18, input.edges);
            JobContext job;
            auto shared = makeProper(input, *layering, job);
            auto apart = makeProper(input, *layering, job, std::vector<char>(18, 1));
            QVERIFY(shared.ok() && apart.ok());
            const auto ofShared = orderLayers(*shared, 12, job), ofApart = orderLayers(*apart, 12, job);
            const auto best = orderedGraph(input, *layering, 12, job);
            QVERIFY(best.ok());
            QCOMPARE(crossingsByPairs(*best), countCrossings(*best));
            QVERIFY(countCrossings(*best) <= std::min(*ofShared, *ofApart));
            fewer += countCrossings(*best) < *ofShared;
            together += best->size() < apart->size();
            if (*ofShared == countCrossings(*best)) QCOMPARE(best->size(), shared->size());
        }
        QVERIFY(fewer >= 2);
        QVERIFY(together >= 8);
    }

    void parallelEdges() {
        const LayoutInput input = boxes(3, {{0, 1}, {0, 1}, {1, 2}, {0, 2}, {0, 2}});
        const LayoutResult r = run(input);
        QCOMPARE(fault(input, r), QString());
        QCOMPARE(r.routes.size(), std::size_t(5));
        QCOMPARE(r.crossings, 0);
    }

    void cycleIsAnError() {
        JobContext job;
        const auto r = layeredLayout(boxes(3, {{0, 1}, {1, 2}, {2, 0}}), {}, job);
        QVERIFY(!r.ok());
        QCOMPARE(r.error().code, std::string("cyclic-graph"));
        QVERIFY(!layeredLayout(boxes(1, {{0, 0}}), {}, job).ok());
    }

    void edgeWithoutBoxIsAnError() {
        JobContext job;
        QCOMPARE(layeredLayout(boxes(2, {{0, 2}}), {}, job).error().code, std::string("bad-edge"));
        QCOMPARE(layeredLayout(boxes(2, {{-1, 1}}), {}, job).error().code, std::string("bad-edge"));
    }

    void tooManyLongEdgesAreRefused() {
        // A chain of 6000 boxes whose every box is read by the last: 18 million dummies.
        std::vector<EdgeSpec> edges;
        for (int i = 0; i + 1 < 6000; ++i) {
            edges.push_back({i, i + 1});
            edges.push_back({i, 5999});
        }
        JobContext job;
        QCOMPARE(layeredLayout(boxes(6000, edges), {}, job).error().code, std::string("layout-too-large"));
    }

    void cancelIsHeard() {
        std::stop_source stop;
        int reports = 0;
        JobContext job(stop.get_token(), [&](double, const std::string&, const std::string&) {
            ++reports;
            stop.request_stop();
        });
        const auto r = layeredLayout(randomDag(400, 1200, 3), {}, job);
        QVERIFY(!r.ok());
        QVERIFY(isCancelled(r.error()));
        QVERIFY(reports >= 1);
    }

    // Half a million segments: the search gives up before it has tried everything.
    void aSearchThatIsGivenUpKeepsThePromises() {
        const LayoutInput input = chainWithLongEdges(3000, 500);
        const LayoutResult a = run(input), b = run(input);
        QCOMPARE(fault(input, a), QString());
        QCOMPARE(a.crossings, b.crossings);
        for (std::size_t i = 0; i < a.centers.size(); ++i)
            QCOMPARE(a.centers[i].x, b.centers[i].x);
    }

    void cancelIsHeardInEveryPhase_data() {
        QTest::addColumn<double>("progress");
        QTest::newRow("at once") << 0.0;
        QTest::newRow("ordering") << 0.3;
        QTest::newRow("coordinates") << 0.91;
    }
    void cancelIsHeardInEveryPhase() {
        QFETCH(double, progress);
        std::stop_source stop;
        double last = 0;
        JobContext job(stop.get_token(), [&](double fraction, const std::string&, const std::string&) {
            QVERIFY(fraction >= last);
            last = fraction;
            if (fraction >= progress) stop.request_stop();
        });
        const auto r = layeredLayout(chainWithLongEdges(3000, 500), {}, job);
        QVERIFY(!r.ok());
        QVERIFY(isCancelled(r.error()));
        QVERIFY(last < 1.0);
    }
};

QTEST_APPLESS_MAIN(TestLayeredLayout)
#include "test_layered_layout.moc"
