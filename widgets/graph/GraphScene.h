// The items of one placed drawing, found by name, and what is marked on them: selection, heat, matches,
// the path that is followed.
#pragma once

#include <QGraphicsScene>
#include <QHash>
#include <QVector>
#include <map>
#include <memory>
#include <vector>

#include "common/SelectionBus.h"
#include "graph/NodePaint.h"
#include "graph/PlacedDrawing.h"

namespace qs::widgets {

class EdgeItem;
class NodeItem;

class GraphScene : public QGraphicsScene {
    Q_OBJECT
public:
    explicit GraphScene(QObject* parent = nullptr);

    void setDrawing(std::shared_ptr<const PlacedDrawing> placed);
    const PlacedDrawing* placed() const { return m_placed.get(); }
    std::shared_ptr<const PlacedDrawing> sharedDrawing() const { return m_placed; }
    // Nodes and tensors that are not drawn here, but stand for a box that is: file node -> name of a node or
    // tensor.
    void setAliases(QHash<QString, QString> aliases) { m_aliases = std::move(aliases); }

    const std::vector<NodeItem*>& nodes() const { return m_nodes; }
    const std::vector<EdgeItem*>& edges() const { return m_edges; }
    NodeItem* itemAt(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    // The box of a node, or of the node that makes a tensor; nullptr when nothing drawn stands for it.
    NodeItem* find(const Selection& selection) const;
    NodeItem* selectedNode() const { return m_selected; }
    void select(NodeItem* node); // nullptr: nothing; marks the edges of the box too

    // Colours of the boxes; empty: by category.
    void setPainter(NodePainter painter);
    std::optional<NodePaint> paintOf(const report::DrawnNode& node) const; // in Theme::current()'s colours
    void setMatches(const QVector<NodeItem*>& matches);                    // of a search

    // Fades everything that the box does not depend on (Inputs), that does not depend on it (Outputs), or
    // both.
    enum class Follow { Inputs, Outputs, Both };
    void follow(NodeItem* from, Follow what);
    void endFollow();
    bool following() const { return m_following; }

    // Boxes as plain rectangles and edges as lines, all in one go: for far views, where thousands of items
    // are in sight. Selection and matches are outlined.
    void paintFar(QPainter* painter, const QRectF& area, double zoom) const;

    // Next box for an arrow key: along an edge or within the layer.
    NodeItem* neighbour(const NodeItem* from, Qt::Key direction) const;

private:
    void addNode(const report::DrawnNode& node, int index);
    void reach(int from, bool upwards, std::vector<char>& reached) const;
    void applyPainter();
    double alongOf(const NodeItem* item) const; // place in the direction of the flow
    double acrossOf(const NodeItem* item) const;
    NodeItem* findDirect(const QString& name) const;

    std::shared_ptr<const PlacedDrawing> m_placed;
    std::vector<NodeItem*> m_nodes;
    std::vector<EdgeItem*> m_edges;
    std::vector<std::vector<int>> m_edgesOf;  // per box
    std::map<int, std::vector<int>> m_layers; // by rounded place along the flow: boxes across it
    QHash<QString, int> m_byNode, m_byTensor;
    QHash<QString, QString> m_aliases;
    QVector<NodeItem*> m_matches;
    NodePainter m_painter;
    NodeItem* m_selected = nullptr;
    bool m_following = false;
};

} // namespace qs::widgets
