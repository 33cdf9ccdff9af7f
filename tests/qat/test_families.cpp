// One small trained network in the form of every exporter family (tests/golden/make_families.py), with what
// ONNX Runtime makes of it: the import recognises the family, simulated quantization gives ONNX Runtime's
// outputs, the integer network follows it.
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>

#include "data/Npz.h"
#include "pipeline/Pipeline.h"

using namespace qs;

namespace {

const std::string kFolder = QS_SOURCE_DIR "/tests/golden/families/";

struct Family {
    const char* file;
    const char* framework;
    QuantizerKind activations, weights;
    int quantizers; // of the file
    int weightBits; // of conv1
    int layersInt8, layersFloat;
};

const std::vector<Family>& families() {
    using Kind = QuantizerKind;
    static const std::vector<Family> table = {
        {"pytorch_eager", "pytorch", Kind::FakeQuant, Kind::FakeQuant, 11, 8, 6, 0},
        {"pytorch_fx", "pytorch", Kind::Qdq, Kind::FakeQuant, 11, 8, 6, 0},
        {"pytorch_converted", "pytorch", Kind::Qdq, Kind::Integer, 15, 8, 6, 4},
        {"pytorch_dynamo", "pytorch", Kind::Qdq, Kind::FakeQuant, 11, 8, 6, 0},
        {"tensorflow_tfmot", "tensorflow", Kind::Qdq, Kind::Grid, 11, 8, 6, 0},
        {"tensorflow_hwio", "tensorflow", Kind::Qdq, Kind::FakeQuant, 11, 8, 6, 0},
        {"nvidia", "nvidia", Kind::Qdq, Kind::FakeQuant, 8, 8, 6, 0},
        {"brevitas_qcdq", "pytorch", Kind::FakeQuant, Kind::Integer, 15, 4, 6, 0},
        {"qonnx", "qonnx", Kind::Qonnx, Kind::Qonnx, 11, 3, 6, 6},
        {"onnxruntime_qdq", "onnxruntime", Kind::Qdq, Kind::Integer, 11, 8, 6, 0},
        {"onnxruntime_contrib_qdq", "onnxruntime", Kind::Qdq, Kind::Integer, 11, 8, 6, 0},
        {"onnxruntime_qoperator", "onnxruntime", Kind::QOperator, Kind::QOperator, 16, 8, 6, 0},
        {"integer_static", "onnxruntime", Kind::Qdq, Kind::QOperator, 8, 8, 6, 0},
        {"integer_dynamic", "onnxruntime", Kind::Qdq, Kind::Integer, 0, 8, 6, 0},
    };
    return table;
}

std::shared_ptr<const pipeline::Model> load(const Family& family) {
    JobContext job;
    auto model = pipeline::loadModel(kFolder + family.file + ".onnx", job);
    if (!model) qWarning("%s", describe(model.error()).c_str());
    return model ? *model : nullptr;
}

std::map<std::string, Tensor> golden(const Family& family) {
    auto arrays = data::readNpz(kFolder + family.file + ".npz");
    return arrays ? *arrays : std::map<std::string, Tensor>();
}

Tensor run(const pipeline::Model& model, const pipeline::CompiledModel* compiled, pipeline::Engine engine,
           const Tensor& x) {
    JobContext job;
    auto runner = pipeline::makeRunner(model, compiled, engine);
    if (!runner) return {};
    auto y = (*runner)->run({x}, job);
    if (!y) qWarning("%s", describe(y.error()).c_str());
    return y ? (*y)[0] : Tensor();
}

std::shared_ptr<const pipeline::CompiledModel> compile(const Family& family,
                                                       std::shared_ptr<const pipeline::Model> model) {
    JobContext job;
    pipeline::CompileOptions options;
    options.calibration.source = "npz:" + kFolder + family.file + ".npz";
    auto compiled = pipeline::compileModel(model, options, job);
    if (!compiled) qWarning("%s", describe(compiled.error()).c_str());
    return compiled ? *compiled : nullptr;
}

double largest(const Tensor& t) {
    double most = 0.0;
    for (const float v : t.toFloats())
        most = std::max<double>(most, std::fabs(v));
    return most;
}

double largestDifference(const Tensor& a, const Tensor& b) {
    const auto x = a.toFloats(), y = b.toFloats();
    double most = x.size() == y.size() ? 0.0 : HUGE_VAL;
    for (std::size_t i = 0; i < x.size() && i < y.size(); ++i)
        most = std::max<double>(most, std::fabs(x[i] - y[i]));
    return most;
}

double cosine(const Tensor& a, const Tensor& b) {
    const auto x = a.toFloats(), y = b.toFloats();
    double xy = 0.0, xx = 0.0, yy = 0.0;
    for (std::size_t i = 0; i < x.size() && i < y.size(); ++i) {
        xy += static_cast<double>(x[i]) * y[i];
        xx += static_cast<double>(x[i]) * x[i];
        yy += static_cast<double>(y[i]) * y[i];
    }
    return xy / std::sqrt(xx * yy);
}

const Family& current() {
    return families()[static_cast<std::size_t>(
        std::find_if(families().begin(), families().end(),
                     [](const Family& f) { return QString(f.file) == QTest::currentDataTag(); }) -
        families().begin())];
}

void addRows() {
    QTest::addColumn<int>("unused");
    for (const Family& family : families())
        QTest::newRow(family.file) << 0;
}

} // namespace

class TestFamilies : public QObject {
    Q_OBJECT
private slots:
    void everyGoldenFileIsInTheTable() {
        std::set<std::string> expected, found;
        for (const Family& family : families())
            expected.insert(family.file);
        for (const auto& entry : std::filesystem::directory_iterator(kFolder))
            if (entry.path().extension() == ".onnx") found.insert(entry.path().stem().string());
        QVERIFY(found == expected);
    }

    void isRecognised_data() { addRows(); }
    void isRecognised() {
        const Family& family = current();
        const auto model = load(family);
        QVERIFY(model != nullptr);
        for (const Diagnostic& finding : model->findings)
            QVERIFY2(finding.severity != Severity::Error && finding.code != "unrecognised-quantizer",
                     finding.message.c_str());
        QCOMPARE(QString(qat::toString(model->framework.framework)), QString(family.framework));
        QVERIFY(!model->framework.evidence.empty());
        QCOMPARE(static_cast<int>(model->quantizers.size()), family.quantizers);
        const Graph& graph = *model->lifted;
        bool activation = family.quantizers == 0, weights = family.quantizers == 0;
        for (const auto& [tensor, q] : model->quantizers) {
            // Every quantizer stands for nodes of the file.
            QVERIFY(q.kind == QuantizerKind::Grid || !q.sourceNodes.empty());
            for (const std::string& node : q.sourceNodes)
                QVERIFY2(model->raw->findNode(node).valid(), node.c_str());
            activation = activation || (q.role == QuantizerRole::Activation && q.kind == family.activations);
            const Value& value = graph.value(graph.findValue(tensor));
            for (const NodeId reader : value.consumers)
                if (q.role == QuantizerRole::Weight && graph.node(reader).is("Conv") &&
                    graph.node(reader).name.find("conv1") != std::string::npos) {
                    weights = weights || q.kind == family.weights;
                    QCOMPARE(q.bits, family.weightBits);
                }
        }
        QVERIFY(activation);
        QVERIFY(weights || family.quantizers == 8 || QString(family.file) == "nvidia");
    }

    void simulationGivesOnnxRuntimesOutputs_data() { addRows(); }
    void simulationGivesOnnxRuntimesOutputs() {
        const Family& family = current();
        const auto model = load(family);
        QVERIFY(model != nullptr);
        auto arrays = golden(family);
        const Tensor y = run(*model, nullptr, pipeline::Engine::Sim, arrays["x"]);
        QVERIFY(y.defined());
        const double difference = largestDifference(y, arrays["output"]);
        QVERIFY2(difference <= 1e-4 * largest(y), qPrintable(QString::number(difference)));
    }

    void theIntegerNetworkFollows_data() { addRows(); }
    void theIntegerNetworkFollows() {
        const Family& family = current();
        const auto model = load(family);
        QVERIFY(model != nullptr);
        const auto compiled = compile(family, model);
        QVERIFY(compiled != nullptr);
        for (const auto& layer : compiled->layersFloat)
            QVERIFY2(!layer.reason.empty(), layer.node.c_str());
        QStringList floats;
        for (const auto& layer : compiled->layersFloat)
            floats << QString::fromStdString(layer.node + " (" + layer.op + "): " + layer.reason);
        QVERIFY2(static_cast<int>(compiled->layersFloat.size()) == family.layersFloat,
                 qPrintable(floats.join("; ")));
        QCOMPARE(static_cast<int>(compiled->layersInt8), family.layersInt8);
        auto arrays = golden(family);
        const Tensor sim = run(*model, nullptr, pipeline::Engine::Sim, arrays["x"]),
                     codes = run(*model, compiled.get(), pipeline::Engine::Int8, arrays["x"]);
        const double alike = cosine(sim, codes);
        QVERIFY2(alike >= 0.99, qPrintable(QString::number(alike)));
    }

    void whatThePassesDidIsRecorded_data() {
        QTest::addColumn<QString>("rewrite");
        QTest::newRow("tensorflow_tfmot") << "FoldPad";
        QTest::newRow("tensorflow_hwio") << "WeightTransposes";
        QTest::newRow("pytorch_eager") << "FoldBatchNorm";
        QTest::newRow("pytorch_fx") << "FoldConvDiv";
        QTest::newRow("onnxruntime_qoperator") << "QOperator";
        QTest::newRow("integer_static") << "IntegerLayers";
        QTest::newRow("integer_dynamic") << "ConvertDynamicQuantization";
        QTest::newRow("qonnx") << "QonnxTrunc";
    }
    void whatThePassesDidIsRecorded() {
        QFETCH(QString, rewrite);
        const auto model = load(current());
        QVERIFY(model != nullptr);
        const auto compiled = compile(current(), model);
        QVERIFY(compiled != nullptr);
        const auto& rewrites = compiled->fused->rewrites;
        const auto found = std::find_if(rewrites.begin(), rewrites.end(),
                                        [&](const Rewrite& r) { return r.pass == rewrite.toStdString(); });
        QVERIFY(found != rewrites.end());
        QVERIFY(!found->before.empty() && !found->note.empty());
    }

    // Integer operators on asymmetric pads, residual addition and pooling included: every output is ONNX
    // Runtime's.
    void integerOperatorsGiveOnnxRuntimesOutputs() {
        const auto qoperator = std::find_if(families().begin(), families().end(), [](const Family& f) {
            return QString(f.file) == "onnxruntime_qoperator";
        });
        const auto model = load(*qoperator);
        QVERIFY(model != nullptr);
        const auto compiled = compile(*qoperator, model);
        QVERIFY(compiled != nullptr);
        auto arrays = golden(*qoperator);
        const Tensor y = run(*model, compiled.get(), pipeline::Engine::Int8, arrays["x"]);
        QVERIFY(y.defined());
        QVERIFY(largestDifference(y, arrays["output"]) <= 1e-6 * largest(y));
    }
};

QTEST_APPLESS_MAIN(TestFamilies)
#include "test_families.moc"
