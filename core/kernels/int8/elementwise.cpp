#include "kernels/int8/Elementwise.h"

#include <bit>
#include <cmath>

#include "kernels/Clones.h"

namespace qs::kernels {

namespace {

// Clamped to the code range before rounding; the bounds are integers, so the result is that of rounding
// first. 1.5 * 2^23 rounds to nearest even in the low mantissa bits.
struct Rounder {
    float scale, low, high;
    std::int32_t offset;
    explicit Rounder(const Grid& g, float factor = 0.0f)
        : scale(factor != 0.0f ? factor : g.scale), low(static_cast<float>(g.qmin - g.zeroPoint)),
          high(static_cast<float>(g.qmax - g.zeroPoint)),
          offset(g.zeroPoint - std::bit_cast<std::int32_t>(12582912.0f)) {}
};

// The loops below are the same text for every instruction set; a macro, because a clone cannot be a template.
#define QS_BINARY_LOOP(NAME, T, OPERATION, SCALING)                                                          \
    QS_CLONES void NAME(std::int64_t count, const T* a, float scaleA, std::int32_t zeroA, const T* b,        \
                        float scaleB, std::int32_t zeroB, T* c, Rounder r) {                                 \
        for (std::int64_t i = 0; i < count; ++i) {                                                           \
            const float x = static_cast<float>(a[i] - zeroA) * scaleA,                                       \
                        y = static_cast<float>(b[i] - zeroB) * scaleB;                                       \
            float z = (x OPERATION y)SCALING r.scale;                                                        \
            z = z < r.low ? r.low : z;                                                                       \
            z = z > r.high ? r.high : z;                                                                     \
            c[i] = static_cast<T>(std::bit_cast<std::int32_t>(z + 12582912.0f) + r.offset);                  \
        }                                                                                                    \
    }
QS_BINARY_LOOP(addU8, std::uint8_t, +, /)
QS_BINARY_LOOP(addS8, std::int8_t, +, /)
QS_BINARY_LOOP(mulU8, std::uint8_t, *, /)
QS_BINARY_LOOP(mulS8, std::int8_t, *, /)
QS_BINARY_LOOP(addU8Times, std::uint8_t, +, *)
QS_BINARY_LOOP(addS8Times, std::int8_t, +, *)
QS_BINARY_LOOP(mulU8Times, std::uint8_t, *, *)
QS_BINARY_LOOP(mulS8Times, std::int8_t, *, *)
#undef QS_BINARY_LOOP

#define QS_CONVERT_LOOPS(QUANTIZE, DEQUANTIZE, T)                                                            \
    QS_CLONES void QUANTIZE(std::int64_t count, const float* x, T* codes, Rounder r) {                       \
        for (std::int64_t i = 0; i < count; ++i) {                                                           \
            float z = x[i] / r.scale;                                                                        \
            z = z == z ? z : 0.0f;                                                                           \
            z = z < r.low ? r.low : z;                                                                       \
            z = z > r.high ? r.high : z;                                                                     \
            codes[i] = static_cast<T>(std::bit_cast<std::int32_t>(z + 12582912.0f) + r.offset);              \
        }                                                                                                    \
    }                                                                                                        \
    QS_CLONES void DEQUANTIZE(std::int64_t count, const T* codes, float* x, float scale,                     \
                              std::int32_t zeroPoint) {                                                      \
        for (std::int64_t i = 0; i < count; ++i)                                                             \
            x[i] = static_cast<float>(codes[i] - zeroPoint) * scale;                                         \
    }
QS_CONVERT_LOOPS(quantizeU8, dequantizeU8, std::uint8_t)
QS_CONVERT_LOOPS(quantizeS8, dequantizeS8, std::int8_t)
#undef QS_CONVERT_LOOPS

} // namespace

std::int32_t Grid::code(float x) const {
    float z = x / scale;
    if (std::isnan(z)) z = 0.0f;
    const float low = static_cast<float>(qmin - zeroPoint), high = static_cast<float>(qmax - zeroPoint);
    z = z < low ? low : z;
    z = z > high ? high : z;
    return static_cast<std::int32_t>(std::nearbyint(z)) + zeroPoint;
}

float exactFactor(bool multiply, const Grid& a, bool signedA, const Grid& b, bool signedB, const Grid& c) {
    const float inverse = 1.0f / c.scale;
    if (!std::isfinite(inverse) || inverse == 0.0f) return 0.0f;
    const float candidates[] = {inverse, std::nextafter(inverse, 0.0f), std::nextafter(inverse, INFINITY)};
    const std::int32_t lowA = signedA ? -128 : 0, lowB = signedB ? -128 : 0;
    std::array<float, 256> realsA{}, realsB{}, sums{};
    for (std::int32_t i = 0; i < 256; ++i) {
        realsA[static_cast<std::size_t>(i)] = a.real(lowA + i);
        realsB[static_cast<std::size_t>(i)] = b.real(lowB + i);
    }
    const Grid unit{1.0f, c.zeroPoint, c.qmin, c.qmax}; // rounds what is divided already
    std::array<bool, 3> exact{true, true, true};
    std::array<std::uint8_t, 256> wanted{}, got{};
    for (const float x : realsA) {
        for (std::size_t i = 0; i < 256; ++i)
            sums[i] = multiply ? x * realsB[i] : x + realsB[i];
        quantizeU8(256, sums.data(), wanted.data(), Rounder(c));
        for (std::size_t k = 0; k < 3; ++k) {
            if (!exact[k]) continue;
            std::array<float, 256> scaled{};
            for (std::size_t i = 0; i < 256; ++i)
                scaled[i] = sums[i] * candidates[k];
            quantizeU8(256, scaled.data(), got.data(), Rounder(unit));
            exact[k] = wanted == got;
        }
    }
    for (std::size_t k = 0; k < 3; ++k)
        if (exact[k]) return candidates[k];
    return 0.0f;
}

template <>
void add_rne_f32(std::int64_t n, const std::uint8_t* a, const Grid& ga, const std::uint8_t* b, const Grid& gb,
                 std::uint8_t* c, const Grid& gc, float factor) {
    const auto loop = factor != 0.0f ? addU8Times : addU8;
    loop(n, a, ga.scale, ga.zeroPoint, b, gb.scale, gb.zeroPoint, c, Rounder(gc, factor));
}
template <>
void add_rne_f32(std::int64_t n, const std::int8_t* a, const Grid& ga, const std::int8_t* b, const Grid& gb,
                 std::int8_t* c, const Grid& gc, float factor) {
    const auto loop = factor != 0.0f ? addS8Times : addS8;
    loop(n, a, ga.scale, ga.zeroPoint, b, gb.scale, gb.zeroPoint, c, Rounder(gc, factor));
}
template <>
void mul_rne_f32(std::int64_t n, const std::uint8_t* a, const Grid& ga, const std::uint8_t* b, const Grid& gb,
                 std::uint8_t* c, const Grid& gc, float factor) {
    const auto loop = factor != 0.0f ? mulU8Times : mulU8;
    loop(n, a, ga.scale, ga.zeroPoint, b, gb.scale, gb.zeroPoint, c, Rounder(gc, factor));
}
template <>
void mul_rne_f32(std::int64_t n, const std::int8_t* a, const Grid& ga, const std::int8_t* b, const Grid& gb,
                 std::int8_t* c, const Grid& gc, float factor) {
    const auto loop = factor != 0.0f ? mulS8Times : mulS8;
    loop(n, a, ga.scale, ga.zeroPoint, b, gb.scale, gb.zeroPoint, c, Rounder(gc, factor));
}
template <>
void quantize_rne_f32(std::int64_t n, const float* x, std::uint8_t* codes, const Grid& g) {
    quantizeU8(n, x, codes, Rounder(g));
}
template <>
void quantize_rne_f32(std::int64_t n, const float* x, std::int8_t* codes, const Grid& g) {
    quantizeS8(n, x, codes, Rounder(g));
}
template <>
void dequantize_f32(std::int64_t n, const std::uint8_t* codes, float* x, const Grid& g) {
    dequantizeU8(n, codes, x, g.scale, g.zeroPoint);
}
template <>
void dequantize_f32(std::int64_t n, const std::int8_t* codes, float* x, const Grid& g) {
    dequantizeS8(n, codes, x, g.scale, g.zeroPoint);
}

void lookup_u8(std::int64_t count, const std::uint8_t* x, const std::array<std::uint8_t, 256>& table,
               std::uint8_t* y) {
    for (std::int64_t i = 0; i < count; ++i)
        y[i] = table[x[i]];
}

} // namespace qs::kernels
