#include <QTest>

#include <cmath>

#include "quant/PowerOfTwo.h"

using namespace qs;
using namespace qs::quant;

namespace {

Quantizer activation(float scale, std::int32_t zero, std::int32_t qmin, std::int32_t qmax, bool isSigned) {
    Quantizer q;
    q.scale = {scale};
    q.zeroPoint = {zero};
    q.qmin = qmin;
    q.qmax = qmax;
    q.isSigned = isSigned;
    return q;
}

} // namespace

class TestPowerOfTwo : public QObject {
    Q_OBJECT
private slots:
    void scalesGoUpToTheNextPower() {
        for (const auto& [scale, expected] :
             {std::pair(0.3f, 0.5f), {0.5f, 0.5f}, {0.50001f, 1.0f}, {3.0f, 4.0f}}) {
            Quantizer q = activation(scale, 0, 0, 255, false);
            QCOMPARE(roundScalesUp(q), scale != expected);
            QCOMPARE(q.scale[0], expected);
            QCOMPARE(q.zeroPoint[0], 0);
        }
    }

    // The range only grows: what could be represented still can, to half a step.
    void theOldRangeIsStillInside() {
        for (int zero = 0; zero <= 255; zero += 5) {
            const Quantizer old = activation(0.0371f, zero, 0, 255, false);
            Quantizer q = old;
            QVERIFY(roundScalesUp(q));
            if (zero == 0 || zero == 255 || zero == 128) QCOMPARE(q.zeroPoint[0], zero);
            QVERIFY(q.realMin() <= old.realMin() + 0.5 * q.scale[0]);
            QVERIFY(q.realMax() >= old.realMax() - 0.5 * q.scale[0]);
        }
    }

    void symmetricStaysSymmetric() {
        Quantizer a = activation(0.3f, 0, -128, 127, true), b = activation(0.3f, 128, 0, 255, false),
                  c = activation(0.3f, 64, 0, 127, false);
        for (Quantizer* q : {&a, &b, &c}) {
            const std::int32_t zero = q->zeroPoint[0];
            QVERIFY(roundScalesUp(*q));
            QCOMPARE(q->zeroPoint[0], zero);
        }
    }

    void trainedCodesMoveWithTheirChannel() {
        Quantizer q = activation(0.3f, 0, -127, 127, true);
        q.role = QuantizerRole::Weight;
        q.axis = 1;
        q.scale = {0.25f, 0.3f};
        q.zeroPoint = {0, 0};
        q.codes = Tensor::of<std::int8_t>(Shape{2, 2, 2}, {100, -7, 100, -7, 3, 4, 5, 6});
        const Tensor before = dequantize(q.codes, q);
        QVERIFY(roundScalesUp(q));
        QCOMPARE(q.scale, (std::vector<float>{0.25f, 0.5f}));
        const Tensor after = dequantize(q.codes, q);
        for (std::int64_t i = 0; i < 8; ++i) {
            const bool first = i % 4 < 2;
            QVERIFY(std::abs(after.at(i) - before.at(i)) <= (first ? 0.0 : 0.25 + 1e-6));
        }
        QCOMPARE(int(q.codes.data<std::int8_t>()[2]), 60); // 100 * 0.3 / 0.5
    }

    void trainedScalesAreFindings() {
        Graph graph;
        const ValueId x = graph.addValue("x"), y = graph.addValue("y"), z = graph.addValue("z");
        graph.value(x).quantizer = activation(0.3f, 0, 0, 255, false);
        graph.value(y).quantizer = activation(0.3f, 0, 0, 255, false);
        graph.value(y).quantizer->kind = QuantizerKind::Calibrated;
        graph.value(z).quantizer = activation(0.5f, 0, 0, 255, false);
        std::vector<Diagnostic> findings;
        roundActivationScales(graph, findings);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].code, std::string("scale-rounded"));
        QCOMPARE(findings[0].node, std::string("x"));
        QCOMPARE(graph.value(y).quantizer->scale[0], 0.5f);
    }
};

QTEST_GUILESS_MAIN(TestPowerOfTwo)
#include "test_power_of_two.moc"
