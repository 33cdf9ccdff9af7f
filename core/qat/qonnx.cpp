// QONNX (Brevitas, QKeras): one node quantizes and dequantizes. Domains "", onnx.brevitas,
// finn.custom_op.general, qonnx.custom_op.general, often without an opset import.
//
//   Quant(x, scale, zero, bits){signed, narrow, rounding_mode}   =>   Q -> Clip(range of `bits`) -> DQ
//   BipolarQuant(constant, scale)                                 =>   Q -> Clip(-1, 1) -> DQ of
//   sign(constant) * scale
#include <algorithm>
#include <cmath>
#include <optional>

#include "qat/QdqChain.h"
#include "qat/Recogniser.h"

namespace qs::qat {

namespace {

bool isQonnxDomain(const std::string& domain) {
    return domain.empty() || domain == "onnx.brevitas" || domain == "finn.custom_op.general" ||
           domain == "qonnx.custom_op.general" || domain == "qonnx.custom_op.channels_last";
}

struct QuantForm {
    std::vector<float> scale;
    std::vector<std::int32_t> zero;
    int axis = -1;
    int bits = 8;
    bool isSigned = true;
    std::int32_t qmin = 0, qmax = 0;
};

// The one axis along which a broadcast parameter varies; -1 for a scalar; nothing when there are several.
std::optional<int> varyingAxis(const Shape& parameter, int rank) {
    int axis = -1;
    for (int i = 0; i < parameter.rank(); ++i) {
        if (parameter[i] == 1) continue;
        if (axis >= 0) return std::nullopt;
        axis = i + rank - parameter.rank();
    }
    return axis;
}

Result<QuantForm> readQuant(const Graph& graph, const Node& node) {
    const Tensor *scale = graph.constantOf(node.input(1)), *zero = graph.constantOf(node.input(2)),
                 *bits = graph.constantOf(node.input(3));
    if (!scale || !zero || !bits || bits->count() != 1 || scale->count() < 1 || zero->count() < 1)
        return makeError("live-observer", node.name,
                         "its scale, zero point or bit width is computed while the network runs");
    QuantForm form;
    const double width = bits->at(0);
    if (!(width >= 1.0 && width <= 32.0) || width != std::floor(width))
        return makeError("bad-node", node.name,
                         "a bit width of " + std::to_string(width) + " is not supported");
    form.bits = static_cast<int>(width);
    form.isSigned = node.intOr("signed", 1) != 0;
    const bool narrow = node.intOr("narrow", 0) != 0;
    const std::int64_t levels = std::int64_t{1} << (form.bits - (form.isSigned ? 1 : 0));
    form.qmax = static_cast<std::int32_t>(
        std::min<std::int64_t>(levels - 1 - (!form.isSigned && narrow ? 1 : 0), INT32_MAX));
    form.qmin = form.isSigned ? static_cast<std::int32_t>(-levels + (narrow ? 1 : 0)) : 0;
    const auto& shape = graph.value(node.input(0)).shape;
    const auto axis = varyingAxis(scale->shape(), shape ? shape->rank() : scale->shape().rank());
    if (!axis) return makeError("bad-node", node.name, "its scale varies along more than one axis");
    form.axis = *axis;
    form.scale = scale->toFloats();
    for (std::size_t i = 0; i < form.scale.size(); ++i) {
        const double z = zero->at(
            zero->count() == 1 ? 0 : std::min<std::int64_t>(static_cast<std::int64_t>(i), zero->count() - 1));
        if (z != std::floor(z)) return makeError("bad-node", node.name, "its zero point is no integer");
        form.zero.push_back(static_cast<std::int32_t>(z));
    }
    return form;
}

Tensor zeroTensor(const QuantForm& form, DataType type) {
    Tensor wide = Tensor::of<std::int32_t>(
        form.scale.size() == 1 ? Shape{} : Shape{static_cast<std::int64_t>(form.zero.size())},
        std::span<const std::int32_t>(form.zero));
    return *wide.cast(type);
}

// Q -> [Clip] -> DQ in place of the node.
void replaceByChain(Graph& graph, const Node& node, const QuantForm& form, ValueId x) {
    const DataType type = form.bits <= 8    ? (form.isSigned ? DataType::I8 : DataType::U8)
                          : form.bits <= 16 ? (form.isSigned ? DataType::I16 : DataType::U16)
                                            : DataType::I32;
    const std::string stem = graph.value(node.output()).name;
    const auto shape = graph.value(node.output()).shape;
    const Shape vector =
        form.scale.size() == 1 ? Shape{} : Shape{static_cast<std::int64_t>(form.scale.size())};
    const ValueId scale = graph.addConstant(graph.freshName(stem + ":scale"),
                                            Tensor::of<float>(vector, std::span<const float>(form.scale)));
    const ValueId zero = graph.addConstant(graph.freshName(stem + ":zero"), zeroTensor(form, type));
    const std::map<std::string, Attribute> attributes{{kOriginAttribute, node.name},
                                                      {kFamilyAttribute, std::string("qonnx")},
                                                      {"axis", std::int64_t{std::max(0, form.axis)}}};
    const ValueId out = node.output();
    graph.removeNode(node.id);
    ValueId codes = graph.addValue(graph.freshName(stem + ":codes"), type, shape);
    graph.addNode(node.name + ":quantize", "QuantizeLinear", {x, scale, zero}, {codes}, attributes);
    if (form.bits != 8 && form.bits != 16 && form.bits != 32) {
        auto bound = [&](const char* suffix, std::int32_t value) {
            return graph.addConstant(graph.freshName(stem + suffix),
                                     *Tensor::scalar<std::int32_t>(value).cast(type));
        };
        const ValueId low = bound(":qmin", form.qmin), high = bound(":qmax", form.qmax);
        const ValueId clipped = graph.addValue(graph.freshName(stem + ":clipped"), type, shape);
        graph.addNode(node.name + ":clip", "Clip", {codes, low, high}, {clipped}, attributes);
        codes = clipped;
    } else if (form.isSigned && form.bits == 8 && form.qmin == -127) {
        const ValueId low =
            graph.addConstant(graph.freshName(stem + ":qmin"), Tensor::scalar<std::int8_t>(-127));
        const ValueId clipped = graph.addValue(graph.freshName(stem + ":clipped"), type, shape);
        graph.addNode(node.name + ":clip", "Clip", {codes, low}, {clipped}, attributes);
        codes = clipped;
    }
    graph.addNode(node.name + ":dequantize", "DequantizeLinear", {codes, scale, zero}, {out}, attributes);
}

double roundedBy(const std::string& mode, double x) {
    if (mode == "FLOOR") return std::floor(x);
    if (mode == "CEIL") return std::ceil(x);
    if (mode == "ROUND_TO_ZERO" || mode == "DOWN") return std::trunc(x);
    if (mode == "UP") return x < 0 ? std::floor(x) : std::ceil(x);
    if (mode == "HALF_UP") return x < 0 ? std::ceil(x - 0.5) : std::floor(x + 0.5);
    return std::nearbyint(x);
}

// Constants rounded in another way than to nearest: put on the grid first, so that rounding finds the same
// codes.
Tensor onGrid(const Tensor& x, const QuantForm& form, const std::string& mode) {
    Tensor y(DataType::F32, x.shape());
    const std::int64_t inner = form.axis < 0 ? 1 : x.shape().product(form.axis + 1, x.shape().rank());
    const auto channels = static_cast<std::int64_t>(form.scale.size());
    for (std::int64_t i = 0; i < x.count(); ++i) {
        const auto c = static_cast<std::size_t>(form.axis < 0 ? 0 : i / inner % channels);
        const double code =
            std::clamp<double>(roundedBy(mode, x.at(i) / form.scale[c]) + form.zero[c], form.qmin, form.qmax);
        y.mutableData<float>()[i] = static_cast<float>((code - form.zero[c]) * form.scale[c]);
    }
    return y;
}

void recogniseQuant(RecogniserContext& context, const Node& node) {
    Graph& graph = context.graph;
    auto form = readQuant(graph, node);
    if (!form) return context.findings.push_back(form.error());
    std::string mode = node.stringOr("rounding_mode", "ROUND");
    std::transform(mode.begin(), mode.end(), mode.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    ValueId x = node.input(0);
    const bool nearest = mode == "ROUND" || mode == "HALF_EVEN";
    if (!nearest) {
        const Tensor* constant = graph.constantOf(x);
        if (!constant || constant->type() != DataType::F32)
            return context.findings.push_back(
                makeError("unsupported-rounding", node.name,
                          "activations rounded by " + mode + " have no INT8 form here", {mode}));
        x = graph.addConstant(graph.freshName(graph.value(x).name + ":rounded"),
                              onGrid(*constant, *form, mode));
    }
    replaceByChain(graph, node, *form, x);
}

void recogniseBipolar(RecogniserContext& context, const Node& node) {
    Graph& graph = context.graph;
    const Tensor *constant = graph.constantOf(node.input(0)), *scale = graph.constantOf(node.input(1));
    if (!constant || constant->type() != DataType::F32 || !scale || scale->count() != 1)
        return context.findings.push_back(makeError("unsupported-op", node.name,
                                                    "BipolarQuant of activations is not supported: its two "
                                                    "levels are no uniform grid with a zero",
                                                    {node.op}));
    QuantForm form;
    form.scale = {static_cast<float>(scale->at(0))};
    form.zero = {0};
    form.bits = 2;
    form.qmin = -1;
    form.qmax = 1;
    Tensor signs(DataType::F32, constant->shape());
    for (std::int64_t i = 0; i < signs.count(); ++i)
        signs.mutableData<float>()[i] = constant->data<float>()[i] >= 0.0f ? form.scale[0] : -form.scale[0];
    const ValueId x = graph.addConstant(graph.freshName(graph.value(node.input(0)).name + ":bipolar"), signs);
    replaceByChain(graph, node, form, x);
}

} // namespace

void recogniseQonnx(RecogniserContext& context) {
    for (const NodeId id : context.graph.nodes()) {
        const Node node = context.graph.node(id);
        if (!isQonnxDomain(node.domain) || node.outputs.size() != 1) continue;
        if (node.op == "Quant" && node.inputs.size() == 4) recogniseQuant(context, node);
        if (node.op == "BipolarQuant" && node.inputs.size() == 2) recogniseBipolar(context, node);
    }
}

} // namespace qs::qat
