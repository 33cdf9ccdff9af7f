// The sliding window of Conv and the pools: kernel, strides, pads, dilations of any number of spatial axes,
// resolved against an input shape.
#pragma once

#include <cstdint>
#include <vector>

#include "base/Result.h"
#include "graph/Graph.h"

namespace qs::ops {

struct Window {
    std::vector<std::int64_t> kernel, strides, dilations;
    std::vector<std::int64_t> padBegin, padEnd;
    std::vector<std::int64_t> out; // -1 where the input's size is unknown
};

// `input` is N x C x spatial...; kernel from the weights when the attribute is absent. Sizes are checked:
// strides and dilations > 0, pads in 0..2^20, at least one output position. Error "bad-node" or "bad-shape".
Result<Window> resolveWindow(const Node& node, const Shape& input,
                             const std::vector<std::int64_t>& weightKernel, bool allowCeil);

} // namespace qs::ops
