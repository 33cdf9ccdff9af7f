// Numbers and arrays as C99 source text.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "graph/Tensor.h"

namespace qs::deploy {

// A hexadecimal literal, which C99 reads without rounding: "0x1.8p-3f".
std::string cFloat(float value);

// `static const TYPE NAME[N] = {...};` with lines of bounded length; without "static " where `isStatic` is
// false.
std::string cArray(const std::string& type, const std::string& name, std::span<const std::int32_t> values,
                   bool isStatic = true);
std::string cArray(const std::string& name, std::span<const float> values, bool isStatic = true);

// The elements of an 8- or 32-bit integer tensor.
std::vector<std::int32_t> integersOf(const Tensor& tensor);

// Text that may stand in a comment: no line breaks, no end of the comment.
std::string cComment(const std::string& text);

} // namespace qs::deploy
