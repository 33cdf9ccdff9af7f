// 3x3 convolutions by Winograd's algorithm: how far they are from the definition, and that batch, threads and
// position change no bit. What decides codes does not use them.
#include <QTest>

#include <cmath>
#include <cstring>
#include <random>
#include <thread>

#include "base/JobContext.h"
#include "kernels/CpuFeatures.h"
#include "kernels/fp32/Conv.h"
#include "kernels/fp32/Winograd.h"
#include "runtime/Fp32Executor.h"

using namespace qs;
using kernels::ConvGeometry;

namespace {

struct Case {
    ConvGeometry g;
    std::vector<float> x, w, bias, residual; // x and residual with their channels last
    float low = -INFINITY, high = INFINITY;

    std::vector<float> run(const kernels::WinogradConv& conv) const {
        std::vector<float> y(static_cast<std::size_t>(g.outCount()), -7.0f);
        conv.run(g, x.data(), residual.empty() ? nullptr : residual.data(), low, high, y.data());
        return y;
    }
    Case picture(std::int64_t n) const {
        Case one = *this;
        one.g.batch = 1;
        const auto part = [n](const std::vector<float>& all, std::int64_t count) {
            return all.empty() ? all
                               : std::vector<float>(all.begin() + n * count, all.begin() + (n + 1) * count);
        };
        one.x = part(x, g.inChannels * g.inPixels());
        one.residual = part(residual, g.outChannels * g.outPixels());
        return one;
    }
};

class Random {
public:
    explicit Random(unsigned seed) : m_random(seed) {}
    int pick(int low, int high) {
        return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1));
    }
    std::vector<float> noise(std::int64_t count) {
        std::normal_distribution<float> normal;
        std::vector<float> values(static_cast<std::size_t>(count));
        for (float& v : values)
            v = normal(m_random);
        return values;
    }
    Tensor tensor(const Shape& shape) {
        Tensor t(DataType::F32, shape);
        const auto values = noise(t.count());
        std::memcpy(t.mutableRaw(), values.data(), values.size() * sizeof(float));
        return t;
    }

private:
    std::mt19937 m_random;
};

Case randomCase(unsigned seed) {
    Random random(seed);
    Case c;
    ConvGeometry& g = c.g;
    g.batch = random.pick(1, 3);
    g.inChannels = random.pick(32, 75);
    g.outChannels = random.pick(32, 75);
    g.kernel = {1, 3, 3};
    for (std::size_t i = 1; i < 3; ++i) {
        g.padBegin[i] = random.pick(0, 2);
        g.padEnd[i] = random.pick(0, 2);
        g.in[i] = random.pick(15, 24);
        g.out[i] = g.in[i] + g.padBegin[i] + g.padEnd[i] - 2;
    }
    c.x = random.noise(g.inCount());
    c.w = random.noise(g.outChannels * g.inChannels * 9);
    c.bias = random.noise(g.outChannels);
    if (seed % 2) c.residual = random.noise(g.outCount());
    if (seed % 3 == 0) {
        c.low = 0.0f;
        c.high = 6.0f;
    }
    return c;
}

// To channels last, or from there.
std::vector<float> permuted(const std::vector<float>& x, std::int64_t batch, std::int64_t channels,
                            std::int64_t pixels, bool toLast) {
    std::vector<float> y(x.size());
    for (std::int64_t n = 0; n < batch; ++n)
        for (std::int64_t c = 0; c < channels; ++c)
            for (std::int64_t p = 0; p < pixels; ++p) {
                const auto last = static_cast<std::size_t>((n * pixels + p) * channels + c),
                           first = static_cast<std::size_t>((n * channels + c) * pixels + p);
                y[toLast ? last : first] = x[toLast ? first : last];
            }
    return y;
}

// Conv+Relu and Conv+Add, both large enough.
std::shared_ptr<Graph> network(Random& random) {
    auto g = std::make_shared<Graph>();
    g->opsets[""] = 13;
    const std::int64_t channels = random.pick(32, 60), size = random.pick(14, 20);
    const Shape shape{-1, channels, size, size};
    const ValueId x = g->addValue("x", DataType::F32, shape);
    std::map<std::string, Attribute> pads;
    pads["pads"] = std::vector<std::int64_t>(4, 1);
    const auto weights = [&](const char* name) {
        return g->addConstant(name, random.tensor(Shape{channels, channels, 3, 3}));
    };
    const ValueId a = g->addValue("a"), b = g->addValue("b"), c = g->addValue("c"), d = g->addValue("d");
    g->addNode("conv1", "Conv", {x, weights("w1")}, {a}, pads);
    g->addNode("relu", "Relu", {a}, {b});
    g->addNode("conv2", "Conv", {b, weights("w2")}, {c}, pads);
    g->addNode("add", "Add", {c, x}, {d});
    g->inputs = {{"x", x}};
    g->outputs = {{"d", d}};
    return g;
}

std::vector<float> runNetwork(const std::shared_ptr<Graph>& graph, const Tensor& x,
                              const runtime::Fp32Options& options) {
    JobContext job;
    const auto executor = runtime::Fp32Executor::create(graph, options);
    return (*(*executor)->run({x}, job))[0].toFloats();
}

} // namespace

class TestWinograd : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!kernels::WinogradConv::isAvailable()) QSKIP("this machine has no AVX-512");
    }

    // |y - definition| <= 1e-6 * the largest sum of |x| |w| in the picture (2^-24 per rounding of a sum whose
    // terms the transforms have enlarged at most ninefold, and which cancel); measured: up to 1.2e-7.
    void isNearTheDefinition_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 0; seed < 40; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void isNearTheDefinition() {
        QFETCH(unsigned, seed);
        const Case c = randomCase(seed);
        QVERIFY(kernels::WinogradConv::pays(c.g));
        const auto y = c.run(kernels::WinogradConv(c.g, c.w.data(), c.bias.data()));
        const auto first = permuted(c.x, c.g.batch, c.g.inChannels, c.g.inPixels(), false);
        std::vector<float> want(y.size()), size(y.size());
        kernels::conv_f32_reference(c.g, first.data(), c.w.data(), c.bias.data(), want.data());
        auto absX = first, absW = c.w;
        for (auto* values : {&absX, &absW})
            for (float& v : *values)
                v = std::fabs(v);
        kernels::conv_f32_reference(c.g, absX.data(), absW.data(), nullptr, size.data());
        const float largest = *std::max_element(size.begin(), size.end());
        want = permuted(want, c.g.batch, c.g.outChannels, c.g.outPixels(), true);
        for (std::size_t i = 0; i < y.size(); ++i) {
            const float sum = want[i] + (c.residual.empty() ? 0.0f : c.residual[i]);
            const float bounded = std::min(std::max(sum, c.low), c.high);
            QVERIFY2(std::fabs(y[i] - bounded) <= 1e-6f * largest,
                     qPrintable(QString("%1: %2, not %3").arg(i).arg(y[i]).arg(bounded)));
        }
    }

    void batchAndThreadsChangeNoBit_data() { isNearTheDefinition_data(); }
    void batchAndThreadsChangeNoBit() {
        QFETCH(unsigned, seed);
        const Case c = randomCase(seed + 100);
        const kernels::WinogradConv conv(c.g, c.w.data(), c.bias.data());
        const auto all = c.run(conv);
        std::vector<float> joined;
        std::vector<std::vector<float>> parts(static_cast<std::size_t>(c.g.batch));
        std::vector<std::thread> threads;
        for (std::int64_t n = 0; n < c.g.batch; ++n)
            threads.emplace_back([&, n] { parts[static_cast<std::size_t>(n)] = c.picture(n).run(conv); });
        for (std::thread& thread : threads)
            thread.join();
        for (const auto& part : parts)
            joined.insert(joined.end(), part.begin(), part.end());
        QCOMPARE(joined.size(), all.size());
        QVERIFY(std::memcmp(joined.data(), all.data(), all.size() * sizeof(float)) == 0);
    }

    void onlyPlainInferenceUsesIt_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 0; seed < 8; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void onlyPlainInferenceUsesIt() {
        QFETCH(unsigned, seed);
        Random random(seed + 200);
        const auto graph = network(random);
        Shape shape = *graph->value(graph->inputs[0].value).shape;
        shape[0] = 2;
        const Tensor x = random.tensor(shape);
        const auto direct = runNetwork(graph, x, {}), fast = runNetwork(graph, x, {false, true});
        QVERIFY(direct != fast);
        float largest = 0.0f, difference = 0.0f;
        for (std::size_t i = 0; i < direct.size(); ++i) {
            largest = std::max(largest, std::fabs(direct[i]));
            difference = std::max(difference, std::fabs(direct[i] - fast[i]));
        }
        QVERIFY(difference <= 1e-5f * largest);
        QCOMPARE(runNetwork(graph, x, {true, true}), direct); // no quantizers: simulation is the plain run
        // One picture alone, and operators one by one.
        const std::int64_t half = x.count() / 2;
        shape[0] = 1;
        Tensor one(DataType::F32, shape);
        std::memcpy(one.mutableRaw(), x.data<float>() + half, static_cast<std::size_t>(half) * sizeof(float));
        const std::vector<float> second(fast.begin() + half, fast.end());
        QCOMPARE(runNetwork(graph, one, {false, true}), second);
        JobContext job;
        const auto executor = runtime::Fp32Executor::create(graph, {false, true});
        const auto observed = (*executor)->run({x}, job, [](ValueId, const Tensor&) {});
        QCOMPARE((*observed)[0].toFloats(), fast);
    }
};

QTEST_APPLESS_MAIN(TestWinograd)
#include "test_winograd.moc"
