#include "qat/Lift.h"

#include <algorithm>
#include <set>

#include "ops/Op.h"
#include "ops/QuantizeParameters.h"
#include "qat/QdqChain.h"

namespace qs::qat {

namespace {

// Above this a computed constant stays a computation: hostile files must not blow up memory here.
constexpr std::int64_t kFoldElements = std::int64_t{1} << 26;

class Lifter {
public:
    explicit Lifter(const Graph& raw) : m_graph(raw) {}

    Lifted run();

private:
    void foldConstant(NodeId id);
    void liftChain(NodeId id);
    void liftConstant(const QdqChain& chain, ValueId x);
    void liftActivation(const QdqChain& chain, ValueId x);
    void liftIntegerConstant(NodeId id);
    void dissolve(const QdqChain& chain, ValueId replacement);
    bool everyUseHasThisGrid(ValueId x, const Quantizer& q) const;
    void refuse(Diagnostic finding) { m_findings.push_back(std::move(finding)); }
    void checkBatchNorm(const Node& node);
    void assignRoles();

    Graph m_graph;
    std::vector<Diagnostic> m_findings;
};

bool isInert(const Node& node) {
    return isQuantizeLinear(node) || isDequantizeLinear(node);
}

void Lifter::foldConstant(NodeId id) {
    const Node node = m_graph.node(id);
    const ops::OpDef* op = ops::findOp(node);
    if (!op || node.outputs.size() != 1 || isInert(node) || m_graph.isOutput(node.output())) return;
    ops::KernelRequest request{node, ops::opsetOf(m_graph.opsets, node.domain), {}};
    std::vector<Tensor> inputs;
    for (const ValueId input : node.inputs) {
        const Tensor* constant = m_graph.constantOf(input);
        if (input.valid() && !constant) return;
        // A trained quantizer on the way must not be lost by computing through it.
        if (input.valid() && m_graph.value(input).quantizer) return;
        request.constants.push_back(constant);
        inputs.push_back(constant ? *constant : Tensor());
    }
    const auto& shape = m_graph.value(node.output()).shape;
    const auto count = shape ? shape->elementCount() : std::nullopt;
    if (count && *count > kFoldElements) return;
    auto kernel = op->kernel(request);
    if (!kernel) return;
    auto result = (*kernel)(inputs);
    if (!result || result->size() != 1) return;
    const ValueId out = node.output();
    m_graph.removeNode(id);
    Value& value = m_graph.value(out);
    value.constant = (*result)[0];
    value.type = value.constant->type();
    value.shape = value.constant->shape();
}

bool Lifter::everyUseHasThisGrid(ValueId x, const Quantizer& q) const {
    if (m_graph.isOutput(x)) return false;
    for (const NodeId consumer : m_graph.value(x).consumers) {
        if (!isQuantizeLinear(m_graph.node(consumer)) || m_graph.node(consumer).input(0) != x) return false;
        const auto other = readQdqChain(m_graph, consumer);
        if (!other || !other->quantizer.sameGrid(q)) return false;
    }
    return true;
}

// The chain's nodes go; who read its dequantized values reads `replacement`.
void Lifter::dissolve(const QdqChain& chain, ValueId replacement) {
    for (const NodeId id : chain.dequantizes) {
        const ValueId out = m_graph.node(id).output();
        m_graph.replaceUses(out, replacement);
        m_graph.removeNode(id);
    }
    for (auto it = chain.between.rbegin(); it != chain.between.rend(); ++it)
        m_graph.removeNode(*it);
    m_graph.removeNode(chain.quantize);
}

void Lifter::liftConstant(const QdqChain& chain, ValueId x) {
    Quantizer q = chain.quantizer;
    q.kind = QuantizerKind::FakeQuant;
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
        const std::string name = m_graph.value(m_graph.node(chain.dequantizes[0]).output()).name;
        if (existing) real = dequantize(existing->codes, *existing);
        q.codes = quantize(real, q);
        target = m_graph.addConstant(m_graph.freshName(name), real);
    }
    m_graph.value(target).quantizer = std::move(q);
    dissolve(chain, target);
}

void Lifter::liftActivation(const QdqChain& chain, ValueId x) {
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
    const std::string stem = m_graph.value(m_graph.node(chain.dequantizes[0]).output()).name;
    const ValueId copy = m_graph.addValue(m_graph.freshName(stem), DataType::F32, m_graph.value(x).shape);
    m_graph.value(copy).quantizer = chain.quantizer;
    dissolve(chain, copy);
    m_graph.addNode(quantize.name, "Identity", {x}, {copy});
}

void Lifter::liftChain(NodeId id) {
    auto chain = readQdqChain(m_graph, id);
    if (!chain) return refuse(chain.error());
    const ValueId x = m_graph.node(id).input(0);
    if (m_graph.value(x).isConstant())
        liftConstant(*chain, x);
    else
        liftActivation(*chain, x);
}

// DequantizeLinear of an integer constant: weights and biases of converted models.
void Lifter::liftIntegerConstant(NodeId id) {
    const Node node = m_graph.node(id);
    const Tensor* codes = m_graph.constantOf(node.input(0));
    const Tensor *scale = m_graph.constantOf(node.input(1)), *zero = m_graph.constantOf(node.input(2));
    if (!codes || !scale || (node.input(2).valid() && !zero)) return;
    auto q = ops::quantizeParameters(node, &codes->shape(), *scale, zero, codes->type());
    if (!q) return refuse(q.error());
    if (auto usable = checkQuantizer(*q, node.name); !usable) return refuse(usable.error());
    q->kind = QuantizerKind::Integer;
    q->sourceNodes = {node.name};
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

void Lifter::checkBatchNorm(const Node& node) {
    if (!node.is("BatchNormalization")) return;
    bool extraOutputs = false;
    for (std::size_t i = 1; i < node.outputs.size(); ++i)
        extraOutputs = extraOutputs || node.outputs[i].valid();
    if (node.intOr("training_mode", 0) != 0 || extraOutputs)
        refuse(makeError("train-mode-bn", node.name,
                         "BatchNormalization is in training mode: export the model with model.eval()"));
}

void Lifter::assignRoles() {
    for (std::size_t i = 0; i < m_graph.valueCount(); ++i) {
        Value& value = m_graph.value(ValueId(static_cast<std::int32_t>(i)));
        if (!value.quantizer || !value.isConstant()) continue;
        value.quantizer->role = QuantizerRole::Weight;
        for (const NodeId consumer : value.consumers) {
            const Node& node = m_graph.node(consumer);
            const bool weighted = node.is("Conv") || node.is("Gemm") || node.is("ConvTranspose");
            if (weighted && node.input(2).index == static_cast<std::int32_t>(i))
                value.quantizer->role = QuantizerRole::Bias;
        }
    }
}

Lifted Lifter::run() {
    auto order = m_graph.topologicalOrder();
    if (!order) {
        refuse(order.error());
        return {std::move(m_graph), std::move(m_findings)};
    }
    // Scales, zero points and Clip bounds first: a chain is read only when all of them are known.
    for (const NodeId id : *order)
        foldConstant(id);
    for (const NodeId id : *order) {
        if (!m_graph.alive(id)) continue;
        const Node& node = m_graph.node(id);
        checkBatchNorm(node);
        if (isQuantizeLinear(node))
            liftChain(id);
        else if (isDequantizeLinear(node))
            liftIntegerConstant(id);
        else
            foldConstant(id);
    }
    m_graph.removeDeadNodes();
    assignRoles();
    return {std::move(m_graph), std::move(m_findings)};
}

} // namespace

Lifted lift(const Graph& raw) {
    return Lifter(raw).run();
}

Graph withoutQuantizers(const Graph& graph) {
    Graph plain = graph;
    for (std::size_t i = 0; i < plain.valueCount(); ++i)
        plain.value(ValueId(static_cast<std::int32_t>(i))).quantizer.reset();
    return plain;
}

} // namespace qs::qat
