// Conv, Gemm and MatMul on codes.
#include <memory>
#include <optional>

#include "kernels/int8/CodeOutput.h"
#include "kernels/int8/ConvU8S8.h"
#include "kernels/int8/Reference.h"
#include "ops/ConvShape.h"
#include "runtime/IntKernels.h"

namespace qs::runtime {

namespace {

using ConvFast = std::shared_ptr<const kernels::ConvU8S8>;

// Weights, bias and rounding of a Conv or Gemm, checked once.
struct Weighted {
    Tensor weights, bias;
    std::vector<std::int32_t> zeroPoints;
    kernels::Requantizer requantizer;
    std::vector<float> multipliers; // expanded to one per output channel
    bool fits = false;
    IntTensor input, output;

    kernels::IntWeights view() const {
        const std::int64_t rows = weights.shape()[0];
        return {weights.data<std::int8_t>(), zeroPoints.empty() ? nullptr : zeroPoints.data(),
                bias.defined() ? bias.data<std::int32_t>() : nullptr, rows,
                rows ? weights.count() / rows : 0};
    }
};

bool isCodes(const IntTensor& t) {
    return t.type == DataType::U8 || t.type == DataType::I8;
}

Result<std::shared_ptr<Weighted>> weightedOf(const IntKernelRequest& request) {
    const IntOp& op = request.op;
    if (op.inputs.size() != 1 || op.outputs.size() != 1 || op.constants.empty())
        return badNetwork(op, "needs one input, one output and weights");
    auto w = std::make_shared<Weighted>();
    w->input = request.input(0);
    w->output = request.output();
    w->weights = op.constants[0];
    if (op.constants.size() > 1) w->bias = op.constants[1];
    if (!isCodes(w->input) || !isCodes(w->output))
        return badNetwork(op, "its input and output must be 8-bit codes");
    if (w->weights.type() != DataType::I8 || w->weights.shape().rank() < 2)
        return badNetwork(op, "weights must be int8");
    const std::int64_t rows = w->weights.shape()[0];
    if (w->bias.defined() && (w->bias.type() != DataType::I32 || w->bias.count() != rows))
        return badNetwork(op, "the bias must be int32, one value per output channel");
    const auto scales = static_cast<std::int64_t>(op.weightScale.size());
    if (scales != 1 && scales != rows)
        return badNetwork(op, "one weight scale, or one per output channel, is needed");
    const kernels::Grid grid = clampedGrid(request);
    w->requantizer = {request.network.rounding, {}, grid.zeroPoint, grid.qmin, grid.qmax};
    for (const float scale : op.weightScale)
        w->requantizer.multipliers.push_back(
            kernels::makeMultiplier(request.network.rounding, w->input.scale, scale, w->output.scale));
    for (std::int64_t c = 0; c < rows; ++c)
        w->multipliers.push_back(
            w->requantizer.multipliers[static_cast<std::size_t>(scales == 1 ? 0 : c)].real);
    const auto zeros = op.weightZeroPoint.size();
    if (zeros != 0) {
        if (zeros != 1 && static_cast<std::int64_t>(zeros) != rows)
            return badNetwork(op, "weight zero points do not fit");
        for (std::int64_t c = 0; c < rows; ++c)
            w->zeroPoints.push_back(op.weightZeroPoint[zeros == 1 ? 0 : static_cast<std::size_t>(c)]);
        if (std::all_of(w->zeroPoints.begin(), w->zeroPoints.end(), [](std::int32_t z) { return z == 0; }))
            w->zeroPoints.clear();
    }
    w->fits = kernels::accumulatorsFit(w->view(), w->input.zeroPoint, w->input.qmin, w->input.qmax);
    return w;
}

// Calls fn(const In*, Out*) with the code types of the two tensors.
template <class Fn>
Result<void> withCodeTypes(const Tensor& x, Tensor& y, Fn fn) {
    if (x.type() == DataType::U8 && y.type() == DataType::U8)
        return fn(x.data<std::uint8_t>(), y.mutableData<std::uint8_t>());
    if (x.type() == DataType::U8) return fn(x.data<std::uint8_t>(), y.mutableData<std::int8_t>());
    if (y.type() == DataType::U8) return fn(x.data<std::int8_t>(), y.mutableData<std::uint8_t>());
    return fn(x.data<std::int8_t>(), y.mutableData<std::int8_t>());
}

Diagnostic named(const Diagnostic& error, const std::string& layer) {
    Diagnostic copy = error;
    copy.node = layer;
    return copy;
}

// Codes as u8: int8 ones with the top bit flipped, which moves the zero point by 128.
const std::uint8_t* asUnsigned(const Tensor& x, std::vector<std::uint8_t>& storage) {
    const auto* bytes = static_cast<const std::uint8_t*>(x.raw());
    if (x.type() == DataType::U8) return bytes;
    storage.resize(static_cast<std::size_t>(x.count()));
    for (std::size_t i = 0; i < storage.size(); ++i)
        storage[i] = bytes[i] ^ 0x80;
    return storage.data();
}

bool fastPossible(const IntKernelRequest& request, const Weighted& w) {
    return !request.options.referenceKernels && request.network.rounding == kernels::Rounding::Onnx &&
           w.fits && w.zeroPoints.empty();
}

kernels::ConvOutput outputOf(const Weighted& w) {
    return {w.multipliers.data(), w.requantizer.zeroPoint, w.requantizer.clampMin, w.requantizer.clampMax};
}

std::int32_t unsignedZero(const Weighted& w) {
    return w.input.zeroPoint + (w.input.type == DataType::I8 ? 128 : 0);
}

} // namespace

namespace {

Result<ConvFast> fastConv(const IntKernelRequest& request, const Node& node, const Weighted& w) {
    // Geometry with placeholder sizes: the packing depends on channels, groups and kernel only.
    const Shape& weights = w.weights.shape();
    Shape probe{1, weights[1] * std::max<std::int64_t>(1, node.intOr("group", 1))};
    for (int i = 2; i < weights.rank(); ++i)
        probe.dims().push_back(1 << 20);
    QS_TRY(const ops::ConvShape probed, ops::resolveConv(node, probe, weights));
    if (!fastPossible(request, w)) return ConvFast();
    return ConvFast(std::make_shared<kernels::ConvU8S8>(probed.geometry, w.view(), unsignedZero(w),
                                                        outputOf(w), request.options.portableKernels));
}

struct ConvStep {
    std::shared_ptr<Weighted> w;
    Node node;
    ConvFast fast; // or nullptr
};

Result<std::vector<Buffer>> runConv(const ConvStep& step, const Buffer& in,
                                    const kernels::ResidualAdd* residual = nullptr,
                                    std::optional<DataType> resultType = {}) {
    const Weighted& w = *step.w;
    if (in.tensor.type() != w.input.type) return makeError("bad-input", step.node.name, "wants codes");
    QS_TRY(const ops::ConvShape shape, ops::resolveConv(step.node, in.tensor.shape(), w.weights.shape()));
    QS_CHECK(checkDeclared(shape.output, w.output, step.node.name));
    QS_TRY(Tensor y, Tensor::makeChecked(resultType.value_or(w.output.type), shape.output));
    if (step.fast) {
        const Buffer x = toChannelsLast(in);
        thread_local std::vector<std::uint8_t> flipped;
        auto done = step.fast->run(shape.geometry, asUnsigned(x.tensor, flipped),
                                   static_cast<std::uint8_t*>(y.mutableRaw()), residual);
        if (!done) return named(done.error(), step.node.name);
        return std::vector<Buffer>{{std::move(y), true}};
    }
    const Buffer x = toChannelsFirst(in);
    auto done = withCodeTypes(x.tensor, y, [&](const auto* source, auto* target) {
        return kernels::conv_reference(shape.geometry, source, w.input.zeroPoint, w.view(), w.requantizer,
                                       target);
    });
    if (!done) return named(done.error(), step.node.name);
    return std::vector<Buffer>{{std::move(y), false}};
}

Result<std::shared_ptr<const ConvStep>> makeConvStep(const IntKernelRequest& request) {
    QS_TRY(const auto w, weightedOf(request));
    const Node node = nodeOf(request.op);
    QS_TRY(const ConvFast fast, fastConv(request, node, *w));
    return std::shared_ptr<const ConvStep>(new ConvStep{w, node, fast});
}

} // namespace

Result<IntKernel> makeIntConv(const IntKernelRequest& request) {
    QS_TRY(const auto step, makeConvStep(request));
    return IntKernel([step](std::span<const Buffer> in) { return runConv(*step, in[0]); });
}

Result<ConvAddKernels> makeIntConvAdd(const IntKernelRequest& conv, const IntKernelRequest& add) {
    QS_TRY(const auto step, makeConvStep(conv));
    ConvAddKernels kernels;
    kernels.conv = [step](std::span<const Buffer> in) { return runConv(*step, in[0]); };
    QS_TRY(kernels.add, makeIntBinary(add));
    if (!step->fast || !step->fast->canAddResidual()) return kernels;
    const std::size_t otherIndex = add.op.inputs[0] == conv.op.outputs[0] ? 1 : 0;
    const IntTensor& codes = conv.output();
    const IntTensor& other = add.input(otherIndex);
    const kernels::Grid sum = clampedGrid(add);
    const float factor = kernels::exactFactor(false, gridOf(codes), codes.type == DataType::I8, gridOf(other),
                                              other.type == DataType::I8, sum);
    const kernels::ResidualAdd residual{nullptr,         other.type == DataType::I8,
                                        codes.scale,     other.scale,
                                        other.zeroPoint, factor != 0.0f ? factor : sum.scale,
                                        factor != 0.0f,  sum.zeroPoint,
                                        sum.qmin,        sum.qmax};
    if (!residual.staysInInt32()) return kernels;
    kernels.both = [step, separate = kernels.add, residual, otherIndex, other,
                    type = add.output().type](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
        QS_TRY(const ops::ConvShape shape,
               ops::resolveConv(step->node, in[0].tensor.shape(), step->w->weights.shape()));
        if (in[1].tensor.shape() == shape.output && in[1].tensor.type() == other.type) {
            const Buffer last = toChannelsLast(in[1]);
            kernels::ResidualAdd r = residual;
            r.other = static_cast<const std::uint8_t*>(last.tensor.raw());
            return runConv(*step, in[0], &r, type);
        }
        QS_TRY(const auto y, runConv(*step, in[0])); // a residual that must be broadcast
        std::vector<Buffer> operands{y[0], in[1]};
        if (otherIndex == 0) std::swap(operands[0], operands[1]);
        return separate(operands);
    };
    return kernels;
}

Result<IntKernel> makeIntGemm(const IntKernelRequest& request) {
    QS_TRY(const auto w, weightedOf(request));
    const std::int64_t rows = w->weights.shape()[0],
                       length = w->weights.count() / std::max<std::int64_t>(1, rows);
    ConvFast fast;
    kernels::ConvGeometry geometry; // a matrix product is a 1x1 convolution of single pixels
    geometry.inChannels = length;
    geometry.outChannels = rows;
    if (fastPossible(request, *w))
        fast = std::make_shared<kernels::ConvU8S8>(geometry, w->view(), unsignedZero(*w), outputOf(*w),
                                                   request.options.portableKernels);
    return IntKernel([w, fast, geometry, rows, length,
                      name = request.op.name](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
        const Buffer x = toChannelsFirst(in[0]);
        const Shape& shape = x.tensor.shape();
        if (x.tensor.type() != w->input.type || shape.rank() < 1 || length == 0 ||
            shape[shape.rank() - 1] != length)
            return makeError("bad-shape", name,
                             "wants rows of " + std::to_string(length) + " codes, got " + shape.toString());
        Shape out = shape;
        out[out.rank() - 1] = rows;
        QS_TRY(Tensor y, Tensor::makeChecked(w->output.type, out));
        const std::int64_t m = x.tensor.count() / length;
        Result<void> done;
        if (fast) {
            thread_local std::vector<std::uint8_t> flipped;
            kernels::ConvGeometry g = geometry;
            g.batch = m;
            done = fast->run(g, asUnsigned(x.tensor, flipped), static_cast<std::uint8_t*>(y.mutableRaw()));
        } else {
            done = withCodeTypes(x.tensor, y, [&](const auto* source, auto* target) {
                return kernels::gemm_reference(m, source, w->input.zeroPoint, w->view(), w->requantizer,
                                               target);
            });
        }
        if (!done) return named(done.error(), name);
        return std::vector<Buffer>{{std::move(y), false}};
    });
}

} // namespace qs::runtime
