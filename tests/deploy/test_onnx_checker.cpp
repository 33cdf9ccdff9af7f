// The exported ONNX forms before the checker of the ONNX project itself, types and shapes included. Its
// release in Debian knows operator sets up to 17.
#include <onnx/checker.h>
#include <onnx/onnx_pb.h>
#include <onnx/shape_inference/implementation.h>

#include <QDir>
#include <QTest>

#include "deploy/Export.h"
#include "onnx/Writer.h"
#include "pipeline/Pipeline.h"

using namespace qs;

namespace {

constexpr std::int64_t kNewestOpset = 17;

// What the checker objects to; empty: nothing.
QString objection(const Graph& graph) {
    const auto bytes = qs::onnx::serialize(graph);
    if (!bytes) return QString::fromStdString(describe(bytes.error()));
    ::onnx::ModelProto model;
    if (!model.ParseFromString(*bytes)) return "is no ModelProto";
    try {
        ::onnx::checker::check_model(model);
        ::onnx::ShapeInferenceOptions strict{true, 1, false};
        ::onnx::shape_inference::InferShapes(model, ::onnx::OpSchemaRegistry::Instance(), strict);
    } catch (const std::exception& e) {
        return QString::fromUtf8(e.what());
    }
    return {};
}

} // namespace

class TestOnnxChecker : public QObject {
    Q_OBJECT
private slots:
    void exportsAreAccepted_data() {
        QTest::addColumn<QString>("file");
        for (const char* folder : {"/resources/models/", "/tests/golden/models/"})
            for (const QString& name : QDir(QS_SOURCE_DIR + QString(folder)).entryList({"*.onnx"}))
                QTest::newRow(qPrintable(name)) << QS_SOURCE_DIR + QString(folder) + name;
    }
    void exportsAreAccepted() {
        QFETCH(QString, file);
        JobContext job;
        const auto model = pipeline::loadModel(file.toStdString(), job);
        QVERIFY2(model.ok(), model ? "" : describe(model.error()).c_str());
        pipeline::CompileOptions options; // random frames: ranges do not matter here
        options.calibrationSamples = 2;
        const auto compiled = pipeline::compileModel(*model, options, job);
        QVERIFY2(compiled.ok(), compiled ? "" : describe(compiled.error()).c_str());
        const runtime::IntNetwork& network = *(*compiled)->network;
        const auto qdq = deploy::exportQdq(network), qoperator = deploy::exportQOperator(network);
        QVERIFY(qdq.ok() && qoperator.ok());
        const std::int64_t opset = qdq->opsets.at("");
        QVERIFY(opset >= 13);
        if (opset > kNewestOpset) QSKIP("the checker does not know this operator set");
        QCOMPARE(objection(*qdq), QString());
        QCOMPARE(objection(*qoperator), QString());
    }

    void aBrokenGraphIsObjectedTo() {
        Graph graph;
        graph.opsets[""] = 13;
        const ValueId x = graph.addValue("x", DataType::F32, Shape{1, 4}),
                      y = graph.addValue("y", DataType::F32);
        graph.inputs = {{"x", x}};
        graph.outputs = {{"y", y}};
        graph.addNode("q", "QuantizeLinear", {x}, {y}); // without its scale
        QVERIFY(!objection(graph).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOnnxChecker)
#include "test_onnx_checker.moc"
