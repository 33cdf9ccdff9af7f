// The operators of NetworkExporter that have a form of their own on codes.
#include "deploy/NetworkExporter.h"

#include "graph/TensorAxes.h"

namespace qs::deploy {

using runtime::IntOpKind;

namespace {

constexpr const char* kMicrosoft = "com.microsoft"; // ONNX Runtime's own operators

} // namespace

ValueId NetworkExporter::weightScale(const IntOp& op) {
    const bool single = op.weightScale.size() == 1;
    const auto count = static_cast<std::int64_t>(op.weightScale.size());
    return m_graph.addConstant(
        op.name + "_weight_scale",
        Tensor::of<float>(single ? Shape{} : Shape{count}, std::span<const float>(op.weightScale)));
}

ValueId NetworkExporter::weightZeroPoint(const IntOp& op) {
    const bool single = op.weightScale.size() == 1;
    Tensor zero(DataType::I8, single ? Shape{} : Shape{static_cast<std::int64_t>(op.weightScale.size())});
    for (std::size_t c = 0; c < op.weightScale.size(); ++c) {
        const std::size_t k = op.weightZeroPoint.size() == 1 ? 0 : c;
        zero.mutableData<std::int8_t>()[c] =
            k < op.weightZeroPoint.size() ? static_cast<std::int8_t>(op.weightZeroPoint[k]) : std::int8_t{0};
    }
    return m_graph.addConstant(op.name + "_weight_zero_point", std::move(zero));
}

ValueId NetworkExporter::realWeights(const IntOp& op, const Tensor& codes, std::int64_t axis) {
    const ValueId real = m_graph.addValue(op.name + "_weight_dequantized", DataType::F32, codes.shape());
    Attributes attributes;
    if (op.weightScale.size() > 1) attributes["axis"] = axis;
    m_graph.addNode(op.name + "_weight_DequantizeLinear", "DequantizeLinear",
                    {m_graph.addConstant(op.name + "_weight", codes), weightScale(op), weightZeroPoint(op)},
                    {real}, std::move(attributes));
    return real;
}

// int32 codes under scale inputScale * weightScale[c]; invalid when there is no bias.
ValueId NetworkExporter::realBias(const IntOp& op) {
    if (op.constants.size() < 2) return {};
    const float inputScale = tensor(op.inputs[0]).scale;
    const bool single = op.weightScale.size() == 1;
    const Shape shape = single ? Shape{} : Shape{static_cast<std::int64_t>(op.weightScale.size())};
    Tensor scale(DataType::F32, shape), zero(DataType::I32, shape);
    for (std::size_t c = 0; c < op.weightScale.size(); ++c) {
        scale.mutableData<float>()[c] = inputScale * op.weightScale[c];
        zero.mutableData<std::int32_t>()[c] = 0;
    }
    const ValueId real =
        m_graph.addValue(op.name + "_bias_dequantized", DataType::F32, op.constants[1].shape());
    Attributes attributes;
    if (!single) attributes["axis"] = std::int64_t{0};
    m_graph.addNode(op.name + "_bias_DequantizeLinear", "DequantizeLinear",
                    {m_graph.addConstant(op.name + "_bias", op.constants[1]),
                     m_graph.addConstant(op.name + "_bias_scale", std::move(scale)),
                     m_graph.addConstant(op.name + "_bias_zero_point", std::move(zero))},
                    {real}, std::move(attributes));
    return real;
}

Result<void> NetworkExporter::exportConv(const IntOp& op) {
    const int x = op.inputs[0], y = op.outputs[0];
    const bool transposes = op.transposes(); // has no form on codes
    if (m_form == OnnxForm::QOperator && sameTypes(op) && !transposes) {
        std::vector<ValueId> inputs{
            codesOf(x),      scaleOf(x),
            zeroPointOf(x),  m_graph.addConstant(op.name + "_weight", op.constants[0]),
            weightScale(op), weightZeroPoint(op),
            scaleOf(y),      zeroPointOf(y)};
        if (op.constants.size() > 1)
            inputs.push_back(m_graph.addConstant(op.name + "_bias", op.constants[1]));
        setCodes(op, addNode(op, "QLinearConv", std::move(inputs), rawCodes(op), op.attributes));
        return {};
    }
    std::vector<ValueId> inputs{floatOf(x), transposes
                                                ? realWeights(op, exchangeFirstAxes(op.constants[0]), 1)
                                                : realWeights(op, op.constants[0], 0)};
    if (const ValueId bias = realBias(op); bias.valid()) inputs.push_back(bias);
    quantize(op, addNode(op, transposes ? "ConvTranspose" : "Conv", std::move(inputs), realOutput(op),
                         op.attributes));
    return {};
}

Result<void> NetworkExporter::exportGemm(const IntOp& op) {
    const int x = op.inputs[0], y = op.outputs[0];
    const bool isMatrix = tensor(x).shape.rank() == 2, hasBias = op.constants.size() > 1;
    const bool onCodes = m_form == OnnxForm::QOperator && sameTypes(op);
    if (onCodes && isMatrix) {
        std::vector<ValueId> inputs{codesOf(x),
                                    scaleOf(x),
                                    zeroPointOf(x),
                                    m_graph.addConstant(op.name + "_weight", op.constants[0]),
                                    weightScale(op),
                                    weightZeroPoint(op),
                                    hasBias ? m_graph.addConstant(op.name + "_bias", op.constants[1])
                                            : ValueId{},
                                    scaleOf(y),
                                    zeroPointOf(y)};
        setCodes(op, addNode(op, "QGemm", std::move(inputs), rawCodes(op), {{"transB", std::int64_t{1}}},
                             kMicrosoft));
        return {};
    }
    if (onCodes && !hasBias) {
        std::vector<ValueId> inputs{
            codesOf(x),      scaleOf(x),
            zeroPointOf(x),  m_graph.addConstant(op.name + "_weight", exchangeFirstAxes(op.constants[0])),
            weightScale(op), weightZeroPoint(op),
            scaleOf(y),      zeroPointOf(y)};
        setCodes(op, addNode(op, "QLinearMatMul", std::move(inputs), rawCodes(op)));
        return {};
    }
    if (isMatrix) {
        std::vector<ValueId> inputs{floatOf(x), realWeights(op, op.constants[0], 0)};
        if (hasBias) inputs.push_back(realBias(op));
        quantize(op, addNode(op, "Gemm", std::move(inputs), realOutput(op), {{"transB", std::int64_t{1}}}));
        return {};
    }
    const ValueId weights = realWeights(op, exchangeFirstAxes(op.constants[0]), 1);
    if (!hasBias) {
        const ValueId output = realOutput(op);
        quantize(op, addNode(op, "MatMul", {floatOf(x), weights}, output));
        return {};
    }
    const ValueId product = addValue(tensor(y).valueName() + "_product", DataType::F32, y);
    addNode(op, "MatMul", {floatOf(x), weights}, product);
    const ValueId sum = realOutput(op);
    m_graph.addNode(op.name + "_Add", "Add", {product, realBias(op)}, {sum});
    quantize(op, sum);
    return {};
}

Result<void> NetworkExporter::exportBinary(const IntOp& op, const char* floatOp, const char* codesOp) {
    const int a = op.inputs[0], b = op.inputs[1], y = op.outputs[0];
    if (m_form == OnnxForm::QOperator && codesOp && sameTypes(op)) {
        const char* domain = op.kind == IntOpKind::MatMul ? "" : kMicrosoft;
        const ValueId output =
            rawCodes(op); // in a line of its own: compilers differ in the order of arguments
        setCodes(op, addNode(op, codesOp,
                             {codesOf(a), scaleOf(a), zeroPointOf(a), codesOf(b), scaleOf(b), zeroPointOf(b),
                              scaleOf(y), zeroPointOf(y)},
                             output, {}, domain));
        return {};
    }
    const ValueId output = realOutput(op);
    quantize(op, addNode(op, floatOp, {floatOf(a), floatOf(b)}, output));
    return {};
}

Result<void> NetworkExporter::exportConcat(const IntOp& op) {
    if (m_form == OnnxForm::QOperator && sameTypes(op)) {
        std::vector<ValueId> inputs;
        const bool plain = sameGrids(op);
        if (!plain) inputs = {scaleOf(op.outputs[0]), zeroPointOf(op.outputs[0])};
        for (const int t : op.inputs) {
            inputs.push_back(codesOf(t));
            if (plain) continue;
            inputs.push_back(scaleOf(t));
            inputs.push_back(zeroPointOf(t));
        }
        setCodes(op, addNode(op, plain ? "Concat" : "QLinearConcat", std::move(inputs), rawCodes(op),
                             op.attributes, plain ? "" : kMicrosoft));
        return {};
    }
    std::vector<ValueId> inputs;
    for (const int t : op.inputs)
        inputs.push_back(floatOf(t));
    quantize(op, addNode(op, "Concat", std::move(inputs), realOutput(op), op.attributes));
    return {};
}

// [N, C, 1, ...] to [N, C].
void NetworkExporter::dropSpatialAxes(const IntOp& op, ValueId pooled, ValueId output) {
    m_graph.addNode(op.name + "_Flatten", "Flatten", {pooled}, {output}, {{"axis", std::int64_t{1}}});
}

Result<void> NetworkExporter::exportAverage(const IntOp& op) {
    const int x = op.inputs[0], y = op.outputs[0];
    const bool isMean = op.nodeOp == "ReduceMean"; // over all spatial axes, which lowering has made sure of
    const bool isGlobal = isMean || op.nodeOp == "GlobalAveragePool";
    const auto keep = op.attributes.find("keepdims");
    const bool drops = isMean && keep != op.attributes.end() &&
                       std::get_if<std::int64_t>(&keep->second) != nullptr &&
                       std::get<std::int64_t>(keep->second) == 0;
    const Attributes attributes = isGlobal ? Attributes{} : op.attributes;
    const bool onCodes = m_form == OnnxForm::QOperator && sameTypes(op);
    const ValueId out = onCodes ? rawCodes(op) : realOutput(op);
    ValueId pooled = out;
    if (drops)
        pooled =
            m_graph.addValue(tensor(y).valueName() + "_pooled", onCodes ? tensor(y).type : DataType::F32);
    if (onCodes) {
        Attributes own = attributes;
        own["channels_last"] = std::int64_t{0};
        addNode(op, isGlobal ? "QLinearGlobalAveragePool" : "QLinearAveragePool",
                {codesOf(x), scaleOf(x), zeroPointOf(x), scaleOf(y), zeroPointOf(y)}, pooled, std::move(own),
                kMicrosoft);
    } else {
        addNode(op, isGlobal ? "GlobalAveragePool" : "AveragePool", {floatOf(x)}, pooled, attributes);
    }
    if (drops) dropSpatialAxes(op, pooled, out);
    if (onCodes)
        setCodes(op, out);
    else
        quantize(op, out);
    return {};
}

// Integers move untouched. The QDQ form says so with the same parameters on both sides.
Result<void> NetworkExporter::exportMove(const IntOp& op) {
    const bool pads = op.nodeOp == "Pad"; // its fill value is a real number
    if (m_form == OnnxForm::Qdq || pads || op.interpolates() || !sameTypes(op)) return exportThroughFloat(op);
    QS_TRY(std::vector<ValueId> inputs, nodeInputs(op, true));
    const ValueId moved = rawCodes(op);
    QS_CHECK(addFileNode(op, std::move(inputs), {moved}));
    setCodes(op, moved);
    return {};
}

} // namespace qs::deploy
