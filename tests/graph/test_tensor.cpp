#include <QTest>

#include <cmath>
#include <limits>

#include "graph/Tensor.h"

using namespace qs;

class TestTensor : public QObject {
    Q_OBJECT
private slots:
    void shapesCountWithoutOverflow() {
        QCOMPARE(Shape({2, 3, 4}).elementCount(), std::optional<std::int64_t>(24));
        QCOMPARE(Shape{}.elementCount(), std::optional<std::int64_t>(1));
        QVERIFY(!Shape({-1, 3}).elementCount());
        QVERIFY(!Shape({std::int64_t{1} << 40, std::int64_t{1} << 40}).elementCount());
        QVERIFY(!Shape({0, std::int64_t{1} << 40, std::int64_t{1} << 40}).elementCount());
        QCOMPARE(Shape({0, 5}).elementCount(), std::optional<std::int64_t>(0));
        QCOMPARE(Shape({2, 3, 4}).product(1, 3), std::int64_t{12});
        QCOMPARE(Shape({-1, 10}).toString(), std::string("?x10"));
        QCOMPARE(Shape{}.toString(), std::string("scalar"));
        QCOMPARE(Shape({1, 2}).normalizeAxis(-1), std::optional<int>(1));
        QVERIFY(!Shape({1, 2}).normalizeAxis(2));
        QVERIFY(!Shape({1, 2}).normalizeAxis(-3));
    }

    void broadcastFollowsNumpy() {
        QCOMPARE(*broadcast(Shape{2, 1, 4}, Shape{3, 1}), (Shape{2, 3, 4}));
        QCOMPARE(*broadcast(Shape{-1, 4}, Shape{1, 4}), (Shape{-1, 4}));
        QCOMPARE(*broadcast(Shape{-1, 4}, Shape{8, 4}), (Shape{8, 4}));
        QCOMPARE(*broadcast(Shape{1}, Shape{-1}), (Shape{-1}));
        QCOMPARE(*broadcast(Shape{}, Shape{5}), (Shape{5}));
        QVERIFY(!broadcast(Shape{2}, Shape{3}));
    }

    void storageIsAlignedAndShared() {
        Tensor t = Tensor::of<float>(Shape{3}, {1, 2, 3});
        QCOMPARE(reinterpret_cast<std::uintptr_t>(t.raw()) % 64, std::uintptr_t{0});
        const Tensor copy = t;
        QCOMPARE(copy.raw(), t.raw());
        QVERIFY(t.clone().raw() != t.raw());
        QCOMPARE(t.reshaped(Shape{1, 3}).raw(), t.raw());
        QCOMPARE(t.sizeBytes(), std::int64_t{12});
    }

    void checkedConstructionRefuses() {
        QVERIFY(Tensor::makeChecked(DataType::F32, Shape{2, 2}).ok());
        QCOMPARE(Tensor::makeChecked(DataType::F32, Shape{-1}).error().code, std::string("bad-tensor"));
        QCOMPARE(Tensor::makeChecked(DataType::F32, Shape{std::int64_t{1} << 40}).error().code,
                 std::string("bad-tensor"));
        QCOMPARE(Tensor::makeChecked(DataType::F32, Shape{1024}, 4095).error().code,
                 std::string("bad-tensor"));
        QVERIFY(Tensor::makeChecked(DataType::F32, Shape{1024}, 4096).ok());
        QCOMPARE(Tensor::makeChecked(DataType::F8E4M3FN, Shape{1}).error().code,
                 std::string("unsupported-type"));
    }

    void castTruncatesAndKeepsOddValues() {
        const Tensor f = Tensor::of<float>(Shape{5}, {1.9f, -1.9f, 300.0f, std::nanf(""), 3e38f});
        const Tensor i = *f.cast(DataType::I32);
        QCOMPARE(i.data<std::int32_t>()[0], 1);
        QCOMPARE(i.data<std::int32_t>()[1], -1);
        QCOMPARE(i.data<std::int32_t>()[2], 300);
        QCOMPARE(i.data<std::int32_t>()[3], 0);
        QCOMPARE(f.cast(DataType::I64)->data<std::int64_t>()[4], std::numeric_limits<std::int64_t>::max());
        QCOMPARE(f.cast(DataType::U8)->data<std::uint8_t>()[2], std::uint8_t{44});
        QCOMPARE(f.cast(DataType::Bool)->data<bool>()[0], true);
        const Tensor n = Tensor::of<std::int64_t>(Shape{2}, {-3, 18});
        QCOMPARE(n.cast(DataType::I4)->intAt(0), std::int64_t{-3});
        QCOMPARE(n.cast(DataType::I4)->intAt(1), std::int64_t{2});
        QCOMPARE(n.cast(DataType::U4)->intAt(0), std::int64_t{13});
        QVERIFY(!Tensor::ofStrings(Shape{1}, {"a"}).cast(DataType::F32).ok());
        QCOMPARE(n.toFloats()[1], 18.0f);
        QCOMPARE(f.at(1), static_cast<double>(-1.9f));
    }

    void halvesRoundTrip() {
        for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
            const auto h = static_cast<std::uint16_t>(bits);
            const float f = halfToFloat(h);
            if (std::isnan(f)) {
                QVERIFY(std::isnan(halfToFloat(floatToHalf(f))));
            } else {
                QCOMPARE(floatToHalf(f), h);
            }
            const float b = bfloat16ToFloat(h);
            if (!std::isnan(b)) QCOMPARE(floatToBfloat16(b), h);
        }
        QCOMPARE(halfToFloat(0x3c00), 1.0f);
        QCOMPARE(halfToFloat(0x0001), std::ldexp(1.0f, -24));
        QCOMPARE(floatToHalf(65519.0f), std::uint16_t{0x7bff});
        QCOMPARE(floatToHalf(65520.0f), std::uint16_t{0x7c00});
        QCOMPARE(floatToHalf(std::ldexp(1.0f, -25)), std::uint16_t{0}); // a tie, to even
        QCOMPARE(floatToHalf(std::ldexp(3.0f, -25)), std::uint16_t{2}); // a tie, to even
        QCOMPARE(floatToHalf(1.0f + std::ldexp(1.0f, -11)), std::uint16_t{0x3c00});
        QCOMPARE(floatToBfloat16(1.0f + std::ldexp(1.0f, -8)), std::uint16_t{0x3f80});
    }

    // More tensors than a thread keeps storage of are freed when the program ends, after the thread's cache:
    // the program must end well.
    void tensorsMayOutliveTheirThread() {
        static std::vector<Tensor> late;
        std::vector<Tensor> early;
        for (int i = 0; i < 48; ++i)
            (i < 8 ? early : late).emplace_back(DataType::F32, Shape{1 << 16});
        early.clear(); // the cache is not empty at the end
        QCOMPARE(late.size(), std::size_t{40});
    }
};

QTEST_GUILESS_MAIN(TestTensor)
#include "test_tensor.moc"
