// Calibrators: what each finds in data whose answer is known, and that one pass in any cut gives the same.
#include <QTest>

#include <cmath>
#include <random>

#include "quant/Calibrator.h"
#include "quant/StreamingHistogram.h"

using namespace qs;
using namespace qs::quant;

namespace {

Tensor tensor(const std::vector<float>& values) {
    return Tensor::of<float>(Shape{static_cast<std::int64_t>(values.size())}, values);
}

std::vector<float> normal(std::size_t n, float sigma, unsigned seed = 7) {
    std::mt19937 generator(seed);
    std::normal_distribution<float> distribution(0.0f, sigma);
    std::vector<float> values(n);
    for (float& v : values)
        v = distribution(generator);
    return values;
}

Range rangeOf(CalibrationMethod method, const std::vector<std::vector<float>>& samples,
              QuantOptions options = {}) {
    options.method = method;
    const auto calibrator = findCalibrator(method)->make(options);
    for (const auto& sample : samples)
        calibrator->observe(tensor(sample));
    return calibrator->range();
}

// The same values in samples of `size`.
std::vector<std::vector<float>> cut(const std::vector<float>& values, std::size_t size) {
    std::vector<std::vector<float>> samples;
    for (std::size_t i = 0; i < values.size(); i += size)
        samples.emplace_back(values.begin() + static_cast<std::ptrdiff_t>(i),
                             values.begin() + static_cast<std::ptrdiff_t>(std::min(values.size(), i + size)));
    return samples;
}

double meanSquaredError(const std::vector<float>& values, const Range& range) {
    const double scale = (range.high - range.low) / 255.0, zero = std::nearbyint(-range.low / scale);
    double sum = 0.0;
    for (const float x : values) {
        const double q = std::clamp(std::nearbyint(x / scale) + zero, 0.0, 255.0);
        sum += std::pow(x - (q - zero) * scale, 2);
    }
    return sum / static_cast<double>(values.size());
}

} // namespace

class TestCalibrators : public QObject {
    Q_OBJECT
private slots:
    void everyMethodIsInTheTable();
    void histogramKeepsEveryCount();
    void histogramDoesNotDependOnOrder();
    void histogramMerges();
    void histogramSkipsWhatIsNotFinite();
    void histogramOfConstants();
    void percentileMatchesSortedData();
    void percentileOfMagnitudes();
    void outlierIsCutOff_data();
    void outlierIsCutOff();
    void minMaxKeepsTheOutlier();
    void entropySearchesMoreThanOneCandidate();
    void mseBeatsMinMaxOnTails();
    void mseKeepsUniformData();
    void cutDoesNotMatter_data();
    void cutDoesNotMatter();
    void movingAverageFollowsTheDefinition();
    void emptyStreamGivesZero();
};

void TestCalibrators::everyMethodIsInTheTable() {
    for (const auto method :
         {CalibrationMethod::MinMax, CalibrationMethod::MovingAverage, CalibrationMethod::Percentile,
          CalibrationMethod::Entropy, CalibrationMethod::Mse}) {
        const CalibratorDef* def = findCalibrator(method);
        QVERIFY(def);
        QCOMPARE(QString(def->name), QString(toString(method)));
    }
}

void TestCalibrators::histogramKeepsEveryCount() {
    StreamingHistogram h;
    std::uint64_t added = 0;
    // Every sample is ten times as wide as the one before, on alternating sides.
    for (int k = -6; k < 6; ++k) {
        auto values = normal(1001, std::pow(10.0f, static_cast<float>(k)), static_cast<unsigned>(k + 10));
        if (k % 2)
            for (float& v : values)
                v = std::fabs(v);
        h.add(tensor(values));
        added += values.size();
    }
    std::uint64_t sum = 0;
    for (const auto c : h.counts())
        sum += c;
    QCOMPARE(sum, added);
    QCOMPARE(h.total(), added);
    QVERIFY(h.left() <= h.min() && h.min() < h.left() + h.width());
    const double right = h.left() + h.width() * static_cast<double>(h.counts().size());
    QVERIFY(right > h.max() && right - h.width() <= h.max());
    QVERIFY(h.counts().size() <= static_cast<std::size_t>(StreamingHistogram::kCapacity));
    QVERIFY(h.counts().size() * 2 > static_cast<std::size_t>(StreamingHistogram::kCapacity));
}

void TestCalibrators::histogramDoesNotDependOnOrder() {
    auto values = normal(5000, 3.0f);
    values.push_back(250.0f);
    values.push_back(-1000.0f);
    StreamingHistogram forward, backward;
    for (const auto& s : cut(values, 17))
        forward.add(tensor(s));
    std::reverse(values.begin(), values.end());
    for (const auto& s : cut(values, 1000))
        backward.add(tensor(s));
    QCOMPARE(forward.width(), backward.width());
    QCOMPARE(forward.left(), backward.left());
    QVERIFY(forward.counts() == backward.counts());
    // And each value is where the definition puts it.
    std::vector<std::uint64_t> expected(forward.counts().size(), 0);
    for (const float v : values)
        ++expected[static_cast<std::size_t>(std::floor(v / forward.width()) -
                                            forward.left() / forward.width())];
    QVERIFY(forward.counts() == expected);
}

void TestCalibrators::histogramMerges() {
    const auto a = normal(3000, 0.01f, 1), b = normal(3000, 40.0f, 2);
    StreamingHistogram both, first, second;
    both.add(tensor(a));
    both.add(tensor(b));
    first.add(tensor(a));
    second.add(tensor(b));
    StreamingHistogram there = first, back = second, none;
    there.merge(second);
    back.merge(first);
    none.merge(both);
    QVERIFY(there.counts() == both.counts());
    QVERIFY(back.counts() == both.counts());
    QVERIFY(none.counts() == both.counts());
    QCOMPARE(back.min(), both.min());
    QCOMPARE(back.total(), both.total());
}

void TestCalibrators::histogramSkipsWhatIsNotFinite() {
    StreamingHistogram h;
    h.add(tensor({NAN, 1.0f, INFINITY, -2.0f, -INFINITY}));
    QCOMPARE(h.total(), std::uint64_t{2});
    QCOMPARE(h.min(), -2.0);
    QCOMPARE(h.max(), 1.0);
    h.add(tensor({NAN}));
    QCOMPARE(h.total(), std::uint64_t{2});
}

void TestCalibrators::histogramOfConstants() {
    StreamingHistogram h;
    h.add(tensor(std::vector<float>(100, 0.0f)));
    QCOMPARE(h.total(), std::uint64_t{100});
    h.add(tensor({std::numeric_limits<float>::max(), -std::numeric_limits<float>::denorm_min()}));
    std::uint64_t sum = 0;
    for (const auto c : h.counts())
        sum += c;
    QCOMPARE(sum, std::uint64_t{102});
}

void TestCalibrators::percentileMatchesSortedData() {
    auto values = normal(200000, 1.0f);
    QuantOptions options;
    options.percentile = 99.9;
    const Range r = rangeOf(CalibrationMethod::Percentile, cut(values, 4096), options);
    std::sort(values.begin(), values.end());
    const double bin =
        2.0 * (values.back() - values.front()) / static_cast<double>(StreamingHistogram::kCapacity / 2);
    QVERIFY(std::fabs(r.high - values[199800]) < bin);
    QVERIFY(std::fabs(r.low - values[200]) < bin);
}

void TestCalibrators::percentileOfMagnitudes() {
    auto values = normal(100000, 2.0f);
    QuantOptions options;
    options.percentile = 99.0;
    options.symmetricActivations = true;
    const Range r = rangeOf(CalibrationMethod::Percentile, {values}, options);
    for (float& v : values)
        v = std::fabs(v);
    std::sort(values.begin(), values.end());
    QCOMPARE(r.low, -r.high);
    QVERIFY(std::fabs(r.high - values[99000]) < 0.02);
}

void TestCalibrators::outlierIsCutOff_data() {
    QTest::addColumn<int>("method");
    QTest::newRow("Percentile") << int(CalibrationMethod::Percentile);
    QTest::newRow("Entropy") << int(CalibrationMethod::Entropy);
    QTest::newRow("MSE") << int(CalibrationMethod::Mse);
}

// A normal distribution and one value at 60 sigma: MinMax gives nine tenths of its levels to nothing. Cutting
// it off costs MSE (50 sigma)^2, so it takes 3,000,000 values to outweigh that.
void TestCalibrators::outlierIsCutOff() {
    QFETCH(int, method);
    auto values = normal(CalibrationMethod(method) == CalibrationMethod::Mse ? 3000000 : 100000, 1.0f);
    values[5] = 60.0f;
    const Range r = rangeOf(CalibrationMethod(method), {values});
    QVERIFY2(r.high < 15.0 && r.high > 2.0, qPrintable(QString::number(r.high)));
    QVERIFY2(r.low > -6.0 && r.low < -2.0, qPrintable(QString::number(r.low)));
}

void TestCalibrators::minMaxKeepsTheOutlier() {
    auto values = normal(100000, 1.0f);
    values[5] = 60.0f;
    QCOMPARE(rangeOf(CalibrationMethod::MinMax, {values}).high, 60.0);
}

void TestCalibrators::entropySearchesMoreThanOneCandidate() {
    // Three distributions of one reach but different tails have different thresholds.
    std::vector<double> highs;
    for (const float sigma : {0.5f, 1.0f, 2.0f}) {
        auto values = normal(100000, sigma);
        for (float& v : values)
            v = std::min(std::fabs(v), 19.0f);
        values[0] = 20.0f;
        highs.push_back(rangeOf(CalibrationMethod::Entropy, {values}).high);
    }
    QVERIFY2(highs[0] < highs[1] && highs[1] < highs[2],
             qPrintable(QString("%1 %2 %3").arg(highs[0]).arg(highs[1]).arg(highs[2])));
    QVERIFY(highs[2] < 19.5);
}

void TestCalibrators::mseBeatsMinMaxOnTails() {
    auto values = normal(50000, 1.0f);
    for (std::size_t i = 0; i < values.size(); i += 5000)
        values[i] *= 5.0f;
    const Range mse = rangeOf(CalibrationMethod::Mse, {values}),
                all = rangeOf(CalibrationMethod::MinMax, {values});
    const double best = meanSquaredError(values, mse);
    QVERIFY(best < meanSquaredError(values, all));
    // No coarse shrinking of both ends does better.
    for (double share = 0.3; share <= 1.0; share += 0.1)
        QVERIFY(best <= 1.01 * meanSquaredError(values, {all.low * share, all.high * share}));
}

void TestCalibrators::mseKeepsUniformData() {
    std::vector<float> values;
    for (int i = 0; i <= 10000; ++i)
        values.push_back(static_cast<float>(i) / 10000.0f);
    const Range r = rangeOf(CalibrationMethod::Mse, {values});
    QVERIFY(r.high > 0.98 && r.high <= 1.0);
    QCOMPARE(r.low, 0.0);
}

void TestCalibrators::cutDoesNotMatter_data() {
    outlierIsCutOff_data();
    QTest::newRow("MinMax") << int(CalibrationMethod::MinMax);
}

void TestCalibrators::cutDoesNotMatter() {
    QFETCH(int, method);
    auto values = normal(20000, 1.0f);
    values[19990] = 33.0f;
    const Range whole = rangeOf(CalibrationMethod(method), {values});
    for (const std::size_t size : {1000u, 33u}) {
        const Range r = rangeOf(CalibrationMethod(method), cut(values, size));
        QCOMPARE(r.low, whole.low);
        QCOMPARE(r.high, whole.high);
    }
}

void TestCalibrators::movingAverageFollowsTheDefinition() {
    QuantOptions options;
    options.movingAverageConstant = 0.25;
    const Range r = rangeOf(CalibrationMethod::MovingAverage, {{-1, 1}, {-3, 5}, {0, 2}}, options);
    QCOMPARE(r.high, (1 + 0.25 * (5 - 1)) + 0.25 * (2 - (1 + 0.25 * (5 - 1))));
    QCOMPARE(r.low, (-1 + 0.25 * (-3 + 1)) + 0.25 * (0 - (-1 + 0.25 * (-3 + 1))));
}

void TestCalibrators::emptyStreamGivesZero() {
    for (const CalibratorDef& def : allCalibrators()) {
        const Range r = def.make({})->range();
        QCOMPARE(r.low, 0.0);
        QCOMPARE(r.high, 0.0);
    }
}

QTEST_APPLESS_MAIN(TestCalibrators)
#include "test_calibrators.moc"
