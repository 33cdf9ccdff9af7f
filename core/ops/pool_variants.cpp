// LpPool, GlobalLpPool and MaxUnpool.
#include <algorithm>
#include <cmath>

#include "ops/PoolShape.h"
#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

Result<void> inferLpPool(InferContext& context) {
    std::optional<Shape> output;
    if (context.shape(0)) {
        QS_TRY(const PoolShape s, resolvePool(context.node(), *context.shape(0)));
        output = s.output;
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

Result<Kernel> makeLpPool(const KernelRequest& request) {
    const std::int64_t p = request.node.intOr("p", 2);
    if (p < 1) return badNode(request.node, "p is out of range");
    return Kernel([node = request.node, p](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        if (in[0].type() != DataType::F32)
            return unsupported(node, std::string("type ") + nameOf(in[0].type()));
        QS_TRY(const PoolShape s, resolvePool(node, in[0].shape()));
        QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, s.output));
        const auto& g = s.geometry;
        float* target = y.mutableData<float>();
        for (std::int64_t plane = 0; plane < g.batch * g.inChannels; ++plane) {
            const float* source = in[0].data<float>() + plane * g.inPixels();
            forEachPosition(g, [&](const std::array<std::int64_t, 3>& at) {
                double sum = 0.0;
                forEachInWindow(g, at, [&](std::int64_t i) {
                    const double v = std::abs(static_cast<double>(source[i]));
                    sum += p == 1 ? v : p == 2 ? v * v : std::pow(v, static_cast<double>(p));
                });
                *target++ = static_cast<float>(p == 1   ? sum
                                               : p == 2 ? std::sqrt(sum)
                                                        : std::pow(sum, 1.0 / static_cast<double>(p)));
            });
        }
        return single(std::move(y));
    });
}

// The size that the pooled input had, unless the third input says another.
Result<Shape> unpooledShape(const Node& node, const Shape& input, const Tensor* asked) {
    const int axes = input.rank() - 2;
    if (axes < 1) return badShape(node, "the input " + input.toString() + " has no spatial axis");
    if (asked) {
        const Shape shape(asked->toInts());
        if (shape.rank() != input.rank() || shape[0] != input[0] || shape[1] != input[1] || !shape.isStatic())
            return badShape(node, "the output shape does not fit the input");
        return shape;
    }
    const auto n = static_cast<std::size_t>(axes);
    const auto kernel = node.intsOr("kernel_shape", {}),
               strides = node.intsOr("strides", std::vector<std::int64_t>(n, 1)),
               pads = node.intsOr("pads", std::vector<std::int64_t>(2 * n, 0));
    if (kernel.size() != n || strides.size() != n || pads.size() != 2 * n)
        return badNode(node, "kernel_shape, strides or pads do not fit the input");
    constexpr std::int64_t kLimit = std::int64_t{1} << 24;
    Shape out = input;
    for (std::size_t i = 0; i < n; ++i) {
        auto& dim = out[static_cast<int>(i) + 2];
        for (const std::int64_t v : {kernel[i], strides[i], pads[i], pads[i + n], dim})
            if (v > kLimit || (v < 0 && v != dim)) return badNode(node, "a size is out of range");
        if (dim < 0) continue;
        dim = (dim - 1) * strides[i] + kernel[i] - pads[i] - pads[i + n];
        if (dim < 1) return badShape(node, "nothing is left of the output");
    }
    return out;
}

Result<void> inferMaxUnpool(InferContext& context) {
    std::optional<Shape> output;
    if (context.shape(0) && (!context.hasInput(2) || context.constant(2))) {
        QS_TRY(output, unpooledShape(context.node(), *context.shape(0), context.constant(2)));
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

Result<Kernel> makeMaxUnpool(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        if (in[1].type() != DataType::I64 || in[1].shape() != in[0].shape())
            return badShape(node, "the indices do not fit the input");
        // Indices count in the size that the pool saw; another output size only makes room around it.
        QS_TRY(const Shape pooled, unpooledShape(node, in[0].shape(), nullptr));
        QS_TRY(const Shape shape, unpooledShape(node, in[0].shape(), given(in, 2)));
        if (!pooled.elementCount() || !shape.elementCount()) return badShape(node, "the result is too large");
        QS_TRY(Tensor y, Tensor::makeChecked(in[0].type(), shape));
        return forFloats(node, in[0].type(), [&](auto tag) -> Outputs {
            using T = decltype(tag);
            std::fill_n(y.mutableData<T>(), y.count(), T{0});
            for (std::int64_t i = 0; i < in[0].count(); ++i) {
                std::int64_t index = in[1].data<std::int64_t>()[i], at = 0, stride = 1;
                if (index < 0) return badNode(node, "an index is out of range");
                for (int axis = shape.rank() - 1; axis >= 0; --axis) {
                    const std::int64_t coordinate = axis == 0 ? index : index % pooled[axis];
                    index = axis == 0 ? 0 : index / pooled[axis];
                    if (coordinate >= shape[axis]) return badNode(node, "an index is out of range");
                    at += coordinate * stride;
                    stride *= shape[axis];
                }
                y.mutableData<T>()[at] = in[0].data<T>()[i];
            }
            return single(y);
        });
    });
}

} // namespace

OpDef lpPoolOp() {
    return {"LpPool", "", QuantTrait::Float, inferLpPool, makeLpPool};
}
OpDef globalLpPoolOp() {
    return {"GlobalLpPool", "", QuantTrait::Float, inferLpPool, makeLpPool};
}
OpDef maxUnpoolOp() {
    return {"MaxUnpool", "", QuantTrait::Float, inferMaxUnpool, makeMaxUnpool};
}

} // namespace qs::ops
