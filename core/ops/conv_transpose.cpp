// ConvTranspose, one to three spatial axes, grouped: every input pixel times the weights, added into the
// output around the place that the stride gives it.
#include <algorithm>

#include "kernels/fp32/Conv.h"
#include "ops/TypeDispatch.h"
#include "ops/Window.h"

namespace qs::ops {

namespace {

constexpr std::int64_t kLimit = std::int64_t{1} << 24;

struct Plan {
    kernels::ConvGeometry geometry; // in and out as the node has them
    Shape output;
};

// Pads and output size of one axis (ONNX ConvTranspose: total_padding and its two halves).
Result<void> resolveAxis(const Node& node, std::size_t i, std::size_t axes, std::size_t to, Plan& plan) {
    auto& g = plan.geometry;
    const auto pads = node.intsOr("pads", std::vector<std::int64_t>(2 * axes, 0));
    const auto extra = node.intsOr("output_padding", std::vector<std::int64_t>(axes, 0));
    const auto asked = node.intsOr("output_shape", {});
    if (pads.size() != 2 * axes || extra.size() != axes || (!asked.empty() && asked.size() < axes))
        return badNode(node, "pads, output_padding or output_shape do not fit the input");
    const std::string autoPad = node.stringOr("auto_pad", "NOTSET");
    const bool same = autoPad == "SAME_UPPER" || autoPad == "SAME_LOWER";
    g.padBegin[to] = autoPad == "VALID" ? 0 : pads[i];
    g.padEnd[to] = autoPad == "VALID" ? 0 : pads[i + axes];
    if (g.padBegin[to] < 0 || g.padEnd[to] < 0 || g.padBegin[to] > kLimit || g.padEnd[to] > kLimit ||
        extra[i] < 0 || extra[i] > kLimit)
        return badNode(node, "pads or output_padding are out of range");
    if (g.in[to] < 0) {
        g.out[to] = Shape::kUnknown;
        return {};
    }
    if (g.in[to] > kLimit) return badShape(node, "the input is too large");
    const std::int64_t full =
        g.stride[to] * (g.in[to] - 1) + extra[i] + (g.kernel[to] - 1) * g.dilation[to] + 1;
    if (asked.empty() && !same) {
        g.out[to] = full - g.padBegin[to] - g.padEnd[to];
    } else {
        // The shape may be given with or without batch and channels.
        g.out[to] = asked.empty() ? g.in[to] * g.stride[to] : asked[asked.size() - axes + i];
        if (g.out[to] < 0 || g.out[to] > kLimit) return badNode(node, "output_shape is out of range");
        const std::int64_t total = std::max<std::int64_t>(0, full - g.out[to]);
        g.padBegin[to] = autoPad == "SAME_UPPER" ? total / 2 : total - total / 2;
        g.padEnd[to] = total - g.padBegin[to];
    }
    if (g.out[to] < 1) return badShape(node, "nothing is left of the output");
    return {};
}

Result<Plan> resolve(const Node& node, const Shape& input, const Shape& weights) {
    const int axes = input.rank() - 2;
    if (axes < 1 || axes > 3)
        return unsupported(node, "an input of " + std::to_string(axes) + " spatial axes");
    const std::int64_t groups = node.intOr("group", 1);
    if (weights.rank() != input.rank() || !weights.isStatic() || groups < 1 || weights[0] % groups != 0 ||
        (input[1] >= 0 && input[1] != weights[0]))
        return badShape(node, "weights " + weights.toString() + " do not fit the input " + input.toString());
    const auto n = static_cast<std::size_t>(axes);
    const auto strides = node.intsOr("strides", std::vector<std::int64_t>(n, 1));
    const auto dilations = node.intsOr("dilations", std::vector<std::int64_t>(n, 1));
    const std::vector<std::int64_t> kernel(weights.begin() + 2, weights.end());
    if (strides.size() != n || dilations.size() != n || node.intsOr("kernel_shape", kernel) != kernel)
        return badNode(node, "kernel_shape, strides or dilations do not fit the weights");
    Plan plan;
    auto& g = plan.geometry;
    g.batch = input[0];
    g.groups = groups;
    g.inChannels = weights[0];
    if (__builtin_mul_overflow(weights[1], groups, &g.outChannels))
        return badShape(node, "too many output channels");
    plan.output = Shape{input[0], g.outChannels};
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t to = 3 - n + i;
        if (strides[i] < 1 || strides[i] > kLimit || dilations[i] < 1 || dilations[i] > kLimit ||
            kernel[i] < 1 || kernel[i] > kLimit)
            return badNode(node, "kernel, strides or dilations are out of range");
        g.in[to] = input[static_cast<int>(i) + 2];
        g.kernel[to] = kernel[i];
        g.stride[to] = strides[i];
        g.dilation[to] = dilations[i];
        QS_CHECK(resolveAxis(node, i, n, to, plan));
        plan.output.dims().push_back(g.out[to]);
    }
    return plan;
}

Result<void> inferConvTranspose(InferContext& context) {
    std::optional<Shape> output;
    if (context.shape(0) && context.shape(1) && context.shape(1)->isStatic()) {
        QS_TRY(const Plan plan, resolve(context.node(), *context.shape(0), *context.shape(1)));
        output = plan.output;
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

std::int64_t convTransposeMacs(const Graph& graph, const Node& node) {
    const auto &input = graph.value(node.input(0)).shape, &weights = graph.value(node.input(1)).shape;
    if (!input || !weights || input->rank() < 3 || weights->rank() != input->rank()) return 0;
    Shape perSample = *input;
    perSample[0] = 1;
    const auto pixels = perSample.elementCount(), filters = weights->elementCount();
    std::int64_t total = 0;
    if (!pixels || !filters || (*weights)[0] < 1 ||
        __builtin_mul_overflow(*pixels, *filters / (*weights)[0], &total))
        return 0;
    return total;
}

// columns: (channel, kernel position) x input pixels, of one group of one sample.
void addColumns(const kernels::ConvGeometry& g, const float* columns, float* target) {
    for (std::int64_t c = 0; c < g.groupOutChannels(); ++c)
        for (std::int64_t k = 0; k < g.kernelPixels(); ++k) {
            const std::int64_t kd = k / (g.kernel[1] * g.kernel[2]) * g.dilation[0] - g.padBegin[0];
            const std::int64_t kh = k / g.kernel[2] % g.kernel[1] * g.dilation[1] - g.padBegin[1];
            const std::int64_t kw = k % g.kernel[2] * g.dilation[2] - g.padBegin[2];
            for (std::int64_t d = 0; d < g.in[0]; ++d)
                for (std::int64_t h = 0; h < g.in[1]; ++h, columns += g.in[2]) {
                    const std::int64_t od = d * g.stride[0] + kd, oh = h * g.stride[1] + kh;
                    if (od < 0 || od >= g.out[0] || oh < 0 || oh >= g.out[1]) continue;
                    float* row = target + ((c * g.out[0] + od) * g.out[1] + oh) * g.out[2];
                    for (std::int64_t w = 0; w < g.in[2]; ++w) {
                        const std::int64_t ow = w * g.stride[2] + kw;
                        if (ow >= 0 && ow < g.out[2]) row[ow] += columns[w];
                    }
                }
        }
}

Outputs compute(const Node& node, const Tensor& x, const Tensor& w, const Tensor* bias) {
    QS_TRY(const Plan plan, resolve(node, x.shape(), w.shape()));
    const auto& g = plan.geometry;
    if (bias && (bias->count() != g.outChannels || bias->type() != DataType::F32))
        return badShape(node, "the bias does not have one value per output channel");
    QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, plan.output));
    for (std::int64_t i = 0; i < g.batch * g.outChannels; ++i)
        std::fill_n(y.mutableData<float>() + i * g.outPixels(), g.outPixels(),
                    bias ? bias->data<float>()[i % g.outChannels] : 0.0f);
    const std::int64_t rows = g.groupOutChannels() * g.kernelPixels();
    QS_TRY(Tensor columns, Tensor::makeChecked(DataType::F32, Shape{rows, g.inPixels()}));
    if (columns.count() == 0 || g.groupInChannels() == 0) return single(std::move(y));
    for (std::int64_t n = 0; n < g.batch * g.groups; ++n) {
        kernels::gemm_f32(true, false, rows, g.inPixels(), g.groupInChannels(), 1.0f,
                          w.data<float>() + n % g.groups * g.groupInChannels() * rows,
                          x.data<float>() + n * g.groupInChannels() * g.inPixels(), 0.0f,
                          columns.mutableData<float>());
        addColumns(g, columns.data<float>(),
                   y.mutableData<float>() + n * g.groupOutChannels() * g.outPixels());
    }
    return single(std::move(y));
}

Result<Kernel> makeConvTranspose(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        for (std::size_t i = 0; i < 2; ++i)
            if (in[i].type() != DataType::F32)
                return unsupported(node, std::string("type ") + nameOf(in[i].type()));
        return compute(node, in[0], in[1], given(in, 2));
    });
}

} // namespace

OpDef convTransposeOp() {
    return {"ConvTranspose",  "", QuantTrait::ConvTranspose, inferConvTranspose, makeConvTranspose,
            convTransposeMacs};
}

} // namespace qs::ops
