// The inner loops of histograms.
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

// Smallest, largest and sum of n codes. n = 0 gives low > high.
struct CodeExtent {
    std::uint8_t low, high;
    std::int64_t sum;
};
CodeExtent extent_u8(const std::uint8_t* codes, std::int64_t n);

// counts[c] += how often code c is among n of them; counts has 256 places.
void count_u8(const std::uint8_t* codes, std::int64_t n, std::uint64_t* counts);

} // namespace qs::kernels
