// Each case plants one fault into a sound network and looks for its finding.
#include <QTest>

#include <algorithm>

#include "analysis/Linter.h"
#include "ops/ShapeInference.h"
#include "qat/Lift.h"

using namespace qs;

namespace {

// x -> Q -> DQ -> Conv(DQ(int8 weights)) -> Q -> DQ -> y, with places for faults.
struct Net {
    Graph g;
    ValueId x;
    Net() {
        g.opsets[""] = 13;
        x = g.addValue("x", DataType::F32, Shape{1, 2, 4, 4});
        g.inputs = {{"x", x}};
    }
    ValueId op(const std::string& type, const std::string& name, std::vector<ValueId> in,
               std::map<std::string, Attribute> attributes = {}) {
        const ValueId out = g.addValue(name + "_out");
        g.addNode(name, type, std::move(in), {out}, std::move(attributes));
        return out;
    }
    ValueId scalar(const std::string& name, float value) {
        return g.addConstant(name, Tensor::scalar(value));
    }
    ValueId fq(ValueId v, const std::string& name, float scale, std::uint8_t zero = 128) {
        const ValueId s = scalar(name + "_scale", scale),
                      z = g.addConstant(name + "_zero", Tensor::scalar<std::uint8_t>(zero));
        return op("DequantizeLinear", name + "_dq", {op("QuantizeLinear", name, {v, s, z}), s, z});
    }
    // 2 output channels, 8 weights each.
    ValueId weights(std::vector<std::int8_t> codes, float scale = 0.01f) {
        const ValueId w = g.addConstant("w", Tensor::of<std::int8_t>(Shape{2, 2, 2, 2}, codes));
        const ValueId z = g.addConstant("w_zero", Tensor::scalar<std::int8_t>(0));
        return op("DequantizeLinear", "w_dq", {w, scalar("w_scale", scale), z});
    }
    ValueId soundWeights() {
        return weights({1, -20, 33, 4, 50, -6, 7, 127, 9, 10, -11, 12, 13, 14, 15, -127});
    }
    ValueId conv(ValueId in, ValueId w) { return op("Conv", "conv", {in, w}); }
    void output(ValueId v) { g.outputs.push_back({g.value(v).name, v}); }
    std::vector<Diagnostic> lint() {
        ops::inferShapes(g);
        return analysis::lint(g, qat::lift(g).graph);
    }
};

const Diagnostic* find(const std::vector<Diagnostic>& findings, const std::string& code) {
    const auto it =
        std::find_if(findings.begin(), findings.end(), [&](const Diagnostic& d) { return d.code == code; });
    return it == findings.end() ? nullptr : &*it;
}

// One finding of that code, at that node, and none of another code.
bool only(const std::vector<Diagnostic>& findings, const std::string& code, const std::string& node,
          Severity severity = Severity::Warning) {
    for (const Diagnostic& d : findings)
        if (d.code != code || d.node != node || d.severity != severity || d.message.empty()) {
            qWarning("%s %s: %s", d.code.c_str(), d.node.c_str(), d.message.c_str());
            return false;
        }
    return findings.size() == 1;
}

} // namespace

class TestLinter : public QObject {
    Q_OBJECT
private slots:
    void everyRuleHasAName() {
        QVERIFY(analysis::allLintRules().size() >= 5);
        for (const auto& rule : analysis::allLintRules())
            QVERIFY(rule.name && rule.run);
    }

    void aSoundNetworkHasNoFindings() {
        Net n;
        n.output(n.fq(n.conv(n.fq(n.x, "q_in", 0.1f), n.soundWeights()), "q_out", 0.2f));
        for (const Diagnostic& d : n.lint())
            QFAIL((d.code + " " + d.message).c_str());
    }

    void aFloatNetworkHasNoFindings() {
        Net n;
        const ValueId w = n.g.addConstant("w", Tensor::of<float>(Shape{1, 2, 1, 1}, {1, 2}));
        n.output(n.conv(n.x, w));
        QVERIFY(n.lint().empty());
    }

    void aForgottenInputQuantizer() {
        Net n;
        n.output(n.fq(n.conv(n.op("Relu", "relu", {n.x}), n.soundWeights()), "q_out", 0.2f));
        const auto findings = n.lint();
        QVERIFY(only(findings, "missing-quantizer", "conv"));
        QCOMPARE(findings[0].args[0], std::string("x")); // the Relu only clamps
    }

    void forgottenWeightQuantizer() {
        Net n;
        std::vector<float> w;
        for (int i = 0; i < 16; ++i)
            w.push_back(std::sin(1.0f + 3.7f * static_cast<float>(i)));
        const ValueId weights = n.g.addConstant("w", Tensor::of<float>(Shape{2, 2, 2, 2}, w));
        n.output(n.fq(n.conv(n.fq(n.x, "q_in", 0.1f), weights), "q_out", 0.2f));
        QVERIFY(only(n.lint(), "missing-weight-quantizer", "conv"));
        // The search for a grid that the converter may have left in the weights says that there is none.
        const auto lifted = qat::lift(n.g);
        const Diagnostic* found = find(lifted.findings, "weights-off-grid");
        QVERIFY(found && found->node == "conv");
    }

    void anOutputWithoutQuantizer() {
        Net n;
        n.output(n.conv(n.fq(n.x, "q_in", 0.1f), n.soundWeights()));
        QVERIFY(only(n.lint(), "unquantized-output", "conv"));
    }

    void aSoftmaxAtTheEndAsksForNothing() {
        Net n;
        n.output(n.op("Softmax", "softmax",
                      {n.fq(n.conv(n.fq(n.x, "q_in", 0.1f), n.soundWeights()), "q_out", 0.2f)}));
        QVERIFY(n.lint().empty());
    }

    void twoQuantizersOfOneGrid() {
        Net n;
        const ValueId a = n.fq(n.x, "q1", 0.1f), b = n.fq(n.x, "q2", 0.1f);
        n.output(n.fq(n.op("Add", "add", {a, b}), "q_out", 0.2f));
        QVERIFY(only(n.lint(), "duplicate-quantizer", "q2", Severity::Info));
    }

    void twoQuantizersOfDifferentGrids() {
        Net n;
        const ValueId a = n.fq(n.x, "q1", 0.1f), b = n.fq(n.x, "q2", 0.15f);
        n.output(n.fq(n.op("Add", "add", {a, b}), "q_out", 0.2f));
        QVERIFY(only(n.lint(), "conflicting-quantizers", "q2"));
    }

    void roundedTwice() {
        Net n;
        n.output(n.fq(n.conv(n.fq(n.fq(n.x, "q1", 0.1f), "q2", 0.3f), n.soundWeights()), "q_out", 0.2f));
        QVERIFY(only(n.lint(), "conflicting-quantizers", "q2"));
    }

    void aConcatOfUnequalParts() {
        Net n;
        const ValueId a = n.fq(n.x, "q1", 0.1f),
                      b = n.fq(n.op("Sigmoid", "sigmoid", {n.x}), "q2", 1.0f / 255, 0);
        n.output(n.fq(n.op("Concat", "concat", {a, b}, {{"axis", std::int64_t{1}}}), "q_out", 0.1f));
        QVERIFY(only(n.lint(), "scale-mismatch", "concat"));
    }

    void anAddOfFarScales() {
        Net n;
        const ValueId a = n.fq(n.x, "q1", 0.1f),
                      b = n.fq(n.op("Sigmoid", "sigmoid", {n.x}), "q2", 1.0f / 255, 0);
        n.output(n.fq(n.op("Add", "add", {a, b}), "q_out", 0.2f));
        QVERIFY(only(n.lint(), "scale-mismatch", "add"));
    }

    void halvesCannotBeCompiled() {
        Net n;
        n.x = n.g.addValue("half", DataType::F16, Shape{1, 4});
        n.g.inputs = {{"half", n.x}};
        const ValueId s = n.g.addConstant("s", *Tensor::scalar(0.1f).cast(DataType::F16)),
                      z = n.g.addConstant("z", Tensor::scalar<std::uint8_t>(128));
        n.g.opsets[""] = 19;
        n.output(n.op("DequantizeLinear", "dq", {n.op("QuantizeLinear", "q", {n.x, s, z}), s, z}));
        const auto findings = n.lint();
        const Diagnostic* found = find(findings, "unsupported-type");
        QVERIFY(found && found->severity == Severity::Error && found->node == "q");
    }

    void aDenormalScale() {
        Net n;
        n.output(n.fq(n.conv(n.fq(n.x, "q_in", 1e-40f), n.soundWeights()), "q_out", 0.2f));
        QVERIFY(only(n.lint(), "denormal-scale", "q_in"));
    }

    void weightsBeyondTheirRange() {
        Net n;
        std::vector<float> w(16, 0.03f);
        w[3] = w[12] = 5.0f; // the range ends at 1.27
        const ValueId weights = n.g.addConstant("w", Tensor::of<float>(Shape{2, 2, 2, 2}, w));
        const ValueId s = n.scalar("w_scale", 0.01f);
        const ValueId z = n.g.addConstant("w_zero", Tensor::scalar<std::int8_t>(0));
        const ValueId q =
            n.op("DequantizeLinear", "w_dq", {n.op("QuantizeLinear", "w_q", {weights, s, z}), s, z});
        n.output(n.fq(n.conv(n.fq(n.x, "q_in", 0.1f), q), "q_out", 0.2f));
        QVERIFY(only(n.lint(), "clipped-weights", "w_q"));
    }

    void aDeadChannel() {
        Net n;
        const ValueId w = n.weights({1, -20, 33, 4, 50, -6, 7, 127, 0, 0, 0, 0, 0, 0, 0, 0});
        n.output(n.fq(n.conv(n.fq(n.x, "q_in", 0.1f), w), "q_out", 0.2f));
        const auto findings = n.lint();
        QVERIFY(only(findings, "dead-channel", "conv"));
        QCOMPARE(findings[0].args[1], std::string("1"));
    }

    void aSaturatedChannel() {
        Net n;
        const ValueId w = n.weights({127, -127, 127, 127, 50, -6, 7, -128, 9, 10, -11, 12, 13, 14, 15, -127});
        n.output(n.fq(n.conv(n.fq(n.x, "q_in", 0.1f), w), "q_out", 0.2f));
        const auto findings = n.lint();
        QVERIFY(only(findings, "saturated-channel", "conv"));
        QCOMPARE(findings[0].args[1], std::string("0"));
    }

    // Faults that lifting itself refuses; the linter does not repeat them.
    void unusableParametersAreErrorsOfLifting_data() {
        QTest::addColumn<float>("scale");
        QTest::addColumn<int>("zero");
        QTest::addColumn<QString>("code");
        QTest::newRow("zero scale") << 0.0f << 128 << "bad-scale";
        QTest::newRow("negative scale") << -0.1f << 128 << "bad-scale";
        QTest::newRow("zero point beyond the Clip") << 0.1f << 200 << "bad-zero-point";
    }
    void unusableParametersAreErrorsOfLifting() {
        QFETCH(float, scale);
        QFETCH(int, zero);
        QFETCH(QString, code);
        Net n;
        const ValueId s = n.scalar("s", scale),
                      z = n.g.addConstant("z", Tensor::scalar(static_cast<std::uint8_t>(zero))),
                      high = n.g.addConstant("high", Tensor::scalar<std::uint8_t>(127));
        const ValueId q = n.op("QuantizeLinear", "q", {n.x, s, z});
        n.output(n.op("DequantizeLinear", "dq", {n.op("Clip", "clip", {q, ValueId(), high}), s, z}));
        ops::inferShapes(n.g);
        const auto lifted = qat::lift(n.g);
        const Diagnostic* found = find(lifted.findings, code.toStdString());
        QVERIFY(found && found->severity == Severity::Error && found->node == "q");
    }
};

QTEST_APPLESS_MAIN(TestLinter)
#include "test_linter.moc"
