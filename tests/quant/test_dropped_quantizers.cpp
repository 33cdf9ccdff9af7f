// Whether a fake-quantizer between Conv and BatchNormalization may be dropped.
#include <QTest>

#include "SmallConvNet.h"
#include "passes/Pass.h"
#include "quant/DroppedQuantizers.h"
#include "runtime/Fp32Executor.h"

using namespace qs;
using namespace qs::tests;

namespace {

// x[2, 8, 8] -> Conv -> quantizer(step) -> BatchNormalization -> Relu
Graph network(float step) {
    Graph graph;
    std::mt19937 generator(7);
    graph.opsets[""] = 13;
    const ValueId x = graph.addValue("x", DataType::F32, Shape{-1, 2, 8, 8});
    graph.inputs = {{"x", x}};
    const ValueId c = graph.addValue("c", DataType::F32), b = graph.addValue("b", DataType::F32),
                  y = graph.addValue("y", DataType::F32);
    graph.addNode("conv", "Conv",
                  {x, graph.addConstant("w", randomTensor(Shape{4, 2, 1, 1}, 0.5f, generator))}, {c});
    auto parameter = [&](const char* name, float value) {
        Tensor t(DataType::F32, Shape{4});
        std::fill_n(t.mutableData<float>(), 4, value);
        return graph.addConstant(name, t);
    };
    graph.addNode("bn", "BatchNormalization",
                  {c, parameter("gamma", 1.5f), parameter("beta", 0.2f), parameter("mean", 0.1f),
                   parameter("variance", 0.5f)},
                  {b});
    graph.addNode("relu", "Relu", {b}, {y});
    graph.outputs = {{"y", y}};
    ops::inferShapes(graph);
    Quantizer q;
    q.bits = 8;
    q.isSigned = true;
    q.qmin = -128;
    q.qmax = 127;
    q.scale = {step};
    q.zeroPoint = {0};
    q.sourceNodes = {"fake_quant"};
    graph.value(c).quantizer = q;
    return graph;
}

std::vector<Diagnostic> decide(Graph& graph, int threads = 1) {
    std::vector<Diagnostic> findings;
    JobContext job;
    job.setThreads(threads);
    const auto done = quant::keepQuantizersThatMatter(graph, SmoothPictures(40), job, findings);
    if (!done) findings.push_back(done.error());
    return findings;
}

std::vector<float> simulate(const Graph& graph) {
    JobContext job;
    const auto executor = runtime::Fp32Executor::create(std::make_shared<Graph>(graph), {true});
    std::vector<float> all;
    for (std::int64_t i = 0; i < 5; ++i) {
        const auto y = (*executor)->run({*SmoothPictures(40).sample(i)}, job);
        const auto values = (*y)[0].toFloats();
        all.insert(all.end(), values.begin(), values.end());
    }
    return all;
}

bool hasNode(const Graph& graph, const char* op) {
    for (const NodeId id : graph.nodes())
        if (graph.node(id).is(op)) return true;
    return false;
}

} // namespace

class TestDroppedQuantizers : public QObject {
    Q_OBJECT
private slots:
    void fineStepsAreDropped() {
        Graph graph = network(0.02f);
        QVERIFY(decide(graph).empty());
        passes::runPasses(graph);
        int convs = 0;
        for (const NodeId id : graph.nodes())
            convs += graph.node(id).is("Conv");
        QCOMPARE(convs, 1);
    }

    void coarseStepsAndClippingAreKept_data() {
        QTest::addColumn<float>("step");
        QTest::newRow("coarse") << 0.6f;
        QTest::newRow("clips") << 0.002f;
    }
    void coarseStepsAndClippingAreKept() {
        QFETCH(float, step);
        Graph graph = network(step);
        const auto before = simulate(graph);
        const auto findings = decide(graph);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].code, std::string("quantizer-kept"));
        QCOMPARE(findings[0].node, std::string("fake_quant"));
        passes::runPasses(graph);
        ops::inferShapes(graph);
        QVERIFY(!hasNode(graph, "BatchNormalization"));
        const auto after = simulate(graph);
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < after.size(); ++i)
            QVERIFY2(std::fabs(after[i] - before[i]) < 1e-4f,
                     qPrintable(QString("%1 %2").arg(after[i]).arg(before[i])));
    }

    void saysWhenFloatMeansNothing() {
        JobContext job;
        for (const float step : {0.02f, 0.002f}) { // the second one clips nearly everything
            std::vector<Diagnostic> findings;
            QVERIFY(quant::checkFloatMeaning(network(step), SmoothPictures(40), job, findings).ok());
            QCOMPARE(findings.size(), std::size_t{step < 0.01f});
            if (!findings.empty()) QCOMPARE(findings[0].code, std::string("float-differs"));
        }
    }

    void threadsDoNotMatter() {
        Graph a = network(0.6f), b = network(0.6f);
        QCOMPARE(decide(a, 1)[0].message, decide(b, 2)[0].message);
    }
};

QTEST_MAIN(TestDroppedQuantizers)
#include "test_dropped_quantizers.moc"
