// Pad in modes constant, reflect and edge; pads as attribute (opset < 11) or input.
#include <cstring>

#include "ops/Op.h"

namespace qs::ops {

namespace {

struct Pads {
    std::vector<std::int64_t> begin, end;
    Shape output;
};

Result<Pads> resolve(const Node& node, const Shape& input, const Tensor* pads, const Tensor* axes) {
    const auto given = pads ? pads->toInts() : node.intsOr("pads", node.intsOr("paddings", {}));
    const auto rank = static_cast<std::size_t>(input.rank());
    std::vector<std::int64_t> where;
    if (axes)
        where = axes->toInts();
    else
        for (std::size_t i = 0; i < rank; ++i)
            where.push_back(static_cast<std::int64_t>(i));
    if (given.size() != 2 * where.size())
        return badNode(node, "pads do not fit an input of rank " + std::to_string(rank));
    Pads p;
    p.begin.assign(rank, 0);
    p.end.assign(rank, 0);
    for (std::size_t i = 0; i < where.size(); ++i) {
        const auto axis = input.normalizeAxis(where[i]);
        if (!axis) return badNode(node, "axes are out of range");
        p.begin[static_cast<std::size_t>(*axis)] = given[i];
        p.end[static_cast<std::size_t>(*axis)] = given[i + where.size()];
    }
    constexpr std::int64_t kLimit = std::int64_t{1} << 24;
    p.output = input;
    for (std::size_t i = 0; i < rank; ++i) {
        if (std::abs(p.begin[i]) > kLimit || std::abs(p.end[i]) > kLimit)
            return badNode(node, "pads are out of range");
        auto& dim = p.output[static_cast<int>(i)];
        if (dim < 0) continue;
        dim += p.begin[i] + p.end[i];
        if (dim < 0) return badShape(node, "pads cut away more than there is");
    }
    return p;
}

Result<void> inferPad(InferContext& context) {
    const Shape* input = context.shape(0);
    std::optional<Shape> output;
    if (input && (!context.hasInput(1) || context.constant(1)) &&
        (!context.hasInput(3) || context.constant(3))) {
        QS_TRY(const Pads p, resolve(context.node(), *input, context.constant(1), context.constant(3)));
        output = p.output;
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

// Index in the input of output coordinate i, or -1 for the constant.
std::int64_t sourceIndex(std::int64_t i, std::int64_t size, const std::string& mode) {
    if (i >= 0 && i < size) return i;
    if (mode == "edge") return i < 0 ? 0 : size - 1;
    if (mode == "wrap") return ((i % size) + size) % size;
    if (mode != "reflect") return -1;
    if (size == 1) return 0;
    const std::int64_t period = 2 * (size - 1);
    i = ((i % period) + period) % period;
    return i < size ? i : period - i;
}

Result<std::vector<Tensor>> compute(const Node& node, const Tensor& x, const Pads& p, const Tensor& fill) {
    const std::string mode = node.stringOr("mode", "constant");
    if (x.count() == 0 && mode != "constant") return badShape(node, "an empty input has nothing to repeat");
    QS_TRY(Tensor y, Tensor::makeChecked(x.type(), p.output));
    const std::size_t size = sizeOf(x.type());
    const int rank = x.shape().rank();
    std::vector<std::int64_t> index(static_cast<std::size_t>(rank), 0);
    const auto* source = static_cast<const char*>(x.raw());
    auto* target = static_cast<char*>(y.mutableRaw());
    for (std::int64_t n = 0; n < y.count(); ++n, target += size) {
        std::int64_t offset = 0;
        for (int axis = 0; axis < rank && offset >= 0; ++axis) {
            const auto k = static_cast<std::size_t>(axis);
            const std::int64_t i = sourceIndex(index[k] - p.begin[k], x.shape()[axis], mode);
            offset = i < 0 ? -1 : offset * x.shape()[axis] + i;
        }
        if (offset >= 0)
            std::memcpy(target, source + static_cast<std::size_t>(offset) * size, size);
        else if (fill.defined())
            std::memcpy(target, fill.raw(), size);
        else
            std::memset(target, 0, size);
        for (int axis = rank - 1; axis >= 0; --axis) {
            if (++index[static_cast<std::size_t>(axis)] < p.output[axis]) break;
            index[static_cast<std::size_t>(axis)] = 0;
        }
    }
    return std::vector<Tensor>{std::move(y)};
}

Result<Kernel> makePad(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty() || !in[0].defined()) return badNode(node, "needs an input");
        auto given = [&](std::size_t i) { return in.size() > i && in[i].defined() ? &in[i] : nullptr; };
        QS_TRY(const Pads p, resolve(node, in[0].shape(), given(1), given(3)));
        Tensor fill = given(2) ? in[2] : Tensor();
        if (!fill.defined() && node.has("value")) {
            QS_TRY(fill, Tensor::scalar(node.floatOr("value", 0)).cast(in[0].type()));
        }
        if (fill.defined() && (fill.count() != 1 || fill.type() != in[0].type()))
            return badNode(node, "the constant does not fit the input's type");
        return compute(node, in[0], p, fill);
    });
}

} // namespace

OpDef padOp() {
    return {"Pad", "", QuantTrait::Float, inferPad, makePad, nullptr, true};
}

} // namespace qs::ops
