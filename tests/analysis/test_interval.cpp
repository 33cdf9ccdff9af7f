// Wilson's interval against values worked out by hand, and at its ends.
#include <QTest>

#include <cmath>

#include "analysis/Interval.h"

using namespace qs::analysis;

class IntervalTest : public QObject {
    Q_OBJECT
private slots:
    void aShareOfManySamples() {
        const Interval i = wilson95OfPercent(92.55, 10000);
        QVERIFY(std::fabs(i.low - 92.019) < 0.002);
        QVERIFY(std::fabs(i.high - 93.049) < 0.002);
    }
    void theEndsStayInside() {
        const Interval none = wilson95(0, 10), all = wilson95(10, 10);
        QCOMPARE(none.low, 0.0);
        QVERIFY(std::fabs(none.high - 27.753) < 0.002);
        QCOMPARE(all.high, 100.0);
        QVERIFY(std::fabs(all.low - 72.247) < 0.002);
    }
    void withoutSamplesNothingIsKnown() {
        QCOMPARE(wilson95(0, 0).low, 0.0);
        QCOMPARE(wilson95(0, 0).high, 100.0);
    }
    // Agresti & Min: (12.5 - 20.5) / 1002 and its standard error.
    void aDifferenceOnTheSameSamples() {
        const Interval i = paired95(12, 20, 1000);
        QVERIFY(std::fabs(0.5 * (i.low + i.high) + 0.7984) < 1e-3);
        QVERIFY(std::fabs(0.5 * (i.high - i.low) - 1.1225) < 2e-3);
        QVERIFY(paired95(0, 0, 1000).low < 0.0 && paired95(0, 0, 1000).high > 0.0);
        QVERIFY(paired95(0, 100, 1000).high < 0.0);
        QCOMPARE(paired95(0, 0, 0).high, 100.0);
    }
    void moreSamplesSayMore() {
        const Interval few = wilson95OfPercent(90.0, 100), many = wilson95OfPercent(90.0, 10000);
        QVERIFY(many.high - many.low < 0.2 * (few.high - few.low));
    }
};

QTEST_GUILESS_MAIN(IntervalTest)
#include "test_interval.moc"
