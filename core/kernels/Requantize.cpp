#include "kernels/Requantize.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "kernels/Clones.h"

namespace qs::kernels {

const char* toString(Rounding rounding) {
    switch (rounding) {
    case Rounding::Onnx:
        return "onnx";
    case Rounding::TfLite:
        return "tflite";
    case Rounding::Rndnu:
        return "rndnu";
    case Rounding::Pow2:
        return "pow2";
    }
    return "onnx";
}

std::optional<Rounding> roundingFromString(const std::string& name) {
    for (const Rounding r : {Rounding::Onnx, Rounding::TfLite, Rounding::Rndnu, Rounding::Pow2})
        if (name == toString(r)) return r;
    return std::nullopt;
}

Multiplier makeFixedPoint(double real) {
    Multiplier m;
    int exponent = 0;
    const double fraction = std::frexp(real, &exponent);
    auto q31 = static_cast<std::int64_t>(std::llround(fraction * 2147483648.0));
    if (q31 == (std::int64_t{1} << 31)) {
        q31 /= 2;
        ++exponent;
    }
    if (exponent < -31) { // too small to move anything
        exponent = 0;
        q31 = 0;
    }
    m.q31 = static_cast<std::int32_t>(q31);
    m.shift = exponent;
    return m;
}

Multiplier makeMultiplier(Rounding rounding, float inputScale, float weightScale, float outputScale) {
    Multiplier m;
    const float product = inputScale * weightScale;
    m.real = product / outputScale;
    switch (rounding) {
    case Rounding::Onnx:
        break;
    case Rounding::TfLite: {
        const Multiplier fixed = makeFixedPoint(static_cast<double>(inputScale) * weightScale / outputScale);
        m.q31 = fixed.q31;
        m.shift = fixed.shift;
        break;
    }
    case Rounding::Rndnu: {
        int exponent = 0;
        const float fraction = std::frexp(m.real, &exponent); // 24-bit mantissa, exact in q31
        m.q31 = static_cast<std::int32_t>(std::min(fraction * 2147483648.0, 2147483647.0));
        m.shift = 31 - exponent;
        break;
    }
    case Rounding::Pow2: {
        int exponent = 0;
        std::frexp(m.real, &exponent);
        m.shift = 1 - exponent; // 2^-shift is the power of two at or below real; exact when real is one
        break;
    }
    }
    return m;
}

std::int32_t saturatingRoundingDoublingHighMul(std::int32_t a, std::int32_t b) {
    if (a == b && a == std::numeric_limits<std::int32_t>::min())
        return std::numeric_limits<std::int32_t>::max();
    const std::int64_t product = static_cast<std::int64_t>(a) * b;
    const std::int64_t nudge = product >= 0 ? (std::int64_t{1} << 30) : 1 - (std::int64_t{1} << 30);
    return static_cast<std::int32_t>((product + nudge) / (std::int64_t{1} << 31));
}

std::int32_t roundingDivideByPot(std::int32_t x, int exponent) {
    if (exponent <= 0) return x;
    if (exponent > 31) return 0;
    const std::int64_t mask = (std::int64_t{1} << exponent) - 1;
    const std::int64_t remainder = x & mask;
    const std::int64_t threshold = (mask >> 1) + (x < 0 ? 1 : 0);
    return static_cast<std::int32_t>((static_cast<std::int64_t>(x) >> exponent) +
                                     (remainder > threshold ? 1 : 0));
}

namespace {

std::int32_t saturate32(std::int64_t x) {
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(x, std::numeric_limits<std::int32_t>::min(),
                                                              std::numeric_limits<std::int32_t>::max()));
}

} // namespace

std::int32_t multiplyFixedPoint(std::int32_t x, const Multiplier& m) {
    const int left = std::max(m.shift, 0), right = std::max(-m.shift, 0);
    const std::int32_t shifted = saturate32(static_cast<std::int64_t>(x) << std::min(left, 31));
    return roundingDivideByPot(saturatingRoundingDoublingHighMul(shifted, m.q31), right);
}

std::int32_t shiftRightHalfUp(std::int64_t x, int shift) {
    if (shift <= 0)
        return saturate32(shift < -31 ? (x > 0   ? INT32_MAX
                                         : x < 0 ? INT32_MIN
                                                 : 0)
                                      : x * (std::int64_t{1} << -shift));
    if (shift > 62) return 0;
    return saturate32((x + (std::int64_t{1} << (shift - 1))) >> shift);
}

std::int32_t Requantizer::apply(std::int32_t accumulator, std::size_t channel) const {
    const Multiplier& m = multipliers[multipliers.size() == 1 ? 0 : channel];
    std::int64_t code = 0;
    switch (rounding) {
    case Rounding::Onnx: {
        const float low = static_cast<float>(clampMin - zeroPoint),
                    high = static_cast<float>(clampMax - zeroPoint);
        const float scaled = static_cast<float>(accumulator) * m.real;
        return static_cast<std::int32_t>(std::nearbyint(std::min(std::max(scaled, low), high))) + zeroPoint;
    }
    case Rounding::TfLite:
        code = multiplyFixedPoint(accumulator, m);
        break;
    case Rounding::Rndnu:
        code = shiftRightHalfUp(static_cast<std::int64_t>(accumulator) * m.q31, m.shift);
        break;
    case Rounding::Pow2:
        code = shiftRightHalfUp(accumulator, m.shift);
        break;
    }
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(code + zeroPoint, clampMin, clampMax));
}

QS_CLONES void requantize_rne_f32(const std::int32_t* accumulators, const std::int32_t* bias,
                                  const float* multipliers, std::int64_t pixels, std::int64_t channels,
                                  std::int32_t zeroPoint, std::int32_t clampMin, std::int32_t clampMax,
                                  std::uint8_t* codes) {
    const float low = static_cast<float>(clampMin - zeroPoint),
                high = static_cast<float>(clampMax - zeroPoint);
    // Adding 1.5 * 2^23 leaves the integer, rounded to nearest even, in the low mantissa bits; |value| < 2^22
    // here.
    constexpr float kMagic = 12582912.0f;
    const std::int32_t offset = zeroPoint - std::bit_cast<std::int32_t>(kMagic);
    for (std::int64_t p = 0; p < pixels; ++p) {
        const std::int32_t* row = accumulators + p * channels;
        std::uint8_t* out = codes + p * channels;
        for (std::int64_t c = 0; c < channels; ++c) {
            const auto sum = static_cast<std::int32_t>(static_cast<std::uint32_t>(row[c]) +
                                                       static_cast<std::uint32_t>(bias[c]));
            float scaled = static_cast<float>(sum) * multipliers[c];
            scaled = scaled < low ? low : scaled;
            scaled = scaled > high ? high : scaled;
            out[c] = static_cast<std::uint8_t>(std::bit_cast<std::int32_t>(scaled + kMagic) + offset);
        }
    }
}

} // namespace qs::kernels
