#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <thread>

#include <zlib.h>

#include "data/Dataset.h"
#include "data/Npz.h"

namespace fs = std::filesystem;
using namespace qs;
using namespace qs::data;

namespace {

using Floats = std::vector<float>;

std::string big(std::uint32_t v) {
    return {static_cast<char>(v >> 24), static_cast<char>(v >> 16), static_cast<char>(v >> 8),
            static_cast<char>(v)};
}

// Three grey pictures of 2x3 (rows x columns): bytes 0..17.
std::string idxImages() {
    std::string s = std::string("\0\0\x08\x03", 4) + big(3) + big(2) + big(3);
    for (int i = 0; i < 18; ++i)
        s += static_cast<char>(i);
    return s;
}
std::string idxLabels() {
    return std::string("\0\0\x08\x01", 4) + big(3) + std::string("\x07\x00\x09", 3);
}

SampleFormat format(DataType type, Shape shape, bool channelsLast = false) {
    return {type, std::move(shape), channelsLast};
}

std::string codeOf(const Result<std::shared_ptr<const Dataset>>& r) {
    return r.ok() ? "ok" : r.error().code;
}

float scaled(int pixel) {
    return static_cast<float>(pixel) / 255.0f;
}

Result<Image> fakeImage(const fs::path& file) {
    // A 2x1 colour picture whose first byte is the first letter of its name.
    if (file.filename() == "broken.png") return makeError("bad-data", "", "no picture");
    return Image{2, 1, 3, {static_cast<std::uint8_t>(file.filename().string()[0]), 1, 2, 3, 4, 5}};
}

} // namespace

class TestDataset : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_root;

    std::string spit(const std::string& name, const std::string& bytes) {
        fs::create_directories((m_root / name).parent_path());
        std::ofstream(m_root / name, std::ios::binary) << bytes;
        return (m_root / name).string();
    }
    std::string gzip(const std::string& name, const std::string& bytes) {
        const std::string file = (m_root / name).string();
        gzFile f = gzopen(file.c_str(), "wb");
        gzwrite(f, bytes.data(), static_cast<unsigned>(bytes.size()));
        gzclose(f);
        return file;
    }
    static Result<std::shared_ptr<const Dataset>> open(const DatasetOptions& options,
                                                       const SampleFormat& wanted) {
        JobContext job;
        return openDataset(options, wanted, job, fakeImage);
    }
    static DatasetOptions from(const std::string& source) {
        DatasetOptions o;
        o.source = source;
        return o;
    }

private slots:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_root = m_dir->path().toStdString();
    }

    void idxPlainAndGzipped() {
        const std::string plain = "idx:" + spit("i", idxImages()) + "," + spit("l", idxLabels());
        const std::string zipped = "idx:" + gzip("i.gz", idxImages()) + "," + gzip("l.gz", idxLabels());
        for (const std::string& source : {plain, zipped}) {
            const auto d = open(from(source), format(DataType::F32, Shape{-1, 1, 2, 3}));
            QVERIFY(d.ok());
            QCOMPARE((*d)->size(), std::int64_t{3});
            const Tensor t = *(*d)->sample(1);
            QCOMPARE(t.shape(), (Shape{1, 1, 2, 3}));
            QCOMPARE(t.toFloats(),
                     (Floats{scaled(6), scaled(7), scaled(8), scaled(9), scaled(10), scaled(11)}));
            QCOMPARE(*(*d)->label(2), std::int64_t{9});
            QVERIFY(!(*d)->sample(3).ok());
            QVERIFY(!(*d)->sample(-1).ok());
        }
    }

    void normalizationIsInFloat32() {
        DatasetOptions o = from("idx:" + spit("i", idxImages()));
        o.mean = {0.2860f};
        o.std = {0.3530f};
        const auto d = open(o, format(DataType::F32, Shape{-1, 1, 2, 3}));
        QVERIFY(d.ok());
        QCOMPARE((*d)->sample(2)->data<float>()[5], (17.0f / 255.0f - 0.2860f) / 0.3530f);
        QVERIFY(!(*d)->label(0).has_value());
    }

    void inputFormats() {
        const DatasetOptions o = from("idx:" + spit("i", idxImages()));
        QCOMPARE(open(o, format(DataType::F32, Shape{-1, 2, 3, 1}, true)).value()->sample(0)->shape(),
                 (Shape{1, 2, 3, 1}));
        QCOMPARE(open(o, format(DataType::F32, Shape{-1, 6})).value()->sample(0)->shape(), (Shape{1, 6}));
        QCOMPARE(open(o, format(DataType::F32, Shape{-1, 2, 3})).value()->sample(0)->shape(),
                 (Shape{1, 2, 3}));
        const Tensor three = *open(o, format(DataType::F32, Shape{-1, 3, 2, 3})).value()->sample(0);
        QCOMPARE(three.shape(), (Shape{1, 3, 2, 3}));
        QCOMPARE(three.data<float>()[1], three.data<float>()[13]); // grey fills the channels
        const Tensor raw = *open(o, format(DataType::U8, Shape{-1, 1, 2, 3})).value()->sample(1);
        QCOMPARE(raw.type(), DataType::U8);
        QCOMPARE(raw.toInts(), (std::vector<std::int64_t>{6, 7, 8, 9, 10, 11}));
        QCOMPARE(open(o, format(DataType::I8, Shape{-1, 1, 2, 3})).value()->sample(1)->intAt(0),
                 std::int64_t{6 - 128});
        QCOMPARE(codeOf(open(o, format(DataType::F32, Shape{-1, 7}))), std::string("bad-data"));
        QCOMPARE(codeOf(open(o, format(DataType::F32, Shape{-1, 2, 2, 3}))), std::string("bad-data"));
    }

    void meanOnRawPixelsIsSaid() {
        DatasetOptions o = from("idx:" + spit("i", idxImages()));
        o.mean = {0.5f};
        const auto d = open(o, format(DataType::U8, Shape{-1, 1, 2, 3}));
        QCOMPARE((*d)->notes().size(), std::size_t{1});
        QCOMPARE((*d)->sample(1)->intAt(0), std::int64_t{6});
    }

    void skipAndLimit() {
        DatasetOptions o = from("idx:" + spit("i", idxImages()) + "," + spit("l", idxLabels()));
        o.skip = 1;
        o.limit = 1;
        const auto d = open(o, format(DataType::U8, Shape{-1, 1, 2, 3}));
        QVERIFY(d.ok());
        QCOMPARE((*d)->size(), std::int64_t{1});
        QCOMPARE((*d)->sample(0)->intAt(0), std::int64_t{6});
        QCOMPARE(*(*d)->label(0), std::int64_t{0});
        QVERIFY(!(*d)->sample(1).ok());
        QVERIFY(!(*d)->label(1).has_value());
        o.limit = 100;
        QCOMPARE(open(o, format(DataType::U8, Shape{-1, 1, 2, 3})).value()->size(), std::int64_t{2});
        o.skip = 3;
        QCOMPARE(codeOf(open(o, format(DataType::U8, Shape{-1, 1, 2, 3}))), std::string("bad-data"));
    }

    void resizeAndCrop() {
        // One 4x4 picture, value 10 * row + column.
        std::string s = std::string("\0\0\x08\x03", 4) + big(1) + big(4) + big(4);
        for (int y = 0; y < 4; ++y)
            for (int x = 0; x < 4; ++x)
                s += static_cast<char>(10 * y + x);
        DatasetOptions o = from("idx:" + spit("i", s));
        o.resize = Size{2, 2};
        // Half-pixel centres: output 0 samples at 0.5, output 1 at 2.5.
        QCOMPARE(open(o, format(DataType::U8, Shape{-1, 1, -1, -1})).value()->sample(0)->toInts(),
                 (std::vector<std::int64_t>{6, 8, 26, 28})); // 5.5 and so on, ties to even
        QCOMPARE(open(o, format(DataType::F32, Shape{-1, 1, 2, 2})).value()->sample(0)->data<float>()[3],
                 27.5f / 255.0f);
        o.resize.reset();
        o.crop = Size{2, 2};
        QCOMPARE(open(o, format(DataType::U8, Shape{-1, 1, 2, 2})).value()->sample(0)->toInts(),
                 (std::vector<std::int64_t>{11, 12, 21, 22}));
        o.resize = Size{8, 8};
        QCOMPARE(open(o, format(DataType::U8, Shape{-1, 1, 2, 2})).value()->sample(0)->shape(),
                 (Shape{1, 1, 2, 2}));
        o.crop = Size{9, 2};
        QCOMPARE(codeOf(open(o, format(DataType::U8, Shape{-1, 1, -1, -1}))), std::string("bad-data"));
        o.resize.reset();
        o.crop.reset();
        const Tensor same =
            *open(o, format(DataType::U8, Shape{-1, 1, 2, 2})).value()->sample(0); // to the input's size
        QCOMPARE(same.toInts(), (std::vector<std::int64_t>{6, 8, 26, 28}));
        o.crop = Size{3, 3};
        QCOMPARE(codeOf(open(o, format(DataType::U8, Shape{-1, 1, 2, 2}))), std::string("bad-data"));
    }

    void brokenIdxIsRefused() {
        const SampleFormat f = format(DataType::F32, Shape{-1, 1, 2, 3});
        const std::string good = idxImages();
        for (std::size_t n = 0; n < good.size(); ++n)
            QCOMPARE(codeOf(open(from("idx:" + spit("i", good.substr(0, n))), f)), std::string("bad-data"));
        std::string huge =
            std::string("\0\0\x08\x03", 4) + big(0xffffffff) + big(0xffffffff) + big(0xffffffff);
        QCOMPARE(codeOf(open(from("idx:" + spit("i", huge)), f)), std::string("bad-data"));
        std::string bomb =
            std::string("\0\0\x08\x03", 4) + big(1000000) + big(2) + big(3) + std::string(100, 'x');
        QCOMPARE(codeOf(open(from("idx:" + gzip("i.gz", bomb)), f)), std::string("bad-data"));
        const std::string few = std::string("\0\0\x08\x01", 4) + big(2) + "ab";
        QCOMPARE(codeOf(open(from("idx:" + spit("i", good) + "," + spit("l", few)), f)),
                 std::string("bad-data"));
        QCOMPARE(codeOf(open(from("idx:" + m_root.string()), f)), std::string("bad-data"));
        std::string cut = good;
        const std::string file = gzip("c.gz", cut);
        fs::resize_file(file, fs::file_size(file) - 12);
        QCOMPARE(codeOf(open(from("idx:" + file), f)), std::string("bad-data"));
    }

    void cifarBatches() {
        std::string record(1 + 3072, '\0');
        record[0] = 4;
        for (int i = 0; i < 1024; ++i) {
            record[static_cast<std::size_t>(1 + i)] = 10;
            record[static_cast<std::size_t>(1 + 1024 + i)] = 20;
            record[static_cast<std::size_t>(1 + 2048 + i)] = 30;
        }
        std::string second = record;
        second[0] = 9;
        spit("c/data_batch_1.bin", record);
        spit("c/data_batch_2.bin", second);
        DatasetOptions o = from("cifar10:" + (m_root / "c").string());
        const SampleFormat f = format(DataType::U8, Shape{-1, 3, 32, 32});
        QCOMPARE(open(o, f).value()->size(), std::int64_t{2});
        QCOMPARE(*open(o, f).value()->label(1), std::int64_t{9});
        QCOMPARE(open(o, f).value()->sample(0)->intAt(2048), std::int64_t{30});
        const Tensor last = *open(o, format(DataType::U8, Shape{-1, 32, 32, 3}, true)).value()->sample(0);
        QCOMPARE(last.toInts()[4], std::int64_t{20});
        o.bgr = true;
        QCOMPARE(open(o, f).value()->sample(0)->intAt(0), std::int64_t{30});
        // ITU-R BT.601: 0.299 * 10 + 0.587 * 20 + 0.114 * 30 = 18.15
        QCOMPARE(open(o, format(DataType::U8, Shape{-1, 1, 32, 32})).value()->sample(0)->intAt(0),
                 std::int64_t{18});
        o.bgr = false;
        o.mean = {0.1f, 0.2f, 0.3f};
        o.std = {1.0f, 2.0f, 4.0f};
        QCOMPARE(open(o, format(DataType::F32, Shape{-1, 3, 32, 32})).value()->sample(0)->data<float>()[2048],
                 (30.0f / 255.0f - 0.3f) / 4.0f);
        o.mean = {0.1f, 0.2f};
        QCOMPARE(codeOf(open(o, format(DataType::F32, Shape{-1, 3, 32, 32}))), std::string("bad-usage"));
        spit("c/test_batch.bin", second);
        QCOMPARE(open(from(o.source), f).value()->size(), std::int64_t{1});
        spit("bad.bin", record + "x");
        QCOMPARE(codeOf(open(from("cifar10:" + (m_root / "bad.bin").string()), f)), std::string("bad-data"));
        record[0] = 10;
        spit("label.bin", record);
        QCOMPARE(codeOf(open(from("cifar10:" + (m_root / "label.bin").string()), f)),
                 std::string("bad-data"));
    }

    void folderOfClasses() {
        spit("d/dogs/b.png", "");
        spit("d/cats/z.JPG", "");
        spit("d/cats/a.png", "");
        spit("d/cats/notes.txt", "");
        spit("d/.hidden/c.png", "");
        const auto d =
            open(from("folder:" + (m_root / "d").string()), format(DataType::U8, Shape{-1, 3, 1, 2}));
        QVERIFY(d.ok());
        QCOMPARE((*d)->size(), std::int64_t{3});
        QCOMPARE((*d)->sample(0)->intAt(0), std::int64_t{'a'});
        QCOMPARE((*d)->sample(0)->toInts(), (std::vector<std::int64_t>{'a', 3, 1, 4, 2, 5}));
        QCOMPARE((*d)->sample(1)->intAt(0), std::int64_t{'z'});
        QCOMPARE(*(*d)->label(1), std::int64_t{0});
        QCOMPARE(*(*d)->label(2), std::int64_t{1});
    }

    void flatFolderHasNoLabels() {
        spit("d/b.png", "");
        spit("d/broken.png", "");
        const auto d =
            open(from("folder:" + (m_root / "d").string()), format(DataType::U8, Shape{-1, 1, 2, 3}, true));
        QVERIFY(d.ok());
        QVERIFY(!(*d)->label(0).has_value());
        const auto broken = (*d)->sample(1);
        QVERIFY(!broken.ok());
        QVERIFY(broken.error().node.ends_with("broken.png"));
        fs::create_directory(m_root / "e");
        const SampleFormat f = format(DataType::U8, Shape{-1, 3, 1, 2});
        QCOMPARE(codeOf(open(from("folder:" + (m_root / "e").string()), f)), std::string("bad-data"));
        QCOMPARE(codeOf(open(from("folder:" + (m_root / "none").string()), f)), std::string("bad-data"));
        JobContext job;
        QCOMPARE(codeOf(openDataset(from("folder:" + (m_root / "d").string()), f, job)),
                 std::string("bad-usage"));
    }

    void npzOfFloatsIsUsedAsItIs() {
        const std::string file = (m_root / "a.npz").string();
        Tensor x(DataType::F32, Shape{2, 3, 1, 2}); // two samples, NCHW
        for (int i = 0; i < 12; ++i)
            x.mutableData<float>()[i] = static_cast<float>(i);
        QVERIFY(writeNpz(file, {{"x", x}, {"y", Tensor::of<std::int64_t>(Shape{2}, {5, 6})}}).ok());
        DatasetOptions o = from("npz:" + file);
        const auto same = open(o, format(DataType::F32, Shape{-1, 3, 1, 2}));
        QCOMPARE((*same)->sample(1)->toFloats(), (Floats{6, 7, 8, 9, 10, 11}));
        QCOMPARE(*(*same)->label(1), std::int64_t{6});
        const auto turned = open(o, format(DataType::F32, Shape{-1, 1, 2, 3}, true));
        QCOMPARE((*turned)->sample(0)->toFloats(), (Floats{0, 2, 4, 1, 3, 5}));
        QCOMPARE((*turned)->sample(0)->shape(), (Shape{1, 1, 2, 3}));
        const auto flat = open(o, format(DataType::F32, Shape{-1, 6}));
        QCOMPARE((*flat)->sample(1)->shape(), (Shape{1, 6}));
        QCOMPARE(codeOf(open(o, format(DataType::F32, Shape{-1, 3, 2, 2}))), std::string("bad-data"));
        QCOMPARE(codeOf(open(o, format(DataType::U8, Shape{-1, 3, 1, 2}))), std::string("bad-data"));
        o.mean = {0.5f};
        const auto noted = open(o, format(DataType::F32, Shape{-1, 3, 1, 2}));
        QCOMPARE((*noted)->sample(0)->data<float>()[1], 1.0f);
        QCOMPARE((*noted)->notes().size(), std::size_t{1});
    }

    void npzLayoutDecidesWhereBothFit() {
        const std::string file = (m_root / "a.npz").string();
        Tensor x(DataType::F32, Shape{1, 2, 2, 2});
        for (int i = 0; i < 8; ++i)
            x.mutableData<float>()[i] = static_cast<float>(i);
        QVERIFY(writeNpz(file, {{"x", x}}).ok());
        DatasetOptions o = from("npz:" + file);
        const SampleFormat f = format(DataType::F32, Shape{-1, 2, 2, 2});
        QCOMPARE(open(o, f).value()->sample(0)->toFloats(), (Floats{0, 1, 2, 3, 4, 5, 6, 7}));
        o.layout = "nhwc";
        QCOMPARE(open(o, f).value()->sample(0)->toFloats(), (Floats{0, 2, 4, 6, 1, 3, 5, 7}));
        o.layout = "chwn";
        QCOMPARE(codeOf(open(o, f)), std::string("bad-usage"));
    }

    void npzOfBytesIsPictures() {
        const std::string file = (m_root / "a.npz").string();
        QVERIFY(writeNpz(file, {{"x", Tensor::of<std::uint8_t>(Shape{1, 1, 2, 3}, {1, 2, 3, 4, 5, 6})},
                                {"y", Tensor::of<float>(Shape{1, 3}, {0.1f, 0.7f, 0.2f})}})
                    .ok());
        DatasetOptions o = from("npz:" + file);
        const auto d = open(o, format(DataType::F32, Shape{-1, 3, 1, 2})); // HWC bytes for an NCHW input
        QVERIFY(d.ok());
        QCOMPARE((*d)->sample(0)->toFloats(),
                 (Floats{scaled(1), scaled(4), scaled(2), scaled(5), scaled(3), scaled(6)}));
        QCOMPARE(*(*d)->label(0), std::int64_t{1});
        o.mean = {0.5f};
        QCOMPARE(open(o, format(DataType::F32, Shape{-1, 3, 1, 2})).value()->sample(0)->data<float>()[0],
                 scaled(1) - 0.5f);
        QCOMPARE(open(o, format(DataType::U8, Shape{-1, 1, 2, 3}, true)).value()->sample(0)->toInts(),
                 (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6}));
    }

    void npzNeedsSamplesAndMatchingLabels() {
        const std::string file = (m_root / "a.npz").string();
        const SampleFormat f = format(DataType::F32, Shape{-1, 2});
        const Tensor x = Tensor::of<float>(Shape{2, 2}, {1, 2, 3, 4});
        const auto code = [&](const std::map<std::string, Tensor>& arrays) {
            return writeNpz(file, arrays).ok() ? codeOf(open(from("npz:" + file), f))
                                               : std::string("not written");
        };
        QCOMPARE(code({{"images", x}}), std::string("ok"));
        QCOMPARE(code({{"a", x}, {"b", x}}), std::string("bad-data"));
        QCOMPARE(code({{"y", x}}), std::string("bad-data"));
        QCOMPARE(code({{"x", x}, {"y", Tensor::of<std::int64_t>(Shape{3}, {1, 2, 3})}}),
                 std::string("bad-data"));
        QCOMPARE(code({{"x", x}, {"y", Tensor::of<float>(Shape{2}, {0.5f, 1.0f})}}), std::string("bad-data"));
        QCOMPARE(code({{"x", Tensor(DataType::F32, Shape{0, 2})}}), std::string("bad-data"));
        QCOMPARE(code({{"x", Tensor::of<float>(Shape{}, {1.0f})}}), std::string("bad-data"));
    }

    void rawFilesGoBySize() {
        const float values[] = {1, 2, 3, 4, 5, 6};
        spit("b/input_0.bin", std::string(reinterpret_cast<const char*>(values), sizeof values));
        spit("b/input_1.bin", std::string("\x00\x33\x66\x01\x02\xff", 6));
        spit("b/readme.txt", "not a sample");
        const SampleFormat f = format(DataType::F32, Shape{-1, 1, 2, 3});
        const auto d = open(from("bin:" + (m_root / "b").string()), f);
        QVERIFY(d.ok());
        QCOMPARE((*d)->size(), std::int64_t{2});
        QCOMPARE((*d)->sample(0)->toFloats(), (Floats{1, 2, 3, 4, 5, 6}));
        QCOMPARE((*d)->sample(1)->data<float>()[5], 1.0f);
        QVERIFY(!(*d)->label(0).has_value());
        spit("b/input_1.bin", "1234567");
        const auto wrong = open(from("bin:" + (m_root / "b").string()), f).value()->sample(1);
        QVERIFY(!wrong.ok());
        QVERIFY(wrong.error().node.ends_with("input_1.bin"));
        QCOMPARE(
            codeOf(open(from("bin:" + (m_root / "b").string()), format(DataType::F32, Shape{-1, 1, -1, 3}))),
            std::string("bad-data"));
        QCOMPARE(
            codeOf(open(from("bin:" + (m_root / "b").string()), format(DataType::U8, Shape{-1, 1, 2, 3}))),
            std::string("bad-data")); // floats for an input of bytes
    }

    void unknownKindsAreUsageErrors() {
        const SampleFormat f = format(DataType::F32, Shape{-1, 1, 2, 3});
        for (const char* source : {"", "idx", "idx:", "zip:a", ":a", "npz"})
            QCOMPARE(codeOf(open(from(source), f)), std::string("bad-usage"));
    }

    void randomFramesAreSeeded() {
        const auto a = randomFrames(format(DataType::F32, Shape{-1, 1, 4, 4}), 3, 1);
        const auto b = randomFrames(format(DataType::F32, Shape{-1, 1, 4, 4}), 3, 1);
        const auto c = randomFrames(format(DataType::F32, Shape{-1, 1, 4, 4}), 3, 2);
        QCOMPARE(a->size(), std::int64_t{3});
        QCOMPARE(a->sample(1)->shape(), (Shape{1, 1, 4, 4}));
        QCOMPARE(a->sample(1)->toFloats(), b->sample(1)->toFloats());
        QVERIFY(a->sample(1)->toFloats() != a->sample(2)->toFloats());
        QVERIFY(a->sample(1)->toFloats() != c->sample(1)->toFloats());
        for (float v : a->sample(0)->toFloats())
            QVERIFY(v >= 0.0f && v < 1.0f);
        const auto u = randomFrames(format(DataType::U8, Shape{-1, 1, 64, 64}), 1, 1)->sample(0)->toInts();
        QCOMPARE(*std::min_element(u.begin(), u.end()), std::int64_t{0});
        QCOMPARE(*std::max_element(u.begin(), u.end()), std::int64_t{255});
        for (std::int64_t v : randomFrames(format(DataType::I64, Shape{1, 32}), 1, 1)->sample(0)->toInts())
            QVERIFY(v == 0 || v == 1);
    }

    void samplesAreTheSameFromSeveralThreads() {
        DatasetOptions o = from("idx:" + spit("i", idxImages()));
        o.resize = Size{5, 7};
        const auto d = open(o, format(DataType::F32, Shape{-1, 1, 7, 5})).value();
        const Floats expected = d->sample(1)->toFloats();
        std::vector<std::thread> threads;
        std::atomic<int> same{0};
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 50; ++i)
                    same += d->sample(1)->toFloats() == expected;
            });
        for (auto& t : threads)
            t.join();
        QCOMPARE(same.load(), 200);
    }
};

QTEST_GUILESS_MAIN(TestDataset)
#include "test_dataset.moc"
