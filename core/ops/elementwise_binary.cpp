// Arithmetic of two elements with numpy broadcasting, and of any number of them (Min, Max, Sum, Mean).
#include <algorithm>
#include <cmath>

#include "ops/Elementwise.h"
#include "ops/Saturate.h"

namespace qs::ops {

namespace {

// Wrap-around of signed integers is defined through the unsigned type.
template <class T, class Fn>
T wrapping(T a, T b, Fn fn) {
    if constexpr (std::is_integral_v<T>) {
        using U = std::make_unsigned_t<T>;
        return static_cast<T>(
            fn(static_cast<std::uint64_t>(static_cast<U>(a)), static_cast<std::uint64_t>(static_cast<U>(b))));
    } else {
        return fn(a, b);
    }
}

template <class T>
T quotient(T a, T b) {
    if constexpr (std::is_floating_point_v<T>)
        return a / b;
    else if (b == 0) // ONNX leaves it open; it must not trap here
        return T{0};
    else if constexpr (std::is_signed_v<T>) // the smallest integer by -1 would trap too
        return b == -1 ? wrapping(T{0}, a, [](auto x, auto y) { return x - y; }) : static_cast<T>(a / b);
    else
        return static_cast<T>(a / b);
}

// fmod 1: the remainder has the sign of the dividend (C); 0: of the divisor (Python).
template <class T>
T remainder(T a, T b, bool cStyle) {
    if constexpr (std::is_floating_point_v<T>) {
        const T r = std::fmod(a, b);
        return cStyle || r == 0 || (r < 0) == (b < 0) ? r : r + b;
    } else {
        if (b == 0) return T{0};
        if constexpr (std::is_signed_v<T>) {
            if (b == -1) return T{0};
            const T r = static_cast<T>(a % b);
            return cStyle || r == 0 || (r < 0) == (b < 0) ? r : static_cast<T>(r + b);
        } else {
            return static_cast<T>(a % b);
        }
    }
}

template <class T>
T integerPower(T base, std::int64_t exponent) {
    if (exponent < 0)
        return base == 1 ? T{1} : base == static_cast<T>(-1) ? (exponent % 2 ? base : T{1}) : T{0};
    T result{1};
    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2) result = wrapping(result, base, [](auto x, auto y) { return x * y; });
        base = wrapping(base, base, [](auto x, auto y) { return x * y; });
    }
    return result;
}

// NaN wins, as in numpy.
template <class T>
T larger(T a, T b) {
    return a > b || a != a ? a : b;
}
template <class T>
T smaller(T a, T b) {
    return a < b || a != a ? a : b;
}

template <class Fn>
OpDef binary(const char* type, QuantTrait trait, Fn) {
    return {type, "", trait, inferBroadcast, [](const KernelRequest& request) -> Result<Kernel> {
                return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
                    QS_CHECK(needPair(node, in));
                    return forNumbers(node, in[0].type(), [&](auto tag) {
                        using T = decltype(tag);
                        return broadcastTo<T, T, T>(node, in[0], in[1], in[0].type(),
                                                    [](T a, T b) { return static_cast<T>(Fn{}(a, b)); });
                    });
                });
            }};
}

Result<Kernel> makeMod(const KernelRequest& request) {
    const bool cStyle = request.node.intOr("fmod", 0) != 0;
    return Kernel([node = request.node, cStyle](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needPair(node, in));
        return forNumbers(node, in[0].type(), [&](auto tag) {
            using T = decltype(tag);
            return broadcastTo<T, T, T>(node, in[0], in[1], in[0].type(),
                                        [cStyle](T a, T b) { return remainder(a, b, cStyle); });
        });
    });
}

// The exponent may have any type; the result has the base's.
Outputs power(const Node& node, const Tensor& base, const Tensor& exponent) {
    return forType<float, double, std::int32_t, std::int64_t>(node, base.type(), [&](auto tag) -> Outputs {
        using T = decltype(tag);
        if (std::is_integral_v<T> && isInteger(exponent.type())) {
            QS_TRY(const Tensor e, exponent.cast(DataType::I64));
            return broadcastTo<T, std::int64_t, T>(node, base, e, base.type(), [](T x, std::int64_t n) {
                if constexpr (std::is_integral_v<T>)
                    return integerPower(x, n);
                else
                    return x;
            });
        }
        if (std::is_same_v<T, float>) {
            QS_TRY(const Tensor e, exponent.cast(DataType::F32));
            return broadcastTo<T, float, T>(node, base, e, base.type(), [](T x, float n) {
                return static_cast<T>(n == 2.0f ? x * x : std::pow(static_cast<float>(x), n));
            });
        }
        QS_TRY(const Tensor e, exponent.cast(DataType::F64));
        return broadcastTo<T, double, T>(node, base, e, base.type(), [](T x, double n) {
            return saturated<T>(std::pow(static_cast<double>(x), n));
        });
    });
}

Result<Kernel> makePow(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        return power(node, in[0], in[1]);
    });
}

Result<Kernel> makePRelu(const KernelRequest& request) {
    // Before opset 7 a vector of slopes ran along the channels.
    return Kernel(
        [node = request.node, perChannel = request.opset < 7](std::span<const Tensor> in) -> Outputs {
            QS_CHECK(needPair(node, in));
            Tensor slopes = in[1];
            if (perChannel && in[0].shape().rank() > 2 && slopes.shape().rank() == 1) {
                Shape channels{slopes.count()};
                channels.dims().resize(static_cast<std::size_t>(in[0].shape().rank()) - 1, 1);
                slopes = slopes.reshaped(channels);
            }
            const auto shape = broadcast(in[0].shape(), slopes.shape());
            if (!shape || *shape != in[0].shape())
                return badShape(node, "the slope " + in[1].shape().toString() + " does not fit the input " +
                                          in[0].shape().toString());
            return forType<float, double, std::int32_t, std::int64_t>(node, in[0].type(), [&](auto tag) {
                using T = decltype(tag);
                return broadcastTo<T, T, T>(node, in[0], slopes, in[0].type(), [](T x, T slope) {
                    return x < 0 ? wrapping(x, slope, [](auto a, auto b) { return a * b; }) : x;
                });
            });
        });
}

template <class Fn, bool mean>
Result<Kernel> makeVariadic(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        if (in.empty()) return badNode(node, "has no inputs");
        QS_CHECK(needInputs(node, in, in.size()));
        for (const Tensor& t : in)
            if (t.type() != in[0].type()) return badNode(node, "its inputs have different types");
        return forNumbers(node, in[0].type(), [&](auto tag) -> Outputs {
            using T = decltype(tag);
            Tensor sum = in[0];
            for (std::size_t i = 1; i < in.size(); ++i) {
                QS_TRY(auto next, (broadcastTo<T, T, T>(node, sum, in[i], in[0].type(), [](T a, T b) {
                           return static_cast<T>(Fn{}(a, b));
                       })));
                sum = std::move(next[0]);
            }
            if (mean && in.size() > 1) // `sum` is a tensor of our own here
                for (std::int64_t i = 0; i < sum.count(); ++i)
                    sum.mutableData<T>()[i] = static_cast<T>(sum.data<T>()[i] / static_cast<T>(in.size()));
            return single(std::move(sum));
        });
    });
}

template <bool mean = false, class Fn>
OpDef variadic(const char* type, Fn) {
    return {type, "", QuantTrait::Float, inferBroadcast, makeVariadic<Fn, mean>};
}

constexpr auto kAdd = [](auto a, auto b) { return wrapping(a, b, [](auto x, auto y) { return x + y; }); };

} // namespace

OpDef addOp() {
    return binary("Add", QuantTrait::Add, kAdd);
}
OpDef subOp() {
    return binary("Sub", QuantTrait::Sub,
                  [](auto a, auto b) { return wrapping(a, b, [](auto x, auto y) { return x - y; }); });
}
OpDef mulOp() {
    return binary("Mul", QuantTrait::Mul,
                  [](auto a, auto b) { return wrapping(a, b, [](auto x, auto y) { return x * y; }); });
}
OpDef divOp() {
    return binary("Div", QuantTrait::Float, [](auto a, auto b) { return quotient(a, b); });
}
OpDef modOp() {
    return {"Mod", "", QuantTrait::Float, inferBroadcast, makeMod};
}
OpDef powOp() {
    return {"Pow", "", QuantTrait::Float, inferBroadcast, makePow};
}
OpDef preluOp() {
    return {"PRelu", "", QuantTrait::Float, inferSame, makePRelu};
}
OpDef minOp() {
    return variadic("Min", [](auto a, auto b) { return smaller(a, b); });
}
OpDef maxOp() {
    return variadic("Max", [](auto a, auto b) { return larger(a, b); });
}
OpDef sumOp() {
    return variadic("Sum", kAdd);
}
OpDef meanOp() {
    return variadic<true>("Mean", kAdd);
}

} // namespace qs::ops
