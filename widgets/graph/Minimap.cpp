#include "graph/Minimap.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "common/Theme.h"
#include "graph/GraphScene.h"
#include "graph/GraphView.h"
#include "graph/NodeItem.h"

namespace qs::widgets {

namespace {

constexpr int kPadding = 6;
constexpr int kMaxWidth = 150, kMinWidth = 64;

} // namespace

Minimap::Minimap(GraphView* view) : QWidget(view), m_view(view) {
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Overview of the graph"));
    connect(view, &GraphView::viewChanged, this, qOverload<>(&QWidget::update));
    connect(&Theme::instance(), &Theme::themeChanged, this, &Minimap::rebuild);
}

void Minimap::rebuild() {
    const PlacedDrawing* placed = m_view->graph()->placed();
    // Of a handful of boxes an overview shows nothing that the view does not.
    constexpr std::size_t kFew = 12;
    if (!placed || placed->drawing.nodes.size() < kFew || placed->layout.width <= 0 ||
        placed->layout.height <= 0) {
        hide();
        return;
    }
    const double graphWidth = placed->layout.width, graphHeight = placed->layout.height;
    const double maxHeight = std::max(80.0, m_view->viewport()->height() * 0.6);
    const double scale = std::min(kMaxWidth / graphWidth, maxHeight / graphHeight);
    const double width = std::clamp(graphWidth * scale, double(kMinWidth), double(kMaxWidth));
    const double height = std::clamp(graphHeight * scale, 48.0, maxHeight);
    m_scaleX = width / graphWidth;
    m_scaleY = height / graphHeight;
    resize(static_cast<int>(width) + 2 * kPadding, static_cast<int>(height) + 2 * kPadding);

    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    for (const NodeItem* node : m_view->graph()->nodes()) {
        const QRectF box = node->box().translated(node->pos());
        const QRectF mark(toMap(box.topLeft()), toMap(box.bottomRight()));
        painter.fillRect(
            mark.adjusted(0, 0, std::max(0.0, 2 - mark.width()), std::max(0.0, 1.2 - mark.height())),
            node->farColor());
    }
    reposition();
    show();
    update();
}

void Minimap::reposition() {
    const QRect area = m_view->viewport()->geometry();
    move(area.right() - width() - 12, area.bottom() - height() - 12);
}

QPointF Minimap::toMap(const QPointF& scene) const {
    return {kPadding + scene.x() * m_scaleX, kPadding + scene.y() * m_scaleY};
}

void Minimap::paintEvent(QPaintEvent*) {
    const ThemeColors& c = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = c.surface;
    ground.setAlphaF(0.94f);
    painter.setPen(c.border);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Spacing::kRadius,
                            Spacing::kRadius);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF seen = m_view->mapToScene(m_view->viewport()->rect()).boundingRect();
    const QRectF frame =
        QRectF(toMap(seen.topLeft()), toMap(seen.bottomRight())) & QRectF(rect()).adjusted(2, 2, -2, -2);
    QColor fill = c.accent;
    fill.setAlphaF(0.16f);
    painter.setPen(QPen(c.accent, 1.5));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, 2, 2);
}

void Minimap::moveView(const QPointF& position) {
    m_view->centerOn((position.x() - kPadding) / m_scaleX, (position.y() - kPadding) / m_scaleY);
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    moveView(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) moveView(event->position());
}

} // namespace qs::widgets
