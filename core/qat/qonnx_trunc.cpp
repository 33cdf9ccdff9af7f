// QONNX Trunc: Brevitas' integer average pooling drops low bits of a sum. It becomes the arithmetic that it
// stands for; the result carries a quantizer where the sign of its input is known.
//
//   Trunc(x, scale, zero, bitsIn, bitsOut){rounding_mode}
//     =>  Div(scale) -> [Add(zero)] -> Round -> Div(2^(bitsIn - bitsOut)) -> Floor | Ceil | Round
//         -> [Sub(zero)] -> Mul(scale) -> Q -> DQ of bitsOut bits
#include <algorithm>
#include <cmath>
#include <optional>

#include "ops/Op.h"
#include "qat/QdqChain.h"
#include "qat/QonnxNodes.h"
#include "qat/Recogniser.h"

namespace qs::qat {

namespace {

struct TruncForm {
    float scale = 1.0f, zero = 0.0f, divisor = 1.0f;
    int bits = 8;
    std::string rounding; // the ONNX operator
};

Result<TruncForm> readTrunc(const Graph& graph, const Node& node) {
    std::vector<double> parameters;
    for (std::size_t i = 1; i < 5; ++i) {
        const Tensor* t = graph.constantOf(node.input(i));
        if (!t || t->count() != 1)
            return makeError("unsupported-op", node.name, "Trunc needs constant scalar parameters",
                             {node.op});
        parameters.push_back(t->at(0));
    }
    const double in = parameters[2], out = parameters[3];
    if (!(in >= 1.0 && in <= 32.0 && out >= 1.0 && out <= in) || in != std::floor(in) ||
        out != std::floor(out))
        return makeError("bad-node", node.name, "its bit widths are not usable");
    TruncForm form;
    form.scale = static_cast<float>(parameters[0]);
    form.zero = static_cast<float>(parameters[1]);
    form.divisor = static_cast<float>(std::exp2(in - out));
    form.bits = static_cast<int>(out);
    std::string mode = node.stringOr("rounding_mode", "FLOOR");
    std::transform(mode.begin(), mode.end(), mode.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    form.rounding = mode == "FLOOR" ? "Floor" : mode == "CEIL" ? "Ceil" : mode == "ROUND" ? "Round" : "";
    if (form.rounding.empty())
        return makeError("unsupported-rounding", node.name,
                         "Trunc with rounding " + mode + " is not supported", {mode});
    return form;
}

// Whether the nearest quantizer in front is signed; sums and averages keep that. Nothing: none is found.
std::optional<bool> signOf(const Graph& graph, ValueId value) {
    for (int steps = 0; steps < 16; ++steps) {
        const NodeId id = graph.value(value).producer;
        if (!graph.alive(id)) return std::nullopt;
        const Node& node = graph.node(id);
        if (node.op == "Quant") return node.intOr("signed", 1) != 0;
        if (isDequantizeLinear(node)) return graph.value(node.input(0)).type == DataType::I8;
        if (node.is("Mul")) {
            const Tensor* factor = graph.constantOf(node.input(1));
            if (!factor || factor->count() != 1 || factor->at(0) < 0.0) return std::nullopt;
        } else if (const ops::QuantTrait trait = ops::traitOf(node);
                   trait != ops::QuantTrait::Average && trait != ops::QuantTrait::Move &&
                   trait != ops::QuantTrait::MaxPool) {
            return std::nullopt;
        }
        value = node.input(0);
    }
    return std::nullopt;
}

void expand(RecogniserContext& context, const Node& node) {
    Graph& graph = context.graph;
    const auto form = readTrunc(graph, node);
    if (!form) return context.findings.push_back(form.error());
    const std::optional<bool> isSigned = signOf(graph, node.input(0));
    const ValueId out = node.output();
    const std::string stem = graph.value(out).name;
    const auto shape = graph.value(out).shape;
    graph.removeNode(node.id);
    ValueId x = node.input(0);
    std::vector<std::string> after;
    auto step = [&](const char* op, const char* suffix, std::optional<float> operand) {
        std::vector<ValueId> inputs{x};
        if (operand)
            inputs.push_back(graph.addConstant(graph.freshName(stem + suffix), Tensor::scalar(*operand)));
        x = graph.addValue(graph.freshName(stem + suffix + "_out"), DataType::F32, shape);
        after.push_back(node.name + suffix);
        graph.addNode(after.back(), op, inputs, {x});
    };
    step("Div", ":scale", form->scale);
    if (form->zero != 0.0f) step("Add", ":zero", form->zero);
    step("Round", ":codes", {});
    step("Div", ":shift", form->divisor);
    step(form->rounding.c_str(), ":truncated", {});
    if (form->zero != 0.0f) step("Sub", ":unzero", form->zero);
    step("Mul", ":rescale", form->scale);
    graph.rewrites.push_back(
        {"QonnxTrunc", {node.name}, after, "Trunc as the arithmetic that it stands for"});
    if (!isSigned) {
        context.findings.push_back(makeInfo("trunc-without-grid", node.name,
                                            "whether its result is signed is not known, so it carries no "
                                            "quantizer"));
        return graph.replaceUses(out, x);
    }
    QonnxGrid grid;
    grid.scale = {form->scale};
    grid.zero = {static_cast<std::int32_t>(form->zero)};
    grid.bits = form->bits;
    grid.isSigned = *isSigned;
    grid.setRange(false);
    addQonnxChain(graph, node.name, grid, x, out);
}

} // namespace

void recogniseQonnxTrunc(RecogniserContext& context) {
    for (const NodeId id : context.graph.nodes()) {
        const Node node = context.graph.node(id);
        if (node.op != "Trunc" || !isQonnxDomain(node.domain) || node.outputs.size() != 1) continue;
        if (node.inputs.size() == 5)
            expand(context, node);
        else
            context.findings.push_back(makeError("unsupported-op", node.name,
                                                 "Trunc with an output scale of its own is not supported",
                                                 {node.op}));
    }
}

} // namespace qs::qat
