// Kernels of one input and of two broadcast inputs from a function of elements.
#pragma once

#include "ops/Broadcast.h"
#include "ops/TypeDispatch.h"

namespace qs::ops {

enum class ElementTypes { Floats, Numbers };

// y[i] = fn(x[i]), same type. fn takes any of the element types.
template <ElementTypes types = ElementTypes::Floats, class Fn>
Result<Kernel> elementwise(const KernelRequest& request, Fn fn) {
    return Kernel([node = request.node, fn](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        auto run = [&](auto tag) -> Outputs {
            using T = decltype(tag);
            QS_TRY(Tensor y, Tensor::makeChecked(in[0].type(), in[0].shape()));
            const T* source = in[0].data<T>();
            T* target = y.mutableData<T>();
            for (std::int64_t i = 0, n = in[0].count(); i < n; ++i)
                target[i] = static_cast<T>(fn(source[i]));
            return single(std::move(y));
        };
        if constexpr (types == ElementTypes::Numbers)
            return forNumbers(node, in[0].type(), run);
        else
            return forFloats(node, in[0].type(), run);
    });
}

// y = fn(a, b) over numpy's broadcast shape; A, B, O are the storage types.
template <class A, class B, class O, class Fn>
Outputs broadcastTo(const Node& node, const Tensor& a, const Tensor& b, DataType out, Fn fn) {
    const auto shape = broadcast(a.shape(), b.shape());
    if (!shape)
        return badShape(node, a.shape().toString() + " and " + b.shape().toString() + " cannot be broadcast");
    QS_TRY(Tensor y, Tensor::makeChecked(out, *shape));
    broadcastBinary(a.shape(), b.shape(), *shape, a.data<A>(), b.data<B>(), y.mutableData<O>(), fn);
    return single(std::move(y));
}

// Two inputs of one type.
inline Result<void> needPair(const Node& node, std::span<const Tensor> in) {
    QS_CHECK(needInputs(node, in, 2));
    if (in[0].type() != in[1].type()) return badNode(node, "its inputs have different types");
    return {};
}

// The broadcast shape of all inputs; the type of input 0.
inline Result<std::optional<Shape>> broadcastOfInputs(InferContext& context) {
    std::optional<Shape> shape = Shape{};
    for (std::size_t i = 0; i < context.inputCount(); ++i) {
        const Shape* next = context.shape(i);
        if (!next) return std::optional<Shape>();
        auto joined = broadcast(*shape, *next);
        if (!joined)
            return badShape(context.node(),
                            shape->toString() + " and " + next->toString() + " cannot be broadcast");
        shape = std::move(joined);
    }
    return shape;
}
inline Result<void> inferBroadcast(InferContext& context) {
    QS_TRY(auto shape, broadcastOfInputs(context));
    context.setOutput(0, context.type(0), std::move(shape));
    return {};
}
inline Result<void> inferBroadcastBool(InferContext& context) {
    QS_TRY(auto shape, broadcastOfInputs(context));
    context.setOutput(0, DataType::Bool, std::move(shape));
    return {};
}

} // namespace qs::ops
