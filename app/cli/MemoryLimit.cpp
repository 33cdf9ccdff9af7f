#include "MemoryLimit.h"

#include <sys/resource.h>

namespace qs::cli {

Result<void> limitMemory(std::int64_t megabytes) {
    const rlim_t bytes = static_cast<rlim_t>(megabytes) << 20;
    rlimit limit{};
    if (getrlimit(RLIMIT_DATA, &limit) != 0)
        return makeError("bad-usage", "--memory-limit", "the system has no such limit");
    if (limit.rlim_max == RLIM_INFINITY || bytes < limit.rlim_max) limit.rlim_cur = bytes;
    if (setrlimit(RLIMIT_DATA, &limit) != 0)
        return makeError("bad-usage", "--memory-limit", "the system refuses this limit");
    return {};
}

} // namespace qs::cli
