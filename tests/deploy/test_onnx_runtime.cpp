// The ONNX forms of compiled networks in ONNX Runtime, all its optimizations on. It is no part of this
// project: without node, or without the module onnxruntime-node in the folder that QS_ORT_MODULES names (or
// in tests/golden), the cases are skipped. QS_ORT_SAMPLES=10000 runs them over all test images of Debian's
// dataset-fashion-mnist, and QS_MODEL_DIR names a folder with models that are too large to ship.
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "OnnxRuntime.h"
#include "base/Parallel.h"
#include "deploy/Export.h"
#include "pipeline/Pipeline.h"
#include "runtime/Int8Emulator.h"

using namespace qs;

namespace {

const std::string kSource = QS_SOURCE_DIR;

std::string modelFile(const std::string& name) {
    for (const std::string& folder : {kSource + "/resources/models/", kSource + "/tests/golden/models/",
                                      qEnvironmentVariable("QS_MODEL_DIR").toStdString() + "/"})
        if (std::filesystem::exists(folder + name + ".onnx")) return folder + name + ".onnx";
    return {};
}

data::DatasetOptions images(const std::string& stem) {
    data::DatasetOptions options;
    options.source = "idx:" + stem + "-images-idx3-ubyte.gz," + stem + "-labels-idx1-ubyte.gz";
    options.mean = {0.2860f};
    options.std = {0.3530f};
    return options;
}

data::DatasetOptions testImages() {
    const std::int64_t wanted = std::max(1, qEnvironmentVariableIntValue("QS_ORT_SAMPLES"));
    if (wanted > 1000) return images("/usr/share/datasets/fashion-mnist/t10k");
    return images(kSource + "/resources/data/fashion-mnist-test-1000");
}

std::int64_t sampleCount() {
    const int wanted = qEnvironmentVariableIntValue("QS_ORT_SAMPLES");
    return wanted > 0 ? wanted : 1000;
}

std::shared_ptr<const pipeline::CompiledModel> compile(const std::string& name, bool ignoreQuantizers) {
    JobContext job;
    job.setThreads(2);
    auto model = pipeline::loadModel(modelFile(name), job);
    if (!model) return nullptr;
    pipeline::CompileOptions options;
    options.calibration = images(kSource + "/resources/data/fashion-mnist-calib-500");
    options.calibrationSamples = 500;
    options.quant.ignoreQuantizers = ignoreQuantizers;
    auto compiled = pipeline::compileModel(*model, options, job);
    if (!compiled) qWarning("%s", describe(compiled.error()).c_str());
    return compiled ? *compiled : nullptr;
}

// The first `count` samples as one batch, with their labels.
struct Batch {
    Tensor x;
    std::vector<std::int64_t> labels;
};
Batch batchOf(const pipeline::Model& model, std::int64_t count) {
    JobContext job;
    Batch batch;
    auto dataset = pipeline::openDatasetFor(model, testImages(), job);
    if (!dataset) return batch;
    for (std::int64_t i = 0; i < std::min(count, (*dataset)->size()); ++i) {
        const auto sample = (*dataset)->sample(i);
        if (!batch.x.defined()) {
            Shape shape = sample->shape();
            shape[0] = std::min(count, (*dataset)->size());
            batch.x = Tensor(DataType::F32, shape);
        }
        std::copy_n(sample->data<float>(), sample->count(),
                    batch.x.mutableData<float>() + i * sample->count());
        batch.labels.push_back((*dataset)->label(i).value_or(-1));
    }
    return batch;
}

// What ONNX Runtime makes of a graph: outputs by name.
std::map<std::string, Tensor> runOnnxRuntime(const Graph& graph, const Tensor& x, int portion) {
    QTemporaryDir dir;
    oracle::RunOptions options;
    options.portion = portion;
    return oracle::run(graph, x, dir.path(), options);
}

// The value that holds the codes of a tensor in an exported graph.
ValueId codesIn(const Graph& graph, const runtime::IntTensor& tensor) {
    for (const char* suffix : {"_clipped", "_quantized"})
        if (const ValueId id = graph.findValue(tensor.valueName() + suffix); id.valid()) return id;
    return {};
}

struct Difference {
    std::int64_t elements = 0, different = 0, beyondOne = 0;
    void add(const Tensor& a, const Tensor& b) {
        for (std::int64_t i = 0; i < a.count(); ++i) {
            const std::int64_t d = std::abs(a.intAt(i) - b.intAt(i));
            ++elements;
            different += d > 0;
            beyondOne += d > 1;
        }
    }
    QString text() const {
        return QString("%1 of %2 codes differ, %3 by more than one")
            .arg(different)
            .arg(elements)
            .arg(beyondOne);
    }
};

std::int64_t winner(const float* scores, std::int64_t classes) {
    return std::max_element(scores, scores + classes) - scores;
}

// The step of the codes that the first output is made of.
float outputStep(const runtime::IntNetwork& network) {
    for (const runtime::IntOp& op : network.ops)
        if (op.outputs[0] == network.outputs[0] && op.kind == runtime::IntOpKind::Dequantize)
            return network.tensors[static_cast<std::size_t>(op.inputs[0])].scale;
    return 0.0f;
}

} // namespace

class TestOnnxRuntime : public QObject {
    Q_OBJECT

    void addRows() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("ignoreQuantizers");
        QTest::addColumn<bool>("qdq");
        for (const bool qdq : {true, false})
            for (const char* name :
                 {"resnet20_qat_pytorch_eager", "resnet20_fp32", "mobilenetv1_qat_pytorch_eager",
                  "mobilenetv1_fp32", "mobilenetv2_qat_pytorch_eager", "mobilenetv2_fp32"}) {
                if (modelFile(name).empty()) continue;
                QTest::addRow("%s %s", name, qdq ? "qdq" : "qoperator") << name << false << qdq;
            }
    }

private slots:
    void initTestCase() {
        if (!oracle::available())
            QSKIP("node with onnxruntime-node is not installed; QS_ORT_MODULES names its folder");
    }

    // Every operator on the codes that ONNX Runtime gave it makes the codes that ONNX Runtime made of them.
    void everyOperatorMakesTheSameCodes_data() { addRows(); }
    void everyOperatorMakesTheSameCodes() {
        QFETCH(QString, name);
        QFETCH(bool, ignoreQuantizers);
        QFETCH(bool, qdq);
        const auto compiled = compile(name.toStdString(), ignoreQuantizers);
        QVERIFY(compiled);
        const runtime::IntNetwork& network = *compiled->network;
        auto graph = qdq ? deploy::exportQdq(network) : deploy::exportQOperator(network);
        QVERIFY(graph.ok());
        std::vector<std::string> names(network.tensors.size());
        for (std::size_t t = 0; t < network.tensors.size(); ++t) {
            if (!network.tensors[t].isInteger()) continue;
            const ValueId id = codesIn(*graph, network.tensors[t]);
            if (!id.valid()) continue;
            names[t] = graph->value(id).name;
            if (!graph->isOutput(id)) graph->outputs.push_back({names[t], id});
        }
        const Batch batch = batchOf(*compiled->source, 16);
        const auto values = runOnnxRuntime(*graph, batch.x, 16);
        QVERIFY(values.size() > 10);
        const auto emulator = runtime::Int8Emulator::create(compiled->network);
        QVERIFY(emulator.ok());
        JobContext job;
        std::map<std::string, Difference> byKind;
        int compared = 0;
        for (std::size_t i = 0; i < network.ops.size(); ++i) {
            const runtime::IntOp& op = network.ops[i];
            std::vector<Tensor> inputs;
            bool known = values.count(names[static_cast<std::size_t>(op.outputs[0])]) != 0;
            for (const int t : op.inputs) {
                if (t < 0) {
                    inputs.emplace_back();
                } else if (t == network.inputs[0]) {
                    inputs.push_back(batch.x);
                } else if (const auto v = values.find(names[static_cast<std::size_t>(t)]);
                           v != values.end()) {
                    inputs.push_back(v->second);
                } else {
                    known = false;
                }
            }
            if (!known) continue;
            const auto outputs = (*emulator)->runOp(static_cast<int>(i), inputs, job);
            QVERIFY2(outputs.ok(), outputs ? "" : describe(outputs.error()).c_str());
            byKind[runtime::toString(op.kind)].add((*outputs)[0],
                                                   values.at(names[static_cast<std::size_t>(op.outputs[0])]));
            ++compared;
        }
        for (const auto& [kind, d] : byKind) {
            qInfo("%s %s: %s: %s", qPrintable(name), qdq ? "qdq" : "qoperator", kind.c_str(),
                  qPrintable(d.text()));
            QVERIFY2(d.beyondOne == 0, kind.c_str());
            // Near ties ONNX Runtime's Add and pool kernels, which multiply by rounded ratios of scales, may
            // take the neighbour. Calibrated scales around an Add keep away from ties
            // (quant/TieFreeScales.h).
            const bool trained = name.contains("qat");
            const bool exact = kind != "AveragePool" && (kind != "Add" || !trained);
            QVERIFY2(exact ? d.different == 0 : d.different * 1000 <= d.elements, kind.c_str());
        }
        QVERIFY(compared > 20);
    }

    // From end to end: the same answers, and codes of the last layer within one step.
    void wholeNetworkAgrees_data() { addRows(); }
    void wholeNetworkAgrees() {
        QFETCH(QString, name);
        QFETCH(bool, ignoreQuantizers);
        QFETCH(bool, qdq);
        const auto compiled = compile(name.toStdString(), ignoreQuantizers);
        QVERIFY(compiled);
        auto graph =
            qdq ? deploy::exportQdq(*compiled->network) : deploy::exportQOperator(*compiled->network);
        QVERIFY(graph.ok());
        const Batch batch = batchOf(*compiled->source, sampleCount());
        const auto values = runOnnxRuntime(*graph, batch.x, 50);
        const auto found = values.find(compiled->network->outputNames[0]);
        QVERIFY(found != values.end());
        const Tensor& theirs = found->second;
        const std::int64_t count = batch.x.shape()[0], classes = theirs.shape()[1],
                           pixels = batch.x.count() / count;
        const auto emulator = runtime::Int8Emulator::create(compiled->network);
        QVERIFY(emulator.ok());
        std::vector<float> ours(static_cast<std::size_t>(count * classes));
        JobContext job;
        job.setThreads(2);
        Shape one = batch.x.shape();
        one[0] = 1;
        const auto done = parallelFor(0, count, job, [&](std::int64_t i, int) -> Result<void> {
            Tensor x(DataType::F32, one);
            std::copy_n(batch.x.data<float>() + i * pixels, pixels, x.mutableData<float>());
            QS_TRY(const auto y, (*emulator)->run({x}, job));
            std::copy_n(y[0].data<float>(), classes, ours.data() + i * classes);
            return {};
        });
        QVERIFY(done.ok());
        const float step = outputStep(*compiled->network);
        QVERIFY(step > 0.0f);
        std::int64_t rightOurs = 0, rightTheirs = 0, same = 0, within = 0;
        for (std::int64_t i = 0; i < count; ++i) {
            const float *a = ours.data() + i * classes, *b = theirs.data<float>() + i * classes;
            rightOurs += winner(a, classes) == batch.labels[static_cast<std::size_t>(i)];
            rightTheirs += winner(b, classes) == batch.labels[static_cast<std::size_t>(i)];
            for (std::int64_t c = 0; c < classes; ++c) {
                const double codes = std::abs(a[c] - b[c]) / step;
                same += codes < 0.5;
                within += codes < 1.5;
            }
        }
        const double n = static_cast<double>(count), elements = n * static_cast<double>(classes);
        const double top1 = 100.0 * rightOurs / n, top1Theirs = 100.0 * rightTheirs / n;
        qInfo("%s %s: %lld images, top-1 %.2f, in ONNX Runtime %.2f; codes of the last layer: %.3f %% the "
              "same, %.3f %% "
              "within one",
              qPrintable(name), qdq ? "qdq" : "qoperator", static_cast<long long>(count), top1, top1Theirs,
              100.0 * same / elements, 100.0 * within / elements);
        QVERIFY(std::abs(top1 - top1Theirs) <= std::max(0.05, 100.0 / n) + 1e-9);
        QVERIFY(within >= 0.99 * elements);
    }
};

QTEST_GUILESS_MAIN(TestOnnxRuntime)
#include "test_onnx_runtime.moc"
