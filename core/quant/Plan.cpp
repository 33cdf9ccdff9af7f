#include "quant/Plan.h"

#include <algorithm>
#include <regex>

#include "ops/Op.h"
#include "quant/Parameters.h"
#include "quant/TieFreeScales.h"

namespace qs::quant {

namespace {

using ops::QuantTrait;

class Planner {
public:
    Planner(Graph& graph, const QuantOptions& options, std::vector<Diagnostic>& findings)
        : m_graph(graph), m_options(options), m_findings(findings) {}

    QuantPlan run();

private:
    std::string reasonForFloat(const Node& node) const;
    std::string weightedReason(const Node& node, QuantTrait trait) const;
    bool excluded(const Node& node) const;
    bool hasCodes(ValueId id) const;
    bool fuseClamp(const Node& clamp);
    bool isCodeValue(ValueId id) const { return m_codeValue[index(id)]; }
    void inheritBackwards();
    void inheritForwards(const std::vector<NodeId>& order);
    void inherit(ValueId value, ValueId from);
    bool passesParameters(const Node& node) const;
    static std::size_t index(ValueId id) { return static_cast<std::size_t>(id.index); }

    Graph& m_graph;
    const QuantOptions& m_options;
    std::vector<Diagnostic>& m_findings;
    QuantPlan m_plan;
    std::vector<bool> m_codeValue; // values that an integer layer computes
};

bool isFloatActivation(const Graph& graph, ValueId id) {
    return id.valid() && !graph.value(id).isConstant() && graph.value(id).type == DataType::F32;
}

bool Planner::excluded(const Node& node) const {
    for (const std::string& pattern : m_options.exclude) {
        if (node.name == pattern) return true;
        try {
            if (std::regex_match(node.name, std::regex(pattern))) return true;
        } catch (const std::regex_error&) {
            continue; // a name that is no regular expression
        }
    }
    return false;
}

bool usableGrid(const Quantizer& q) {
    return q.bits <= 8 && !q.perChannel();
}

std::string Planner::weightedReason(const Node& node, QuantTrait trait) const {
    const Tensor* weights = m_graph.constantOf(node.input(1));
    if (!weights || weights->type() != DataType::F32) return "its weights are not constant";
    if (m_graph.value(node.input(0)).isConstant()) return "its input is constant";
    if (node.input(2).valid() && !m_graph.constantOf(node.input(2))) return "its bias is not constant";
    const auto& q = m_graph.value(node.input(1)).quantizer;
    if (q && (q->bits > 8 || !q->codes.defined())) return "its weights have more than 8 bits";
    if (weights->shape().rank() < 2) return "its weights are no matrix";
    const int outputAxis = trait == QuantTrait::Conv || node.intOr("transB", 0) != 0 ? 0 : 1;
    if (q && q->perChannel() && q->axis != outputAxis)
        return "its weight quantizer does not run along the output channels";
    if (trait == QuantTrait::Gemm) {
        if (node.floatOr("alpha", 1.0f) != 1.0f || node.floatOr("beta", 1.0f) != 1.0f ||
            node.intOr("transA", 0) != 0)
            return "alpha, beta or transA have no integer form";
        const Tensor* bias = m_graph.constantOf(node.input(2));
        const std::int64_t columns = weights->shape()[outputAxis];
        if (bias && bias->count() != columns && bias->count() != 1)
            return "its C is no bias per output channel";
    }
    if (trait == QuantTrait::MatMul && weights->shape().rank() != 2) return "its weights are no matrix";
    return {};
}

// A convolution with pads of its own that are not negative; output channels in one group.
bool isPlainTranspose(const Graph& graph, const Node& node) {
    const Tensor* weights = graph.constantOf(node.input(1));
    if (!weights || weights->shape().rank() < 3 || node.intOr("group", 1) != 1 || node.has("output_shape") ||
        node.stringOr("auto_pad", "NOTSET") != "NOTSET")
        return false;
    const auto axes = static_cast<std::size_t>(weights->shape().rank()) - 2;
    const auto pads = node.intsOr("pads", std::vector<std::int64_t>(2 * axes, 0));
    const auto dilations = node.intsOr("dilations", std::vector<std::int64_t>(axes, 1));
    bool fits = pads.size() == 2 * axes && dilations.size() == axes;
    for (std::size_t i = 0; fits && i < 2 * axes; ++i)
        fits = dilations[i % axes] > 0 && dilations[i % axes] < (1 << 24) &&
               pads[i] <= (weights->shape()[static_cast<int>(i % axes) + 2] - 1) * dilations[i % axes];
    return fits;
}

bool Planner::hasCodes(ValueId id) const {
    return isCodeValue(id) || (m_graph.value(id).quantizer && usableGrid(*m_graph.value(id).quantizer));
}

// Empty: the node can run in integers.
std::string Planner::reasonForFloat(const Node& node) const {
    const ops::OpDef* op = ops::findOp(node);
    if (!op) return "the operator is not known";
    if (excluded(node)) return "excluded by the options";
    for (const ValueId out : node.outputs) {
        if (!out.valid()) continue;
        if (m_graph.value(out).type != DataType::F32) return "it does not compute float32";
        const auto& q = m_graph.value(out).quantizer;
        if (q && !usableGrid(*q))
            return q->perChannel() ? "its output is quantized per channel"
                                   : "its output has more than 8 bits";
    }
    for (std::size_t i = 0; i < node.inputs.size(); ++i) {
        const ValueId in = node.inputs[i];
        if (!in.valid() || m_graph.value(in).isConstant()) continue;
        const auto& q = m_graph.value(in).quantizer;
        if (q && !usableGrid(*q))
            return q->perChannel() ? "its input is quantized per channel" : "its input has more than 8 bits";
    }
    const QuantTrait trait = ops::traitOf(node);
    switch (trait) {
    case QuantTrait::ConvTranspose:
        if (!isPlainTranspose(m_graph, node)) break;
        [[fallthrough]];
    case QuantTrait::Conv:
    case QuantTrait::Gemm:
        return weightedReason(node, trait);
    case QuantTrait::MatMul:
        if (m_graph.value(node.input(1)).isConstant()) return weightedReason(node, trait);
        return isFloatActivation(m_graph, node.input(0)) ? "" : "its left operand is constant";
    case QuantTrait::Add:
    case QuantTrait::Sub:
    case QuantTrait::Mul:
        if (!isFloatActivation(m_graph, node.input(0)) || !isFloatActivation(m_graph, node.input(1)))
            return "one operand is constant";
        return {};
    case QuantTrait::Concat:
        for (const ValueId in : node.inputs)
            if (!isFloatActivation(m_graph, in)) return "one part is constant";
        return {};
    case QuantTrait::Average: {
        const auto& shape = m_graph.value(node.input(0)).shape;
        if (!shape || shape->rank() < 3) return "its input has no spatial axes";
        if (node.op != "ReduceMean") return {};
        auto axes = node.intsOr("axes", {});
        if (const Tensor* given = m_graph.constantOf(node.input(1))) axes = given->toInts();
        for (auto& axis : axes)
            axis += axis < 0 ? shape->rank() : 0;
        std::sort(axes.begin(), axes.end());
        std::vector<std::int64_t> spatial;
        for (int i = 2; i < shape->rank(); ++i)
            spatial.push_back(i);
        return axes == spatial ? "" : "it averages over other axes than the spatial ones";
    }
    case QuantTrait::MaxPool:
    case QuantTrait::Move:
    case QuantTrait::Interpolate:
    case QuantTrait::Clamp:
        for (std::size_t i = 1; i < node.outputs.size(); ++i)
            if (node.output(i).valid()) return "it has a second output";
        for (std::size_t i = 1; i < node.inputs.size(); ++i)
            if (node.input(i).valid() && !m_graph.value(node.input(i)).isConstant())
                return "its parameters are not constant";
        if (hasCodes(node.input(0))) return {};
        // At the network's entry the quantizer behind a move can stand in front of it.
        if (trait == QuantTrait::Move && m_graph.isInput(node.input(0)) &&
            m_graph.value(node.output()).quantizer)
            return {};
        return "it moves float values";
    case QuantTrait::Table:
        return hasCodes(node.input(0)) ? "" : "its input stays in float";
    case QuantTrait::Constant:
    case QuantTrait::Float:
        break;
    }
    return node.op + " has no integer form here";
}

bool producesClampable(QuantTrait trait) {
    return trait == QuantTrait::Conv || trait == QuantTrait::ConvTranspose || trait == QuantTrait::Gemm ||
           trait == QuantTrait::MatMul || trait == QuantTrait::Add || trait == QuantTrait::Sub ||
           trait == QuantTrait::Mul || trait == QuantTrait::Average;
}

// Relu or Clip behind an integer layer, nobody else reading between: the layer clamps instead.
bool Planner::fuseClamp(const Node& clamp) {
    const ValueId in = clamp.input(0), out = clamp.output();
    NodeId layer = m_graph.value(in).producer;
    if (!m_graph.alive(layer) || m_graph.soleConsumer(in) != clamp.id) return false;
    if (const auto earlier = m_plan.fusedInto.find(layer); earlier != m_plan.fusedInto.end())
        layer = earlier->second;
    if (!m_plan.integer[static_cast<std::size_t>(layer.index)] || excluded(clamp)) return false;
    const ops::OpDef* op = ops::findOp(m_graph.node(layer));
    if (!op || !producesClampable(op->trait)) return false;
    if (clamp.is("Clip"))
        for (std::size_t i = 1; i < clamp.inputs.size(); ++i)
            if (clamp.input(i).valid() && !m_graph.constantOf(clamp.input(i))) return false;
    auto &before = m_graph.value(in).quantizer, &after = m_graph.value(out).quantizer;
    if (after && !usableGrid(*after)) return false;
    if (before && after) {
        m_findings.push_back(
            makeInfo("quantizer-dropped", before->sourceNodes.empty() ? clamp.name : before->sourceNodes[0],
                     "the quantizer between " + m_graph.node(layer).name + " and " + clamp.name +
                         " is dropped when they are fused; the one behind " + clamp.name + " is kept",
                     {m_graph.node(layer).name, clamp.name}));
    } else if (before) {
        after = before;
    }
    before.reset();
    m_plan.fusedInto[clamp.id] = layer;
    m_graph.rewrites.push_back({"FuseClamp",
                                {m_graph.node(layer).name, clamp.name},
                                {m_graph.node(layer).name},
                                clamp.op + " becomes the clamp of the integer layer"});
    return true;
}

bool Planner::passesParameters(const Node& node) const {
    const QuantTrait trait = ops::traitOf(node);
    return trait == QuantTrait::Move || trait == QuantTrait::Interpolate || trait == QuantTrait::MaxPool ||
           trait == QuantTrait::Clamp;
}

void Planner::inherit(ValueId value, ValueId from) {
    if (const auto root = m_plan.inherits.find(from); root != m_plan.inherits.end()) from = root->second;
    m_plan.inherits[value] = from;
}

// A layer whose output is only moved to where a trained quantizer sits computes on that grid at once.
void Planner::inheritBackwards() {
    auto order = m_graph.topologicalOrder();
    if (!order) return;
    for (auto it = order->rbegin(); it != order->rend(); ++it) {
        const Node& node = m_graph.node(*it);
        if (!m_plan.integer[static_cast<std::size_t>(it->index)] || m_plan.fusedInto.count(*it)) continue;
        // Where a clamp cuts, the codes before it need a wider range than those behind.
        if (!passesParameters(node) || ops::traitOf(node) == QuantTrait::Clamp) continue;
        const ValueId in = node.input(0), out = node.output();
        if (m_graph.value(in).quantizer || m_plan.inherits.count(in) || m_graph.soleConsumer(in) != *it)
            continue;
        if (m_graph.value(out).quantizer)
            inherit(in, out);
        else if (const auto root = m_plan.inherits.find(out); root != m_plan.inherits.end())
            inherit(in, root->second);
    }
}

void Planner::inheritForwards(const std::vector<NodeId>& order) {
    std::vector<bool> pending(m_graph.valueCount(), false);
    auto need = [&](ValueId id) {
        if (m_graph.value(id).quantizer || m_plan.inherits.count(id) || pending[index(id)]) return;
        pending[index(id)] = true;
        m_plan.calibrate.push_back(id);
    };
    for (const NodeId id : order) {
        if (!m_plan.integer[static_cast<std::size_t>(id.index)] || m_plan.fusedInto.count(id)) continue;
        const Node& node = m_graph.node(id);
        const bool passes = passesParameters(node);
        for (const ValueId in : node.inputs)
            if (isFloatActivation(m_graph, in)) need(in);
        // The value that the layer hands on: behind its fused clamps.
        ValueId out = node.output();
        for (NodeId next = m_graph.soleConsumer(out); next.valid() && m_plan.fusedInto.count(next);
             next = m_graph.soleConsumer(out))
            out = m_graph.node(next).output();
        if (m_graph.value(out).quantizer || m_plan.inherits.count(out)) continue;
        if (passes)
            inherit(out, node.input(0));
        else
            need(out);
    }
}

QuantPlan Planner::run() {
    m_plan.integer.assign(m_graph.nodeCapacity(), false);
    m_codeValue.assign(m_graph.valueCount(), false);
    const auto order = m_graph.topologicalOrder();
    if (!order) return m_plan;
    for (const NodeId id : *order) {
        const Node node = m_graph.node(id);
        const ops::OpDef* op = ops::findOp(node);
        if (op && op->trait == QuantTrait::Clamp && fuseClamp(node)) {
            m_plan.integer[static_cast<std::size_t>(id.index)] = true;
            m_codeValue[index(node.output())] = true;
            continue;
        }
        const std::string reason = reasonForFloat(node);
        if (reason.empty()) {
            m_plan.integer[static_cast<std::size_t>(id.index)] = true;
            m_codeValue[index(node.output())] = true;
        } else if (!op || op->trait != QuantTrait::Constant) {
            m_plan.floats.push_back({id, reason});
        }
    }
    inheritBackwards();
    inheritForwards(*order);
    return m_plan;
}

Quantizer calibrated(const RealRange& range, const QuantOptions& options) {
    Quantizer q;
    q.kind = QuantizerKind::Calibrated;
    q.isSigned = options.signedActivations;
    q.qmin = q.isSigned ? -128 : 0;
    q.qmax = q.isSigned ? 127 : 255;
    const CodeRange codes{q.qmin, q.qmax, q.isSigned};
    const ScaleZero p = options.symmetricActivations ? symmetricParameters(range.low, range.high, codes)
                                                     : asymmetricParameters(range.low, range.high, codes);
    q.scale = {p.scale};
    q.zeroPoint = {p.zeroPoint};
    return q;
}

} // namespace

QuantPlan planQuantization(Graph& graph, const QuantOptions& options, std::vector<Diagnostic>& findings) {
    return Planner(graph, options, findings).run();
}

void applyCalibration(Graph& graph, const QuantPlan& plan, const std::vector<RealRange>& ranges,
                      const QuantOptions& options, std::vector<Diagnostic>& findings) {
    bool anyTrained = false;
    for (std::size_t i = 0; i < graph.valueCount(); ++i)
        anyTrained = anyTrained || graph.value(ValueId(static_cast<std::int32_t>(i))).quantizer.has_value();
    for (std::size_t i = 0; i < plan.calibrate.size(); ++i) {
        Value& value = graph.value(plan.calibrate[i]);
        value.quantizer = calibrated(ranges[i], options);
        // In a plain network everything is calibrated; beside trained quantizers each one is news.
        if (anyTrained)
            findings.push_back(
                makeInfo("calibrated", value.name,
                         std::string("carries no trained quantizer; its range was calibrated with ") +
                             toString(options.method),
                         {toString(options.method)}));
    }
    avoidTies(graph, plan);
    for (const auto& [id, from] : plan.inherits) {
        Value& value = graph.value(id);
        value.quantizer = graph.value(from).quantizer;
        if (!value.quantizer) continue;
        value.quantizer->kind = QuantizerKind::Inherited;
        value.quantizer->sourceNodes.clear();
        if (anyTrained)
            findings.push_back(makeInfo("inherited", value.name,
                                        "takes over the quantizer of " + graph.value(from).name +
                                            ", because the operation moves integers",
                                        {graph.value(from).name}));
    }
}

} // namespace qs::quant
