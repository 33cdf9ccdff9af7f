// Values made from sizes and indices: Size, Range, EyeLike, OneHot, NonZero, CumSum, window functions.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

#include "ops/StridedCopy.h"
#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

// A few numbers in a file can ask for a tensor of any size.
constexpr std::int64_t kLimitBytes = std::int64_t{1} << 31;

Result<void> inferSize(InferContext& context) {
    context.setOutput(0, DataType::I64, Shape{});
    if (context.shape(0))
        if (const auto count = context.shape(0)->elementCount())
            context.setKnownOutput(Tensor::scalar(*count));
    return {};
}

Result<Kernel> makeSize(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        return single(Tensor::scalar<std::int64_t>(in[0].count()));
    });
}

// max(ceil((limit - start) / delta), 0); nothing when delta is 0 or the count is out of all bounds.
std::optional<std::int64_t> rangeCount(const Tensor& start, const Tensor& limit, const Tensor& delta) {
    if (start.count() != 1 || limit.count() != 1 || delta.count() != 1) return std::nullopt;
    const double step = delta.at(0);
    if (!(step != 0.0)) return std::nullopt;
    const double count = std::ceil((limit.at(0) - start.at(0)) / step);
    if (!(count < static_cast<double>(kLimitBytes))) return std::nullopt;
    return count > 0 ? static_cast<std::int64_t>(count) : 0;
}

Result<void> inferRange(InferContext& context) {
    Shape shape{Shape::kUnknown};
    if (context.constant(0) && context.constant(1) && context.constant(2)) {
        const auto count = rangeCount(*context.constant(0), *context.constant(1), *context.constant(2));
        if (!count) return badNode(context.node(), "start, limit or delta are out of range");
        shape[0] = *count;
    }
    context.setOutput(0, context.type(0), shape);
    return {};
}

Result<Kernel> makeRange(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 3));
        if (in[1].type() != in[0].type() || in[2].type() != in[0].type())
            return badNode(node, "its inputs have different types");
        const auto count = rangeCount(in[0], in[1], in[2]);
        if (!count) return badNode(node, "start, limit or delta are out of range");
        QS_TRY(Tensor y, Tensor::makeChecked(in[0].type(), Shape{*count}, kLimitBytes));
        return forType<float, double, std::int64_t, std::int32_t, std::int16_t>(
            node, in[0].type(), [&](auto tag) -> Outputs {
                using T = decltype(tag);
                const T start = *in[0].data<T>(), delta = *in[2].data<T>();
                using Work = std::conditional_t<std::is_integral_v<T>, std::uint64_t, T>;
                for (std::int64_t i = 0; i < *count; ++i)
                    y.mutableData<T>()[i] = static_cast<T>(static_cast<Work>(start) +
                                                           static_cast<Work>(i) * static_cast<Work>(delta));
                return single(y);
            });
    });
}

Result<void> inferEyeLike(InferContext& context) {
    const Shape* shape = context.shape(0);
    const auto type = context.node().intOr("dtype", static_cast<std::int64_t>(context.type(0)));
    context.setOutput(0, static_cast<DataType>(type), shape ? std::optional<Shape>(*shape) : std::nullopt);
    return {};
}

Result<Kernel> makeEyeLike(const KernelRequest& request) {
    const std::int64_t dtype = request.node.intOr("dtype", 0), k = request.node.intOr("k", 0);
    return Kernel([node = request.node, dtype, k](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        const Shape& shape = in[0].shape();
        if (shape.rank() != 2) return badShape(node, "wants an input of rank 2, got " + shape.toString());
        QS_TRY(Tensor eye, Tensor::makeChecked(DataType::U8, shape, kLimitBytes));
        for (std::int64_t row = 0; row < shape[0]; ++row)
            for (std::int64_t column = 0; column < shape[1]; ++column)
                eye.mutableData<std::uint8_t>()[row * shape[1] + column] = column - row == k;
        auto y = eye.cast(dtype ? static_cast<DataType>(dtype) : in[0].type());
        if (!y) return unsupported(node, "this dtype");
        return single(std::move(*y));
    });
}

Result<Shape> oneHotShape(const Node& node, const Shape& indices, const Tensor* depth, int& axis) {
    const std::int64_t given = node.intOr("axis", -1);
    if (given < -indices.rank() - 1 || given > indices.rank()) return badNode(node, "axis is out of range");
    axis = static_cast<int>(given < 0 ? given + indices.rank() + 1 : given);
    Shape out = indices;
    if (depth && (depth->count() != 1 || depth->intAt(0) < 0)) return badNode(node, "depth is out of range");
    out.dims().insert(out.dims().begin() + axis, depth ? depth->intAt(0) : Shape::kUnknown);
    return out;
}

Result<void> inferOneHot(InferContext& context) {
    std::optional<Shape> output;
    int axis = 0;
    if (context.shape(0)) {
        QS_TRY(output, oneHotShape(context.node(), *context.shape(0), context.constant(1), axis));
    }
    context.setOutput(0, context.type(2), output);
    return {};
}

Result<Kernel> makeOneHot(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 3));
        int axis = 0;
        QS_TRY(const Shape shape, oneHotShape(node, in[0].shape(), &in[1], axis));
        if (in[2].count() != 2) return badShape(node, "values must be the off and the on value");
        const std::int64_t depth = shape[axis], inner = shape.product(axis + 1, shape.rank());
        QS_TRY(Tensor y, Tensor::makeChecked(in[2].type(), shape, kLimitBytes));
        const auto indices = in[0].toInts();
        forElementSize(sizeOf(in[2].type()), [&](auto tag) {
            using T = decltype(tag);
            const T* values = static_cast<const T*>(in[2].raw());
            T* target = static_cast<T*>(y.mutableRaw());
            std::fill_n(target, y.count(), values[0]);
            for (std::size_t i = 0; i < indices.size(); ++i) {
                const std::int64_t hot = indices[i] < 0 ? indices[i] + depth : indices[i];
                if (hot < 0 || hot >= depth) continue; // out of range: all off
                const auto n = static_cast<std::int64_t>(i);
                target[(n / inner * depth + hot) * inner + n % inner] = values[1];
            }
        });
        return single(std::move(y));
    });
}

Result<void> inferNonZero(InferContext& context) {
    const Shape* input = context.shape(0);
    context.setOutput(0, DataType::I64,
                      input ? std::optional<Shape>(Shape{input->rank(), Shape::kUnknown}) : std::nullopt);
    return {};
}

Result<Kernel> makeNonZero(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        auto mask = in[0].cast(DataType::Bool);
        if (!mask) return unsupported(node, std::string("type ") + nameOf(in[0].type()));
        std::vector<std::int64_t> found;
        for (std::int64_t i = 0; i < mask->count(); ++i)
            if (mask->data<bool>()[i]) found.push_back(i);
        const auto strides = denseStrides(in[0].shape());
        const auto count = static_cast<std::int64_t>(found.size());
        QS_TRY(Tensor y, Tensor::makeChecked(DataType::I64, Shape{in[0].shape().rank(), count}));
        std::int64_t* target = y.mutableData<std::int64_t>();
        for (std::size_t axis = 0; axis < strides.size(); ++axis)
            for (const std::int64_t i : found)
                *target++ = i / strides[axis] % in[0].shape()[static_cast<int>(axis)];
        return single(std::move(y));
    });
}

Result<Kernel> makeCumSum(const KernelRequest& request) {
    const bool exclusive = request.node.intOr("exclusive", 0) != 0,
               reverse = request.node.intOr("reverse", 0) != 0;
    return Kernel([node = request.node, exclusive, reverse](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        const Tensor& x = in[0];
        const auto axis = in[1].count() == 1 ? x.shape().normalizeAxis(in[1].intAt(0)) : std::nullopt;
        if (!axis) return badNode(node, "axis is out of range");
        const std::int64_t size = x.shape()[*axis], inner = x.shape().product(*axis + 1, x.shape().rank());
        QS_TRY(Tensor y, Tensor::makeChecked(x.type(), x.shape()));
        return forType<float, double, std::int32_t, std::int64_t, std::uint32_t, std::uint64_t>(
            node, x.type(), [&](auto tag) -> Outputs {
                using T = decltype(tag);
                using Work = std::conditional_t<std::is_integral_v<T>, std::uint64_t, T>;
                for (std::int64_t v = 0; v < x.shape().product(0, *axis) * inner; ++v) {
                    const std::int64_t at = v / inner * size * inner + v % inner;
                    Work sum{0};
                    for (std::int64_t k = 0; k < size; ++k) {
                        const std::int64_t i = at + (reverse ? size - 1 - k : k) * inner;
                        const Work before = sum;
                        sum += static_cast<Work>(x.data<T>()[i]);
                        y.mutableData<T>()[i] = static_cast<T>(exclusive ? before : sum);
                    }
                }
                return single(y);
            });
    });
}

// HannWindow, HammingWindow and BlackmanWindow: a0 - a1 cos(2 pi n / N) + a2 cos(4 pi n / N), N the size, or
// one less for the symmetric form.
Result<void> inferWindow(InferContext& context) {
    Shape shape{Shape::kUnknown};
    if (const Tensor* size = context.constant(0); size && size->count() == 1 && size->intAt(0) >= 0)
        shape[0] = size->intAt(0);
    context.setOutput(0, static_cast<DataType>(context.node().intOr("output_datatype", 1)), shape);
    return {};
}

Result<Kernel> makeWindow(const KernelRequest& request) {
    const std::string& op = request.node.op;
    const double a0 = op == "HannWindow" ? 0.5 : op == "HammingWindow" ? 25.0 / 46.0 : 0.42;
    const double a2 = op == "BlackmanWindow" ? 0.08 : 0.0, a1 = op == "BlackmanWindow" ? 0.5 : 1.0 - a0;
    return Kernel([node = request.node, a0, a1, a2](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        if (in[0].count() != 1) return badShape(node, "the size is not a scalar");
        const std::int64_t size = in[0].intAt(0);
        QS_TRY(Tensor w, Tensor::makeChecked(DataType::F64, Shape{size}, kLimitBytes));
        const double period = static_cast<double>(node.intOr("periodic", 1) != 0 ? size : size - 1);
        for (std::int64_t i = 0; i < size; ++i) {
            const double phase = period > 0 ? 2.0 * std::numbers::pi * static_cast<double>(i) / period : 0.0;
            w.mutableData<double>()[i] = a0 - a1 * std::cos(phase) + a2 * std::cos(2.0 * phase);
        }
        auto y = w.cast(static_cast<DataType>(node.intOr("output_datatype", 1)));
        if (!y) return unsupported(node, "this output_datatype");
        return single(std::move(*y));
    });
}

} // namespace

OpDef sizeOp() {
    return {"Size", "", QuantTrait::Float, inferSize, makeSize, nullptr, true};
}
OpDef rangeOp() {
    return {"Range", "", QuantTrait::Float, inferRange, makeRange};
}
OpDef eyeLikeOp() {
    return {"EyeLike", "", QuantTrait::Float, inferEyeLike, makeEyeLike, nullptr, true};
}
OpDef oneHotOp() {
    return {"OneHot", "", QuantTrait::Float, inferOneHot, makeOneHot, nullptr, true};
}
OpDef nonZeroOp() {
    return {"NonZero", "", QuantTrait::Float, inferNonZero, makeNonZero, nullptr, true};
}
OpDef cumSumOp() {
    return {"CumSum", "", QuantTrait::Float, inferSame, makeCumSum};
}
OpDef hannWindowOp() {
    return {"HannWindow", "", QuantTrait::Constant, inferWindow, makeWindow};
}
OpDef hammingWindowOp() {
    return {"HammingWindow", "", QuantTrait::Constant, inferWindow, makeWindow};
}
OpDef blackmanWindowOp() {
    return {"BlackmanWindow", "", QuantTrait::Constant, inferWindow, makeWindow};
}

} // namespace qs::ops
