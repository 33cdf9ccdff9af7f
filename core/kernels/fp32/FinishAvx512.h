// For files that are compiled with the AVX-512 target pragma in force: included there, after the pragma.
#include "kernels/fp32/ConvTiled.h"

namespace qs::kernels {
namespace {

// vmaxps and vminps give their second operand when one is NaN.
inline __m512 bounded(__m512 y, __m512 low, __m512 high) {
    return _mm512_min_ps(high, _mm512_max_ps(low, y));
}

} // namespace

// Of FloatKernels; in depthwise_f32_avx512.cpp.
void depthwiseRowAvx512(const DepthwiseRowF32& row, const FloatOutput& output, std::int64_t firstElement);
void depthwiseLine3x3Avx512(const DepthwiseLineF32& line, int stride, const FloatOutput& output,
                            std::int64_t firstElement);

} // namespace qs::kernels
