// Rows of 16-bit factors against one row, sums in int32.
#pragma once

#include <cstdint>

namespace qs::kernels {

// out[r] = sum over k of x[k] * matrix[r * length + k]. The caller knows that no sum leaves int32; products
// of factors up to 255 fit for `length` up to kLongestDot.
void dotRows_s16s32(const std::int16_t* x, const std::int16_t* matrix, std::int64_t rows, std::int64_t length,
                    std::int32_t* out);
constexpr std::int64_t kLongestDot = INT32_MAX / (255 * 255);

} // namespace qs::kernels
