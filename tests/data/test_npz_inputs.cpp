// Data for models with several inputs: one array per input in an .npz.
#include <QTemporaryDir>
#include <QTest>

#include "data/Dataset.h"
#include "data/Npz.h"

using namespace qs;
using namespace qs::data;

namespace {

using Floats = std::vector<float>;

Tensor counting(Shape shape, DataType type = DataType::F32) {
    Tensor t(DataType::F32, std::move(shape));
    for (std::int64_t i = 0; i < t.count(); ++i)
        t.mutableData<float>()[i] = static_cast<float>(i);
    return *t.cast(type);
}

const std::vector<InputFormat> kInputs = {{"image", {DataType::F32, {-1, 1, 2, 2}, false}},
                                          {"meta", {DataType::F32, {-1, 3}, false}},
                                          {"token", {DataType::I64, {-1, 1}, false}}};

} // namespace

class TestNpzInputs : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;

    Result<std::shared_ptr<const Dataset>> open(const std::map<std::string, Tensor>& arrays,
                                                DatasetOptions options = {}) {
        const std::string file = m_dir.filePath("in.npz").toStdString();
        if (const auto written = writeNpz(file, arrays); !written) return written.error();
        JobContext job;
        options.source = "npz:" + file;
        return openDataset(options, kInputs, job);
    }

    std::map<std::string, Tensor> arrays() {
        return {{"image", counting({4, 2, 2})},
                {"meta", counting({4, 3})},
                {"token", counting({4, 1}, DataType::I32)},
                {"y", counting({4}, DataType::I64)}};
    }

private slots:
    void everyInputGetsItsArray() {
        const auto data = open(arrays());
        QVERIFY2(data.ok(), data.ok() ? "" : describe(data.error()).c_str());
        QCOMPARE((*data)->size(), std::int64_t{4});
        const auto inputs = (*data)->inputs(2);
        QVERIFY(inputs.ok());
        QCOMPARE(inputs->size(), std::size_t{3});
        QCOMPARE((*inputs)[0].shape(), (Shape{1, 1, 2, 2}));
        QCOMPARE((*inputs)[0].toFloats(), (Floats{8, 9, 10, 11}));
        QCOMPARE((*inputs)[1].toFloats(), (Floats{6, 7, 8}));
        QVERIFY((*inputs)[2].type() == DataType::I64 && (*inputs)[2].intAt(0) == 2);
        QCOMPARE(*(*data)->label(3), std::int64_t{3});
        QVERIFY(!(*data)->inputs(4).ok());
    }

    void skipAndLimitReachAllInputs() {
        DatasetOptions options;
        options.skip = 1;
        options.limit = 2;
        const auto data = open(arrays(), options);
        QVERIFY(data.ok());
        QCOMPARE((*data)->size(), std::int64_t{2});
        QCOMPARE((*(*data)->inputs(0))[1].toFloats(), (Floats{3, 4, 5}));
        QCOMPARE(*(*data)->label(1), std::int64_t{2});
    }

    // Pictures are preprocessed; a mean for their channels does not trouble the other inputs.
    void picturesAreScaled() {
        auto some = arrays();
        some["image"] = counting({4, 2, 2}, DataType::U8);
        DatasetOptions options;
        options.mean = {0.5f};
        options.std = {0.25f};
        const auto data = open(some, options);
        QVERIFY2(data.ok(), data.ok() ? "" : describe(data.error()).c_str());
        QCOMPARE((*(*data)->inputs(0))[0].toFloats()[3], (3.0f / 255.0f - 0.5f) / 0.25f);
        QCOMPARE((*(*data)->inputs(0))[1].toFloats(), (Floats{0, 1, 2}));
    }

    void whatIsMissingIsNamed() {
        auto some = arrays();
        some.erase("meta");
        const auto missing = open(some);
        QVERIFY(!missing.ok() && missing.error().message.find("meta") != std::string::npos);
        some = arrays();
        some["meta"] = counting({3, 3});
        const auto shorter = open(some);
        QVERIFY(!shorter.ok() && shorter.error().message.find("3 samples") != std::string::npos);
        some["meta"] = counting({4, 5});
        QVERIFY(!open(some).ok());
        some["meta"] = counting({});
        QVERIFY(!open(some).ok());
        JobContext job;
        DatasetOptions pictures;
        pictures.source = "folder:/pictures";
        const auto folder = openDataset(pictures, kInputs, job);
        QVERIFY(!folder.ok());
        QCOMPARE(folder.error().code, std::string("bad-usage"));
        QVERIFY(folder.error().message.find("image, meta, token") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestNpzInputs)
#include "test_npz_inputs.moc"
