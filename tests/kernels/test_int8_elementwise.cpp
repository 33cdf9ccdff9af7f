#include <QTest>

#include <cmath>
#include <random>

#include "kernels/int8/Elementwise.h"

using namespace qs::kernels;

class TestInt8Elementwise : public QObject {
    Q_OBJECT

    template <class T>
    void everyPair(bool multiply, unsigned seed) {
        std::mt19937 random(seed);
        std::uniform_real_distribution<float> scales(0.003f, 0.2f);
        const int low = std::numeric_limits<T>::min(), high = std::numeric_limits<T>::max();
        auto grid = [&] { return Grid{scales(random), low + static_cast<int>(random() % 256), low, high}; };
        const Grid a = grid(), b = seed % 2 ? a : grid(), c = grid();
        std::vector<T> x, y;
        for (int i = low; i <= high; ++i)
            for (int j = low; j <= high; ++j) {
                x.push_back(static_cast<T>(i));
                y.push_back(static_cast<T>(j));
            }
        std::vector<T> z(x.size());
        const bool isSigned = low < 0;
        const float factor = exactFactor(multiply, a, isSigned, b, isSigned, c);
        m_factors += factor != 0.0f;
        for (const float with : {0.0f, factor}) {
            if (multiply)
                mul_rne_f32(static_cast<std::int64_t>(x.size()), x.data(), a, y.data(), b, z.data(), c, with);
            else
                add_rne_f32(static_cast<std::int64_t>(x.size()), x.data(), a, y.data(), b, z.data(), c, with);
            for (std::size_t i = 0; i < x.size(); ++i) {
                const float p = a.real(x[i]), q = b.real(y[i]);
                QCOMPARE(static_cast<int>(z[i]), c.code(multiply ? p * q : p + q));
            }
        }
    }

    int m_factors = 0;

private slots:
    void addsAndMultipliesAllCodePairs() {
        for (unsigned seed = 0; seed < 12; ++seed)
            for (const bool multiply : {false, true}) {
                everyPair<std::uint8_t>(multiply, seed);
                everyPair<std::int8_t>(multiply, seed);
            }
        QVERIFY(m_factors > 24); // most grids have one
    }

    void quantizesTiesToEvenAndSaturates() {
        const Grid g{0.5f, 3, 0, 127};
        const std::vector<float> x{0.25f, 0.75f, 1.25f, -0.25f, 1e30f, -1e30f, std::nanf(""), INFINITY};
        std::vector<std::uint8_t> codes(x.size());
        quantize_rne_f32(static_cast<std::int64_t>(x.size()), x.data(), codes.data(), g);
        const std::vector<std::uint8_t> expected{3, 5, 5, 3, 127, 0, 3, 127};
        QCOMPARE(codes, expected);
        for (std::size_t i = 0; i < x.size(); ++i)
            QCOMPARE(static_cast<int>(codes[i]), g.code(x[i]));
    }

    void dequantizes() {
        const Grid g{0.25f, -3, -128, 127};
        const std::vector<std::int8_t> codes{-128, -3, 0, 127};
        std::vector<float> x(4);
        dequantize_f32(4, codes.data(), x.data(), g);
        const std::vector<float> expected{-31.25f, 0.0f, 0.75f, 32.5f};
        QCOMPARE(x, expected);
    }
};

QTEST_APPLESS_MAIN(TestInt8Elementwise)
#include "test_int8_elementwise.moc"
