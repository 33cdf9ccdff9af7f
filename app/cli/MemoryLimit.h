// --memory-limit: an end to what the process may allocate.
#pragma once

#include <cstdint>

#include "base/Result.h"

namespace qs::cli {

// From here on allocations that would bring the process's private writable memory above the limit fail; the
// program then ends with "out-of-memory". Error "bad-usage" where the system cannot do that.
Result<void> limitMemory(std::int64_t megabytes);

} // namespace qs::cli
