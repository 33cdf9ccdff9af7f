// Dynamic quantization measures the range of an activation while the network runs. An integer network needs
// it beforehand: the layer becomes one of real values, whose weights keep their codes, and calibration (or a
// trained quantizer on x) supplies the range.
//
//   x -> DynamicQuantizeLinear -> ConvInteger | MatMulInteger(w, zx, zw) -> Cast(float) -> Mul(sx * sw) -> y
//     =>  x -> Conv | MatMul(w as real values, with their codes) -> y
#include <optional>

#include "passes/Pass.h"

namespace qs::passes {

namespace {

struct Match {
    Node dynamic, integer, cast, mul;
    ValueId product; // of the dynamic scale and the weights' scale
    Tensor scale;    // of the weights
};

// The constant that is multiplied with the dynamic scale.
const Tensor* weightScaleOf(const Graph& graph, ValueId product, ValueId dynamicScale) {
    const NodeId id = graph.value(product).producer;
    if (!graph.alive(id) || !graph.node(id).is("Mul")) return nullptr;
    const Node& node = graph.node(id);
    if (node.input(0) == dynamicScale) return graph.constantOf(node.input(1));
    return node.input(1) == dynamicScale ? graph.constantOf(node.input(0)) : nullptr;
}

std::optional<Match> match(const Graph& graph, const Node& node) {
    const bool conv = node.is("ConvInteger");
    if (!conv && !node.is("MatMulInteger")) return std::nullopt;
    Match m;
    m.integer = node;
    const NodeId dynamic = graph.value(node.input(0)).producer, cast = graph.soleConsumer(node.output());
    const Tensor *w = graph.constantOf(node.input(1)), *zero = graph.constantOf(node.input(3));
    if (!w || !graph.alive(dynamic) || !cast.valid() || (node.input(3).valid() && !zero)) return std::nullopt;
    m.dynamic = graph.node(dynamic);
    m.cast = graph.node(cast);
    if (!m.dynamic.is("DynamicQuantizeLinear") || m.dynamic.output(0) != node.input(0) ||
        m.dynamic.output(2) != node.input(2) || !m.cast.is("Cast") ||
        m.cast.intOr("to", 0) != static_cast<std::int64_t>(DataType::F32))
        return std::nullopt;
    const NodeId mul = graph.soleConsumer(m.cast.output());
    if (!mul.valid() || !graph.node(mul).is("Mul")) return std::nullopt;
    m.mul = graph.node(mul);
    m.product = m.mul.input(m.mul.input(0) == m.cast.output() ? 1 : 0);
    const Tensor* scale = weightScaleOf(graph, m.product, m.dynamic.output(1));
    const int rank = w->shape().rank();
    if (!scale || scale->type() != DataType::F32 || rank < 2 || (!conv && rank != 2)) return std::nullopt;
    const std::int64_t channels = w->shape()[conv ? 0 : 1];
    if (scale->count() != 1 && (conv || scale->count() != channels)) return std::nullopt;
    if (zero && zero->count() != 1 && zero->count() != channels) return std::nullopt;
    for (std::int64_t c = 0; c < scale->count(); ++c)
        if (!(scale->at(c) > 0.0)) return std::nullopt;
    m.scale = *scale;
    return m;
}

Quantizer weightQuantizer(const Graph& graph, const Match& m) {
    const Tensor& codes = *graph.constantOf(m.integer.input(1));
    const Tensor* zero = graph.constantOf(m.integer.input(3));
    Quantizer q;
    q.role = QuantizerRole::Weight;
    q.kind = QuantizerKind::Integer;
    q.isSigned = codes.type() == DataType::I8;
    q.qmin = q.isSigned ? -128 : 0;
    q.qmax = q.isSigned ? 127 : 255;
    q.sourceNodes = {m.integer.name};
    q.codes = codes;
    const std::int64_t count = std::max<std::int64_t>(m.scale.count(), zero ? zero->count() : 1);
    if (count > 1) q.axis = m.integer.is("ConvInteger") ? 0 : 1;
    for (std::int64_t c = 0; c < count; ++c) {
        q.scale.push_back(static_cast<float>(m.scale.at(m.scale.count() == 1 ? 0 : c)));
        q.zeroPoint.push_back(zero ? static_cast<std::int32_t>(zero->intAt(zero->count() == 1 ? 0 : c)) : 0);
    }
    return q;
}

void rewrite(PassContext& context, const Match& m) {
    Graph& graph = context.graph;
    const Quantizer q = weightQuantizer(graph, m);
    const std::string stem = graph.value(m.integer.input(1)).name;
    const ValueId weights = graph.addConstant(graph.freshName(stem + ":real"), dequantize(q.codes, q));
    graph.value(weights).quantizer = q;
    const ValueId out = m.mul.output();
    for (const NodeId id : {m.mul.id, m.cast.id, m.integer.id})
        graph.removeNode(id);
    graph.addNode(m.integer.name, m.integer.is("ConvInteger") ? "Conv" : "MatMul",
                  {m.dynamic.input(0), weights}, {out}, m.integer.attributes);
    context.findings.push_back(
        makeWarning("dynamic-quantization", m.dynamic.name,
                    "the range of " + graph.value(m.dynamic.input(0)).name +
                        " is measured anew for every sample; in the integer network it "
                        "is fixed, by calibration",
                    {graph.value(m.dynamic.input(0)).name}));
    context.record("ConvertDynamicQuantization", {m.dynamic.name, m.integer.name, m.cast.name, m.mul.name},
                   {m.integer.name},
                   "dynamic quantization becomes a layer with fixed ranges; its weights keep their codes");
}

} // namespace

void runConvertDynamicQuantization(PassContext& context) {
    for (const NodeId id : context.graph.nodes()) {
        if (!context.graph.alive(id)) continue;
        if (const auto m = match(context.graph, context.graph.node(id))) rewrite(context, *m);
    }
}

} // namespace qs::passes
