// Counts the crossings of a drawing in layers, whoever made it: every edge is followed from rank to rank by
// where its drawn line passes the middle of each rank, its ends being the middles of its boxes, and two edges
// cross between two ranks when they change sides. Edges of one box that lie upon each other are counted one
// by one. Edges that only meet (at a box, or on a shared line) do not cross.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <vector>

#include "layout/Layout.h"

namespace qs::layout {

struct RankedEdge {
    int rank = 0;          // of the box it comes from
    std::vector<double> x; // at that rank and every one below, down to the box it goes to
};

namespace drawn {

inline constexpr double kGrid = 100; // places closer than a hundredth of a pixel are the same

struct Segment {
    std::int64_t top, bottom;
    bool operator<(const Segment& other) const {
        return top != other.top ? top < other.top : bottom < other.bottom;
    }
};

// Pairs with top a < b and bottom a > b: a Fenwick tree over the places at the bottom.
inline std::int64_t inversions(std::vector<Segment>& segments) {
    std::sort(segments.begin(), segments.end());
    std::vector<std::int64_t> places;
    for (const Segment& s : segments)
        places.push_back(s.bottom);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<std::int64_t> tree(places.size() + 1, 0);
    const auto slot = [&](const Segment& s) {
        return static_cast<std::size_t>(std::lower_bound(places.begin(), places.end(), s.bottom) -
                                        places.begin()) +
               1;
    };
    std::int64_t crossings = 0;
    for (std::size_t first = 0, end = 0; first < segments.size(); first = end) {
        for (end = first; end < segments.size() && segments[end].top == segments[first].top; ++end) {
            std::int64_t notRight = 0;
            for (std::size_t i = slot(segments[end]); i > 0; i -= i & (~i + 1))
                notRight += tree[i];
            crossings += static_cast<std::int64_t>(first) - notRight;
        }
        for (std::size_t k = first; k < end; ++k)
            for (std::size_t i = slot(segments[k]); i < tree.size(); i += i & (~i + 1))
                ++tree[i];
    }
    return crossings;
}

} // namespace drawn

inline std::int64_t countDrawnCrossings(const std::vector<RankedEdge>& edges) {
    std::map<int, std::vector<drawn::Segment>> between;
    for (const RankedEdge& edge : edges)
        for (std::size_t i = 0; i + 1 < edge.x.size(); ++i)
            between[edge.rank + static_cast<int>(i)].push_back(
                {std::llround(edge.x[i] * drawn::kGrid), std::llround(edge.x[i + 1] * drawn::kGrid)});
    std::int64_t sum = 0;
    for (auto& [rank, segments] : between)
        sum += drawn::inversions(segments);
    return sum;
}

// Where a route passes a height; routes go downwards.
inline double xAtHeight(const std::vector<Point>& route, double y) {
    for (std::size_t i = 1; i < route.size(); ++i) {
        const Point &a = route[i - 1], &b = route[i];
        if (y < a.y || y > b.y) continue;
        return a.y == b.y ? a.x : a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y);
    }
    return route.back().x;
}

// The engine's drawing as the counter wants it. One connected part only.
inline std::vector<RankedEdge> rankedEdges(const LayoutInput& input, const LayoutResult& drawn) {
    const auto at = [](int i) { return static_cast<std::size_t>(i); };
    std::vector<double> heights;
    for (std::size_t i = 0; i < input.nodes.size(); ++i) {
        heights.resize(std::max(heights.size(), at(drawn.layers[i]) + 1));
        heights[at(drawn.layers[i])] = drawn.centers[i].y;
    }
    std::vector<RankedEdge> edges;
    for (std::size_t e = 0; e < input.edges.size(); ++e) {
        const auto [from, to] = input.edges[e];
        RankedEdge edge{drawn.layers[at(from)], {drawn.centers[at(from)].x}};
        for (int layer = edge.rank + 1; layer < drawn.layers[at(to)]; ++layer)
            edge.x.push_back(xAtHeight(drawn.routes[e], heights[at(layer)]));
        edge.x.push_back(drawn.centers[at(to)].x);
        edges.push_back(std::move(edge));
    }
    return edges;
}

} // namespace qs::layout
