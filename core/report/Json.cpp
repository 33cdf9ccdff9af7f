#include "report/Json.h"

#include <cmath>

namespace qs::report {

Json number(double value) {
    if (std::isnan(value)) return nullptr;
    if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
    return value;
}

} // namespace qs::report
