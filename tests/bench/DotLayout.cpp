#include "DotLayout.h"

#include <graphviz/gvc.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <string>

namespace qs::bench {

namespace {

constexpr double kPointsPerInch = 72;
constexpr int kPieces = 32; // of a Bezier curve

struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
struct FreeContext {
    void operator()(GVC_t* context) const { gvFreeContext(context); }
};

void set(void* object, const char* name, const std::string& value) {
    std::string key = name, text = value;
    agsafeset(object, key.data(), text.data(), text.data());
}

std::string inches(double points) {
    return std::to_string(points / kPointsPerInch);
}

// dot's ranks are the different heights of its nodes; y grows upwards.
std::map<long, int> ranksOf(const std::vector<Agnode_t*>& nodes) {
    std::map<long, int, std::greater<>> heights;
    for (Agnode_t* node : nodes)
        heights[std::lround(ND_coord(node).y)] = 0;
    std::map<long, int> ranks;
    for (const auto& [height, unused] : heights)
        ranks.emplace(height, static_cast<int>(ranks.size()));
    return ranks;
}

pointf onCurve(const pointf* p, double t) {
    const double s = 1 - t;
    const double a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
    return {a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x,
            a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y};
}

// The drawn line of an edge as points, from above to below.
std::vector<pointf> lineOf(Agedge_t* edge) {
    std::vector<pointf> line{ND_coord(agtail(edge))};
    if (const splines* curves = ED_spl(edge))
        for (int i = 0; i < curves->size; ++i)
            for (int first = 0; first + 3 < curves->list[i].size; first += 3)
                for (int piece = 0; piece <= kPieces; ++piece)
                    line.push_back(onCurve(curves->list[i].list + first, double(piece) / kPieces));
    line.push_back(ND_coord(aghead(edge)));
    return line;
}

double xAtHeight(const std::vector<pointf>& line, double y) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        const pointf &a = line[i - 1], &b = line[i];
        if (a.y < y || b.y > y) continue;
        return a.y == b.y ? a.x : a.x + (b.x - a.x) * (a.y - y) / (a.y - b.y);
    }
    return line.back().x;
}

} // namespace

std::optional<std::vector<layout::RankedEdge>> drawWithDot(const layout::LayoutInput& input,
                                                           const layout::LayoutOptions& options) {
    const std::unique_ptr<GVC_t, FreeContext> context(gvContext());
    std::string name = "g";
    const std::unique_ptr<Agraph_t, CloseGraph> graph(agopen(name.data(), Agstrictdirected, nullptr));
    set(graph.get(), "nodesep", inches(options.nodeSpacing));
    set(graph.get(), "ranksep", inches(options.layerSpacing));
    std::vector<Agnode_t*> nodes;
    for (std::size_t i = 0; i < input.nodes.size(); ++i) {
        std::string id = std::to_string(i);
        Agnode_t* node = agnode(graph.get(), id.data(), 1);
        set(node, "shape", "box");
        set(node, "label", "");
        set(node, "fixedsize", "true");
        set(node, "width", inches(input.nodes[i].width));
        set(node, "height", inches(input.nodes[i].height));
        nodes.push_back(node);
    }
    for (const layout::EdgeSpec& edge : input.edges) {
        Agedge_t* line = agedge(graph.get(), nodes[static_cast<std::size_t>(edge.from)],
                                nodes[static_cast<std::size_t>(edge.to)], nullptr, 1);
        set(line, "arrowhead", "none");
    }
    if (gvLayout(context.get(), graph.get(), "dot") != 0) return std::nullopt;

    const std::map<long, int> ranks = ranksOf(nodes);
    std::vector<long> heights(ranks.size());
    for (const auto& [height, rank] : ranks)
        heights[static_cast<std::size_t>(rank)] = height;
    std::vector<layout::RankedEdge> edges;
    for (Agnode_t* node : nodes)
        for (Agedge_t* edge = agfstout(graph.get(), node); edge; edge = agnxtout(graph.get(), edge)) {
            const std::vector<pointf> line = lineOf(edge);
            const int last = ranks.at(std::lround(ND_coord(aghead(edge)).y));
            layout::RankedEdge ranked{ranks.at(std::lround(ND_coord(node).y)), {ND_coord(node).x}};
            for (int rank = ranked.rank + 1; rank < last; ++rank)
                ranked.x.push_back(
                    xAtHeight(line, static_cast<double>(heights[static_cast<std::size_t>(rank)])));
            ranked.x.push_back(ND_coord(aghead(edge)).x);
            edges.push_back(std::move(ranked));
        }
    gvFreeLayout(context.get(), graph.get());
    return edges;
}

} // namespace qs::bench
