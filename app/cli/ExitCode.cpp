#include "ExitCode.h"

#include <set>

#include "base/JobContext.h"

namespace qs::cli {

int exitCodeFor(const Diagnostic& error) {
    static const std::set<std::string> notTheInput = {"write-failed", "file-unwritable", "out-of-memory",
                                                      "internal", "not-implemented"};
    if (isCancelled(error)) return kInterrupted;
    if (error.code == "bad-usage") return kUsage;
    return notTheInput.count(error.code) != 0 ? kOther : kBadInput;
}

} // namespace qs::cli
