#include "graph/GraphScene.h"

#include <algorithm>
#include <cmath>

#include "graph/EdgeItem.h"
#include "graph/NodeItem.h"

namespace qs::widgets {

namespace {

std::size_t at(int i) {
    return static_cast<std::size_t>(i);
}
int rowOf(double y) {
    return static_cast<int>(std::lround(y));
}

} // namespace

GraphScene::GraphScene(QObject* parent) : QGraphicsScene(parent) {}

void GraphScene::setDrawing(std::shared_ptr<const PlacedDrawing> placed) {
    m_selected = nullptr;
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
        auto* item = new EdgeItem(layout.routes[at(e)]);
        addItem(item);
        m_edges.push_back(item);
        m_edgesOf[at(drawing.edges[at(e)].from)].push_back(e);
        m_edgesOf[at(drawing.edges[at(e)].to)].push_back(e);
    }
    for (int i = 0; i < static_cast<int>(drawing.nodes.size()); ++i) {
        const report::DrawnNode& node = drawing.nodes[at(i)];
        auto* item = new NodeItem(node, i);
        item->setPos(layout.centers[at(i)].x, layout.centers[at(i)].y);
        addItem(item);
        m_nodes.push_back(item);
        m_layers[rowOf(item->y())].push_back(i);
        // An input and the node that reads it may share a name; the node is meant then.
        const QString name = QString::fromStdString(node.name);
        if (!node.port || !m_byNode.contains(name)) m_byNode.insert(name, i);
        for (const std::string& tensor : node.tensors)
            m_byTensor.insert(QString::fromStdString(tensor), i);
    }
    for (auto& [y, row] : m_layers)
        std::sort(row.begin(), row.end(), [this](int a, int b) { return itemAt(a)->x() < itemAt(b)->x(); });
    constexpr double kMargin = 900; // lets the outermost boxes be brought to the middle
    setSceneRect(-kMargin, -kMargin, layout.width + 2 * kMargin, layout.height + 2 * kMargin);
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

void GraphScene::setHeat(bool on, const QHash<QString, double>& sqnrDb) {
    for (NodeItem* item : m_nodes) {
        const auto it = sqnrDb.find(QString::fromStdString(item->node().name));
        item->setHeat(on,
                      it == sqnrDb.end() || item->node().port ? std::nullopt : std::optional<double>(*it));
    }
}

NodeItem* GraphScene::neighbour(const NodeItem* from, Qt::Key direction) const {
    if (!m_placed || !from) return m_nodes.empty() ? nullptr : m_nodes.front();
    if (direction == Qt::Key_Left || direction == Qt::Key_Right) {
        const std::vector<int>& row = m_layers.at(rowOf(from->y()));
        const auto it = std::find(row.begin(), row.end(), from->index());
        if (direction == Qt::Key_Left) return it == row.begin() ? nullptr : itemAt(*(it - 1));
        return it + 1 == row.end() ? nullptr : itemAt(*(it + 1));
    }
    NodeItem* best = nullptr;
    for (int e : m_edgesOf[at(from->index())]) {
        const report::DrawnEdge& edge = m_placed->drawing.edges[at(e)];
        const int other = direction == Qt::Key_Down ? edge.to : edge.from;
        if (other == from->index()) continue;
        NodeItem* item = itemAt(other);
        // The most direct one: straight below or above, and near.
        const auto distance = [from](const NodeItem* i) {
            return std::hypot(i->x() - from->x(), i->y() - from->y());
        };
        if (!best || distance(item) < distance(best)) best = item;
    }
    return best;
}

} // namespace qs::widgets
