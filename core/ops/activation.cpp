// Activation functions of one element (formulas: ONNX operator specification).
#include <algorithm>
#include <cmath>

#include "ops/Elementwise.h"
#include "ops/Saturate.h"

namespace qs::ops {

namespace {

template <class T>
T softplus(T x) { // log(1 + exp(x)) that does not overflow
    return std::max(x, T{0}) + std::log1p(std::exp(-std::abs(x)));
}

OpDef table(const char* type, Result<Kernel> (*kernel)(const KernelRequest&)) {
    return {type, "", QuantTrait::Table, inferSame, kernel};
}

Result<Kernel> makeGelu(const KernelRequest& r) {
    const std::string approximate = r.node.stringOr("approximate", "none");
    if (approximate == "tanh")
        return elementwise(r, [](auto x) {
            using T = decltype(x);
            const T inner = static_cast<T>(0.7978845608028654) * (x + static_cast<T>(0.044715) * x * x * x);
            return static_cast<T>(0.5) * x * (T{1} + std::tanh(inner));
        });
    if (approximate != "none") return badNode(r.node, "approximate is neither none nor tanh");
    return elementwise(r, [](auto x) {
        using T = decltype(x);
        return static_cast<T>(0.5) * x * (T{1} + std::erf(x * static_cast<T>(0.7071067811865476)));
    });
}

} // namespace

OpDef sigmoidOp() {
    return table("Sigmoid", [](const KernelRequest& r) {
        return elementwise(r, [](auto x) { return decltype(x){1} / (decltype(x){1} + std::exp(-x)); });
    });
}
OpDef tanhOp() {
    return table("Tanh",
                 [](const KernelRequest& r) { return elementwise(r, [](auto x) { return std::tanh(x); }); });
}
OpDef hardSwishOp() { // x * max(0, min(1, x/6 + 0.5))
    return table("HardSwish", [](const KernelRequest& r) {
        return elementwise(r, [](auto x) {
            using T = decltype(x);
            return x * std::max(T{0}, std::min(T{1}, x * static_cast<T>(1.0 / 6.0) + static_cast<T>(0.5)));
        });
    });
}
OpDef hardSigmoidOp() {
    return table("HardSigmoid", [](const KernelRequest& r) {
        const float alpha = r.node.floatOr("alpha", 0.2f), beta = r.node.floatOr("beta", 0.5f);
        return elementwise(r, [alpha, beta](auto x) {
            using T = decltype(x);
            return std::max(T{0}, std::min(T{1}, static_cast<T>(alpha) * x + static_cast<T>(beta)));
        });
    });
}
OpDef eluOp() {
    return table("Elu", [](const KernelRequest& r) {
        const float alpha = r.node.floatOr("alpha", 1.0f);
        return elementwise(
            r, [alpha](auto x) { return x < 0 ? static_cast<decltype(x)>(alpha) * std::expm1(x) : x; });
    });
}
OpDef seluOp() {
    return table("Selu", [](const KernelRequest& r) {
        const float alpha = r.node.floatOr("alpha", 1.67326319217681884765625f),
                    gamma = r.node.floatOr("gamma", 1.05070102214813232421875f);
        return elementwise(r, [alpha, gamma](auto x) {
            using T = decltype(x);
            return static_cast<T>(gamma) * (x < 0 ? static_cast<T>(alpha) * std::expm1(x) : x);
        });
    });
}
OpDef celuOp() {
    return table("Celu", [](const KernelRequest& r) {
        const float alpha = r.node.floatOr("alpha", 1.0f);
        return elementwise(r, [alpha](auto x) {
            using T = decltype(x);
            const T a = static_cast<T>(alpha);
            return std::max(T{0}, x) + std::min(T{0}, a * std::expm1(x / a));
        });
    });
}
OpDef leakyReluOp() {
    return table("LeakyRelu", [](const KernelRequest& r) {
        const float alpha = r.node.floatOr("alpha", 0.01f);
        return elementwise(r, [alpha](auto x) { return x < 0 ? static_cast<decltype(x)>(alpha) * x : x; });
    });
}
OpDef thresholdedReluOp() {
    return table("ThresholdedRelu", [](const KernelRequest& r) {
        const float alpha = r.node.floatOr("alpha", 1.0f);
        return elementwise(
            r, [alpha](auto x) { return x > static_cast<decltype(x)>(alpha) ? x : decltype(x){0}; });
    });
}
OpDef softplusOp() {
    return table("Softplus",
                 [](const KernelRequest& r) { return elementwise(r, [](auto x) { return softplus(x); }); });
}
OpDef softsignOp() {
    return table("Softsign", [](const KernelRequest& r) {
        return elementwise(r, [](auto x) { return x / (decltype(x){1} + std::abs(x)); });
    });
}
OpDef mishOp() {
    return table("Mish", [](const KernelRequest& r) {
        return elementwise(r, [](auto x) { return x * std::tanh(softplus(x)); });
    });
}
OpDef geluOp() {
    return table("Gelu", makeGelu);
}
OpDef msGeluOp() { // without `approximate`
    return {"Gelu", "com.microsoft", QuantTrait::Table, inferSame, makeGelu};
}
OpDef swishOp() { // opset 24
    return table("Swish", [](const KernelRequest& r) {
        const float alpha = r.node.floatOr("alpha", 1.0f);
        return elementwise(r, [alpha](auto x) {
            using T = decltype(x);
            return x / (T{1} + std::exp(-static_cast<T>(alpha) * x));
        });
    });
}
OpDef shrinkOp() {
    return table("Shrink", [](const KernelRequest& r) {
        const float lambd = r.node.floatOr("lambd", 0.5f), bias = r.node.floatOr("bias", 0.0f);
        return elementwise<ElementTypes::Numbers>(r, [lambd, bias](auto x) {
            using T = decltype(x);
            const auto v = static_cast<std::conditional_t<std::is_same_v<T, float>, float, double>>(x);
            return saturated<T>(v < -lambd ? v + bias : v > lambd ? v - bias : 0);
        });
    });
}

} // namespace qs::ops
