// For files that are compiled with the AVX-512 target pragma in force: included there, after the pragma.
#pragma once

#include <cstdint>

namespace qs::kernels {
namespace {

// The first `left` of 16 lanes.
inline __mmask16 maskOf(std::int64_t left) {
    return static_cast<__mmask16>(left >= 16 ? 0xffff : (1 << left) - 1);
}

} // namespace
} // namespace qs::kernels
