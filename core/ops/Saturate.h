#pragma once

#include <cmath>
#include <limits>
#include <type_traits>

namespace qs::ops {

// A floating-point result as the element type T: what an integer type cannot hold becomes its nearest value,
// not a number becomes 0. The plain conversion of either is undefined.
template <class T, class A>
T saturated(A value) {
    if constexpr (std::is_integral_v<T> && std::is_floating_point_v<A>) {
        if (std::isnan(value)) return T{};
        if (value <= static_cast<A>(std::numeric_limits<T>::min())) return std::numeric_limits<T>::min();
        if (value >= static_cast<A>(std::numeric_limits<T>::max())) return std::numeric_limits<T>::max();
    }
    return static_cast<T>(value);
}

} // namespace qs::ops
