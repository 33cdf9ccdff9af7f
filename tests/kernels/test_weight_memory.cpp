// Memory of packed weights: aligned, apart from each other, and given back from any thread.
#include <QTest>

#include <algorithm>
#include <cstring>
#include <thread>

#include "kernels/WeightMemory.h"

using namespace qs::kernels;

class TestWeightMemory : public QObject {
    Q_OBJECT
private slots:
    // Smaller than a slab's blocks, several in one slab, larger than a slab.
    void blocksAreAlignedAndApart() {
        const std::vector<std::size_t> sizes{1,
                                             100,
                                             70'000,
                                             std::size_t{1} << 20,
                                             std::size_t{3} << 20,
                                             std::size_t{20} << 20,
                                             65'536,
                                             std::size_t{6} << 20};
        std::vector<PackedWeights> blocks;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            blocks.emplace_back(sizes[i]);
            QCOMPARE(reinterpret_cast<std::uintptr_t>(blocks[i].data()) % 64, std::uintptr_t{0});
            QCOMPARE(std::count(blocks[i].begin(), blocks[i].end(), 0), std::ptrdiff_t(sizes[i]));
            std::memset(blocks[i].data(), static_cast<int>(i + 1), sizes[i]);
        }
        for (std::size_t i = 0; i < sizes.size(); ++i)
            QCOMPARE(std::count(blocks[i].begin(), blocks[i].end(), i + 1), std::ptrdiff_t(sizes[i]));
    }

    void blocksOutliveTheThreadThatTookThem() {
        std::vector<PackedWeights> blocks(40);
        std::thread taker([&] {
            for (std::size_t i = 0; i < blocks.size(); ++i)
                blocks[i].assign(300'000 + i, static_cast<std::uint8_t>(i));
        });
        taker.join();
        std::thread other([&] {
            for (std::size_t i = 0; i < blocks.size(); i += 2)
                blocks[i] = {};
        });
        for (std::size_t i = 1; i < blocks.size(); i += 2)
            QCOMPARE(std::count(blocks[i].begin(), blocks[i].end(), i), std::ptrdiff_t(300'000 + i));
        other.join();
    }

    void tooMuchIsRefused() { QVERIFY_THROWS_EXCEPTION(std::bad_alloc, takeWeightMemory(SIZE_MAX - 10)); }
};

QTEST_APPLESS_MAIN(TestWeightMemory)
#include "test_weight_memory.moc"
