// Add, Sub, Mul, Div with numpy broadcasting, over every arithmetic type.
#include "ops/Broadcast.h"
#include "ops/Op.h"

namespace qs::ops {

namespace {

Result<void> inferBinary(InferContext& context) {
    const Shape *a = context.shape(0), *b = context.shape(1);
    std::optional<Shape> shape;
    if (a && b) {
        shape = broadcast(*a, *b);
        if (!shape)
            return badShape(context.node(), a->toString() + " and " + b->toString() + " cannot be broadcast");
    }
    context.setOutput(0, context.type(0), shape);
    return {};
}

struct AddFn {
    template <class T>
    static T apply(T a, T b) {
        return static_cast<T>(a + b);
    }
};
struct SubFn {
    template <class T>
    static T apply(T a, T b) {
        return static_cast<T>(a - b);
    }
};
struct MulFn {
    template <class T>
    static T apply(T a, T b) {
        return static_cast<T>(a * b);
    }
};
struct DivFn {
    template <class T>
    static T apply(T a, T b) {
        if constexpr (std::is_floating_point_v<T>)
            return a / b;
        else // ONNX leaves integer division by zero open; it must not trap here
            return b == 0 ? T{0} : static_cast<T>(b == static_cast<T>(-1) ? T{0} - a : a / b);
    }
};

template <class Fn, class T>
Result<std::vector<Tensor>> compute(const Node& node, const Tensor& a, const Tensor& b) {
    const auto shape = broadcast(a.shape(), b.shape());
    if (!shape)
        return badShape(node, a.shape().toString() + " and " + b.shape().toString() + " cannot be broadcast");
    QS_TRY(Tensor out, Tensor::makeChecked(a.type(), *shape));
    // Wrap-around of signed integers is defined through the unsigned type.
    using Work =
        std::conditional_t<std::is_integral_v<T> && std::is_signed_v<T> && !std::is_same_v<Fn, DivFn>,
                           std::make_unsigned_t<std::conditional_t<std::is_integral_v<T>, T, int>>, T>;
    broadcastBinary(
        a.shape(), b.shape(), *shape, a.data<T>(), b.data<T>(), out.mutableData<T>(), [](T x, T y) {
            return static_cast<T>(Fn::template apply<Work>(static_cast<Work>(x), static_cast<Work>(y)));
        });
    return std::vector<Tensor>{std::move(out)};
}

template <class Fn>
Result<Kernel> makeBinary(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.size() != 2 || !in[0].defined() || !in[1].defined()) return badNode(node, "needs two inputs");
        if (in[0].type() != in[1].type()) return badNode(node, "its inputs have different types");
        switch (in[0].type()) {
        case DataType::F32:
            return compute<Fn, float>(node, in[0], in[1]);
        case DataType::F64:
            return compute<Fn, double>(node, in[0], in[1]);
        case DataType::I64:
            return compute<Fn, std::int64_t>(node, in[0], in[1]);
        case DataType::I32:
            return compute<Fn, std::int32_t>(node, in[0], in[1]);
        case DataType::I16:
            return compute<Fn, std::int16_t>(node, in[0], in[1]);
        case DataType::I8:
            return compute<Fn, std::int8_t>(node, in[0], in[1]);
        case DataType::U8:
            return compute<Fn, std::uint8_t>(node, in[0], in[1]);
        case DataType::U16:
            return compute<Fn, std::uint16_t>(node, in[0], in[1]);
        case DataType::U32:
            return compute<Fn, std::uint32_t>(node, in[0], in[1]);
        case DataType::U64:
            return compute<Fn, std::uint64_t>(node, in[0], in[1]);
        default:
            return unsupported(node, std::string("not for ") + nameOf(in[0].type()));
        }
    });
}

} // namespace

OpDef addOp() {
    return {"Add", "", QuantTrait::Add, inferBinary, makeBinary<AddFn>};
}
OpDef subOp() {
    return {"Sub", "", QuantTrait::Float, inferBinary, makeBinary<SubFn>};
}
OpDef mulOp() {
    return {"Mul", "", QuantTrait::Mul, inferBinary, makeBinary<MulFn>};
}
OpDef divOp() {
    return {"Div", "", QuantTrait::Float, inferBinary, makeBinary<DivFn>};
}

} // namespace qs::ops
