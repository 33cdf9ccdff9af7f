// QuantizeLinear and DequantizeLinear, per tensor and per axis (NUMERICS.md 1); also in domain com.microsoft.
#include <limits>

#include "ops/Op.h"
#include "ops/QuantizeParameters.h"

namespace qs::ops {

bool setCodeRange(Quantizer& q, DataType codes) {
    switch (codes) {
    case DataType::U8:
        q.bits = 8, q.isSigned = false, q.qmin = 0, q.qmax = 255;
        return true;
    case DataType::I8:
        q.bits = 8, q.isSigned = true, q.qmin = -128, q.qmax = 127;
        return true;
    case DataType::U16:
        q.bits = 16, q.isSigned = false, q.qmin = 0, q.qmax = 65535;
        return true;
    case DataType::I16:
        q.bits = 16, q.isSigned = true, q.qmin = -32768, q.qmax = 32767;
        return true;
    case DataType::U4:
        q.bits = 4, q.isSigned = false, q.qmin = 0, q.qmax = 15;
        return true;
    case DataType::I4:
        q.bits = 4, q.isSigned = true, q.qmin = -8, q.qmax = 7;
        return true;
    case DataType::I32:
        q.bits = 32, q.isSigned = true;
        q.qmin = std::numeric_limits<std::int32_t>::min();
        q.qmax = std::numeric_limits<std::int32_t>::max();
        return true;
    default:
        return false;
    }
}

Result<Quantizer> quantizeParameters(const Node& node, const Shape* shape, const Tensor& scale,
                                     const Tensor* zeroPoint, DataType codes) {
    Quantizer q;
    if (!setCodeRange(q, codes)) return unsupported(node, std::string("codes of type ") + nameOf(codes));
    if (node.intOr("block_size", 0) != 0) return unsupported(node, "blocked quantization");
    if (!isFloat(scale.type())) return badNode(node, "the scale is no float");
    if (scale.count() < 1) return badShape(node, "the scale is empty");
    q.scale = scale.toFloats();
    if (zeroPoint && zeroPoint->defined()) {
        if (zeroPoint->type() != codes)
            return badNode(node, "the zero point has another type than the codes");
        if (zeroPoint->count() != scale.count() && zeroPoint->count() != 1)
            return badShape(node, "scale and zero point have different lengths");
        for (std::int64_t i = 0; i < scale.count(); ++i)
            q.zeroPoint.push_back(
                static_cast<std::int32_t>(zeroPoint->intAt(zeroPoint->count() == 1 ? 0 : i)));
    } else {
        q.zeroPoint.assign(q.scale.size(), 0);
    }
    if (scale.count() == 1) return q;
    if (scale.shape().rank() != 1)
        return unsupported(node, "scales of rank " + std::to_string(scale.shape().rank()));
    const std::int64_t axis = node.intOr("axis", 1);
    if (shape) {
        const auto normalized = shape->normalizeAxis(axis);
        if (!normalized) return badNode(node, "axis is out of range");
        if ((*shape)[*normalized] >= 0 && (*shape)[*normalized] != scale.count())
            return badShape(node, "the scale has " + std::to_string(scale.count()) +
                                      " values for an axis of " + std::to_string((*shape)[*normalized]));
        q.axis = *normalized;
    } else {
        if (axis < 0) return badNode(node, "a negative axis on a value of unknown rank");
        q.axis = static_cast<int>(axis);
    }
    return q;
}

namespace {

DataType codesOf(const Node& node, DataType zeroPoint) {
    if (zeroPoint != DataType::Undefined) return zeroPoint;
    const auto asked = node.intOr("output_dtype", 0);
    return asked ? static_cast<DataType>(asked) : DataType::U8;
}

Result<void> inferQuantize(InferContext& context) {
    const Shape* shape = context.shape(0);
    context.setOutput(0, codesOf(context.node(), context.hasInput(2) ? context.type(2) : DataType::Undefined),
                      shape ? std::optional<Shape>(*shape) : std::nullopt);
    return {};
}

Result<void> inferDequantize(InferContext& context) {
    const Shape* shape = context.shape(0);
    context.setOutput(0, context.type(1), shape ? std::optional<Shape>(*shape) : std::nullopt);
    return {};
}

Result<Kernel> makeQuantize(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.size() < 2 || !in[0].defined() || !in[1].defined())
            return badNode(node, "needs input and scale");
        const Tensor* zero = in.size() > 2 && in[2].defined() ? &in[2] : nullptr;
        QS_TRY(const Quantizer q,
               quantizeParameters(node, &in[0].shape(), in[1], zero,
                                  codesOf(node, zero ? zero->type() : DataType::Undefined)));
        Tensor x = in[0];
        if (x.type() != DataType::F32) {
            QS_TRY(x, x.cast(DataType::F32));
        }
        return std::vector<Tensor>{quantize(x, q)};
    });
}

Result<Kernel> makeDequantize(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.size() < 2 || !in[0].defined() || !in[1].defined())
            return badNode(node, "needs input and scale");
        const Tensor* zero = in.size() > 2 && in[2].defined() ? &in[2] : nullptr;
        QS_TRY(const Quantizer q, quantizeParameters(node, &in[0].shape(), in[1], zero, in[0].type()));
        Tensor y = dequantize(in[0], q);
        if (in[1].type() != DataType::F32) {
            QS_TRY(y, y.cast(in[1].type()));
        }
        return std::vector<Tensor>{std::move(y)};
    });
}

} // namespace

OpDef quantizeLinearOp() {
    return {"QuantizeLinear", "", QuantTrait::Float, inferQuantize, makeQuantize};
}
OpDef dequantizeLinearOp() {
    return {"DequantizeLinear", "", QuantTrait::Float, inferDequantize, makeDequantize};
}
OpDef msQuantizeLinearOp() {
    return {"QuantizeLinear", "com.microsoft", QuantTrait::Float, inferQuantize, makeQuantize};
}
OpDef msDequantizeLinearOp() {
    return {"DequantizeLinear", "com.microsoft", QuantTrait::Float, inferDequantize, makeDequantize};
}

} // namespace qs::ops
