// One edge of the graph: a line that leaves and enters boxes straight, and runs straight through the layers
// it only passes.
#pragma once

#include <QGraphicsItem>
#include <QPainterPath>
#include <vector>

#include "report/GraphDrawing.h"

namespace qs::widgets {

class EdgeItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };

    EdgeItem(const std::vector<layout::Point>& route, report::DrawingDirection direction);

    int type() const override { return Type; }
    void setHighlighted(bool highlighted);
    void setFaded(bool faded);

    bool highlighted() const { return m_highlighted; }
    bool faded() const { return m_faded; }
    const QPolygonF& corners() const { return m_corners; }

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const QPainterPath& path() const;

    mutable QPainterPath m_path; // made when it is first painted: most edges of a large graph never are
    QPolygonF m_corners;         // the same as straight lines, for far views
    QRectF m_bounds;
    bool m_toTheRight;
    bool m_highlighted = false;
    bool m_faded = false;
};

} // namespace qs::widgets
