// Sums and products of codes under the rounding rules that compute with integers only.
#include <QTest>

#include <algorithm>
#include <cmath>

#include "kernels/int8/IntegerBinary.h"

using namespace qs::kernels;

namespace {

constexpr Rounding kIntegerRules[] = {Rounding::TfLite, Rounding::Rndnu, Rounding::Pow2};

double clamped(double code, const Grid& g) {
    return std::clamp(code, static_cast<double>(g.qmin), static_cast<double>(g.qmax));
}

struct Grids {
    Grid a, b, c;
};
// Powers of two where the rule wants them.
Grids gridsFor(Rounding rule, bool isSigned) {
    const int low = isSigned ? -128 : 0, high = isSigned ? 127 : 255;
    if (rule == Rounding::Pow2)
        return {{0.03125f, low + 100, low, high},
                {0.0078125f, low + 3, low, high},
                {0.0625f, low + 90, low, high}};
    return {{0.0231f, low + 100, low, high}, {0.0102f, low + 3, low, high}, {0.0297f, low + 90, low, high}};
}

} // namespace

class TestIntegerBinary : public QObject {
    Q_OBJECT
private slots:
    // One rounding: half a step from the real value. tflite rounds three times, but the first two 20 bits
    // below.
    void everySumIsWithinHalfAStepOfTheRealOne() {
        for (const Rounding rule : kIntegerRules)
            for (const bool isSigned : {false, true}) {
                const Grids g = gridsFor(rule, isSigned);
                const IntegerAdd add = makeIntegerAdd(rule, g.a, g.b, g.c);
                for (int x = g.a.qmin; x <= g.a.qmax; ++x)
                    for (int y = g.b.qmin; y <= g.b.qmax; ++y) {
                        const double real = (static_cast<double>(g.a.scale) * (x - g.a.zeroPoint) +
                                             static_cast<double>(g.b.scale) * (y - g.b.zeroPoint)) /
                                                g.c.scale +
                                            g.c.zeroPoint;
                        const double error = std::abs(add.apply(x, y) - clamped(real, g.c));
                        QVERIFY2(error <= 0.5 + 1e-3,
                                 qPrintable(QString("%1: %2 + %3").arg(toString(rule)).arg(x).arg(y)));
                    }
            }
    }

    void everyProductIsWithinHalfAStepOfTheRealOne() {
        for (const Rounding rule : kIntegerRules) {
            const Grids g = gridsFor(rule, false);
            const IntegerMul mul = makeIntegerMul(rule, g.a, g.b, g.c);
            for (int x = 0; x <= 255; ++x)
                for (int y = 0; y <= 255; ++y) {
                    const double real = static_cast<double>(g.a.scale) * g.b.scale / g.c.scale *
                                            (x - g.a.zeroPoint) * (y - g.b.zeroPoint) +
                                        g.c.zeroPoint;
                    QVERIFY(std::abs(mul.apply(x, y) - clamped(real, g.c)) <=
                            0.5 + 1e-3 + (rule == Rounding::TfLite ? 0.01 : 0.0));
                }
        }
    }

    // a + b on equal grids, half scale out: (x + y) / 2. A tie tells the rules apart.
    void tiesGoWhereEachRuleSays() {
        const Grid in{0.5f, 0, -128, 127}, out{1.0f, 0, -128, 127};
        for (const Rounding rule : kIntegerRules) {
            const IntegerAdd add = makeIntegerAdd(rule, in, in, out);
            QCOMPARE(add.apply(1, 2), 2);                                    // 1.5 up
            QCOMPARE(add.apply(-1, -2), rule == Rounding::TfLite ? -2 : -1); // -1.5: away from zero, or up
            QCOMPARE(add.apply(100, 100), 100);
        }
    }

    // The factors of XNNPACK: the larger one has 21 bits, both stand on one shift.
    void rndnuFactorsShareAShift() {
        const IntegerAdd add =
            makeIntegerAdd(Rounding::Rndnu, {0.75f, 0, 0, 255}, {0.125f, 0, 0, 255}, {0.5f, 0, 0, 255});
        QCOMPARE(add.shift, 20);
        QCOMPARE(add.factorA, std::int64_t{3} << 19); // 1.5 * 2^20
        QCOMPARE(add.factorB, std::int64_t{1} << 18); // 0.25 * 2^20
    }

    // The larger input's factor is a half, the other one its share of it; the output's undoes the 20 bits.
    void tfliteFactorsAreThoseOfTheFormula() {
        const IntegerAdd add =
            makeIntegerAdd(Rounding::TfLite, {0.5f, 0, 0, 255}, {0.25f, 0, 0, 255}, {1.0f, 0, 0, 255});
        QCOMPARE(add.a.q31, 1 << 30);
        QCOMPARE(add.a.shift, 0);
        QCOMPARE(add.b.q31, 1 << 30);
        QCOMPARE(add.b.shift, -1);
        QCOMPARE(add.out.q31, 1 << 30);
        QCOMPARE(add.out.shift, -19); // 1 / 2^20
    }

    void clampsToTheRange() {
        for (const Rounding rule : kIntegerRules) {
            const Grid in{0.5f, 0, 0, 255}, out{0.5f, 10, 20, 100};
            const IntegerAdd add = makeIntegerAdd(rule, in, in, out);
            QCOMPARE(add.apply(0, 0), 20);
            QCOMPARE(add.apply(255, 255), 100);
            const Requantizer same = makeIntegerRequantizer(rule, in, out);
            QCOMPARE(same.apply(45, 0), 55);
        }
    }
};

QTEST_GUILESS_MAIN(TestIntegerBinary)
#include "test_integer_binary.moc"
