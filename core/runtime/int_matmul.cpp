// MatMul of two activations: y = requantize(sum (a - za)(b - zb)), numpy's stacking rules.
#include "ops/Broadcast.h"
#include "runtime/IntKernels.h"

namespace qs::runtime {

namespace {

struct MatMulPlan {
    IntTensor a, b, y;
    kernels::Requantizer requantizer;
    std::string name;
};

std::int32_t codeAt(const Tensor& t, std::int64_t i) {
    return t.type() == DataType::U8 ? t.data<std::uint8_t>()[i] : t.data<std::int8_t>()[i];
}

Result<std::vector<Buffer>> run(const MatMulPlan& plan, const Tensor& a, const Tensor& b) {
    const int rankA = a.shape().rank(), rankB = b.shape().rank();
    if (rankA < 2 || rankB < 2 || a.shape()[rankA - 1] != b.shape()[rankB - 2])
        return makeError("bad-shape", plan.name,
                         a.shape().toString() + " and " + b.shape().toString() + " cannot be multiplied");
    const std::int64_t m = a.shape()[rankA - 2], k = a.shape()[rankA - 1], n = b.shape()[rankB - 1];
    const Shape leadA(std::vector<std::int64_t>(a.shape().begin(), a.shape().end() - 2));
    const Shape leadB(std::vector<std::int64_t>(b.shape().begin(), b.shape().end() - 2));
    const auto lead = broadcast(leadA, leadB);
    if (!lead) return makeError("bad-shape", plan.name, "the stacks of matrices do not fit");
    Shape shape = *lead;
    shape.dims().push_back(m);
    shape.dims().push_back(n);
    QS_TRY(Tensor y, Tensor::makeChecked(plan.y.type, shape));
    const auto strideA = ops::broadcastStrides(leadA, *lead), strideB = ops::broadcastStrides(leadB, *lead);
    std::vector<std::int64_t> index(strideA.size(), 0);
    auto* out = static_cast<std::uint8_t*>(y.mutableRaw());
    for (std::int64_t stack = 0; stack < lead->product(0, lead->rank()); ++stack) {
        std::int64_t baseA = 0, baseB = 0;
        for (std::size_t i = 0; i < index.size(); ++i) {
            baseA += index[i] * strideA[i] * m * k;
            baseB += index[i] * strideB[i] * k * n;
        }
        for (std::int64_t row = 0; row < m; ++row)
            for (std::int64_t column = 0; column < n; ++column) {
                std::int64_t sum = 0;
                for (std::int64_t i = 0; i < k; ++i)
                    sum += static_cast<std::int64_t>(codeAt(a, baseA + row * k + i) - plan.a.zeroPoint) *
                           (codeAt(b, baseB + i * n + column) - plan.b.zeroPoint);
                if (sum < INT32_MIN || sum > INT32_MAX)
                    return makeError("accumulator-overflow", plan.name, "an int32 accumulator overflows");
                *out++ = static_cast<std::uint8_t>(plan.requantizer.apply(static_cast<std::int32_t>(sum), 0));
            }
        for (std::size_t axis = index.size(); axis-- > 0;) {
            if (++index[axis] < (*lead)[static_cast<int>(axis)]) break;
            index[axis] = 0;
        }
    }
    return std::vector<Buffer>{{std::move(y), false}};
}

} // namespace

Result<IntKernel> makeIntMatMul(const IntKernelRequest& request) {
    if (request.op.inputs.size() != 2) return badNetwork(request.op, "needs two inputs");
    MatMulPlan plan{request.input(0), request.input(1), request.output(), {}, request.op.name};
    const kernels::Grid grid = clampedGrid(request);
    plan.requantizer = {
        request.network.rounding,
        {kernels::makeMultiplier(request.network.rounding, plan.a.scale, plan.b.scale, plan.y.scale)},
        grid.zeroPoint,
        grid.qmin,
        grid.qmax};
    return IntKernel([plan](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
        return run(plan, toChannelsFirst(in[0]).tensor, toChannelsFirst(in[1]).tensor);
    });
}

} // namespace qs::runtime
