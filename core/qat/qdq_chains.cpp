// Quantize-dequantize chains, whoever wrote them: TorchScript fake_quantize (Clip 0..127 between), eager and
// FX modules, converted models (Cast between, integer constants), tf2onnx, NVIDIA (int8, zero point 0), ONNX
// Runtime (also in domain com.microsoft), Brevitas QCDQ (integer constants behind Clip).
//
//   x -> QuantizeLinear -> [Clip | Cast] -> DequantizeLinear -> y        =>   x carries the quantizer, y is x
//   float constant -> QuantizeLinear -> ... -> DequantizeLinear          =>   it carries quantizer and codes
//   integer constant -> DequantizeLinear                                 =>   a float constant with both
#include "ops/QuantizeParameters.h"
#include "qat/FoldConstant.h"
#include "qat/QdqChain.h"
#include "qat/Recogniser.h"

namespace qs::qat {

namespace {

class ChainLifter {
public:
    explicit ChainLifter(RecogniserContext& context) : m_graph(context.graph), m_findings(context.findings) {}
    void run();

private:
    void liftChain(NodeId id);
    void liftConstant(const QdqChain& chain, ValueId x);
    void liftActivation(const QdqChain& chain, ValueId x);
    void liftIntegerConstant(NodeId id);
    void dissolve(const QdqChain& chain, ValueId replacement);
    bool everyUseHasThisGrid(ValueId x, const Quantizer& q) const;
    void refuse(Diagnostic finding) { m_findings.push_back(std::move(finding)); }
    const std::string& firstOutputName(const QdqChain& chain) const {
        return m_graph.value(m_graph.node(chain.dequantizes[0]).output()).name;
    }

    Graph& m_graph;
    std::vector<Diagnostic>& m_findings;
};

bool ChainLifter::everyUseHasThisGrid(ValueId x, const Quantizer& q) const {
    if (m_graph.isOutput(x)) return false;
    for (const NodeId consumer : m_graph.value(x).consumers) {
        if (!isQuantizeLinear(m_graph.node(consumer)) || m_graph.node(consumer).input(0) != x) return false;
        const auto other = readQdqChain(m_graph, consumer);
        if (!other || !other->quantizer.sameGrid(q)) return false;
    }
    return true;
}

// The chain's nodes go; who read its dequantized values reads `replacement`.
void ChainLifter::dissolve(const QdqChain& chain, ValueId replacement) {
    for (const NodeId id : chain.dequantizes) {
        const ValueId out = m_graph.node(id).output();
        m_graph.replaceUses(out, replacement);
        m_graph.removeNode(id);
    }
    for (auto it = chain.between.rbegin(); it != chain.between.rend(); ++it)
        m_graph.removeNode(*it);
    m_graph.removeNode(chain.quantize);
}

void ChainLifter::liftConstant(const QdqChain& chain, ValueId x) {
    Quantizer q = chain.quantizer;
    if (q.kind == QuantizerKind::Qdq) q.kind = QuantizerKind::FakeQuant;
    Tensor real = *m_graph.value(x).constant;
    if (real.type() != DataType::F32) {
        auto cast = real.cast(DataType::F32);
        if (!cast) return refuse(cast.error());
        real = *cast;
    }
    q.codes = quantize(real, q);
    ValueId target = x;
    const auto& existing = m_graph.value(x).quantizer;
    if (existing && existing->sameGrid(q)) { // quantized twice on one grid changes nothing
        for (const auto& name : q.sourceNodes)
            m_graph.value(x).quantizer->sourceNodes.push_back(name);
        return dissolve(chain, x);
    }
    if (existing || !everyUseHasThisGrid(x, q)) {
        if (existing) real = dequantize(existing->codes, *existing);
        q.codes = quantize(real, q);
        target = m_graph.addConstant(m_graph.freshName(firstOutputName(chain)), real);
    }
    m_graph.value(target).quantizer = std::move(q);
    dissolve(chain, target);
}

void ChainLifter::liftActivation(const QdqChain& chain, ValueId x) {
    auto& existing = m_graph.value(x).quantizer;
    if (existing && existing->sameGrid(chain.quantizer)) {
        for (const auto& name : chain.quantizer.sourceNodes)
            existing->sourceNodes.push_back(name);
        return dissolve(chain, x);
    }
    if (!existing && everyUseHasThisGrid(x, chain.quantizer)) {
        existing = chain.quantizer;
        return dissolve(chain, x);
    }
    // x is used otherwise too: the quantized copy is a value of its own.
    const Node quantize = m_graph.node(chain.quantize);
    const ValueId copy =
        m_graph.addValue(m_graph.freshName(firstOutputName(chain)), DataType::F32, m_graph.value(x).shape);
    m_graph.value(copy).quantizer = chain.quantizer;
    dissolve(chain, copy);
    m_graph.addNode(quantize.name, "Identity", {x}, {copy});
}

void ChainLifter::liftChain(NodeId id) {
    auto chain = readQdqChain(m_graph, id);
    if (!chain) return refuse(chain.error());
    const ValueId x = m_graph.node(id).input(0);
    if (m_graph.value(x).isConstant())
        liftConstant(*chain, x);
    else
        liftActivation(*chain, x);
}

void ChainLifter::liftIntegerConstant(NodeId id) {
    const Node node = m_graph.node(id);
    const Tensor* codes = m_graph.constantOf(node.input(0));
    const Tensor *scale = m_graph.constantOf(node.input(1)), *zero = m_graph.constantOf(node.input(2));
    if (!codes || !scale || (node.input(2).valid() && !zero)) return;
    auto q = ops::quantizeParameters(node, &codes->shape(), *scale, zero, codes->type());
    if (!q) return refuse(q.error());
    if (node.has(kLowAttribute) || node.has(kHighAttribute)) {
        narrowRange(*q, node.intOr(kLowAttribute, INT64_MIN), node.intOr(kHighAttribute, INT64_MAX));
        if (q->qmin >= q->qmax)
            return refuse(makeError("bad-node", node.name, "the Clip in front of it leaves no codes"));
    }
    if (auto usable = checkQuantizer(*q, node.name); !usable) return refuse(usable.error());
    const std::string origin = node.stringOr(kOriginAttribute, "");
    q->kind = kindOf(node, QuantizerKind::Integer);
    q->sourceNodes = {origin.empty() ? node.name : origin};
    if (const std::string clip = node.stringOr(kClipNodeAttribute, ""); !clip.empty())
        q->sourceNodes.insert(q->sourceNodes.begin(), clip);
    q->codes = *codes;
    const ValueId out = node.output();
    const Tensor real = dequantize(*codes, *q);
    m_graph.removeNode(id);
    Value& value = m_graph.value(out);
    value.constant = real;
    value.type = DataType::F32;
    value.shape = real.shape();
    value.quantizer = std::move(*q);
}

void ChainLifter::run() {
    const auto order = m_graph.topologicalOrder();
    if (!order) return;
    for (const NodeId id : *order) {
        if (!m_graph.alive(id)) continue;
        const Node& node = m_graph.node(id);
        if (isQuantizeLinear(node))
            liftChain(id);
        else if (isDequantizeLinear(node))
            liftIntegerConstant(id);
        else
            foldConstant(m_graph, id);
    }
}

} // namespace

void recogniseQdqChains(RecogniserContext& context) {
    ChainLifter(context).run();
}

} // namespace qs::qat
