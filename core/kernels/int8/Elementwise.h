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

// A factor that may take the place of the division by the output's scale: all 65536 pairs of bytes have been
// tried and give the same codes. 0: there is none. `signedA`, `signedB`: int8 codes.
float exactFactor(bool multiply, const Grid& a, bool signedA, const Grid& b, bool signedB, const Grid& c);

// c = quantize(dequantize(a) + dequantize(b)); the clamp is c.qmin..c.qmax. `factor`: see exactFactor.
template <class T>
void add_rne_f32(std::int64_t count, const T* a, const Grid& gridA, const T* b, const Grid& gridB, T* c,
                 const Grid& gridC, float factor = 0.0f);
template <class T>
void mul_rne_f32(std::int64_t count, const T* a, const Grid& gridA, const T* b, const Grid& gridB, T* c,
                 const Grid& gridC, float factor = 0.0f);

// float32 to codes and back.
template <class T>
void quantize_rne_f32(std::int64_t count, const float* x, T* codes, const Grid& grid);
template <class T>
void dequantize_f32(std::int64_t count, const T* codes, float* x, const Grid& grid);

// y[i] = table[x[i] as a byte].
void lookup_u8(std::int64_t count, const std::uint8_t* x, const std::array<std::uint8_t, 256>& table,
               std::uint8_t* y);

} // namespace qs::kernels
