// QONNX (Brevitas, QKeras): one node quantizes and dequantizes. Domains "", onnx.brevitas,
// finn.custom_op.general, qonnx.custom_op.general, often without an opset import.
//
//   Quant(x, scale, zero, bits){signed, narrow, rounding_mode}   =>   Q -> Clip(range of `bits`) -> DQ
//   BipolarQuant(constant, scale)   =>   Q -> Clip(-1, 1) -> DQ of sign(constant) * scale
//   BipolarQuant(x, scale)          =>   Less(0) -> Where(-scale, scale) -> Q -> Clip(-1, 1) -> DQ
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "qat/QonnxNodes.h"
#include "qat/Recogniser.h"

namespace qs::qat {

namespace {

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

Result<QonnxGrid> readQuant(const Graph& graph, const Node& node) {
    const Tensor *scale = graph.constantOf(node.input(1)), *zero = graph.constantOf(node.input(2)),
                 *bits = graph.constantOf(node.input(3));
    if (!scale || !zero || !bits || bits->count() != 1 || scale->count() < 1 || zero->count() < 1)
        return makeError("live-observer", node.name,
                         "its scale, zero point or bit width is computed while the network runs");
    QonnxGrid form;
    const double width = bits->at(0);
    if (!(width >= 1.0 && width <= 32.0) || width != std::floor(width))
        return makeError("bad-node", node.name,
                         "a bit width of " + std::to_string(width) + " is not supported");
    form.bits = static_cast<int>(width);
    form.isSigned = node.intOr("signed", 1) != 0;
    const bool narrow = node.intOr("narrow", 0) != 0;
    form.setRange(narrow);
    const auto& shape = graph.value(node.input(0)).shape;
    const auto axis = varyingAxis(scale->shape(), shape ? shape->rank() : scale->shape().rank());
    if (!axis) return makeError("bad-node", node.name, "its scale varies along more than one axis");
    form.axis = *axis;
    form.scale = scale->toFloats();
    for (std::size_t i = 0; i < form.scale.size(); ++i) {
        const double z = zero->at(
            zero->count() == 1 ? 0 : std::min<std::int64_t>(static_cast<std::int64_t>(i), zero->count() - 1));
        if (z != std::floor(z)) return makeError("bad-node", node.name, "its zero point is no integer");
        if (std::abs(z) > std::numeric_limits<std::int32_t>::max())
            return makeError("bad-node", node.name, "its zero point is out of range");
        if (z < form.qmin || z > form.qmax)
            return makeError("bad-zero-point", node.name,
                             "its zero point " + std::to_string(static_cast<std::int64_t>(z)) +
                                 " lies outside the range of " + std::to_string(form.bits) + " bits");
        form.zero.push_back(static_cast<std::int32_t>(z));
    }
    return form;
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
Tensor onGrid(const Tensor& x, const QonnxGrid& form, const std::string& mode) {
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

void replace(Graph& graph, const Node& node, const QonnxGrid& grid, ValueId x) {
    const ValueId out = node.output();
    graph.removeNode(node.id);
    addQonnxChain(graph, node.name, grid, x, out);
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
    replace(graph, node, *form, x);
}

// The two levels of an activation, written with standard operators.
ValueId signsOf(Graph& graph, const Node& node, float scale) {
    const std::string stem = graph.value(node.output()).name;
    const auto shape = graph.value(node.output()).shape;
    auto scalar = [&](const char* suffix, float value) {
        return graph.addConstant(graph.freshName(stem + suffix), Tensor::scalar(value));
    };
    const ValueId negative = graph.addValue(graph.freshName(stem + ":negative"), DataType::Bool, shape);
    graph.addNode(node.name + ":less", "Less", {node.input(0), scalar(":threshold", 0.0f)}, {negative});
    const ValueId signs = graph.addValue(graph.freshName(stem + ":signs"), DataType::F32, shape);
    graph.addNode(node.name + ":where", "Where", {negative, scalar(":low", -scale), scalar(":high", scale)},
                  {signs});
    return signs;
}

void recogniseBipolar(RecogniserContext& context, const Node& node) {
    Graph& graph = context.graph;
    const Tensor *constant = graph.constantOf(node.input(0)), *scale = graph.constantOf(node.input(1));
    if (!scale || scale->count() != 1)
        return context.findings.push_back(
            makeError("unsupported-op", node.name, "BipolarQuant needs one constant scale", {node.op}));
    QonnxGrid form;
    form.scale = {static_cast<float>(scale->at(0))};
    form.zero = {0};
    form.bits = 2;
    form.qmin = -1;
    form.qmax = 1;
    if (!constant || constant->type() != DataType::F32)
        return replace(graph, node, form, signsOf(graph, node, form.scale[0]));
    Tensor signs(DataType::F32, constant->shape());
    for (std::int64_t i = 0; i < signs.count(); ++i)
        signs.mutableData<float>()[i] = constant->data<float>()[i] >= 0.0f ? form.scale[0] : -form.scale[0];
    const ValueId x = graph.addConstant(graph.freshName(graph.value(node.input(0)).name + ":bipolar"), signs);
    replace(graph, node, form, x);
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
