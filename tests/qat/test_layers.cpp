// Every layer on what ONNX Runtime fed to it: the simulated network against ONNX Runtime with its
// optimizations off, the integer network code by code against ONNX Runtime's integer operators.
// QS_LAYER_GOLDENS names a folder with golden files of more layers and images (tests/golden/make_layers.py),
// QS_MODEL_DIR one with models that are too large to ship.
#include <QTest>

#include <cmath>
#include <cstring>
#include <filesystem>

#include "LayerGolden.h"
#include "data/Npz.h"
#include "pipeline/Pipeline.h"
#include "runtime/Fp32Executor.h"
#include "runtime/Int8Emulator.h"

using namespace qs;

namespace {

const std::string kSource = QS_SOURCE_DIR;

std::filesystem::path goldenFolder() {
    const QString folder = qEnvironmentVariable("QS_LAYER_GOLDENS");
    return folder.isEmpty() ? kSource + "/tests/golden/layers" : folder.toStdString();
}

std::string modelFile(const std::string& name) {
    for (const std::string& folder : {kSource + "/resources/models/", kSource + "/tests/golden/models/",
                                      qEnvironmentVariable("QS_MODEL_DIR").toStdString() + "/"})
        if (std::filesystem::exists(folder + name + ".onnx")) return folder + name + ".onnx";
    return {};
}

// Names of the models that have a golden file with this ending.
std::vector<std::string> goldenNames(const std::string& ending) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(goldenFolder())) {
        const std::string file = entry.path().filename().string();
        const auto dot = file.find('.');
        if (dot != std::string::npos && file.substr(dot) == ending && !modelFile(file.substr(0, dot)).empty())
            names.push_back(file.substr(0, dot));
    }
    std::sort(names.begin(), names.end());
    return names;
}

struct Loaded {
    std::shared_ptr<const pipeline::Model> model;
    std::optional<LayerGolden> golden;
    std::int64_t images = 0;
};
Loaded load(const std::string& name, const char* ending) {
    JobContext job;
    Loaded loaded;
    auto model = pipeline::loadModel(modelFile(name), job);
    auto values = data::readNpz(goldenFolder() / (name + ending));
    if (!model || !values) {
        qWarning("%s", model ? describe(values.error()).c_str() : describe(model.error()).c_str());
        return loaded;
    }
    loaded.model = *model;
    loaded.images = values->empty() ? 0 : values->begin()->second.shape()[0];
    loaded.golden.emplace(*loaded.model->raw, std::move(*values));
    return loaded;
}

struct Steps {
    std::int64_t elements = 0, different = 0, beyondOne = 0;
    void add(std::int64_t steps) {
        ++elements;
        different += steps != 0;
        beyondOne += steps > 1;
    }
};

std::int64_t channelOf(const Quantizer& q, const Shape& shape, std::int64_t i) {
    return q.perChannel() ? i / shape.product(q.axis + 1, shape.rank()) % shape[q.axis] : 0;
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

    void addRows(const char* ending) {
        QTest::addColumn<QString>("name");
        for (const std::string& name : goldenNames(ending))
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

private slots:
    // At most one step apart, on at most one element of a thousand; where no quantizer stands, 1e-4 of the
    // largest.
    void simulatedLayersEqualOnnxRuntime_data() { addRows(".npz"); }
    void simulatedLayersEqualOnnxRuntime() {
        QFETCH(QString, name);
        const Loaded loaded = load(name.toStdString(), ".npz");
        QVERIFY(loaded.model && loaded.images > 0);
        const Graph& graph = *loaded.model->lifted;
        const auto known = [&](const Value& value) { return loaded.golden->real(value, 0).defined(); };
        JobContext job;
        Steps all;
        double worstShare = 0, worstFloat = 0;
        int quantized = 0, plain = 0;
        for (std::size_t v = 0; v < graph.valueCount(); ++v) {
            const Value& value = graph.value(ValueId(static_cast<std::int32_t>(v)));
            if (value.isConstant() || !known(value)) continue;
            const auto part = LayerPart::of(graph, ValueId(static_cast<std::int32_t>(v)), known);
            if (!part || part->inputs.empty()) continue;
            const auto executor = runtime::Fp32Executor::create(std::make_shared<Graph>(part->graph), {true});
            QVERIFY2(executor.ok(), executor ? "" : describe(executor.error()).c_str());
            Steps layer;
            for (std::int64_t n = 0; n < loaded.images; ++n) {
                std::vector<Tensor> inputs;
                for (const ValueId id : part->inputs)
                    inputs.push_back(loaded.golden->real(graph.value(id), n));
                const auto outputs = (*executor)->run(inputs, job);
                QVERIFY2(outputs.ok(), outputs ? "" : describe(outputs.error()).c_str());
                const Tensor &ours = (*outputs)[0], theirs = loaded.golden->real(value, n);
                QCOMPARE(ours.count(), theirs.count());
                double worst = 0, peak = 1e-30;
                for (std::int64_t i = 0; i < ours.count(); ++i) {
                    const double d = std::fabs(ours.at(i) - theirs.at(i));
                    worst = std::max(worst, d);
                    peak = std::max(peak, std::fabs(theirs.at(i)));
                    if (const auto& q = value.quantizer)
                        layer.add(std::llround(d / q->scaleAt(channelOf(*q, ours.shape(), i))));
                }
                if (!value.quantizer) worstFloat = std::max(worstFloat, worst / peak);
            }
            (value.quantizer ? quantized : plain) += 1;
            const double share = layer.elements ? static_cast<double>(layer.different) / layer.elements : 0;
            QVERIFY2(layer.beyondOne == 0, value.name.c_str());
            // Of a few elements, one may be on a tie.
            QVERIFY2(share <= 1e-3 || layer.different <= 1,
                     qPrintable(QString("%1: %2").arg(QString::fromStdString(value.name)).arg(share)));
            worstShare = std::max(worstShare, share);
            all.elements += layer.elements;
            all.different += layer.different;
        }
        qInfo("%s, %d images: %d quantized layers, %lld of %lld elements one step apart, at most %.4f%% of a "
              "layer; %d layers without a quantizer, at most %.1e of the largest apart",
              qPrintable(name), static_cast<int>(loaded.images), quantized,
              static_cast<long long>(all.different), static_cast<long long>(all.elements), 100 * worstShare,
              plain, worstFloat);
        QVERIFY2(worstFloat <= 1e-4, qPrintable(QString::number(worstFloat)));
        QVERIFY(quantized + plain >= 3);
    }

    // Convolutions and matrix products give ONNX Runtime's codes; sums and averages within one, on ties.
    void integerLayersEqualOnnxRuntime_data() { addRows(".codes.npz"); }
    void integerLayersEqualOnnxRuntime() {
        QFETCH(QString, name);
        const Loaded loaded = load(name.toStdString(), ".codes.npz");
        QVERIFY(loaded.model && loaded.images > 0);
        JobContext job;
        pipeline::CompileOptions options;
        options.calibrationSamples = 1; // everything is quantized in these files
        const auto compiled = pipeline::compileModel(loaded.model, options, job);
        QVERIFY2(compiled.ok(), compiled ? "" : describe(compiled.error()).c_str());
        const auto network = (*compiled)->network;
        const Graph& graph = *loaded.model->lifted;
        const auto emulator = runtime::Int8Emulator::create(network);
        QVERIFY(emulator.ok());
        const auto valueOf = [&](int t, std::int64_t n) -> Tensor {
            const runtime::IntTensor& tensor = network->tensors[static_cast<std::size_t>(t)];
            if (!tensor.isInteger()) return loaded.golden->image(tensor.name, n);
            const ValueId id = graph.findValue(tensor.valueName());
            if (!id.valid() || !graph.value(id).quantizer) return {};
            const Quantizer& q = *graph.value(id).quantizer;
            if (q.scale[0] != tensor.scale || q.zeroPoint[0] != tensor.zeroPoint) return {};
            return loaded.golden->codes(graph.value(id), n);
        };
        std::map<std::string, Steps> byKind;
        std::map<std::string, int> layers;
        for (std::size_t i = 0; i < network->ops.size(); ++i) {
            const runtime::IntOp& op = network->ops[i];
            if (!network->tensors[static_cast<std::size_t>(op.outputs[0])].isInteger()) continue;
            bool compared = false;
            for (std::int64_t n = 0; n < loaded.images; ++n) {
                const Tensor theirs = valueOf(op.outputs[0], n);
                std::vector<Tensor> inputs;
                bool complete = theirs.defined();
                for (const int t : op.inputs) {
                    inputs.push_back(t < 0 ? Tensor() : valueOf(t, n));
                    complete = complete && (t < 0 || inputs.back().defined());
                }
                if (!complete) continue;
                const auto outputs = (*emulator)->runOp(static_cast<int>(i), inputs, job);
                QVERIFY2(outputs.ok(), outputs ? "" : describe(outputs.error()).c_str());
                QCOMPARE((*outputs)[0].count(), theirs.count());
                for (std::int64_t e = 0; e < theirs.count(); ++e)
                    byKind[runtime::toString(op.kind)].add(
                        std::abs((*outputs)[0].intAt(e) - theirs.intAt(e)));
                compared = true;
            }
            layers[runtime::toString(op.kind)] += compared;
        }
        for (const auto& [kind, d] : byKind) {
            qInfo("%s, %d images: %s: %d layers, %lld of %lld codes differ (%.4f%%), %lld by more than one",
                  qPrintable(name), static_cast<int>(loaded.images), kind.c_str(), layers[kind],
                  static_cast<long long>(d.different), static_cast<long long>(d.elements),
                  100.0 * static_cast<double>(d.different) / static_cast<double>(d.elements),
                  static_cast<long long>(d.beyondOne));
            QVERIFY2(d.beyondOne == 0, kind.c_str());
            if (kind != "Add" && kind != "AveragePool") QVERIFY2(d.different == 0, kind.c_str());
        }
        for (const auto& [kind, count] : std::map<std::string, int>{
                 {"Quantize", 1}, {"Conv", 21}, {"Add", 9}, {"AveragePool", 1}, {"Gemm", 1}})
            QCOMPARE(layers[kind], count); // every layer of the ResNet-20
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
