// Every fast integer convolution against the scalar reference, bit by bit, over random geometry.
#include <QTest>

#include <random>

#include "kernels/fp32/Conv.h"
#include "kernels/int8/ConvU8S8.h"
#include "kernels/int8/Reference.h"

using namespace qs::kernels;

namespace {

struct Case {
    ConvGeometry g;
    std::vector<std::uint8_t> x;
    std::vector<std::int8_t> w;
    std::vector<std::int32_t> bias;
    std::vector<float> multipliers;
    std::int32_t inputZero = 0;
    Requantizer requantizer;
    IntWeights weights() const {
        return {w.data(), nullptr, bias.data(), g.outChannels, g.groupInChannels() * g.kernelPixels()};
    }
};

int pick(std::mt19937& random, int low, int high) {
    return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
}

// Input, weights, bias and rounding for c.g.
void fill(Case& c, std::mt19937& random, unsigned seed) {
    const ConvGeometry& g = c.g;
    c.x.resize(static_cast<std::size_t>(g.inCount()));
    for (auto& v : c.x)
        v = static_cast<std::uint8_t>(random());
    c.w.resize(static_cast<std::size_t>(g.outChannels * g.groupInChannels() * g.kernelPixels()));
    for (auto& v : c.w)
        v = static_cast<std::int8_t>(random());
    if (seed % 7 == 0) { // extremes: where 16-bit pair sums would saturate
        std::fill(c.x.begin(), c.x.end(), 255);
        std::fill(c.w.begin(), c.w.end(), seed % 2 ? 127 : -128);
    }
    c.inputZero = pick(random, 0, 255);
    c.requantizer = {Rounding::Onnx, {}, pick(random, 0, 255), 0, pick(random, 0, 1) ? 255 : 127};
    c.requantizer.zeroPoint = std::min(c.requantizer.zeroPoint, c.requantizer.clampMax);
    for (std::int64_t o = 0; o < g.outChannels; ++o) {
        c.bias.push_back(pick(random, -5000, 5000));
        c.multipliers.push_back(static_cast<float>(pick(random, 1, 1000)) * 1e-5f);
        c.requantizer.multipliers.push_back({c.multipliers.back(), 0, 0});
    }
}

// Depthwise filters of three lines and columns: kernels of their own by the number of channels and the
// stride.
Case depthwiseCase(unsigned seed) {
    std::mt19937 random(seed);
    static constexpr int kChannels[] = {2, 4, 8, 16, 32, 64, 3, 24, 96, 128, 144};
    Case c;
    ConvGeometry& g = c.g;
    g.batch = pick(random, 1, 2);
    g.groups = g.inChannels = g.outChannels = kChannels[seed % std::size(kChannels)];
    g.kernel = {1, 3, 3};
    for (std::size_t i = 1; i < 3; ++i) {
        g.stride[i] = pick(random, 1, 2);
        g.padBegin[i] = pick(random, 0, 2);
        g.padEnd[i] = pick(random, 0, 2);
        g.in[i] = pick(random, 3, 40);
        g.out[i] = (g.in[i] + g.padBegin[i] + g.padEnd[i] - 3) / g.stride[i] + 1;
    }
    fill(c, random, seed);
    return c;
}

Case randomCase(unsigned seed) {
    std::mt19937 random(seed);
    auto pick = [&](int low, int high) { return ::pick(random, low, high); };
    Case c;
    ConvGeometry& g = c.g;
    g.batch = pick(1, 2);
    g.groups = seed % 3 == 0 ? pick(2, 20) : pick(1, 2);
    const bool depthwise = seed % 3 == 0;
    // Now and then more channels than a tile, a panel or a vector holds.
    const int most = seed % 4 == 1 ? 100 : 18;
    if (depthwise && seed % 4 == 1) g.groups = pick(2, 150);
    g.inChannels = g.groups * (depthwise ? 1 : pick(1, most));
    g.outChannels = g.groups * (depthwise ? 1 : pick(1, most));
    for (std::size_t i = seed % 5 == 0 ? 0 : 1; i < 3; ++i) {
        g.kernel[i] = pick(1, 4);
        g.stride[i] = pick(1, 3);
        g.dilation[i] = pick(1, 2);
        g.padBegin[i] = pick(0, 2);
        g.padEnd[i] = pick(0, 2);
        const int extent = static_cast<int>((g.kernel[i] - 1) * g.dilation[i] + 1);
        g.in[i] = pick(std::max(1, extent - static_cast<int>(g.padBegin[i] + g.padEnd[i])), 12 + extent);
        g.out[i] = (g.in[i] + g.padBegin[i] + g.padEnd[i] - extent) / g.stride[i] + 1;
    }
    fill(c, random, seed);
    return c;
}

std::vector<std::uint8_t> channelsLast(const std::vector<std::uint8_t>& x, std::int64_t batch,
                                       std::int64_t channels, std::int64_t pixels) {
    std::vector<std::uint8_t> y(x.size());
    for (std::int64_t n = 0; n < batch; ++n)
        for (std::int64_t c = 0; c < channels; ++c)
            for (std::int64_t p = 0; p < pixels; ++p)
                y[static_cast<std::size_t>((n * pixels + p) * channels + c)] =
                    x[static_cast<std::size_t>((n * channels + c) * pixels + p)];
    return y;
}

} // namespace

class TestInt8Conv : public QObject {
    Q_OBJECT

    static void compareWithReference(const Case& c, unsigned seed) {
        std::vector<std::uint8_t> expected(static_cast<std::size_t>(c.g.outCount()));
        QVERIFY(
            conv_reference(c.g, c.x.data(), c.inputZero, c.weights(), c.requantizer, expected.data()).ok());
        expected = channelsLast(expected, c.g.batch, c.g.outChannels, c.g.outPixels());
        const auto x = channelsLast(c.x, c.g.batch, c.g.inChannels, c.g.inPixels());
        const ConvOutput output{c.multipliers.data(), c.requantizer.zeroPoint, c.requantizer.clampMin,
                                c.requantizer.clampMax};
        for (const bool portable : {true, false}) {
            const ConvU8S8 conv(c.g, c.weights(), c.inputZero, output, portable);
            std::vector<std::uint8_t> y(expected.size(), 77);
            QVERIFY(conv.run(c.g, x.data(), y.data()).ok());
            QVERIFY2(y == expected, qPrintable(QString("seed %1, portable %2").arg(seed).arg(portable)));
        }
    }

private slots:
    void fastEqualsReference_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 0; seed < 160; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void fastEqualsReference() {
        QFETCH(unsigned, seed);
        compareWithReference(randomCase(seed), seed);
    }

    void depthwiseEqualsReference_data() { fastEqualsReference_data(); }
    void depthwiseEqualsReference() {
        QFETCH(unsigned, seed);
        compareWithReference(depthwiseCase(seed), seed);
    }

    void overflowIsReported() {
        ConvGeometry g;
        g.inChannels = 70000;
        std::vector<std::uint8_t> x(70000, 255);
        std::vector<std::int8_t> w(70000, 127);
        const IntWeights weights{w.data(), nullptr, nullptr, 1, 70000};
        QVERIFY(!accumulatorsFit(weights, 0, 0, 255));
        QVERIFY(accumulatorsFit(weights, 128, 0, 255));
        std::uint8_t y = 0;
        const Requantizer r{Rounding::Onnx, {{1e-9f, 0, 0}}, 0, 0, 255};
        const auto done = conv_reference(g, x.data(), 0, weights, r, &y);
        QVERIFY(!done.ok());
        QCOMPARE(QString::fromStdString(done.error().code), QString("accumulator-overflow"));
    }

    void floatConvEqualsItsDefinition_data() { fastEqualsReference_data(); }
    void floatConvEqualsItsDefinition() {
        QFETCH(unsigned, seed);
        const Case c = randomCase(seed);
        std::vector<float> x(c.x.begin(), c.x.end()), w(c.w.begin(), c.w.end()),
            b(c.bias.begin(), c.bias.end());
        std::vector<float> expected(static_cast<std::size_t>(c.g.outCount())), y(expected.size());
        conv_f32_reference(c.g, x.data(), w.data(), b.data(), expected.data());
        const ConvF32 conv(w.data(), b.data());
        QVERIFY(conv.run(c.g, x.data(), y.data()).ok());
        float peak = 1.0f;
        for (const float v : expected)
            peak = std::max(peak, std::fabs(v));
        for (std::size_t i = 0; i < y.size(); ++i)
            QVERIFY(std::fabs(y[i] - expected[i]) <= 1e-5f * peak);
    }
};

QTEST_APPLESS_MAIN(TestInt8Conv)
#include "test_int8_conv.moc"
