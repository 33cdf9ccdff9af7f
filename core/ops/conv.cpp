// Conv, one to three spatial axes, grouped and depthwise.
#include "kernels/fp32/Conv.h"
#include "ops/ConvShape.h"
#include "ops/Op.h"

namespace qs::ops {

Result<ConvShape> resolveConv(const Node& node, const Shape& input, const Shape& weights) {
    const int axes = input.rank() - 2;
    if (axes < 1 || axes > 3)
        return unsupported(node, "an input of " + std::to_string(axes) + " spatial axes");
    if (weights.rank() != input.rank() || !weights.isStatic() || weights[0] < 1 || weights[1] < 1)
        return badShape(node, "weights " + weights.toString() + " do not fit the input " + input.toString());
    const std::int64_t groups = node.intOr("group", 1);
    if (groups < 1 || weights[0] % groups != 0 || (input[1] >= 0 && input[1] != weights[1] * groups))
        return badShape(node, "weights " + weights.toString() + " in " + std::to_string(groups) +
                                  " groups do not fit the input " + input.toString());
    ConvShape shape;
    std::vector<std::int64_t> kernel(weights.begin() + 2, weights.end());
    QS_TRY(shape.window, resolveWindow(node, input, kernel, false));
    if (shape.window.kernel != kernel) return badShape(node, "kernel_shape differs from the weights' shape");
    auto& g = shape.geometry;
    g.batch = input[0];
    g.groups = groups;
    g.inChannels = weights[1] * groups;
    g.outChannels = weights[0];
    shape.output = Shape{input[0], weights[0]};
    for (int i = 0; i < axes; ++i) {
        const auto from = static_cast<std::size_t>(i), to = static_cast<std::size_t>(3 - axes + i);
        g.in[to] = input[i + 2];
        g.kernel[to] = kernel[from];
        g.out[to] = shape.window.out[from];
        g.stride[to] = shape.window.strides[from];
        g.dilation[to] = shape.window.dilations[from];
        g.padBegin[to] = shape.window.padBegin[from];
        g.padEnd[to] = shape.window.padEnd[from];
        shape.output.dims().push_back(shape.window.out[from]);
    }
    return shape;
}

namespace {

Result<void> inferConv(InferContext& context) {
    const Shape *input = context.shape(0), *weights = context.shape(1);
    if (!input || !weights || !weights->isStatic()) {
        context.setOutput(0, context.type(0), {});
        return {};
    }
    QS_TRY(const ConvShape shape, resolveConv(context.node(), *input, *weights));
    context.setOutput(0, context.type(0), shape.output);
    return {};
}

std::int64_t convMacs(const Graph& graph, const Node& node) {
    const auto& weights = graph.value(node.inputs[1]).shape;
    const auto& output = graph.value(node.outputs[0]).shape;
    if (!weights || !output || !weights->isStatic() || output->rank() < 3) return 0;
    const Shape perSample(std::vector<std::int64_t>(output->begin() + 1, output->end()));
    const auto out = perSample.elementCount();
    return out ? *out * weights->product(1, weights->rank()) : 0;
}

struct ConvState {
    Tensor weights, bias;
    kernels::ConvF32 conv;
    ConvState(Tensor w, Tensor b)
        : weights(std::move(w)), bias(std::move(b)),
          conv(weights.data<float>(), bias.defined() ? bias.data<float>() : nullptr) {}
};

Result<std::vector<Tensor>> runConv(const Node& node, const ConvState& state, const Tensor& x) {
    QS_TRY(const ConvShape shape, resolveConv(node, x.shape(), state.weights.shape()));
    if (state.bias.defined() && state.bias.count() != shape.geometry.outChannels)
        return badShape(node, "the bias does not have one value per output channel");
    QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, shape.output));
    auto done = state.conv.run(shape.geometry, x.data<float>(), y.mutableData<float>());
    if (!done) return badNode(node, done.error().message);
    return std::vector<Tensor>{std::move(y)};
}

bool isFloatOrMissing(const Tensor& t) {
    return !t.defined() || t.type() == DataType::F32;
}

Result<Kernel> makeConv(const KernelRequest& request) {
    std::shared_ptr<const ConvState> packed;
    const Tensor *weights = request.constant(1), *bias = request.constant(2);
    const bool biasKnown = !request.node.input(2).valid() || bias;
    if (weights && biasKnown && isFloatOrMissing(*weights) && (!bias || isFloatOrMissing(*bias)))
        packed = std::make_shared<ConvState>(*weights, bias ? *bias : Tensor());
    return Kernel([node = request.node, packed](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.size() < 2 || !in[0].defined() || !in[1].defined())
            return badNode(node, "needs input and weights");
        for (const Tensor& t : in)
            if (!isFloatOrMissing(t)) return unsupported(node, std::string("type ") + nameOf(t.type()));
        if (packed) return runConv(node, *packed, in[0]);
        return runConv(node, ConvState(in[1], in.size() > 2 ? in[2] : Tensor()), in[0]);
    });
}

} // namespace

OpDef convOp() {
    return {"Conv", "", QuantTrait::Conv, inferConv, makeConv, convMacs};
}

} // namespace qs::ops
