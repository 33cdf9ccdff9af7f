// Float operators that run in one step, or with their channels last, give the bits of operators run one by
// one.
#include <QTest>

#include <cmath>
#include <cstring>
#include <random>

#include "base/JobContext.h"
#include "kernels/CpuFeatures.h"
#include "kernels/fp32/Conv.h"
#include "kernels/fp32/ConvTiled.h"
#include "runtime/Fp32Executor.h"

using namespace qs;

namespace {

class RandomGraph {
public:
    explicit RandomGraph(unsigned seed) : m_random(seed) {}
    int pick(int low, int high) {
        return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1));
    }
    Tensor noise(const Shape& shape) {
        Tensor t(DataType::F32, shape);
        std::normal_distribution<float> normal;
        for (std::int64_t i = 0; i < t.count(); ++i)
            t.mutableData<float>()[i] = normal(m_random);
        return t;
    }

    // clip(conv(x) + y), pooled, joined with itself, scaled by channel, flattened and multiplied.
    std::shared_ptr<Graph> network() {
        auto g = std::make_shared<Graph>();
        g->opsets[""] = 13;
        const int in = pick(1, 20), kernel = 2 * pick(0, 1) + 1, size = pick(4, 9);
        const bool depthwise = pick(0, 2) == 0 && in > 1;
        const int out = depthwise ? in : pick(1, 70);
        const bool broadcast = pick(0, 3) == 0;
        const ValueId x = g->addValue("x", DataType::F32, Shape{1, in, size, size});
        const ValueId y =
            g->addValue("y", DataType::F32, broadcast ? Shape{1, out, 1, 1} : Shape{1, out, size, size});
        g->inputs = {{"x", x}, {"y", y}};
        std::vector<ValueId> v;
        const auto add = [&](const char* op, std::vector<ValueId> inputs,
                             std::map<std::string, Attribute> a = {}) {
            v.push_back(g->addValue(std::string(op) + "_out"));
            g->addNode(op, op, std::move(inputs), {v.back()}, std::move(a));
            return v.back();
        };
        std::map<std::string, Attribute> conv;
        conv["pads"] = std::vector<std::int64_t>(4, kernel / 2);
        if (depthwise) conv["group"] = std::int64_t{in};
        ValueId t = add("Conv",
                        {x, g->addConstant("w", noise(Shape{out, depthwise ? 1 : in, kernel, kernel})),
                         g->addConstant("b", noise(Shape{out}))},
                        conv);
        t = pick(0, 1) ? add("Add", {t, y}) : add("Add", {y, t});
        t = pick(0, 1) ? add("Relu", {t})
                       : add("Clip", {t, g->addConstant("low", Tensor::scalar(-0.5f)),
                                      g->addConstant("high", Tensor::scalar(1.5f))});
        std::map<std::string, Attribute> pool;
        pool["kernel_shape"] = std::vector<std::int64_t>{2, 2};
        t = add(pick(0, 1) ? "MaxPool" : "AveragePool", {t}, pool);
        std::map<std::string, Attribute> axis;
        axis["axis"] = std::int64_t{1};
        t = add("Concat", {t, t}, axis);
        t = add("Mul", {t, g->addConstant("s", noise(Shape{1, 2 * out, 1, 1}))});
        t = add("Flatten", {t});
        t = add("MatMul",
                {t, g->addConstant("m", noise(Shape{2 * out * (size - 1) * (size - 1), pick(1, 40)}))});
        g->outputs = {{"z", t}};
        return g;
    }

    // relu(depthwise(clip(pointwise(x)))): more than half a MiB lies between the two.
    std::shared_ptr<Graph> separable() {
        auto g = std::make_shared<Graph>();
        g->opsets[""] = 13;
        const int in = pick(1, 20), between = pick(100, 140), height = pick(36, 44), width = pick(36, 44);
        const ValueId x = g->addValue("x", DataType::F32, Shape{2, in, height, width}), a = g->addValue("a"),
                      b = g->addValue("b"), c = g->addValue("c"), d = g->addValue("d");
        g->inputs = {{"x", x}};
        g->addNode("pointwise", "Conv",
                   {x, g->addConstant("w", noise(Shape{between, in, 1, 1})),
                    g->addConstant("wb", noise(Shape{between}))},
                   {a});
        g->addNode(
            "clip", "Clip",
            {a, g->addConstant("low", Tensor::scalar(-0.5f)), g->addConstant("high", Tensor::scalar(1.5f))},
            {b});
        std::map<std::string, Attribute> attributes;
        attributes["group"] = std::int64_t{between};
        const std::int64_t top = pick(0, 2), left = pick(0, 2);
        attributes["pads"] = std::vector<std::int64_t>{top, left, pick(0, 2), pick(0, 2)};
        attributes["strides"] = std::vector<std::int64_t>{pick(1, 4), pick(1, 2)};
        g->addNode("depthwise", "Conv", {b, g->addConstant("dw", noise(Shape{between, 1, 3, 3}))}, {c},
                   attributes);
        g->addNode("relu", "Relu", {c}, {d});
        g->outputs = {{"d", d}};
        return g;
    }

private:
    std::mt19937 m_random;
};

std::vector<const kernels::FloatKernels*> floatKernelsHere() {
    std::vector<const kernels::FloatKernels*> all;
    if (kernels::hasAvx2()) all.push_back(kernels::floatKernelsAvx2());
    if (kernels::hasAvx512()) all.push_back(kernels::floatKernelsAvx512());
    return all;
}

} // namespace

class TestFloatFusion : public QObject {
    Q_OBJECT
private slots:
    void oneStepEqualsSeparateOperators_data() {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<bool>("separable");
        for (unsigned seed = 0; seed < 60; ++seed)
            QTest::addRow("%u", seed) << seed << false;
        for (unsigned seed = 0; seed < 12; ++seed)
            QTest::addRow("separable %u", seed) << seed << true;
    }
    void oneStepEqualsSeparateOperators() {
        QFETCH(unsigned, seed);
        QFETCH(bool, separable);
        RandomGraph random(seed);
        const auto graph = separable ? random.separable() : random.network();
        const auto executor = runtime::Fp32Executor::create(graph);
        QVERIFY2(executor.ok(), executor.ok() ? "" : executor.error().message.c_str());
        std::vector<Tensor> inputs;
        for (const GraphPort& port : graph->inputs)
            inputs.push_back(random.noise(*graph->value(port.value).shape));
        JobContext job;
        const auto plain = (*executor)->run(inputs, job);
        QVERIFY(plain.ok());
        std::vector<Tensor> values(graph->valueCount());
        const auto observed = (*executor)->run(inputs, job, [&](ValueId id, const Tensor& t) {
            values[static_cast<std::size_t>(id.index)] = t;
        });
        QVERIFY(observed.ok());
        QCOMPARE((*plain)[0].toFloats(), (*observed)[0].toFloats());
        // What follows from a plain tensor is what follows from the executor's own layout.
        const ValueId conv = graph->findValue(separable ? "a" : "Conv_out");
        const auto again =
            (*executor)->rerun(values, conv, values[static_cast<std::size_t>(conv.index)], job);
        QVERIFY(again.ok());
        QCOMPARE((*again)[0].toFloats(), (*plain)[0].toFloats());
        // From any value on, inside a step of several nodes too.
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!values[i].defined()) continue;
            const auto here =
                (*executor)->rerun(values, ValueId(static_cast<std::int32_t>(i)), values[i], job);
            QVERIFY(here.ok());
            QCOMPARE((*here)[0].toFloats(), (*plain)[0].toFloats());
        }
    }

    void tilesEqualTheDefinition_data() { oneStepEqualsSeparateOperators_data(); }
    void tilesEqualTheDefinition() {
        QFETCH(unsigned, seed);
        RandomGraph random(seed + 1000);
        kernels::ConvGeometry g;
        const bool depthwise = seed % 3 == 0;
        g.batch = random.pick(1, 2);
        g.groups = depthwise ? random.pick(2, 90) : random.pick(1, 2);
        g.inChannels = g.groups * (depthwise ? 1 : random.pick(1, 40));
        g.outChannels = g.groups * (depthwise ? 1 : random.pick(1, 70));
        for (std::size_t i = seed % 5 == 0 ? 0 : 1; i < 3; ++i) {
            g.kernel[i] = random.pick(1, 3);
            g.stride[i] = random.pick(1, 3);
            g.dilation[i] = random.pick(1, 2);
            g.padBegin[i] = random.pick(0, 2);
            g.padEnd[i] = random.pick(0, 2);
            const std::int64_t extent = (g.kernel[i] - 1) * g.dilation[i] + 1;
            g.in[i] = extent + random.pick(0, 9);
            g.out[i] = (g.in[i] + g.padBegin[i] + g.padEnd[i] - extent) / g.stride[i] + 1;
        }
        if (seed % 6 == 0) { // depthwise filters of three lines and columns have kernels of their own
            g.kernel = {1, 3, 3};
            g.dilation = {1, 1, 1};
            for (std::size_t i = 0; i < 3; ++i) {
                g.stride[i] = i == 0 ? 1 : random.pick(1, 2);
                g.padBegin[i] = i == 0 ? 0 : random.pick(0, 2);
                g.in[i] = i == 0 ? 1 : random.pick(3, 30);
                g.padEnd[i] = g.padBegin[i];
                g.out[i] = (g.in[i] + 2 * g.padBegin[i] - g.kernel[i]) / g.stride[i] + 1;
            }
        }
        const Tensor w = random.noise(Shape{g.outChannels, g.groupInChannels(), g.kernelPixels()});
        const Tensor bias = random.noise(Shape{g.outChannels});
        const Tensor x = random.noise(Shape{g.batch, g.inChannels, g.inPixels()});
        std::vector<float> expected(static_cast<std::size_t>(g.outCount())), y(expected.size());
        kernels::conv_f32_reference(g, x.data<float>(), w.data<float>(), bias.data<float>(), expected.data());
        std::vector<float> last(static_cast<std::size_t>(g.inCount()));
        for (std::int64_t n = 0; n < g.batch; ++n)
            for (std::int64_t c = 0; c < g.inChannels; ++c)
                for (std::int64_t p = 0; p < g.inPixels(); ++p)
                    last[static_cast<std::size_t>((n * g.inPixels() + p) * g.inChannels + c)] =
                        x.data<float>()[(n * g.inChannels + c) * g.inPixels() + p];
        const kernels::ConvTiledF32 conv(g, w.data<float>(), bias.data<float>(),
                                         kernels::floatKernelsPlain());
        conv.run(g, last.data(), nullptr, -INFINITY, INFINITY, y.data());
        for (std::int64_t n = 0; n < g.batch; ++n)
            for (std::int64_t c = 0; c < g.outChannels; ++c)
                for (std::int64_t p = 0; p < g.outPixels(); ++p) {
                    const float got =
                        y[static_cast<std::size_t>((n * g.outPixels() + p) * g.outChannels + c)];
                    const float want =
                        expected[static_cast<std::size_t>((n * g.outChannels + c) * g.outPixels() + p)];
                    QVERIFY(std::fabs(got - want) <= 1e-4f * std::max(1.0f, std::fabs(want)));
                }
        // Every other set of instructions gives the same bits, also with what follows at once.
        const Tensor residual = random.noise(Shape{g.outCount()});
        std::vector<float> finished(y.size()), other(y.size());
        conv.run(g, last.data(), residual.data<float>(), -0.5f, 1.5f, finished.data());
        for (const kernels::FloatKernels* kernels : floatKernelsHere()) {
            const kernels::ConvTiledF32 fast(g, w.data<float>(), bias.data<float>(), *kernels);
            fast.run(g, last.data(), nullptr, -INFINITY, INFINITY, other.data());
            QVERIFY(std::memcmp(other.data(), y.data(), y.size() * sizeof(float)) == 0);
            fast.run(g, last.data(), residual.data<float>(), -0.5f, 1.5f, other.data());
            QVERIFY(std::memcmp(other.data(), finished.data(), y.size() * sizeof(float)) == 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestFloatFusion)
#include "test_float_fusion.moc"
