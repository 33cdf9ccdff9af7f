// Gemm: Y = alpha * A' * B' + beta * C.
#include <vector>

#include "kernels/fp32/Conv.h"
#include "ops/Broadcast.h"
#include "ops/Op.h"

namespace qs::ops {

namespace {

Result<void> inferGemm(InferContext& context) {
    const Shape *a = context.shape(0), *b = context.shape(1);
    if (!a || !b || a->rank() != 2 || b->rank() != 2) {
        context.setOutput(0, context.type(0), {});
        return {};
    }
    const bool ta = context.node().intOr("transA", 0) != 0, tb = context.node().intOr("transB", 0) != 0;
    const std::int64_t ka = (*a)[ta ? 0 : 1], kb = (*b)[tb ? 1 : 0];
    if (ka >= 0 && kb >= 0 && ka != kb)
        return badShape(context.node(), a->toString() + " and " + b->toString() + " cannot be multiplied");
    context.setOutput(0, context.type(0), Shape{(*a)[ta ? 1 : 0], (*b)[tb ? 0 : 1]});
    return {};
}

std::int64_t gemmMacs(const Graph& graph, const Node& node) {
    const auto& weights = graph.value(node.inputs[1]).shape;
    const auto count = weights ? weights->elementCount() : std::nullopt;
    return count.value_or(0);
}

Result<std::vector<Tensor>> compute(const Node& node, std::span<const Tensor> in) {
    const Tensor &a = in[0], &b = in[1];
    const bool ta = node.intOr("transA", 0) != 0, tb = node.intOr("transB", 0) != 0;
    if (a.shape().rank() != 2 || b.shape().rank() != 2)
        return badShape(node, "its operands must be matrices");
    const std::int64_t m = a.shape()[ta ? 1 : 0], k = a.shape()[ta ? 0 : 1], n = b.shape()[tb ? 0 : 1];
    if (b.shape()[tb ? 1 : 0] != k)
        return badShape(node,
                        a.shape().toString() + " and " + b.shape().toString() + " cannot be multiplied");
    QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, Shape{m, n}));
    float beta = 0.0f;
    if (in.size() > 2 && in[2].defined()) {
        beta = node.floatOr("beta", 1.0f);
        const auto shape = broadcast(in[2].shape(), y.shape());
        if (!shape || *shape != y.shape()) return badShape(node, "C cannot be broadcast to the result");
        broadcastBinary(in[2].shape(), y.shape(), y.shape(), in[2].data<float>(), y.data<float>(),
                        y.mutableData<float>(), [](float c, float) { return c; });
    }
    if (k == 0) {
        for (std::int64_t i = 0; i < m * n; ++i)
            y.mutableData<float>()[i] *= beta;
    } else {
        kernels::gemm_f32(ta, tb, m, n, k, node.floatOr("alpha", 1.0f), a.data<float>(), b.data<float>(),
                          beta, y.mutableData<float>());
    }
    return std::vector<Tensor>{std::move(y)};
}

Result<Kernel> makeGemm(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.size() < 2) return badNode(node, "needs two inputs");
        for (const Tensor& t : in)
            if (t.defined() && t.type() != DataType::F32)
                return unsupported(node, std::string("type ") + nameOf(t.type()));
        return compute(node, in);
    });
}

} // namespace

OpDef gemmOp() {
    return {"Gemm", "", QuantTrait::Gemm, inferGemm, makeGemm, gemmMacs};
}

} // namespace qs::ops
