// Comparison of a tensor with its golden value.
#pragma once

#include <cmath>
#include <string>

#include "graph/Tensor.h"

namespace qs::testing {

// Empty when the two agree: type and shape always, integers to the bit, floats within
// absolute + relative * |golden|; NaN agrees with NaN and an infinity with itself.
inline std::string difference(const Tensor& got, const Tensor& golden, double relative, double absolute) {
    if (got.type() != golden.type())
        return std::string("type ") + nameOf(got.type()) + ", golden " + nameOf(golden.type());
    if (!(got.shape() == golden.shape()))
        return "shape " + got.shape().toString() + ", golden " + golden.shape().toString();
    if (got.type() == DataType::String)
        return got.strings() == golden.strings() ? std::string() : std::string("strings differ");
    const bool real = isFloat(got.type());
    for (std::int64_t i = 0; i < got.count(); ++i) {
        if (!real) {
            if (got.intAt(i) == golden.intAt(i)) continue;
            return "element " + std::to_string(i) + ": " + std::to_string(got.intAt(i)) + ", golden " +
                   std::to_string(golden.intAt(i));
        }
        const double a = got.at(i), b = golden.at(i);
        if (std::isnan(a) && std::isnan(b)) continue;
        if (a == b || std::abs(a - b) <= absolute + relative * std::abs(b)) continue;
        return "element " + std::to_string(i) + ": " + std::to_string(a) + ", golden " + std::to_string(b);
    }
    return {};
}

} // namespace qs::testing
