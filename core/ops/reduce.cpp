// Reductions over any set of axes, float32 and the integers of shape arithmetic.
#include <algorithm>
#include <limits>

#include "ops/AxesInput.h"
#include "ops/Op.h"

namespace qs::ops {

namespace {

struct ReducePlan {
    std::vector<bool> reduced; // per input axis
    Shape output;
};

Result<ReducePlan> plan(const Node& node, const Shape& input, const Tensor* axesInput) {
    const auto given = axesOf(node, axesInput);
    ReducePlan p;
    p.reduced.assign(static_cast<std::size_t>(input.rank()), false);
    if (!given || given->empty()) {
        if (node.intOr("noop_with_empty_axes", 0) == 0) p.reduced.assign(p.reduced.size(), true);
    } else {
        const auto axes = normalizedAxes(*given, input.rank());
        if (!axes) return badNode(node, "axes do not fit an input of rank " + std::to_string(input.rank()));
        for (const int axis : *axes)
            p.reduced[static_cast<std::size_t>(axis)] = true;
    }
    const bool keep = node.intOr("keepdims", 1) != 0;
    for (int i = 0; i < input.rank(); ++i) {
        if (!p.reduced[static_cast<std::size_t>(i)])
            p.output.dims().push_back(input[i]);
        else if (keep)
            p.output.dims().push_back(1);
    }
    return p;
}

Result<void> inferReduce(InferContext& context) {
    const Shape* input = context.shape(0);
    std::optional<Shape> output;
    if (input && (!context.hasInput(1) || context.constant(1))) {
        QS_TRY(const ReducePlan p, plan(context.node(), *input, context.constant(1)));
        output = p.output;
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

struct SumFn {
    static constexpr bool kMean = false;
    template <class T>
    static T start() {
        return T{0};
    }
    template <class T>
    static T join(T a, T b) {
        return static_cast<T>(a + b);
    }
};
struct MeanFn : SumFn {
    static constexpr bool kMean = true;
};
struct MaxFn {
    static constexpr bool kMean = false;
    template <class T>
    static T start() {
        return std::numeric_limits<T>::has_infinity ? -std::numeric_limits<T>::infinity()
                                                    : std::numeric_limits<T>::lowest();
    }
    template <class T>
    static T join(T a, T b) {
        return std::max(a, b);
    }
};
struct MinFn {
    static constexpr bool kMean = false;
    template <class T>
    static T start() {
        return std::numeric_limits<T>::has_infinity ? std::numeric_limits<T>::infinity()
                                                    : std::numeric_limits<T>::max();
    }
    template <class T>
    static T join(T a, T b) {
        return std::min(a, b);
    }
};

template <class Fn, class T>
Result<std::vector<Tensor>> compute(const Node& node, std::span<const Tensor> in) {
    const Tensor& x = in[0];
    QS_TRY(const ReducePlan p, plan(node, x.shape(), in.size() > 1 && in[1].defined() ? &in[1] : nullptr));
    QS_TRY(Tensor y, Tensor::makeChecked(x.type(), p.output));
    T* target = y.mutableData<T>();
    std::fill_n(target, y.count(), Fn::template start<T>());
    const int rank = x.shape().rank();
    // Stride of each input axis in the output; 0 where it is reduced.
    std::vector<std::int64_t> strides(static_cast<std::size_t>(rank), 0);
    std::int64_t step = 1;
    for (int i = rank - 1; i >= 0; --i) {
        if (p.reduced[static_cast<std::size_t>(i)]) continue;
        strides[static_cast<std::size_t>(i)] = step;
        step *= x.shape()[i];
    }
    std::vector<std::int64_t> index(static_cast<std::size_t>(rank), 0);
    const T* source = x.data<T>();
    std::int64_t offset = 0;
    for (std::int64_t i = 0; i < x.count(); ++i) {
        target[offset] = Fn::template join<T>(target[offset], source[i]);
        for (int axis = rank - 1; axis >= 0; --axis) {
            const auto k = static_cast<std::size_t>(axis);
            offset += strides[k];
            if (++index[k] < x.shape()[axis]) break;
            offset -= strides[k] * x.shape()[axis];
            index[k] = 0;
        }
    }
    if constexpr (Fn::kMean) {
        const std::int64_t count = y.count() > 0 ? x.count() / y.count() : 1;
        for (std::int64_t i = 0; i < y.count(); ++i)
            target[i] = static_cast<T>(target[i] / static_cast<T>(count ? count : 1));
    }
    return std::vector<Tensor>{std::move(y)};
}

template <class Fn>
Result<Kernel> makeReduce(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty() || !in[0].defined()) return badNode(node, "needs an input");
        switch (in[0].type()) {
        case DataType::F32:
            return compute<Fn, float>(node, in);
        case DataType::F64:
            return compute<Fn, double>(node, in);
        case DataType::I32:
            return compute<Fn, std::int32_t>(node, in);
        case DataType::I64:
            return compute<Fn, std::int64_t>(node, in);
        default:
            return unsupported(node, std::string("not for ") + nameOf(in[0].type()));
        }
    });
}

} // namespace

OpDef reduceMeanOp() {
    return {"ReduceMean", "", QuantTrait::Average, inferReduce, makeReduce<MeanFn>};
}
OpDef reduceSumOp() {
    return {"ReduceSum", "", QuantTrait::Float, inferReduce, makeReduce<SumFn>};
}
OpDef reduceMaxOp() {
    return {"ReduceMax", "", QuantTrait::Float, inferReduce, makeReduce<MaxFn>};
}
OpDef reduceMinOp() {
    return {"ReduceMin", "", QuantTrait::Float, inferReduce, makeReduce<MinFn>};
}

} // namespace qs::ops
