// The per-layer analysis on a small network: batches, threads, weights, ranking, the quick mode.
#include <QTest>

#include <cmath>
#include <numeric>

#include "../quant/SmallConvNet.h"
#include "analysis/LayerError.h"
#include "analysis/SampleBatches.h"
#include "pipeline/Quantize.h"
#include "report/AnalysisJson.h"

using namespace qs;

namespace {

std::shared_ptr<const analysis::AnalysisResult> analyze(const tests::SmallConvNet& net, std::int64_t samples,
                                                        std::int64_t sensitivitySamples = -1, int threads = 2,
                                                        bool perChannel = true) {
    JobContext job;
    job.setThreads(threads);
    const tests::SmoothPictures data(samples);
    quant::QuantOptions options;
    options.perChannelWeights = perChannel;
    const auto quantized = pipeline::quantizeGraph(net.graph, options, data, samples, job);
    if (!quantized.ok()) return nullptr;
    analysis::LayerErrorRequest request;
    request.reference = quantized->graph;
    request.network = quantized->network;
    request.dataset = &data;
    request.samples = samples;
    request.sensitivitySamples = sensitivitySamples;
    const auto result = analysis::analyzeLayers(request, job);
    if (!result.ok()) qWarning("%s", describe(result.error()).c_str());
    return result.ok() ? *result : nullptr;
}

std::uint64_t total(const analysis::Histogram& histogram) {
    return std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::uint64_t{0});
}

} // namespace

class LayerErrorTest : public QObject {
    Q_OBJECT
private slots:
    void batchesHoldEverySampleOnce() {
        const tests::SmoothPictures data(21);
        const analysis::SampleBatches batches(data, 20, 8);
        QCOMPARE(batches.count(), std::int64_t{3});
        std::int64_t samples = 0;
        for (std::int64_t b = 0; b < batches.count(); ++b) {
            const auto inputs = batches.inputs(b);
            QVERIFY(inputs.ok());
            const Tensor& x = (*inputs)[0];
            for (std::int64_t k = 0; k < x.shape()[0]; ++k) {
                const Tensor alone = *data.sample(b + k * batches.count());
                for (std::int64_t i = 0; i < alone.count(); ++i)
                    QCOMPARE(x.at(k * alone.count() + i), alone.at(i));
            }
            samples += x.shape()[0];
        }
        QCOMPARE(samples, std::int64_t{20});
    }

    // A file of batch 1 gives the same numbers as one that takes any batch.
    void batchesDoNotMatter() {
        tests::SmallConvNet any, one;
        one.graph.value(one.graph.inputs[0].value).shape = Shape{1, 2, 8, 8};
        for (std::size_t i = 0; i < one.graph.valueCount(); ++i)
            if (Value& v = one.graph.value(ValueId(static_cast<std::int32_t>(i))); v.shape && !v.isConstant())
                (*v.shape)[0] = 1;
        const auto a = analyze(any, 24), b = analyze(one, 24);
        QVERIFY(a && b);
        QCOMPARE(a->layers.size(), b->layers.size());
        for (std::size_t i = 0; i < a->layers.size(); ++i) {
            const auto &x = a->layers[i], &y = b->layers[i];
            QVERIFY(std::fabs(x.accumulated.sqnrDb - y.accumulated.sqnrDb) < 0.05);
            QVERIFY(std::fabs(x.sensitivity->sqnrDb - y.sensitivity->sqnrDb) < 0.05);
            QCOMPARE(x.accumulated.count, y.accumulated.count);
            QCOMPARE(total(x.referenceHistogram), total(y.referenceHistogram));
        }
    }

    void threadsDoNotMatter() {
        const tests::SmallConvNet net;
        const auto one = analyze(net, 30, -1, 1), three = analyze(net, 30, -1, 3);
        QVERIFY(one && three);
        QCOMPARE(report::analysisJson(*one, true).dump(), report::analysisJson(*three, true).dump());
    }

    void countsAreComplete() {
        const tests::SmallConvNet net;
        const auto result = analyze(net, 10);
        QVERIFY(result);
        for (const analysis::LayerResult& layer : result->layers) {
            const auto elements = static_cast<std::uint64_t>(layer.accumulated.count);
            QVERIFY(elements > 0 && elements % 10 == 0);
            QCOMPARE(total(layer.referenceHistogram), elements);
            QCOMPARE(total(layer.emulatedHistogram), elements);
            QVERIFY(layer.referenceHistogram.low <= layer.referenceMin);
            QVERIFY(layer.referenceHistogram.high >= layer.referenceMax);
            double low = 0, high = 0;
            for (const auto& channel : layer.channels) {
                low = std::min(low, channel.low);
                high = std::max(high, channel.high);
            }
            QCOMPARE(low, layer.referenceMin);
            QCOMPARE(high, layer.referenceMax);
        }
    }

    void weightsAgainstTheirCodes() {
        tests::SmallConvNet net;
        net.spreadChannels(3.0f);
        const auto fine = analyze(net, 8, 0, 1, true), coarse = analyze(net, 8, 0, 1, false);
        QVERIFY(fine && coarse);
        const auto& conv = fine->layers[0];
        QVERIFY(conv.weights);
        QCOMPARE(conv.weights->channels.size(), std::size_t{8});
        QCOMPARE(total(conv.weights->reference), std::uint64_t{8 * 2 * 9});
        QCOMPARE(total(conv.weights->emulated), std::uint64_t{8 * 2 * 9});
        QVERIFY(conv.weights->error.sqnrDb > 35.0);
        // One scale for channels of very different size costs the small ones most: their depthwise filters.
        QVERIFY(fine->layers[1].weights->error.sqnrDb > coarse->layers[1].weights->error.sqnrDb + 1.0);
        QVERIFY(fine->layers.back().weights); // Gemm: K x N in the file, N x K in the network
        QVERIFY(fine->layers.back().weights->error.sqnrDb > 35.0);
        QVERIFY(!conv.sensitivity);
    }

    void layersAreRankedByWhatTheyCost() {
        tests::SmallConvNet net;
        net.spreadChannels(4.0f);
        const auto result = analyze(net, 40, -1, 2, false);
        QVERIFY(result);
        const auto order = analysis::rankLayers(*result);
        QCOMPARE(order.size(), result->layers.size());
        for (std::size_t i = 1; i < order.size(); ++i)
            QVERIFY(result->layers[order[i - 1]].sensitivity->nmse >=
                    result->layers[order[i]].sensitivity->nmse);
        const std::string worst = result->layers[order[0]].name;
        QVERIFY2(worst == "conv" || worst == "depthwise", worst.c_str());
    }

    void quickModeLooksAtFewSamples() {
        tests::SmallConvNet net;
        net.spreadChannels(4.0f);
        const auto full = analyze(net, 160, -1, 2, false);
        const auto quick = analyze(net, 160, analysis::kQuickSamples, 2, false);
        QVERIFY(full && quick);
        QCOMPARE(full->sensitivitySamples, std::int64_t{160});
        QCOMPARE(quick->sensitivitySamples, analysis::kQuickSamples);
        QCOMPARE(quick->samples, std::int64_t{160});
        QCOMPARE(analysis::rankLayers(*quick)[0], analysis::rankLayers(*full)[0]);
        QVERIFY(quick->layers[0].accumulated.count == full->layers[0].accumulated.count);
    }
};

QTEST_GUILESS_MAIN(LayerErrorTest)
#include "test_layer_error.moc"
