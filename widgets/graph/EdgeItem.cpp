#include "graph/EdgeItem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "common/Theme.h"

namespace qs::widgets {

EdgeItem::EdgeItem(const std::vector<layout::Point>& route, report::DrawingDirection direction)
    : m_toTheRight(direction == report::DrawingDirection::Right) {
    m_corners.reserve(static_cast<qsizetype>(route.size()));
    for (const layout::Point& p : route)
        m_corners << QPointF(p.x, p.y);
    if (m_corners.isEmpty()) return;
    m_bounds = m_corners.boundingRect().adjusted(-5, -5, 5, 5);
    setAcceptedMouseButtons(Qt::NoButton);
}

const QPainterPath& EdgeItem::path() const {
    if (!m_path.isEmpty()) return m_path;
    m_path.moveTo(m_corners.front());
    for (qsizetype i = 1; i < m_corners.size(); ++i) {
        const QPointF a = m_corners[i - 1], b = m_corners[i];
        const QPointF middle = (a + b) / 2;
        if (a.x() == b.x() || a.y() == b.y())
            m_path.lineTo(b);
        else if (m_toTheRight)
            m_path.cubicTo({middle.x(), a.y()}, {middle.x(), b.y()}, b);
        else
            m_path.cubicTo({a.x(), middle.y()}, {b.x(), middle.y()}, b);
    }
    return m_path;
}

void EdgeItem::setHighlighted(bool highlighted) {
    if (m_highlighted == highlighted) return;
    m_highlighted = highlighted;
    setZValue(highlighted ? 0.5 : 0);
    update();
}

void EdgeItem::setFaded(bool faded) {
    if (m_faded == faded) return;
    m_faded = faded;
    update();
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (m_corners.isEmpty()) return;
    const ThemeColors& c = Theme::current();
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const QColor color = m_highlighted ? c.accent : c.edge;
    painter->setOpacity(m_faded && !m_highlighted ? 0.25 : 1.0);
    painter->setBrush(Qt::NoBrush);
    if (detail < 0.2) {
        QPen pen(color, m_highlighted ? 2 : 0);
        pen.setCosmetic(true);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(pen);
        painter->drawPolyline(m_corners);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, m_highlighted ? 2 : 1.2));
    painter->drawPath(path());
    if (detail < 0.42) return;
    const QPointF tip = m_corners.back();
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    if (m_toTheRight)
        painter->drawPolygon(QPolygonF{tip, tip + QPointF(-7, -3.5), tip + QPointF(-7, 3.5)});
    else
        painter->drawPolygon(QPolygonF{tip, tip + QPointF(-3.5, -7), tip + QPointF(3.5, -7)});
}

} // namespace qs::widgets
