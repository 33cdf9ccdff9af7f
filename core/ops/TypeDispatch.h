// A typed kernel body chosen by the element type of a tensor.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "ops/Op.h"

namespace qs::ops {

using Outputs = Result<std::vector<Tensor>>;

// fn(T{}) for the one T of Ts that stores `type`; "unsupported-op" where there is none.
template <class... Ts, class Fn>
Outputs forType(const Node& node, DataType type, Fn&& fn) {
    std::optional<Outputs> result;
    (void)((DataTypeOf<Ts>::value == type ? (result.emplace(fn(Ts{})), true) : false) || ...);
    if (!result) return unsupported(node, std::string("type ") + nameOf(type));
    return std::move(*result);
}

// The types that arithmetic is defined for (bool, halves and strings are not among them).
template <class Fn>
Outputs forNumbers(const Node& node, DataType type, Fn&& fn) {
    return forType<float, double, std::int64_t, std::int32_t, std::int16_t, std::int8_t, std::uint8_t,
                   std::uint16_t, std::uint32_t, std::uint64_t>(node, type, std::forward<Fn>(fn));
}
template <class Fn>
Outputs forFloats(const Node& node, DataType type, Fn&& fn) {
    return forType<float, double>(node, type, std::forward<Fn>(fn));
}

inline Outputs single(Tensor tensor) {
    std::vector<Tensor> outputs;
    outputs.push_back(std::move(tensor));
    return outputs;
}

// The input, or nullptr where it is omitted.
inline const Tensor* given(std::span<const Tensor> in, std::size_t i) {
    return i < in.size() && in[i].defined() ? &in[i] : nullptr;
}

// Error when one of the first `count` inputs is missing.
inline Result<void> needInputs(const Node& node, std::span<const Tensor> in, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        if (!given(in, i))
            return badNode(node, "needs " + std::to_string(count) + (count == 1 ? " input" : " inputs"));
    return {};
}

// Type and shape of input 0.
inline Result<void> inferSame(InferContext& context) {
    const Shape* shape = context.shape(0);
    context.setOutput(0, context.type(0), shape ? std::optional<Shape>(*shape) : std::nullopt);
    return {};
}

} // namespace qs::ops
