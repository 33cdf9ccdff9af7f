// ConvTranspose on codes: a convolution with the mirrored filters over the input with zeros between its
// pixels.
#include <algorithm>
#include <array>
#include <cstring>

#include "runtime/IntKernels.h"

namespace qs::runtime {

namespace {

constexpr std::int64_t kLimit = std::int64_t{1} << 24;

using Sizes = std::vector<std::int64_t>;

Tensor mirrored(const Tensor& weights) {
    const Shape& shape = weights.shape();
    const std::int64_t taps = shape.product(2, shape.rank());
    Tensor out(weights.type(), shape);
    for (std::int64_t i = 0; i < shape[0] * shape[1]; ++i)
        std::reverse_copy(weights.data<std::int8_t>() + i * taps,
                          weights.data<std::int8_t>() + (i + 1) * taps,
                          out.mutableData<std::int8_t>() + i * taps);
    return out;
}

// The convolution that does the rest: stride 1, pads of what of the filter may hang over.
Result<IntOp> convolutionOf(const IntOp& op) {
    const Node node = nodeOf(op);
    const Shape& weights = op.constants[0].shape();
    const auto axes = static_cast<std::size_t>(weights.rank()) - 2;
    const Sizes dilations = node.intsOr("dilations", Sizes(axes, 1)),
                pads = node.intsOr("pads", Sizes(2 * axes, 0)),
                extra = node.intsOr("output_padding", Sizes(axes, 0));
    if (dilations.size() != axes || pads.size() != 2 * axes || extra.size() != axes ||
        node.intOr("group", 1) != 1 || node.has("output_shape") ||
        node.stringOr("auto_pad", "NOTSET") != "NOTSET")
        return badNetwork(op, "kernel_shape, strides or dilations do not fit the weights");
    Sizes over(2 * axes);
    for (std::size_t i = 0; i < axes; ++i) {
        const std::int64_t taps = weights[static_cast<int>(i) + 2];
        for (const std::int64_t size : {taps, dilations[i], pads[i], pads[i + axes], extra[i]})
            if (size < 0 || size > kLimit)
                return badNetwork(op, "kernel, strides or dilations are out of range");
        over[i] = (taps - 1) * dilations[i] - pads[i];
        over[i + axes] = (taps - 1) * dilations[i] - pads[i + axes] + extra[i];
        if (over[i] < 0 || over[i + axes] < 0)
            return badNetwork(op, "pads or output_padding are out of range");
    }
    IntOp conv = op;
    conv.nodeOp = "Conv";
    conv.constants[0] = mirrored(op.constants[0]);
    conv.attributes.clear();
    conv.attributes["dilations"] = dilations;
    conv.attributes["pads"] = over;
    return conv;
}

// Pixels `strides` apart along the spatial axes, the code `zero` between them.
Result<Buffer> spread(const Buffer& given, const Sizes& strides, std::uint8_t zero, const std::string& name) {
    const Buffer x = toChannelsLast(given);
    Shape shape = x.tensor.shape();
    if (shape.rank() != static_cast<int>(strides.size()) + 2)
        return makeError("bad-shape", name, "kernel_shape, strides or dilations do not fit the weights");
    std::array<std::int64_t, 3> in{1, 1, 1}, out{1, 1, 1}, step{1, 1, 1};
    for (std::size_t i = 0; i < strides.size(); ++i) {
        auto& size = shape[static_cast<int>(i) + 2];
        if (size < 1 || size > kLimit) return makeError("bad-shape", name, "the input is too large");
        const std::size_t at = 3 - strides.size() + i;
        in[at] = size;
        step[at] = strides[i];
        size = out[at] = (size - 1) * strides[i] + 1;
    }
    QS_TRY(Tensor y, Tensor::makeChecked(x.tensor.type(), shape));
    std::memset(y.mutableRaw(), zero, y.sizeBytes());
    const auto channels = static_cast<std::size_t>(shape[1]);
    const auto* from = static_cast<const std::uint8_t*>(x.tensor.raw());
    auto* to = static_cast<std::uint8_t*>(y.mutableRaw());
    for (std::int64_t n = 0; n < shape[0]; ++n)
        for (std::int64_t d = 0; d < in[0]; ++d)
            for (std::int64_t h = 0; h < in[1]; ++h)
                for (std::int64_t w = 0; w < in[2]; ++w, from += channels) {
                    const std::int64_t pixel =
                        ((n * out[0] + d * step[0]) * out[1] + h * step[1]) * out[2] + w * step[2];
                    std::memcpy(to + static_cast<std::size_t>(pixel) * channels, from, channels);
                }
    return Buffer{std::move(y), true};
}

} // namespace

Result<IntKernel> makeIntConvTranspose(const IntKernelRequest& request) {
    const IntOp& op = request.op;
    if (op.inputs.size() != 1 || op.constants.empty() || op.constants[0].type() != DataType::I8 ||
        op.constants[0].shape().rank() < 3 || op.constants[0].shape().rank() > 5)
        return badNetwork(op, "needs one input, one output and weights");
    const auto axes = static_cast<std::size_t>(op.constants[0].shape().rank()) - 2;
    const Sizes strides = nodeOf(op).intsOr("strides", Sizes(axes, 1));
    if (strides.size() != axes ||
        std::any_of(strides.begin(), strides.end(), [](std::int64_t s) { return s < 1 || s > kLimit; }))
        return badNetwork(op, "kernel, strides or dilations are out of range");
    QS_TRY(const IntOp conv, convolutionOf(op));
    QS_TRY(IntKernel kernel, makeIntConv({request.network, conv, request.options}));
    const auto zero = static_cast<std::uint8_t>(request.input(0).zeroPoint);
    return IntKernel([kernel = std::move(kernel), strides, zero, type = request.input(0).type,
                      name = op.name](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
        if (in[0].tensor.type() != type) return makeError("bad-input", name, "wants codes");
        QS_TRY(const Buffer x, spread(in[0], strides, zero, name));
        return kernel(std::vector<Buffer>{x});
    });
}

} // namespace qs::runtime
