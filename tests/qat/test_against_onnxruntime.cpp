// Layer by layer against ONNX Runtime, every layer fed with ONNX Runtime's own inputs, so that rounding ties
// do not add up. QS_MODEL_DIR names a folder with models that are too large to ship.
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <set>

#include "OnnxRuntime.h"
#include "base/Parallel.h"
#include "onnx/Reader.h"
#include "ops/Op.h"
#include "pipeline/Pipeline.h"
#include "runtime/Int8Emulator.h"

using namespace qs;

namespace {

const std::string kSource = QS_SOURCE_DIR;
using Values = std::map<std::string, Tensor>;

std::string modelFile(const std::string& name) {
    for (const std::string& folder : {kSource + "/resources/models/", kSource + "/tests/golden/models/",
                                      qEnvironmentVariable("QS_MODEL_DIR").toStdString() + "/"})
        if (std::filesystem::exists(folder + name + ".onnx")) return folder + name + ".onnx";
    return {};
}

std::shared_ptr<const pipeline::Model> load(const std::string& name) {
    JobContext job;
    auto model = pipeline::loadModel(modelFile(name), job);
    return model ? *model : nullptr;
}

// The first test images as one batch.
Tensor images(const pipeline::Model& model, std::int64_t count) {
    JobContext job;
    data::DatasetOptions options;
    const std::string stem = kSource + "/resources/data/fashion-mnist-test-1000";
    options.source = "idx:" + stem + "-images-idx3-ubyte.gz," + stem + "-labels-idx1-ubyte.gz";
    options.mean = {0.2860f};
    options.std = {0.3530f};
    auto dataset = pipeline::openDatasetFor(model, options, job);
    if (!dataset) return {};
    Tensor batch;
    for (std::int64_t i = 0; i < count; ++i) {
        const auto sample = (*dataset)->sample(i);
        if (!batch.defined()) {
            Shape shape = sample->shape();
            shape[0] = count;
            batch = Tensor(DataType::F32, shape);
        }
        std::copy_n(sample->data<float>(), sample->count(), batch.mutableData<float>() + i * sample->count());
    }
    return batch;
}

// ONNX Runtime's real values for a value of the lifted graph: behind its quantizer where it has one.
// Undefined: that value exists in the lifted graph only.
Tensor realValue(const pipeline::Model& model, const Values& values, ValueId id) {
    const Value& value = model.lifted->value(id);
    if (value.quantizer)
        for (const std::string& name : value.quantizer->sourceNodes) {
            const NodeId node = model.raw->findNode(name);
            if (!node.valid() || model.raw->node(node).op != "DequantizeLinear") continue;
            const auto found = values.find(model.raw->value(model.raw->node(node).output()).name);
            if (found != values.end()) return found->second;
        }
    const auto found = values.find(value.name);
    if (found == values.end()) return {};
    if (found->second.type() != DataType::F32)
        return value.quantizer ? dequantize(found->second, *value.quantizer) : Tensor();
    return value.quantizer ? fakeQuantize(found->second, *value.quantizer) : found->second;
}

struct Steps {
    std::int64_t elements = 0, different = 0;
    double worst = 0.0; // quantizer steps, or 1e-4 of the largest value where there is no quantizer
    void add(const Tensor& ours, const Tensor& theirs, const std::optional<Quantizer>& q) {
        double largest = 1e-30;
        for (std::int64_t i = 0; i < theirs.count(); ++i)
            largest = std::max<double>(largest, std::fabs(theirs.at(i)));
        const double step = q ? q->scale[0] : 1e-4 * largest;
        for (std::int64_t i = 0; i < ours.count(); ++i) {
            const double d = std::fabs(ours.at(i) - theirs.at(i)) / step;
            ++elements;
            different += d > (q ? 0.5 : 1.0);
            worst = std::max(worst, d);
        }
    }
};

// One node on the given inputs, its quantizer applied.
Result<Tensor> runNode(const Graph& graph, const Node& node, const std::vector<Tensor>& inputs) {
    ops::KernelRequest request{node, ops::opsetOf(graph.opsets, node.domain), {}};
    for (std::size_t i = 0; i < inputs.size(); ++i)
        request.constants.push_back(
            node.inputs[i].valid() && graph.value(node.inputs[i]).isConstant() ? &inputs[i] : nullptr);
    QS_TRY(const auto kernel, ops::findOp(node)->kernel(request));
    QS_TRY(auto outputs, kernel(inputs));
    const auto& q = graph.value(node.output()).quantizer;
    return q ? fakeQuantize(outputs[0], *q) : outputs[0];
}

// Codes that ONNX Runtime's graph holds for a tensor of the integer network; undefined where it has none.
Tensor codesOf(const pipeline::CompiledModel& compiled, const Values& values,
               const runtime::IntTensor& tensor) {
    if (!tensor.isInteger()) return {};
    const std::string name = tensor.valueName();
    const ValueId id = compiled.fused->findValue(name);
    if (id.valid() && compiled.fused->value(id).quantizer)
        for (const std::string& source : compiled.fused->value(id).quantizer->sourceNodes) {
            const NodeId node = compiled.source->raw->findNode(source);
            if (!node.valid() || compiled.source->raw->node(node).op != "QuantizeLinear") continue;
            const auto found =
                values.find(compiled.source->raw->value(compiled.source->raw->node(node).output()).name);
            if (found != values.end() && found->second.type() == tensor.type) return found->second;
        }
    const auto found = values.find(name);
    return found != values.end() && found->second.type() == tensor.type ? found->second : Tensor();
}

bool movesCodes(const Node& node) {
    return node.op == "QuantizeLinear" || node.op == "Flatten" || node.op == "Reshape";
}

struct CodeDifference {
    std::int64_t layers = 0, elements = 0, different = 0, beyondOne = 0;
    void add(const Tensor& a, const Tensor& b) {
        ++layers;
        for (std::int64_t i = 0; i < a.count(); ++i) {
            const std::int64_t d = std::abs(a.intAt(i) - b.intAt(i));
            ++elements;
            different += d > 0;
            beyondOne += d > 1;
        }
    }
};

} // namespace

class TestAgainstOnnxRuntime : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!oracle::available())
            QSKIP("node with onnxruntime-node is not installed; QS_ORT_MODULES names its folder");
    }

    void simulatedLayersGiveTheSameValues_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"resnet20_fp32", "resnet20_fp32_dynamo20", "resnet20_qat_pytorch_eager",
                                 "resnet20_qat_pytorch_fx", "resnet20_qat_tensorflow_style",
                                 "resnet20_ort_qdq", "resnet20_ort_qoperator", "mobilenetv1_fp32",
                                 "mobilenetv1_qat_pytorch_eager", "mobilenetv1_hard_fp32",
                                 "mobilenetv1_hard_qat", "mobilenetv2_fp32", "mobilenetv2_qat_pytorch_eager"})
            if (!modelFile(name).empty()) QTest::newRow(name) << name;
    }
    void simulatedLayersGiveTheSameValues() {
        QFETCH(QString, name);
        const auto model = load(name.toStdString());
        QVERIFY(model);
        const auto& input = model->raw->value(model->raw->inputs[0].value).shape;
        const Tensor x = images(*model, input && (*input)[0] == 1 ? 1 : 16);
        QTemporaryDir dir;
        Graph exposed = *model->raw;
        oracle::exposeValues(exposed);
        const Values values =
            oracle::run(exposed, x, dir.path(), {.level = "disabled", .skipUnbatched = true});
        QVERIFY(values.size() > 10);

        const Graph& graph = *model->lifted;
        std::vector<Tensor> current(graph.valueCount());
        auto index = [](ValueId id) { return static_cast<std::size_t>(id.index); };
        for (const GraphPort& port : graph.inputs) {
            const auto& q = graph.value(port.value).quantizer;
            current[index(port.value)] = q ? fakeQuantize(x, *q) : x;
        }
        const auto order = graph.topologicalOrder();
        QVERIFY(order.ok());
        Steps quantized, plain;
        std::int64_t compared = 0;
        for (const NodeId id : *order) {
            const Node& node = graph.node(id);
            std::vector<Tensor> inputs;
            for (const ValueId input : node.inputs) {
                Tensor t = input.valid() ? current[index(input)] : Tensor();
                if (input.valid() && graph.value(input).isConstant()) {
                    const Value& v = graph.value(input);
                    t = v.quantizer ? dequantize(v.quantizer->codes, *v.quantizer) : *v.constant;
                }
                inputs.push_back(t);
            }
            const auto ours = runNode(graph, node, inputs);
            QVERIFY2(ours.ok(), ours ? "" : describe(ours.error()).c_str());
            const Tensor theirs = realValue(*model, values, node.output());
            // What ONNX Runtime does not hold (a Relu that it left to the quantizer) goes on as computed.
            current[index(node.output())] = theirs.defined() ? theirs : *ours;
            if (!theirs.defined() || theirs.type() != DataType::F32) continue;
            const auto& q = graph.value(node.output()).quantizer;
            Steps layer;
            layer.add(*ours, theirs, q);
            QVERIFY2(layer.worst <= 1.001,
                     qPrintable(QString("%1: %2").arg(node.name.c_str()).arg(layer.worst)));
            Steps& total = q ? quantized : plain;
            total.elements += layer.elements;
            total.different += layer.different;
            ++compared;
        }
        qInfo("%s: %lld layers; %lld of %lld quantized elements differ by a step (%.4f %%); %lld of %lld "
              "float ones by more than 1e-4 of the largest",
              qPrintable(name), static_cast<long long>(compared), static_cast<long long>(quantized.different),
              static_cast<long long>(quantized.elements),
              100.0 * static_cast<double>(quantized.different) /
                  static_cast<double>(std::max<std::int64_t>(1, quantized.elements)),
              static_cast<long long>(plain.different), static_cast<long long>(plain.elements));
        QVERIFY(compared > 20);
        QVERIFY(quantized.different * 1000 <= quantized.elements);
        QCOMPARE(plain.different, std::int64_t{0});
    }

    // Both files of ONNX Runtime's quantizer; the one of Q/DQ pairs in the form that its optimizer fuses it
    // to.
    void integerLayersGiveTheSameCodes_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fuse");
        QTest::newRow("qoperator") << "resnet20_ort_qoperator" << false;
        QTest::newRow("qdq") << "resnet20_ort_qdq" << true;
    }
    void integerLayersGiveTheSameCodes() {
        QFETCH(QString, name);
        QFETCH(bool, fuse);
        const auto model = load(name.toStdString());
        QVERIFY(model);
        JobContext job;
        const auto compiled = pipeline::compileModel(model, {}, job);
        QVERIFY(compiled.ok());
        const Tensor x = images(*model, 100);
        QTemporaryDir dir;
        Graph exposed = *model->raw;
        if (fuse) {
            const QString file = dir.filePath("optimized.onnx");
            QVERIFY(!oracle::run(exposed, x, dir.path(),
                                 {.level = "extended", .optimized = file, .skipUnbatched = true})
                         .empty());
            const auto optimized = onnx::read(file.toStdString(), job);
            QVERIFY2(optimized.ok(), optimized ? "" : describe(optimized.error()).c_str());
            exposed = **optimized;
        }
        std::set<std::string> integerLayers;
        for (const NodeId id : exposed.nodes()) {
            const Node& node = exposed.node(id);
            if (node.op != "QLinearConv" && node.op != "QGemm" && node.op != "QLinearAdd" &&
                node.op != "QLinearGlobalAveragePool")
                continue;
            integerLayers.insert(node.name);
            if (!exposed.isOutput(node.output()))
                exposed.outputs.push_back({exposed.value(node.output()).name, node.output()});
        }
        QCOMPARE(integerLayers.size(), std::size_t{21 + 1 + 9 + 1});
        for (const NodeId id : exposed.nodes()) // codes of the input, and where they are moved
            if (movesCodes(exposed.node(id)) && !exposed.isOutput(exposed.node(id).output()))
                exposed.outputs.push_back(
                    {exposed.value(exposed.node(id).output()).name, exposed.node(id).output()});
        const Values values =
            oracle::run(exposed, x, dir.path(), {.level = "disabled", .skipUnbatched = true});
        QVERIFY(values.size() > 30);

        const runtime::IntNetwork& network = *(*compiled)->network;
        const auto emulator = runtime::Int8Emulator::create((*compiled)->network);
        QVERIFY(emulator.ok());
        std::map<std::string, CodeDifference> byKind;
        for (std::size_t i = 0; i < network.ops.size(); ++i) {
            const runtime::IntOp& op = network.ops[i];
            const auto tensor = [&](int t) { return network.tensors[static_cast<std::size_t>(t)]; };
            const Tensor theirs = codesOf(**compiled, values, tensor(op.outputs[0]));
            std::vector<Tensor> inputs;
            bool known = theirs.defined();
            for (const int t : op.inputs) {
                inputs.push_back(t < 0                    ? Tensor()
                                 : t == network.inputs[0] ? x
                                                          : codesOf(**compiled, values, tensor(t)));
                known = known && (t < 0 || inputs.back().defined());
            }
            if (!known || op.kind == runtime::IntOpKind::Move) continue;
            const auto ours = (*emulator)->runOp(static_cast<int>(i), inputs, job);
            QVERIFY2(ours.ok(), ours ? "" : describe(ours.error()).c_str());
            byKind[runtime::toString(op.kind)].add((*ours)[0], theirs);
        }
        for (const auto& [kind, d] : byKind)
            qInfo("%s: %lld %s: %lld of %lld codes differ, %lld by more than one", qPrintable(name),
                  static_cast<long long>(d.layers), kind.c_str(), static_cast<long long>(d.different),
                  static_cast<long long>(d.elements), static_cast<long long>(d.beyondOne));
        QCOMPARE(byKind["Conv"].layers, std::int64_t{21});
        QCOMPARE(byKind["Gemm"].layers, std::int64_t{1});
        QCOMPARE(byKind["Conv"].different, std::int64_t{0});
        QCOMPARE(byKind["Gemm"].different, std::int64_t{0});
        QCOMPARE(byKind["Add"].layers, std::int64_t{9});
        for (const auto& [kind, d] : byKind)
            QCOMPARE(d.beyondOne, std::int64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestAgainstOnnxRuntime)
#include "test_against_onnxruntime.moc"
