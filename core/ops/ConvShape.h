// Conv's node and input shapes as kernels want them.
#pragma once

#include "kernels/ConvGeometry.h"
#include "ops/Window.h"

namespace qs::ops {

// input N x C x spatial, weights M x C/group x kernel; one to three spatial axes. Every size is checked
// against the other; the output's size is in `window.out`.
struct ConvShape {
    Window window;
    kernels::ConvGeometry geometry;
    Shape output;
};
Result<ConvShape> resolveConv(const Node& node, const Shape& input, const Shape& weights);

} // namespace qs::ops
