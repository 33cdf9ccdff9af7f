// MaxPool, AveragePool and their global forms, one to three spatial axes, float32 (MaxPool also int8 and
// uint8).
#include <algorithm>
#include <array>
#include <limits>

#include "ops/Op.h"
#include "ops/PoolShape.h"

namespace qs::ops {

Result<PoolShape> resolvePool(const Node& node, const Shape& input) {
    const int axes = input.rank() - 2;
    if (axes < 1 || axes > 3)
        return unsupported(node, "an input of " + std::to_string(axes) + " spatial axes");
    PoolShape s;
    const bool global = node.op.rfind("Global", 0) == 0;
    std::vector<std::int64_t> spatial(input.begin() + 2, input.end());
    if (global) {
        Node plain = node; // a window over everything, whatever attributes a file adds
        plain.attributes.clear();
        if (std::any_of(spatial.begin(), spatial.end(), [](std::int64_t d) { return d < 0; })) {
            s.output = Shape{input[0], input[1]};
            s.output.dims().resize(static_cast<std::size_t>(input.rank()), 1);
            return s;
        }
        QS_TRY(s.window, resolveWindow(plain, input, spatial, true));
    } else {
        QS_TRY(s.window, resolveWindow(node, input, node.intsOr("kernel_shape", {}), true));
    }
    s.output = Shape{input[0], input[1]};
    for (int i = 0; i < axes; ++i) {
        const auto from = static_cast<std::size_t>(i), to = static_cast<std::size_t>(3 - axes + i);
        s.geometry.in[to] = input[i + 2];
        s.geometry.kernel[to] = s.window.kernel[from];
        s.geometry.out[to] = s.window.out[from];
        s.geometry.stride[to] = s.window.strides[from];
        s.geometry.dilation[to] = s.window.dilations[from];
        s.geometry.padBegin[to] = s.window.padBegin[from];
        s.geometry.padEnd[to] = s.window.padEnd[from];
        s.output.dims().push_back(s.window.out[from]);
    }
    s.geometry.batch = input[0];
    s.geometry.inChannels = s.geometry.outChannels = s.geometry.groups = input[1];
    s.countIncludePad = node.intOr("count_include_pad", 0) != 0;
    return s;
}

std::int64_t windowCount(const kernels::ConvGeometry& g, const std::array<std::int64_t, 3>& at,
                         bool includePad) {
    std::int64_t count = 1;
    for (std::size_t i = 0; i < 3; ++i) {
        const std::int64_t begin = at[i] * g.stride[i] - g.padBegin[i];
        const std::int64_t low = includePad ? -g.padBegin[i] : 0;
        const std::int64_t high = g.in[i] + (includePad ? g.padEnd[i] : 0);
        std::int64_t inside = 0;
        for (std::int64_t k = 0; k < g.kernel[i]; ++k) {
            const std::int64_t p = begin + k * g.dilation[i];
            inside += p >= low && p < high;
        }
        count *= inside;
    }
    return count;
}

namespace {

Result<void> inferPool(InferContext& context) {
    const Shape* input = context.shape(0);
    std::optional<Shape> output;
    if (input) {
        QS_TRY(const PoolShape s, resolvePool(context.node(), *input));
        output = s.output;
    }
    context.setOutput(0, context.type(0), output);
    if (context.node().outputs.size() > 1) context.setOutput(1, DataType::I64, output);
    return {};
}

// Offset within a plane as if the plane were stored with its first axis running fastest.
std::int64_t columnMajorIndex(const kernels::ConvGeometry& g, std::int64_t i) {
    if (i < 0) return i;
    const std::int64_t w = i % g.in[2], h = i / g.in[2] % g.in[1], d = i / (g.in[2] * g.in[1]);
    return (w * g.in[1] + h) * g.in[0] + d;
}

template <class T>
Result<std::vector<Tensor>> maxPool(const Node& node, const Tensor& x) {
    QS_TRY(const PoolShape s, resolvePool(node, x.shape()));
    QS_TRY(Tensor y, Tensor::makeChecked(x.type(), s.output));
    const bool wantIndices = node.output(1).valid();
    const bool columnMajor = node.intOr("storage_order", 0) != 0;
    Tensor indices;
    if (wantIndices) {
        QS_TRY(indices, Tensor::makeChecked(DataType::I64, s.output));
    }
    std::int64_t at = 0;
    T* target = y.mutableData<T>();
    const auto& g = s.geometry;
    for (std::int64_t plane = 0; plane < g.batch * g.inChannels; ++plane) {
        const T* source = x.data<T>() + plane * g.inPixels();
        forEachPosition(g, [&](const std::array<std::int64_t, 3>& position) {
            T best = std::numeric_limits<T>::lowest();
            std::int64_t bestIndex = -1;
            forEachInWindow(g, position, [&](std::int64_t offset) {
                if (bestIndex < 0 || source[offset] > best) {
                    best = source[offset];
                    bestIndex = offset;
                }
            });
            target[at] = best;
            if (wantIndices)
                indices.mutableData<std::int64_t>()[at] =
                    plane * g.inPixels() + (columnMajor ? columnMajorIndex(g, bestIndex) : bestIndex);
            ++at;
        });
    }
    std::vector<Tensor> out{std::move(y)};
    if (wantIndices) out.push_back(std::move(indices));
    return out;
}

Result<std::vector<Tensor>> averagePool(const Node& node, const Tensor& x) {
    QS_TRY(const PoolShape s, resolvePool(node, x.shape()));
    QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, s.output));
    float* target = y.mutableData<float>();
    const auto& g = s.geometry;
    for (std::int64_t plane = 0; plane < g.batch * g.inChannels; ++plane) {
        const float* source = x.data<float>() + plane * g.inPixels();
        forEachPosition(g, [&](const std::array<std::int64_t, 3>& position) {
            float sum = 0.0f;
            forEachInWindow(g, position, [&](std::int64_t offset) { sum += source[offset]; });
            const std::int64_t count = windowCount(g, position, s.countIncludePad);
            *target++ = count > 0 ? sum / static_cast<float>(count) : 0.0f;
        });
    }
    return std::vector<Tensor>{std::move(y)};
}

Result<Kernel> makeMaxPool(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty() || !in[0].defined()) return badNode(node, "needs an input");
        switch (in[0].type()) {
        case DataType::F32:
            return maxPool<float>(node, in[0]);
        case DataType::F64:
            return maxPool<double>(node, in[0]);
        case DataType::U8:
            return maxPool<std::uint8_t>(node, in[0]);
        case DataType::I8:
            return maxPool<std::int8_t>(node, in[0]);
        default:
            return unsupported(node, std::string("type ") + nameOf(in[0].type()));
        }
    });
}

Result<Kernel> makeAveragePool(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Result<std::vector<Tensor>> {
        if (in.empty() || !in[0].defined()) return badNode(node, "needs an input");
        if (in[0].type() != DataType::F32)
            return unsupported(node, std::string("type ") + nameOf(in[0].type()));
        return averagePool(node, in[0]);
    });
}

} // namespace

OpDef maxPoolOp() {
    return {"MaxPool", "", QuantTrait::MaxPool, inferPool, makeMaxPool};
}
OpDef averagePoolOp() {
    return {"AveragePool", "", QuantTrait::Average, inferPool, makeAveragePool};
}
OpDef globalAveragePoolOp() {
    return {"GlobalAveragePool", "", QuantTrait::Average, inferPool, makeAveragePool};
}
OpDef globalMaxPoolOp() {
    return {"GlobalMaxPool", "", QuantTrait::MaxPool, inferPool, makeMaxPool};
}

} // namespace qs::ops
