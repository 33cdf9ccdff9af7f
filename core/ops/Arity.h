// How many inputs an operator cannot do without. A file may give any number; whoever looks at an operator's
// inputs by position checks here first.
#pragma once

#include "base/Result.h"
#include "graph/Graph.h"

namespace qs::ops {

// Error "bad-node" when a required input is missing or omitted, or when there is no output. Operators that
// are not known pass.
Result<void> checkArity(const Node& node);

} // namespace qs::ops
