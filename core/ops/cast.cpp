// Cast and CastLike between all types that a Tensor holds.
#include "ops/Op.h"

namespace qs::ops {

namespace {

Result<void> inferCast(InferContext& context) {
    const Shape* shape = context.shape(0);
    context.setOutput(0, static_cast<DataType>(context.node().intOr("to", 1)),
                      shape ? std::optional<Shape>(*shape) : std::nullopt);
    return {};
}

Result<Kernel> makeCast(const KernelRequest& request) {
    const auto to = static_cast<DataType>(request.node.intOr("to", 0));
    if (sizeOf(to) == 0) return unsupported(request.node, "to this type");
    return Kernel([node = request.node, to](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty() || !in[0].defined()) return badNode(node, "needs an input");
        auto y = in[0].cast(to);
        if (!y) return unsupported(node, std::string("a cast from ") + nameOf(in[0].type()) + " to " + nameOf(to));
        return std::vector<Tensor>{std::move(*y)};
    });
}

Result<void> inferCastLike(InferContext& context) {
    const Shape* shape = context.shape(0);
    context.setOutput(0, context.type(1), shape ? std::optional<Shape>(*shape) : std::nullopt);
    return {};
}

Result<Kernel> makeCastLike(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.size() < 2 || !in[0].defined() || !in[1].defined()) return badNode(node, "needs two inputs");
        auto y = in[0].cast(in[1].type());
        if (!y)
            return unsupported(node,
                               std::string("from ") + nameOf(in[0].type()) + " to " + nameOf(in[1].type()));
        return std::vector<Tensor>{std::move(*y)};
    });
}

} // namespace

OpDef castOp() {
    return {"Cast", "", QuantTrait::Float, inferCast, makeCast, nullptr, true};
}

OpDef castLikeOp() {
    return {"CastLike", "", QuantTrait::Float, inferCastLike, makeCastLike, nullptr, true};
}

} // namespace qs::ops
