#include <QTest>

#include "ops/ShapeInference.h"
#include "qat/Framework.h"
#include "qat/Lift.h"
#include "runtime/Fp32Executor.h"

using namespace qs;

namespace {

// Builds x -> Q -> [Clip 0..127] -> DQ -> Relu -> y step by step.
struct Builder {
    Graph g;
    ValueId x, scale, zero;
    Builder() {
        g.opsets[""] = 13;
        x = g.addValue("x", DataType::F32, Shape{1, 4});
        g.inputs = {{"x", x}};
        scale = g.addConstant("scale", Tensor::scalar(0.1f));
        zero = g.addConstant("zero", Tensor::scalar<std::uint8_t>(10));
    }
    ValueId op(const char* type, const char* name, std::vector<ValueId> in,
               std::map<std::string, Attribute> attributes = {}) {
        const ValueId out = g.addValue(std::string(name) + "_out");
        g.addNode(name, type, std::move(in), {out}, std::move(attributes));
        return out;
    }
    void output(ValueId v) { g.outputs.push_back({g.value(v).name, v}); }
    qat::Lifted lift() {
        ops::inferShapes(g);
        return qat::lift(g);
    }
};

std::vector<float> runGraph(const Graph& graph, std::vector<float> x, bool simulate) {
    JobContext job;
    auto executor = runtime::Fp32Executor::create(std::make_shared<Graph>(graph), {simulate});
    if (!executor) return {};
    auto y = (*executor)->run({Tensor::of<float>(Shape{1, static_cast<std::int64_t>(x.size())}, x)}, job);
    return y ? (*y)[0].toFloats() : std::vector<float>();
}

const std::vector<float> kInput{-3.0f, 0.04f, 5.17f, 99.0f};

} // namespace

class TestLift : public QObject {
    Q_OBJECT
private slots:
    void liftsAReducedRangeChain() {
        Builder b;
        const ValueId q = b.op("QuantizeLinear", "q", {b.x, b.scale, b.zero});
        const ValueId high = b.op("Constant", "bound", {}, {{"value", Tensor::scalar<std::uint8_t>(127)}});
        const ValueId c = b.op("Clip", "clip", {q, ValueId(), high});
        const ValueId d = b.op("DequantizeLinear", "dq", {c, b.scale, b.zero});
        b.output(b.op("Relu", "relu", {d}));
        const auto before = runGraph(b.g, kInput, false);
        const auto lifted = b.lift();
        QVERIFY(lifted.findings.empty());
        QVERIFY(lifted.graph.verify().ok());
        QCOMPARE(lifted.graph.nodeCount(), std::size_t{1});
        const auto& quantizer = lifted.graph.value(lifted.graph.findValue("x")).quantizer;
        QVERIFY(quantizer.has_value());
        QCOMPARE(quantizer->qmax, 127);
        QCOMPARE(quantizer->bits, 7);
        QVERIFY(quantizer->kind == QuantizerKind::FakeQuant);
        const std::vector<std::string> nodes{"q", "clip", "dq"};
        QCOMPARE(quantizer->sourceNodes, nodes);
        QCOMPARE(runGraph(lifted.graph, kInput, true), before);
        QVERIFY(runGraph(lifted.graph, kInput, false) != before);
    }

    void aValueAlsoUsedUnquantizedKeepsBothForms() {
        Builder b;
        const ValueId q = b.op("QuantizeLinear", "q", {b.x, b.scale, b.zero});
        const ValueId d = b.op("DequantizeLinear", "dq", {q, b.scale, b.zero});
        b.output(b.op("Add", "add", {d, b.x}));
        const auto before = runGraph(b.g, kInput, false);
        const auto lifted = b.lift();
        QVERIFY(!lifted.graph.value(lifted.graph.findValue("x")).quantizer);
        QVERIFY(lifted.graph.findNode("q").valid());
        QVERIFY(lifted.graph.node(lifted.graph.findNode("q")).is("Identity"));
        QCOMPARE(runGraph(lifted.graph, kInput, true), before);
    }

    void twinsOfOneGridBecomeOneQuantizer() {
        Builder b;
        std::vector<ValueId> ends;
        for (const char* n : {"1", "2"}) {
            const std::string q = std::string("q") + n, d = std::string("d") + n;
            const ValueId codes = b.op("QuantizeLinear", q.c_str(), {b.x, b.scale, b.zero});
            ends.push_back(b.op("DequantizeLinear", d.c_str(), {codes, b.scale, b.zero}));
        }
        b.output(b.op("Add", "add", ends));
        const auto before = runGraph(b.g, kInput, false);
        const auto lifted = b.lift();
        QCOMPARE(lifted.graph.nodeCount(), std::size_t{1});
        QCOMPARE(lifted.graph.value(lifted.graph.findValue("x")).quantizer->sourceNodes.size(),
                 std::size_t{4});
        QCOMPARE(runGraph(lifted.graph, kInput, true), before);
    }

    void quantizingTwiceOnDifferentGridsIsKept() {
        Builder b;
        const ValueId q = b.op("QuantizeLinear", "q", {b.x, b.scale, b.zero});
        const ValueId d = b.op("DequantizeLinear", "d", {q, b.scale, b.zero});
        const ValueId coarse = b.g.addConstant("coarse", Tensor::scalar(0.7f));
        const ValueId q2 = b.op("QuantizeLinear", "q2", {d, coarse, b.zero});
        b.output(b.op("DequantizeLinear", "d2", {q2, coarse, b.zero}));
        const auto before = runGraph(b.g, kInput, false);
        const auto lifted = b.lift();
        QCOMPARE(runGraph(lifted.graph, kInput, true), before);
    }

    void integerConstantsBecomeFloatsWithCodes() {
        Builder b;
        const ValueId codes = b.g.addConstant("w", Tensor::of<std::int8_t>(Shape{4}, {-128, -1, 0, 127}));
        const ValueId zero = b.g.addConstant("w_zero", Tensor::scalar<std::int8_t>(0));
        const ValueId w = b.op("DequantizeLinear", "dq", {codes, b.scale, zero});
        b.output(b.op("Add", "add", {b.x, w}));
        const auto before = runGraph(b.g, kInput, false);
        const auto lifted = b.lift();
        const Value& value = lifted.graph.value(lifted.graph.findValue("dq_out"));
        QVERIFY(value.isConstant() && value.quantizer);
        QVERIFY(value.quantizer->kind == QuantizerKind::Integer);
        QCOMPARE(value.quantizer->codes.intAt(0), std::int64_t{-128});
        QCOMPARE(runGraph(lifted.graph, kInput, false), before);
    }

    void identityAndCastChainsOfParametersAreFollowed() {
        Builder b;
        const ValueId wide = b.g.addConstant("wide", Tensor::scalar(10.0f));
        const ValueId cast = b.op("Cast", "cast", {wide}, {{"to", std::int64_t{2}}});
        const ValueId zero = b.op("Identity", "same", {cast});
        const ValueId q = b.op("QuantizeLinear", "q", {b.x, b.scale, zero});
        b.output(b.op("DequantizeLinear", "d", {q, b.scale, zero}));
        const auto lifted = b.lift();
        QVERIFY(lifted.findings.empty());
        QCOMPARE(lifted.graph.value(lifted.graph.findValue("x")).quantizer->zeroPoint[0], 10);
    }

    void liveObserversAreRefused() {
        Builder b;
        const ValueId live = b.op("ReduceMax", "max", {b.x}, {{"keepdims", std::int64_t{0}}});
        const ValueId q = b.op("QuantizeLinear", "q", {b.x, live, b.zero});
        b.output(b.op("DequantizeLinear", "d", {q, live, b.zero}));
        const auto lifted = b.lift();
        QCOMPARE(lifted.findings.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(lifted.findings[0].code), QString("live-observer"));
        QVERIFY(lifted.findings[0].severity == Severity::Error);
        QCOMPARE(QString::fromStdString(lifted.findings[0].node), QString("q"));
    }

    void scalesThatAreInputsAreRefused() {
        Builder b;
        const ValueId scale = b.g.addValue("scale_in", DataType::F32, Shape{});
        b.g.inputs.push_back({"scale_in", scale});
        const ValueId q = b.op("QuantizeLinear", "q", {b.x, scale, b.zero});
        b.output(b.op("DequantizeLinear", "d", {q, scale, b.zero}));
        const auto lifted = b.lift();
        QCOMPARE(lifted.findings.size(), std::size_t{1});
        QVERIFY(lifted.findings[0].message.find("is an input of the model") != std::string::npos);
    }

    void badScalesAreRefused_data() {
        QTest::addColumn<float>("scale");
        QTest::newRow("zero") << 0.0f;
        QTest::newRow("negative") << -0.1f;
        QTest::newRow("nan") << std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<float>::infinity();
    }
    void badScalesAreRefused() {
        QFETCH(float, scale);
        Builder b;
        const ValueId s = b.g.addConstant("s", Tensor::scalar(scale));
        const ValueId q = b.op("QuantizeLinear", "q", {b.x, s, b.zero});
        b.output(b.op("DequantizeLinear", "d", {q, s, b.zero}));
        const auto lifted = b.lift();
        QCOMPARE(lifted.findings.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(lifted.findings[0].code), QString("bad-scale"));
    }

    void trainingModeBatchNormIsRefused() {
        Graph g;
        g.opsets[""] = 14;
        const ValueId x = g.addValue("x", DataType::F32, Shape{1, 2, 3, 3}), y = g.addValue("y");
        std::vector<ValueId> in{x};
        for (const char* n : {"gamma", "beta", "mean", "var"})
            in.push_back(g.addConstant(n, Tensor::of<float>(Shape{2}, {1, 1})));
        g.addNode("bn", "BatchNormalization", in, {y}, {{"training_mode", std::int64_t{1}}});
        g.inputs = {{"x", x}};
        g.outputs = {{"y", y}};
        const auto lifted = qat::lift(g);
        QCOMPARE(lifted.findings.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(lifted.findings[0].code), QString("train-mode-bn"));
    }

    void frameworksAreToldByEvidence() {
        Graph g;
        g.producerName = "tf2onnx";
        g.producerVersion = "1.16";
        QVERIFY(qat::detectFramework(g).framework == qat::Framework::TensorFlow);
        g.producerName = "";
        QVERIFY(qat::detectFramework(g).framework == qat::Framework::Unknown);
        QVERIFY(!qat::detectFramework(g).evidence.empty());
    }
};

QTEST_APPLESS_MAIN(TestLift)
#include "test_lift.moc"
