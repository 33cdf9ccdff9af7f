#include "ops/Arity.h"

#include <algorithm>
#include <string_view>

#include "ops/Op.h"

namespace qs::ops {

namespace {

constexpr std::size_t kAll = static_cast<std::size_t>(-1);

struct Required {
    std::string_view type;
    std::size_t inputs;
};
// Whatever is not listed needs one. From the operator schemas of ONNX and ONNX Runtime, the least of all
// versions.
constexpr Required kRequired[] = {{"Constant", 0},
                                  {"Conv", 2},
                                  {"Gemm", 2},
                                  {"MatMul", 2},
                                  {"Add", 2},
                                  {"Sub", 2},
                                  {"Mul", 2},
                                  {"Div", 2},
                                  {"Mod", 2},
                                  {"Pow", 2},
                                  {"PRelu", 2},
                                  {"Equal", 2},
                                  {"Greater", 2},
                                  {"Less", 2},
                                  {"GreaterOrEqual", 2},
                                  {"LessOrEqual", 2},
                                  {"And", 2},
                                  {"Or", 2},
                                  {"Xor", 2},
                                  {"BitShift", 2},
                                  {"BitwiseAnd", 2},
                                  {"BitwiseOr", 2},
                                  {"BitwiseXor", 2},
                                  {"QuantizeLinear", 2},
                                  {"DequantizeLinear", 2},
                                  {"Expand", 2},
                                  {"ReverseSequence", 2},
                                  {"Gather", 2},
                                  {"GatherElements", 2},
                                  {"GatherND", 2},
                                  {"Compress", 2},
                                  {"CastLike", 2},
                                  {"ConvTranspose", 2},
                                  {"MatMulInteger", 2},
                                  {"ConvInteger", 2},
                                  {"MaxUnpool", 2},
                                  {"GridSample", 2},
                                  {"AffineGrid", 2},
                                  {"NonMaxSuppression", 2},
                                  {"LayerNormalization", 2},
                                  {"RMSNormalization", 2},
                                  {"CumSum", 2},
                                  {"Tile", 2},
                                  {"Where", 3},
                                  {"Scatter", 3},
                                  {"ScatterElements", 3},
                                  {"ScatterND", 3},
                                  {"InstanceNormalization", 3},
                                  {"GroupNormalization", 3},
                                  {"RNN", 3},
                                  {"GRU", 3},
                                  {"LSTM", 3},
                                  {"RoiAlign", 3},
                                  {"Range", 3},
                                  {"OneHot", 3},
                                  {"BatchNormalization", 5},
                                  {"QGemm", 6},
                                  {"QLinearAdd", 7},
                                  {"QLinearMul", 7},
                                  {"QLinearConv", 8},
                                  {"QLinearMatMul", 8},
                                  {"Concat", kAll},
                                  {"Min", kAll},
                                  {"Max", kAll},
                                  {"Sum", kAll},
                                  {"Einsum", kAll},
                                  {"Mean", kAll}};

std::size_t requiredInputs(const Node& node) {
    for (const Required& r : kRequired)
        if (node.op == r.type)
            return r.inputs == kAll ? std::max<std::size_t>(node.inputs.size(), 1) : r.inputs;
    return 1;
}

// Zero points of ONNX Runtime's operators may be left out in the middle of the list.
bool mayBeOmitted(const Node& node, std::size_t input) {
    return node.domain == "com.microsoft" && node.op.starts_with("QL") && (input == 2 || input == 5);
}

// Operators that are understood before they are run, whatever their domain: Quant, Trunc, QuantizeLinear, ...
bool quantizes(const Node& node) {
    return node.op.find("uant") != std::string::npos || node.op.starts_with("Q") || node.op == "Trunc";
}

} // namespace

Result<void> checkArity(const Node& node) {
    if (findOp(node) == nullptr) {
        if (quantizes(node) && (!node.input(0).valid() || !node.output().valid()))
            return badNode(node, "its first input or its output is missing");
        return {};
    }
    const std::size_t required = requiredInputs(node);
    for (std::size_t i = 0; i < required; ++i)
        if (!node.input(i).valid() && !mayBeOmitted(node, i))
            return badNode(node, "it needs " + std::to_string(required) + " inputs; input " +
                                     std::to_string(i + 1) + " is missing");
    // Recurrent operators may write their last state alone.
    const bool recurrent = node.op == "RNN" || node.op == "GRU" || node.op == "LSTM";
    if (!node.output().valid() && !recurrent) return badNode(node, "it has no output");
    return {};
}

} // namespace qs::ops
