#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include "kernels/Binning.h"

using namespace qs::kernels;

// Every count and extent against the loop that says it in the plainest way.
class BinningTest : public QObject {
    Q_OBJECT
private slots:
    void codes_data() {
        QTest::addColumn<int>("count");
        for (const int n : {0, 1, 7, 8, 63, 64, 2047, 2048, 2055, 100'001, 3'000'000})
            QTest::newRow(qPrintable(QString::number(n))) << n;
    }
    void codes() {
        QFETCH(int, count);
        for (const int mask : {255, 3, 0}) { // also many equal neighbours, and all equal
            std::mt19937 random(static_cast<unsigned>(count + mask));
            std::vector<std::uint8_t> codes(static_cast<std::size_t>(count));
            for (auto& c : codes)
                c = static_cast<std::uint8_t>(200 - (static_cast<int>(random()) & mask) % 201);
            std::array<std::uint64_t, 256> expected{}, counts{};
            expected[5] = counts[5] = 9; // what was there stays
            std::uint8_t low = 255, high = 0;
            std::int64_t sum = 0;
            for (const std::uint8_t c : codes) {
                ++expected[c];
                low = std::min(low, c);
                high = std::max(high, c);
                sum += c;
            }
            count_u8(codes.data(), count, counts.data());
            QCOMPARE(counts, expected);
            const CodeExtent extent = extent_u8(codes.data(), count);
            QCOMPARE(extent.low, low);
            QCOMPARE(extent.high, high);
            QCOMPARE(extent.sum, sum);
        }
    }
    void floats() {
        std::mt19937 random(3);
        std::uniform_real_distribution<float> values(-5.0f, 9.0f);
        for (const std::int64_t n : {1, 31, 32, 33, 1000}) {
            std::vector<float> x(static_cast<std::size_t>(n));
            for (float& v : x)
                v = values(random);
            x[0] = -1.0f; // on a bin's edge
            const Extent extent = extent_f32(x.data(), n);
            QVERIFY(extent.finite);
            QCOMPARE(extent.low, *std::min_element(x.begin(), x.end()));
            QCOMPARE(extent.high, *std::max_element(x.begin(), x.end()));
            std::vector<std::int32_t> bins(x.size());
            bins_f32(x.data(), n, 4.0f, -12, 19, bins.data());
            for (std::size_t i = 0; i < x.size(); ++i)
                QCOMPARE(bins[i], std::clamp(static_cast<int>(std::floor(x[i] * 4.0f)) + 12, 0, 31));
            x.back() = std::numeric_limits<float>::quiet_NaN();
            QVERIFY(!extent_f32(x.data(), n).finite);
            x.back() = -std::numeric_limits<float>::infinity();
            QVERIFY(!extent_f32(x.data(), n).finite);
        }
    }
};

QTEST_APPLESS_MAIN(BinningTest)
#include "test_binning.moc"
