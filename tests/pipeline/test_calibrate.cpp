// Calibration through a network: the ranges depend neither on threads nor on how many samples the file takes
// at once, and an outlier in the data is answered by each method in its own way.
#include <QTest>

#include <cmath>

#include "../quant/SmallConvNet.h"
#include "data/GroupedDataset.h"
#include "pipeline/Calibrate.h"
#include "quant/Calibrator.h"

using namespace qs;
using Method = quant::CalibrationMethod;

namespace {

constexpr std::int64_t kSamples = 48;

using Ranges = std::vector<quant::RealRange>;

Ranges rangesOf(const Graph& graph, Method method, const data::Dataset& data, std::int64_t samples,
                int threads = 1) {
    JobContext job;
    job.setThreads(threads);
    quant::QuantOptions options;
    options.method = method;
    std::vector<Diagnostic> findings;
    auto copy = std::make_shared<Graph>(graph);
    const auto plan = quant::planQuantization(*copy, options, findings);
    const auto ranges = pipeline::calibrate(copy, plan, options, data, samples, job);
    if (!ranges) qWarning("%s", describe(ranges.error()).c_str());
    return ranges ? *ranges : Ranges();
}

// The pictures, in one of which one pixel is far from all others.
class WithOutlier final : public data::Dataset {
public:
    explicit WithOutlier(float outlier) : m_outlier(outlier) {}
    std::int64_t size() const override { return m_pictures.size(); }
    Result<Tensor> sample(std::int64_t i) const override {
        QS_TRY(Tensor t, m_pictures.sample(i));
        if (i == 17) t.mutableData<float>()[40] = m_outlier;
        return t;
    }
    std::optional<std::int64_t> label(std::int64_t) const override { return std::nullopt; }
    std::string description() const override { return "an outlier"; }

private:
    tests::SmoothPictures m_pictures{200};
    float m_outlier;
};

void addMethods() {
    QTest::addColumn<int>("method");
    for (const quant::CalibratorDef& def : quant::allCalibrators())
        QTest::newRow(def.name) << int(def.method);
}

} // namespace

class CalibrateTest : public QObject {
    Q_OBJECT
private slots:
    void threadsDoNotMatter_data() { addMethods(); }
    void threadsDoNotMatter() {
        QFETCH(int, method);
        const tests::SmallConvNet net;
        const tests::SmoothPictures data(kSamples);
        const Ranges one = rangesOf(net.graph, Method(method), data, kSamples);
        QVERIFY(one.size() > 3);
        for (const int threads : {2, 3, 7}) {
            const Ranges many = rangesOf(net.graph, Method(method), data, kSamples, threads);
            QCOMPARE(many.size(), one.size());
            for (std::size_t i = 0; i < one.size(); ++i)
                QVERIFY(many[i].low == one[i].low && many[i].high == one[i].high);
        }
    }

    // A file that was exported for a batch of 4 or 8 and the same one for any batch.
    void batchesDoNotMatter_data() { addMethods(); }
    void batchesDoNotMatter() {
        QFETCH(int, method);
        tests::SmallConvNet net;
        const auto data = std::make_shared<tests::SmoothPictures>(kSamples);
        const Ranges alone = rangesOf(net.graph, Method(method), *data, kSamples);
        for (const std::int64_t batch : {4, 8}) {
            Graph fixed = net.graph;
            fixed.value(fixed.inputs[0].value).shape = Shape{batch, 2, 8, 8};
            ops::inferShapes(fixed);
            const Ranges grouped =
                rangesOf(fixed, Method(method), *data::groupSamples(data, batch), kSamples / batch);
            QCOMPARE(grouped.size(), alone.size());
            for (std::size_t i = 0; i < alone.size(); ++i) {
                const double width = alone[i].high - alone[i].low;
                QVERIFY2(
                    std::fabs(grouped[i].low - alone[i].low) <= 1e-5 * width &&
                        std::fabs(grouped[i].high - alone[i].high) <= 1e-5 * width,
                    qPrintable(QString("%1: %2, not %3").arg(i).arg(grouped[i].high).arg(alone[i].high)));
            }
        }
    }

    // One pixel of 25,600 at a hundred times the others: MinMax gives the whole range to it, Entropy and
    // Percentile hardly any, so their range of the input is nearly that of the data without it.
    void aPlantedOutlierIsAnsweredByEntropy() {
        const tests::SmallConvNet net;
        const WithOutlier planted(100.0f), clean(0.0f);
        const auto inputHigh = [&](Method method, const data::Dataset& data) {
            return rangesOf(net.graph, method, data, data.size())[0].high;
        };
        const double usual = inputHigh(Method::MinMax, clean);
        QVERIFY(usual < 4.0);
        QCOMPARE(inputHigh(Method::MinMax, planted), 100.0);
        for (const Method method : {Method::Entropy, Method::Percentile}) {
            const double high = inputHigh(method, planted);
            QVERIFY2(high < 2.0 * usual && high > 0.4 * usual, qPrintable(QString::number(high)));
        }
    }
};

QTEST_GUILESS_MAIN(CalibrateTest)
#include "test_calibrate.moc"
