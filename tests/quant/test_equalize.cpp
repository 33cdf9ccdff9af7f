// Cross-layer equalization: the function stays, the ranges become one.
#include <QTest>

#include "SmallConvNet.h"
#include "quant/Equalize.h"
#include "quant/LayerWeights.h"
#include "runtime/Fp32Executor.h"

using namespace qs;
using namespace qs::quant;
using namespace qs::tests;

namespace {

constexpr std::int64_t kSamples = 20;

std::vector<float> outputs(const Graph& graph) {
    JobContext job;
    const SmoothPictures data(kSamples);
    const auto executor = runtime::Fp32Executor::create(std::make_shared<Graph>(graph));
    std::vector<float> all;
    for (std::int64_t i = 0; i < kSamples; ++i) {
        const auto y = (*executor)->run({*data.sample(i)}, job);
        const auto values = (*y)[0].toFloats();
        all.insert(all.end(), values.begin(), values.end());
    }
    return all;
}

ChannelMaxima maximaOf(const Graph& graph, int threads = 1) {
    JobContext job;
    job.setThreads(threads);
    return *channelMaxima(std::make_shared<Graph>(graph), equalizationGroups(graph), SmoothPictures(kSamples),
                          kSamples, job);
}

Graph equalized(const Graph& graph, bool perChannel, std::vector<Diagnostic>* findings = nullptr) {
    Graph copy = graph;
    QuantOptions options;
    options.perChannelWeights = perChannel;
    std::vector<Diagnostic> ignored;
    equalizeLayers(copy, equalizationGroups(copy), maximaOf(copy), options, findings ? *findings : ignored);
    return copy;
}

double spread(const std::vector<double>& values) {
    return *std::max_element(values.begin(), values.end()) / *std::min_element(values.begin(), values.end());
}

void compareOutputs(const Graph& a, const Graph& b) {
    const auto x = outputs(a), y = outputs(b);
    QCOMPARE(x.size(), y.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        QVERIFY2(std::fabs(x[i] - y[i]) < 1e-4f * (1.0f + std::fabs(x[i])),
                 qPrintable(QString("%1 %2").arg(x[i]).arg(y[i])));
}

} // namespace

class TestEqualize : public QObject {
    Q_OBJECT
private slots:
    void findsTheChain();
    void stopsWhereNothingMayPass();
    void keepsTheFunction_data();
    void keepsTheFunction();
    void perTensorWeightsBecomeEven();
    void perChannelActivationsBecomeEven();
    void clipStaysIdle();
    void clipBeforePoolingStaysIdle();
    void residualBranchesAreOneGroup();
    void trainedWeightsAreLeftAlone();
    void sharedWeightsAreCopied();
    void maximaDoNotDependOnThreads();
};

void TestEqualize::findsTheChain() {
    const SmallConvNet net;
    const auto groups = equalizationGroups(net.graph);
    QCOMPARE(groups.size(), std::size_t{3});
    QCOMPARE(groups[0].writers, std::vector<NodeId>{net.conv});
    QCOMPARE(groups[0].readers, std::vector<NodeId>{net.depthwise});
    QCOMPARE(groups[0].cap, 0.0);
    QCOMPARE(groups[1].readers, std::vector<NodeId>{net.pointwise});
    QCOMPARE(groups[1].cap, 6.0);
    QCOMPARE(groups[2].readers, std::vector<NodeId>{net.gemm});
    QCOMPARE(groups[2].channels, std::int64_t{6});
}

void TestEqualize::stopsWhereNothingMayPass() {
    SmallConvNet net;
    // A second reader, a function that a factor cannot pass, a value that is an output.
    Graph g = net.graph;
    g.addNode("second", "Relu", {g.findValue("a")}, {g.addValue("z", DataType::F32)});
    g.outputs.push_back({"z", g.findValue("z")});
    QCOMPARE(equalizationGroups(g).size(), std::size_t{2});
    g = net.graph;
    g.node(g.findNode("relu1")).op = "Sigmoid";
    QCOMPARE(equalizationGroups(g).size(), std::size_t{2});
    g = net.graph;
    g.value(g.findValue("zero")).constant = Tensor::scalar(-1.0f);
    QCOMPARE(equalizationGroups(g).size(), std::size_t{2});
    g = net.graph;
    g.outputs.push_back({"c", g.findValue("c")});
    QCOMPARE(equalizationGroups(g).size(), std::size_t{2});
}

void TestEqualize::keepsTheFunction_data() {
    QTest::addColumn<bool>("perChannel");
    QTest::addColumn<float>("cap");
    for (const bool perChannel : {true, false})
        for (const float cap : {100.0f, 6.0f, 1.0f})
            QTest::addRow("%s, cap %g", perChannel ? "per channel" : "per tensor", static_cast<double>(cap))
                << perChannel << cap;
}

void TestEqualize::keepsTheFunction() {
    QFETCH(bool, perChannel);
    QFETCH(float, cap);
    SmallConvNet net(cap);
    net.spreadChannels(5.0f);
    std::vector<Diagnostic> findings;
    const Graph after = equalized(net.graph, perChannel, &findings);
    compareOutputs(net.graph, after);
    QVERIFY(std::any_of(findings.begin(), findings.end(),
                        [](const Diagnostic& d) { return d.code == "equalized"; }));
    QVERIFY(after.verify());
}

void TestEqualize::perTensorWeightsBecomeEven() {
    SmallConvNet net;
    net.spreadChannels(5.0f);
    const Graph after = equalized(net.graph, false);
    const auto before1 = largestByOutput(net.graph, *layerWeights(net.graph, net.graph.node(net.conv))),
               after1 = largestByOutput(after, *layerWeights(after, after.node(net.conv))),
               after2 = largestByInput(after, *layerWeights(after, after.node(net.depthwise)));
    QVERIFY(spread(before1) > 1000.0);
    QVERIFY2(spread(after1) < 10.0, qPrintable(QString::number(spread(after1))));
    for (std::size_t c = 0; c < after1.size(); ++c) // r1 = r2: the paper's optimum
        QVERIFY(std::fabs(after1[c] / after2[c] - 1.0) < 0.02);
}

void TestEqualize::perChannelActivationsBecomeEven() {
    SmallConvNet net;
    net.spreadChannels(5.0f);
    QVERIFY(spread(maximaOf(net.graph)[0][0]) > 1000.0);
    const double after = spread(maximaOf(equalized(net.graph, true))[0][0]);
    QVERIFY2(after < 1.01, qPrintable(QString::number(after)));
}

void TestEqualize::clipStaysIdle() {
    // Every channel that was below the cap is still below it; one that was at it has not moved.
    SmallConvNet net(1.0f);
    const auto before = maximaOf(net.graph)[1][0];
    const Graph graph = equalized(net.graph, true);
    const auto after = maximaOf(graph)[1][0];
    int atCap = 0, below = 0;
    for (std::size_t c = 0; c < before.size(); ++c) {
        if (before[c] >= 1.0) {
            ++atCap;
            QCOMPARE(after[c], 1.0);
        } else {
            ++below;
            QVERIFY(after[c] <= 0.76);
        }
    }
    QVERIFY(atCap > 0 && below > 0);
}

// What counts is the largest value at the Clip, not the mean that the next layer reads.
void TestEqualize::clipBeforePoolingStaysIdle() {
    SmallConvNet net;
    Graph& g = net.graph;
    Node& clamp = g.node(g.findNode("relu2"));
    clamp.op = "Clip";
    clamp.inputs.resize(3);
    g.setInput(clamp.id, 1, g.findValue("zero"));
    g.setInput(clamp.id, 2, g.findValue("cap"));
    QCOMPARE(equalizationGroups(g)[2].cap, 6.0);
    const Graph after = equalized(g, true);
    compareOutputs(g, after);
    bool moved = false;
    const auto before = g.constantOf(g.node(net.gemm).input(1))->toFloats(),
               now = after.constantOf(after.node(net.gemm).input(1))->toFloats();
    for (std::size_t i = 0; i < before.size(); ++i)
        moved = moved || std::fabs(before[i] - now[i]) > 1e-3f;
    QVERIFY(moved);
}

// pool(x + branch(x)): what writes to the trunk and what reads it share the factors.
void TestEqualize::residualBranchesAreOneGroup() {
    SmallConvNet net;
    Graph& g = net.graph;
    std::mt19937 generator(8);
    const ValueId trunk = g.findValue("c.relu"), side = g.addValue("side", DataType::F32),
                  sum = g.addValue("sum", DataType::F32);
    const NodeId branch = g.addNode("branch", "Conv",
                                    {trunk, g.addConstant("w5", randomTensor({6, 6, 1, 1}, 0.5f, generator)),
                                     g.addConstant("b5", randomTensor({6}, 0.3f, generator))},
                                    {side});
    g.addNode("add", "Add", {trunk, side}, {sum});
    g.setInput(g.findNode("pool"), 0, sum);
    ops::inferShapes(g);
    const auto groups = equalizationGroups(g);
    QCOMPARE(groups.size(), std::size_t{3});
    QCOMPARE(groups[2].writers, (std::vector<NodeId>{net.pointwise, branch}));
    QCOMPARE(groups[2].readers, (std::vector<NodeId>{net.gemm, branch}));
    for (const bool perChannel : {true, false}) {
        std::vector<Diagnostic> findings;
        const Graph after = equalized(g, perChannel, &findings);
        compareOutputs(g, after);
        QVERIFY(std::any_of(findings.begin(), findings.end(),
                            [](const Diagnostic& d) { return d.node == "pointwise"; }));
    }
    // The sum of different shapes stays where it is.
    Graph other = g;
    other.value(other.findValue("side")).shape = Shape{-1, 6, 1, 1};
    QCOMPARE(equalizationGroups(other).size(), std::size_t{2});
}

void TestEqualize::trainedWeightsAreLeftAlone() {
    SmallConvNet net;
    Quantizer q;
    q.scale = {0.01f};
    q.zeroPoint = {0};
    net.graph.value(net.graph.node(net.depthwise).input(1)).quantizer = q;
    const auto groups = equalizationGroups(net.graph);
    QCOMPARE(groups.size(), std::size_t{1});
    QCOMPARE(groups[0].readers, std::vector<NodeId>{net.gemm});
}

void TestEqualize::sharedWeightsAreCopied() {
    SmallConvNet net;
    net.spreadChannels(5.0f);
    Graph& g = net.graph;
    // A second Conv from the input with the first one's weights; nothing may change for it.
    const ValueId other = g.addValue("other", DataType::F32);
    g.addNode("other", "Conv", {g.inputs[0].value, g.node(net.conv).input(1), g.node(net.conv).input(2)},
              {other}, g.node(net.conv).attributes);
    g.outputs.push_back({"other", other});
    const auto w = g.constantOf(g.node(net.conv).input(1))->toFloats();
    const Graph after = equalized(g, true);
    QVERIFY(after.constantOf(after.node(after.findNode("other")).input(1))->toFloats() == w);
    compareOutputs(g, after);
}

void TestEqualize::maximaDoNotDependOnThreads() {
    const SmallConvNet net;
    QVERIFY(maximaOf(net.graph, 1) == maximaOf(net.graph, 4));
}

QTEST_APPLESS_MAIN(TestEqualize)
#include "test_equalize.moc"
