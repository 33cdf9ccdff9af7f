// The `axes` of reductions, Squeeze and Unsqueeze: an attribute in old opsets, an input in new ones.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "ops/Op.h"

namespace qs::ops {

// The axes as given; nothing when neither attribute nor input is there.
inline std::optional<std::vector<std::int64_t>> axesOf(const Node& node, const Tensor* input) {
    if (input && input->defined()) return input->toInts();
    if (node.has("axes")) return node.intsOr("axes", {});
    return std::nullopt;
}

// Non-negative, sorted, each once; nothing when one is out of range or stands twice.
inline std::optional<std::vector<int>> normalizedAxes(const std::vector<std::int64_t>& axes, int rank) {
    std::vector<int> result;
    for (const std::int64_t axis : axes) {
        if (axis < -rank || axis >= rank) return std::nullopt;
        result.push_back(static_cast<int>(axis < 0 ? axis + rank : axis));
    }
    std::sort(result.begin(), result.end());
    if (std::adjacent_find(result.begin(), result.end()) != result.end()) return std::nullopt;
    return result;
}

} // namespace qs::ops
