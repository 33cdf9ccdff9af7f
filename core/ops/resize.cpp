// Resize and Upsample: axis by axis, each output element a weighted sum of input elements of its axis.
#include "ops/ResizeAxis.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

constexpr std::int64_t kLimit = std::int64_t{1} << 31;

// Inputs by meaning; their positions differ between opsets.
struct ResizeInputs {
    const Tensor *roi = nullptr, *scales = nullptr, *sizes = nullptr;
    bool complete = true; // all of them known
};

bool isUpsample(const Node& node) {
    return node.op == "Upsample";
}

template <class Get>
ResizeInputs inputsOf(const Node& node, std::int64_t opset, Get get) {
    ResizeInputs r;
    auto take = [&](std::size_t i) -> const Tensor* {
        if (!node.input(i).valid()) return nullptr;
        const Tensor* t = get(i);
        if (!t) r.complete = false;
        return t && t->count() > 0 ? t : nullptr; // an empty tensor stands for an omitted input
    };
    if (isUpsample(node) || opset < 11) {
        r.scales = take(1);
    } else {
        r.roi = take(1);
        r.scales = take(2);
        r.sizes = take(3);
    }
    return r;
}

Result<std::vector<int>> axesOf(const Node& node, const Shape& input) {
    std::vector<int> axes;
    if (!node.has("axes")) {
        for (int i = 0; i < input.rank(); ++i)
            axes.push_back(i);
        return axes;
    }
    for (const std::int64_t axis : node.intsOr("axes", {})) {
        const auto normalized = input.normalizeAxis(axis);
        if (!normalized || std::find(axes.begin(), axes.end(), *normalized) != axes.end())
            return badNode(node, "axes are out of range");
        axes.push_back(*normalized);
    }
    return axes;
}

// Scales that `sizes` ask for; with a policy, one scale for all axes.
Result<void> scalesFromSizes(const Node& node, const Shape& input, const std::vector<int>& axes,
                             const Tensor& sizes, std::vector<float>& scales, Shape& output) {
    const std::string policy = node.stringOr("keep_aspect_ratio_policy", "stretch");
    if (policy != "stretch" && policy != "not_larger" && policy != "not_smaller")
        return badNode(node, "an unknown keep_aspect_ratio_policy");
    const auto asked = sizes.toInts();
    std::optional<float> common;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const std::int64_t in = input[axes[i]];
        if (asked[i] < 0 || asked[i] > kLimit) return badNode(node, "sizes are out of range");
        scales[i] = in > 0 ? static_cast<float>(asked[i]) / static_cast<float>(in) : 1.0f;
        output[axes[i]] = asked[i];
        if (in > 0)
            common = !common                  ? scales[i]
                     : policy == "not_larger" ? std::min(*common, scales[i])
                                              : std::max(*common, scales[i]);
    }
    if (policy == "stretch" || !common) return {};
    for (std::size_t i = 0; i < axes.size(); ++i) {
        scales[i] = *common;
        if (input[axes[i]] < 0) continue;
        const float size = std::floor(*common * static_cast<float>(input[axes[i]]) + 0.5f);
        if (!(size < static_cast<float>(kLimit))) return badNode(node, "sizes are out of range");
        output[axes[i]] = static_cast<std::int64_t>(size);
    }
    return {};
}

struct ResizePlan {
    std::vector<AxisScale> axes; // per axis of the input
    Shape output;
};

Result<ResizePlan> resolve(const Node& node, const Shape& input, const ResizeInputs& in) {
    QS_TRY(const auto axes, axesOf(node, input));
    std::vector<float> scales = in.scales ? in.scales->toFloats() : node.floatsOr("scales", {});
    if (in.sizes) scales.assign(static_cast<std::size_t>(in.sizes->count()), 1.0f);
    if (scales.size() != axes.size()) return badNode(node, "scales or sizes do not fit the input");
    ResizePlan plan;
    plan.output = input;
    if (in.sizes) {
        QS_CHECK(scalesFromSizes(node, input, axes, *in.sizes, scales, plan.output));
    } else {
        for (std::size_t i = 0; i < axes.size(); ++i) {
            auto& dim = plan.output[axes[i]];
            const double size = std::floor(static_cast<float>(dim) * scales[i]);
            if (!(scales[i] > 0.0f) || !(size < static_cast<double>(kLimit)))
                return badNode(node, "scales are out of range");
            if (dim >= 0) dim = static_cast<std::int64_t>(size);
        }
    }
    const std::vector<float> roi = in.roi ? in.roi->toFloats() : std::vector<float>();
    plan.axes.resize(static_cast<std::size_t>(input.rank()));
    for (int i = 0; i < input.rank(); ++i)
        plan.axes[static_cast<std::size_t>(i)] = {input[i], plan.output[i], 1.0f,
                                                  0.0f,     1.0f,           in.sizes != nullptr};
    for (std::size_t i = 0; i < axes.size(); ++i) {
        AxisScale& axis = plan.axes[static_cast<std::size_t>(axes[i])];
        axis.scale = scales[i];
        if (roi.size() != 2 * axes.size()) continue;
        axis.roiStart = roi[i];
        axis.roiEnd = roi[i + axes.size()];
    }
    return plan;
}

Result<void> inferResize(InferContext& context) {
    const Shape* input = context.shape(0);
    std::optional<Shape> output;
    const ResizeInputs in =
        inputsOf(context.node(), context.opset(), [&](std::size_t i) { return context.constant(i); });
    if (input && in.complete) {
        QS_TRY(const ResizePlan plan, resolve(context.node(), *input, in));
        output = plan.output;
    } else if (input) {
        output = Shape(std::vector<std::int64_t>(static_cast<std::size_t>(input->rank()), Shape::kUnknown));
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

// Nearest: elements move, so any type will do.
Result<Tensor> moveAxis(const Tensor& x, int axis, const AxisWeights& weights) {
    Shape shape = x.shape();
    shape[axis] = static_cast<std::int64_t>(weights.rows.size());
    QS_TRY(Tensor y, Tensor::makeChecked(x.type(), shape));
    const std::int64_t outer = shape.product(0, axis);
    const auto block = static_cast<std::size_t>(shape.product(axis + 1, shape.rank())) * sizeOf(x.type());
    auto* target = static_cast<char*>(y.mutableRaw());
    if (block == 0) return y;
    for (std::int64_t o = 0; o < outer; ++o)
        for (const AxisWeights::Row& row : weights.rows) {
            std::memcpy(target,
                        static_cast<const char*>(x.raw()) +
                            static_cast<std::size_t>(o * x.shape()[axis] + weights.index[row.first]) * block,
                        block);
            target += block;
        }
    return y;
}

template <class T>
Result<Tensor> weighAxis(const Tensor& x, int axis, const AxisWeights& weights) {
    Shape shape = x.shape();
    shape[axis] = static_cast<std::int64_t>(weights.rows.size());
    QS_TRY(Tensor y, Tensor::makeChecked(x.type(), shape));
    const std::int64_t inner = shape.product(axis + 1, shape.rank());
    T* target = y.mutableData<T>();
    for (std::int64_t o = 0; o < shape.product(0, axis); ++o) {
        const T* source = x.data<T>() + o * x.shape()[axis] * inner;
        for (const AxisWeights::Row& row : weights.rows) {
            std::fill_n(target, inner, T{0});
            for (std::size_t k = row.first; k < row.last; ++k) {
                const T weight = static_cast<T>(weights.weight[k]);
                const T* from = source + weights.index[k] * inner;
                for (std::int64_t i = 0; i < inner; ++i)
                    target[i] += weight * from[i];
            }
            target += inner;
        }
    }
    return y;
}

// Elements whose place lies outside the input along some axis (tf_crop_and_resize).
void extrapolate(Tensor& y, const std::vector<AxisWeights>& weights, float value) {
    const int rank = y.shape().rank();
    std::vector<std::int64_t> index(static_cast<std::size_t>(rank), 0);
    for (std::int64_t n = 0; n < y.count(); ++n) {
        bool outside = false;
        for (std::size_t k = 0; k < index.size(); ++k)
            outside = outside || (!weights[k].rows.empty() &&
                                  weights[k].rows[static_cast<std::size_t>(index[k])].outside);
        if (outside) y.mutableData<float>()[n] = value;
        for (int axis = rank - 1; axis >= 0; --axis) {
            if (++index[static_cast<std::size_t>(axis)] < y.shape()[axis]) break;
            index[static_cast<std::size_t>(axis)] = 0;
        }
    }
}

Outputs compute(const Node& node, const ResizeRule& rule, const Tensor& x, const ResizePlan& plan) {
    std::vector<AxisWeights> weights(plan.axes.size());
    Tensor y = x;
    // Narrowing axes first keeps the steps between small.
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < plan.axes.size(); ++i)
        order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return plan.axes[a].scale < plan.axes[b].scale; });
    for (const std::size_t i : order) {
        const AxisScale& axis = plan.axes[i];
        if (axis.in == axis.out && axis.scale == 1.0f && !rule.crops()) continue;
        if (axis.in == 0 && axis.out != 0) return badShape(node, "an empty input cannot be resized");
        QS_TRY(weights[i], rule.weightsOf(node, axis));
        if (rule.mode == ResizeMode::Nearest) {
            QS_TRY(y, moveAxis(y, static_cast<int>(i), weights[i]));
        } else if (y.type() == DataType::F32) {
            QS_TRY(y, weighAxis<float>(y, static_cast<int>(i), weights[i]));
        } else if (y.type() == DataType::F64) {
            QS_TRY(y, weighAxis<double>(y, static_cast<int>(i), weights[i]));
        } else {
            return unsupported(node, std::string("interpolation of ") + nameOf(y.type()));
        }
    }
    if (rule.crops() && y.type() == DataType::F32 && y.raw() != x.raw())
        extrapolate(y, weights, node.floatOr("extrapolation_value", 0.0f));
    return single(std::move(y));
}

Result<Kernel> makeResize(const KernelRequest& request) {
    QS_TRY(const ResizeRule rule, ResizeRule::of(request.node, request.opset));
    return Kernel([node = request.node, opset = request.opset, rule](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        const ResizeInputs inputs = inputsOf(node, opset, [&](std::size_t i) { return given(in, i); });
        QS_TRY(const ResizePlan plan, resolve(node, in[0].shape(), inputs));
        if (!plan.output.elementCount()) return badShape(node, "the result is too large");
        return compute(node, rule, in[0], plan);
    });
}

} // namespace

OpDef resizeOp() {
    return {"Resize", "", QuantTrait::Move, inferResize, makeResize};
}
OpDef upsampleOp() {
    return {"Upsample", "", QuantTrait::Move, inferResize, makeResize};
}

} // namespace qs::ops
