// Element-wise conversion between the storage types of Tensor: what ONNX Cast does.
#pragma once

#include <cstdint>

#include "graph/DataType.h"

namespace qs::detail {

// Floats to integers truncate; a value outside int64 saturates there and then wraps into the narrower type,
// NaN becomes 0. Both types must have storage (sizeOf != 0); source and target must not overlap.
void convertElements(DataType from, const void* source, DataType to, void* target, std::int64_t count);

} // namespace qs::detail
