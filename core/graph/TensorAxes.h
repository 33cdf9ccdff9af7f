// Tensors with their axes in another order.
#pragma once

#include "graph/Tensor.h"

namespace qs {

// A x B x ... as B x A x ..., whatever the type, strings excepted. Rank 2 at least.
Tensor exchangeFirstAxes(const Tensor& tensor);

} // namespace qs
