// Comparisons, boolean and bitwise logic, Where, IsNaN and IsInf.
#include <cmath>

#include "ops/Elementwise.h"
#include "ops/StridedCopy.h"

namespace qs::ops {

namespace {

template <class Fn>
Outputs compare(const Node& node, std::span<const Tensor> in, Fn fn) {
    QS_CHECK(needPair(node, in));
    auto run = [&](auto tag) {
        using T = decltype(tag);
        return broadcastTo<T, T, bool>(node, in[0], in[1], DataType::Bool, fn);
    };
    if (in[0].type() == DataType::Bool) return run(bool{});
    return forNumbers(node, in[0].type(), run);
}

template <class Fn>
OpDef comparison(const char* type, Fn) {
    return {type, "", QuantTrait::Float, inferBroadcastBool,
            [](const KernelRequest& request) -> Result<Kernel> {
                return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
                    return compare(node, in, Fn{});
                });
            }};
}

template <class Fn>
OpDef boolean(const char* type, Fn) {
    return {type, "", QuantTrait::Float, inferBroadcastBool,
            [](const KernelRequest& request) -> Result<Kernel> {
                return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
                    QS_CHECK(needPair(node, in));
                    return forType<bool>(node, in[0].type(), [&](auto) {
                        return broadcastTo<bool, bool, bool>(node, in[0], in[1], DataType::Bool, Fn{});
                    });
                });
            }};
}

template <class Fn>
Outputs forIntegers(const Node& node, DataType type, Fn&& fn) {
    return forType<std::uint8_t, std::uint16_t, std::uint32_t, std::uint64_t, std::int8_t, std::int16_t,
                   std::int32_t, std::int64_t>(node, type, std::forward<Fn>(fn));
}

template <class Fn>
OpDef bitwise(const char* type, Fn) {
    return {type, "", QuantTrait::Float, inferBroadcast, [](const KernelRequest& request) -> Result<Kernel> {
                return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
                    QS_CHECK(needPair(node, in));
                    return forIntegers(node, in[0].type(), [&](auto tag) {
                        using T = decltype(tag);
                        return broadcastTo<T, T, T>(node, in[0], in[1], in[0].type(),
                                                    [](T a, T b) { return static_cast<T>(Fn{}(a, b)); });
                    });
                });
            }};
}

Result<Kernel> makeBitShift(const KernelRequest& request) {
    const std::string direction = request.node.stringOr("direction", "");
    if (direction != "LEFT" && direction != "RIGHT")
        return badNode(request.node, "direction is neither LEFT nor RIGHT");
    return Kernel([node = request.node, left = direction == "LEFT"](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needPair(node, in));
        return forType<std::uint8_t, std::uint16_t, std::uint32_t, std::uint64_t>(
            node, in[0].type(), [&](auto tag) {
                using T = decltype(tag);
                return broadcastTo<T, T, T>(node, in[0], in[1], in[0].type(), [left](T a, T b) {
                    // A shift by the width or more leaves nothing (C++ leaves it undefined).
                    if (b >= 8 * sizeof(T)) return T{0};
                    const auto wide = static_cast<std::uint64_t>(a);
                    return static_cast<T>(left ? wide << b : wide >> b);
                });
            });
    });
}

Result<void> inferSameBool(InferContext& context) {
    const Shape* shape = context.shape(0);
    context.setOutput(0, DataType::Bool, shape ? std::optional<Shape>(*shape) : std::nullopt);
    return {};
}

template <class Fn>
Outputs predicate(const Node& node, std::span<const Tensor> in, Fn fn) {
    QS_CHECK(needInputs(node, in, 1));
    return forFloats(node, in[0].type(), [&](auto tag) -> Outputs {
        using T = decltype(tag);
        QS_TRY(Tensor y, Tensor::makeChecked(DataType::Bool, in[0].shape()));
        for (std::int64_t i = 0; i < in[0].count(); ++i)
            y.mutableData<bool>()[i] = fn(in[0].data<T>()[i]);
        return single(std::move(y));
    });
}

Result<Kernel> makeIsNaN(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        return predicate(node, in, [](auto x) { return std::isnan(x); });
    });
}

Result<Kernel> makeIsInf(const KernelRequest& request) {
    const bool negative = request.node.intOr("detect_negative", 1) != 0,
               positive = request.node.intOr("detect_positive", 1) != 0;
    return Kernel([node = request.node, negative, positive](std::span<const Tensor> in) -> Outputs {
        return predicate(node, in, [=](auto x) { return std::isinf(x) && (x > 0 ? positive : negative); });
    });
}

Result<Kernel> makeNot(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        return forType<bool>(node, in[0].type(), [&](auto) -> Outputs {
            QS_TRY(Tensor y, Tensor::makeChecked(DataType::Bool, in[0].shape()));
            for (std::int64_t i = 0; i < in[0].count(); ++i)
                y.mutableData<bool>()[i] = !in[0].data<bool>()[i];
            return single(std::move(y));
        });
    });
}

Result<Kernel> makeBitwiseNot(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        return forIntegers(node, in[0].type(), [&](auto tag) -> Outputs {
            using T = decltype(tag);
            QS_TRY(Tensor y, Tensor::makeChecked(in[0].type(), in[0].shape()));
            for (std::int64_t i = 0; i < in[0].count(); ++i)
                y.mutableData<T>()[i] = static_cast<T>(~in[0].data<T>()[i]);
            return single(std::move(y));
        });
    });
}

Result<void> inferWhere(InferContext& context) {
    QS_TRY(auto shape, broadcastOfInputs(context));
    context.setOutput(0, context.type(1), std::move(shape));
    return {};
}

Outputs select(const Node& node, const Tensor& condition, const Tensor& x, const Tensor& y) {
    auto shape = broadcast(x.shape(), y.shape());
    if (shape) shape = broadcast(*shape, condition.shape());
    if (!shape) return badShape(node, "its inputs cannot be broadcast");
    QS_TRY(const Tensor c, expanded(condition, *shape));
    QS_TRY(const Tensor a, expanded(x, *shape));
    QS_TRY(const Tensor b, expanded(y, *shape));
    QS_TRY(Tensor out, Tensor::makeChecked(x.type(), *shape));
    const bool* mask = c.data<bool>();
    const bool known = forElementSize(sizeOf(x.type()), [&](auto tag) {
        using T = decltype(tag);
        const T *from = a.data<T>(), *otherwise = b.data<T>();
        for (std::int64_t i = 0; i < out.count(); ++i)
            out.mutableData<T>()[i] = mask[i] ? from[i] : otherwise[i];
    });
    if (!known) return unsupported(node, std::string("type ") + nameOf(x.type()));
    return single(std::move(out));
}

Result<Kernel> makeWhere(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 3));
        if (in[0].type() != DataType::Bool) return badNode(node, "the condition is not boolean");
        if (in[1].type() != in[2].type()) return badNode(node, "its inputs have different types");
        return select(node, in[0], in[1], in[2]);
    });
}

} // namespace

OpDef equalOp() {
    return comparison("Equal", [](auto a, auto b) { return a == b; });
}
OpDef greaterOp() {
    return comparison("Greater", [](auto a, auto b) { return a > b; });
}
OpDef lessOp() {
    return comparison("Less", [](auto a, auto b) { return a < b; });
}
OpDef greaterOrEqualOp() {
    return comparison("GreaterOrEqual", [](auto a, auto b) { return a >= b; });
}
OpDef lessOrEqualOp() {
    return comparison("LessOrEqual", [](auto a, auto b) { return a <= b; });
}
OpDef andOp() {
    return boolean("And", [](bool a, bool b) { return a && b; });
}
OpDef orOp() {
    return boolean("Or", [](bool a, bool b) { return a || b; });
}
OpDef xorOp() {
    return boolean("Xor", [](bool a, bool b) { return a != b; });
}
OpDef notOp() {
    return {"Not", "", QuantTrait::Float, inferSameBool, makeNot};
}
OpDef bitShiftOp() {
    return {"BitShift", "", QuantTrait::Float, inferBroadcast, makeBitShift};
}
OpDef bitwiseAndOp() {
    return bitwise("BitwiseAnd", [](auto a, auto b) { return a & b; });
}
OpDef bitwiseOrOp() {
    return bitwise("BitwiseOr", [](auto a, auto b) { return a | b; });
}
OpDef bitwiseXorOp() {
    return bitwise("BitwiseXor", [](auto a, auto b) { return a ^ b; });
}
OpDef bitwiseNotOp() {
    return {"BitwiseNot", "", QuantTrait::Float, inferSame, makeBitwiseNot};
}
OpDef isNaNOp() {
    return {"IsNaN", "", QuantTrait::Float, inferSameBool, makeIsNaN};
}
OpDef isInfOp() {
    return {"IsInf", "", QuantTrait::Float, inferSameBool, makeIsInf};
}
OpDef whereOp() {
    return {"Where", "", QuantTrait::Float, inferWhere, makeWhere, nullptr, true};
}

} // namespace qs::ops
