// Arithmetic and rounding of one element.
#include <cmath>

#include "ops/Elementwise.h"

namespace qs::ops {

namespace {

// 0 - x without signed overflow.
template <class T>
T negated(T x) {
    if constexpr (std::is_integral_v<T>)
        return static_cast<T>(std::make_unsigned_t<T>(0) - static_cast<std::make_unsigned_t<T>>(x));
    else
        return -x;
}

template <class Fn>
OpDef floats(const char* type, QuantTrait trait, Fn) {
    // Stateless lambdas are default constructible, so the function needs no storage in the table.
    return {type, "", trait, inferSame, [](const KernelRequest& r) { return elementwise(r, Fn{}); }};
}
template <class Fn>
OpDef numbers(const char* type, QuantTrait trait, Fn) {
    return {type, "", trait, inferSame,
            [](const KernelRequest& r) { return elementwise<ElementTypes::Numbers>(r, Fn{}); }};
}

} // namespace

OpDef reluOp() { // NaN stays NaN
    return numbers("Relu", QuantTrait::Clamp, [](auto x) { return x < 0 ? decltype(x){0} : x; });
}
OpDef absOp() {
    return numbers("Abs", QuantTrait::Table, [](auto x) {
        if constexpr (std::is_floating_point_v<decltype(x)>)
            return std::abs(x);
        else
            return x < 0 ? negated(x) : x;
    });
}
OpDef negOp() {
    return numbers("Neg", QuantTrait::Table, [](auto x) { return negated(x); });
}
OpDef signOp() {
    return numbers("Sign", QuantTrait::Table, [](auto x) {
        using T = decltype(x);
        return static_cast<T>(x > 0 ? T{1} : x < 0 ? static_cast<T>(-1) : T{0});
    });
}
OpDef sqrtOp() {
    return floats("Sqrt", QuantTrait::Float, [](auto x) { return std::sqrt(x); });
}
OpDef expOp() {
    return floats("Exp", QuantTrait::Float, [](auto x) { return std::exp(x); });
}
OpDef logOp() {
    return floats("Log", QuantTrait::Float, [](auto x) { return std::log(x); });
}
OpDef reciprocalOp() {
    return floats("Reciprocal", QuantTrait::Float, [](auto x) { return decltype(x){1} / x; });
}
OpDef floorOp() {
    return floats("Floor", QuantTrait::Table, [](auto x) { return std::floor(x); });
}
OpDef ceilOp() {
    return floats("Ceil", QuantTrait::Table, [](auto x) { return std::ceil(x); });
}
OpDef roundOp() { // ties to even
    return floats("Round", QuantTrait::Table, [](auto x) { return std::nearbyint(x); });
}
OpDef erfOp() {
    return floats("Erf", QuantTrait::Table, [](auto x) { return std::erf(x); });
}
OpDef sinOp() {
    return floats("Sin", QuantTrait::Table, [](auto x) { return std::sin(x); });
}
OpDef cosOp() {
    return floats("Cos", QuantTrait::Table, [](auto x) { return std::cos(x); });
}
OpDef tanOp() {
    return floats("Tan", QuantTrait::Float, [](auto x) { return std::tan(x); });
}
OpDef asinOp() {
    return floats("Asin", QuantTrait::Float, [](auto x) { return std::asin(x); });
}
OpDef acosOp() {
    return floats("Acos", QuantTrait::Float, [](auto x) { return std::acos(x); });
}
OpDef atanOp() {
    return floats("Atan", QuantTrait::Table, [](auto x) { return std::atan(x); });
}
OpDef sinhOp() {
    return floats("Sinh", QuantTrait::Float, [](auto x) { return std::sinh(x); });
}
OpDef coshOp() {
    return floats("Cosh", QuantTrait::Float, [](auto x) { return std::cosh(x); });
}
OpDef asinhOp() {
    return floats("Asinh", QuantTrait::Table, [](auto x) { return std::asinh(x); });
}
OpDef acoshOp() {
    return floats("Acosh", QuantTrait::Float, [](auto x) { return std::acosh(x); });
}
OpDef atanhOp() {
    return floats("Atanh", QuantTrait::Float, [](auto x) { return std::atanh(x); });
}

} // namespace qs::ops
