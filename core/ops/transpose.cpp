// Transpose of any element type.
#include <cstring>

#include "ops/Op.h"

namespace qs::ops {

namespace {

Result<std::vector<int>> permutation(const Node& node, int rank) {
    std::vector<std::int64_t> fallback;
    for (int i = rank - 1; i >= 0; --i)
        fallback.push_back(i);
    const auto perm = node.intsOr("perm", fallback);
    std::vector<int> result;
    std::vector<bool> seen(static_cast<std::size_t>(rank), false);
    for (const std::int64_t p : perm) {
        if (p < 0 || p >= rank || seen[static_cast<std::size_t>(p)])
            return badNode(node, "perm is no permutation of the axes");
        seen[static_cast<std::size_t>(p)] = true;
        result.push_back(static_cast<int>(p));
    }
    if (static_cast<int>(result.size()) != rank)
        return badNode(node, "perm does not fit an input of rank " + std::to_string(rank));
    return result;
}

Shape permuted(const Shape& input, const std::vector<int>& perm) {
    Shape out;
    for (const int p : perm)
        out.dims().push_back(input[p]);
    return out;
}

Result<void> inferTranspose(InferContext& context) {
    const Shape* input = context.shape(0);
    std::optional<Shape> output;
    if (input) {
        QS_TRY(const auto perm, permutation(context.node(), input->rank()));
        output = permuted(*input, perm);
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

template <class T>
void move(const Shape& out, const std::vector<std::int64_t>& strides, const T* source, T* target) {
    const int rank = out.rank();
    const std::int64_t run = rank ? out[rank - 1] : 1,
                       step = rank ? strides[static_cast<std::size_t>(rank - 1)] : 1;
    const std::int64_t total = out.product(0, rank);
    std::vector<std::int64_t> index(static_cast<std::size_t>(rank), 0);
    std::int64_t offset = 0;
    for (std::int64_t done = 0; done < total; done += run) {
        for (std::int64_t i = 0; i < run; ++i)
            target[done + i] = source[offset + i * step];
        for (int axis = rank - 2; axis >= 0; --axis) {
            const auto k = static_cast<std::size_t>(axis);
            offset += strides[k];
            if (++index[k] < out[axis]) break;
            offset -= strides[k] * out[axis];
            index[k] = 0;
        }
    }
}

Result<Kernel> makeTranspose(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty() || !in[0].defined()) return badNode(node, "needs an input");
        const Tensor& x = in[0];
        const int rank = x.shape().rank();
        QS_TRY(const auto perm, permutation(node, rank));
        const Shape shape = permuted(x.shape(), perm);
        QS_TRY(Tensor y, Tensor::makeChecked(x.type(), shape));
        std::vector<std::int64_t> strides;
        for (const int p : perm)
            strides.push_back(x.shape().product(p + 1, rank));
        switch (sizeOf(x.type())) {
        case 1:
            move(shape, strides, static_cast<const std::uint8_t*>(x.raw()),
                 static_cast<std::uint8_t*>(y.mutableRaw()));
            break;
        case 2:
            move(shape, strides, static_cast<const std::uint16_t*>(x.raw()),
                 static_cast<std::uint16_t*>(y.mutableRaw()));
            break;
        case 4:
            move(shape, strides, static_cast<const std::uint32_t*>(x.raw()),
                 static_cast<std::uint32_t*>(y.mutableRaw()));
            break;
        case 8:
            move(shape, strides, static_cast<const std::uint64_t*>(x.raw()),
                 static_cast<std::uint64_t*>(y.mutableRaw()));
            break;
        default:
            return unsupported(node, std::string("not for ") + nameOf(x.type()));
        }
        return std::vector<Tensor>{std::move(y)};
    });
}

} // namespace

OpDef transposeOp() {
    return {"Transpose", "", QuantTrait::Move, inferTranspose, makeTranspose};
}

} // namespace qs::ops
