// The inner loops of pools on codes that lie channels last.
#pragma once

#include <cstdint>
#include <span>

namespace qs::kernels {

// out[c] = clamp(max over k of taps[k][c], low, high); no taps give low.
void maxOfTaps(std::span<const std::uint8_t* const> taps, std::int64_t channels, std::uint8_t low,
               std::uint8_t high, std::uint8_t* out);
void maxOfTaps(std::span<const std::int8_t* const> taps, std::int64_t channels, std::int8_t low,
               std::int8_t high, std::int8_t* out);

// sums[c] = sum over k of taps[k][c]; at most 2^23 taps.
void sumOfTaps(std::span<const std::uint8_t* const> taps, std::int64_t channels, std::int32_t* sums);
void sumOfTaps(std::span<const std::int8_t* const> taps, std::int64_t channels, std::int32_t* sums);

} // namespace qs::kernels
