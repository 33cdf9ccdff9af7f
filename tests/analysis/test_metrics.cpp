#include <QTest>

#include <cmath>

#include "analysis/Metrics.h"

using namespace qs;
using namespace qs::analysis;

namespace {

ErrorMetrics between(std::initializer_list<float> p, std::initializer_list<float> r) {
    MetricSums sums;
    const auto n = static_cast<std::int64_t>(p.size());
    sums.add(Tensor::of<float>(Shape{n}, p), Tensor::of<float>(Shape{n}, r));
    return sums.metrics();
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT
private slots:
    void knownNumbers() {
        const auto m = between({3.0f, 4.0f}, {3.0f, 3.0f});
        QCOMPARE(m.sqnrDb, 10.0 * std::log10(25.0));
        QCOMPARE(m.mse, 0.5);
        QCOMPARE(m.nmse, 1.0 / 25.0);
        QCOMPARE(m.maxAbs, 1.0);
        QCOMPARE(m.meanAbs, 0.5);
        QCOMPARE(m.cosine, 21.0 / (5.0 * std::sqrt(18.0)));
        QCOMPARE(m.count, std::int64_t{2});
    }

    void exactMatchIsInfinite() {
        const auto m = between({1.0f, -2.0f}, {1.0f, -2.0f});
        QVERIFY(std::isinf(m.sqnrDb) && m.sqnrDb > 0);
        QCOMPARE(m.cosine, 1.0);
    }

    void allZeroReferenceIsSaid() {
        const auto m = between({0.0f, 0.0f}, {0.0f, 1.0f});
        QVERIFY(m.zeroReference);
        QVERIFY(std::isnan(m.sqnrDb));
        QVERIFY(std::isinf(between({0.0f}, {0.0f}).sqnrDb));
    }

    void sizesMustFit() {
        MetricSums sums;
        QVERIFY(!sums.add(Tensor::of<float>(Shape{2}, {1, 2}), Tensor::of<float>(Shape{1}, {1})));
        QCOMPARE(sums.metrics().count, std::int64_t{0});
    }

    void mergingIsAdding() {
        MetricSums a, b, both;
        const Tensor p = Tensor::of<float>(Shape{2}, {1, 2}), r = Tensor::of<float>(Shape{2}, {1.5f, 2});
        a.add(p, r);
        b.add(r, p);
        both.add(p, r);
        both.add(r, p);
        a.merge(b);
        QCOMPARE(a.metrics().sqnrDb, both.metrics().sqnrDb);
        QCOMPARE(a.metrics().count, std::int64_t{4});
    }
};

QTEST_APPLESS_MAIN(TestMetrics)
#include "test_metrics.moc"
