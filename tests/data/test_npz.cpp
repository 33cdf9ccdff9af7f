#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <fstream>

#include "data/Npy.h"
#include "data/Npz.h"

namespace fs = std::filesystem;
using namespace qs;
using namespace qs::data;

namespace {

std::string npy(const std::string& dict, const std::string& data, int version = 1) {
    std::string header = dict + "\n";
    std::string bytes = "\x93NUMPY";
    bytes += static_cast<char>(version);
    bytes += '\0';
    bytes += static_cast<char>(header.size() & 0xff);
    bytes += static_cast<char>(header.size() >> 8);
    if (version > 1) bytes += std::string(2, '\0');
    return bytes + header + data;
}

template <class T>
std::string raw(std::initializer_list<T> values) {
    return {reinterpret_cast<const char*>(values.begin()), values.size() * sizeof(T)};
}

// What `numpy.savez_compressed(f, x=numpy.arange(6, dtype='<i2').reshape(2, 3))` writes, as bytes.
const unsigned char kDeflated[] = {
#include "deflated_npz.inc"
};

} // namespace

class TestNpz : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_file;
    void spit(const std::string& bytes) { std::ofstream(m_file, std::ios::binary) << bytes; }
private slots:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = fs::path(m_dir->path().toStdString()) / "a.npz";
    }

    void npyIsParsed() {
        const auto t = parseNpy(npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }",
                                    raw<float>({1, 2, 3, 4, 5, 6})),
                                "f");
        QVERIFY(t.ok());
        QCOMPARE(t->shape(), (Shape{2, 3}));
        QCOMPARE(t->toFloats(), (std::vector<float>{1, 2, 3, 4, 5, 6}));
        const auto scalar = parseNpy(
            npy("{'shape': (), 'fortran_order': False, 'descr': '<i8'}", raw<std::int64_t>({7})), "f");
        QCOMPARE(scalar->shape(), Shape{});
        QCOMPARE(scalar->intAt(0), std::int64_t{7});
        QVERIFY(parseNpy(npy("{'descr': '|u1', 'fortran_order': False, 'shape': (1,), }", "a", 2), "f").ok());
        QVERIFY(parseNpy(npy("{\"descr\": \"<u1\", \"fortran_order\": False, \"shape\": (1L,), }", "a"), "f")
                    .ok());
    }

    void fortranOrderIsTurned() {
        const auto t = parseNpy(npy("{'descr': '<i2', 'fortran_order': True, 'shape': (2, 3), }",
                                    raw<std::int16_t>({0, 3, 1, 4, 2, 5})),
                                "f");
        QCOMPARE(t->toInts(), (std::vector<std::int64_t>{0, 1, 2, 3, 4, 5}));
    }

    void brokenNpyIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        const std::string good = "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }";
        const auto row = [](const char* name, const std::string& bytes) {
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
        };
        row("empty", "");
        row("text", "hello, this is no array");
        row("too short", npy(good, "1234567"));
        row("cut header", npy(good, "").substr(0, 30));
        row("version 9", npy(good, raw<float>({1, 2}), 9));
        row("big endian",
            npy("{'descr': '>f4', 'fortran_order': False, 'shape': (2,), }", raw<float>({1, 2})));
        row("objects", npy("{'descr': '|O', 'fortran_order': False, 'shape': (2,), }", raw<float>({1, 2})));
        row("negative",
            npy("{'descr': '<f4', 'fortran_order': False, 'shape': (-2,), }", raw<float>({1, 2})));
        row("huge", npy("{'descr': '<f4', 'fortran_order': False, 'shape': (4611686018427387904, 4), }", ""));
        row("no shape", npy("{'descr': '<f4', 'fortran_order': False}", raw<float>({1, 2})));
        row("open shape", npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2", raw<float>({1, 2})));
    }
    void brokenNpyIsRefused() {
        QFETCH(QByteArray, bytes);
        const auto t = parseNpy({bytes.data(), static_cast<std::size_t>(bytes.size())}, "f.npy");
        QVERIFY(!t.ok());
        QCOMPARE(t.error().code, std::string("bad-data"));
        QCOMPARE(t.error().node, std::string("f.npy"));
    }

    void roundTripIsDeterministic() {
        std::map<std::string, Tensor> arrays;
        arrays["f"] = Tensor::of<float>(Shape{2, 2}, {1.5f, -2, 3, 4});
        arrays["scalar"] = Tensor::of<double>(Shape{}, {0.25});
        arrays["row"] = Tensor::of<std::int64_t>(Shape{3}, {-1, 0, 1});
        arrays["bool"] = Tensor::of<bool>(Shape{2}, {true, false});
        arrays["empty"] = Tensor(DataType::F32, Shape{0, 4});
        arrays["layer/out:0"] = Tensor::of<std::uint8_t>(Shape{1, 3}, {1, 2, 255});
        QVERIFY(writeNpz(m_file, arrays).ok());
        const auto back = readNpz(m_file);
        QVERIFY(back.ok());
        QCOMPARE(back->size(), arrays.size());
        for (const auto& [name, tensor] : arrays) {
            const Tensor& t = back->at(name);
            QCOMPARE(t.type(), tensor.type());
            QCOMPARE(t.shape(), tensor.shape());
            QVERIFY(std::memcmp(t.raw(), tensor.raw(), static_cast<std::size_t>(t.sizeBytes())) == 0);
        }
        QCOMPARE(*formatNpz(arrays), *formatNpz(*back));
    }

    void dataIsAligned() {
        for (int rank = 0; rank < 6; ++rank) {
            const auto bytes = formatNpy(
                Tensor(DataType::U8, Shape(std::vector<std::int64_t>(static_cast<std::size_t>(rank), 1))));
            QCOMPARE((bytes->size() - 1) % 64, std::size_t{0});
        }
    }

    void typesWithoutANameAreWidened() {
        const Tensor b = *Tensor::of<float>(Shape{1}, {1.5f}).cast(DataType::BF16);
        QCOMPARE(parseNpy(*formatNpy(b), "f")->type(), DataType::F32);
        const Tensor n = *Tensor::of<float>(Shape{1}, {-3.0f}).cast(DataType::I4);
        QCOMPARE(parseNpy(*formatNpy(n), "f")->intAt(0), std::int64_t{-3});
        QVERIFY(!formatNpy(Tensor::ofStrings(Shape{1}, {"a"})).ok());
    }

    void deflatedEntriesAreRead() {
        spit({reinterpret_cast<const char*>(kDeflated), sizeof kDeflated});
        const auto arrays = readNpz(m_file);
        QVERIFY(arrays.ok());
        QCOMPARE(arrays->at("x").toInts(), (std::vector<std::int64_t>{0, 1, 2, 3, 4, 5}));
        QCOMPARE(arrays->at("x").shape(), (Shape{2, 3}));
    }

    void damagedFilesAreRefused() {
        const std::string whole(reinterpret_cast<const char*>(kDeflated), sizeof kDeflated);
        for (std::size_t n = 0; n < whole.size(); ++n) {
            spit(whole.substr(0, n));
            QVERIFY2(!readNpz(m_file).ok(), std::to_string(n).c_str());
        }
        // Whatever byte is flipped: it is refused, or the array is the right one all the same.
        for (std::size_t n = 0; n < whole.size(); ++n) {
            std::string flipped = whole;
            flipped[n] = static_cast<char>(flipped[n] ^ 0x55);
            spit(flipped);
            const auto arrays = readNpz(m_file);
            if (!arrays) continue;
            for (const auto& [name, t] : *arrays)
                QCOMPARE(t.toInts(), (std::vector<std::int64_t>{0, 1, 2, 3, 4, 5}));
        }
        QVERIFY(!readNpz(m_file.parent_path()).ok());
        QVERIFY(!readNpz(m_file.parent_path() / "none").ok());
    }
};

QTEST_GUILESS_MAIN(TestNpz)
#include "test_npz.moc"
