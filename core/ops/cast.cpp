// Cast between all types that a Tensor holds.
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
        if (!y) return unsupported(node, std::string("from ") + nameOf(in[0].type()) + " to " + nameOf(to));
        return std::vector<Tensor>{std::move(*y)};
    });
}

} // namespace

OpDef castOp() {
    return {"Cast", "", QuantTrait::Float, inferCast, makeCast, nullptr, true};
}

} // namespace qs::ops
