// Matrices of bytes and of 32-bit words with rows and columns exchanged.
#pragma once

#include <cstdint>

namespace qs::kernels {

// target[c * rows + r] = source[r * columns + c]; the two may not overlap.
void transpose(const std::uint8_t* source, std::int64_t rows, std::int64_t columns, std::uint8_t* target);
void transpose(const std::uint32_t* source, std::int64_t rows, std::int64_t columns, std::uint32_t* target);

} // namespace qs::kernels
