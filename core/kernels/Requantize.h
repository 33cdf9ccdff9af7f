// Accumulator to code: the rounding rules of NUMERICS.md 2. The scalar functions here are the reference;
// every faster path must give the same bits.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace qs::kernels {

enum class Rounding {
    Onnx,   // float32 multiplier, clamp, ties to even: ONNX QLinearConv as ONNX Runtime computes it
    TfLite, // q31 multiplier and shift, double rounding
    Rndnu,  // 24-bit mantissa in q31, one rounding, half up (XNNPACK)
    Pow2,   // scales are powers of two, shift with half up
};

const char* toString(Rounding rounding); // "onnx", "tflite", "rndnu", "pow2"
std::optional<Rounding> roundingFromString(const std::string& name);

} // namespace qs::kernels
