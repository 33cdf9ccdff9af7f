// Softmax: one axis since opset 13; before, everything from `axis` on as one vector.
#include <cmath>

#include "ops/Op.h"

namespace qs::ops {

namespace {

Result<void> inferSoftmax(InferContext& context) {
    const Shape* shape = context.shape(0);
    context.setOutput(0, context.type(0), shape ? std::optional<Shape>(*shape) : std::nullopt);
    return {};
}

Result<Kernel> makeSoftmax(const KernelRequest& request) {
    const bool whole = request.opset < 13;
    return Kernel([node = request.node, whole](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty() || in[0].type() != DataType::F32) return unsupported(node, "only float32");
        const Tensor& x = in[0];
        const auto axis = x.shape().normalizeAxis(node.intOr("axis", whole ? 1 : -1));
        if (!axis) return badNode(node, "axis is out of range");
        const int rank = x.shape().rank();
        const std::int64_t length = whole ? x.shape().product(*axis, rank) : x.shape()[*axis];
        const std::int64_t inner = whole ? 1 : x.shape().product(*axis + 1, rank);
        const std::int64_t outer = x.shape().product(0, *axis);
        QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, x.shape()));
        for (std::int64_t o = 0; o < outer; ++o)
            for (std::int64_t i = 0; i < inner; ++i) {
                const float* source = x.data<float>() + o * length * inner + i;
                float* target = y.mutableData<float>() + o * length * inner + i;
                float peak = length > 0 ? source[0] : 0.0f;
                for (std::int64_t k = 1; k < length; ++k)
                    peak = std::max(peak, source[k * inner]);
                double sum = 0.0;
                for (std::int64_t k = 0; k < length; ++k)
                    sum += target[k * inner] = std::exp(source[k * inner] - peak);
                for (std::int64_t k = 0; k < length; ++k)
                    target[k * inner] = static_cast<float>(target[k * inner] / sum);
            }
        return std::vector<Tensor>{std::move(y)};
    });
}

} // namespace

OpDef softmaxOp() {
    return {"Softmax", "", QuantTrait::Float, inferSoftmax, makeSoftmax};
}

} // namespace qs::ops
