// Operators that keep the elements in order: Flatten, Reshape, Squeeze, Unsqueeze, Identity, Dropout
// (inference).
#include <algorithm>

#include "ops/AxesInput.h"
#include "ops/Op.h"

namespace qs::ops {

namespace {

using Target = Result<Shape> (*)(const Node&, const Shape& input, const Tensor* second);

Result<Shape> flattened(const Node& node, const Shape& input, const Tensor*) {
    const std::int64_t axis = node.intOr("axis", 1);
    if (axis < -input.rank() || axis > input.rank()) return badNode(node, "axis is out of range");
    const int split = static_cast<int>(axis < 0 ? axis + input.rank() : axis);
    Shape out{1, 1};
    for (int i = 0; i < input.rank(); ++i) {
        auto& dim = out[i < split ? 0 : 1];
        dim = dim < 0 || input[i] < 0 ? Shape::kUnknown : dim * input[i];
    }
    return out;
}

Result<Shape> reshaped(const Node& node, const Shape& input, const Tensor* second) {
    if (!second && !node.has("shape")) return badNode(node, "has no target shape");
    Shape out(second ? second->toInts() : node.intsOr("shape", {}));
    const bool allowZero = node.intOr("allowzero", 0) != 0;
    int open = -1;
    std::int64_t known = 1;
    for (int i = 0; i < out.rank(); ++i) {
        if (out[i] == -1) {
            if (open >= 0) return badNode(node, "more than one -1 in the target shape");
            open = i;
            continue;
        }
        if (out[i] < -1) return badNode(node, "a negative size in the target shape");
        if (out[i] == 0 && !allowZero) {
            if (i >= input.rank()) return badNode(node, "a 0 in the target shape beyond the input's rank");
            out[i] = input[i];
        }
        if (out[i] < 0) known = -1;
        if (known >= 0 && __builtin_mul_overflow(known, out[i], &known))
            return badShape(node, "the target shape is too large");
    }
    const auto count = input.elementCount();
    if (open >= 0) {
        if (count && known > 0 && *count % known == 0)
            out[open] = *count / known;
        else if (count && known > 0)
            return badShape(node, input.toString() + " cannot be reshaped to " + out.toString());
        // 0 copied an unknown batch: the open axis follows from the rest.
        else if (!count && out.rank() > 0 && input.rank() > 0 && out[0] < 0 && input[0] < 0 && open != 0) {
            const Shape restIn(std::vector<std::int64_t>(input.begin() + 1, input.end()));
            std::int64_t restOut = 1;
            for (int i = 1; i < out.rank(); ++i)
                if (i != open && __builtin_mul_overflow(restOut, out[i], &restOut))
                    return badShape(node, "the target shape is too large");
            const auto restCount = restIn.elementCount();
            if (restCount && restOut > 0) out[open] = *restCount / restOut;
        }
    }
    return out;
}

Result<Shape> squeezed(const Node& node, const Shape& input, const Tensor* second) {
    Shape out;
    const auto given = axesOf(node, second);
    std::vector<int> axes;
    if (given) {
        const auto normalized = normalizedAxes(*given, input.rank());
        if (!normalized)
            return badNode(node, "axes do not fit an input of rank " + std::to_string(input.rank()));
        axes = *normalized;
    }
    for (int i = 0; i < input.rank(); ++i) {
        const bool drop = given ? std::binary_search(axes.begin(), axes.end(), i) : input[i] == 1;
        if (drop && input[i] > 1)
            return badShape(node, "an axis of size " + std::to_string(input[i]) + " cannot be squeezed");
        if (!drop) out.dims().push_back(input[i]);
    }
    return out;
}

Result<Shape> unsqueezed(const Node& node, const Shape& input, const Tensor* second) {
    const auto given = axesOf(node, second);
    if (!given) return badNode(node, "has no axes");
    const int rank = input.rank() + static_cast<int>(given->size());
    const auto axes = normalizedAxes(*given, rank);
    if (!axes) return badNode(node, "axes do not fit a result of rank " + std::to_string(rank));
    Shape out;
    int from = 0;
    for (int i = 0; i < rank; ++i)
        out.dims().push_back(std::binary_search(axes->begin(), axes->end(), i) ? 1 : input[from++]);
    return out;
}

Result<Shape> same(const Node&, const Shape& input, const Tensor*) {
    return input;
}

template <Target target>
Result<void> inferMove(InferContext& context) {
    const Shape* input = context.shape(0);
    std::optional<Shape> output;
    if (input && (!context.hasInput(1) || context.constant(1) || context.node().op == "Dropout")) {
        QS_TRY(output, target(context.node(), *input, context.constant(1)));
    } else if (context.node().is("Reshape")) {
        // The rank is known when the shape tensor's length is.
        const Shape* length = context.shape(1);
        if (length && length->rank() == 1 && (*length)[0] >= 0 && (*length)[0] < 64)
            output =
                Shape(std::vector<std::int64_t>(static_cast<std::size_t>((*length)[0]), Shape::kUnknown));
    }
    context.setOutput(0, context.type(0), output);
    if (context.node().outputs.size() > 1) context.setOutput(1, DataType::Bool, output); // Dropout's mask
    return {};
}

template <Target target>
Result<Kernel> makeMove(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty() || !in[0].defined()) return badNode(node, "needs an input");
        if (node.output(1).valid()) return unsupported(node, "its mask output");
        if (node.op == "Dropout" && in.size() > 2 && in[2].defined() && in[2].count() == 1 &&
            in[2].at(0) != 0)
            return unsupported(node, "training mode");
        const bool second = in.size() > 1 && in[1].defined();
        QS_TRY(const Shape shape, target(node, in[0].shape(), second ? &in[1] : nullptr));
        if (shape.elementCount() != std::optional<std::int64_t>(in[0].count()))
            return badShape(node, in[0].shape().toString() + " cannot become " + shape.toString());
        return std::vector<Tensor>{in[0].reshaped(shape)};
    });
}

} // namespace

OpDef flattenOp() {
    return {"Flatten", "", QuantTrait::Move, inferMove<flattened>, makeMove<flattened>, nullptr, true};
}
OpDef reshapeOp() {
    return {"Reshape", "", QuantTrait::Move, inferMove<reshaped>, makeMove<reshaped>, nullptr, true};
}
OpDef squeezeOp() {
    return {"Squeeze", "", QuantTrait::Move, inferMove<squeezed>, makeMove<squeezed>, nullptr, true};
}
OpDef unsqueezeOp() {
    return {"Unsqueeze", "", QuantTrait::Move, inferMove<unsqueezed>, makeMove<unsqueezed>, nullptr, true};
}
OpDef identityOp() {
    return {"Identity", "", QuantTrait::Move, inferMove<same>, makeMove<same>, nullptr, true};
}
OpDef dropoutOp() {
    return {"Dropout", "", QuantTrait::Move, inferMove<same>, makeMove<same>, nullptr, true};
}

} // namespace qs::ops
