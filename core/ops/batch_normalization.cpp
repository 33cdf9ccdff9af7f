// BatchNormalization in inference form: y = (x - mean) / sqrt(var + epsilon) * gamma + beta, per channel.
#include <cmath>

#include "ops/Op.h"

namespace qs::ops {

namespace {

Result<void> inferBatchNormalization(InferContext& context) {
    const Shape* shape = context.shape(0);
    context.setOutput(0, context.type(0), shape ? std::optional<Shape>(*shape) : std::nullopt);
    return {};
}

Result<std::vector<Tensor>> compute(const Node& node, float epsilon, std::span<const Tensor> in) {
    const Tensor& x = in[0];
    if (x.shape().rank() < 2)
        return badShape(node, "the input " + x.shape().toString() + " has no channel axis");
    const std::int64_t channels = x.shape()[1];
    for (std::size_t i = 1; i < 5; ++i)
        if (in[i].count() != channels)
            return badShape(node, "a parameter does not have one value per channel");
    QS_TRY(Tensor out, Tensor::makeChecked(DataType::F32, x.shape()));
    const std::int64_t inner = x.shape().product(2, x.shape().rank());
    const float *source = x.data<float>(), *gamma = in[1].data<float>(), *beta = in[2].data<float>();
    const float *mean = in[3].data<float>(), *variance = in[4].data<float>();
    float* target = out.mutableData<float>();
    for (std::int64_t row = 0; row < x.shape()[0] * channels; ++row) {
        const std::int64_t c = row % channels;
        const float factor = gamma[c] / std::sqrt(variance[c] + epsilon);
        const float shift = beta[c] - mean[c] * factor;
        for (std::int64_t i = 0; i < inner; ++i)
            target[row * inner + i] = source[row * inner + i] * factor + shift;
    }
    return std::vector<Tensor>{std::move(out)};
}

Result<Kernel> makeBatchNormalization(const KernelRequest& request) {
    if (request.node.intOr("training_mode", 0) != 0)
        return makeError("train-mode-bn", request.node.name,
                         "BatchNormalization is in training mode: export the model with model.eval()");
    const float epsilon = request.node.floatOr("epsilon", 1e-5f);
    return Kernel([node = request.node, epsilon](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.size() != 5) return badNode(node, "needs five inputs");
        for (const Tensor& t : in)
            if (t.type() != DataType::F32)
                return unsupported(node, std::string("type ") + nameOf(t.type()));
        return compute(node, epsilon, in);
    });
}

} // namespace

OpDef batchNormalizationOp() {
    return {"BatchNormalization", "", QuantTrait::Float, inferBatchNormalization, makeBatchNormalization};
}

} // namespace qs::ops
