#include "graph/GraphView.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QVariantAnimation>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "common/Icons.h"
#include "common/Theme.h"
#include "graph/GraphScene.h"
#include "graph/NodeItem.h"

namespace qs::widgets {

namespace {

constexpr double kMaxZoom = 3.0;
constexpr double kReadable = 0.8;
constexpr double kStep = 1.25;
constexpr double kFar = 0.2; // below it, boxes are only coloured rectangles

} // namespace

GraphView::GraphView(QWidget* parent)
    : QGraphicsView(parent), m_scene(new GraphScene(this)), m_glide(new QVariantAnimation(this)) {
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    // Dragging, the wheel and the overview move the view; bars would only take room.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::AnchorViewCenter);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(false); // what is dropped here is for the window: it opens files
    setAccessibleName(tr("Graph of the network"));
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    m_glide->setDuration(180);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& v) { centerOn(v.toPointF()); });
    connect(&Theme::instance(), &Theme::themeChanged, this, [this] { viewport()->update(); });
}

double GraphView::minimumZoom() const {
    constexpr double kLeast = 0.1;
    if (!m_scene->placed()) return kLeast;
    const auto& layout = m_scene->placed()->layout;
    // The whole graph can always be seen, however long it is.
    return std::min(
        {kLeast, viewport()->width() / (layout.width + 48), viewport()->height() / (layout.height + 48)});
}

void GraphView::zoomBy(double factor, const QPoint& anchor) {
    m_glide->stop();
    const double target = std::clamp(zoom() * factor, minimumZoom(), kMaxZoom);
    const QPointF before = mapToScene(anchor);
    setTransform(QTransform::fromScale(target, target));
    const QPointF after = mapFromScene(before) - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    static_cast<int>(std::lround(after.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(after.y())));
    emit viewChanged();
}

void GraphView::setZoom(double value) {
    zoomBy(value / zoom(), viewport()->rect().center());
}

void GraphView::zoomIn() {
    zoomBy(kStep, viewport()->rect().center());
}

void GraphView::zoomOut() {
    zoomBy(1 / kStep, viewport()->rect().center());
}

void GraphView::zoomToFit() {
    if (!m_scene->placed()) return;
    const auto& layout = m_scene->placed()->layout;
    const double margin = 24;
    const double scale = std::min(viewport()->width() / (layout.width + 2 * margin),
                                  viewport()->height() / (layout.height + 2 * margin));
    setTransform(QTransform::fromScale(std::min(scale, 1.0), std::min(scale, 1.0)));
    centerOn(layout.width / 2, layout.height / 2);
    emit viewChanged();
}

void GraphView::zoomToStart() {
    if (!m_scene->placed()) return;
    constexpr double kLeast = 0.6, kEdge = 28;
    const auto& layout = m_scene->placed()->layout;
    const bool right = m_scene->placed()->request.direction == report::DrawingDirection::Right;
    const double fitting =
        right ? viewport()->height() / (layout.height + 48) : viewport()->width() / (layout.width + 48);
    const double scale = std::clamp(fitting, kLeast, 1.0);
    setTransform(QTransform::fromScale(scale, scale));
    // A graph that is wider than the view begins at its first box, not at an empty corner.
    const bool wide = fitting < kLeast && !m_scene->nodes().empty();
    const QPointF first = wide ? m_scene->nodes().front()->pos() : QPointF();
    if (right)
        centerOn(viewport()->width() / scale / 2 - kEdge, wide ? first.y() : layout.height / 2);
    else
        centerOn(wide ? first.x() : layout.width / 2, viewport()->height() / scale / 2 - kEdge);
    emit viewChanged();
}

void GraphView::showPlace(const QPointF& center, double zoom) {
    m_glide->stop();
    setTransform(QTransform::fromScale(zoom, zoom));
    centerOn(center);
    emit viewChanged();
}

void GraphView::glideTo(const QPointF& center) {
    m_glide->stop();
    if (!m_animated) {
        centerOn(center);
        return;
    }
    m_glide->setStartValue(mapToScene(viewport()->rect().center()));
    m_glide->setEndValue(center);
    m_glide->start();
}

void GraphView::centerOnNode(NodeItem* node, bool zoomToReadable) {
    if (!node) return;
    if (zoomToReadable && zoom() < kReadable) setZoom(1.0);
    const QPoint middle = viewport()->rect().center();
    QRect box = viewportTransform().mapRect(node->sceneBoundingRect()).toRect();
    box.moveCenter(middle);
    const QPoint place = covered(box) ? freeArea().center() : middle;
    glideTo(node->pos() + QPointF(middle - place) / zoom());
}

QList<QRect> GraphView::overlays() const {
    QList<QRect> places;
    for (const QObject* child : children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (!widget || widget == viewport() || widget->isHidden() || widget->windowType() != Qt::Widget)
            continue;
        places << widget->geometry().translated(-viewport()->pos());
    }
    return places;
}

bool GraphView::covered(const QRect& box) const {
    const QList<QRect> places = overlays();
    return std::any_of(places.begin(), places.end(),
                       [&](const QRect& place) { return place.intersects(box); });
}

// The largest part of the view beside, above or below everything that lies over it, or nearly so.
QRect GraphView::freeArea() const {
    QRect area = viewport()->rect();
    for (const QRect& place : overlays()) {
        if (!area.intersects(place)) continue;
        QRect left = area, right = area, above = area, below = area;
        left.setRight(place.left() - 1);
        right.setLeft(place.right() + 1);
        above.setBottom(place.top() - 1);
        below.setTop(place.bottom() + 1);
        const auto size = [](const QRect& r) { return r.isValid() ? qint64(r.width()) * r.height() : 0; };
        area = std::max({left, right, above, below},
                        [&](const QRect& a, const QRect& b) { return size(a) < size(b); });
    }
    return area.isValid() ? area : viewport()->rect();
}

void GraphView::revealNode(NodeItem* node) {
    if (!node) return;
    const QRect seen = viewport()->rect().adjusted(30, 30, -30, -30);
    const QRect box = mapFromScene(node->sceneBoundingRect()).boundingRect();
    if (zoom() >= 0.42 && seen.contains(box) && !covered(box)) return;
    centerOnNode(node);
}

NodeItem* GraphView::nodeAt(const QPoint& position) const {
    for (QGraphicsItem* item : items(position))
        if (auto* node = qgraphicsitem_cast<NodeItem*>(item)) return node;
    return nullptr;
}

void GraphView::wheelEvent(QWheelEvent* event) {
    const bool zooming = event->modifiers().testFlag(Qt::ControlModifier);
    const bool touchpad =
        event->deviceType() == QInputDevice::DeviceType::TouchPad && !event->pixelDelta().isNull();
    if (!zooming && (touchpad || event->modifiers().testFlag(Qt::ShiftModifier))) {
        m_glide->stop();
        QPoint delta = touchpad ? event->pixelDelta() : event->angleDelta() / 2;
        if (!touchpad && delta.x() == 0) delta = {delta.y(), 0};
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y());
    } else if (event->angleDelta().y() != 0) {
        zoomBy(std::pow(1.0015, event->angleDelta().y()), event->position().toPoint());
    }
    event->accept();
}

bool GraphView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const NodeItem* node = nodeAt(help->pos());
        if (node && m_toolTipText)
            QToolTip::showText(help->globalPos(), m_toolTipText(*node), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position().toPoint());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        auto* gestures = static_cast<QGestureEvent*>(event);
        if (auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            zoomBy(pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint().toPoint()));
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void GraphView::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
    m_pressed = m_last = event->position().toPoint();
    m_panning = true;
    m_dragged = false;
    m_glide->stop();
}

void GraphView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    if (m_panning) {
        if ((position - m_pressed).manhattanLength() >= QApplication::startDragDistance()) m_dragged = true;
        if (m_dragged) {
            const QPoint delta = position - m_last;
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta.x());
            verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y());
            m_last = position;
        }
    }
    updateCursor();
    QGraphicsView::mouseMoveEvent(event);
}

void GraphView::mouseReleaseEvent(QMouseEvent* event) {
    const bool click = m_panning && !m_dragged && !m_spaceHeld && event->button() == Qt::LeftButton;
    m_panning = false;
    updateCursor();
    if (click) emit nodePicked(nodeAt(event->position().toPoint()));
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event) {
    NodeItem* node = nodeAt(event->position().toPoint());
    if (!node) return;
    centerOnNode(node);
    emit nodeOpened(node);
}

void GraphView::updateCursor() {
    const bool closed = m_panning && m_dragged;
    viewport()->setCursor(closed ? Qt::ClosedHandCursor : m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void GraphView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_F:
        zoomToFit();
        return;
    case Qt::Key_Home:
        zoomToStart();
        return;
    case Qt::Key_0:
        if (event->modifiers().testFlag(Qt::ControlModifier)) zoomToFit();
        return;
    case Qt::Key_Space:
        m_spaceHeld = true;
        updateCursor();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        centerOnNode(m_scene->selectedNode());
        if (m_scene->selectedNode()) emit nodeOpened(m_scene->selectedNode());
        return;
    case Qt::Key_Escape:
        emit escaped();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (NodeItem* next =
                m_scene->neighbour(m_scene->selectedNode(), static_cast<Qt::Key>(event->key()))) {
            emit nodePicked(next);
            revealNode(next);
        }
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void GraphView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) m_spaceHeld = false;
    updateCursor();
    QGraphicsView::keyReleaseEvent(event);
}

void GraphView::contextMenuEvent(QContextMenuEvent* event) {
    NodeItem* node = nodeAt(event->pos());
    QMenu menu(this);
    if (node) {
        emit nodePicked(node);
        const QString name = QString::fromStdString(node->node().name);
        menu.addAction(icon("target"), tr("Zoom to this node"), this, [this, node] { centerOnNode(node); });
        menu.addAction(icon("copy"), tr("Copy node name"), this,
                       [name] { QApplication::clipboard()->setText(name); });
        if (!node->node().tensors.empty()) {
            const QString tensor = QString::fromStdString(node->node().tensors.front());
            menu.addAction(icon("copy"), tr("Copy output tensor name"), this,
                           [tensor] { QApplication::clipboard()->setText(tensor); });
        }
        menu.addSeparator();
    }
    if (m_extendMenu) m_extendMenu(menu, node);
    menu.addAction(icon("fit"), tr("Fit the whole graph"), this, &GraphView::zoomToFit);
    menu.addAction(icon("zoom-in"), tr("Zoom in"), this, &GraphView::zoomIn);
    menu.addAction(icon("zoom-out"), tr("Zoom out"), this, &GraphView::zoomOut);
    menu.exec(event->globalPos());
}

// What is selected and was in sight stays so, but moves no further than it must.
void GraphView::resizeEvent(QResizeEvent* event) {
    constexpr int kMargin = 30;
    const NodeItem* node = m_scene->selectedNode();
    const auto place = [&] { return mapFromScene(node->sceneBoundingRect()).boundingRect(); };
    const bool seen = node && QRect(QPoint(), event->oldSize()).contains(place().center());
    QGraphicsView::resizeEvent(event);
    if (seen && !viewport()->rect().contains(place())) {
        m_glide->stop();
        ensureVisible(node->sceneBoundingRect(), kMargin, kMargin);
    }
    emit viewChanged();
}

void GraphView::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    emit viewChanged();
}

void GraphView::paintEvent(QPaintEvent* event) {
    if (!m_scene->placed() || zoom() >= kFar) {
        QGraphicsView::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    painter.fillRect(event->rect(), Theme::current().sunken);
    painter.setWorldTransform(viewportTransform());
    m_scene->paintFar(&painter, mapToScene(event->rect()).boundingRect(), zoom());
}

void GraphView::drawBackground(QPainter* painter, const QRectF& rect) {
    painter->fillRect(rect, Theme::current().sunken);
}

} // namespace qs::widgets
