#include "layout/Layout.h"

#include <algorithm>

#include "layout/Bundles.h"
#include "layout/Components.h"
#include "layout/Coordinates.h"
#include "layout/LayeredGraph.h"
#include "layout/Layering.h"
#include "layout/Ordering.h"

namespace qs::layout {

namespace {

std::size_t at(int i) {
    return static_cast<std::size_t>(i);
}

struct Rows {
    std::vector<double> top, bottom; // per layer
    double height = 0;
};

Rows stackRows(const LayoutInput& input, const LayeredGraph& g, double spacing) {
    Rows rows;
    for (const std::vector<int>& layer : g.layers) {
        double height = 0;
        for (int v : layer)
            if (!g.isDummy(v)) height = std::max(height, input.nodes[at(v)].height);
        rows.top.push_back(rows.height);
        rows.bottom.push_back(rows.height + height);
        rows.height += height + spacing;
    }
    if (!rows.top.empty()) rows.height -= spacing;
    return rows;
}

// Where an edge that comes from (or goes to) `x` touches a box: straight above it when it can, else near the
// corner.
double portOf(double center, double width, double x) {
    constexpr double kCorner = 10;
    const double reach = std::max(0.0, width / 2 - kCorner);
    return std::clamp(x, center - reach, center + reach);
}

void append(std::vector<Point>& route, Point p) {
    const std::size_t n = route.size();
    // A point on the straight line between its neighbours says nothing.
    if (n >= 2 && route[n - 1].x == route[n - 2].x && route[n - 1].x == p.x)
        route.back() = p;
    else
        route.push_back(p);
}

std::vector<Point> routeOf(int number, const LayoutInput& input, const LayeredGraph& g, const Rows& rows,
                           const std::vector<double>& x) {
    const EdgeSpec& edge = input.edges[at(number)];
    const int first = g.layerOf[at(edge.from)], last = g.layerOf[at(edge.to)];
    const NodeBox &from = input.nodes[at(edge.from)], &to = input.nodes[at(edge.to)];
    const auto middle = [&](int layer) { return (rows.top[at(layer)] + rows.bottom[at(layer)]) / 2; };
    double xFrom = x[at(edge.from)], xTo = x[at(edge.to)];
    if (last - first > 1) {
        xFrom = portOf(xFrom, from.width, x[at(g.chainVertex(number, edge.from, first + 1))]);
        xTo = portOf(xTo, to.width, x[at(g.chainVertex(number, edge.from, last - 1))]);
    } else {
        // Both ends are boxes: a straight line where the one stands over the other's middle.
        xTo = portOf(xTo, to.width, xFrom);
    }
    std::vector<Point> route;
    append(route, {xFrom, middle(first) + from.height / 2});
    for (int layer = first + 1; layer < last; ++layer) {
        const double xDummy = x[at(g.chainVertex(number, edge.from, layer))];
        append(route, {xDummy, rows.top[at(layer)]});
        append(route, {xDummy, rows.bottom[at(layer)]});
    }
    append(route, {xTo, middle(last) - to.height / 2});
    return route;
}

Result<LayoutResult> layoutConnected(const LayoutInput& input, const LayoutOptions& options,
                                     JobContext& job) {
    const int boxes = static_cast<int>(input.nodes.size());
    QS_TRY(const Layering layering, assignLayers(boxes, input.edges));
    QS_TRY(const LayeredGraph g, orderedGraph(input, layering, options.sweeps, job));
    LayoutResult result;
    QS_CHECK(job.checkCancelled());
    result.crossings = countCrossings(g);
    QS_CHECK(job.checkCancelled());
    // Edges need less room than boxes; without the difference, a bundle of long edges tears the drawing
    // apart.
    const Gaps gaps{options.nodeSpacing, options.nodeSpacing * 0.6};
    QS_TRY(const std::vector<double> x, assignCoordinates(g, gaps, job));

    const Rows rows = stackRows(input, g, options.layerSpacing);
    result.layers = layering.layerOf;
    result.height = rows.height;
    for (int v = 0; v < boxes; ++v) {
        const int layer = g.layerOf[at(v)];
        result.centers.push_back({x[at(v)], (rows.top[at(layer)] + rows.bottom[at(layer)]) / 2});
    }
    for (int v = 0; v < g.size(); ++v)
        result.width = std::max(result.width, x[at(v)] + g.width[at(v)] / 2);
    for (int e = 0; e < static_cast<int>(input.edges.size()); ++e) {
        QS_CHECK(job.checkCancelled());
        result.routes.push_back(routeOf(e, input, g, rows, x));
    }
    return result;
}

void insertPart(LayoutResult& whole, const Component& component, LayoutResult part, Point corner) {
    for (std::size_t i = 0; i < component.boxes.size(); ++i) {
        const Point c = part.centers[i];
        whole.centers[at(component.boxes[i])] = {c.x + corner.x, c.y + corner.y};
        whole.layers[at(component.boxes[i])] = part.layers[i];
    }
    for (std::size_t i = 0; i < component.edges.size(); ++i) {
        for (Point& p : part.routes[i])
            p = {p.x + corner.x, p.y + corner.y};
        whole.routes[at(component.edges[i])] = std::move(part.routes[i]);
    }
    whole.crossings += part.crossings;
    whole.width = std::max(whole.width, corner.x + part.width);
    whole.height = std::max(whole.height, corner.y + part.height);
}

} // namespace

Result<LayoutResult> layeredLayout(const LayoutInput& input, const LayoutOptions& options, JobContext& job) {
    const int boxes = static_cast<int>(input.nodes.size());
    for (const EdgeSpec& e : input.edges)
        if (e.from < 0 || e.to < 0 || e.from >= boxes || e.to >= boxes)
            return makeError("bad-edge", {}, "an edge names a box that does not exist");
    QS_CHECK(job.checkCancelled());
    const std::vector<Component> components = splitComponents(input);
    std::vector<LayoutResult> parts;
    std::vector<NodeBox> sizes;
    for (const Component& component : components) {
        QS_CHECK(job.checkCancelled());
        QS_TRY(LayoutResult part, layoutConnected(component.input, options, job));
        sizes.push_back({part.width, part.height});
        parts.push_back(std::move(part));
    }
    const std::vector<Point> corners = packInRows(sizes, options.layerSpacing);
    LayoutResult result;
    result.centers.resize(input.nodes.size());
    result.layers.resize(input.nodes.size());
    result.routes.resize(input.edges.size());
    for (std::size_t i = 0; i < parts.size(); ++i)
        insertPart(result, components[i], std::move(parts[i]), corners[i]);
    job.progress(1.0, "layout");
    return result;
}

} // namespace qs::layout
