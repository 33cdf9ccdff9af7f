// Concat along one axis, any element type.
#include <cstring>

#include "ops/Op.h"

namespace qs::ops {

namespace {

Result<Shape> joined(const Node& node, const std::vector<const Shape*>& shapes) {
    Shape out = *shapes[0];
    const auto axis = out.normalizeAxis(node.intOr("axis", 1));
    if (!axis) return badNode(node, "axis is out of range");
    for (std::size_t i = 1; i < shapes.size(); ++i) {
        const Shape& s = *shapes[i];
        if (s.rank() != out.rank()) return badShape(node, "its inputs have different ranks");
        for (int d = 0; d < out.rank(); ++d) {
            if (d == *axis)
                out[d] = out[d] < 0 || s[d] < 0 ? Shape::kUnknown : out[d] + s[d];
            else if (out[d] < 0)
                out[d] = s[d];
            else if (s[d] >= 0 && s[d] != out[d])
                return badShape(node, shapes[0]->toString() + " and " + s.toString() + " cannot be joined");
        }
    }
    return out;
}

Result<void> inferConcat(InferContext& context) {
    std::vector<const Shape*> shapes;
    for (std::size_t i = 0; i < context.inputCount(); ++i) {
        if (!context.shape(i)) {
            context.setOutput(0, context.type(0), {});
            return {};
        }
        shapes.push_back(context.shape(i));
    }
    if (shapes.empty()) return badNode(context.node(), "has no inputs");
    QS_TRY(const Shape out, joined(context.node(), shapes));
    context.setOutput(0, context.type(0), out);
    return {};
}

Result<Kernel> makeConcat(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty()) return badNode(node, "has no inputs");
        std::vector<const Shape*> shapes;
        for (const Tensor& t : in) {
            if (!t.defined() || t.type() != in[0].type())
                return badNode(node, "its inputs have different types");
            shapes.push_back(&t.shape());
        }
        QS_TRY(const Shape shape, joined(node, shapes));
        QS_TRY(Tensor y, Tensor::makeChecked(in[0].type(), shape));
        const int axis = *shape.normalizeAxis(node.intOr("axis", 1));
        const std::int64_t outer = shape.product(0, axis);
        const auto size = static_cast<std::int64_t>(sizeOf(in[0].type()));
        const std::int64_t row = shape.product(axis, shape.rank()) * size;
        std::int64_t offset = 0;
        for (const Tensor& t : in) {
            const std::int64_t part = t.shape().product(axis, shape.rank()) * size;
            if (part == 0) continue;
            for (std::int64_t i = 0; i < outer; ++i)
                std::memcpy(static_cast<char*>(y.mutableRaw()) + i * row + offset,
                            static_cast<const char*>(t.raw()) + i * part, static_cast<std::size_t>(part));
            offset += part;
        }
        return std::vector<Tensor>{std::move(y)};
    });
}

} // namespace

OpDef concatOp() {
    return {"Concat", "", QuantTrait::Concat, inferConcat, makeConcat, nullptr, true};
}

} // namespace qs::ops
