#include <QTest>

#include <algorithm>
#include <cmath>

#include "graph/Graph.h"
#include "kernels/int8/Elementwise.h"
#include "ops/ShapeInference.h"
#include "quant/Plan.h"
#include "quant/TieFreeScales.h"

using namespace qs;
using namespace qs::quant;

namespace {

// A trunk: join = Relu(left + right), second = join + branch, gate = second * left.
struct Trunk {
    Graph graph;
    ValueId left, right, branch, sum, join, second, gate;

    Trunk() {
        const auto input = [&](const char* name) {
            const ValueId id = graph.addValue(name, DataType::F32, Shape{1, 4});
            graph.inputs.push_back({name, id});
            return id;
        };
        left = input("left");
        right = input("right");
        branch = input("branch");
        sum = graph.addValue("sum", DataType::F32);
        join = graph.addValue("join", DataType::F32);
        second = graph.addValue("second", DataType::F32);
        gate = graph.addValue("gate", DataType::F32);
        graph.opsets[""] = 13;
        graph.addNode("add1", "Add", {left, right}, {sum});
        graph.addNode("relu", "Relu", {sum}, {join});
        graph.addNode("add2", "Add", {join, branch}, {second});
        graph.addNode("mul", "Mul", {second, left}, {gate});
        graph.outputs = {{"gate", gate}};
        ops::inferShapes(graph);
    }

    kernels::Grid grid(ValueId id) const {
        const Quantizer& q = *graph.value(id).quantizer;
        return {q.scale[0], q.zeroPoint[0], q.qmin, q.qmax};
    }

    void calibrateAs(const std::vector<RealRange>& ranges) {
        std::vector<Diagnostic> findings;
        const QuantOptions options;
        const QuantPlan plan = planQuantization(graph, options, findings);
        std::vector<RealRange> used;
        for (const ValueId id : plan.calibrate)
            used.push_back(ranges[static_cast<std::size_t>(id.index)]);
        applyCalibration(graph, plan, used, options, findings);
    }
};

// Ranges by value, in the order of their ids.
std::vector<RealRange> someRanges(unsigned seed) {
    std::vector<RealRange> ranges;
    for (int i = 0; i < 7; ++i) {
        seed = seed * 1664525u + 1013904223u;
        const double low = -static_cast<double>(seed >> 8) / (1 << 24) * 3.0;
        seed = seed * 1664525u + 1013904223u;
        ranges.push_back({low, 0.2 + static_cast<double>(seed >> 8) / (1 << 24) * 5.0});
    }
    return ranges;
}

struct Agreement {
    double nearestTie = 1.0; // in steps of the output, over all pairs of codes that do not saturate
    int different = 0;       // pairs that the three orders of float operations do not agree on
};

std::int32_t saturated(float x, const kernels::Grid& c) {
    return static_cast<std::int32_t>(
        std::clamp(std::nearbyint(x), static_cast<float>(c.qmin), static_cast<float>(c.qmax)));
}

Agreement agreement(bool multiply, const kernels::Grid& a, const kernels::Grid& b, const kernels::Grid& c) {
    Agreement result;
    const float ratioA = a.scale / c.scale, ratioB = b.scale / c.scale, ratio = a.scale * b.scale / c.scale;
    const float fixedPart = static_cast<float>(c.zeroPoint) - (ratioA * static_cast<float>(a.zeroPoint) +
                                                               ratioB * static_cast<float>(b.zeroPoint));
    for (std::int32_t x = 0; x < 256; ++x)
        for (std::int32_t y = 0; y < 256; ++y) {
            const double dx = x - a.zeroPoint, dy = y - b.zeroPoint;
            const double exact =
                multiply ? dx * dy * a.scale * b.scale / c.scale : (dx * a.scale + dy * b.scale) / c.scale;
            if (exact + c.zeroPoint < c.qmin || exact + c.zeroPoint > c.qmax) continue;
            result.nearestTie = std::min(result.nearestTie, std::abs(exact - std::floor(exact) - 0.5));
            const std::int32_t definition = c.code(multiply ? a.real(x) * b.real(y) : a.real(x) + b.real(y));
            const auto fx = static_cast<float>(x), fy = static_cast<float>(y);
            const float apart = multiply
                                    ? static_cast<float>(dx * dy) * ratio + static_cast<float>(c.zeroPoint)
                                    : fixedPart + fy * ratioB + fx * ratioA;
            const float fused =
                multiply ? std::fma(static_cast<float>(dx * dy), ratio, static_cast<float>(c.zeroPoint))
                         : std::fma(fx, ratioA, std::fma(fy, ratioB, fixedPart));
            result.different += definition != saturated(apart, c) || definition != saturated(fused, c);
        }
    return result;
}

} // namespace

class TestTieFreeScales : public QObject {
    Q_OBJECT
private slots:
    void allOrdersOfOperationsGiveTheSameCode() {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            Trunk t;
            t.calibrateAs(someRanges(seed));
            for (const auto& [multiply, a, b, c] : {std::tuple(false, t.left, t.right, t.join),
                                                    {false, t.join, t.branch, t.second},
                                                    {true, t.second, t.left, t.gate}}) {
                const Agreement found = agreement(multiply, t.grid(a), t.grid(b), t.grid(c));
                QVERIFY2(found.different == 0, t.graph.value(c).name.c_str());
                QVERIFY2(found.nearestTie > 0.8 / (4 * kTieFreeParts), t.graph.value(c).name.c_str());
            }
        }
    }

    // Without it ties are met: the test above can fail.
    void plainScalesMeetTies() {
        int different = 0;
        for (unsigned seed = 1; seed <= 30; ++seed) {
            Trunk t;
            t.calibrateAs(someRanges(seed));
            kernels::Grid a = t.grid(t.left), b = t.grid(t.right), c = t.grid(t.join);
            a.scale *= 1.00013f;
            c.scale *= 0.99971f;
            different += agreement(false, a, b, c).different;
        }
        QVERIFY(different > 10);
    }

    // No end of a range moves by more than an eighth of the step of the output it goes into, or, of an
    // output, by a thousandth.
    void rangesBarelyMove() {
        double largest = 0.0;
        for (unsigned seed = 1; seed <= 30; ++seed) {
            Trunk t;
            const auto ranges = someRanges(seed);
            t.calibrateAs(ranges);
            const auto move = [&](ValueId id) {
                const RealRange& r = ranges[static_cast<std::size_t>(id.index)];
                return std::abs(t.grid(id).scale * 255.0 - (std::max(r.high, 0.0) - std::min(r.low, 0.0)));
            };
            for (const auto& [in, out] : {std::pair(t.left, t.join), {t.right, t.join}, {t.branch, t.second}})
                QVERIFY2(move(in) <= 0.126 * t.grid(out).scale, t.graph.value(in).name.c_str());
            for (const ValueId out : {t.join, t.second}) {
                QVERIFY2(move(out) <= 0.001 * 255.0 * t.grid(out).scale, t.graph.value(out).name.c_str());
                largest = std::max(largest, move(out));
            }
        }
        QVERIFY(largest > 0.0);
    }

    // A trained scale stays as it was trained, and the calibrated ones adapt to it.
    void trainedScalesStay() {
        Trunk t;
        Quantizer trained;
        trained.scale = {0.0173f};
        trained.zeroPoint = {31};
        trained.qmin = 0;
        trained.qmax = 255;
        t.graph.value(t.left).quantizer = trained;
        t.calibrateAs(someRanges(5));
        QCOMPARE(t.grid(t.left).scale, 0.0173f);
        QCOMPARE(agreement(false, t.grid(t.left), t.grid(t.right), t.grid(t.join)).different, 0);
        QVERIFY(agreement(false, t.grid(t.left), t.grid(t.right), t.grid(t.join)).nearestTie > 1e-4);

        Trunk allTrained;
        std::vector<float> scales;
        for (const ValueId id : {allTrained.left, allTrained.right, allTrained.branch, allTrained.join,
                                 allTrained.second, allTrained.gate}) {
            trained.scale[0] *= 1.0371f;
            allTrained.graph.value(id).quantizer = trained;
            scales.push_back(trained.scale[0]);
        }
        allTrained.calibrateAs(someRanges(6));
        std::size_t i = 0;
        for (const ValueId id : {allTrained.left, allTrained.right, allTrained.branch, allTrained.join,
                                 allTrained.second, allTrained.gate})
            QCOMPARE(allTrained.grid(id).scale, scales[i++]);
    }
};

QTEST_APPLESS_MAIN(TestTieFreeScales)
#include "test_tie_free_scales.moc"
