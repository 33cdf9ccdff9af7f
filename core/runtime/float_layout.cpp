// Float operators that do not mind where the channels lie.
#include <algorithm>
#include <cstring>
#include <set>

#include "kernels/fp32/Pool.h"
#include "ops/PoolShape.h"
#include "runtime/FloatKernels.h"

namespace qs::runtime {

namespace {

// Element by element, with numpy's broadcasting; constants of one element count as scalars.
bool isElementwise(const Node& node) {
    static const std::set<std::string> kOps = {
        "Abs",     "Add",      "Cast", "Ceil",        "Clip",      "Div",      "Elu",       "Erf",
        "Exp",     "Floor",    "Gelu", "HardSigmoid", "HardSwish", "Identity", "LeakyRelu", "Log",
        "Max",     "Min",      "Mul",  "Neg",         "Pow",       "Relu",     "Round",     "Selu",
        "Sigmoid", "Softplus", "Sqrt", "Sub",         "Tanh"};
    return node.domain.empty() && kOps.count(node.op) != 0;
}

// N x C x spatial to N x spatial x C and back.
Shape channelToEnd(const Shape& shape) {
    Shape moved = shape;
    std::rotate(moved.dims().begin() + 1, moved.dims().begin() + 2, moved.dims().end());
    return moved;
}
Shape channelFromEnd(const Shape& shape) {
    Shape moved = shape;
    std::rotate(moved.dims().begin() + 1, moved.dims().end() - 1, moved.dims().end());
    return moved;
}

// All operands of rank `rank`, or one element.
bool mayPermute(std::span<const Buffer> in, int rank) {
    return std::all_of(in.begin(), in.end(), [&](const Buffer& b) {
        const Tensor& t = b.tensor;
        if (!t.defined() || (t.count() == 1 && t.shape().rank() <= rank)) return true;
        return t.shape().rank() == rank && (b.channelsLast || sizeOf(t.type()) == 4 || sizeOf(t.type()) == 1);
    });
}

FloatKernel elementwiseKernel(const ops::Kernel& kernel) {
    return [kernel, plain = plainKernel(kernel)](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
        const auto last = std::find_if(in.begin(), in.end(), [](const Buffer& b) { return b.channelsLast; });
        if (last == in.end() || !mayPermute(in, last->tensor.shape().rank())) return plain(in);
        std::vector<Tensor> operands;
        for (const Buffer& b : in) {
            if (!b.tensor.defined() || b.tensor.count() == 1) {
                operands.push_back(b.tensor);
                continue;
            }
            const Buffer moved = toChannelsLast(b);
            operands.push_back(moved.tensor.reshaped(channelToEnd(moved.tensor.shape())));
        }
        QS_TRY(auto outputs, kernel(operands));
        std::vector<Buffer> buffers;
        for (const Tensor& t : outputs)
            buffers.push_back({t.reshaped(channelFromEnd(t.shape())), true});
        return buffers;
    };
}

// Joins channels pixel by pixel.
FloatKernel concatKernel(const Node& node, const ops::Kernel& kernel) {
    if (node.intOr("axis", 0) != 1) return {};
    return [plain = plainKernel(kernel)](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
        Shape shape = in[0].tensor.shape();
        bool last = shape.rank() >= 3;
        std::int64_t channels = 0;
        for (const Buffer& b : in) {
            const Shape& s = b.tensor.shape();
            last = last && b.channelsLast && b.tensor.type() == DataType::F32 && s.rank() == shape.rank();
            for (int i = 0; last && i < s.rank(); ++i)
                last = i == 1 || s[i] == shape[i];
            if (last) channels += s[1];
        }
        if (!last) return plain(in);
        shape[1] = channels;
        QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, shape));
        const std::int64_t pixels = shape[0] * shape.product(2, shape.rank());
        float* target = y.mutableData<float>();
        for (const Buffer& b : in) {
            const std::int64_t c = b.tensor.shape()[1];
            for (std::int64_t p = 0; p < pixels; ++p)
                std::memcpy(target + p * channels, b.tensor.data<float>() + p * c,
                            static_cast<std::size_t>(c) * sizeof(float));
            target += c;
        }
        return std::vector<Buffer>{{std::move(y), true}};
    };
}

Result<Tensor> pool(const Node& node, const Tensor& x, bool average) {
    QS_TRY(const ops::PoolShape s, ops::resolvePool(node, x.shape()));
    QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, s.output));
    const auto& g = s.geometry;
    const float* source = x.data<float>();
    float* target = y.mutableData<float>();
    std::vector<const float*> taps;
    for (std::int64_t n = 0; n < g.batch; ++n, source += g.inPixels() * g.inChannels)
        ops::forEachPosition(g, [&](const std::array<std::int64_t, 3>& at) {
            taps.clear();
            ops::forEachInWindow(
                g, at, [&](std::int64_t offset) { taps.push_back(source + offset * g.inChannels); });
            if (average)
                kernels::averageOfTaps(taps, g.inChannels, ops::windowCount(g, at, s.countIncludePad),
                                       target);
            else
                kernels::maxOfTaps(taps, g.inChannels, target);
            target += g.inChannels;
        });
    return y;
}

} // namespace

FloatKernel plainKernel(ops::Kernel kernel) {
    return [kernel = std::move(kernel)](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
        std::vector<Tensor> inputs;
        inputs.reserve(in.size());
        for (const Buffer& b : in)
            inputs.push_back(toChannelsFirst(b).tensor);
        QS_TRY(auto outputs, kernel(inputs));
        std::vector<Buffer> buffers;
        for (Tensor& t : outputs)
            buffers.push_back({std::move(t), false});
        return buffers;
    };
}

FloatKernel makeFloatPool(const Node& node, const ops::Kernel& kernel) {
    const bool average = node.is("AveragePool") || node.is("GlobalAveragePool");
    if (!average && !node.is("MaxPool") && !node.is("GlobalMaxPool")) return {};
    if (node.output(1).valid()) return {}; // indices are those of the plain layout
    return [node, average,
            plain = plainKernel(kernel)](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
        if (in.size() != 1 || !in[0].channelsLast || in[0].tensor.type() != DataType::F32) return plain(in);
        QS_TRY(Tensor y, pool(node, in[0].tensor, average));
        return std::vector<Buffer>{{std::move(y), true}};
    };
}

FloatKernel makeFloatKernel(const ops::KernelRequest& request, const ops::Kernel& plain) {
    if (FloatKernel kernel = makeFloatPool(request.node, plain)) return kernel;
    if (FloatKernel kernel = makeFloatGemm(request, plain)) return kernel;
    if (isElementwise(request.node)) return elementwiseKernel(plain);
    if (request.node.is("Concat"))
        if (FloatKernel kernel = concatKernel(request.node, plain)) return kernel;
    return plainKernel(plain);
}

} // namespace qs::runtime
