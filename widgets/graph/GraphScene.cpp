#include "graph/GraphScene.h"

#include <algorithm>
#include <cmath>

#include "common/Theme.h"
#include "graph/EdgeItem.h"
#include "graph/NodeItem.h"

namespace qs::widgets {

namespace {

std::size_t at(int i) {
    return static_cast<std::size_t>(i);
}
int rowOf(double along) {
    return static_cast<int>(std::lround(along));
}

} // namespace

GraphScene::GraphScene(QObject* parent) : QGraphicsScene(parent) {
    connect(&Theme::instance(), &Theme::themeChanged, this, &GraphScene::applyPainter);
}

double GraphScene::alongOf(const NodeItem* item) const {
    return m_placed->request.direction == report::DrawingDirection::Right ? item->x() : item->y();
}

double GraphScene::acrossOf(const NodeItem* item) const {
    return m_placed->request.direction == report::DrawingDirection::Right ? item->y() : item->x();
}

void GraphScene::addNode(const report::DrawnNode& node, int index) {
    const layout::Point center = m_placed->layout.centers[at(index)];
    auto* item = new NodeItem(node, index);
    item->setPos(center.x, center.y);
    addItem(item);
    m_nodes.push_back(item);
    m_layers[rowOf(alongOf(item))].push_back(index);
    // An input and the node that reads it may share a name; the node is meant then.
    const QString name = QString::fromStdString(node.name);
    if (!node.port || !m_byNode.contains(name)) m_byNode.insert(name, index);
    for (const std::string& member : node.members)
        m_byNode.insert(QString::fromStdString(member), index);
    for (const std::string& tensor : node.tensors)
        m_byTensor.insert(QString::fromStdString(tensor), index);
}

void GraphScene::setDrawing(std::shared_ptr<const PlacedDrawing> placed) {
    m_selected = nullptr;
    m_following = false;
    m_matches.clear();
    clear();
    m_nodes.clear();
    m_edges.clear();
    m_layers.clear();
    m_byNode.clear();
    m_byTensor.clear();
    m_placed = std::move(placed);
    if (!m_placed) return;
    const report::GraphDrawing& drawing = m_placed->drawing;
    const layout::LayoutResult& layout = m_placed->layout;
    m_edgesOf.assign(drawing.nodes.size(), {});
    for (int e = 0; e < static_cast<int>(drawing.edges.size()); ++e) {
        auto* item = new EdgeItem(layout.routes[at(e)], m_placed->request.direction);
        addItem(item);
        m_edges.push_back(item);
        m_edgesOf[at(drawing.edges[at(e)].from)].push_back(e);
        m_edgesOf[at(drawing.edges[at(e)].to)].push_back(e);
    }
    for (int i = 0; i < static_cast<int>(drawing.nodes.size()); ++i)
        addNode(drawing.nodes[at(i)], i);
    for (auto& [along, row] : m_layers)
        std::sort(row.begin(), row.end(),
                  [this](int a, int b) { return acrossOf(itemAt(a)) < acrossOf(itemAt(b)); });
    constexpr double kMargin = 900; // lets the outermost boxes be brought to the middle
    setSceneRect(-kMargin, -kMargin, layout.width + 2 * kMargin, layout.height + 2 * kMargin);
    applyPainter();
}

NodeItem* GraphScene::findDirect(const QString& name) const {
    if (const auto it = m_byNode.find(name); it != m_byNode.end()) return itemAt(*it);
    if (const auto it = m_byTensor.find(name); it != m_byTensor.end()) return itemAt(*it);
    return nullptr;
}

NodeItem* GraphScene::find(const Selection& selection) const {
    if (selection.kind == Selection::Kind::None) return nullptr;
    if (selection.kind == Selection::Kind::Tensor)
        if (const auto it = m_byTensor.find(selection.name); it != m_byTensor.end()) return itemAt(*it);
    if (NodeItem* item = findDirect(selection.name)) return item;
    const auto alias = m_aliases.find(selection.name);
    return alias == m_aliases.end() ? nullptr : findDirect(*alias);
}

void GraphScene::select(NodeItem* node) {
    if (m_selected == node) return;
    const auto mark = [this](NodeItem* item, bool on) {
        if (!item) return;
        item->setSelectedNode(on);
        for (int e : m_edgesOf[at(item->index())])
            m_edges[at(e)]->setHighlighted(on);
    };
    mark(m_selected, false);
    m_selected = node;
    mark(m_selected, true);
}

void GraphScene::setPainter(NodePainter painter) {
    m_painter = std::move(painter);
    applyPainter();
}

std::optional<NodePaint> GraphScene::paintOf(const report::DrawnNode& node) const {
    return m_painter ? m_painter(node) : std::nullopt;
}

void GraphScene::applyPainter() {
    for (NodeItem* item : m_nodes)
        item->setPaint(paintOf(item->node()));
}

void GraphScene::setMatches(const QVector<NodeItem*>& matches) {
    for (NodeItem* item : m_matches)
        item->setMatched(false);
    m_matches = matches;
    for (NodeItem* item : m_matches)
        item->setMatched(true);
}

void GraphScene::reach(int from, bool upwards, std::vector<char>& reached) const {
    std::vector<int> open{from};
    std::vector<char> seen(m_nodes.size(), 0);
    seen[at(from)] = 1;
    while (!open.empty()) {
        const int v = open.back();
        open.pop_back();
        reached[at(v)] = 1;
        for (int e : m_edgesOf[at(v)]) {
            const report::DrawnEdge& edge = m_placed->drawing.edges[at(e)];
            const int next = upwards ? edge.from : edge.to;
            if (next == v || seen[at(next)] != 0) continue;
            seen[at(next)] = 1;
            open.push_back(next);
        }
    }
}

void GraphScene::follow(NodeItem* from, Follow what) {
    if (!from || !m_placed) return;
    std::vector<char> reached(m_nodes.size(), 0);
    if (what != Follow::Outputs) reach(from->index(), true, reached);
    if (what != Follow::Inputs) reach(from->index(), false, reached);
    for (NodeItem* item : m_nodes)
        item->setFaded(reached[at(item->index())] == 0);
    for (std::size_t e = 0; e < m_edges.size(); ++e) {
        const report::DrawnEdge& edge = m_placed->drawing.edges[e];
        m_edges[e]->setFaded(reached[at(edge.from)] == 0 || reached[at(edge.to)] == 0);
    }
    m_following = true;
}

void GraphScene::endFollow() {
    if (!m_following) return;
    for (NodeItem* item : m_nodes)
        item->setFaded(false);
    for (EdgeItem* edge : m_edges)
        edge->setFaded(false);
    m_following = false;
}

NodeItem* GraphScene::neighbour(const NodeItem* from, Qt::Key key) const {
    if (!m_placed || !from) return m_nodes.empty() ? nullptr : m_nodes.front();
    const bool right = m_placed->request.direction == report::DrawingDirection::Right;
    const Qt::Key ahead = right ? Qt::Key_Right : Qt::Key_Down, back = right ? Qt::Key_Left : Qt::Key_Up;
    if (key != ahead && key != back) {
        const bool before = key == (right ? Qt::Key_Up : Qt::Key_Left);
        const std::vector<int>& row = m_layers.at(rowOf(alongOf(from)));
        const auto it = std::find(row.begin(), row.end(), from->index());
        if (before) return it == row.begin() ? nullptr : itemAt(*(it - 1));
        return it + 1 == row.end() ? nullptr : itemAt(*(it + 1));
    }
    NodeItem* best = nullptr;
    for (int e : m_edgesOf[at(from->index())]) {
        const report::DrawnEdge& edge = m_placed->drawing.edges[at(e)];
        const int other = key == ahead ? edge.to : edge.from;
        if (other == from->index()) continue;
        NodeItem* item = itemAt(other);
        // The most direct one: straight ahead or back, and near.
        const auto distance = [from](const NodeItem* i) {
            return std::hypot(i->x() - from->x(), i->y() - from->y());
        };
        if (!best || distance(item) < distance(best)) best = item;
    }
    return best;
}

} // namespace qs::widgets
