// MatMul with numpy's rules: leading axes broadcast, one-dimensional operands get an axis that goes away
// again.
#include "kernels/fp32/Conv.h"
#include "ops/Broadcast.h"
#include "ops/Op.h"

namespace qs::ops {

namespace {

struct MatMulShape {
    Shape leadA, leadB, lead; // of the stacks of matrices
    std::int64_t m = 0, n = 0, k = 0;
    Shape output;
};

Result<MatMulShape> resolve(const Node& node, const Shape& a, const Shape& b) {
    if (a.rank() < 1 || b.rank() < 1) return badShape(node, "scalars cannot be multiplied as matrices");
    MatMulShape s;
    const bool vectorA = a.rank() == 1, vectorB = b.rank() == 1;
    s.m = vectorA ? 1 : a[a.rank() - 2];
    s.k = a[a.rank() - 1];
    s.n = vectorB ? 1 : b[b.rank() - 1];
    const std::int64_t kb = vectorB ? b[0] : b[b.rank() - 2];
    if (s.k >= 0 && kb >= 0 && s.k != kb)
        return badShape(node, a.toString() + " and " + b.toString() + " cannot be multiplied");
    if (!vectorA) s.leadA = Shape(std::vector<std::int64_t>(a.begin(), a.end() - 2));
    if (!vectorB) s.leadB = Shape(std::vector<std::int64_t>(b.begin(), b.end() - 2));
    const auto lead = broadcast(s.leadA, s.leadB);
    if (!lead) return badShape(node, a.toString() + " and " + b.toString() + " cannot be multiplied");
    s.lead = *lead;
    s.output = s.lead;
    if (!vectorA) s.output.dims().push_back(s.m);
    if (!vectorB) s.output.dims().push_back(s.n);
    return s;
}

Result<void> inferMatMul(InferContext& context) {
    const Shape *a = context.shape(0), *b = context.shape(1);
    std::optional<Shape> output;
    if (a && b) {
        QS_TRY(const MatMulShape s, resolve(context.node(), *a, *b));
        output = s.output;
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

std::int64_t matMulMacs(const Graph& graph, const Node& node) {
    const auto &a = graph.value(node.inputs[0]).shape, &out = graph.value(node.outputs[0]).shape;
    if (!a || !out || a->rank() < 1 || (*a)[a->rank() - 1] < 0) return 0;
    std::int64_t total = (*a)[a->rank() - 1];
    for (int i = 0; i < out->rank(); ++i)
        total *= (*out)[i] < 0 ? 1 : (*out)[i];
    return total;
}

Result<std::vector<Tensor>> compute(const Node& node, const Tensor& a, const Tensor& b) {
    QS_TRY(const MatMulShape s, resolve(node, a.shape(), b.shape()));
    QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, s.output));
    if (s.k == 0) {
        std::fill_n(y.mutableData<float>(), y.count(), 0.0f);
        return std::vector<Tensor>{std::move(y)};
    }
    if (s.leadB.rank() == 0) { // one right matrix: the whole left stack is one tall matrix
        kernels::gemm_f32(false, false, s.lead.product(0, s.lead.rank()) * s.m, s.n, s.k, 1.0f,
                          a.data<float>(), b.data<float>(), 0.0f, y.mutableData<float>());
        return std::vector<Tensor>{std::move(y)};
    }
    const auto strideA = broadcastStrides(s.leadA, s.lead), strideB = broadcastStrides(s.leadB, s.lead);
    std::vector<std::int64_t> index(strideA.size(), 0);
    const std::int64_t stacks = s.lead.product(0, s.lead.rank());
    for (std::int64_t i = 0; i < stacks; ++i) {
        std::int64_t ia = 0, ib = 0;
        for (std::size_t axis = 0; axis < index.size(); ++axis) {
            ia += index[axis] * strideA[axis];
            ib += index[axis] * strideB[axis];
        }
        kernels::gemm_f32(false, false, s.m, s.n, s.k, 1.0f, a.data<float>() + ia * s.m * s.k,
                          b.data<float>() + ib * s.k * s.n, 0.0f, y.mutableData<float>() + i * s.m * s.n);
        for (std::size_t axis = index.size(); axis-- > 0;) {
            if (++index[axis] < s.lead[static_cast<int>(axis)]) break;
            index[axis] = 0;
        }
    }
    return std::vector<Tensor>{std::move(y)};
}

Result<Kernel> makeMatMul(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.size() != 2) return badNode(node, "needs two inputs");
        for (const Tensor& t : in)
            if (t.type() != DataType::F32)
                return unsupported(node, std::string("type ") + nameOf(t.type()));
        return compute(node, in[0], in[1]);
    });
}

} // namespace

OpDef matMulOp() {
    return {"MatMul", "", QuantTrait::MatMul, inferMatMul, makeMatMul, matMulMacs};
}

} // namespace qs::ops
