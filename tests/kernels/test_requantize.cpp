#include <QTest>

#include <cmath>
#include <random>

#include "kernels/Requantize.h"

using namespace qs::kernels;

class TestRequantize : public QObject {
    Q_OBJECT
private slots:
    void onnxRoundsTiesToEven() {
        Requantizer r{Rounding::Onnx, {makeMultiplier(Rounding::Onnx, 0.5f, 1.0f, 1.0f)}, 10, 0, 255};
        QCOMPARE(r.apply(1, 0), 10);  // 0.5 -> 0
        QCOMPARE(r.apply(3, 0), 12);  // 1.5 -> 2
        QCOMPARE(r.apply(5, 0), 12);  // 2.5 -> 2
        QCOMPARE(r.apply(-1, 0), 10); // -0.5 -> 0
        QCOMPARE(r.apply(-3, 0), 8);
        QCOMPARE(r.apply(1 << 30, 0), 255);
        QCOMPARE(r.apply(-(1 << 30), 0), 0);
    }

    void clampsToTheFusedRange() {
        Requantizer r{Rounding::Onnx, {makeMultiplier(Rounding::Onnx, 1.0f, 1.0f, 1.0f)}, 63, 63, 127};
        QCOMPARE(r.apply(-5, 0), 63); // Relu at the zero point
        QCOMPARE(r.apply(64, 0), 127);
        QCOMPARE(r.apply(1000, 0), 127);
    }

    void tfliteRoundsTwice() {
        // SRDHM(2^30 * 2, ...) by hand: 1 << 30 doubled, high half of 2 * a * b.
        QCOMPARE(saturatingRoundingDoublingHighMul(1 << 30, 1 << 30), 1 << 29);
        QCOMPARE(saturatingRoundingDoublingHighMul(INT32_MIN, INT32_MIN), INT32_MAX);
        QCOMPARE(saturatingRoundingDoublingHighMul(3, 1 << 30), 2);   // 1.5 -> 2
        QCOMPARE(saturatingRoundingDoublingHighMul(-3, 1 << 30), -1); // -1.5 + truncation towards zero
        QCOMPARE(roundingDivideByPot(5, 1), 3);                       // 2.5 -> 3
        QCOMPARE(roundingDivideByPot(-5, 1), -3);                     // half away from zero
        QCOMPARE(roundingDivideByPot(-6, 2), -2);                     // -1.5 -> -2
        QCOMPARE(roundingDivideByPot(7, 0), 7);
    }

    void rndnuRoundsHalfUp() {
        Requantizer r{Rounding::Rndnu, {makeMultiplier(Rounding::Rndnu, 0.5f, 1.0f, 1.0f)}, 0, -128, 127};
        QCOMPARE(r.apply(1, 0), 1);  // 0.5 -> 1
        QCOMPARE(r.apply(-1, 0), 0); // -0.5 -> 0
        QCOMPARE(r.apply(3, 0), 2);
        QCOMPARE(r.apply(-3, 0), -1);
    }

    void pow2Shifts() {
        Requantizer r{Rounding::Pow2, {makeMultiplier(Rounding::Pow2, 0.25f, 1.0f, 1.0f)}, 0, -128, 127};
        QCOMPARE(r.apply(6, 0), 2);   // 1.5 -> 2
        QCOMPARE(r.apply(-6, 0), -1); // -1.5 -> -1
        QCOMPARE(r.apply(100, 0), 25);
    }

    void everyRuleStaysWithinOneOfTheRealProduct() {
        std::mt19937 random(7);
        std::uniform_int_distribution<int> accumulators(-200000, 200000);
        std::uniform_real_distribution<float> scales(1e-4f, 1e-2f);
        for (const Rounding rounding : {Rounding::Onnx, Rounding::TfLite, Rounding::Rndnu})
            for (int i = 0; i < 2000; ++i) {
                const float sx = scales(random), sw = scales(random), sy = scales(random) * 0.1f;
                const int acc = accumulators(random);
                Requantizer r{rounding, {makeMultiplier(rounding, sx, sw, sy)}, 0, -100000000, 100000000};
                const double real = static_cast<double>(acc) * sx * sw / sy;
                QVERIFY2(std::fabs(r.apply(acc, 0) - real) <= 1.0 + std::fabs(real) * 1e-6,
                         qPrintable(QString("%1 acc %2 real %3 got %4")
                                        .arg(toString(rounding))
                                        .arg(acc)
                                        .arg(real)
                                        .arg(r.apply(acc, 0))));
            }
    }

    void fastPathEqualsTheReference_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 20; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void fastPathEqualsTheReference() {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        const int channels = 1 + static_cast<int>(random() % 40),
                  pixels = 1 + static_cast<int>(random() % 30);
        std::vector<std::int32_t> acc(static_cast<std::size_t>(channels * pixels)),
            bias(static_cast<std::size_t>(channels));
        // Small sums with multipliers of 0.5 hit ties; large ones hit the clamp.
        for (auto& a : acc)
            a = static_cast<int>(random() % (seed % 2 ? 40u : 4000000u)) - (seed % 2 ? 20 : 2000000);
        for (auto& b : bias)
            b = static_cast<int>(random() % 20) - 10;
        std::vector<float> m(bias.size());
        Requantizer r{Rounding::Onnx, {}, static_cast<int>(random() % 256), 0, 255};
        if (seed % 3 == 0) r.clampMin = r.zeroPoint;
        for (auto& x : m) {
            x = seed % 2 ? 0.5f : static_cast<float>(random() % 1000) * 1e-6f;
            r.multipliers.push_back({x, 0, 0});
        }
        std::vector<std::uint8_t> codes(acc.size());
        requantize_rne_f32(acc.data(), bias.data(), m.data(), pixels, channels, r.zeroPoint, r.clampMin,
                           r.clampMax, codes.data());
        for (int p = 0; p < pixels; ++p)
            for (int c = 0; c < channels; ++c) {
                const auto i = static_cast<std::size_t>(p * channels + c);
                QCOMPARE(static_cast<int>(codes[i]),
                         r.apply(acc[i] + bias[static_cast<std::size_t>(c)], static_cast<std::size_t>(c)));
            }
    }

    void namesRoundTrip() {
        for (const char* name : {"onnx", "tflite", "rndnu", "pow2"})
            QCOMPARE(toString(*roundingFromString(name)), name);
        QVERIFY(!roundingFromString("other"));
    }
};

QTEST_APPLESS_MAIN(TestRequantize)
#include "test_requantize.moc"
