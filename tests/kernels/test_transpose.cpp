// Rows and columns exchanged, over random sizes around those of the squares.
#include <QTest>

#include <random>

#include "kernels/Transpose.h"

class TestTranspose : public QObject {
    Q_OBJECT

    template <class T>
    void exchanged(unsigned seed) {
        std::mt19937 random(seed);
        const auto rows = static_cast<std::int64_t>(random() % 70 + 1),
                   columns = static_cast<std::int64_t>(random() % (seed % 2 ? 6 : 70) + 1);
        std::vector<T> source(static_cast<std::size_t>(rows * columns)), target(source.size() + 1, T{77});
        for (T& x : source)
            x = static_cast<T>(random());
        qs::kernels::transpose(source.data(), rows, columns, target.data());
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::int64_t c = 0; c < columns; ++c)
                QCOMPARE(target[static_cast<std::size_t>(c * rows + r)],
                         source[static_cast<std::size_t>(r * columns + c)]);
        QCOMPARE(target.back(), T{77});
    }

private slots:
    void exchangesRowsAndColumns() {
        for (unsigned seed = 0; seed < 200; ++seed) {
            exchanged<std::uint8_t>(seed);
            exchanged<std::uint32_t>(seed);
        }
    }
};

QTEST_APPLESS_MAIN(TestTranspose)
#include "test_transpose.moc"
