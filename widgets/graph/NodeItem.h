// One box of the graph: a coloured bar for its category, operator and details, badges for its quantizers.
#pragma once

#include <QGraphicsItem>
#include <optional>

#include "graph/NodePaint.h"

namespace qs::widgets {

class NodeItem : public QGraphicsItem {
public:
    // How a box is marked.
    struct Look {
        bool selected = false, faded = false, matched = false;
        std::optional<NodePaint> paint;
    };

    enum { Type = UserType + 1 };

    NodeItem(const report::DrawnNode& node, int index);

    int type() const override { return Type; }
    int index() const { return m_index; }
    const report::DrawnNode& node() const { return m_node; }
    QRectF box() const { return m_box; }

    void setSelectedNode(bool selected);
    void setPaint(std::optional<NodePaint> paint);
    void setFaded(bool faded);     // not on the path that is being followed
    void setMatched(bool matched); // found by a search

    Look look() const { return {m_selected, m_faded, m_matched, m_paint}; }
    void setLook(Look look);

    bool selectedNode() const { return m_selected; }
    bool matched() const { return m_matched; }
    bool faded() const { return (m_faded || (m_paint && m_paint->faded)) && !m_selected; }

    // One colour for the whole box: far views and the overview.
    QColor farColor() const;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    QColor fillColor() const;
    void paintFar(QPainter* painter) const;
    void paintBox(QPainter* painter) const;
    void paintTexts(QPainter* painter) const;
    void paintBadges(QPainter* painter) const;

    const report::DrawnNode& m_node; // belongs to the scene's PlacedDrawing
    // In the user's language, found when they are first painted: of a large graph, few boxes ever are.
    struct Texts {
        QString title, subtitle;
    };
    mutable std::optional<Texts> m_texts;
    int m_index;
    QRectF m_box;
    bool m_selected = false;
    bool m_hovered = false;
    bool m_faded = false;
    bool m_matched = false;
    std::optional<NodePaint> m_paint;
};

} // namespace qs::widgets
