// The same graph drawn by Graphviz: `dot` with the boxes' sizes, the engine's spacings and its direction,
// everything else as dot has it by default.
#pragma once

#include <optional>
#include <vector>

#include "layout/DrawnCrossings.h"
#include "layout/Layout.h"

namespace qs::bench {

// Nothing when dot cannot draw it. One edge per pair of boxes.
std::optional<std::vector<layout::RankedEdge>> drawWithDot(const layout::LayoutInput& input,
                                                           const layout::LayoutOptions& options);

} // namespace qs::bench
