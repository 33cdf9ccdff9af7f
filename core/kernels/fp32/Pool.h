// The inner loops of float pools, channels last; the bits of the walks channel by channel.
#pragma once

#include <cstdint>
#include <span>

namespace qs::kernels {

// out[c] = the largest of taps[k][c], the first of equal ones; a NaN in front stays, one behind is passed
// over. No taps give the lowest number.
void maxOfTaps(std::span<const float* const> taps, std::int64_t channels, float* out);

// out[c] = (sum of taps[k][c], in order) / count; no count gives 0.
void averageOfTaps(std::span<const float* const> taps, std::int64_t channels, std::int64_t count, float* out);

} // namespace qs::kernels
