// Integer operators whose int32 result is scaled by hand: ConvInteger and MatMulInteger on codes of a
// quantizer with constant parameters. The factor is the product of the input's and the weights' scales, so
// the weights' scale is factor / input scale.
//
//   x -> Q(sx, zx) -> ConvInteger | MatMulInteger(w, zx, zw) -> Cast(float) -> Mul(factor) -> y
//     =>  x -> Q -> DQ(sx, zx) -> Conv | MatMul(DQ(w, factor / sx, zw)) -> y
//
// With DynamicQuantizeLinear in front the ranges are measured while the network runs: such layers stay as
// they are here, and a pass of the compiler gives them a grid.
#include <algorithm>
#include <optional>

#include "qat/QdqChain.h"
#include "qat/Recogniser.h"

namespace qs::qat {

namespace {

struct Match {
    Node integer, cast, mul, quantize;
    Tensor weightScale; // scalar or [output channels]
};

// The factor by output channel; nothing when it varies along another axis.
std::optional<Tensor> factorOf(const Graph& graph, ValueId id, bool conv, std::int64_t channels, int rank) {
    const Tensor* t = graph.constantOf(id);
    if (!t || t->type() != DataType::F32 || t->count() < 1) return std::nullopt;
    if (t->count() == 1) return t->reshaped(Shape{});
    const int offset = rank - t->shape().rank(), channelAxis = conv ? 1 : rank - 1;
    if (offset < 0 || t->count() != channels || channelAxis < offset ||
        t->shape()[channelAxis - offset] != channels)
        return std::nullopt;
    return t->reshaped(Shape{channels});
}

bool sameConstant(const Graph& graph, ValueId a, ValueId b) {
    const Tensor *x = graph.constantOf(a), *y = graph.constantOf(b);
    const double left = x && x->count() == 1 ? x->at(0)
                        : a.valid()          ? -1.0
                                             : 0.0,
                 right = y && y->count() == 1 ? y->at(0)
                         : b.valid()          ? -2.0
                                              : 0.0;
    return left == right;
}

std::optional<Match> match(const Graph& graph, const Node& node) {
    const bool conv = node.is("ConvInteger");
    if ((!conv && !node.is("MatMulInteger")) || node.outputs.size() != 1) return std::nullopt;
    Match m;
    m.integer = node;
    const Tensor* w = graph.constantOf(node.input(1));
    const NodeId quantize = graph.value(node.input(0)).producer, cast = graph.soleConsumer(node.output());
    if (!w || !graph.alive(quantize) || !isQuantizeLinear(graph.node(quantize)) || !cast.valid())
        return std::nullopt;
    m.quantize = graph.node(quantize);
    m.cast = graph.node(cast);
    if (!m.cast.is("Cast") || m.cast.intOr("to", 0) != static_cast<std::int64_t>(DataType::F32))
        return std::nullopt;
    const NodeId mul = graph.soleConsumer(m.cast.output());
    if (!mul.valid() || !graph.node(mul).is("Mul")) return std::nullopt;
    m.mul = graph.node(mul);
    const Tensor* sx = graph.constantOf(m.quantize.input(1));
    if (!sx || sx->count() != 1 || sx->type() != DataType::F32 || !(sx->data<float>()[0] > 0.0f) ||
        !sameConstant(graph, m.quantize.input(2), node.input(2)))
        return std::nullopt;
    const int rank = w->shape().rank();
    if (rank < 2 || (!conv && rank != 2)) return std::nullopt;
    const ValueId other = m.mul.input(m.mul.input(0) == m.cast.output() ? 1 : 0);
    const auto& shape = graph.value(m.cast.output()).shape;
    const auto factor = factorOf(graph, other, conv, w->shape()[conv ? 0 : 1], shape ? shape->rank() : rank);
    if (!factor) return std::nullopt;
    m.weightScale = factor->clone();
    for (std::int64_t c = 0; c < m.weightScale.count(); ++c)
        m.weightScale.mutableData<float>()[c] /= sx->data<float>()[0];
    return m;
}

void rewrite(Graph& graph, const Match& m) {
    const Node& node = m.integer;
    const bool conv = node.is("ConvInteger");
    const std::map<std::string, Attribute> origin{{kOriginAttribute, node.name},
                                                  {"axis", std::int64_t{conv ? 0 : 1}}};
    auto dequantized = [&](ValueId codes, ValueId scale, ValueId zero, const char* suffix) {
        const ValueId real = graph.addValue(graph.freshName(graph.value(codes).name + ":real"), DataType::F32,
                                            graph.value(codes).shape);
        std::vector<ValueId> inputs{codes, scale};
        if (zero.valid()) inputs.push_back(zero);
        graph.addNode(node.name + suffix, "DequantizeLinear", inputs, {real}, origin);
        return real;
    };
    const ValueId scale =
        graph.addConstant(graph.freshName(graph.value(node.input(1)).name + ":scale"), m.weightScale);
    ValueId zero = node.input(3);
    if (const Tensor* z = graph.constantOf(zero); z && z->count() == 1 && m.weightScale.count() > 1) {
        // DequantizeLinear wants one zero point per scale.
        Tensor zeros(z->type(), m.weightScale.shape());
        for (std::int64_t c = 0; c < zeros.count(); ++c)
            static_cast<std::uint8_t*>(zeros.mutableRaw())[c] = *static_cast<const std::uint8_t*>(z->raw());
        zero = graph.addConstant(graph.freshName(graph.value(zero).name + ":channels"), zeros);
    }
    const ValueId x = dequantized(node.input(0), m.quantize.input(1), m.quantize.input(2), ":dequantize0");
    const ValueId w = dequantized(node.input(1), scale, zero, ":dequantize1");
    const ValueId out = m.mul.output();
    for (const NodeId id : {m.mul.id, m.cast.id, m.integer.id})
        graph.removeNode(id);
    graph.addNode(node.name, conv ? "Conv" : "MatMul", {x, w}, {out}, node.attributes);
    graph.rewrites.push_back({"IntegerLayers",
                              {node.name, m.cast.name, m.mul.name},
                              {node.name},
                              node.op + " and its scale as the layer that they compute"});
}

} // namespace

void recogniseIntegerLayers(RecogniserContext& context) {
    for (const NodeId id : context.graph.nodes()) {
        if (!context.graph.alive(id)) continue;
        if (const auto m = match(context.graph, context.graph.node(id))) rewrite(context.graph, *m);
    }
}

} // namespace qs::qat
