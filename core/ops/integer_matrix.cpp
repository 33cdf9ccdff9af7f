// Integer arithmetic in the file itself: MatMulInteger, QLinearMatMul, ConvInteger, QLinearConv,
// DynamicQuantizeLinear. Sums in int32 as ONNX says, one scalar reference for all (NUMERICS.md 2, `onnx`).
#include <algorithm>
#include <cmath>

#include "ops/Broadcast.h"
#include "ops/ConvShape.h"
#include "ops/StridedCopy.h"
#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

bool isByte(const Tensor& t) {
    return t.type() == DataType::U8 || t.type() == DataType::I8;
}

// x - zero point in int32; the zero point is a scalar or runs along `axis`.
Result<Tensor> centred(const Node& node, const Tensor& x, const Tensor* zero, int axis) {
    if (!isByte(x)) return unsupported(node, std::string("type ") + nameOf(x.type()));
    QS_TRY(Tensor wide, x.cast(DataType::I32));
    if (!zero) return wide;
    if (zero->type() != x.type()) return badNode(node, "a zero point has another type than its tensor");
    const std::int64_t count = zero->count();
    if (count == 1) {
        const auto z = static_cast<std::int32_t>(zero->intAt(0));
        for (std::int64_t i = 0; i < wide.count(); ++i)
            wide.mutableData<std::int32_t>()[i] -= z;
        return wide;
    }
    if (axis < 0 || axis >= x.shape().rank() || count != x.shape()[axis])
        return unsupported(node, "a zero point of this shape");
    const std::int64_t inner = x.shape().product(axis + 1, x.shape().rank());
    const auto zeros = zero->toInts();
    for (std::int64_t i = 0; i < wide.count(); ++i)
        wide.mutableData<std::int32_t>()[i] -=
            static_cast<std::int32_t>(zeros[static_cast<std::size_t>(i / inner % count)]);
    return wide;
}

struct Product {
    std::int64_t m = 0, n = 0, k = 0;
    Shape lead, output;
};

Result<Product> productOf(const Node& node, const Shape& a, const Shape& b) {
    if (a.rank() < 2 || b.rank() < 2) return unsupported(node, "operands of rank 1");
    Product p{a[a.rank() - 2], b[b.rank() - 1], a[a.rank() - 1], {}, {}};
    const auto lead = broadcast(Shape(std::vector<std::int64_t>(a.begin(), a.end() - 2)),
                                Shape(std::vector<std::int64_t>(b.begin(), b.end() - 2)));
    const std::int64_t kb = b[b.rank() - 2];
    if (!lead || (p.k >= 0 && kb >= 0 && p.k != kb))
        return badShape(node, a.toString() + " and " + b.toString() + " cannot be multiplied");
    p.lead = p.output = *lead;
    p.output.dims().push_back(p.m);
    p.output.dims().push_back(p.n);
    return p;
}

// Signed wrap-around through the unsigned type.
void multiply(const std::int32_t* a, const std::int32_t* b, std::int32_t* c, const Product& p) {
    std::fill_n(c, p.m * p.n, 0);
    for (std::int64_t i = 0; i < p.m; ++i)
        for (std::int64_t k = 0; k < p.k; ++k) {
            const auto left = static_cast<std::uint32_t>(a[i * p.k + k]);
            for (std::int64_t j = 0; j < p.n; ++j)
                c[i * p.n + j] = static_cast<std::int32_t>(static_cast<std::uint32_t>(c[i * p.n + j]) +
                                                           left * static_cast<std::uint32_t>(b[k * p.n + j]));
        }
}

Result<Tensor> matMulInt32(const Node& node, const Tensor& a, const Tensor& b) {
    QS_TRY(const Product p, productOf(node, a.shape(), b.shape()));
    Shape fullA = p.lead, fullB = p.lead;
    for (int i = 2; i > 0; --i) {
        fullA.dims().push_back(a.shape()[a.shape().rank() - i]);
        fullB.dims().push_back(b.shape()[b.shape().rank() - i]);
    }
    QS_TRY(const Tensor left, expanded(a, fullA));
    QS_TRY(const Tensor right, expanded(b, fullB));
    QS_TRY(Tensor c, Tensor::makeChecked(DataType::I32, p.output));
    for (std::int64_t s = 0; s < p.lead.product(0, p.lead.rank()); ++s)
        multiply(left.data<std::int32_t>() + s * p.m * p.k, right.data<std::int32_t>() + s * p.k * p.n,
                 c.mutableData<std::int32_t>() + s * p.m * p.n, p);
    return c;
}

Result<Tensor> convInt32(const Node& node, const Tensor& x, const Tensor& w, const Tensor* bias) {
    QS_TRY(const ConvShape s, resolveConv(node, x.shape(), w.shape()));
    const auto& g = s.geometry;
    if (bias && (bias->type() != DataType::I32 || bias->count() != g.outChannels))
        return badShape(node, "the bias is no int32 per output channel");
    QS_TRY(Tensor y, Tensor::makeChecked(DataType::I32, s.output));
    std::int32_t* target = y.mutableData<std::int32_t>();
    for (std::int64_t plane = 0; plane < g.batch * g.outChannels; ++plane, target += g.outPixels()) {
        const std::int64_t oc = plane % g.outChannels, group = oc / g.groupOutChannels();
        std::fill_n(target, g.outPixels(), bias ? bias->data<std::int32_t>()[oc] : 0);
        const std::int32_t* weight = w.data<std::int32_t>() + oc * g.groupInChannels() * g.kernelPixels();
        for (std::int64_t c = 0; c < g.groupInChannels(); ++c) {
            const std::int32_t* source =
                x.data<std::int32_t>() +
                (plane / g.outChannels * g.inChannels + group * g.groupInChannels() + c) * g.inPixels();
            for (std::int64_t k = 0; k < g.kernelPixels(); ++k, ++weight) {
                const auto factor = static_cast<std::uint32_t>(*weight);
                const std::int64_t kd = k / (g.kernel[1] * g.kernel[2]) * g.dilation[0] - g.padBegin[0];
                const std::int64_t kh = k / g.kernel[2] % g.kernel[1] * g.dilation[1] - g.padBegin[1];
                const std::int64_t kw = k % g.kernel[2] * g.dilation[2] - g.padBegin[2];
                for (std::int64_t i = 0; i < g.outPixels(); ++i) {
                    const std::int64_t d = i / (g.out[1] * g.out[2]) * g.stride[0] + kd;
                    const std::int64_t h = i / g.out[2] % g.out[1] * g.stride[1] + kh;
                    const std::int64_t v = i % g.out[2] * g.stride[2] + kw;
                    if (d < 0 || d >= g.in[0] || h < 0 || h >= g.in[1] || v < 0 || v >= g.in[2]) continue;
                    target[i] = static_cast<std::int32_t>(
                        static_cast<std::uint32_t>(target[i]) +
                        factor * static_cast<std::uint32_t>(source[(d * g.in[1] + h) * g.in[2] + v]));
                }
            }
        }
    }
    return y;
}

struct Requantization {
    std::vector<float> multiplier; // one, or one per channel
    std::int64_t inner = 1;        // elements between two channels
    Tensor zero;
};

Result<Tensor> requantized(const Tensor& sums, const Requantization& r) {
    QS_TRY(Tensor y, Tensor::makeChecked(r.zero.type(), sums.shape()));
    const bool isSigned = y.type() == DataType::I8;
    const auto zero = static_cast<float>(r.zero.intAt(0));
    const float low = (isSigned ? -128.0f : 0.0f) - zero, high = (isSigned ? 127.0f : 255.0f) - zero;
    const auto channels = static_cast<std::int64_t>(r.multiplier.size());
    for (std::int64_t i = 0; i < sums.count(); ++i) {
        const float m = r.multiplier[static_cast<std::size_t>(i / r.inner % channels)];
        const float real = static_cast<float>(sums.data<std::int32_t>()[i]) * m;
        // Written so that a NaN becomes the lower end.
        const float code = std::nearbyint(real > low ? std::min(real, high) : low) + zero;
        static_cast<std::uint8_t*>(y.mutableRaw())[i] =
            static_cast<std::uint8_t>(static_cast<std::int32_t>(code));
    }
    return y;
}

// (sx * sw[c]) / sy in float32, left to right.
Result<std::vector<float>> multipliers(const Node& node, const Tensor& sx, const Tensor& sw,
                                       const Tensor& sy) {
    if (sx.type() != DataType::F32 || sw.type() != DataType::F32 || sy.type() != DataType::F32)
        return unsupported(node, "scales that are not float32");
    if (sx.count() != 1 || sy.count() != 1 || sw.count() < 1)
        return unsupported(node, "scales of this shape");
    std::vector<float> m;
    for (const float w : sw.toFloats())
        m.push_back(*sx.data<float>() * w / *sy.data<float>());
    return m;
}

Outputs qlinear(const Node& node, std::span<const Tensor> in, bool conv) {
    QS_CHECK(needInputs(node, in, 8));
    const Tensor& yZero = in[7];
    if (!isByte(yZero) || yZero.count() != 1) return unsupported(node, "an output of this type");
    const int weightAxis = conv ? 0 : in[3].shape().rank() - 1;
    QS_TRY(const Tensor a, centred(node, in[0], &in[2], -1));
    QS_TRY(const Tensor b, centred(node, in[3], &in[5], weightAxis));
    Requantization r;
    r.zero = yZero;
    QS_TRY(r.multiplier, multipliers(node, in[1], in[4], in[6]));
    Tensor sums;
    if (conv) {
        QS_TRY(sums, convInt32(node, a, b, given(in, 8)));
        r.inner = sums.shape().product(2, sums.shape().rank());
    } else {
        QS_TRY(sums, matMulInt32(node, a, b));
    }
    const std::int64_t channels = conv ? sums.shape()[1] : sums.shape()[sums.shape().rank() - 1];
    if (r.multiplier.size() != 1 && static_cast<std::int64_t>(r.multiplier.size()) != channels)
        return badShape(node, "the weights' scale does not fit the output channels");
    if (r.inner == 0) r.inner = 1;
    QS_TRY(Tensor y, requantized(sums, r));
    return single(std::move(y));
}

// The four differ in where operands and zero points stand.
template <bool conv>
Result<Kernel> makeQLinear(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) { return qlinear(node, in, conv); });
}

template <bool conv>
Result<Kernel> makeInteger(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        // A's zero point may stand per row, B's (or the weights') per column or output channel.
        QS_TRY(const Tensor a, centred(node, in[0], given(in, 2), conv ? -1 : in[0].shape().rank() - 2));
        QS_TRY(const Tensor b, centred(node, in[1], given(in, 3), conv ? 0 : in[1].shape().rank() - 1));
        auto sums = conv ? convInt32(node, a, b, nullptr) : matMulInt32(node, a, b);
        if (!sums) return sums.error();
        return single(std::move(*sums));
    });
}

template <bool conv, bool qlinearForm>
Result<void> inferInteger(InferContext& context) {
    const Shape *a = context.shape(0), *b = context.shape(qlinearForm ? 3 : 1);
    std::optional<Shape> output;
    if (a && b && (!conv || b->isStatic())) {
        if (conv) {
            QS_TRY(const ConvShape s, resolveConv(context.node(), *a, *b));
            output = s.output;
        } else {
            QS_TRY(const Product p, productOf(context.node(), *a, *b));
            output = p.output;
        }
    }
    context.setOutput(0, qlinearForm ? context.type(7) : DataType::I32, output);
    return {};
}

std::int64_t matMulMacs(const Graph& graph, const Node& node) {
    const auto &a = graph.value(node.input(0)).shape, &out = graph.value(node.output()).shape;
    if (!a || !out || a->rank() < 1) return 0;
    std::int64_t total = std::max<std::int64_t>((*a)[a->rank() - 1], 0);
    for (const std::int64_t d : *out)
        if (d >= 0 && __builtin_mul_overflow(total, d, &total)) return 0;
    return total;
}

template <std::size_t operand>
std::int64_t convMacs(const Graph& graph, const Node& node) {
    const auto &w = graph.value(node.input(operand)).shape, &out = graph.value(node.output()).shape;
    if (!w || !out || !w->isStatic() || w->rank() < 3 || out->rank() != w->rank()) return 0;
    Shape perSample = *out;
    perSample[0] = 1;
    const auto count = perSample.elementCount();
    std::int64_t total = 0;
    if (!count || __builtin_mul_overflow(*count, w->product(1, w->rank()), &total)) return 0;
    return total;
}

Result<void> inferDynamicQuantize(InferContext& context) {
    const Shape* shape = context.shape(0);
    context.setOutput(0, DataType::U8, shape ? std::optional<Shape>(*shape) : std::nullopt);
    context.setOutput(1, DataType::F32, Shape{});
    context.setOutput(2, DataType::U8, Shape{});
    return {};
}

Result<Kernel> makeDynamicQuantize(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        if (in[0].type() != DataType::F32)
            return unsupported(node, std::string("type ") + nameOf(in[0].type()));
        float low = 0.0f, high = 0.0f; // the range always holds 0
        for (const float v : in[0].values<float>()) {
            low = std::min(low, v);
            high = std::max(high, v);
        }
        const float range = (high - low) / 255.0f, scale = range > 0.0f ? range : 1.0f;
        const float zero = std::nearbyint(std::clamp(0.0f - low / scale, 0.0f, 255.0f));
        QS_TRY(Tensor y, Tensor::makeChecked(DataType::U8, in[0].shape()));
        for (std::int64_t i = 0; i < y.count(); ++i) {
            const float code = std::nearbyint(in[0].data<float>()[i] / scale) + zero;
            y.mutableData<std::uint8_t>()[i] =
                static_cast<std::uint8_t>(code > 0.0f ? std::min(code, 255.0f) : 0.0f);
        }
        // An infinite range leaves no zero point either.
        return std::vector<Tensor>{std::move(y), Tensor::scalar(scale),
                                   Tensor::scalar(static_cast<std::uint8_t>(zero == zero ? zero : 0.0f))};
    });
}

} // namespace

OpDef matMulIntegerOp() {
    return {"MatMulInteger",    "",        QuantTrait::Float, inferInteger<false, false>,
            makeInteger<false>, matMulMacs};
}
OpDef convIntegerOp() {
    return {"ConvInteger", "", QuantTrait::Float, inferInteger<true, false>, makeInteger<true>, convMacs<1>};
}
OpDef qLinearMatMulOp() {
    return {"QLinearMatMul",    "",        QuantTrait::Float, inferInteger<false, true>,
            makeQLinear<false>, matMulMacs};
}
OpDef qLinearConvOp() {
    return {"QLinearConv", "", QuantTrait::Float, inferInteger<true, true>, makeQLinear<true>, convMacs<3>};
}
OpDef dynamicQuantizeLinearOp() {
    return {"DynamicQuantizeLinear", "", QuantTrait::Float, inferDynamicQuantize, makeDynamicQuantize};
}

} // namespace qs::ops
