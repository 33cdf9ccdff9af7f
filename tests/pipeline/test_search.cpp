// --auto and --max-drop on a small network: what is tried, what is kept, and on which samples.
#include <QTest>

#include <algorithm>
#include <cmath>

#include "../quant/SmallConvNet.h"
#include "pipeline/OptionsJson.h"
#include "pipeline/Search.h"
#include "runtime/Fp32Executor.h"

using namespace qs;

namespace {

struct Found {
    quant::QuantOptions options;
    pipeline::SearchLog log;
    std::vector<Diagnostic> findings;
    bool ok = false;
};

Found search(const Graph& graph, const pipeline::CompileOptions& options, std::int64_t samples,
             int threads = 2) {
    Found found;
    JobContext job;
    job.setThreads(threads);
    auto data = std::make_shared<tests::SmoothPictures>(samples);
    const auto result = pipeline::searchOptions(graph, options, data, found.log, found.findings, job);
    found.ok = result.ok();
    if (!result.ok()) qWarning("%s", describe(result.error()).c_str());
    if (result.ok()) found.options = *result;
    return found;
}

bool has(const std::vector<Diagnostic>& findings, const char* code) {
    for (const Diagnostic& finding : findings)
        if (finding.code == code) return true;
    return false;
}

// The last bias takes away the mean of the outputs, so that every class wins now and then.
void balanceOutputs(tests::SmallConvNet& net) {
    JobContext job;
    const tests::SmoothPictures data(200);
    const auto executor = runtime::Fp32Executor::create(std::make_shared<Graph>(net.graph));
    Tensor bias = net.graph.constantOf(net.graph.node(net.gemm).input(2))->clone();
    for (std::int64_t i = 0; i < data.size(); ++i) {
        const auto y = (*executor)->run({*data.sample(i)}, job);
        for (int c = 0; c < 4; ++c)
            bias.mutableData<float>()[c] -= (*y)[0].data<float>()[c] / 200.0f;
    }
    net.graph.value(net.graph.node(net.gemm).input(2)).constant = bias;
}

// One weight, where no value ever arrives, spoils the one scale of the layer: no factor can be moved through
// a channel of zeros, and half of the range is still far too wide.
void plantDeadWeight(tests::SmallConvNet& net, NodeId writer, NodeId reader, std::int64_t channel) {
    const auto edit = [&](NodeId node, std::size_t input) -> Tensor& {
        auto& constant = net.graph.value(net.graph.node(node).input(input)).constant;
        constant = constant->clone();
        return *constant;
    };
    Tensor& made = edit(writer, 1);
    const std::int64_t per = made.count() / made.shape()[0];
    std::fill_n(made.mutableData<float>() + channel * per, per, 0.0f);
    edit(writer, 2).mutableData<float>()[channel] = 0.0f;
    Tensor& read = edit(reader, 1);
    const bool matrix = net.graph.node(reader).is("Gemm"); // inputs by outputs
    read.mutableData<float>()[matrix ? channel * read.shape()[1] : channel] = 1000.0f;
}

pipeline::CompileOptions perTensor() {
    pipeline::CompileOptions options;
    options.quant.perChannelWeights = false;
    options.calibrationSamples = 40;
    return options;
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT
private slots:
    void samplesAreHeldBack() {
        const auto all = std::make_shared<tests::SmoothPictures>(100);
        const auto behind = pipeline::holdBack(all, 60);
        QCOMPARE(behind.calibration->size(), std::int64_t{60});
        QCOMPARE(behind.measured->size(), std::int64_t{40});
        QVERIFY(behind.apart);
        QCOMPARE((*behind.measured->sample(0)).at(5), (*all->sample(60)).at(5));
        QCOMPARE(behind.measured->label(1), all->label(61));
        const auto fifth = pipeline::holdBack(all, 100);
        QCOMPARE(fifth.calibration->size(), std::int64_t{80});
        QCOMPARE(fifth.measured->size(), std::int64_t{20});
        QVERIFY(!pipeline::holdBack(std::make_shared<tests::SmoothPictures>(3), 3).apart);
    }

    // Channels of very different size under one weight scale: only equalization helps, and it is found.
    void automaticFindsWhatHelps() {
        tests::SmallConvNet net;
        net.spreadChannels(4.0f);
        pipeline::CompileOptions options = perTensor();
        options.automatic = true;
        const Found found = search(net.graph, options, 60);
        QVERIFY(found.ok);
        QVERIFY(found.options.equalize);
        QVERIFY(!found.options.perChannelWeights); // what the user chose stays
        const auto& trials = found.log.trials;
        QVERIFY(trials.size() >= 9);
        QVERIFY(trials[found.log.chosen].kept);
        for (const pipeline::Trial& trial : trials) {
            QVERIFY2(trial.outputSqnrDb, trial.failure.c_str());
            QVERIFY(*trial.outputSqnrDb <= *trials[found.log.chosen].outputSqnrDb);
            QCOMPARE(trial.kept, &trial == &trials[found.log.chosen]);
        }
        QVERIFY(*trials[found.log.chosen].outputSqnrDb > *trials[0].outputSqnrDb + 6);
        QVERIFY(has(found.findings, "search-result"));
        const report::Json json = pipeline::searchJson(found.log);
        QVERIFY(json["trials"].size() == trials.size());
        QCOMPARE(json["held_back"].get<int>(), 20);
    }

    void threadsDoNotMatter() {
        tests::SmallConvNet net;
        pipeline::CompileOptions options = perTensor();
        options.automatic = true;
        const Found one = search(net.graph, options, 50, 1), four = search(net.graph, options, 50, 4);
        QVERIFY(one.ok && four.ok);
        QCOMPARE(pipeline::searchJson(one.log).dump(), pipeline::searchJson(four.log).dump());
    }

    void whatIsSwitchedOnStaysOn() {
        tests::SmallConvNet net;
        pipeline::CompileOptions options = perTensor();
        options.automatic = true;
        options.quant.equalize = options.quant.correctBias = true;
        const Found found = search(net.graph, options, 50);
        QVERIFY(found.ok);
        for (const pipeline::Trial& trial : found.log.trials)
            QVERIFY(trial.options.equalize && trial.options.correctBias);
    }

    // The bound is met by the layers that break the network, and by no other.
    void fewLayersStayInFloat_data() {
        QTest::addColumn<bool>("both");
        QTest::newRow("one layer") << false;
        QTest::newRow("two layers") << true;
    }
    void fewLayersStayInFloat() {
        QFETCH(bool, both);
        tests::SmallConvNet net;
        plantDeadWeight(net, net.pointwise, net.gemm, 2);
        if (both) plantDeadWeight(net, net.depthwise, net.pointwise, 3);
        balanceOutputs(net);
        pipeline::CompileOptions options = perTensor();
        options.maxDrop = 5.0;
        const Found found = search(net.graph, options, 240);
        QVERIFY(found.ok);
        const pipeline::Trial &given = found.log.trials[0], &kept = found.log.trials[found.log.chosen];
        QVERIFY(100.0 - given.agreementPct > 10.0); // there is something to mend
        auto names = found.options.exclude;
        std::sort(names.begin(), names.end());
        QCOMPARE(names,
                 both ? (std::vector<std::string>{"gemm", "pointwise"}) : (std::vector<std::string>{"gemm"}));
        QVERIFY(100.0 - kept.agreementPct <= 10.0);
        QVERIFY(!has(found.findings, "max-drop-not-met"));
    }

    // Where a method meets the bound, no layer goes to float; what was found is what is compiled.
    void methodsComeBeforeLayersInFloat() {
        tests::SmallConvNet net;
        balanceOutputs(net);
        net.spreadChannels(6.0f);
        pipeline::CompileOptions options = perTensor();
        options.maxDrop = 5.0;
        const Found found = search(net.graph, options, 240);
        QVERIFY(found.ok);
        QVERIFY(100.0 - found.log.trials[0].agreementPct > 10.0);
        QVERIFY(found.options.exclude.empty());
        QVERIFY(found.options.equalize);
        QVERIFY(found.options.method == options.quant.method); // calibration stays as chosen
        QVERIFY(!has(found.findings, "max-drop-not-met"));
    }

    // No layer that is left in float could go back: the bound needs each of them.
    void noLayerStaysInFloatWithoutNeed() {
        tests::SmallConvNet net;
        plantDeadWeight(net, net.depthwise, net.pointwise, 3);
        plantDeadWeight(net, net.pointwise, net.gemm, 2);
        balanceOutputs(net);
        pipeline::CompileOptions options = perTensor();
        options.maxDrop = 4.0;
        const Found found = search(net.graph, options, 240);
        QVERIFY(found.ok);
        const std::size_t kept = found.options.exclude.size();
        QVERIFY(kept > 0);
        for (const pipeline::Trial& trial : found.log.trials) {
            const double loss =
                std::max(*found.log.floatTop1 - *trial.top1, (100.0 - trial.agreementPct) / 2.0);
            QVERIFY(trial.options.exclude.size() >= kept || loss > 4.0);
        }
    }

    void aNetworkThatIsGoodEnoughIsLeftAlone() {
        tests::SmallConvNet net;
        pipeline::CompileOptions options = perTensor();
        options.quant.perChannelWeights = true;
        options.maxDrop = 50.0;
        const Found found = search(net.graph, options, 100);
        QVERIFY(found.ok);
        QVERIFY(found.options.exclude.empty());
        QCOMPARE(found.log.trials.size(), std::size_t{1});
    }

    // A bound that the loss meets exactly is met: 100 - 99.6 is more than 0.4 in binary.
    void aLossOnTheBoundFits() {
        tests::SmallConvNet net;
        balanceOutputs(net);
        pipeline::CompileOptions options = perTensor();
        options.maxDrop = 0.0;
        const Found strict = search(net.graph, options, 540);
        QVERIFY(strict.ok);
        const pipeline::Trial& given = strict.log.trials[0];
        const std::int64_t changed = std::llround((100.0 - given.agreementPct) * 5.0); // of 500
        QVERIFY2(changed > 0 && given.top1, "there is a loss to bound");
        const double fallen = *strict.log.floatTop1 - *given.top1;
        options.maxDrop = std::max(static_cast<double>(changed) / 10.0, std::round(fallen * 5.0) / 5.0);
        const Found exact = search(net.graph, options, 540);
        QVERIFY(exact.ok);
        QCOMPARE(exact.log.trials.size(), std::size_t{1});
        QVERIFY(!has(exact.findings, "max-drop-not-met"));
    }

    void tooFewSamplesAreSaid() {
        tests::SmallConvNet net;
        pipeline::CompileOptions options = perTensor();
        options.automatic = true;
        const Found found = search(net.graph, options, 3);
        QVERIFY(found.ok);
        QVERIFY(has(found.findings, "not-held-back"));
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "test_search.moc"
