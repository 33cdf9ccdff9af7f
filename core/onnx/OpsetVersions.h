// Which operator sets came with which IR version (the table of onnx/docs/Versioning.md).
#pragma once

#include <cstdint>

namespace qs::onnx {

inline constexpr std::int64_t kNewestKnownIr = 13;

// The newest default opset of an IR version; IR versions outside the table take the nearest entry.
std::int64_t newestOpsetOfIr(std::int64_t irVersion);
// The oldest IR version that may carry the default opset; at least 4, from which on initializers need not be
// inputs.
std::int64_t irForOpset(std::int64_t opset);

} // namespace qs::onnx
