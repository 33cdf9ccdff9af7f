// The exit codes of CLI.md and which findings lead to them.
#pragma once

#include "base/Diagnostic.h"

namespace qs::cli {

inline constexpr int kDone = 0;
inline constexpr int kOther = 1;
inline constexpr int kUsage = 2;
inline constexpr int kBadInput = 3;
inline constexpr int kThreshold = 4;
inline constexpr int kInterrupted = 130;

// What went wrong while reading or understanding an input: "bad-usage" is 2, "cancelled" 130, a failure that
// is not the input's (writing, memory) 1, everything else 3.
int exitCodeFor(const Diagnostic& error);

} // namespace qs::cli
