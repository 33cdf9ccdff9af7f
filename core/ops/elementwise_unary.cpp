// One input, one output of the same shape, float32 or float64 (Relu, Abs and Neg also integers).
#include <algorithm>
#include <cmath>

#include "ops/Op.h"

namespace qs::ops {

namespace {

Result<void> inferSame(InferContext& context) {
    const Shape* shape = context.shape(0);
    context.setOutput(0, context.type(0), shape ? std::optional<Shape>(*shape) : std::nullopt);
    return {};
}

struct ReluFn {
    static constexpr bool kIntegers = true;
    template <class T>
    static T apply(T x) {
        return x < T{0} ? T{0} : x;
    } // NaN stays NaN
};
struct AbsFn {
    static constexpr bool kIntegers = true;
    template <class T>
    static T apply(T x) {
        return x < T{0} ? static_cast<T>(T{0} - x) : x;
    }
};
struct NegFn {
    static constexpr bool kIntegers = true;
    template <class T>
    static T apply(T x) {
        return static_cast<T>(-x);
    }
};
struct SqrtFn {
    static constexpr bool kIntegers = false;
    template <class T>
    static T apply(T x) {
        return std::sqrt(x);
    }
};
struct ExpFn {
    static constexpr bool kIntegers = false;
    template <class T>
    static T apply(T x) {
        return std::exp(x);
    }
};
struct LogFn {
    static constexpr bool kIntegers = false;
    template <class T>
    static T apply(T x) {
        return std::log(x);
    }
};
struct SigmoidFn {
    static constexpr bool kIntegers = false;
    template <class T>
    static T apply(T x) {
        return T{1} / (T{1} + std::exp(-x));
    }
};
struct TanhFn {
    static constexpr bool kIntegers = false;
    template <class T>
    static T apply(T x) {
        return std::tanh(x);
    }
};
struct HardSwishFn { // ONNX: x * max(0, min(1, x/6 + 0.5))
    static constexpr bool kIntegers = false;
    template <class T>
    static T apply(T x) {
        return x * std::max(T{0}, std::min(T{1}, x * static_cast<T>(1.0 / 6.0) + static_cast<T>(0.5)));
    }
};

template <class Fn, class T>
Result<std::vector<Tensor>> compute(const Tensor& x) {
    QS_TRY(Tensor out, Tensor::makeChecked(x.type(), x.shape()));
    const T* source = x.data<T>();
    T* target = out.mutableData<T>();
    for (std::int64_t i = 0, n = x.count(); i < n; ++i)
        target[i] = Fn::template apply<T>(source[i]);
    return std::vector<Tensor>{std::move(out)};
}

template <class Fn>
Result<Kernel> makeUnary(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty() || !in[0].defined()) return badNode(node, "needs an input");
        const DataType type = in[0].type();
        if (type == DataType::F32) return compute<Fn, float>(in[0]);
        if (type == DataType::F64) return compute<Fn, double>(in[0]);
        if constexpr (Fn::kIntegers) {
            if (type == DataType::I64) return compute<Fn, std::int64_t>(in[0]);
            if (type == DataType::I32) return compute<Fn, std::int32_t>(in[0]);
            if (type == DataType::I16) return compute<Fn, std::int16_t>(in[0]);
            if (type == DataType::I8) return compute<Fn, std::int8_t>(in[0]);
        }
        return unsupported(node, std::string("not for ") + nameOf(type));
    });
}

} // namespace

OpDef reluOp() {
    return {"Relu", "", QuantTrait::Clamp, inferSame, makeUnary<ReluFn>};
}
OpDef sqrtOp() {
    return {"Sqrt", "", QuantTrait::Float, inferSame, makeUnary<SqrtFn>};
}
OpDef absOp() {
    return {"Abs", "", QuantTrait::Table, inferSame, makeUnary<AbsFn>};
}
OpDef negOp() {
    return {"Neg", "", QuantTrait::Table, inferSame, makeUnary<NegFn>};
}
OpDef expOp() {
    return {"Exp", "", QuantTrait::Float, inferSame, makeUnary<ExpFn>};
}
OpDef logOp() {
    return {"Log", "", QuantTrait::Float, inferSame, makeUnary<LogFn>};
}
OpDef sigmoidOp() {
    return {"Sigmoid", "", QuantTrait::Table, inferSame, makeUnary<SigmoidFn>};
}
OpDef tanhOp() {
    return {"Tanh", "", QuantTrait::Table, inferSame, makeUnary<TanhFn>};
}
OpDef hardSwishOp() {
    return {"HardSwish", "", QuantTrait::Table, inferSame, makeUnary<HardSwishFn>};
}

} // namespace qs::ops
