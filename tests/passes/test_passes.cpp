#include <QTest>

#include <cmath>
#include <random>

#include "ops/ShapeInference.h"
#include "passes/Pass.h"
#include "runtime/Fp32Executor.h"

using namespace qs;

namespace {

Tensor randomTensor(Shape shape, unsigned seed, float low = -1.0f, float high = 1.0f) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> values(low, high);
    Tensor t(DataType::F32, std::move(shape));
    for (std::int64_t i = 0; i < t.count(); ++i)
        t.mutableData<float>()[i] = values(random);
    return t;
}

// x -> Conv(w) -> [Div d] -> BatchNormalization -> y
struct ConvBn {
    Graph graph;
    ValueId x, w, convOut, y;
    explicit ConvBn(bool withDiv = false, float gammaOfChannel1 = -0.7f) {
        graph.opsets[""] = 13;
        x = graph.addValue("x", DataType::F32, Shape{1, 2, 5, 5});
        w = graph.addConstant("w", randomTensor(Shape{3, 2, 3, 3}, 1));
        convOut = graph.addValue("conv_out");
        graph.addNode("conv", "Conv", {x, w}, {convOut}, {{"pads", std::vector<std::int64_t>{1, 1, 1, 1}}});
        ValueId in = convOut;
        if (withDiv) {
            const ValueId d = graph.addConstant("d", randomTensor(Shape{1, 3, 1, 1}, 2, 0.5f, 2.0f));
            const ValueId divided = graph.addValue("divided");
            graph.addNode("div", "Div", {convOut, d}, {divided});
            in = divided;
        }
        const ValueId gamma =
            graph.addConstant("gamma", Tensor::of<float>(Shape{3}, {0.8f, gammaOfChannel1, 1.3f}));
        const ValueId beta = graph.addConstant("beta", randomTensor(Shape{3}, 3));
        const ValueId mean = graph.addConstant("mean", randomTensor(Shape{3}, 4));
        const ValueId var = graph.addConstant("var", randomTensor(Shape{3}, 5, 0.1f, 2.0f));
        y = graph.addValue("y");
        graph.addNode("bn", "BatchNormalization", {in, gamma, beta, mean, var}, {y});
        graph.inputs = {{"x", x}};
        graph.outputs = {{"y", y}};
        ops::inferShapes(graph);
    }
    void quantizeWeights() {
        Quantizer q;
        q.role = QuantizerRole::Weight;
        q.isSigned = true;
        q.qmin = -128;
        q.qmax = 127;
        q.axis = 0;
        q.scale = {0.01f, 0.008f, 0.012f};
        q.zeroPoint = {0, 0, 0};
        q.codes = quantize(*graph.value(w).constant, q);
        graph.value(w).quantizer = q;
    }
};

Tensor runGraph(const Graph& graph, const Tensor& x, bool simulate) {
    JobContext job;
    auto executor = runtime::Fp32Executor::create(std::make_shared<Graph>(graph), {simulate});
    if (!executor) return {};
    auto y = (*executor)->run({x}, job);
    return y ? (*y)[0] : Tensor();
}

void compareTensors(const Tensor& a, const Tensor& b, float tolerance) {
    QVERIFY(a.defined() && b.defined());
    QVERIFY(a.shape() == b.shape());
    for (std::int64_t i = 0; i < a.count(); ++i)
        QVERIFY2(
            std::fabs(a.data<float>()[i] - b.data<float>()[i]) <= tolerance,
            qPrintable(
                QString("element %1: %2 and %3").arg(i).arg(a.data<float>()[i]).arg(b.data<float>()[i])));
}

} // namespace

class TestPasses : public QObject {
    Q_OBJECT
private slots:
    void foldsBatchNormWithoutChangingFloat() {
        for (const bool div : {false, true}) {
            ConvBn net(div);
            const Tensor x = randomTensor(Shape{1, 2, 5, 5}, 9);
            const Tensor before = runGraph(net.graph, x, false);
            passes::runPasses(net.graph);
            QCOMPARE(net.graph.nodeCount(), std::size_t{1});
            QVERIFY(net.graph.verify().ok());
            QCOMPARE(QString::fromStdString(net.graph.value(net.graph.outputs[0].value).name), QString("y"));
            compareTensors(runGraph(net.graph, x, false), before, 1e-5f);
        }
    }

    void foldingKeepsTrainedCodes() {
        ConvBn net;
        net.quantizeWeights();
        const Tensor codes = net.graph.value(net.w).quantizer->codes;
        const Tensor x = randomTensor(Shape{1, 2, 5, 5}, 9);
        const Tensor before = runGraph(net.graph, x, true);
        passes::runPasses(net.graph);
        const NodeId conv = net.graph.findNode("conv");
        const Quantizer& q = *net.graph.value(net.graph.node(conv).input(1)).quantizer;
        for (std::int64_t i = 0; i < codes.count(); ++i) {
            const int sign = i / 18 == 1 ? -1 : 1; // gamma of channel 1 is negative
            QCOMPARE(static_cast<int>(q.codes.data<std::int8_t>()[i]), sign * codes.data<std::int8_t>()[i]);
        }
        compareTensors(runGraph(net.graph, x, true), before, 1e-4f);
    }

    void aZeroGammaClearsItsChannel() {
        ConvBn net(false, 0.0f);
        net.quantizeWeights();
        passes::runPasses(net.graph);
        const NodeId conv = net.graph.findNode("conv");
        const Quantizer& q = *net.graph.value(net.graph.node(conv).input(1)).quantizer;
        for (int i = 18; i < 36; ++i)
            QCOMPARE(static_cast<int>(q.codes.data<std::int8_t>()[i]), 0);
        QVERIFY(q.scale[1] > 0.0f);
    }

    void theQuantizerBetweenConvAndBatchNormIsDroppedWithAFinding() {
        ConvBn net;
        Quantizer q;
        q.qmax = 127;
        q.scale = {0.05f};
        q.zeroPoint = {64};
        q.sourceNodes = {"fq/QuantizeLinear"};
        net.graph.value(net.convOut).quantizer = q;
        const auto findings = passes::runPasses(net.graph);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(findings[0].code), QString("quantizer-dropped"));
        QCOMPARE(QString::fromStdString(findings[0].node), QString("fq/QuantizeLinear"));
        QVERIFY(!net.graph.value(net.graph.outputs[0].value).quantizer);
    }

    void aSharedConvOutputIsNotFolded() {
        ConvBn net;
        const ValueId z = net.graph.addValue("z");
        net.graph.addNode("relu", "Relu", {net.convOut}, {z});
        net.graph.outputs.push_back({"z", z});
        passes::runPasses(net.graph);
        QCOMPARE(net.graph.nodeCount(), std::size_t{3});
    }

    void identitiesWithAQuantizerStay() {
        Graph g;
        g.opsets[""] = 13;
        const ValueId x = g.addValue("x", DataType::F32, Shape{1, 4}), a = g.addValue("a"),
                      b = g.addValue("b"), y = g.addValue("y");
        g.addNode("plain", "Identity", {x}, {a});
        g.addNode("quantized", "Identity", {a}, {b});
        g.addNode("relu", "Relu", {b}, {y});
        g.inputs = {{"x", x}};
        g.outputs = {{"y", y}};
        Quantizer q;
        q.scale = {0.1f};
        q.zeroPoint = {0};
        g.value(b).quantizer = q;
        passes::runPasses(g);
        QVERIFY(!g.findNode("plain").valid());
        QVERIFY(g.findNode("quantized").valid());
    }

    void everyPassHasANameAndRuns() {
        QVERIFY(!passes::allPasses().empty());
        for (const auto& pass : passes::allPasses()) {
            Graph empty;
            std::vector<Diagnostic> findings;
            passes::PassContext context{empty, findings};
            pass.run(context);
            QVERIFY2(findings.empty(), pass.name);
        }
    }
};

QTEST_APPLESS_MAIN(TestPasses)
#include "test_passes.moc"
