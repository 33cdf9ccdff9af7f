// The scene from far away: one pass over all boxes and edges instead of one paint() each.
#include <QPainter>
#include <algorithm>

#include "common/Theme.h"
#include "graph/EdgeItem.h"
#include "graph/GraphScene.h"
#include "graph/NodeItem.h"

namespace qs::widgets {

namespace {

constexpr int kFadedAlpha = 56;      // of 255
constexpr double kShortestPx = 2.0;  // edges below it hide behind the boxes that they join
constexpr double kFinestPx = 0.5;    // bends that are finer are not seen
constexpr double kSmallestBoxPx = 1; // so that no box vanishes

QColor softened(QColor color, bool faded) {
    if (faded) color.setAlpha(kFadedAlpha);
    return color;
}

QPen cosmetic(const QColor& color, double width) {
    QPen pen(color, width);
    pen.setCosmetic(true);
    return pen;
}

// Corners that are less than `least` from the one before are left out, and lines outside of the area.
void addLines(const QPolygonF& corners, const QRectF& area, double least, QVector<QLineF>& lines) {
    QPointF from = corners.front();
    for (qsizetype i = 1; i < corners.size(); ++i) {
        const QPointF to = corners[i];
        if ((to - from).manhattanLength() < least && i + 1 < corners.size()) continue;
        const bool outside =
            std::max(from.x(), to.x()) < area.left() || std::min(from.x(), to.x()) > area.right() ||
            std::max(from.y(), to.y()) < area.top() || std::min(from.y(), to.y()) > area.bottom();
        if (!outside) lines.append({from, to});
        from = to;
    }
}

} // namespace

void GraphScene::paintFar(QPainter* painter, const QRectF& area, double zoom) const {
    const ThemeColors& c = Theme::current();
    painter->setRenderHint(QPainter::Antialiasing, false);
    QVector<QLineF> lines[3]; // plain, faded, highlighted
    for (const EdgeItem* edge : m_edges) {
        const QRectF bounds = edge->boundingRect();
        if (!bounds.intersects(area) || (bounds.width() + bounds.height()) * zoom < kShortestPx) continue;
        addLines(edge->corners(), area, kFinestPx / zoom,
                 lines[edge->highlighted() ? 2
                       : edge->faded()     ? 1
                                           : 0]);
    }
    const QPen pens[3] = {cosmetic(c.edge, 0), cosmetic(softened(c.edge, true), 0), cosmetic(c.accent, 2)};
    for (int kind = 0; kind < 3; ++kind) {
        painter->setPen(pens[kind]);
        painter->drawLines(lines[kind]);
    }
    QHash<QRgb, QVector<QRectF>> boxes; // by colour
    QVector<const NodeItem*> outlined;
    const double least = kSmallestBoxPx / zoom;
    for (const NodeItem* node : m_nodes) {
        QRectF box = node->box().translated(node->pos());
        if (!box.intersects(area)) continue;
        box.setWidth(std::max(box.width(), least));
        box.setHeight(std::max(box.height(), least));
        boxes[softened(node->farColor(), node->faded()).rgba()].append(box);
        if (node->selectedNode() || node->matched()) outlined.append(node);
    }
    painter->setPen(Qt::NoPen);
    for (auto it = boxes.cbegin(); it != boxes.cend(); ++it) {
        painter->setBrush(QColor::fromRgba(it.key()));
        painter->drawRects(it.value());
    }
    painter->setBrush(Qt::NoBrush);
    for (const NodeItem* node : outlined) {
        painter->setPen(cosmetic(node->selectedNode() ? c.accent : c.series[3], 3));
        painter->drawRect(node->box().translated(node->pos()));
    }
}

} // namespace qs::widgets
