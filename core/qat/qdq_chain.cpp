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
    for (const ValueId id : {node.input(1), node.input(2)})
        if (id.valid() && !graph.value(id).isConstant() && !graph.value(id).producer.valid())
            return makeError("live-observer", node.name,
                             "its scale or zero point is an input of the model: export the model with "
                             "constants for them");
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
    return q.qmin < q.qmax;
}

bool sameParameters(const Quantizer& a, const Quantizer& b) {
    return a.scale == b.scale && a.zeroPoint == b.zeroPoint && (a.scale.size() == 1 || a.axis == b.axis);
}

// Cast and CastLike that change nothing.
bool keepsType(const Graph& graph, const Node& node, DataType codes) {
    if (node.is("Cast")) return node.intOr("to", 0) == static_cast<std::int64_t>(codes);
    return node.is("CastLike") && graph.value(node.input(1)).type == codes;
}

// Follows the codes through Clip and Cast to every DequantizeLinear. The branches may part at any point (an
// exporter writes one Cast per consumer), but all must end on one grid.
Result<void> collectBranches(const Graph& graph, NodeId quantize, DataType codes, QdqChain& chain) {
    struct Branch {
        ValueId value;
        std::int32_t qmin, qmax;
    };
    Quantizer& q = chain.quantizer;
    const Quantizer whole = q;
    std::vector<Branch> open{{graph.node(quantize).output(), q.qmin, q.qmax}};
    bool first = true;
    while (!open.empty()) {
        const Branch branch = open.back();
        open.pop_back();
        if (graph.isOutput(branch.value)) return unrecognised(graph, quantize, "its codes leave the network");
        for (const NodeId id : graph.value(branch.value).consumers) {
            const Node& next = graph.node(id);
            if (next.input(0) != branch.value)
                return unrecognised(graph, quantize,
                                    "its codes are a parameter of " + next.name + " (" + next.op + ")");
            if (isDequantizeLinear(next)) {
                QS_TRY(const Quantizer back, parametersOf(graph, next, codes));
                if (!sameParameters(whole, back))
                    return unrecognised(graph, quantize, next.name + " has another scale or zero point");
                if (!first && (q.qmin != branch.qmin || q.qmax != branch.qmax))
                    return unrecognised(graph, quantize, "its consumers clip the codes differently");
                q.qmin = branch.qmin;
                q.qmax = branch.qmax;
                first = false;
                chain.dequantizes.push_back(id);
                continue;
            }
            Quantizer narrowed = whole;
            narrowed.qmin = branch.qmin;
            narrowed.qmax = branch.qmax;
            if (next.is("Clip")) {
                if (!applyClip(graph, next, narrowed))
                    return unrecognised(graph, quantize, "the bounds of " + next.name + " are not usable");
                if (q.kind == QuantizerKind::Qdq) q.kind = QuantizerKind::FakeQuant;
            } else if (!keepsType(graph, next, codes)) {
                return unrecognised(graph, quantize, "its codes go to " + next.name + " (" + next.op + ")");
            }
            chain.between.push_back(id);
            open.push_back({next.output(), narrowed.qmin, narrowed.qmax});
        }
    }
    if (chain.dequantizes.empty()) return unrecognised(graph, quantize, "nobody dequantizes its codes");
    if (q.qmin != whole.qmin || q.qmax != whole.qmax) narrowRange(q, q.qmin, q.qmax);
    for (const auto* list : {&chain.between, &chain.dequantizes})
        for (const NodeId id : *list)
            if (!graph.node(id).has(kOriginAttribute)) q.sourceNodes.push_back(graph.node(id).name);
    return {};
}

} // namespace

void narrowRange(Quantizer& q, std::int64_t low, std::int64_t high) {
    q.qmin = static_cast<std::int32_t>(std::max<std::int64_t>(q.qmin, low));
    q.qmax = static_cast<std::int32_t>(std::min<std::int64_t>(q.qmax, high));
    q.bits = static_cast<int>(std::ceil(std::log2(static_cast<double>(q.qmax) - q.qmin + 1.0)));
}

QuantizerKind kindOf(const Node& node, QuantizerKind own) {
    if (!node.has(kOriginAttribute)) return own;
    return node.stringOr(kFamilyAttribute, "") == "qonnx" ? QuantizerKind::Qonnx : QuantizerKind::QOperator;
}

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
    // Nodes that a recogniser wrote for an integer operator speak for that operator.
    const std::string origin = node.stringOr(kOriginAttribute, "");
    chain.quantizer.kind = kindOf(node, QuantizerKind::Qdq);
    chain.quantizer.sourceNodes = {origin.empty() ? node.name : origin};
    QS_CHECK(collectBranches(graph, quantize, codes, chain));
    QS_CHECK(checkQuantizer(chain.quantizer, node.name));
    return chain;
}

Result<void> checkQuantizer(const Quantizer& q, const std::string& node) {
    const bool channels = q.scale.size() > 1;
    for (std::size_t i = 0; i < q.scale.size(); ++i) {
        if (!std::isfinite(q.scale[i]) || q.scale[i] <= 0.0f)
            return makeError("bad-scale", node,
                             "the scale" + (channels ? " of channel " + std::to_string(i) : std::string()) +
                                 " is " + std::to_string(q.scale[i]) + ", not a positive number");
        if (q.bits < 32 && (q.zeroPoint[i] < q.qmin || q.zeroPoint[i] > q.qmax))
            return makeError("bad-zero-point", node,
                             "the zero point" +
                                 (channels ? " of channel " + std::to_string(i) : std::string()) + " is " +
                                 std::to_string(q.zeroPoint[i]) + ", outside " + std::to_string(q.qmin) +
                                 ".." + std::to_string(q.qmax));
    }
    return {};
}

} // namespace qs::qat
