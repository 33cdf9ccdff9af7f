// The two inner loops of histograms over float32 values.
#pragma once

#include <cstdint>

namespace qs::kernels {

// Smallest and largest element; `finite` is false when any is infinite or not a number, and the other two
// then mean nothing. n = 0 gives low > high.
struct Extent {
    float low, high;
    bool finite;
};
Extent extent_f32(const float* x, std::int64_t n);

// bins[i] = clamp(floor(x[i] * inverseWidth) - first, 0, last - first). |x * inverseWidth| must be below
// 2^24.
void bins_f32(const float* x, std::int64_t n, float inverseWidth, std::int32_t first, std::int32_t last,
              std::int32_t* bins);

} // namespace qs::kernels
