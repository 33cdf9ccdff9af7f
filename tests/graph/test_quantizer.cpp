#include <QTest>

#include <cfenv>
#include <cmath>
#include <limits>
#include <random>

#include "graph/Quantizer.h"

using namespace qs;

namespace {

Quantizer make(int bits, bool isSigned, std::int32_t qmin, std::int32_t qmax, float scale, std::int32_t zp) {
    Quantizer q;
    q.bits = bits;
    q.isSigned = isSigned;
    q.qmin = qmin;
    q.qmax = qmax;
    q.scale = {scale};
    q.zeroPoint = {zp};
    return q;
}

// NUMERICS.md 1, word by word, in wide arithmetic behind the float32 division.
std::int64_t reference(float x, float scale, std::int64_t zp, std::int64_t qmin, std::int64_t qmax) {
    const float v = x / scale;
    if (std::isnan(v)) return std::clamp(zp, qmin, qmax);
    const double rounded = std::nearbyint(static_cast<double>(v)) + static_cast<double>(zp);
    return static_cast<std::int64_t>(
        std::clamp(rounded, static_cast<double>(qmin), static_cast<double>(qmax)));
}

} // namespace

class TestQuantizer : public QObject {
    Q_OBJECT
private slots:
    void tiesGoToEven() {
        const Tensor x =
            Tensor::of<float>(Shape{8}, {0.5f, 1.5f, 2.5f, -0.5f, -1.5f, -2.5f, 0.49999997f, 127.5f});
        const Tensor q = quantize(x, make(8, true, -128, 127, 1.0f, 0));
        QCOMPARE(q.type(), DataType::I8);
        const std::vector<std::int64_t> expected{0, 2, 2, 0, -2, -2, 0, 127};
        QCOMPARE(q.toInts(), expected);
    }

    void oddValuesSaturate() {
        const float inf = std::numeric_limits<float>::infinity();
        const Tensor x = Tensor::of<float>(Shape{6}, {inf, -inf, std::nanf(""), 3e38f, -3e38f, 1e-40f});
        const Tensor q = quantize(x, make(8, false, 0, 255, 1e-3f, 7));
        QCOMPARE(q.toInts(), (std::vector<std::int64_t>{255, 0, 7, 255, 0, 7}));
        const Tensor b = quantize(x, make(32, true, std::numeric_limits<std::int32_t>::min(),
                                          std::numeric_limits<std::int32_t>::max(), 1e-3f, 0));
        QCOMPARE(b.type(), DataType::I32);
        QCOMPARE(b.intAt(0), std::int64_t{2147483647});
        QCOMPARE(b.intAt(1), std::int64_t{-2147483648});
        QCOMPARE(b.intAt(2), std::int64_t{0});
        // A zero point outside the reduced range: NaN still gives a legal code.
        QCOMPARE(quantize(x, make(8, false, 10, 20, 1.0f, 7)).intAt(2), std::int64_t{10});
    }

    void reducedRangeClamps() {
        const Quantizer q = make(8, false, 0, 127, 0.1f, 0);
        QCOMPARE(quantize(Tensor::of<float>(Shape{2}, {20.0f, 12.7f}), q).toInts(),
                 (std::vector<std::int64_t>{127, 127}));
        QCOMPARE(q.badge(), std::string("u7"));
        QCOMPARE(q.realMax(), 127 * static_cast<double>(0.1f));
    }

    void matchesTheDefinition() {
        std::mt19937 random(7);
        std::uniform_real_distribution<float> exponent(-12.0f, 12.0f);
        const struct {
            int bits;
            bool isSigned;
            std::int64_t qmin, qmax;
        } kinds[] = {
            {8, false, 0, 255},
            {8, true, -128, 127},
            {8, true, -127, 127},
            {8, false, 0, 127},
            {16, false, 0, 65535},
            {16, true, -32768, 32767},
            {4, true, -8, 7},
            {32, true, std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()}};
        for (const auto& kind : kinds)
            for (int round = 0; round < 20; ++round) {
                const float scale = std::exp2(exponent(random));
                const auto zp = kind.bits == 32 ? 0
                                                : std::uniform_int_distribution<std::int32_t>(
                                                      static_cast<std::int32_t>(kind.qmin),
                                                      static_cast<std::int32_t>(kind.qmax))(random);
                const Quantizer q = make(kind.bits, kind.isSigned, static_cast<std::int32_t>(kind.qmin),
                                         static_cast<std::int32_t>(kind.qmax), scale, zp);
                std::vector<float> values(257);
                for (std::size_t i = 0; i < values.size(); ++i)
                    values[i] =
                        i % 2 ? (static_cast<float>(i) - 128.5f) * scale : std::exp2(exponent(random)) - 8.0f;
                const Tensor x = Tensor::of<float>(Shape{257}, std::span<const float>(values));
                const Tensor codes = quantize(x, q), fake = fakeQuantize(x, q), back = dequantize(codes, q);
                for (std::size_t i = 0; i < values.size(); ++i) {
                    const std::int64_t expected = reference(values[i], scale, zp, kind.qmin, kind.qmax);
                    QCOMPARE(codes.intAt(static_cast<std::int64_t>(i)), expected);
                    QCOMPARE(back.data<float>()[i], static_cast<float>(expected - zp) * scale);
                    QCOMPARE(fake.data<float>()[i], back.data<float>()[i]);
                }
            }
    }

    void perChannelFollowsItsAxis() {
        Quantizer q = make(8, true, -127, 127, 1.0f, 0);
        q.axis = 1;
        q.scale = {1.0f, 2.0f};
        q.zeroPoint = {0, 1};
        const Tensor x = Tensor::of<float>(Shape{2, 2, 2}, {4, 5, 4, 6, -4, -5, -4, -6});
        QCOMPARE(quantize(x, q).toInts(), (std::vector<std::int64_t>{4, 5, 3, 4, -4, -5, -1, -2}));
        QCOMPARE(fakeQuantize(x, q).toFloats(), x.toFloats().size()
                                                    ? (std::vector<float>{4, 5, 4, 6, -4, -5, -4, -6})
                                                    : std::vector<float>{});
        q.axis = 2;
        QCOMPARE(quantize(x, q).toInts(), (std::vector<std::int64_t>{4, 3, 4, 4, -4, -1, -4, -2}));
        QCOMPARE(q.badge(), std::string("s8/ch"));
    }

    void misfitsGiveNothing() {
        Quantizer q = make(8, true, -127, 127, 1.0f, 0);
        const Tensor x = Tensor::of<float>(Shape{2, 3}, {1, 2, 3, 4, 5, 6});
        q.axis = 1;
        QVERIFY(!q.fits(x.shape()));
        QVERIFY(!quantize(x, q).defined());
        QVERIFY(!fakeQuantize(x, q).defined());
        q.scale = {1, 1, 1};
        q.zeroPoint = {0, 0, 0};
        QVERIFY(quantize(x, q).defined());
        q.axis = 2;
        QVERIFY(!quantize(x, q).defined());
        q.zeroPoint = {0};
        q.axis = 1;
        QVERIFY(!dequantize(x, q).defined());
    }

    void sameGridComparesTheGridOnly() {
        const Quantizer a = make(8, false, 0, 255, 0.5f, 3);
        Quantizer b = a;
        b.kind = QuantizerKind::Calibrated;
        b.sourceNodes = {"x"};
        QVERIFY(a.sameGrid(b));
        b.qmax = 127;
        QVERIFY(!a.sameGrid(b));
        b = a;
        b.zeroPoint = {4};
        QVERIFY(!a.sameGrid(b));
    }

    void badges() {
        QCOMPARE(make(8, false, 0, 255, 1, 0).badge(), std::string("u8"));
        QCOMPARE(make(8, true, -128, 127, 1, 0).badge(), std::string("s8"));
        QCOMPARE(make(8, true, -127, 127, 1, 0).badge(), std::string("s8"));
        QCOMPARE(make(4, true, -8, 7, 1, 0).badge(), std::string("s4"));
        QCOMPARE(make(8, true, -2, 1, 1, 0).badge(), std::string("s2"));
        QCOMPARE(make(16, false, 0, 65535, 1, 0).badge(), std::string("u16"));
    }
};

QTEST_GUILESS_MAIN(TestQuantizer)
#include "test_quantizer.moc"
