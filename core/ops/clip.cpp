// Clip: bounds as attributes (opset < 11) or as optional inputs.
#include <algorithm>
#include <limits>

#include "ops/Op.h"

namespace qs::ops {

namespace {

Result<void> inferClip(InferContext& context) {
    const Shape* shape = context.shape(0);
    context.setOutput(0, context.type(0), shape ? std::optional<Shape>(*shape) : std::nullopt);
    return {};
}

template <class T>
Result<std::vector<Tensor>> compute(const Node& node, std::span<const Tensor> in) {
    T low = std::numeric_limits<T>::lowest(), high = std::numeric_limits<T>::max();
    if constexpr (std::is_floating_point_v<T>) {
        if (node.has("min")) low = static_cast<T>(node.floatOr("min", 0));
        if (node.has("max")) high = static_cast<T>(node.floatOr("max", 0));
    }
    for (std::size_t i = 1; i < 3 && i < in.size(); ++i) {
        if (!in[i].defined()) continue;
        if (in[i].count() != 1) return badShape(node, "a bound is not a scalar");
        if (in[i].type() != in[0].type()) return badNode(node, "a bound has another type than the input");
        (i == 1 ? low : high) = *in[i].data<T>();
    }
    QS_TRY(Tensor out, Tensor::makeChecked(in[0].type(), in[0].shape()));
    const T* source = in[0].data<T>();
    T* target = out.mutableData<T>();
    // min after max, as ONNX says for low > high: everything becomes high. NaN passes through.
    for (std::int64_t i = 0, n = in[0].count(); i < n; ++i) {
        const T x = source[i] < low ? low : source[i];
        target[i] = x > high ? high : x;
    }
    return std::vector<Tensor>{std::move(out)};
}

Result<Kernel> makeClip(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty() || !in[0].defined()) return badNode(node, "needs an input");
        switch (in[0].type()) {
        case DataType::F32:
            return compute<float>(node, in);
        case DataType::F64:
            return compute<double>(node, in);
        case DataType::U8:
            return compute<std::uint8_t>(node, in);
        case DataType::I8:
            return compute<std::int8_t>(node, in);
        case DataType::U16:
            return compute<std::uint16_t>(node, in);
        case DataType::I16:
            return compute<std::int16_t>(node, in);
        case DataType::I32:
            return compute<std::int32_t>(node, in);
        case DataType::U32:
            return compute<std::uint32_t>(node, in);
        case DataType::I64:
            return compute<std::int64_t>(node, in);
        case DataType::U64:
            return compute<std::uint64_t>(node, in);
        default:
            return unsupported(node, std::string("type ") + nameOf(in[0].type()));
        }
    });
}

} // namespace

OpDef clipOp() {
    return {"Clip", "", QuantTrait::Clamp, inferClip, makeClip};
}

} // namespace qs::ops
