// What kind of work an operator does: the colour of its box in every drawing of a graph.
#pragma once

#include <string>

namespace qs::report {

enum class OpCategory {
    Port,          // the graph's inputs and outputs
    Linear,        // Conv, Gemm, MatMul: where the multiplications are
    Normalization, // BatchNormalization, LayerNormalization, ...
    Activation,    // Relu, Clip, Sigmoid, ...
    Pooling,       // pools and reductions
    Elementwise,   // Add, Mul, ...
    Movement,      // Reshape, Transpose, Concat, ...: values move, none changes
    Quantizer,     // QuantizeLinear, DequantizeLinear, Quant, FakeQuantize, ...
    Constant,
    Other,
};
inline constexpr int kOpCategories = 10;

OpCategory categoryOf(const std::string& op);
const char* nameOf(OpCategory category); // "linear", ...

} // namespace qs::report
