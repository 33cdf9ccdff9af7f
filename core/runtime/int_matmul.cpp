// MatMul of two activations: y = requantize(sum (a - za)(b - zb)), numpy's stacking rules.
#include "kernels/int8/DotRows.h"
#include "ops/Broadcast.h"
#include "runtime/IntKernels.h"

namespace qs::runtime {

namespace {

struct MatMulPlan {
    IntTensor a, b, y;
    kernels::Requantizer requantizer;
    bool reference = false;
    std::string name;
};

// One product of the stack: m x k times k x n.
struct Product {
    std::int64_t m, k, n;
    std::int64_t baseA, baseB; // first elements
};

std::int32_t codeAt(const Tensor& t, std::int64_t i) {
    return t.type() == DataType::U8 ? t.data<std::uint8_t>()[i] : t.data<std::int8_t>()[i];
}

// The definition, line by line.
Result<void> multiplyReference(const MatMulPlan& plan, const Tensor& a, const Tensor& b, const Product& p,
                               std::uint8_t* out) {
    for (std::int64_t row = 0; row < p.m; ++row)
        for (std::int64_t column = 0; column < p.n; ++column) {
            std::int64_t sum = 0;
            for (std::int64_t i = 0; i < p.k; ++i)
                sum += static_cast<std::int64_t>(codeAt(a, p.baseA + row * p.k + i) - plan.a.zeroPoint) *
                       (codeAt(b, p.baseB + i * p.n + column) - plan.b.zeroPoint);
            if (sum < INT32_MIN || sum > INT32_MAX)
                return makeError("accumulator-overflow", plan.name, "an int32 accumulator overflows");
            *out++ = static_cast<std::uint8_t>(plan.requantizer.apply(static_cast<std::int32_t>(sum), 0));
        }
    return {};
}

// The same with 16-bit factors, the columns of b as rows.
void multiplyFast(const MatMulPlan& plan, const Tensor& a, const Tensor& b, const Product& p,
                  std::uint8_t* out) {
    const auto less = [](const Tensor& t, std::int64_t i, const IntTensor& grid) {
        return static_cast<std::int16_t>(codeAt(t, i) - grid.zeroPoint);
    };
    std::vector<std::int16_t> columns(static_cast<std::size_t>(p.n * p.k)),
        row(static_cast<std::size_t>(p.k));
    for (std::int64_t i = 0; i < p.k; ++i)
        for (std::int64_t j = 0; j < p.n; ++j)
            columns[static_cast<std::size_t>(j * p.k + i)] = less(b, p.baseB + i * p.n + j, plan.b);
    const auto width = static_cast<std::size_t>(p.n);
    const std::vector<std::int32_t> bias(width, 0);
    const std::vector<float> multipliers(width, plan.requantizer.multipliers[0].real);
    std::vector<std::int32_t> sums(width);
    for (std::int64_t r = 0; r < p.m; ++r, out += p.n) {
        for (std::int64_t i = 0; i < p.k; ++i)
            row[static_cast<std::size_t>(i)] = less(a, p.baseA + r * p.k + i, plan.a);
        kernels::dotRows_s16s32(row.data(), columns.data(), p.n, p.k, sums.data());
        const kernels::Requantizer& q = plan.requantizer;
        if (q.rounding == kernels::Rounding::Onnx)
            kernels::requantize_rne_f32(sums.data(), bias.data(), multipliers.data(), 1, p.n, q.zeroPoint,
                                        q.clampMin, q.clampMax, out);
        else
            for (std::size_t j = 0; j < width; ++j)
                out[j] = static_cast<std::uint8_t>(q.apply(sums[j], 0));
    }
}

// Codes lie in the range of their type, zero points in that of the grid: differences are at most 255.
bool fitsFast(const MatMulPlan& plan, std::int64_t k) {
    const auto inRange = [](const IntTensor& t) {
        const int low = t.type == DataType::I8 ? -128 : 0;
        return t.zeroPoint >= low && t.zeroPoint <= low + 255;
    };
    return !plan.reference && k <= kernels::kLongestDot && inRange(plan.a) && inRange(plan.b);
}

Result<std::vector<Buffer>> run(const MatMulPlan& plan, const Tensor& a, const Tensor& b) {
    const int rankA = a.shape().rank(), rankB = b.shape().rank();
    if (rankA < 2 || rankB < 2 || a.shape()[rankA - 1] != b.shape()[rankB - 2])
        return makeError("bad-shape", plan.name,
                         a.shape().toString() + " and " + b.shape().toString() + " cannot be multiplied");
    Product p{a.shape()[rankA - 2], a.shape()[rankA - 1], b.shape()[rankB - 1], 0, 0};
    const Shape leadA(std::vector<std::int64_t>(a.shape().begin(), a.shape().end() - 2));
    const Shape leadB(std::vector<std::int64_t>(b.shape().begin(), b.shape().end() - 2));
    const auto lead = broadcast(leadA, leadB);
    if (!lead) return makeError("bad-shape", plan.name, "the stacks of matrices do not fit");
    Shape shape = *lead;
    shape.dims().push_back(p.m);
    shape.dims().push_back(p.n);
    QS_TRY(Tensor y, Tensor::makeChecked(plan.y.type, shape));
    const auto strideA = ops::broadcastStrides(leadA, *lead), strideB = ops::broadcastStrides(leadB, *lead);
    std::vector<std::int64_t> index(strideA.size(), 0);
    auto* out = static_cast<std::uint8_t*>(y.mutableRaw());
    for (std::int64_t stack = 0; stack < lead->product(0, lead->rank()); ++stack, out += p.m * p.n) {
        p.baseA = p.baseB = 0;
        for (std::size_t i = 0; i < index.size(); ++i) {
            p.baseA += index[i] * strideA[i] * p.m * p.k;
            p.baseB += index[i] * strideB[i] * p.k * p.n;
        }
        if (fitsFast(plan, p.k))
            multiplyFast(plan, a, b, p, out);
        else
            QS_CHECK(multiplyReference(plan, a, b, p, out));
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
    MatMulPlan plan{
        request.input(0), request.input(1), request.output(), {}, request.options.referenceKernels,
        request.op.name};
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
