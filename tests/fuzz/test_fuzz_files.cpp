// Damaged data files and compiled folders: read or refused, never a crash.
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include "../deploy/SmallNetwork.h"
#include "FuzzModels.h"
#include "Mutator.h"
#include "data/Dataset.h"
#include "data/Npz.h"
#include "deploy/NetworkFile.h"
#include "runtime/Int8Emulator.h"

namespace fs = std::filesystem;
using namespace qs;

namespace {

void spit(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace

class TestFuzzFiles : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    fs::path m_root;
private slots:
    void initTestCase() { m_root = m_dir.path().toStdString(); }

    void damagedArrays() {
        const std::string whole = *data::formatNpz(
            {{"x", fuzz::ramp(Shape{3, 2, 2}, 0.5f)}, {"y", Tensor::of<std::int64_t>(Shape{3}, {0, 1, 2})}});
        const std::string idx =
            std::string("\0\0\x08\x03\0\0\0\x03\0\0\0\x02\0\0\0\x02", 16) + "abcdefghijkl";
        fuzz::Seeds(1000).forEach([&](std::uint64_t, fuzz::Random& random) {
            JobContext job;
            data::DatasetOptions options;
            const bool npz = random.chance(2);
            const fs::path file = m_root / "data";
            spit(file, fuzz::mutate(npz ? whole : idx, random));
            options.source = (npz ? "npz:" : "idx:") + file.string();
            const auto dataset = data::openDataset(options, {DataType::F32, Shape{-1, 1, 2, 2}, false}, job);
            if (!dataset) {
                QVERIFY(!dataset.error().message.empty());
                return;
            }
            for (std::int64_t i = 0; i < std::min<std::int64_t>((*dataset)->size(), 5); ++i)
                (void)(*dataset)->sample(i).ok();
        });
    }

    void damagedNetworks() {
        const auto whole = deploy::serializeNetwork(tests::smallNetwork());
        std::int64_t ran = 0;
        fuzz::Seeds(800).forEach([&](std::uint64_t, fuzz::Random& random) {
            spit(m_root / "network.json", fuzz::mutate(whole->json, random));
            spit(m_root / "weights.bin",
                 random.chance(4) ? fuzz::mutate(whole->weights, random) : whole->weights);
            const auto network = deploy::readNetwork(m_root);
            if (!network) return;
            const auto again = deploy::serializeNetwork(**network);
            QVERIFY(again.ok());
            const auto emulator = runtime::Int8Emulator::create(*network);
            if (!emulator) return;
            JobContext job;
            Tensor x(DataType::F32, Shape{1, 2, 6, 6});
            std::memset(x.mutableRaw(), 0, static_cast<std::size_t>(x.sizeBytes()));
            ran += (*emulator)->run({x}, job).ok();
        });
        if (fuzz::Seeds(800).count > 100) QVERIFY(ran > 0);
    }
};

QTEST_GUILESS_MAIN(TestFuzzFiles)
#include "test_fuzz_files.moc"
