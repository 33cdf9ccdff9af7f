// Transpose of any element type.
#include "ops/Op.h"
#include "ops/StridedCopy.h"

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

Result<Kernel> makeTranspose(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty() || !in[0].defined()) return badNode(node, "needs an input");
        QS_TRY(const auto perm, permutation(node, in[0].shape().rank()));
        QS_TRY(Tensor y, transposed(in[0], perm));
        return std::vector<Tensor>{std::move(y)};
    });
}

} // namespace

OpDef transposeOp() {
    return {"Transpose", "", QuantTrait::Move, inferTranspose, makeTranspose, nullptr, true};
}

} // namespace qs::ops
