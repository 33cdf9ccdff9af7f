// Constant, ConstantOfShape and Shape: values that are known without data.
#include <algorithm>
#include <cstring>

#include "ops/Op.h"

namespace qs::ops {

namespace {

Result<Tensor> constantValue(const Node& node) {
    if (const Tensor* value = node.tensor("value")) return *value;
    if (node.has("value_float")) return Tensor::scalar(node.floatOr("value_float", 0));
    if (node.has("value_int")) return Tensor::scalar<std::int64_t>(node.intOr("value_int", 0));
    if (node.has("value_floats")) {
        const auto v = node.floatsOr("value_floats", {});
        return Tensor::of<float>(Shape{static_cast<std::int64_t>(v.size())}, v);
    }
    if (node.has("value_ints")) {
        const auto v = node.intsOr("value_ints", {});
        return Tensor::of<std::int64_t>(Shape{static_cast<std::int64_t>(v.size())}, v);
    }
    return unsupported(node, "this kind of value");
}

Result<void> inferConstant(InferContext& context) {
    QS_TRY(const Tensor value, constantValue(context.node()));
    context.setOutput(0, value.type(), value.shape());
    context.setKnownOutput(value);
    return {};
}

Result<Kernel> makeConstant(const KernelRequest& request) {
    QS_TRY(Tensor value, constantValue(request.node));
    return Kernel([value](std::span<const Tensor>) -> Result<std::vector<Tensor>> {
        return std::vector<Tensor>{value};
    });
}

Result<void> inferConstantOfShape(InferContext& context) {
    const Tensor* value = context.node().tensor("value");
    std::optional<Shape> shape;
    if (const Tensor* dims = context.constant(0)) shape = Shape(dims->toInts());
    if (shape && !shape->isStatic()) return badShape(context.node(), "a negative size");
    context.setOutput(0, value ? value->type() : DataType::F32, shape);
    return {};
}

Result<Kernel> makeConstantOfShape(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty() || in[0].type() != DataType::I64) return badNode(node, "needs an int64 shape");
        const Tensor* value = node.tensor("value");
        if (value && value->count() != 1) return badNode(node, "value must have one element");
        QS_TRY(Tensor y, Tensor::makeChecked(value ? value->type() : DataType::F32, Shape(in[0].toInts())));
        const std::size_t size = sizeOf(y.type());
        for (std::int64_t i = 0; i < y.count(); ++i) {
            char* target = static_cast<char*>(y.mutableRaw()) + static_cast<std::size_t>(i) * size;
            if (value)
                std::memcpy(target, value->raw(), size);
            else
                std::memset(target, 0, size);
        }
        return std::vector<Tensor>{std::move(y)};
    });
}

Tensor slicedDims(const Node& node, const Shape& shape) {
    const std::int64_t rank = shape.rank();
    auto clamp = [&](std::int64_t i) { return std::clamp<std::int64_t>(i < 0 ? i + rank : i, 0, rank); };
    const std::int64_t begin = clamp(node.intOr("start", 0)), end = clamp(node.intOr("end", rank));
    std::vector<std::int64_t> dims;
    for (std::int64_t i = begin; i < end; ++i)
        dims.push_back(shape[static_cast<int>(i)]);
    return Tensor::of<std::int64_t>(Shape{static_cast<std::int64_t>(dims.size())}, dims);
}

Result<void> inferShape(InferContext& context) {
    const Shape* shape = context.shape(0);
    if (!shape) {
        context.setOutput(0, DataType::I64, {});
        return {};
    }
    const Tensor dims = slicedDims(context.node(), *shape);
    context.setOutput(0, DataType::I64, dims.shape());
    if (std::all_of(dims.data<std::int64_t>(), dims.data<std::int64_t>() + dims.count(),
                    [](auto d) { return d >= 0; }))
        context.setKnownOutput(dims);
    return {};
}

Result<Kernel> makeShape(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty() || !in[0].defined()) return badNode(node, "needs an input");
        return std::vector<Tensor>{slicedDims(node, in[0].shape())};
    });
}

} // namespace

OpDef constantOp() {
    return {"Constant", "", QuantTrait::Constant, inferConstant, makeConstant, nullptr, true};
}
OpDef constantOfShapeOp() {
    return {"ConstantOfShape", "",  QuantTrait::Constant, inferConstantOfShape, makeConstantOfShape,
            nullptr,           true};
}
OpDef shapeOp() {
    return {"Shape", "", QuantTrait::Float, inferShape, makeShape, nullptr, true};
}

} // namespace qs::ops
