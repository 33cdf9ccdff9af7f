#include <QTest>

#include <random>

#include "quant/Calibrator.h"
#include "quant/Parameters.h"

using namespace qs;
using namespace qs::quant;

class TestParameters : public QObject {
    Q_OBJECT
private slots:
    void asymmetricFollowsOnnxRuntime() {
        const CodeRange u8{0, 255, false};
        const ScaleZero p = asymmetricParameters(-1.0, 3.0, u8);
        QCOMPARE(p.scale, static_cast<float>(4.0 / 255.0));
        QCOMPARE(p.zeroPoint, 64); // round(63.75)
        // The range is widened to hold 0.
        QCOMPARE(asymmetricParameters(1.0, 3.0, u8).zeroPoint, 0);
        QCOMPARE(asymmetricParameters(1.0, 3.0, u8).scale, static_cast<float>(3.0 / 255.0));
        QCOMPARE(asymmetricParameters(-3.0, -1.0, u8).zeroPoint, 255);
        // Nothing to represent.
        QCOMPARE(asymmetricParameters(0.0, 0.0, u8).scale, 1.0f);
        QCOMPARE(asymmetricParameters(0.0, 1e-45, u8).scale, 1.0f);
    }

    void symmetricPutsTheZeroPointInTheMiddle() {
        QCOMPARE(symmetricParameters(-1.0, 3.0, {0, 255, false}).zeroPoint, 128);
        QCOMPARE(symmetricParameters(-1.0, 3.0, {0, 127, false}).zeroPoint, 64);
        const ScaleZero s = symmetricParameters(-1.0, 3.0, {-127, 127, true});
        QCOMPARE(s.zeroPoint, 0);
        QCOMPARE(s.scale, static_cast<float>(6.0 / 254.0));
        QCOMPARE(symmetricParameters(-1.0, 3.0, {-128, 127, true}).zeroPoint, 0);
    }

    void weightsPerChannelAndPerTensor() {
        const Tensor w = Tensor::of<float>(Shape{2, 3}, {-1.0f, 0.5f, 0.25f, 10.0f, -20.0f, 0.0f});
        const Quantizer perChannel = quantizeWeights(w, 0, 127);
        QCOMPARE(perChannel.scale.size(), std::size_t{2});
        QCOMPARE(perChannel.codes.intAt(0), std::int64_t{-127});
        QCOMPARE(perChannel.codes.intAt(4), std::int64_t{-127});
        QCOMPARE(perChannel.qmin, -127);
        const Quantizer byColumn = quantizeWeights(w, 1, 127);
        QCOMPARE(byColumn.scale.size(), std::size_t{3});
        const Quantizer perTensor = quantizeWeights(w, -1, 128);
        QCOMPARE(perTensor.scale.size(), std::size_t{1});
        QCOMPARE(perTensor.qmin, -128);
        QCOMPARE(perTensor.codes.intAt(0), std::int64_t{-6}); // -1 / (40/255) = -6.375
    }

    void everyCalibratorCoversPlainData() {
        // Whatever the method: data without outliers keeps nearly all of its range, and the order of samples
        // alone decides.
        std::mt19937 random(3);
        std::uniform_real_distribution<float> values(-2.0f, 6.0f);
        std::vector<Tensor> samples;
        for (int i = 0; i < 40; ++i) {
            Tensor t(DataType::F32, Shape{1, 500});
            for (int k = 0; k < 500; ++k)
                t.mutableData<float>()[k] = values(random);
            samples.push_back(t);
        }
        for (const CalibratorDef& def : allCalibrators()) {
            const auto a = def.make({}), b = def.make({});
            for (const Tensor& t : samples) {
                a->observe(t);
                b->observe(t);
            }
            QVERIFY2(a->range().low < -1.5 && a->range().low >= -2.5, def.name);
            QVERIFY2(a->range().high > 5.5 && a->range().high <= 6.5, def.name);
            QCOMPARE(a->range().low, b->range().low);
            QVERIFY(findCalibrator(def.method) == &def);
            QCOMPARE(QString(toString(def.method)), QString(def.name));
        }
    }

    void minMaxIgnoresWhatIsNotFinite() {
        const auto c = findCalibrator(CalibrationMethod::MinMax)->make({});
        c->observe(Tensor::of<float>(Shape{4}, {1.0f, std::numeric_limits<float>::quiet_NaN(), -2.0f,
                                                std::numeric_limits<float>::infinity()}));
        QCOMPARE(c->range().low, -2.0);
        QCOMPARE(c->range().high, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestParameters)
#include "test_parameters.moc"
