// What fuzzers once stopped at, and what is no network at all (no channels, wrong ranks, types and scales),
// as small models: each must be refused with a reason or compile.
#include <QTest>

#include <cstring>
#include <limits>

#include "CompileTrial.h"
#include "TinyModels.h"
#include "runtime/Fp32Executor.h"

using namespace qs;
using fuzz::Outcome;
using fuzz::TinyBuilder;

namespace {

const Shape kPicture{1, 2, 4, 4}, kRow{1, 4};

Tensor zeros(DataType type, Shape shape) {
    Tensor t(type, std::move(shape));
    std::memset(t.mutableRaw(), 0, static_cast<std::size_t>(t.sizeBytes()));
    return t;
}

Graph quantNode(float zero, std::vector<std::size_t> kept) {
    TinyBuilder b("quant", kPicture);
    const std::vector<ValueId> all{b.value, b.constant(Tensor::scalar(0.1f)),
                                   b.constant(Tensor::scalar(zero)), b.constant(Tensor::scalar(8.0f))};
    std::vector<ValueId> inputs;
    for (const std::size_t i : kept)
        inputs.push_back(all[i]);
    b.node("Quant", inputs, {{"signed", std::int64_t{1}}}, "qonnx.custom_op.general");
    b.node("Relu", {b.value});
    return b.finish();
}

Graph quantizerWithoutInput(const char* op, const char* domain) {
    TinyBuilder b("alone", kPicture);
    const ValueId x = b.value;
    b.node(op, {}, {}, domain);
    b.node("Add", {x, b.value});
    return b.finish();
}

Graph product(const char* op, Shape weights) {
    TinyBuilder b("product", kRow);
    b.node(op, {b.value, b.constant(fuzz::ramp(std::move(weights), 0.1f))});
    b.node("Relu", {b.value});
    return b.finish();
}

Graph convolution(Shape weights, const Shape& input = kPicture) {
    TinyBuilder b("convolution", input);
    b.node("Conv", {b.value, b.constant(fuzz::ramp(std::move(weights), 0.1f))});
    return b.finish();
}

Graph withConstant(const char* op, Tensor constant) {
    TinyBuilder b("constant", kPicture);
    b.node(op, {b.value, b.constant(std::move(constant))});
    b.node("Relu", {b.value});
    return b.finish();
}

// Quantized by this many scales, or by one of this value.
Graph quantized(Tensor scale) {
    TinyBuilder b("scales", kPicture);
    const Tensor zero = zeros(DataType::U8, scale.shape());
    const ValueId s = b.constant(std::move(scale)), z = b.constant(zero);
    b.node("QuantizeLinear", {b.value, s, z}, {{"axis", std::int64_t{1}}});
    b.node("DequantizeLinear", {b.value, s, z}, {{"axis", std::int64_t{1}}});
    b.node("Relu", {b.value});
    return b.finish();
}

// Weights with a scale per channel along `axis`, after a quantized input.
Graph weightAxis(std::int64_t axis, std::int64_t scales) {
    TinyBuilder b("axis", kPicture);
    const ValueId x = b.quantize(b.value, 0.05f, 128);
    const ValueId w = b.constant(zeros(DataType::I8, Shape{2, 2, 1, 1}));
    const ValueId s = b.constant(fuzz::ramp(Shape{scales}, 0.1f)),
                  z = b.constant(zeros(DataType::I8, Shape{scales}));
    const ValueId weights = b.node("DequantizeLinear", {w, s, z}, {{"axis", axis}});
    b.quantize(b.node("Conv", {x, weights}), 0.1f, 128);
    return b.finish();
}

Graph activationAxis(std::int64_t axis) {
    TinyBuilder b("axis", kPicture);
    const ValueId s = b.constant(Tensor::of<float>(Shape{2}, {0.1f, 0.2f})),
                  z = b.constant(Tensor::of<std::uint8_t>(Shape{2}, {3, 255}));
    b.node("QuantizeLinear", {b.value, s, z}, {{"axis", axis}});
    b.node("DequantizeLinear", {b.value, s, z}, {{"axis", axis}});
    b.node("Relu", {b.value});
    return b.finish();
}

Graph hugePool() {
    constexpr std::int64_t kHuge = std::numeric_limits<std::int64_t>::max() - 1;
    TinyBuilder b("pool", Shape{1, 1, kHuge, 1});
    b.node("MaxPool", {b.value},
           {{"kernel_shape", std::vector<std::int64_t>{2, 1}}, {"auto_pad", std::string("SAME_UPPER")}});
    return b.finish();
}

// What one node makes of x; an undefined tensor where it refuses.
Tensor resultOf(const char* op, std::map<std::string, Attribute> attributes, const Tensor& x,
                std::int64_t opset = 13) {
    TinyBuilder b("one node", x.shape(), opset);
    b.graph.value(b.value).type = x.type();
    b.node(op, {b.value}, std::move(attributes));
    const auto executor = runtime::Fp32Executor::create(std::make_shared<Graph>(b.finish()), {});
    JobContext job;
    auto outputs = executor.ok() ? (*executor)->run({x}, job) : executor.error();
    if (outputs.ok()) return outputs->at(0);
    qWarning("%s", describe(outputs.error()).c_str());
    return {};
}

} // namespace

Q_DECLARE_METATYPE(qs::Graph)

class TestPastFindings : public QObject {
    Q_OBJECT
private slots:
    void models_data() {
        QTest::addColumn<Graph>("graph");
        QTest::addColumn<bool>("compiles");
        QTest::newRow("Quant without its quantized input") << quantNode(0, {}) << false;
        QTest::newRow("Quant with one input") << quantNode(0, {0}) << false;
        QTest::newRow("Trunc without inputs")
            << quantizerWithoutInput("Trunc", "qonnx.custom_op.general") << false;
        QTest::newRow("unknown quantizer without inputs")
            << quantizerWithoutInput("QuantizeLinear", "somebody.else") << false;
        QTest::newRow("zero point of 1e30") << quantNode(1e30f, {0, 1, 2, 3}) << false;
        QTest::newRow("zero point of minus infinity")
            << quantNode(-std::numeric_limits<float>::infinity(), {0, 1, 2, 3}) << false;
        QTest::newRow("zero point that is no number")
            << quantNode(std::numeric_limits<float>::quiet_NaN(), {0, 1, 2, 3}) << false;
        QTest::newRow("zero point of 300") << quantNode(300, {0, 1, 2, 3}) << false;
        QTest::newRow("MatMul by a vector") << product("MatMul", Shape{4}) << true;
        QTest::newRow("MatMul by a number") << product("MatMul", Shape{}) << false;
        QTest::newRow("Gemm by a vector") << product("Gemm", Shape{4}) << false;
        QTest::newRow("Gemm by a number") << product("Gemm", Shape{}) << false;
        QTest::newRow("Conv by a number") << convolution(Shape{}) << false;
        QTest::newRow("Conv by a vector") << convolution(Shape{2}) << false;
        QTest::newRow("Conv by a matrix") << convolution(Shape{2, 2}) << false;
        QTest::newRow("weights along axis 9") << weightAxis(9, 2) << false;
        QTest::newRow("weights along axis -9") << weightAxis(-9, 2) << false;
        QTest::newRow("weights with seven scales for two channels") << weightAxis(0, 7) << false;
        QTest::newRow("activation along axis 9") << activationAxis(9) << false;
        QTest::newRow("activation along axis -9") << activationAxis(-9) << false;
        QTest::newRow("an input of no channels")
            << convolution(Shape{2, 0, 1, 1}, Shape{1, 0, 4, 4}) << false;
        QTest::newRow("a picture of no rows") << convolution(Shape{2, 2, 1, 1}, Shape{1, 2, 0, 4}) << false;
        QTest::newRow("weights for no channels") << convolution(Shape{0, 2, 1, 1}) << false;
        QTest::newRow("a kernel of no rows") << convolution(Shape{2, 2, 0, 1}) << false;
        QTest::newRow("Conv over a matrix") << convolution(Shape{2, 2, 1, 1}, Shape{2, 4}) << false;
        QTest::newRow("Conv by integers")
            << withConstant("Conv", zeros(DataType::I32, Shape{2, 2, 1, 1})) << false;
        QTest::newRow("Add of an integer") << withConstant("Add", zeros(DataType::I64, Shape{1})) << false;
        QTest::newRow("Add of another shape") << withConstant("Add", zeros(DataType::F32, Shape{3})) << false;
        QTest::newRow("Add of nothing") << withConstant("Add", zeros(DataType::F32, Shape{0})) << false;
        QTest::newRow("no scale") << quantized(zeros(DataType::F32, Shape{0})) << false;
        QTest::newRow("three scales for two channels") << quantized(fuzz::ramp(Shape{3}, 0.1f)) << false;
        QTest::newRow("a table of scales") << quantized(fuzz::ramp(Shape{2, 2}, 0.1f)) << false;
        QTest::newRow("an integer scale") << quantized(zeros(DataType::I32, Shape{})) << false;
        QTest::newRow("a scale of zero") << quantized(Tensor::scalar(0.0f)) << false;
        QTest::newRow("a negative scale") << quantized(Tensor::scalar(-0.1f)) << false;
        QTest::newRow("an infinite scale")
            << quantized(Tensor::scalar(std::numeric_limits<float>::infinity())) << false;
        QTest::newRow("a scale that is no number")
            << quantized(Tensor::scalar(std::numeric_limits<float>::quiet_NaN())) << false;
        QTest::newRow("pool over nearly endless rows") << hugePool() << false;
    }

    void models() {
        QFETCH(Graph, graph);
        QFETCH(bool, compiles);
        const auto bytes = onnx::serialize(graph);
        QVERIFY(bytes.ok());
        const fuzz::Trial trial = fuzz::compileTrial(std::as_bytes(std::span(*bytes)));
        QVERIFY2(trial.fault.empty(), trial.fault.c_str());
        qInfo("%s", trial.reason.empty() ? "compiles" : trial.reason.c_str());
        QCOMPARE(trial.outcome == Outcome::Compiled, compiles);
        if (!compiles && trial.outcome != Outcome::TooLarge) QVERIFY(trial.reason.size() > 10);
    }

    // Logarithms of nothing in a type that cannot hold them.
    void reductionsOfIntegersStayInRange() {
        const Tensor y =
            resultOf("ReduceLogSum", {{"axes", std::vector<std::int64_t>{1}}}, zeros(DataType::I32, kRow));
        QVERIFY(y.defined());
        QCOMPARE(y.data<std::int32_t>()[0], std::numeric_limits<std::int32_t>::min());
    }

    // A bias that leaves the range of the integers.
    void shrunkIntegersStayInRange() {
        using Limits = std::numeric_limits<std::int64_t>;
        const Tensor y = resultOf("Shrink", {{"lambd", 1.0f}, {"bias", -1e19f}},
                                  Tensor::of<std::int64_t>(kRow, {Limits::max(), Limits::min(), 1, -2}), 9);
        QVERIFY(y.defined());
        QCOMPARE(y.data<std::int64_t>()[0], Limits::max());
        QCOMPARE(y.data<std::int64_t>()[1], Limits::min());
        QCOMPARE(y.data<std::int64_t>()[2], 0);
        QCOMPARE(y.data<std::int64_t>()[3], Limits::min());
    }
};

QTEST_GUILESS_MAIN(TestPastFindings)
#include "test_past_findings.moc"
