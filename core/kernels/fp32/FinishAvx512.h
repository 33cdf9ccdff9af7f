// For files that are compiled with the AVX-512 target pragma in force: included there, after the pragma.
#include "kernels/fp32/ConvTiled.h"

namespace qs::kernels {
namespace {

// vmaxps and vminps give their second operand when one is NaN.
inline __m512 finished(__m512 sum, __m512 bias, const FloatOutput& output, std::int64_t at, __mmask16 mask) {
    __m512 y = _mm512_add_ps(sum, bias);
    if (output.residual) y = _mm512_add_ps(y, _mm512_maskz_loadu_ps(mask, output.residual + at));
    return _mm512_min_ps(_mm512_set1_ps(output.high), _mm512_max_ps(_mm512_set1_ps(output.low), y));
}

} // namespace
} // namespace qs::kernels
