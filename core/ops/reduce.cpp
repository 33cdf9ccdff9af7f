// Reductions over any set of axes.
#include <algorithm>
#include <cmath>
#include <limits>

#include "ops/AxesInput.h"
#include "ops/Saturate.h"
#include "ops/TypeDispatch.h"

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

// Neighbouring axes that are treated alike count as one; size 1 counts as none.
struct Run {
    std::int64_t size;
    bool reduced;
};
std::vector<Run> runsOf(const Shape& shape, const std::vector<bool>& reduced) {
    std::vector<Run> runs;
    for (int i = 0; i < shape.rank(); ++i) {
        const bool r = reduced[static_cast<std::size_t>(i)];
        if (shape[i] == 1) continue;
        if (!runs.empty() && runs.back().reduced == r)
            runs.back().size *= shape[i];
        else
            runs.push_back({shape[i], r});
    }
    if (runs.empty()) runs.push_back({1, false});
    return runs;
}

// fn(input offset, output offset) for the start of every innermost run.
template <class Fn>
void forEachRun(const std::vector<Run>& runs, Fn fn) {
    std::int64_t blocks = 1, step = 1;
    std::vector<std::int64_t> strides(runs.size(), 0), index(runs.size(), 0);
    for (std::size_t k = runs.size(); k-- > 0;) {
        if (k + 1 < runs.size()) blocks *= runs[k].size;
        if (runs[k].reduced) continue;
        strides[k] = step;
        step *= runs[k].size;
    }
    std::int64_t to = 0;
    for (std::int64_t block = 0; block < blocks; ++block) {
        fn(block * runs.back().size, to);
        for (std::size_t k = runs.size() - 1; k-- > 0;) {
            to += strides[k];
            if (++index[k] < runs[k].size) break;
            to -= strides[k] * runs[k].size;
            index[k] = 0;
        }
    }
}

// A reduction: start value, join of the accumulator with an element, and what becomes of the accumulator of
// `count` elements.
struct Sum {
    template <class T>
    static constexpr T kStart = T{0};
    template <class A, class T>
    static A join(A a, T x) {
        return static_cast<A>(a + static_cast<A>(x));
    }
    template <class A>
    static A finish(A a, std::int64_t) {
        return a;
    }
};
struct Mean : Sum {
    template <class A>
    static A finish(A a, std::int64_t count) {
        return static_cast<A>(a / static_cast<A>(std::max<std::int64_t>(count, 1)));
    }
};
struct Product : Sum {
    template <class T>
    static constexpr T kStart = T{1};
    template <class A, class T>
    static A join(A a, T x) {
        return static_cast<A>(a * static_cast<A>(x));
    }
};
struct SumSquare : Sum {
    template <class A, class T>
    static A join(A a, T x) {
        return static_cast<A>(a + static_cast<A>(x) * static_cast<A>(x));
    }
};
struct L1 : Sum {
    template <class A, class T>
    static A join(A a, T x) {
        return static_cast<A>(x < 0 ? a - static_cast<A>(x) : a + static_cast<A>(x));
    }
};
struct L2 : SumSquare {
    template <class A>
    static A finish(A a, std::int64_t) {
        return static_cast<A>(std::sqrt(static_cast<double>(a)));
    }
};
struct LogSum : Sum {
    template <class A>
    static A finish(A a, std::int64_t) {
        return static_cast<A>(std::log(static_cast<double>(a)));
    }
};
struct Max {
    template <class T>
    static constexpr T kStart = std::numeric_limits<T>::has_infinity ? -std::numeric_limits<T>::infinity()
                                                                     : std::numeric_limits<T>::lowest();
    template <class A, class T>
    static A join(A a, T x) { // NaN wins
        return a > x || a != a ? a : static_cast<A>(x);
    }
    template <class A>
    static A finish(A a, std::int64_t) {
        return a;
    }
};
struct Min : Max {
    template <class T>
    static constexpr T kStart = std::numeric_limits<T>::has_infinity ? std::numeric_limits<T>::infinity()
                                                                     : std::numeric_limits<T>::max();
    template <class A, class T>
    static A join(A a, T x) {
        return a < x || a != a ? a : static_cast<A>(x);
    }
};

// Floats are summed in double, integers wrap in the unsigned type of 64 bits where they may.
template <class Fn, class T>
using Accumulator = std::conditional_t<
    std::is_base_of_v<Max, Fn>, std::conditional_t<std::is_same_v<T, bool>, std::uint8_t, T>,
    std::conditional_t<std::is_floating_point_v<T>, double,
                       std::conditional_t<std::is_same_v<Fn, Sum> || std::is_same_v<Fn, Product> ||
                                              std::is_same_v<Fn, SumSquare>,
                                          std::uint64_t, double>>>;

template <class Fn, class T>
Outputs reduce(const Tensor& x, const ReducePlan& p) {
    using A = Accumulator<Fn, T>;
    QS_TRY(Tensor y, Tensor::makeChecked(x.type(), p.output));
    std::vector<A> sums(static_cast<std::size_t>(y.count()), Fn::template kStart<A>);
    const auto runs = runsOf(x.shape(), p.reduced);
    const T* source = x.data<T>();
    const std::int64_t size = runs.back().size;
    if (x.count() > 0 && runs.back().reduced)
        forEachRun(runs, [&](std::int64_t from, std::int64_t to) {
            A sum = sums[static_cast<std::size_t>(to)];
            for (std::int64_t i = 0; i < size; ++i)
                sum = Fn::join(sum, source[from + i]);
            sums[static_cast<std::size_t>(to)] = sum;
        });
    else if (x.count() > 0)
        forEachRun(runs, [&](std::int64_t from, std::int64_t to) {
            A* row = sums.data() + to;
            for (std::int64_t i = 0; i < size; ++i)
                row[i] = Fn::join(row[i], source[from + i]);
        });
    const std::int64_t count = y.count() > 0 ? x.count() / y.count() : 1;
    for (std::int64_t i = 0; i < y.count(); ++i)
        y.mutableData<T>()[i] = saturated<T>(Fn::finish(sums[static_cast<std::size_t>(i)], count));
    return single(std::move(y));
}

Result<ReducePlan> planOf(const Node& node, std::span<const Tensor> in) {
    QS_CHECK(needInputs(node, in, 1));
    return plan(node, in[0].shape(), given(in, 1));
}

template <class Fn>
Result<Kernel> makeReduce(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_TRY(const ReducePlan p, planOf(node, in));
        auto run = [&](auto tag) { return reduce<Fn, decltype(tag)>(in[0], p); };
        if constexpr (std::is_base_of_v<Max, Fn>) {
            if (in[0].type() == DataType::Bool) return run(bool{}); // since opset 20
        }
        return forNumbers(node, in[0].type(), run);
    });
}

// log(sum(exp(x))) with the largest element taken out, so that nothing overflows.
Outputs logSumExp(const Node& node, std::span<const Tensor> in) {
    QS_TRY(const ReducePlan p, planOf(node, in));
    return forFloats(node, in[0].type(), [&](auto tag) -> Outputs {
        using T = decltype(tag);
        QS_TRY(auto peaks, (reduce<Max, T>(in[0], p)));
        Tensor& y = peaks[0];
        std::vector<double> sums(static_cast<std::size_t>(y.count()), 0.0);
        const auto runs = runsOf(in[0].shape(), p.reduced);
        const bool inner = runs.back().reduced;
        if (in[0].count() > 0)
            forEachRun(runs, [&](std::int64_t from, std::int64_t to) {
                for (std::int64_t i = 0; i < runs.back().size; ++i) {
                    const std::int64_t at = inner ? to : to + i;
                    const double peak = static_cast<double>(y.data<T>()[at]);
                    sums[static_cast<std::size_t>(at)] += std::exp(
                        static_cast<double>(in[0].data<T>()[from + i]) - (std::isinf(peak) ? 0 : peak));
                }
            });
        for (std::int64_t i = 0; i < y.count(); ++i) {
            T& element = y.mutableData<T>()[i];
            element = static_cast<T>(std::log(sums[static_cast<std::size_t>(i)]) +
                                     (std::isinf(element) ? 0.0 : static_cast<double>(element)));
        }
        return peaks;
    });
}

Result<Kernel> makeLogSumExp(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) { return logSumExp(node, in); });
}

// ArgMax and ArgMin.
Result<Shape> argShape(const Node& node, const Shape& input, int& axis) {
    const auto normalized = input.normalizeAxis(node.intOr("axis", 0));
    if (!normalized) return badNode(node, "axis is out of range");
    axis = *normalized;
    Shape out = input;
    if (node.intOr("keepdims", 1) != 0)
        out[axis] = 1;
    else
        out.dims().erase(out.dims().begin() + axis);
    return out;
}

Result<void> inferArg(InferContext& context) {
    std::optional<Shape> output;
    int axis = 0;
    if (context.shape(0)) {
        QS_TRY(output, argShape(context.node(), *context.shape(0), axis));
    }
    context.setOutput(0, DataType::I64, output);
    return {};
}

template <bool max>
Result<Kernel> makeArg(const KernelRequest& request) {
    const bool last = request.node.intOr("select_last_index", 0) != 0;
    return Kernel([node = request.node, last](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        const Tensor& x = in[0];
        int axis = 0;
        QS_TRY(const Shape shape, argShape(node, x.shape(), axis));
        const std::int64_t outer = x.shape().product(0, axis), size = x.shape()[axis];
        const std::int64_t inner = x.shape().product(axis + 1, x.shape().rank());
        if (size == 0) return badShape(node, "the axis is empty");
        QS_TRY(Tensor y, Tensor::makeChecked(DataType::I64, shape));
        return forNumbers(node, x.type(), [&](auto tag) -> Outputs {
            using T = decltype(tag);
            std::int64_t* target = y.mutableData<std::int64_t>();
            for (std::int64_t o = 0; o < outer; ++o)
                for (std::int64_t i = 0; i < inner; ++i) {
                    const T* source = x.data<T>() + o * size * inner + i;
                    std::int64_t best = 0;
                    for (std::int64_t k = 1; k < size; ++k) {
                        const T a = source[k * inner], b = source[best * inner];
                        if (max ? a > b : a < b)
                            best = k;
                        else if (last && a == b)
                            best = k;
                    }
                    *target++ = best;
                }
            return single(y);
        });
    });
}

template <class Fn>
OpDef reduction(const char* type, QuantTrait trait = QuantTrait::Float) {
    return {type, "", trait, inferReduce, makeReduce<Fn>};
}

} // namespace

OpDef reduceMeanOp() {
    return reduction<Mean>("ReduceMean", QuantTrait::Average);
}
OpDef reduceSumOp() {
    return reduction<Sum>("ReduceSum");
}
OpDef reduceMaxOp() {
    return reduction<Max>("ReduceMax");
}
OpDef reduceMinOp() {
    return reduction<Min>("ReduceMin");
}
OpDef reduceProdOp() {
    return reduction<Product>("ReduceProd");
}
OpDef reduceL1Op() {
    return reduction<L1>("ReduceL1");
}
OpDef reduceL2Op() {
    return reduction<L2>("ReduceL2");
}
OpDef reduceLogSumOp() {
    return reduction<LogSum>("ReduceLogSum");
}
OpDef reduceSumSquareOp() {
    return reduction<SumSquare>("ReduceSumSquare");
}
OpDef reduceLogSumExpOp() {
    return {"ReduceLogSumExp", "", QuantTrait::Float, inferReduce, makeLogSumExp};
}
OpDef argMaxOp() {
    return {"ArgMax", "", QuantTrait::Float, inferArg, makeArg<true>};
}
OpDef argMinOp() {
    return {"ArgMin", "", QuantTrait::Float, inferArg, makeArg<false>};
}

} // namespace qs::ops
