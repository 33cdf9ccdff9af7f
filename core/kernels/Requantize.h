// Accumulator to code: the rounding rules of NUMERICS.md 2. The scalar functions here are the reference;
// every faster path must give the same bits.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qs::kernels {

enum class Rounding {
    Onnx,   // float32 multiplier, clamp, ties to even: ONNX QLinearConv as ONNX Runtime computes it
    TfLite, // q31 multiplier and shift, double rounding
    Rndnu,  // 24-bit mantissa in q31, one rounding, half up (XNNPACK)
    Pow2,   // scales are powers of two, shift with half up
};

const char* toString(Rounding rounding); // "onnx", "tflite", "rndnu", "pow2"
std::optional<Rounding> roundingFromString(const std::string& name);

// The real multiplier M = inputScale * weightScale / outputScale in the form one rounding rule wants.
struct Multiplier {
    float real = 1.0f;      // Onnx: (sx * sw) / sy in float32, left to right
    std::int32_t q31 = 0;   // TfLite, Rndnu: fixed point
    std::int32_t shift = 0; // TfLite: left if positive; Rndnu and Pow2: right shift
};
Multiplier makeMultiplier(Rounding rounding, float inputScale, float weightScale, float outputScale);

// The rule of an average: its count is seldom a power of two, so Pow2 multiplies there as Rndnu does.
constexpr Rounding averageRounding(Rounding rounding) {
    return rounding == Rounding::Pow2 ? Rounding::Rndnu : rounding;
}

// Accumulators of one layer to codes: multiply, round, add zeroPoint, clamp to clampMin..clampMax.
struct Requantizer {
    Rounding rounding = Rounding::Onnx;
    std::vector<Multiplier> multipliers; // one, or one per channel
    std::int32_t zeroPoint = 0;
    std::int32_t clampMin = 0, clampMax = 255;

    std::int32_t apply(std::int32_t accumulator, std::size_t channel) const;
};

// tflite's two primitives (gemmlowp): high half of 2*a*b, rounded; division by 2^exponent, half away from
// zero.
std::int32_t saturatingRoundingDoublingHighMul(std::int32_t a, std::int32_t b);
std::int32_t roundingDivideByPot(std::int32_t x, int exponent);

// A real factor as tflite's q31 multiplier and shift (QuantizeMultiplier), and the product with it
// (MultiplyByQuantizedMultiplier).
Multiplier makeFixedPoint(double real);
std::int32_t multiplyFixedPoint(std::int32_t x, const Multiplier& multiplier);

// (x + half) >> shift, arithmetic, half up; a negative shift multiplies. Saturates to 32 bits.
std::int32_t shiftRightHalfUp(std::int64_t x, int shift);

// `pixels` rows of `channels` accumulators (channels last) to codes under Rounding::Onnx, 8 bits wide; bias
// is added to every row first (wrapping; the caller knows that the true sum fits). The same bits as
// Requantizer::apply.
void requantize_rne_f32(const std::int32_t* accumulators, const std::int32_t* bias, const float* multipliers,
                        std::int64_t pixels, std::int64_t channels, std::int32_t zeroPoint,
                        std::int32_t clampMin, std::int32_t clampMax, std::uint8_t* codes);

} // namespace qs::kernels
