// The C program of compiled networks, compiled and run: on this machine, and for AArch64 under qemu-user
// where gcc-aarch64-linux-gnu, libc6-dev-arm64-cross and qemu-user are installed. Every byte must be the
// emulator's.
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

#include "SmallNetwork.h"
#include "deploy/CProgram.h"
#include "deploy/CText.h"
#include "pipeline/Pipeline.h"
#include "runtime/Int8Emulator.h"

using namespace qs;
using kernels::Rounding;
using runtime::IntOpKind;

namespace {

const std::string kSource = QS_SOURCE_DIR;

struct Compiler {
    const char* name;
    const char* program;
    QStringList options;
    QStringList runner; // before the program's name
};

const std::vector<Compiler>& compilers() {
    static const std::vector<Compiler> kAll = {
        {"gcc -O0", "gcc", {"-std=c99", "-pedantic", "-O0", "-Wall", "-Wextra", "-Werror"}, {}},
        {"gcc -O3 gnu99", "gcc", {"-std=gnu99", "-O3", "-march=native", "-ffp-contract=fast"}, {}},
        {"aarch64 -O0", "aarch64-linux-gnu-gcc", {"-std=c99", "-O0", "-static"}, {"qemu-aarch64"}},
        {"aarch64 -O3 gnu99", "aarch64-linux-gnu-gcc", {"-std=gnu99", "-O3", "-static"}, {"qemu-aarch64"}},
    };
    return kAll;
}

bool isInstalled(const QString& program) {
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QByteArray bytesOf(const Tensor& t) {
    return {static_cast<const char*>(t.raw()), t.sizeBytes()};
}

struct Run {
    int exitCode = -1;
    QByteArray log;
};
Run run(const QString& folder, QStringList words) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString program = words.takeFirst();
    process.start(program, words);
    const bool finished = process.waitForFinished(500000) && process.exitStatus() == QProcess::NormalExit;
    return {finished ? process.exitCode() : -1, process.readAll()};
}

void write(const QString& file, const QByteArray& bytes) {
    QFile f(file);
    QVERIFY(f.open(QIODevice::WriteOnly));
    QCOMPARE(f.write(bytes), bytes.size());
}

Tensor noise(const Shape& shape, unsigned seed) {
    std::mt19937 random(seed);
    Tensor x(DataType::F32, shape);
    for (std::int64_t i = 0; i < x.count(); ++i)
        x.mutableData<float>()[i] = static_cast<float>(static_cast<int>(random() % 500) - 200) * 0.01f;
    return x;
}

// smallNetwork without its float operator.
runtime::IntNetwork unsignedNetwork() {
    runtime::IntNetwork network = tests::smallNetwork();
    network.ops.pop_back();
    network.outputs.pop_back();
    network.outputNames.pop_back();
    return network;
}

// Signed codes, and the forms of operators that smallNetwork lacks.
runtime::IntNetwork signedNetwork() {
    tests::NetworkBuilder b;
    b.network.name = "signed";
    b.network.opsets = {{"", 13}};
    const auto codes = [&](const char* name, Shape shape, float scale, std::int32_t zero) {
        return b.codes(name, std::move(shape), scale, zero, -128, 127, DataType::I8);
    };
    const int x = b.floats("x", Shape{-1, 2, 6, 6});
    const int xq = codes("x:codes", Shape{-1, 2, 6, 6}, 0.02f, -20);
    b.add(IntOpKind::Quantize, "quantize", {x}, xq);
    const int c1 = codes("c1", Shape{-1, 4, 3, 3}, 0.04f, 3);
    auto& conv = b.add(IntOpKind::Conv, "strided", {xq}, c1, "Conv",
                       {{"kernel_shape", std::vector<std::int64_t>{3, 3}},
                        {"strides", std::vector<std::int64_t>{2, 2}},
                        {"dilations", std::vector<std::int64_t>{1, 2}},
                        {"pads", std::vector<std::int64_t>{0, 2, 1, 1}}});
    conv.constants = {b.weights(Shape{4, 2, 3, 3}), b.bias(4)};
    conv.weightScale = {0.01f};
    conv.weightZeroPoint = {3};
    const int mean = codes("mean", Shape{-1, 4, 3, 3}, 0.03f, -5);
    b.add(
        IntOpKind::AveragePool, "mean", {c1}, mean, "AveragePool",
        {{"kernel_shape", std::vector<std::int64_t>{3, 3}}, {"pads", std::vector<std::int64_t>{1, 1, 1, 1}}});
    const int global = codes("global", Shape{-1, 4, 1, 1}, 0.01f, 0);
    b.add(IntOpKind::AveragePool, "global", {c1}, global, "GlobalAveragePool");
    const int gated = codes("gated", Shape{-1, 4, 3, 3}, 0.02f, 7);
    b.add(IntOpKind::Mul, "gate", {mean, global}, gated, "Mul");
    const int shifted = codes("shifted", Shape{-1, 4, 3, 3}, 0.03f, 7);
    b.add(IntOpKind::Add, "shift", {global, gated}, shifted, "Add");
    const int turned = codes("turned", Shape{-1, 3, 3, 4}, 0.03f, 7);
    b.add(IntOpKind::Move, "transpose", {shifted}, turned, "Transpose",
          {{"perm", std::vector<std::int64_t>{0, 2, 3, 1}}});
    const int joined = codes("joined", Shape{-1, 3, 6, 4}, 0.035f, 0);
    b.add(IntOpKind::Concat, "concat", {turned, turned}, joined, "Concat", {{"axis", std::int64_t{-2}}});
    const int rows = codes("rows", Shape{-1, 3, 4, 6}, 0.035f, 0);
    b.add(IntOpKind::Move, "swap", {joined}, rows, "Transpose",
          {{"perm", std::vector<std::int64_t>{0, 1, 3, 2}}});
    const int product = codes("product", Shape{-1, 3, 6, 6}, 0.05f, -9);
    b.add(IntOpKind::MatMul, "matmul", {joined, rows}, product, "MatMul");
    const int best = codes("best", Shape{-1, 3, 3, 3}, 0.05f, -9);
    b.add(IntOpKind::MaxPool, "maximum", {product}, best, "MaxPool",
          {{"kernel_shape", std::vector<std::int64_t>{3, 3}},
           {"strides", std::vector<std::int64_t>{2, 2}},
           {"pads", std::vector<std::int64_t>{1, 1, 1, 1}},
           {"ceil_mode", std::int64_t{0}}});
    const int out = b.floats("out", Shape{-1, 3, 3, 3});
    b.add(IntOpKind::Dequantize, "dequantize", {best}, out);
    b.network.inputs = {x};
    b.network.inputNames = {"x"};
    b.network.outputs = {out};
    b.network.outputNames = {"out"};
    return b.network;
}

// Under shifts alone the scales have to be powers of two.
void setRounding(runtime::IntNetwork& network, Rounding rounding) {
    network.rounding = rounding;
    if (rounding != Rounding::Pow2) return;
    for (runtime::IntTensor& t : network.tensors)
        if (t.isInteger()) t.scale = std::ldexp(1.0f, std::ilogb(t.scale) + 1);
    for (runtime::IntOp& op : network.ops)
        for (float& scale : op.weightScale)
            scale = std::ldexp(1.0f, std::ilogb(scale) + 1);
}

// Builds the program for the first sample with every compiler and runs it on all of them.
void compareEverywhere(const runtime::IntNetwork& network, const std::vector<Tensor>& samples,
                       bool needSpread) {
    const auto emulator = runtime::Int8Emulator::create(std::make_shared<const runtime::IntNetwork>(network));
    QVERIFY2(emulator.ok(), emulator ? "" : describe(emulator.error()).c_str());
    JobContext job;
    QByteArray inputs, expected;
    std::vector<Tensor> firstOutputs;
    std::set<double> values;
    for (const Tensor& x : samples) {
        const auto y = (*emulator)->run({x}, job);
        QVERIFY2(y.ok(), y ? "" : describe(y.error()).c_str());
        inputs += bytesOf(x);
        for (const Tensor& t : *y)
            expected += bytesOf(t);
        for (std::int64_t i = 0; i < (*y)[0].count(); ++i)
            values.insert((*y)[0].at(i));
        if (firstOutputs.empty()) firstOutputs = *y;
    }
    if (needSpread) QVERIFY(values.size() > 3); // a comparison of constants would say nothing
    const auto files = deploy::makeCProgram(network, {samples[0]}, firstOutputs);
    QVERIFY2(files.ok(), files ? "" : describe(files.error()).c_str());
    QTemporaryDir folder;
    for (const deploy::CFile& file : *files)
        write(folder.filePath(QString::fromStdString(file.name)), QByteArray::fromStdString(file.text));
    write(folder.filePath("in.bin"), inputs);
    for (const Compiler& compiler : compilers()) {
        if (!isInstalled(compiler.program) ||
            (!compiler.runner.isEmpty() && !isInstalled(compiler.runner[0])))
            continue;
        const Run built =
            run(folder.path(), QStringList{compiler.program} + compiler.options +
                                   QStringList{"main.c", "network.c", "weights.c", "-lm", "-o", "net"});
        QVERIFY2(built.exitCode == 0, built.log.constData());
        const Run checked = run(folder.path(), compiler.runner + QStringList{folder.filePath("net")});
        QVERIFY2(checked.exitCode == 0 && checked.log.endsWith("OK\n"),
                 (compiler.name + (": " + checked.log)).constData());
        const Run ran =
            run(folder.path(), compiler.runner + QStringList{folder.filePath("net"), "in.bin", "out.bin"});
        QVERIFY2(ran.exitCode == 0, ran.log.constData());
        QFile out(folder.filePath("out.bin"));
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray bytes = out.readAll();
        QCOMPARE(bytes.size(), expected.size());
        QVERIFY2(bytes == expected, compiler.name);
    }
}

data::DatasetOptions images(const char* part) {
    data::DatasetOptions options;
    const std::string stem = kSource + "/resources/data/fashion-mnist-" + part;
    options.source = "idx:" + stem + "-images-idx3-ubyte.gz," + stem + "-labels-idx1-ubyte.gz";
    options.mean = {0.2860f};
    options.std = {0.3530f};
    return options;
}

void addRoundings() {
    QTest::addColumn<int>("rounding");
    for (const Rounding r : {Rounding::Onnx, Rounding::TfLite, Rounding::Rndnu, Rounding::Pow2})
        QTest::newRow(kernels::toString(r)) << static_cast<int>(r);
}

} // namespace

class TestCProgram : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!isInstalled("gcc")) QSKIP("gcc is not installed");
        for (const Compiler& compiler : compilers())
            if (!isInstalled(compiler.program) ||
                (!compiler.runner.isEmpty() && !isInstalled(compiler.runner[0])))
                qInfo("%s is left out: it is not installed", compiler.name);
    }

    void unsignedCodes_data() { addRoundings(); }
    void unsignedCodes() {
        QFETCH(int, rounding);
        runtime::IntNetwork network = unsignedNetwork();
        setRounding(network, static_cast<Rounding>(rounding));
        std::vector<Tensor> samples;
        for (unsigned seed = 0; seed < 200; ++seed)
            samples.push_back(noise(Shape{1, 2, 6, 6}, seed));
        compareEverywhere(network, samples, false);
    }

    void signedCodes_data() { addRoundings(); }
    void signedCodes() {
        QFETCH(int, rounding);
        runtime::IntNetwork network = signedNetwork();
        setRounding(network, static_cast<Rounding>(rounding));
        std::vector<Tensor> samples;
        for (unsigned seed = 0; seed < 200; ++seed)
            samples.push_back(noise(Shape{1, 2, 6, 6}, seed));
        compareEverywhere(network, samples, true);
    }

    void trainedNetworks_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("rounding");
        for (const char* model :
             {"resources/models/resnet20_qat_pytorch_eager", "resources/models/resnet20_fp32",
              "tests/golden/models/mobilenetv1_qat_pytorch_eager"})
            for (const Rounding r : {Rounding::Onnx, Rounding::TfLite, Rounding::Rndnu})
                QTest::newRow((std::string(model) + " " + kernels::toString(r)).c_str())
                    << QString(model) << static_cast<int>(r);
    }
    void trainedNetworks() {
        QFETCH(QString, model);
        QFETCH(int, rounding);
        JobContext job;
        job.setThreads(2);
        const auto loaded = pipeline::loadModel(kSource + "/" + model.toStdString() + ".onnx", job);
        QVERIFY(loaded.ok());
        pipeline::CompileOptions options;
        options.calibration = images("calib-500");
        options.calibrationSamples = 50;
        options.quant.rounding = static_cast<Rounding>(rounding);
        const auto compiled = pipeline::compileModel(*loaded, options, job);
        QVERIFY2(compiled.ok(), compiled ? "" : describe(compiled.error()).c_str());
        const auto dataset = pipeline::openDatasetFor(**loaded, images("test-1000"), job);
        QVERIFY(dataset.ok());
        std::vector<Tensor> samples;
        for (std::int64_t i = 0; i < 2; ++i)
            samples.push_back(*(*dataset)->sample(i));
        compareEverywhere(*(*compiled)->network, samples, true);
    }

    void aFloatOperatorIsRefusedWithItsReason() {
        const auto network = tests::smallNetwork();
        const Tensor x = noise(Shape{1, 2, 6, 6}, 1);
        const auto files = deploy::makeCProgram(network, {x}, {});
        QVERIFY(!files.ok());
        QCOMPARE(files.error().code, std::string("unsupported-target"));
        QCOMPARE(files.error().node, std::string("softmax"));
        QVERIFY(files.error().message.find("no integer form") != std::string::npos);
    }

    void namesCannotEndAComment() {
        QCOMPARE(deploy::cComment("a*/ b\n\\ ?"
                                  "?/"),
                 std::string("a* / b     /"));
        QCOMPARE(deploy::cFloat(1.5f), std::string("0x1.8p+0f"));
        const std::int32_t lowest[] = {INT32_MIN, -1};
        QCOMPARE(deploy::cArray("int", "a", lowest),
                 std::string("static const int a[2] = {\n    (-2147483647 - 1), -1};\n"));
    }
};

QTEST_GUILESS_MAIN(TestCProgram)
#include "test_c_program.moc"
