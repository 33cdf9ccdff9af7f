// Weights rounded by the layer's output error, and biases corrected layer by layer.
#include <QTest>

#include "SmallConvNet.h"
#include "quant/InputMoments.h"
#include "quant/LayerTuning.h"
#include "quant/Parameters.h"
#include "quant/WeightRounding.h"
#include "runtime/Fp32Executor.h"

using namespace qs;
using namespace qs::quant;
using namespace qs::tests;

namespace {

constexpr std::int64_t kSamples = 32;

// The values of one tensor of the graph, by sample.
std::vector<Tensor> valuesOf(const Graph& graph, const char* name, bool simulate = false) {
    JobContext job;
    const SmoothPictures data(kSamples);
    const auto executor = runtime::Fp32Executor::create(std::make_shared<Graph>(graph), {simulate});
    std::vector<Tensor> values;
    const ValueId wanted = graph.findValue(name);
    for (std::int64_t i = 0; i < kSamples; ++i) {
        const auto done = (*executor)->run({*data.sample(i)}, job, [&](ValueId id, const Tensor& t) {
            if (id == wanted) values.push_back(t);
        });
        if (!done) qWarning("%s", describe(done.error()).c_str());
    }
    return values;
}

struct Layer {
    LayerWeights layer;
    Tensor weights;
    InputMoments moments;
};

Layer layerOf(const SmallConvNet& net, NodeId node, const char* input, int threads = 1) {
    JobContext job;
    job.setThreads(threads);
    Layer l;
    l.layer = *layerWeights(net.graph, net.graph.node(node));
    l.weights = *net.graph.constantOf(net.graph.node(node).input(1));
    l.moments = *inputMoments(net.graph, net.graph.node(node), l.layer, valuesOf(net.graph, input), false, job);
    return l;
}

// Quantizers with few levels, so that rounding has something to gain.
Quantizer coarse(const Layer& l, int axis, int levels = 7) {
    Quantizer q = quantizeWeights(l.weights, axis, 127);
    for (float& s : q.scale)
        s *= 127.0f / static_cast<float>(levels);
    q.codes = quantize(l.weights, q);
    return q;
}

// A calibrated graph with its plan: all activations over the range of the samples.
struct Calibrated {
    Graph graph;
    QuantPlan plan;
};

Calibrated calibrated(const Graph& source, const QuantOptions& options) {
    Calibrated c{source, {}};
    std::vector<Diagnostic> findings;
    c.plan = planQuantization(c.graph, options, findings);
    std::vector<RealRange> ranges;
    for (const ValueId id : c.plan.calibrate) {
        RealRange r;
        for (const Tensor& t : valuesOf(source, source.value(id).name.c_str()))
            for (const float v : t.toFloats()) {
                r.low = std::min<double>(r.low, v);
                r.high = std::max<double>(r.high, v);
            }
        ranges.push_back(r);
    }
    applyCalibration(c.graph, c.plan, ranges, options, findings);
    return c;
}

Graph tuned(const Graph& source, const QuantOptions& options, int threads = 1) {
    Calibrated c = calibrated(source, options);
    JobContext job;
    job.setThreads(threads);
    std::vector<Diagnostic> findings;
    const auto done = tuneLayers(c.graph, c.plan, options, SmoothPictures(kSamples), kSamples, findings, job);
    if (!done) qWarning("%s", describe(done.error()).c_str());
    return c.graph;
}

double meanDifference(const Graph& reference, const Graph& graph, const char* name) {
    const auto p = valuesOf(reference, name), r = valuesOf(graph, name, true);
    double worst = 0.0;
    const std::int64_t channels = p[0].shape()[1], inner = p[0].count() / channels;
    for (std::int64_t c = 0; c < channels; ++c) {
        double sum = 0.0;
        for (std::size_t s = 0; s < p.size(); ++s)
            for (std::int64_t i = 0; i < inner; ++i)
                sum += p[s].at(c * inner + i) - r[s].at(c * inner + i);
        worst = std::max(worst, std::fabs(sum / static_cast<double>(inner * kSamples)));
    }
    return worst;
}

} // namespace

class TestLayerTuning : public QObject {
    Q_OBJECT
private slots:
    void momentsGiveTheOutputError_data();
    void momentsGiveTheOutputError();
    void scaleSearchNeverLoses_data();
    void scaleSearchNeverLoses();
    void adaptiveRoundingBeatsNearest_data();
    void adaptiveRoundingBeatsNearest();
    void adaptiveRoundingIsNearTheOptimum();
    void roundingGoesToNeighbours();
    void biasCorrectionRemovesTheMean();
    void referenceIsUntouched();
    void threadsDoNotMatter();
    void trainedWeightsStay();
    void excludedLayersStay();
};

void TestLayerTuning::momentsGiveTheOutputError_data() {
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output");
    // The pointwise layer and the Gemm see every position; padding and sampling do not blur them.
    QTest::newRow("pointwise") << "pointwise"
                               << "b.clip"
                               << "c";
    QTest::newRow("gemm") << "gemm"
                          << "f"
                          << "y";
    QTest::newRow("conv") << "conv"
                          << "x"
                          << "a";
    QTest::newRow("depthwise") << "depthwise"
                               << "a.relu"
                               << "b";
}

// d^T M d is the mean squared error that running the layer with those codes shows.
void TestLayerTuning::momentsGiveTheOutputError() {
    QFETCH(QString, node);
    QFETCH(QString, input);
    QFETCH(QString, output);
    SmallConvNet net;
    const NodeId id = net.graph.findNode(node.toStdString());
    const Layer l = layerOf(net, id, qPrintable(input));
    const Quantizer q = coarse(l, l.layer.outputAxis);
    Graph quantized = net.graph;
    quantized.value(l.layer.weights).quantizer = q;
    const auto p = valuesOf(net.graph, qPrintable(output)), r = valuesOf(quantized, qPrintable(output), true);
    double sum = 0.0;
    for (std::size_t s = 0; s < p.size(); ++s)
        for (std::int64_t i = 0; i < p[s].count(); ++i)
            sum += std::pow(p[s].at(i) - r[s].at(i), 2);
    const double positions = static_cast<double>(p[0].count() / l.layer.outChannels) * kSamples;
    const double measured = sum / positions, predicted = outputError(l.weights, q, l.layer, l.moments);
    QVERIFY2(measured > 0.0 && std::fabs(predicted / measured - 1.0) < 1e-3,
             qPrintable(QString("%1 %2").arg(predicted).arg(measured)));
}

void TestLayerTuning::scaleSearchNeverLoses_data() {
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("input");
    QTest::addColumn<bool>("perChannel");
    for (const bool perChannel : {true, false}) {
        const char* suffix = perChannel ? "per channel" : "per tensor";
        QTest::addRow("conv %s", suffix) << "conv"
                                         << "x" << perChannel;
        QTest::addRow("depthwise %s", suffix) << "depthwise"
                                              << "a.relu" << perChannel;
        QTest::addRow("pointwise %s", suffix) << "pointwise"
                                              << "b.clip" << perChannel;
        QTest::addRow("gemm %s", suffix) << "gemm"
                                         << "f" << perChannel;
    }
}

void TestLayerTuning::scaleSearchNeverLoses() {
    QFETCH(QString, node);
    QFETCH(QString, input);
    QFETCH(bool, perChannel);
    SmallConvNet net;
    JobContext job;
    const Layer l = layerOf(net, net.graph.findNode(node.toStdString()), qPrintable(input));
    Quantizer q = quantizeWeights(l.weights, perChannel ? l.layer.outputAxis : -1, 127);
    q.qmin = -7; // 4 bits: clipping pays
    q.qmax = 7;
    for (float& s : q.scale)
        s *= 127.0f / 7.0f;
    q.codes = quantize(l.weights, q);
    const double before = outputError(l.weights, q, l.layer, l.moments);
    QVERIFY(searchWeightScales(l.weights, q, l.layer, l.moments, job));
    const double after = outputError(l.weights, q, l.layer, l.moments);
    QVERIFY2(after < before, qPrintable(QString("%1 %2").arg(before).arg(after)));
}

void TestLayerTuning::adaptiveRoundingBeatsNearest_data() {
    scaleSearchNeverLoses_data();
}

void TestLayerTuning::adaptiveRoundingBeatsNearest() {
    QFETCH(QString, node);
    QFETCH(QString, input);
    QFETCH(bool, perChannel);
    SmallConvNet net;
    JobContext job;
    const Layer l = layerOf(net, net.graph.findNode(node.toStdString()), qPrintable(input));
    Quantizer q = coarse(l, perChannel ? l.layer.outputAxis : -1);
    const double nearest = outputError(l.weights, q, l.layer, l.moments);
    QVERIFY(adaptiveRounding(l.weights, q, l.layer, l.moments, job));
    const double adapted = outputError(l.weights, q, l.layer, l.moments);
    QVERIFY2(adapted < nearest, qPrintable(QString("%1 %2").arg(nearest).arg(adapted)));
}

// Against all 2^8 ways to round a row of the pointwise layer.
void TestLayerTuning::adaptiveRoundingIsNearTheOptimum() {
    SmallConvNet net;
    JobContext job;
    const Layer l = layerOf(net, net.pointwise, "b.clip");
    Quantizer q = coarse(l, 0);
    const Quantizer nearest = q;
    QVERIFY(adaptiveRounding(l.weights, q, l.layer, l.moments, job));
    Quantizer best = q;
    for (std::int64_t o = 0; o < 6; ++o) {
        double lowest = 1e30;
        std::vector<int> codes;
        for (int choice = 0; choice < 256; ++choice) {
            double error = 0.0;
            std::vector<double> d;
            std::vector<int> tried;
            for (std::int64_t i = 0; i < 8; ++i) {
                const double w = l.weights.at(o * 8 + i), s = q.scaleAt(o);
                tried.push_back(
                    std::clamp(static_cast<int>(std::floor(w / s)) + (choice >> i & 1), q.qmin, q.qmax));
                d.push_back(w - tried.back() * s);
            }
            for (std::size_t i = 0; i < 8; ++i)
                for (std::size_t j = 0; j < 8; ++j)
                    error += d[i] * d[j] * static_cast<double>(l.moments.groups[0][i * 8 + j]);
            if (error < lowest) {
                lowest = error;
                codes = tried;
            }
        }
        best.codes = o == 0 ? q.codes.clone() : best.codes;
        for (std::int64_t i = 0; i < 8; ++i)
            best.codes.mutableData<std::int8_t>()[o * 8 + i] =
                static_cast<std::int8_t>(codes[static_cast<std::size_t>(i)]);
    }
    const double worst = outputError(l.weights, nearest, l.layer, l.moments),
                 found = outputError(l.weights, q, l.layer, l.moments),
                 optimum = outputError(l.weights, best, l.layer, l.moments);
    QVERIFY2(optimum <= found * 1.000001 && found - optimum < 0.35 * (worst - optimum),
             qPrintable(QString("nearest %1 found %2 optimum %3").arg(worst).arg(found).arg(optimum)));
}

void TestLayerTuning::roundingGoesToNeighbours() {
    SmallConvNet net;
    JobContext job;
    const Layer l = layerOf(net, net.conv, "x");
    Quantizer q = coarse(l, 0);
    QVERIFY(adaptiveRounding(l.weights, q, l.layer, l.moments, job));
    const Tensor back = dequantize(q.codes, q);
    int farther = 0;
    for (std::int64_t i = 0; i < l.weights.count(); ++i) {
        const double steps = std::fabs(l.weights.at(i) - back.at(i)) / q.scaleAt(i / 18);
        QVERIFY(steps < 1.0 + 1e-4);
        farther += steps > 0.5 + 1e-4;
    }
    QVERIFY(farther > 0); // otherwise it would be rounding to nearest
}

void TestLayerTuning::biasCorrectionRemovesTheMean() {
    SmallConvNet net;
    QuantOptions options;
    options.perChannelWeights = false;
    net.spreadChannels(3.0f); // so that per-tensor weights leave a visible mean error
    const Graph plain = [&] {
        QuantOptions none = options;
        none.searchScales = false;
        Calibrated c = calibrated(net.graph, options);
        for (const NodeId id : c.graph.nodes())
            if (const auto layer = layerWeights(c.graph, c.graph.node(id)))
                c.graph.value(layer->weights).quantizer =
                    quantizeWeights(*c.graph.value(layer->weights).constant, -1, options.weightRange);
        return c.graph;
    }();
    options.correctBias = true;
    const Graph corrected = tuned(net.graph, options);
    for (const char* name : {"a", "b", "c"}) {
        const double before = meanDifference(net.graph, plain, name),
                     after = meanDifference(net.graph, corrected, name);
        QVERIFY2(after < 0.1 * before && before > 1e-3,
                 qPrintable(QString("%1: %2 %3").arg(name).arg(before).arg(after)));
    }
}

void TestLayerTuning::referenceIsUntouched() {
    SmallConvNet net;
    QuantOptions options;
    options.correctBias = options.adaRound = options.searchScales = true;
    const Graph graph = tuned(net.graph, options);
    const auto p = valuesOf(net.graph, "y"), r = valuesOf(graph, "y");
    for (std::size_t s = 0; s < p.size(); ++s)
        QVERIFY(p[s].toFloats() == r[s].toFloats());
}

void TestLayerTuning::threadsDoNotMatter() {
    SmallConvNet net;
    QuantOptions options;
    options.correctBias = options.adaRound = options.searchScales = true;
    const Graph one = tuned(net.graph, options, 1), four = tuned(net.graph, options, 4);
    for (std::size_t i = 0; i < one.valueCount(); ++i) {
        const ValueId id(static_cast<std::int32_t>(i));
        const auto &a = one.value(id).quantizer, &b = four.value(id).quantizer;
        QCOMPARE(a.has_value(), b.has_value());
        if (!a || !a->codes.defined()) continue;
        QVERIFY(a->scale == b->scale);
        QVERIFY(a->codes.toInts() == b->codes.toInts());
    }
}

void TestLayerTuning::trainedWeightsStay() {
    SmallConvNet net;
    Value& weights = net.graph.value(net.graph.node(net.pointwise).input(1));
    weights.quantizer = quantizeWeights(*weights.constant, 0, 127);
    weights.quantizer->kind = QuantizerKind::FakeQuant;
    const auto codes = weights.quantizer->codes.toInts();
    QuantOptions options;
    options.adaRound = options.correctBias = true;
    const Graph graph = tuned(net.graph, options);
    const Node& node = graph.node(net.pointwise);
    QVERIFY(graph.value(node.input(1)).quantizer->codes.toInts() == codes);
    QVERIFY(!graph.value(node.input(2)).quantizer);
    QVERIFY(graph.value(graph.node(net.conv).input(2)).quantizer);
}

void TestLayerTuning::excludedLayersStay() {
    SmallConvNet net;
    QuantOptions options;
    options.exclude = {"pointwise"};
    options.adaRound = options.correctBias = true;
    const Graph graph = tuned(net.graph, options);
    QVERIFY(!graph.value(graph.node(net.pointwise).input(1)).quantizer);
    QVERIFY(graph.value(graph.node(net.conv).input(1)).quantizer);
}

QTEST_APPLESS_MAIN(TestLayerTuning)
#include "test_layer_tuning.moc"
