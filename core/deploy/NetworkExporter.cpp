#include "deploy/NetworkExporter.h"

#include <algorithm>
#include <limits>

#include "deploy/Export.h"
#include "deploy/OpsetUpgrade.h"

namespace qs::deploy {

using runtime::IntOpKind;

namespace {

std::int32_t lowest(DataType type) {
    return type == DataType::I8 ? -128 : 0;
}
std::int32_t highest(DataType type) {
    return type == DataType::I8 ? 127 : 255;
}

Tensor codeTensor(DataType type, std::int32_t code) {
    return type == DataType::I8 ? Tensor::scalar(static_cast<std::int8_t>(code))
                                : Tensor::scalar(static_cast<std::uint8_t>(code));
}

} // namespace

Result<Graph> NetworkExporter::run() {
    m_graph.name = m_network.name.empty() ? "network" : m_network.name;
    m_graph.producerName = "QuantScope";
    m_graph.producerVersion = QS_VERSION;
    const auto opset = m_network.opsets.find("");
    m_graph.opsets[""] = std::max(opset == m_network.opsets.end() ? 0 : opset->second, kMinimumOpset);
    for (auto* list : {&m_codes, &m_floats, &m_scales, &m_zeroPoints})
        list->resize(m_network.tensors.size());
    for (std::size_t i = 0; i < m_network.inputs.size(); ++i) {
        const int t = m_network.inputs[i];
        const ValueId id = addValue(m_network.inputNames[i], tensor(t).type, t);
        definePlain(t, id);
        m_graph.inputs.push_back({m_network.inputNames[i], id});
    }
    for (const IntOp& op : m_network.ops)
        QS_CHECK(exportOp(op));
    for (std::size_t i = 0; i < m_network.outputs.size(); ++i) {
        const int t = m_network.outputs[i];
        const ValueId plain = m_floats[static_cast<std::size_t>(t)];
        const ValueId id = tensor(t).type == DataType::F32 || plain.valid() ? floatOf(t) : codesOf(t);
        if (!id.valid())
            return makeError("bad-network", m_network.outputNames[i], "nothing computes this output");
        m_graph.outputs.push_back({m_network.outputNames[i], id});
    }
    m_graph.removeDeadNodes();
    QS_CHECK(m_graph.verify());
    return std::move(m_graph);
}

// A tensor as the file's own operators see it. Raw 8-bit integers are their own codes.
void NetworkExporter::definePlain(int index, ValueId id) {
    m_floats[static_cast<std::size_t>(index)] = id;
    if (tensor(index).type == DataType::U8 || tensor(index).type == DataType::I8)
        m_codes[static_cast<std::size_t>(index)] = id;
}

ValueId NetworkExporter::addValue(const std::string& name, DataType type, int shapeOf) {
    const Shape& shape = tensor(shapeOf).shape;
    return m_graph.addValue(name, type, shape.rank() > 0 ? std::optional<Shape>(shape) : std::nullopt);
}

ValueId NetworkExporter::scaleOf(int index) {
    ValueId& id = m_scales[static_cast<std::size_t>(index)];
    if (!id.valid())
        id = m_graph.addConstant(tensor(index).name + "_scale", Tensor::scalar(tensor(index).scale));
    return id;
}

ValueId NetworkExporter::zeroPointOf(int index) {
    ValueId& id = m_zeroPoints[static_cast<std::size_t>(index)];
    if (!id.valid()) id = codeConstant(index, tensor(index).zeroPoint, "_zero_point");
    return id;
}

ValueId NetworkExporter::codeConstant(int index, std::int32_t code, const char* what) {
    return m_graph.addConstant(tensor(index).name + what, codeTensor(tensor(index).type, code));
}

ValueId NetworkExporter::floatOf(int index) {
    ValueId& id = m_floats[static_cast<std::size_t>(index)];
    if (id.valid() || !codesOf(index).valid()) return id;
    const std::string name = tensor(index).valueName();
    id = addValue(name + "_dequantized", DataType::F32, index);
    m_graph.addNode(name + "_DequantizeLinear", "DequantizeLinear",
                    {codesOf(index), scaleOf(index), zeroPointOf(index)}, {id});
    return id;
}

ValueId NetworkExporter::addNode(const IntOp& op, const std::string& type, std::vector<ValueId> inputs,
                                 ValueId output, Attributes attributes, const std::string& domain) {
    m_graph.addNode(op.name, type, std::move(inputs), {output}, std::move(attributes), domain);
    if (!domain.empty()) m_graph.opsets.emplace(domain, 1);
    return output;
}

// The codes behind the clamp of the operator: a fused activation or a reduced range. Nothing is added where
// the type clamps by itself.
ValueId NetworkExporter::clipped(const IntOp& op, ValueId codes) {
    const int t = op.outputs[0];
    const DataType type = tensor(t).type;
    const std::int32_t low = std::max(op.clampMin, tensor(t).qmin),
                       high = std::min(op.clampMax, tensor(t).qmax);
    if (low <= lowest(type) && high >= highest(type)) return codes;
    const bool moves = op.kind == IntOpKind::Move || op.kind == IntOpKind::MaxPool;
    if (moves && sameGrids(op) && tensor(op.inputs[0]).qmin >= low && tensor(op.inputs[0]).qmax <= high)
        return codes; // what comes in is in the range already
    const ValueId min = low > lowest(type) ? codeConstant(t, low, "_min") : ValueId{};
    const ValueId max = high < highest(type) ? codeConstant(t, high, "_max") : ValueId{};
    const ValueId out = addValue(tensor(t).valueName() + "_clipped", type, t);
    std::vector<ValueId> inputs{codes, min};
    if (max.valid()) inputs.push_back(max);
    m_graph.addNode(op.name + "_Clip", "Clip", std::move(inputs), {out});
    return out;
}

void NetworkExporter::setCodes(const IntOp& op, ValueId codes) {
    m_codes[static_cast<std::size_t>(op.outputs[0])] = clipped(op, codes);
}

// What the operator computes in float, before it is quantized; it has the file's name.
ValueId NetworkExporter::realOutput(const IntOp& op) {
    return addValue(tensor(op.outputs[0]).valueName(), DataType::F32, op.outputs[0]);
}

// Codes as an operator computes them, before the clamp.
ValueId NetworkExporter::rawCodes(const IntOp& op) {
    const int t = op.outputs[0];
    return addValue(tensor(t).valueName() + "_quantized", tensor(t).type, t);
}

void NetworkExporter::quantize(const IntOp& op, ValueId real) {
    const int t = op.outputs[0];
    const ValueId codes = rawCodes(op);
    m_graph.addNode(tensor(t).valueName() + "_QuantizeLinear", "QuantizeLinear",
                    {real, scaleOf(t), zeroPointOf(t)}, {codes});
    setCodes(op, codes);
}

bool NetworkExporter::sameTypes(const IntOp& op) const {
    const DataType type = tensor(op.outputs[0]).type;
    return std::all_of(op.inputs.begin(), op.inputs.end(),
                       [&](int t) { return t < 0 || tensor(t).type == type; });
}

bool NetworkExporter::sameGrids(const IntOp& op) const {
    const IntTensor& out = tensor(op.outputs[0]);
    return std::all_of(op.inputs.begin(), op.inputs.end(), [&](int t) {
        return t < 0 || (tensor(t).type == out.type && tensor(t).scale == out.scale &&
                         tensor(t).zeroPoint == out.zeroPoint);
    });
}

// The node's inputs in its own order, constants included.
Result<std::vector<ValueId>> NetworkExporter::nodeInputs(const IntOp& op, bool onCodes) {
    std::vector<ValueId> inputs;
    for (std::size_t i = 0; i < op.inputs.size(); ++i) {
        const int t = op.inputs[i];
        const auto constant = op.constantInputs.find(static_cast<int>(i));
        if (constant != op.constantInputs.end()) {
            inputs.push_back(m_graph.addConstant(op.name + "_input" + std::to_string(i), constant->second));
        } else if (t < 0) {
            inputs.emplace_back();
        } else {
            inputs.push_back(onCodes ? codesOf(t) : floatOf(t));
            if (!inputs.back().valid())
                return makeError("bad-network", op.name, "it reads a tensor that nothing has written");
        }
    }
    return inputs;
}

Result<void> NetworkExporter::exportOp(const IntOp& op) {
    for (const int t : op.inputs)
        if (t >= 0 && !codesOf(t).valid() && !m_floats[static_cast<std::size_t>(t)].valid())
            return makeError("bad-network", op.name, "it reads a tensor that nothing has written");
    switch (op.kind) {
    case IntOpKind::Quantize:
    case IntOpKind::Requantize:
        quantize(op, floatOf(op.inputs[0]));
        return {};
    case IntOpKind::Dequantize:
        m_floats[static_cast<std::size_t>(op.outputs[0])] = floatOf(op.inputs[0]);
        return {};
    case IntOpKind::Clamp:
        if (sameGrids(op))
            setCodes(op, codesOf(op.inputs[0]));
        else
            quantize(op, floatOf(op.inputs[0]));
        return {};
    case IntOpKind::Conv:
        return exportConv(op);
    case IntOpKind::Gemm:
        return exportGemm(op);
    case IntOpKind::MatMul:
        return exportBinary(op, "MatMul", "QLinearMatMul");
    case IntOpKind::Add:
        return exportBinary(op, "Add", "QLinearAdd");
    case IntOpKind::Sub:
        return exportBinary(op, "Sub", nullptr);
    case IntOpKind::Mul:
        return exportBinary(op, "Mul", "QLinearMul");
    case IntOpKind::Concat:
        return exportConcat(op);
    case IntOpKind::AveragePool:
        return exportAverage(op);
    case IntOpKind::MaxPool:
    case IntOpKind::Move:
        return exportMove(op);
    case IntOpKind::Table:
        return exportThroughFloat(op);
    case IntOpKind::Float:
        return exportFloat(op);
    }
    return makeError("bad-network", op.name, "its kind is unknown");
}

// The file's own operator on plain values; `outputs` are the values it makes.
Result<void> NetworkExporter::addFileNode(const IntOp& op, std::vector<ValueId> inputs,
                                          std::vector<ValueId> outputs) {
    std::string type = op.nodeOp;
    Attributes attributes = op.attributes;
    if (op.nodeDomain.empty()) {
        const int rank = op.inputs.empty() || op.inputs[0] < 0 ? 0 : tensor(op.inputs[0]).shape.rank();
        const auto opset = m_network.opsets.find("");
        QS_CHECK(upgradeToOpset13(m_graph, op.name, type, opset == m_network.opsets.end() ? 0 : opset->second,
                                  rank, inputs, attributes));
    } else {
        const auto version = m_network.opsets.find(op.nodeDomain);
        m_graph.opsets.emplace(op.nodeDomain, version == m_network.opsets.end() ? 1 : version->second);
    }
    m_graph.addNode(op.name, type, std::move(inputs), std::move(outputs), std::move(attributes),
                    op.nodeDomain);
    return {};
}

Result<void> NetworkExporter::exportFloat(const IntOp& op) {
    QS_TRY(std::vector<ValueId> inputs, nodeInputs(op, false));
    std::vector<ValueId> outputs;
    for (const int t : op.outputs) {
        outputs.push_back(t < 0 ? ValueId{} : addValue(tensor(t).valueName(), tensor(t).type, t));
        if (t >= 0) definePlain(t, outputs.back());
    }
    return addFileNode(op, std::move(inputs), std::move(outputs));
}

// The file's operator in float between the dequantized input and a QuantizeLinear.
Result<void> NetworkExporter::exportThroughFloat(const IntOp& op) {
    QS_TRY(std::vector<ValueId> inputs, nodeInputs(op, false));
    const ValueId real = realOutput(op);
    QS_CHECK(addFileNode(op, std::move(inputs), {real}));
    quantize(op, real);
    return {};
}

Result<Graph> exportQdq(const runtime::IntNetwork& network) {
    return NetworkExporter(network, OnnxForm::Qdq).run();
}

Result<Graph> exportQOperator(const runtime::IntNetwork& network) {
    return NetworkExporter(network, OnnxForm::QOperator).run();
}

} // namespace qs::deploy
