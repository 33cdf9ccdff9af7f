#include "report/NodeText.h"

#include <fmt/format.h>

namespace qs::report {

namespace {

constexpr const char* kTimes = "\u00d7";
constexpr const char* kArrow = "\u2192";
constexpr const char* kDot = " \u00b7 ";

std::string sizeText(std::int64_t size) {
    return size < 0 ? std::string("?") : std::to_string(size);
}

std::string joined(const std::vector<std::int64_t>& sizes) {
    std::string text;
    for (std::int64_t size : sizes)
        text += (text.empty() ? "" : kTimes) + sizeText(size);
    return text;
}

void add(std::string& text, const std::string& part) {
    if (part.empty()) return;
    if (!text.empty()) text += kDot;
    text += part;
}

const Value* valueAt(const Graph& graph, ValueId id) {
    return id.valid() ? &graph.value(id) : nullptr;
}

std::string strideText(const Node& node) {
    const auto strides = node.intsOr("strides", {});
    for (std::int64_t s : strides)
        if (s != 1) return "/" + sizeText(strides.front());
    return {};
}

// Weights are O I kH kW (Conv) or I O kH kW (ConvTranspose).
std::string convolutionText(const Graph& graph, const Node& node, std::size_t weightInput) {
    const Value* weight = valueAt(graph, node.input(weightInput));
    if (!weight || !weight->shape || weight->shape->rank() < 3) return {};
    const Shape& shape = *weight->shape;
    const std::int64_t group = node.intOr("group", 1);
    const bool transposed = node.op == "ConvTranspose";
    std::string text = joined({shape.begin() + 2, shape.end()});
    std::int64_t in = shape[transposed ? 0 : 1], out = shape[transposed ? 1 : 0];
    if (in > 0 && group > 0 && !transposed) in *= group;
    add(text, sizeText(in) + kArrow + sizeText(out));
    if (group > 1) add(text, group == in ? "dw" : fmt::format("g{}", group));
    add(text, strideText(node));
    return text;
}

std::string matrixText(const Graph& graph, const Node& node, std::size_t weightInput) {
    const Value* weight = valueAt(graph, node.input(weightInput));
    if (!weight || !weight->isConstant() || !weight->shape || weight->shape->rank() != 2) return {};
    const bool transposed = node.intOr("transB", 0) != 0;
    const Shape& shape = *weight->shape;
    return sizeText(shape[transposed ? 1 : 0]) + kArrow + sizeText(shape[transposed ? 0 : 1]);
}

std::string boundText(const Graph& graph, const Node& node, std::size_t input, const char* attribute) {
    if (const Tensor* t = graph.constantOf(node.input(input));
        t && t->count() == 1 && t->type() != DataType::String)
        return fmt::format("{:.4g}", t->at(0));
    if (node.has(attribute)) return fmt::format("{:.4g}", node.floatOr(attribute, 0));
    return {};
}

std::string clipText(const Graph& graph, const Node& node) {
    const std::string low = boundText(graph, node, 1, "min"), high = boundText(graph, node, 2, "max");
    if (low.empty() && high.empty()) return {};
    return fmt::format("{} \u2026 {}", low.empty() ? "\u2212\u221e" : low, high.empty() ? "\u221e" : high);
}

std::string scaleText(const Graph& graph, const Node& node) {
    const Tensor* scale = graph.constantOf(node.input(1));
    const Tensor* zero = graph.constantOf(node.input(2));
    if (!scale || scale->count() == 0) return {};
    if (scale->count() > 1) return fmt::format("{} scales", scale->count());
    std::string text = fmt::format("s {:.4g}", scale->at(0));
    if (zero && zero->count() == 1) add(text, fmt::format("zp {}", zero->intAt(0)));
    return text;
}

std::string constantText(const Node& node) {
    const Tensor* t = node.tensor("value");
    if (!t) return {};
    if (t->count() == 1 && t->type() != DataType::String) return fmt::format("{:.5g}", t->at(0));
    return joined(t->shape().dims());
}

} // namespace

std::string shapeText(const Shape& shape) {
    return shape.rank() == 0 ? "scalar" : joined(shape.dims());
}

std::string shapeText(const Value& value) {
    return value.shape ? shapeText(*value.shape) : std::string();
}

std::string nodeSubtitle(const Graph& graph, const Node& node) {
    const std::string& op = node.op;
    std::string text;
    if (op == "Conv" || op == "ConvTranspose" || op == "ConvInteger")
        text = convolutionText(graph, node, 1);
    else if (op == "QLinearConv")
        text = convolutionText(graph, node, 3);
    else if (op == "Gemm" || op == "MatMul" || op == "MatMulInteger")
        text = matrixText(graph, node, 1);
    else if (op == "QLinearMatMul" || op == "QGemm")
        text = matrixText(graph, node, 3);
    else if (op == "Clip")
        text = clipText(graph, node);
    else if (op == "QuantizeLinear" || op == "DequantizeLinear" || op == "Quant")
        text = scaleText(graph, node);
    else if (op == "Constant")
        text = constantText(node);
    else if (op == "MaxPool" || op == "AveragePool") {
        text = joined(node.intsOr("kernel_shape", {}));
        add(text, strideText(node));
    }
    if (text.empty() && node.output().valid()) text = shapeText(graph.value(node.output()));
    return text;
}

} // namespace qs::report
