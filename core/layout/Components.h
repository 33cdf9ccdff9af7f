// Connected parts of a drawing: each is laid out alone, then they are placed side by side.
#pragma once

#include <vector>

#include "layout/Layout.h"

namespace qs::layout {

struct Component {
    std::vector<int> boxes; // indices into the whole input, ascending
    std::vector<int> edges;
    LayoutInput input; // the same, numbered from 0
};

// In the order of their first boxes.
std::vector<Component> splitComponents(const LayoutInput& input);

// Top left corners for rectangles that are put in rows, in their order, about as wide as the widest of them
// or as a drawing of pleasant proportions needs.
std::vector<Point> packInRows(const std::vector<NodeBox>& sizes, double gap);

} // namespace qs::layout
