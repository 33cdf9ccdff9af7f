#include "report/OpCategory.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace qs::report {

namespace {

using Entry = std::pair<std::string_view, OpCategory>;
constexpr auto L = OpCategory::Linear, N = OpCategory::Normalization, A = OpCategory::Activation,
               P = OpCategory::Pooling, E = OpCategory::Elementwise, M = OpCategory::Movement,
               Q = OpCategory::Quantizer, C = OpCategory::Constant;
constexpr std::array kTable{
    Entry{"Abs", E},
    Entry{"Add", E},
    Entry{"AveragePool", P},
    Entry{"BatchNormalization", N},
    Entry{"BipolarQuant", Q},
    Entry{"Cast", M},
    Entry{"CastLike", M},
    Entry{"Celu", A},
    Entry{"Clip", A},
    Entry{"Concat", M},
    Entry{"Constant", C},
    Entry{"ConstantOfShape", C},
    Entry{"Conv", L},
    Entry{"ConvInteger", L},
    Entry{"ConvTranspose", L},
    Entry{"DepthToSpace", M},
    Entry{"DequantizeLinear", Q},
    Entry{"Div", E},
    Entry{"Dropout", M},
    Entry{"DynamicQuantizeLinear", Q},
    Entry{"Elu", A},
    Entry{"Erf", A},
    Entry{"Exp", E},
    Entry{"Expand", M},
    Entry{"FakeQuantize", Q},
    Entry{"Flatten", M},
    Entry{"Gather", M},
    Entry{"Gelu", A},
    Entry{"Gemm", L},
    Entry{"GlobalAveragePool", P},
    Entry{"GlobalMaxPool", P},
    Entry{"HardSigmoid", A},
    Entry{"HardSwish", A},
    Entry{"Identity", M},
    Entry{"InstanceNormalization", N},
    Entry{"LRN", N},
    Entry{"LayerNormalization", N},
    Entry{"LeakyRelu", A},
    Entry{"LogSoftmax", A},
    Entry{"MatMul", L},
    Entry{"MatMulInteger", L},
    Entry{"Max", E},
    Entry{"MaxPool", P},
    Entry{"Mean", E},
    Entry{"Min", E},
    Entry{"Mish", A},
    Entry{"Mul", E},
    Entry{"Neg", E},
    Entry{"PRelu", A},
    Entry{"Pad", M},
    Entry{"Pow", E},
    Entry{"QGemm", L},
    Entry{"QLinearAdd", E},
    Entry{"QLinearAveragePool", P},
    Entry{"QLinearConcat", M},
    Entry{"QLinearConv", L},
    Entry{"QLinearGlobalAveragePool", P},
    Entry{"QLinearMatMul", L},
    Entry{"QLinearMul", E},
    Entry{"Quant", Q},
    Entry{"QuantizeLinear", Q},
    Entry{"ReduceMax", P},
    Entry{"ReduceMean", P},
    Entry{"ReduceMin", P},
    Entry{"ReduceSum", P},
    Entry{"Relu", A},
    Entry{"Reshape", M},
    Entry{"Resize", M},
    Entry{"Selu", A},
    Entry{"Shape", M},
    Entry{"Sigmoid", A},
    Entry{"Slice", M},
    Entry{"Softmax", A},
    Entry{"Softplus", A},
    Entry{"Softsign", A},
    Entry{"SpaceToDepth", M},
    Entry{"Split", M},
    Entry{"Sqrt", E},
    Entry{"Squeeze", M},
    Entry{"Sub", E},
    Entry{"Sum", E},
    Entry{"Tanh", A},
    Entry{"Tile", M},
    Entry{"Transpose", M},
    Entry{"Trunc", Q},
    Entry{"Unsqueeze", M},
    Entry{"Upsample", M},
    Entry{"Where", E},
};
static_assert(std::is_sorted(kTable.begin(), kTable.end(),
                             [](const Entry& a, const Entry& b) { return a.first < b.first; }));

} // namespace

OpCategory categoryOf(const std::string& op) {
    // A fused layer ("Conv+Relu") has the colour of its first operator.
    const std::string_view head = std::string_view(op).substr(0, op.find('+'));
    const auto it =
        std::lower_bound(kTable.begin(), kTable.end(), head,
                         [](const Entry& entry, std::string_view key) { return entry.first < key; });
    return it != kTable.end() && it->first == head ? it->second : OpCategory::Other;
}

const char* nameOf(OpCategory category) {
    static constexpr std::array<const char*, kOpCategories> kNames{
        "port",        "linear",   "normalization", "activation", "pooling",
        "elementwise", "movement", "quantizer",     "constant",   "other"};
    return kNames[static_cast<std::size_t>(category)];
}

} // namespace qs::report
