// Element-wise integer kernels under Rounding::Onnx: dequantize, compute in float32, quantize (NUMERICS.md
// 2). Codes are uint8_t or int8_t.
#pragma once

#include <array>
#include <cstdint>

namespace qs::kernels {

// scale, zero point and code range of one tensor.
struct Grid {
    float scale = 1.0f;
    std::int32_t zeroPoint = 0;
    std::int32_t qmin = 0, qmax = 255;

    float real(std::int32_t code) const { return static_cast<float>(code - zeroPoint) * scale; }
    // saturate(rint(x / scale) + zeroPoint); NaN becomes the zero point.
    std::int32_t code(float x) const;
};

// c = quantize(dequantize(a) + dequantize(b)); the clamp is c.qmin..c.qmax.
template <class T>
void add_rne_f32(std::int64_t count, const T* a, const Grid& gridA, const T* b, const Grid& gridB, T* c,
                 const Grid& gridC);
template <class T>
void mul_rne_f32(std::int64_t count, const T* a, const Grid& gridA, const T* b, const Grid& gridB, T* c,
                 const Grid& gridC);

// float32 to codes and back.
template <class T>
void quantize_rne_f32(std::int64_t count, const float* x, T* codes, const Grid& grid);
template <class T>
void dequantize_f32(std::int64_t count, const T* codes, float* x, const Grid& grid);

// y[i] = table[x[i] as a byte].
void lookup_u8(std::int64_t count, const std::uint8_t* x, const std::array<std::uint8_t, 256>& table,
               std::uint8_t* y);

} // namespace qs::kernels
