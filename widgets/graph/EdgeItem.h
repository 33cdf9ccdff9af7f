// One edge of the graph: a line with vertical ends, straight through the layers it only passes.
#pragma once

#include <QGraphicsItem>
#include <QPainterPath>
#include <vector>

#include "layout/Layout.h"

namespace qs::widgets {

class EdgeItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };

    explicit EdgeItem(const std::vector<layout::Point>& route);

    int type() const override { return Type; }
    void setHighlighted(bool highlighted);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QPainterPath m_path;
    QPolygonF m_corners; // the same as straight lines, for far views
    QRectF m_bounds;
    bool m_highlighted = false;
};

} // namespace qs::widgets
