// tfmot through tf2onnx: FakeQuant of constant weights is computed by the converter, then BatchNormalization
// is folded, so the file holds float weights that lie on a per-channel grid, with no quantizer. The grid is
// recovered channel by channel.
//
//   float constant W with W[c] = code * scale[c], code in -127..127   =>   the constant carries quantizer
//   (kind grid) and codes
//
// A channel's largest weight need not be code 127: depthwise kernels were quantized per tensor before
// BatchNormalization was folded. So every peak code is tried, from the coarsest grid on.
#include <algorithm>
#include <cmath>

#include "qat/Recogniser.h"

namespace qs::qat {

namespace {

// Distance from an integer that float32 products leave at codes up to 127 (two roundings of 2^-24 relative
// each, with room).
constexpr double kTolerance = 2e-3;
constexpr std::int64_t kFewestWeights = 4; // fewer would fit some grid by chance

bool hasActivationQuantizers(const Graph& graph) {
    for (std::size_t i = 0; i < graph.valueCount(); ++i) {
        const Value& value = graph.value(ValueId(static_cast<std::int32_t>(i)));
        if (value.quantizer && !value.isConstant()) return true;
    }
    return false;
}

int outputAxis(const Node& node) {
    if (node.is("Conv")) return 0;
    if (node.is("Gemm")) return node.intOr("transB", 0) != 0 ? 0 : 1;
    return node.is("MatMul") ? 1 : -1;
}

bool onGrid(const std::vector<float>& channel, double scale) {
    return std::all_of(channel.begin(), channel.end(), [&](float w) {
        const double code = w / scale;
        return std::fabs(code - std::nearbyint(code)) <= kTolerance;
    });
}

// The channel's scale; 0 when it lies on no grid.
double recoverScale(const std::vector<float>& channel) {
    double peak = 0.0;
    for (const float w : channel)
        peak = std::max(peak, std::fabs(static_cast<double>(w)));
    if (peak == 0.0) return 1.0;
    if (static_cast<std::int64_t>(channel.size()) < kFewestWeights)
        return onGrid(channel, peak / 127.0) ? peak / 127.0 : 0.0;
    for (int code = 1; code <= 128; ++code)
        if (onGrid(channel, peak / code)) return peak / code;
    return 0.0;
}

std::vector<float> channelOf(const Tensor& w, int axis, std::int64_t c) {
    const std::int64_t channels = w.shape()[axis], inner = w.shape().product(axis + 1, w.shape().rank());
    std::vector<float> values;
    for (std::int64_t i = 0; i < w.count(); ++i)
        if (i / inner % channels == c) values.push_back(w.data<float>()[i]);
    return values;
}

struct Recovered {
    Quantizer quantizer;
    std::int64_t offGrid = 0; // channels that fit no grid
};

Recovered recover(const Tensor& w, int axis) {
    Recovered r;
    Quantizer& q = r.quantizer;
    q.role = QuantizerRole::Weight;
    q.kind = QuantizerKind::Grid;
    q.isSigned = true;
    q.qmin = -128;
    q.qmax = 127;
    q.axis = axis;
    for (std::int64_t c = 0; c < w.shape()[axis]; ++c) {
        const double scale = recoverScale(channelOf(w, axis, c));
        r.offGrid += scale == 0.0;
        q.scale.push_back(static_cast<float>(scale));
        q.zeroPoint.push_back(0);
    }
    return r;
}

} // namespace

void recogniseBakedWeights(RecogniserContext& context) {
    Graph& graph = context.graph;
    if (!hasActivationQuantizers(graph)) return;
    for (const NodeId id : graph.nodes()) {
        const Node& node = graph.node(id);
        const int axis = outputAxis(node);
        const Tensor* weights = graph.constantOf(node.input(1));
        if (axis < 0 || !weights || weights->type() != DataType::F32 || weights->shape().rank() <= axis ||
            weights->count() == 0)
            continue;
        Value& value = graph.value(node.input(1));
        if (value.quantizer) continue;
        Recovered r = recover(*weights, axis);
        if (r.offGrid > 0) {
            context.findings.push_back(
                makeInfo("weights-off-grid", node.name,
                         "its weights carry no quantizer and " + std::to_string(r.offGrid) + " of " +
                             std::to_string(r.quantizer.scale.size()) +
                             " channels lie on no 8-bit grid; they are quantized after training",
                         {std::to_string(r.offGrid)}));
            continue;
        }
        r.quantizer.codes = quantize(*weights, r.quantizer);
        value.quantizer = std::move(r.quantizer);
    }
}

} // namespace qs::qat
