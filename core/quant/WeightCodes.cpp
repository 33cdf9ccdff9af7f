#include "quant/WeightCodes.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "graph/TensorAxes.h"
#include "quant/Parameters.h"
#include "quant/PowerOfTwo.h"

namespace qs::quant {

namespace {

// Output channels run along this axis of the weights.
int outputAxis(const Node& node) {
    if (node.is("Conv")) return 0;
    return node.is("Gemm") && node.intOr("transB", 0) != 0 ? 0 : 1;
}

// Unsigned codes become signed ones; scale and real values stay.
Result<void> makeSigned(Tensor& codes, std::vector<std::int32_t>& zeroPoint, const std::string& node) {
    if (codes.type() == DataType::I8) return {};
    if (codes.type() != DataType::U8)
        return makeError("unsupported-weights", node,
                         std::string("weight codes of type ") + nameOf(codes.type()));
    Tensor moved(DataType::I8, codes.shape());
    for (std::int64_t i = 0; i < codes.count(); ++i)
        moved.mutableData<std::int8_t>()[i] = static_cast<std::int8_t>(codes.data<std::uint8_t>()[i] - 128);
    codes = moved;
    for (auto& z : zeroPoint)
        z -= 128;
    return {};
}

// A converted bias whose scale is this layer's sx * sw deploys its codes as they are.
bool keepsCodes(const Value& bias, float inputScale, const std::vector<float>& scale, std::int64_t channels) {
    const auto& q = bias.quantizer;
    if (!q || !q->codes.defined() || q->codes.type() != DataType::I32 || q->codes.count() != channels)
        return false;
    for (std::int64_t c = 0; c < channels; ++c) {
        const auto k = static_cast<std::size_t>(c);
        if (q->zeroPoint[q->zeroPoint.size() == 1 ? 0 : k] != 0 ||
            q->scale[q->scale.size() == 1 ? 0 : k] != inputScale * scale[scale.size() == 1 ? 0 : k])
            return false;
    }
    return true;
}

// b / (sx * sw) to int32, ties to even; saturated where it does not fit, with a finding.
Tensor biasCodes(const Tensor& bias, std::int64_t channels, float inputScale, const std::vector<float>& scale,
                 const std::string& node, std::vector<Diagnostic>& findings) {
    Tensor codes(DataType::I32, Shape{channels});
    for (std::int64_t c = 0; c < channels; ++c) {
        const double step =
            static_cast<double>(inputScale * scale[scale.size() == 1 ? 0 : static_cast<std::size_t>(c)]);
        const double value = std::nearbyint(bias.at(bias.count() == 1 ? 0 : c) / step);
        constexpr double kLow = std::numeric_limits<std::int32_t>::min(),
                         kHigh = std::numeric_limits<std::int32_t>::max();
        if (!(value >= kLow && value <= kHigh))
            findings.push_back(makeWarning("bias-overflow", node,
                                           "the bias of output channel " + std::to_string(c) +
                                               " does not fit 32 bits at this channel's scale",
                                           {std::to_string(c)}));
        codes.mutableData<std::int32_t>()[c] =
            std::isnan(value) ? 0 : static_cast<std::int32_t>(std::clamp(value, kLow, kHigh));
    }
    return codes;
}

} // namespace

Result<WeightCodes> weightCodes(Graph& graph, const Node& node, float inputScale, const QuantOptions& options,
                                std::vector<Diagnostic>& findings) {
    Value& weights = graph.value(node.input(1));
    const int axis = outputAxis(node);
    if (!weights.quantizer)
        weights.quantizer =
            quantizeWeights(*weights.constant, options.perChannelWeights ? axis : -1, options.weightRange);
    const bool trained = weights.quantizer->kind != QuantizerKind::Calibrated;
    if (options.rounding == kernels::Rounding::Pow2 && roundScalesUp(*weights.quantizer) && trained)
        findings.push_back(
            makeInfo("scale-rounded", node.name,
                     "the trained scales of its weights are rounded up to powers of two, and the codes "
                     "with them"));
    const Quantizer& q = *weights.quantizer;
    WeightCodes out;
    out.codes = q.codes;
    out.scale = q.scale;
    out.zeroPoint = q.zeroPoint;
    QS_CHECK(makeSigned(out.codes, out.zeroPoint, node.name));
    if (std::all_of(out.zeroPoint.begin(), out.zeroPoint.end(), [](std::int32_t z) { return z == 0; }))
        out.zeroPoint.clear();
    if (axis == 1) out.codes = exchangeFirstAxes(out.codes);
    const Tensor* bias = graph.constantOf(node.input(2));
    if (bias && keepsCodes(graph.value(node.input(2)), inputScale, out.scale, out.codes.shape()[0]))
        out.bias = graph.value(node.input(2)).quantizer->codes;
    else if (bias)
        out.bias = biasCodes(*bias, out.codes.shape()[0], inputScale, out.scale, node.name, findings);
    return out;
}

} // namespace qs::quant
