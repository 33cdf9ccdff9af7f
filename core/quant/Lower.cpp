#include "quant/Lower.h"

#include <algorithm>
#include <cmath>

#include "kernels/int8/Elementwise.h"
#include "ops/Op.h"
#include "ops/ShapeInference.h"
#include "quant/WeightCodes.h"

namespace qs::quant {

namespace {

using ops::QuantTrait;
using runtime::IntNetwork;
using runtime::IntOp;
using runtime::IntOpKind;
using runtime::IntTensor;

class Lowering {
public:
    Lowering(Graph& graph, const QuantPlan& plan, const QuantOptions& options,
             std::vector<Diagnostic>& findings)
        : m_graph(graph), m_plan(plan), m_options(options), m_findings(findings) {}

    Result<IntNetwork> run(JobContext& job);

private:
    int addTensor(std::string name, DataType type, ValueId value);
    int addCodes(std::string name, ValueId value);
    int codes(ValueId value);
    int floats(ValueId value);
    void define(ValueId value, int tensor, bool isCodes);
    IntOp layerOp(const Node& node, IntOpKind kind) const;
    void absorb(IntOp& op, const std::string& node) const;
    void applyClamps(IntOp& op, const Node& node, ValueId& output) const;
    void clampTo(IntOp& op, const Node& clamp, const Quantizer& q) const;
    Result<void> lowerInteger(const Node& node);
    Result<void> lowerWeighted(const Node& node, IntOpKind kind);
    Result<void> lowerMoving(const Node& node, IntOpKind kind);
    void lowerFloat(const Node& node, const std::string& reason);
    void lowerTable(const Node& node);
    void emit(IntOp op, ValueId output);
    bool readsCodes(const Node& node) const;
    std::string reasonOf(NodeId id) const;
    std::int64_t macsOf(const Node& node) const { return ops::countMacs(m_graph, node); }

    Graph& m_graph;
    const QuantPlan& m_plan;
    const QuantOptions& m_options;
    std::vector<Diagnostic>& m_findings;
    IntNetwork m_network;
    std::vector<int> m_codes, m_floats; // tensor by ValueId; -1: that form does not exist
};

std::size_t at(ValueId id) {
    return static_cast<std::size_t>(id.index);
}

int Lowering::addTensor(std::string name, DataType type, ValueId value) {
    IntTensor t;
    t.name = std::move(name);
    t.type = type;
    if (m_graph.value(value).shape) t.shape = *m_graph.value(value).shape;
    m_network.tensors.push_back(std::move(t));
    return static_cast<int>(m_network.tensors.size()) - 1;
}

int Lowering::addCodes(std::string name, ValueId value) {
    const Quantizer& q = *m_graph.value(value).quantizer;
    const int index = addTensor(std::move(name), q.codeType(), value);
    IntTensor& t = m_network.tensors.back();
    t.scale = q.scale[0];
    t.zeroPoint = q.zeroPoint[0];
    t.qmin = q.qmin;
    t.qmax = q.qmax;
    return index;
}

void Lowering::define(ValueId value, int tensor, bool isCodes) {
    (isCodes ? m_codes : m_floats)[at(value)] = tensor;
}

// The value as codes, through a Quantize where only floats exist.
int Lowering::codes(ValueId value) {
    if (m_codes[at(value)] >= 0) return m_codes[at(value)];
    const Value& v = m_graph.value(value);
    IntOp op;
    op.kind = IntOpKind::Quantize;
    op.name = v.quantizer->sourceNodes.empty() ? v.name + ":Quantize" : v.quantizer->sourceNodes[0];
    op.op = "Quantize";
    op.sourceNodes = v.quantizer->sourceNodes;
    op.clampMin = v.quantizer->qmin;
    op.clampMax = v.quantizer->qmax;
    op.inputs = {m_floats[at(value)]};
    op.outputs = {addCodes(v.name + runtime::kCodesSuffix, value)};
    define(value, op.outputs[0], true);
    m_network.ops.push_back(std::move(op));
    return m_codes[at(value)];
}

// The value in float, through a Dequantize where only codes exist.
int Lowering::floats(ValueId value) {
    if (m_floats[at(value)] >= 0) return m_floats[at(value)];
    const Value& v = m_graph.value(value);
    IntOp op;
    op.kind = IntOpKind::Dequantize;
    op.name = v.name + ":Dequantize";
    op.op = "Dequantize";
    op.inputs = {m_codes[at(value)]};
    op.outputs = {addTensor(v.name + runtime::kFloatSuffix, DataType::F32, value)};
    define(value, op.outputs[0], false);
    m_network.ops.push_back(std::move(op));
    return m_floats[at(value)];
}

// The nodes that passes folded into this one count as its sources.
void Lowering::absorb(IntOp& op, const std::string& node) const {
    auto add = [&](const std::string& name) {
        if (std::find(op.sourceNodes.begin(), op.sourceNodes.end(), name) == op.sourceNodes.end())
            op.sourceNodes.push_back(name);
    };
    add(node);
    for (const Rewrite& rewrite : m_graph.rewrites)
        if (std::find(rewrite.after.begin(), rewrite.after.end(), node) != rewrite.after.end())
            for (const std::string& before : rewrite.before)
                add(before);
}

IntOp Lowering::layerOp(const Node& node, IntOpKind kind) const {
    IntOp op;
    op.kind = kind;
    op.name = node.name;
    op.op = node.op;
    op.nodeOp = node.op;
    op.nodeDomain = node.domain;
    op.attributes = node.attributes;
    op.macs = macsOf(node);
    absorb(op, node.name);
    return op;
}

void Lowering::clampTo(IntOp& op, const Node& clamp, const Quantizer& q) const {
    const kernels::Grid grid{q.scale[0], q.zeroPoint[0], q.qmin, q.qmax};
    auto bound = [&](std::size_t input, const char* attribute, float fallback) {
        if (const Tensor* t = m_graph.constantOf(clamp.input(input))) return static_cast<float>(t->at(0));
        return clamp.floatOr(attribute, fallback);
    };
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    const float low = clamp.is("Relu") ? 0.0f : bound(1, "min", -kInfinity);
    const float high = clamp.is("Relu") ? kInfinity : bound(2, "max", kInfinity);
    op.clampMin = std::max(op.clampMin, grid.code(low));
    op.clampMax = std::max(op.clampMin, std::min(op.clampMax, grid.code(high)));
}

// Clamps to the output's range and takes in the Relu and Clip nodes fused behind the layer; `output` moves
// behind them.
void Lowering::applyClamps(IntOp& op, const Node& node, ValueId& output) const {
    output = node.output();
    std::vector<Node> clamps;
    for (NodeId next = m_graph.soleConsumer(output); next.valid() && m_plan.fusedInto.count(next);
         next = m_graph.soleConsumer(output)) {
        clamps.push_back(m_graph.node(next));
        output = m_graph.node(next).output();
    }
    const Quantizer& q = *m_graph.value(output).quantizer;
    op.clampMin = q.qmin;
    op.clampMax = q.qmax;
    for (const Node& clamp : clamps) {
        clampTo(op, clamp, q);
        op.op += "+" + clamp.op;
        absorb(op, clamp.name);
    }
    for (const std::string& source : q.sourceNodes)
        if (std::find(op.sourceNodes.begin(), op.sourceNodes.end(), source) == op.sourceNodes.end())
            op.sourceNodes.push_back(source);
}

void Lowering::emit(IntOp op, ValueId output) {
    op.outputs = {addCodes(m_graph.value(output).name, output)};
    define(output, op.outputs[0], true);
    m_network.ops.push_back(std::move(op));
}

Result<void> Lowering::lowerWeighted(const Node& node, IntOpKind kind) {
    IntOp op = layerOp(node, kind);
    const ValueId input = node.input(0);
    op.inputs = {codes(input)};
    const float inputScale = m_graph.value(input).quantizer->scale[0];
    QS_TRY(WeightCodes weights, weightCodes(m_graph, node, inputScale, m_options, m_findings));
    for (const std::string& source : m_graph.value(node.input(1)).quantizer->sourceNodes)
        op.sourceNodes.push_back(source);
    op.constants.push_back(weights.codes);
    if (weights.bias.defined()) op.constants.push_back(weights.bias);
    op.weightScale = std::move(weights.scale);
    op.weightZeroPoint = std::move(weights.zeroPoint);
    ValueId output;
    applyClamps(op, node, output);
    emit(std::move(op), output);
    return {};
}

bool sameGrid(const Quantizer& a, const Quantizer& b) {
    return a.sameGrid(b);
}

// MaxPool, moves and unfused clamps: the codes keep their grid; another one behind them costs a Requantize.
Result<void> Lowering::lowerMoving(const Node& node, IntOpKind kind) {
    const ValueId input = node.input(0), output = node.output();
    const Quantizer before = *m_graph.value(input).quantizer, after = *m_graph.value(output).quantizer;
    IntOp op = layerOp(node, kind);
    op.inputs.assign(node.inputs.size(), -1);
    op.inputs[0] = codes(input);
    op.clampMin = after.qmin;
    op.clampMax = after.qmax;
    if (kind == IntOpKind::Clamp || node.is("Identity")) {
        op.inputs.resize(1);
        const bool same = sameGrid(before, after);
        op.kind = same && kind == IntOpKind::Clamp ? IntOpKind::Clamp
                  : same                           ? IntOpKind::Move
                                                   : IntOpKind::Requantize;
        if (kind == IntOpKind::Clamp) clampTo(op, node, after);
        emit(std::move(op), output);
        return {};
    }
    for (std::size_t i = 1; i < node.inputs.size(); ++i)
        if (const Tensor* constant = m_graph.constantOf(node.input(i)))
            op.constantInputs[static_cast<int>(i)] = *constant;
    if (sameGrid(before, after)) {
        emit(std::move(op), output);
        return {};
    }
    IntOp requantize;
    requantize.kind = IntOpKind::Requantize;
    requantize.name = after.sourceNodes.empty() ? node.name + ":Requantize" : after.sourceNodes[0];
    requantize.op = "Requantize";
    requantize.sourceNodes = after.sourceNodes;
    requantize.clampMin = after.qmin;
    requantize.clampMax = after.qmax;
    op.clampMin = before.qmin;
    op.clampMax = before.qmax;
    const int moved =
        addTensor(m_graph.value(output).name + runtime::kMovedSuffix, before.codeType(), output);
    IntTensor& t = m_network.tensors.back();
    t.scale = before.scale[0];
    t.zeroPoint = before.zeroPoint[0];
    t.qmin = before.qmin;
    t.qmax = before.qmax;
    op.outputs = {moved};
    requantize.inputs = {moved};
    m_network.ops.push_back(std::move(op));
    emit(std::move(requantize), output);
    return {};
}

// A function of one code: 256 entries, built from the float function through dequantize and quantize.
void Lowering::lowerTable(const Node& node) {
    const Quantizer &in = *m_graph.value(node.input(0)).quantizer,
                    &out = *m_graph.value(node.output()).quantizer;
    IntOp op = layerOp(node, IntOpKind::Table);
    op.inputs = {codes(node.input(0))};
    op.clampMin = out.qmin;
    op.clampMax = out.qmax;
    const bool isSigned = in.codeType() == DataType::I8;
    const kernels::Grid from{in.scale[0], in.zeroPoint[0], in.qmin, in.qmax},
        to{out.scale[0], out.zeroPoint[0], out.qmin, out.qmax};
    Tensor reals(DataType::F32, Shape{256});
    for (int byte = 0; byte < 256; ++byte)
        reals.mutableData<float>()[byte] =
            from.real(isSigned ? static_cast<std::int8_t>(static_cast<std::uint8_t>(byte)) : byte);
    const ops::OpDef* def = ops::findOp(node);
    auto kernel = def->kernel({node, ops::opsetOf(m_graph.opsets, node.domain), {}});
    auto values =
        kernel ? (*kernel)(std::vector<Tensor>{reals}) : Result<std::vector<Tensor>>(kernel.error());
    if (!values) return lowerFloat(node, "its table cannot be computed: " + values.error().message);
    Tensor table(out.codeType(), Shape{256});
    for (int byte = 0; byte < 256; ++byte)
        static_cast<std::uint8_t*>(table.mutableRaw())[byte] =
            static_cast<std::uint8_t>(to.code((*values)[0].data<float>()[byte]));
    op.constants = {table};
    emit(std::move(op), node.output());
}

// Damaged files can leave a value between integer layers without a grid. Only what follows the data, and only
// of layers that move it, may be integers as they are: shapes, indices and the like.
bool Lowering::readsCodes(const Node& node) const {
    const QuantTrait trait = ops::findOp(node)->trait;
    const bool moves = trait == QuantTrait::Move || trait == QuantTrait::Clamp;
    for (std::size_t i = 0; i < node.inputs.size(); ++i) {
        const ValueId input = node.inputs[i];
        if (!input.valid() || m_graph.value(input).isConstant() || m_codes[at(input)] >= 0) continue;
        const Value& v = m_graph.value(input);
        if (i > 0 && moves && (v.type == DataType::I64 || v.type == DataType::I32)) continue;
        if (!v.quantizer || v.quantizer->scale.empty() || v.quantizer->zeroPoint.empty()) return false;
    }
    return true;
}

Result<void> Lowering::lowerInteger(const Node& node) {
    if (!readsCodes(node))
        return makeError("unsupported-graph", node.name, "a value that it reads carries no quantizer");
    const QuantTrait trait = ops::traitOf(node);
    switch (trait) {
    case QuantTrait::Conv:
    case QuantTrait::ConvTranspose:
        return lowerWeighted(node, IntOpKind::Conv);
    case QuantTrait::Gemm:
        return lowerWeighted(node, IntOpKind::Gemm);
    case QuantTrait::MatMul:
        if (m_graph.value(node.input(1)).isConstant()) return lowerWeighted(node, IntOpKind::Gemm);
        break;
    case QuantTrait::MaxPool:
        return lowerMoving(node, IntOpKind::MaxPool);
    case QuantTrait::Move:
    case QuantTrait::Interpolate:
        return lowerMoving(node, IntOpKind::Move);
    case QuantTrait::Clamp:
        return lowerMoving(node, IntOpKind::Clamp);
    case QuantTrait::Table:
        lowerTable(node);
        return {};
    default:
        break;
    }
    const IntOpKind kind = trait == QuantTrait::MatMul   ? IntOpKind::MatMul
                           : trait == QuantTrait::Add    ? IntOpKind::Add
                           : trait == QuantTrait::Sub    ? IntOpKind::Sub
                           : trait == QuantTrait::Mul    ? IntOpKind::Mul
                           : trait == QuantTrait::Concat ? IntOpKind::Concat
                                                         : IntOpKind::AveragePool;
    IntOp op = layerOp(node, kind);
    for (const ValueId input : node.inputs)
        if (input.valid() && !m_graph.value(input).isConstant()) op.inputs.push_back(codes(input));
    ValueId output;
    applyClamps(op, node, output);
    emit(std::move(op), output);
    return {};
}

std::string Lowering::reasonOf(NodeId id) const {
    for (const FloatNode& f : m_plan.floats)
        if (f.node == id) return f.reason;
    return {};
}

void Lowering::lowerFloat(const Node& node, const std::string& reason) {
    IntOp op = layerOp(node, IntOpKind::Float);
    op.reason = reason;
    for (std::size_t i = 0; i < node.inputs.size(); ++i) {
        const ValueId input = node.inputs[i];
        const Tensor* constant = m_graph.constantOf(input);
        if (constant) {
            const auto& q = m_graph.value(input).quantizer;
            op.constantInputs[static_cast<int>(i)] =
                q && q->codes.defined() ? dequantize(q->codes, *q) : *constant;
        }
        op.inputs.push_back(constant || !input.valid() ? -1 : floats(input));
    }
    for (const ValueId output : node.outputs) {
        if (!output.valid()) {
            op.outputs.push_back(-1);
            continue;
        }
        op.outputs.push_back(addTensor(m_graph.value(output).name, m_graph.value(output).type, output));
        define(output, op.outputs.back(), false);
    }
    m_network.ops.push_back(std::move(op));
    for (const ValueId output : node.outputs) {
        if (!output.valid()) continue;
        // A trained quantizer behind a float layer rounds for every reader: from here on the codes are the
        // value.
        const auto& q = m_graph.value(output).quantizer;
        if (!q || q->kind == QuantizerKind::Calibrated || q->perChannel() || q->bits > 8) continue;
        codes(output);
        m_floats[at(output)] = -1;
    }
}

Result<IntNetwork> Lowering::run(JobContext& job) {
    m_network.name = m_graph.name;
    m_network.opsets = m_graph.opsets;
    m_network.rounding = m_options.rounding;
    m_codes.assign(m_graph.valueCount(), -1);
    m_floats.assign(m_graph.valueCount(), -1);
    for (const GraphPort& port : m_graph.inputs) {
        const Value& v = m_graph.value(port.value);
        const int tensor = addTensor(v.name, v.type, port.value);
        define(port.value, tensor, false);
        m_network.inputs.push_back(tensor);
        m_network.inputNames.push_back(port.name);
        if (v.type == DataType::F32 && v.quantizer && !v.quantizer->perChannel() && v.quantizer->bits <= 8 &&
            v.quantizer->kind != QuantizerKind::Calibrated) {
            codes(port.value);
            m_floats[at(port.value)] = -1;
        }
    }
    QS_TRY(const auto order, m_graph.topologicalOrder());
    double done = 0.0;
    for (const NodeId id : order) {
        QS_CHECK(job.checkCancelled());
        const Node node = m_graph.node(id);
        job.progress(done++ / static_cast<double>(order.size()), "lower", node.name);
        if (m_plan.fusedInto.count(id)) continue;
        if (m_plan.integer[static_cast<std::size_t>(id.index)]) {
            QS_CHECK(lowerInteger(node));
        } else {
            lowerFloat(node, reasonOf(id));
        }
    }
    for (const GraphPort& port : m_graph.outputs) {
        const Value& v = m_graph.value(port.value);
        if (v.isConstant()) return makeError("unsupported-graph", port.name, "this output is a constant");
        m_network.outputs.push_back(v.type == DataType::F32 ? floats(port.value) : m_floats[at(port.value)]);
        m_network.outputNames.push_back(port.name);
    }
    return std::move(m_network);
}

} // namespace

Result<IntNetwork> lower(Graph& graph, const QuantPlan& plan, const QuantOptions& options,
                         std::vector<Diagnostic>& findings, JobContext& job) {
    return Lowering(graph, plan, options, findings).run(job);
}

} // namespace qs::quant
