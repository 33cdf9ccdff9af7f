#include "qat/QdqChain.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ops/QuantizeParameters.h"

namespace qs::qat {

namespace {

bool isMicrosoftOrDefault(const Node& node) {
    return node.domain.empty() || node.domain == "com.microsoft";
}

Diagnostic unrecognised(const Graph& graph, NodeId node, std::string why) {
    return makeWarning("unrecognised-quantizer", graph.node(node).name, std::move(why));
}

Result<Quantizer> parametersOf(const Graph& graph, const Node& node, DataType codes) {
    const Tensor* scale = graph.constantOf(node.input(1));
    const Tensor* zero = graph.constantOf(node.input(2));
    if (!scale || (node.input(2).valid() && !zero))
        return makeError(
            "live-observer", node.name,
            "its scale or zero point is computed while the network runs: export the model with observers "
            "disabled and fake-quantizers frozen");
    const auto& shape = graph.value(node.input(0)).shape;
    return ops::quantizeParameters(node, shape ? &*shape : nullptr, *scale, zero, codes);
}

// Narrows the code range to a Clip's bounds; false when they are not constant.
bool applyClip(const Graph& graph, const Node& clip, Quantizer& q) {
    for (std::size_t i = 1; i < 3; ++i) {
        if (!clip.input(i).valid()) continue;
        const Tensor* bound = graph.constantOf(clip.input(i));
        if (!bound || bound->count() != 1) return false;
        const std::int64_t value = bound->intAt(0);
        if (i == 1) q.qmin = static_cast<std::int32_t>(std::max<std::int64_t>(q.qmin, value));
        if (i == 2) q.qmax = static_cast<std::int32_t>(std::min<std::int64_t>(q.qmax, value));
    }
    if (q.qmin >= q.qmax) return false;
    q.bits = static_cast<int>(std::ceil(std::log2(static_cast<double>(q.qmax) - q.qmin + 1.0)));
    return true;
}

bool sameParameters(const Quantizer& a, const Quantizer& b) {
    return a.scale == b.scale && a.zeroPoint == b.zeroPoint && (a.scale.size() == 1 || a.axis == b.axis);
}

} // namespace

bool isQuantizeLinear(const Node& node) {
    return node.op == "QuantizeLinear" && isMicrosoftOrDefault(node);
}
bool isDequantizeLinear(const Node& node) {
    return node.op == "DequantizeLinear" && isMicrosoftOrDefault(node);
}

Result<QdqChain> readQdqChain(const Graph& graph, NodeId quantize) {
    const Node& node = graph.node(quantize);
    const ValueId zero = node.input(2);
    const auto asked = node.intOr("output_dtype", 0);
    const DataType codes = zero.valid() ? graph.value(zero).type
                           : asked      ? static_cast<DataType>(asked)
                                        : DataType::U8;
    QdqChain chain;
    chain.quantize = quantize;
    QS_TRY(chain.quantizer, parametersOf(graph, node, codes));
    QS_CHECK(checkQuantizer(chain.quantizer, node.name));
    chain.quantizer.kind = QuantizerKind::Qdq;
    chain.quantizer.sourceNodes = {node.name};
    ValueId at = node.output();
    while (true) {
        if (graph.isOutput(at)) return unrecognised(graph, quantize, "its codes leave the network");
        const auto& consumers = graph.value(at).consumers;
        if (consumers.empty()) return unrecognised(graph, quantize, "nobody reads its codes");
        const Node& next = graph.node(consumers[0]);
        if (isDequantizeLinear(next)) break;
        if (consumers.size() != 1)
            return unrecognised(graph, quantize,
                                "its codes are used by several nodes, " + next.name + " (" + next.op +
                                    ") among them");
        if (next.is("Clip") && next.input(0) == at) {
            if (!applyClip(graph, next, chain.quantizer))
                return unrecognised(graph, quantize, "the bounds of " + next.name + " are not usable");
            chain.quantizer.kind = QuantizerKind::FakeQuant;
        } else if (!(next.is("Cast") && next.intOr("to", 0) == static_cast<std::int64_t>(codes))) {
            return unrecognised(graph, quantize, "its codes go to " + next.name + " (" + next.op + ")");
        }
        chain.between.push_back(next.id);
        chain.quantizer.sourceNodes.push_back(next.name);
        at = next.output();
    }
    for (const NodeId consumer : graph.value(at).consumers) {
        const Node& dequantize = graph.node(consumer);
        if (!isDequantizeLinear(dequantize) || dequantize.input(0) != at)
            return unrecognised(graph, quantize,
                                "its codes go to " + dequantize.name + " (" + dequantize.op + ")");
        QS_TRY(const Quantizer back, parametersOf(graph, dequantize, codes));
        if (!sameParameters(chain.quantizer, back))
            return unrecognised(graph, quantize, dequantize.name + " has another scale or zero point");
        if (std::find(chain.dequantizes.begin(), chain.dequantizes.end(), consumer) ==
            chain.dequantizes.end()) {
            chain.dequantizes.push_back(consumer);
            chain.quantizer.sourceNodes.push_back(dequantize.name);
        }
    }
    QS_CHECK(checkQuantizer(chain.quantizer, node.name));
    return chain;
}

Result<void> checkQuantizer(const Quantizer& q, const std::string& node) {
    for (std::size_t i = 0; i < q.scale.size(); ++i) {
        const std::string channel = q.scale.size() > 1 ? " of channel " + std::to_string(i) : "";
        if (!std::isfinite(q.scale[i]) || q.scale[i] <= 0.0f)
            return makeError("bad-scale", node,
                             "the scale" + channel + " is " + std::to_string(q.scale[i]) +
                                 ", not a positive number");
        if (q.bits < 32 && (q.zeroPoint[i] < q.qmin || q.zeroPoint[i] > q.qmax))
            return makeError("bad-zero-point", node,
                             "the zero point" + channel + " is " + std::to_string(q.zeroPoint[i]) +
                                 ", outside " + std::to_string(q.qmin) + ".." + std::to_string(q.qmax));
    }
    return {};
}

} // namespace qs::qat
