#include "layout/Components.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace qs::layout {

namespace {

std::size_t at(int i) {
    return static_cast<std::size_t>(i);
}

int findRoot(std::vector<int>& parent, int v) {
    while (parent[at(v)] != v)
        v = parent[at(v)] = parent[at(parent[at(v)])];
    return v;
}

} // namespace

std::vector<Component> splitComponents(const LayoutInput& input) {
    const int boxes = static_cast<int>(input.nodes.size());
    std::vector<int> parent(at(boxes));
    std::iota(parent.begin(), parent.end(), 0);
    for (const EdgeSpec& e : input.edges) {
        const int a = findRoot(parent, e.from), b = findRoot(parent, e.to);
        parent[at(std::max(a, b))] = std::min(a, b);
    }
    std::vector<Component> components;
    std::vector<int> number(at(boxes), -1), local(at(boxes));
    for (int v = 0; v < boxes; ++v) {
        const int root = findRoot(parent, v);
        if (number[at(root)] < 0) {
            number[at(root)] = static_cast<int>(components.size());
            components.emplace_back();
        }
        Component& component = components[at(number[at(root)])];
        local[at(v)] = static_cast<int>(component.boxes.size());
        component.boxes.push_back(v);
        component.input.nodes.push_back(input.nodes[at(v)]);
    }
    for (int e = 0; e < static_cast<int>(input.edges.size()); ++e) {
        const EdgeSpec& edge = input.edges[at(e)];
        Component& component = components[at(number[at(findRoot(parent, edge.from))])];
        component.edges.push_back(e);
        component.input.edges.push_back({local[at(edge.from)], local[at(edge.to)]});
    }
    return components;
}

std::vector<Point> packInRows(const std::vector<NodeBox>& sizes, double gap) {
    double widest = 0, area = 0;
    for (const NodeBox& s : sizes) {
        widest = std::max(widest, s.width);
        area += (s.width + gap) * (s.height + gap);
    }
    const double rowWidth = std::max(widest, std::sqrt(area * 1.6));
    std::vector<Point> corners;
    double x = 0, y = 0, rowHeight = 0;
    for (const NodeBox& s : sizes) {
        if (x > 0 && x + s.width > rowWidth) {
            y += rowHeight + gap;
            x = rowHeight = 0;
        }
        corners.push_back({x, y});
        x += s.width + gap;
        rowHeight = std::max(rowHeight, s.height);
    }
    return corners;
}

} // namespace qs::layout
