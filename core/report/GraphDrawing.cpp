#include "report/GraphDrawing.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "report/MissingQuantizers.h"
#include "report/NodeText.h"
#include "report/TextWidth.h"

namespace qs::report {

namespace {

using M = DrawingMetrics;

class Builder {
public:
    Builder(const Graph& graph, const DrawingOptions& options) : m_graph(graph), m_options(options) {}

    GraphDrawing build() {
        m_source.assign(m_graph.valueCount(), -1);
        if (m_options.markMissing) m_missing = missingQuantizers(m_graph);
        if (!m_options.raw) findConstantNodes();
        addInputs();
        for (NodeId id : m_graph.nodes())
            if (!m_hidden.contains(id)) addNode(id);
        addEdges();
        addOutputs();
        for (DrawnNode& node : m_drawing.nodes)
            measureNode(node);
        return std::move(m_drawing);
    }

private:
    int& sourceOf(ValueId id) { return m_source[static_cast<std::size_t>(id.index)]; }

    // Nodes that no input of the graph reaches: they compute constants.
    void findConstantNodes() {
        const auto order = m_graph.topologicalOrder();
        if (!order) return;
        for (NodeId id : *order) {
            const Node& node = m_graph.node(id);
            const bool constant = std::all_of(node.inputs.begin(), node.inputs.end(), [this](ValueId v) {
                if (!v.valid() || m_graph.value(v).isConstant()) return true;
                return m_graph.value(v).producer.valid() && m_hidden.contains(m_graph.value(v).producer);
            });
            const bool ends = std::any_of(node.outputs.begin(), node.outputs.end(),
                                          [this](ValueId v) { return v.valid() && m_graph.isOutput(v); });
            if (constant && !ends) m_hidden.insert(id);
        }
    }

    void addInputs() {
        for (const GraphPort& port : m_graph.inputs) {
            DrawnNode node;
            node.name = port.name;
            node.title = "Input";
            node.category = OpCategory::Port;
            node.port = true;
            if (port.value.valid()) {
                const Value& value = m_graph.value(port.value);
                node.subtitle = shapeText(value);
                node.tensors.push_back(value.name);
                addBadge(node.outside, port.value);
                sourceOf(port.value) = static_cast<int>(m_drawing.nodes.size());
            }
            m_drawing.nodes.push_back(std::move(node));
        }
    }

    void addBadge(std::vector<QuantizerBadge>& badges, ValueId id) const {
        const Value& value = m_graph.value(id);
        if (value.quantizer)
            badges.push_back({value.quantizer->badge(), value.name, originOf(value.quantizer->kind)});
        else if (!m_missing.empty() && m_missing[static_cast<std::size_t>(id.index)] != 0)
            badges.push_back({"?", value.name, QuantizerBadge::Origin::Missing});
    }

    static QuantizerBadge::Origin originOf(QuantizerKind kind) {
        if (kind == QuantizerKind::Calibrated) return QuantizerBadge::Origin::Calibrated;
        return kind == QuantizerKind::Inherited ? QuantizerBadge::Origin::Inherited
                                                : QuantizerBadge::Origin::Trained;
    }

    void addNode(NodeId id) {
        const Node& source = m_graph.node(id);
        DrawnNode node;
        node.name = source.name;
        node.title = elideMiddle(source.op, M::kMaxTextWidth / M::kTitleSize, true);
        node.subtitle = elideMiddle(nodeSubtitle(m_graph, source), M::kMaxTextWidth / M::kSubtitleSize);
        node.category = categoryOf(source.op);
        node.fakeQuantizer = node.category == OpCategory::Quantizer || isQuantizerClip(source);
        for (ValueId v : source.inputs) {
            if (!v.valid()) continue;
            const Value& value = m_graph.value(v);
            const bool constant = value.isConstant() || m_hidden.contains(value.producer);
            if (constant && value.quantizer && value.quantizer->role == QuantizerRole::Weight)
                addBadge(node.inside, v);
        }
        for (ValueId v : source.outputs) {
            if (!v.valid()) continue;
            const Value& value = m_graph.value(v);
            node.tensors.push_back(value.name);
            addBadge(node.outside, v);
            sourceOf(v) = static_cast<int>(m_drawing.nodes.size());
        }
        m_numbers.emplace(id, static_cast<int>(m_drawing.nodes.size()));
        m_drawing.nodes.push_back(std::move(node));
    }

    // The Clip of QuantizeLinear -> Clip -> DequantizeLinear, which narrows the range of the codes.
    bool isQuantizerClip(const Node& node) const {
        if (!node.is("Clip") || !node.input(0).valid()) return false;
        const NodeId producer = m_graph.value(node.input(0)).producer;
        return producer.valid() && m_graph.node(producer).op == "QuantizeLinear";
    }

    void addEdges() {
        for (NodeId id : m_graph.nodes()) {
            const auto found = m_numbers.find(id);
            if (found == m_numbers.end()) continue;
            std::set<ValueId> seen; // x * x reads one tensor twice: one line
            for (ValueId v : m_graph.node(id).inputs)
                if (v.valid() && sourceOf(v) >= 0 && seen.insert(v).second)
                    m_drawing.edges.push_back({sourceOf(v), found->second, m_graph.value(v).name});
        }
    }

    void addOutputs() {
        for (const GraphPort& port : m_graph.outputs) {
            DrawnNode node;
            node.name = port.name;
            node.title = "Output";
            node.category = OpCategory::Port;
            node.port = true;
            const int number = static_cast<int>(m_drawing.nodes.size());
            if (port.value.valid()) {
                node.subtitle = shapeText(m_graph.value(port.value));
                if (sourceOf(port.value) >= 0)
                    m_drawing.edges.push_back({sourceOf(port.value), number, m_graph.value(port.value).name});
            }
            m_drawing.nodes.push_back(std::move(node));
        }
    }

    const Graph& m_graph;
    const DrawingOptions& m_options;
    GraphDrawing m_drawing;
    std::vector<char> m_missing; // per value; empty: not asked for
    std::vector<int> m_source;   // per value: the box that it comes from
    std::unordered_set<NodeId> m_hidden;
    std::unordered_map<NodeId, int> m_numbers;
};

} // namespace

double badgeWidth(const QuantizerBadge& badge) {
    return textWidth(badge.text, true) * M::kBadgeSize + 2 * M::kBadgePadding;
}

void measureNode(DrawnNode& node) {
    const double text =
        std::max(textWidth(node.title, true) * M::kTitleSize, textWidth(node.subtitle) * M::kSubtitleSize);
    double inside = 0;
    for (const QuantizerBadge& badge : node.inside)
        inside += badgeWidth(badge) + M::kBadgePadding;
    double outside = M::kPadding;
    for (const QuantizerBadge& badge : node.outside)
        outside += badgeWidth(badge) + M::kBadgePadding;
    node.width = std::max(M::kBar + 2 * M::kPadding + text + inside, outside);
    node.height = node.port && node.subtitle.empty() ? M::kFlatHeight : M::kBoxHeight;
    if (!node.outside.empty()) node.height += M::kBadgeRoom;
}

GraphDrawing buildDrawing(const Graph& graph, const DrawingOptions& options) {
    return Builder(graph, options).build();
}

namespace {

// The layout draws from top to bottom; a drawing to the right is one with the axes exchanged.
void exchangeAxes(layout::LayoutResult& result) {
    for (layout::Point& p : result.centers)
        std::swap(p.x, p.y);
    for (auto& route : result.routes)
        for (layout::Point& p : route)
            std::swap(p.x, p.y);
    std::swap(result.width, result.height);
}

// A badge hangs half outside its box; without room for it, it would touch the edges below.
double overhang(const DrawnNode& node) {
    return node.outside.empty() ? 0 : M::kBadgeHeight / 2;
}

} // namespace

layout::LayoutInput layoutInput(const GraphDrawing& drawing, DrawingDirection direction) {
    const bool right = direction == DrawingDirection::Right;
    layout::LayoutInput input;
    for (const DrawnNode& node : drawing.nodes) {
        const double height = node.height + 2 * overhang(node);
        input.nodes.push_back(right ? layout::NodeBox{height, node.width}
                                    : layout::NodeBox{node.width, height});
    }
    for (const DrawnEdge& edge : drawing.edges)
        input.edges.push_back({edge.from, edge.to});
    return input;
}

layout::LayoutOptions layoutOptions(DrawingDirection direction) {
    const bool right = direction == DrawingDirection::Right;
    layout::LayoutOptions options;
    options.nodeSpacing = right ? 14 : 24;
    options.layerSpacing = right ? 44 : 30;
    return options;
}

Result<layout::LayoutResult> layoutDrawing(const GraphDrawing& drawing, JobContext& job,
                                           DrawingDirection direction) {
    QS_TRY(layout::LayoutResult result,
           layout::layeredLayout(layoutInput(drawing, direction), layoutOptions(direction), job));
    if (direction == DrawingDirection::Right) {
        exchangeAxes(result);
        return result;
    }
    for (std::size_t i = 0; i < drawing.edges.size(); ++i) {
        const auto node = [&](int index) -> const DrawnNode& {
            return drawing.nodes[static_cast<std::size_t>(index)];
        };
        result.routes[i].front().y -= overhang(node(drawing.edges[i].from));
        result.routes[i].back().y += overhang(node(drawing.edges[i].to));
    }
    return result;
}

} // namespace qs::report
