// Integer operators on random shapes, grids and rounding rules: the fast kernels give the bits of the
// reference, and the reference what the definition says.
#include <QTest>

#include <cmath>

#include "RandomIntNetwork.h"
#include "base/JobContext.h"
#include "kernels/int8/Elementwise.h"
#include "runtime/Fp32Executor.h"
#include "runtime/Int8Emulator.h"

using namespace qs;
using namespace qs::runtime;
using kernels::Rounding;

namespace {

constexpr Rounding kRules[] = {Rounding::Onnx, Rounding::TfLite, Rounding::Rndnu, Rounding::Pow2};

// An operator on inputs 0.. whose result is the last tensor.
std::shared_ptr<IntNetwork> single(IntOp op, std::vector<IntTensor> tensors, Rounding rounding) {
    auto n = std::make_shared<IntNetwork>();
    n->opsets[""] = 13;
    n->rounding = rounding;
    const int inputs = static_cast<int>(tensors.size()) - 1;
    op.name = "op";
    for (int i = 0; i < inputs; ++i) {
        n->inputs.push_back(i);
        n->inputNames.push_back(tensors[static_cast<std::size_t>(i)].name);
        if (static_cast<int>(op.inputs.size()) <= i) op.inputs.push_back(i);
    }
    op.outputs = {inputs};
    op.clampMin = tensors.back().qmin;
    op.clampMax = tensors.back().qmax;
    n->outputs = {inputs};
    n->outputNames = {"y"};
    n->tensors = std::move(tensors);
    n->ops = {std::move(op)};
    return n;
}

std::vector<int> run(const std::shared_ptr<IntNetwork>& network, const std::vector<Tensor>& inputs,
                     const EmulatorOptions& options) {
    JobContext job;
    const auto emulator = Int8Emulator::create(network, options);
    if (!emulator) qFatal("%s", emulator.error().message.c_str());
    const auto outputs = (*emulator)->run(inputs, job);
    if (!outputs) qFatal("%s", outputs.error().message.c_str());
    std::vector<int> codes;
    for (std::int64_t i = 0; i < (*outputs)[0].count(); ++i)
        codes.push_back(static_cast<int>((*outputs)[0].at(i)));
    return codes;
}

constexpr EmulatorOptions kReference{true, true}, kPortable{false, true}, kFast{false, false};

void addSeeds() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 40; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

} // namespace

class TestIntOperators : public QObject {
    Q_OBJECT
private slots:
    void matMulEqualsReference_data() { addSeeds(); }
    void matMulEqualsReference() {
        QFETCH(unsigned, seed);
        RandomNetwork random(seed);
        const int m = random.pick(1, 20), k = random.pick(1, 90), n = random.pick(1, 40);
        const int stacks = random.pick(1, 3), heads = random.pick(1, 3);
        const bool broadcast = random.pick(0, 2) == 0;
        std::vector<IntTensor> tensors{random.tensor("a", Shape{stacks, heads, m, k}),
                                       random.tensor("b", broadcast ? Shape{k, n} : Shape{1, heads, k, n}),
                                       random.tensor("y", Shape{stacks, heads, m, n})};
        tensors[2].scale = tensors[0].scale * tensors[1].scale * static_cast<float>(random.pick(20, 2000));
        IntOp op;
        op.kind = IntOpKind::MatMul;
        const std::vector<Tensor> inputs{random.codes(tensors[0].type, tensors[0].shape),
                                         random.codes(tensors[1].type, tensors[1].shape)};
        for (const Rounding rule : kRules) {
            const auto network = single(op, tensors, rule);
            const auto expected = run(network, inputs, kReference);
            QCOMPARE(run(network, inputs, kPortable), expected);
            QCOMPARE(run(network, inputs, kFast), expected);
        }
    }

    // Under Rounding::Onnx exactly quantize(a - b) in float32; by the integer rules half a step from it,
    // where tflite rounds three times and powers of two are what its scales are.
    void subIsTheDefinition_data() { addSeeds(); }
    void subIsTheDefinition() {
        QFETCH(unsigned, seed);
        RandomNetwork random(seed + 1000);
        const Shape shape{random.pick(1, 2), random.pick(1, 20), random.pick(1, 9), random.pick(1, 9)};
        std::vector<IntTensor> tensors{
            random.tensor("a", shape),
            random.tensor("b", random.pick(0, 3) ? shape : Shape{1, shape[1], 1, 1}),
            random.tensor("y", shape)};
        if (seed % 2)
            for (IntTensor& t : tensors) // all of one type: the vectorised loops
                t = {t.name, DataType::U8, t.shape, t.scale, random.pick(0, 255), 0, 255};
        IntOp op;
        op.kind = IntOpKind::Sub;
        const std::vector<Tensor> inputs{random.codes(tensors[0].type, tensors[0].shape),
                                         random.codes(tensors[1].type, tensors[1].shape)};
        const std::int64_t pixels = shape[2] * shape[3];
        for (const Rounding rule : kRules) {
            if (rule == Rounding::Pow2)
                for (IntTensor& t : tensors)
                    t.scale = std::exp2(std::round(std::log2(t.scale)));
            const auto network = single(op, tensors, rule);
            const auto codes = run(network, inputs, kReference);
            QCOMPARE(run(network, inputs, kPortable), codes);
            QCOMPARE(run(network, inputs, kFast), codes);
            const kernels::Grid a{tensors[0].scale, tensors[0].zeroPoint, tensors[0].qmin, tensors[0].qmax},
                b{tensors[1].scale, tensors[1].zeroPoint, tensors[1].qmin, tensors[1].qmax},
                y{tensors[2].scale, tensors[2].zeroPoint, tensors[2].qmin, tensors[2].qmax};
            for (std::size_t i = 0; i < codes.size(); ++i) {
                const auto at = static_cast<std::int64_t>(i);
                const bool whole = inputs[1].count() == inputs[0].count();
                const float p = a.real(static_cast<int>(inputs[0].at(at))),
                            q = b.real(static_cast<int>(inputs[1].at(whole ? at : at / pixels % shape[1])));
                if (rule == Rounding::Onnx) {
                    QCOMPARE(codes[i], y.code(p - q));
                    continue;
                }
                const double real = (static_cast<double>(p) - q) / y.scale + y.zeroPoint;
                const double bounded = std::min<double>(std::max<double>(real, y.qmin), y.qmax);
                QVERIFY2(std::fabs(codes[i] - bounded) <= 0.5 + 2e-3, toString(rule));
            }
        }
    }

    // Every input pixel times the filters, added into the output where the stride puts it.
    void convTransposeIsTheDefinition_data() { addSeeds(); }
    void convTransposeIsTheDefinition() {
        QFETCH(unsigned, seed);
        RandomNetwork random(seed + 3000);
        const int in = random.pick(1, 40), out = random.pick(1, 40), axes = random.pick(1, 2);
        std::vector<std::int64_t> kernel, stride, dilation, extra, pads(static_cast<std::size_t>(2 * axes));
        Shape x{random.pick(1, 2), in}, y{x[0], out}, w{out, in};
        for (int i = 0; i < axes; ++i) {
            kernel.push_back(random.pick(1, 4));
            stride.push_back(random.pick(1, 3));
            dilation.push_back(random.pick(1, 2));
            extra.push_back(random.pick(0, static_cast<int>(stride.back()) - 1));
            const int most = static_cast<int>((kernel.back() - 1) * dilation.back());
            const auto at = static_cast<std::size_t>(i);
            pads[at] = random.pick(0, std::min(most, 1));
            pads[at + static_cast<std::size_t>(axes)] = random.pick(0, std::min(most, 1));
            x.dims().push_back(random.pick(2, 9));
            w.dims().push_back(kernel.back());
            y.dims().push_back(stride.back() * (x[i + 2] - 1) + extra.back() + most + 1 - pads[at] -
                               pads[at + static_cast<std::size_t>(axes)]);
        }
        std::vector<IntTensor> tensors{random.tensor("x", x), random.tensor("y", y)};
        IntOp op;
        op.kind = IntOpKind::Conv;
        op.nodeOp = "ConvTranspose";
        op.attributes = {
            {"strides", stride}, {"dilations", dilation}, {"pads", pads}, {"output_padding", extra}};
        op.constants = {random.codes(DataType::I8, w), Tensor(DataType::I32, Shape{out})};
        for (int o = 0; o < out; ++o) {
            op.constants[1].mutableData<std::int32_t>()[o] = random.pick(-9000, 9000);
            op.weightScale.push_back(random.scale() * 0.1f);
        }
        const Tensor codes = random.codes(tensors[0].type, x);
        const std::int64_t inH = axes == 2 ? x[2] : 1, inW = x[axes + 1], outH = axes == 2 ? y[2] : 1,
                           outW = y[axes + 1], kernelW = kernel.back(), kernelH = axes == 2 ? kernel[0] : 1;
        const auto first = [axes](const std::vector<std::int64_t>& v, std::int64_t none) {
            return axes == 2 ? v[0] : none;
        };
        const std::int64_t padH = first(pads, 0), padW = pads[static_cast<std::size_t>(axes) - 1];
        std::vector<std::int32_t> sums(static_cast<std::size_t>(x[0] * out * outH * outW));
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] =
                op.constants[1].data<std::int32_t>()[static_cast<std::int64_t>(i) / (outH * outW) % out];
        for (std::int64_t n = 0; n < x[0]; ++n)
            for (std::int64_t c = 0; c < in; ++c)
                for (std::int64_t p = 0; p < inH * inW; ++p)
                    for (std::int64_t o = 0; o < out; ++o)
                        for (std::int64_t k = 0; k < kernelH * kernelW; ++k) {
                            const std::int64_t h = p / inW * first(stride, 1) +
                                                   k / kernelW * first(dilation, 1) - padH,
                                               v = p % inW * stride.back() + k % kernelW * dilation.back() -
                                                   padW;
                            if (h < 0 || h >= outH || v < 0 || v >= outW) continue;
                            const auto code =
                                static_cast<std::int32_t>(codes.at((n * in + c) * inH * inW + p));
                            sums[static_cast<std::size_t>(((n * out + o) * outH + h) * outW + v)] +=
                                (code - tensors[0].zeroPoint) *
                                op.constants[0].data<std::int8_t>()[(o * in + c) * kernelH * kernelW + k];
                        }
        for (const Rounding rule : kRules) {
            const auto network = single(op, tensors, rule);
            kernels::Requantizer requantizer{
                rule, {}, tensors[1].zeroPoint, tensors[1].qmin, tensors[1].qmax};
            for (const float scale : op.weightScale)
                requantizer.multipliers.push_back(
                    kernels::makeMultiplier(rule, tensors[0].scale, scale, tensors[1].scale));
            std::vector<int> expected;
            for (std::size_t i = 0; i < sums.size(); ++i)
                expected.push_back(requantizer.apply(
                    sums[i], static_cast<std::size_t>(static_cast<std::int64_t>(i) / (outH * outW) % out)));
            for (const EmulatorOptions& options : {kReference, kPortable, kFast})
                QCOMPARE(run(network, {codes}, options), expected);
        }
    }

    // Nearest neighbours move codes, linear interpolation makes new ones on their grid: the same as resizing
    // what they stand for.
    void resizeIsThatOfRealValues_data() {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<QString>("mode");
        for (const QString& mode : {QString("nearest"), QString("linear")})
            for (unsigned seed = 0; seed < 40; ++seed)
                QTest::newRow(qPrintable(mode + ' ' + QString::number(seed))) << seed << mode;
    }
    void resizeIsThatOfRealValues() {
        QFETCH(unsigned, seed);
        QFETCH(QString, mode);
        RandomNetwork random(seed + 2000);
        const Shape shape{random.pick(1, 2), random.pick(1, 9), random.pick(1, 9), random.pick(1, 9)};
        IntTensor x = random.tensor("x", shape), y = x;
        Tensor scales(DataType::F32, Shape{4});
        for (int i = 0; i < 4; ++i) {
            const float scale = i < 2 ? 1.0f : static_cast<float>(random.pick(2, 12)) * 0.25f;
            scales.mutableData<float>()[i] = scale;
            y.shape[i] = static_cast<std::int64_t>(std::floor(static_cast<float>(shape[i]) * scale));
        }
        if (y.shape[2] == 0 || y.shape[3] == 0) return;
        const char* rounding[] = {"round_prefer_floor", "round_prefer_ceil", "floor", "ceil"};
        const char* places[] = {"half_pixel", "asymmetric", "align_corners", "pytorch_half_pixel"};
        IntOp op;
        op.kind = IntOpKind::Move;
        op.nodeOp = "Resize";
        op.inputs = {0, -1, -1};
        op.constantInputs[2] = scales;
        op.attributes["mode"] = mode.toStdString();
        op.attributes["nearest_mode"] = std::string(rounding[random.pick(0, 3)]);
        op.attributes["coordinate_transformation_mode"] = std::string(places[random.pick(0, 3)]);
        const Tensor codes = random.codes(x.type, shape);
        const auto network = single(op, {x, y}, kRules[seed % 4]);
        const auto moved = run(network, {codes}, kFast);
        QCOMPARE(run(network, {codes}, kReference), moved);

        auto graph = std::make_shared<Graph>();
        graph->opsets[""] = 13;
        const ValueId in = graph->addValue("x", DataType::F32, shape), out = graph->addValue("y");
        graph->addNode("op", "Resize", {in, ValueId(), graph->addConstant("scales", scales)}, {out},
                       op.attributes);
        graph->inputs = {{"x", in}};
        graph->outputs = {{"y", out}};
        Tensor reals(DataType::F32, shape);
        const kernels::Grid grid{x.scale, x.zeroPoint, x.qmin, x.qmax};
        for (std::int64_t i = 0; i < codes.count(); ++i)
            reals.mutableData<float>()[i] = grid.real(static_cast<int>(codes.at(i)));
        JobContext job;
        const auto executor = Fp32Executor::create(graph);
        QVERIFY(executor.ok());
        const auto resized = (*executor)->run({reals}, job);
        QVERIFY(resized.ok());
        std::vector<int> expected;
        for (const float real : (*resized)[0].toFloats())
            expected.push_back(grid.code(real));
        QCOMPARE(moved, expected);
    }

    // A damaged file: a move of nothing, or to nowhere.
    void aMoveNeedsInputAndOutput() {
        RandomNetwork random(1);
        const IntTensor x = random.tensor("x", Shape{1, 2, 4, 4});
        for (const char* mode : {"nearest", "linear"})
            for (const int damage : {0, 1, 2}) {
                IntOp op;
                op.kind = IntOpKind::Move;
                op.nodeOp = "Resize";
                op.attributes["mode"] = std::string(mode);
                const auto network = single(op, {x, x}, Rounding::Onnx);
                IntOp& damaged = network->ops[0];
                if (damage == 0) damaged.inputs = {-1};
                if (damage == 1) damaged.inputs.clear();
                if (damage == 2) damaged.outputs = {-1};
                const auto emulator = Int8Emulator::create(network, kFast);
                QVERIFY(!emulator);
                QCOMPARE(emulator.error().code, "bad-network");
            }
    }
};

QTEST_GUILESS_MAIN(TestIntOperators)
#include "test_int_operators.moc"
