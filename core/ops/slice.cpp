// Slice and Split: parts of the input along axes.
#include <algorithm>
#include <limits>

#include "ops/StridedCopy.h"
#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

struct SlicePlan {
    std::vector<std::int64_t> start, step; // per axis of the input
    Shape output;
};

// starts, ends, axes and steps as they stand in the node (opset < 10) or its inputs.
struct SliceArguments {
    std::vector<std::int64_t> starts, ends, axes, steps;
};

Result<SlicePlan> planSlice(const Node& node, const Shape& input, const SliceArguments& a) {
    const std::size_t n = a.starts.size();
    if (a.ends.size() != n || a.axes.size() != n || a.steps.size() != n)
        return badNode(node, "starts, ends, axes and steps have different lengths");
    SlicePlan plan;
    plan.start.assign(static_cast<std::size_t>(input.rank()), 0);
    plan.step.assign(static_cast<std::size_t>(input.rank()), 1);
    plan.output = input;
    for (std::size_t i = 0; i < n; ++i) {
        const auto axis = input.normalizeAxis(a.axes[i]);
        if (!axis) return badNode(node, "axes are out of range");
        const std::int64_t size = input[*axis];
        // The most negative number has no opposite; no axis is that long, so the next one cuts the same.
        const std::int64_t step = std::max(a.steps[i], -std::numeric_limits<std::int64_t>::max());
        if (step == 0) return badNode(node, "a step is 0");
        if (size < 0) { // everything stays unknown, unless the whole axis is taken
            if (a.starts[i] != 0 || a.ends[i] != std::numeric_limits<std::int64_t>::max() || step != 1)
                plan.output[*axis] = Shape::kUnknown;
            continue;
        }
        auto bounded = [&](std::int64_t v, std::int64_t low, std::int64_t high) {
            return std::clamp(v < 0 ? v + size : v, low, high);
        };
        const std::int64_t begin =
            step > 0 ? bounded(a.starts[i], 0, size) : bounded(a.starts[i], 0, size - 1);
        const std::int64_t end = step > 0 ? bounded(a.ends[i], 0, size) : bounded(a.ends[i], -1, size - 1);
        const std::int64_t room = step > 0 ? end - begin : begin - end;
        const std::int64_t stride = step > 0 ? step : -step;
        plan.start[static_cast<std::size_t>(*axis)] = begin;
        // A step beyond the axis takes one element; it is never multiplied further.
        plan.step[static_cast<std::size_t>(*axis)] = std::clamp<std::int64_t>(step, -size - 1, size + 1);
        plan.output[*axis] = room <= 0 || size == 0 ? 0 : (room - 1) / stride + 1;
    }
    return plan;
}

std::vector<std::int64_t> leadingAxes(std::size_t n) {
    std::vector<std::int64_t> axes(n);
    for (std::size_t i = 0; i < n; ++i)
        axes[i] = static_cast<std::int64_t>(i);
    return axes;
}

SliceArguments argumentsOf(const Node& node, const Tensor* starts, const Tensor* ends, const Tensor* axes,
                           const Tensor* steps) {
    SliceArguments a;
    a.starts = starts ? starts->toInts() : node.intsOr("starts", {});
    a.ends = ends ? ends->toInts() : node.intsOr("ends", {});
    a.axes = axes ? axes->toInts() : node.intsOr("axes", leadingAxes(a.starts.size()));
    a.steps = steps ? steps->toInts() : std::vector<std::int64_t>(a.starts.size(), 1);
    return a;
}

Result<void> inferSlice(InferContext& context) {
    const Shape* input = context.shape(0);
    std::optional<Shape> output;
    bool known = input != nullptr;
    for (std::size_t i = 1; i < context.inputCount(); ++i)
        known = known && (!context.hasInput(i) || context.constant(i));
    if (known) {
        QS_TRY(const SlicePlan plan,
               planSlice(context.node(), *input,
                         argumentsOf(context.node(), context.constant(1), context.constant(2),
                                     context.constant(3), context.constant(4))));
        output = plan.output;
    } else if (input) {
        output = Shape(std::vector<std::int64_t>(static_cast<std::size_t>(input->rank()), Shape::kUnknown));
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

Result<Kernel> makeSlice(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, node.has("starts") ? 1 : 3));
        QS_TRY(const SlicePlan plan,
               planSlice(node, in[0].shape(),
                         argumentsOf(node, given(in, 1), given(in, 2), given(in, 3), given(in, 4))));
        auto strides = denseStrides(in[0].shape());
        std::int64_t offset = 0;
        for (std::size_t i = 0; i < strides.size(); ++i) {
            offset += plan.start[i] * strides[i];
            strides[i] *= plan.step[i];
        }
        QS_TRY(Tensor y, stridedCopy(in[0], plan.output, strides, offset));
        return single(std::move(y));
    });
}

struct SplitPlan {
    int axis = 0;
    std::vector<std::int64_t> sizes; // -1 where unknown
};

Result<SplitPlan> planSplit(const Node& node, const Shape& input, const Tensor* sizes) {
    const auto axis = input.normalizeAxis(node.intOr("axis", 0));
    if (!axis) return badNode(node, "axis is out of range");
    const auto parts = static_cast<std::int64_t>(node.outputs.size());
    if (parts == 0) return badNode(node, "has no outputs");
    const std::int64_t size = input[*axis];
    SplitPlan plan{*axis, sizes ? sizes->toInts() : node.intsOr("split", {})};
    if (plan.sizes.empty()) {
        // Equal parts; a size that does not divide leaves a smaller last one (opset 18).
        const std::int64_t part = size < 0 ? -1 : (size + parts - 1) / parts;
        if (size >= 0 && size % parts != 0 && !node.has("num_outputs"))
            return badShape(node, "an axis of " + std::to_string(size) + " has no " + std::to_string(parts) +
                                      " equal parts");
        plan.sizes.assign(static_cast<std::size_t>(parts), part);
        if (size < 0) return plan;
        std::int64_t left = size;
        for (auto& s : plan.sizes) {
            s = std::min(s, left);
            left -= s;
        }
        return plan;
    }
    if (static_cast<std::int64_t>(plan.sizes.size()) != parts)
        return badNode(node, "split has another length than there are outputs");
    std::int64_t sum = 0;
    for (const std::int64_t s : plan.sizes)
        if (s < 0 || __builtin_add_overflow(sum, s, &sum)) return badNode(node, "split is out of range");
    if (size >= 0 && sum != size)
        return badShape(node, "the parts do not add up to the axis of " + std::to_string(size));
    return plan;
}

Result<void> inferSplit(InferContext& context) {
    const Shape* input = context.shape(0);
    const bool known = input && (!context.hasInput(1) || context.constant(1));
    SplitPlan plan;
    Shape shape;
    if (known) {
        shape = *input;
        QS_TRY(plan, planSplit(context.node(), *input, context.constant(1)));
    }
    for (std::size_t i = 0; i < context.node().outputs.size(); ++i) {
        if (known) shape[plan.axis] = plan.sizes[i];
        context.setOutput(i, context.type(0), known ? std::optional<Shape>(shape) : std::nullopt);
    }
    return {};
}

Result<Kernel> makeSplit(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        QS_TRY(const SplitPlan plan, planSplit(node, in[0].shape(), given(in, 1)));
        const auto strides = denseStrides(in[0].shape());
        std::vector<Tensor> outputs;
        std::int64_t start = 0;
        Shape shape = in[0].shape();
        for (const std::int64_t size : plan.sizes) {
            shape[plan.axis] = size;
            QS_TRY(Tensor part,
                   stridedCopy(in[0], shape, strides, start * strides[static_cast<std::size_t>(plan.axis)]));
            outputs.push_back(std::move(part));
            start += size;
        }
        return outputs;
    });
}

} // namespace

OpDef sliceOp() {
    return {"Slice", "", QuantTrait::Move, inferSlice, makeSlice, nullptr, true};
}
OpDef splitOp() {
    return {"Split", "", QuantTrait::Move, inferSplit, makeSplit, nullptr, true};
}

} // namespace qs::ops
