// Shows a GraphScene: zoom (wheel, pinch, keys), pan (drag, two fingers, Space), arrow keys along the graph,
// tooltips, context menu. It keeps no selection of its own; picks are signalled.
#pragma once

#include <QGraphicsView>
#include <functional>

#include "common/SelectionBus.h"

class QMenu;
class QVariantAnimation;

namespace qs::widgets {

class GraphScene;
class NodeItem;

class GraphView : public QGraphicsView {
    Q_OBJECT
public:
    explicit GraphView(QWidget* parent = nullptr);

    GraphScene* graph() const { return m_scene; }
    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    // HTML for the tooltip of a box.
    void setToolTipText(std::function<QString(const NodeItem&)> text) { m_toolTipText = std::move(text); }
    // Adds entries to the context menu; the box is nullptr over the background.
    void setMenuExtension(std::function<void(QMenu&, NodeItem*)> extend) { m_extendMenu = std::move(extend); }
    // Moves without animation, keeping the zoom; for views that follow another one.
    void showPlace(const QPointF& center, double zoom);
    // Gliding instead of jumping; off for pictures.
    void setAnimated(bool animated) { m_animated = animated; }

public slots:
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomToStart(); // readable size, the graph's beginning at the top
    void centerOnNode(qs::widgets::NodeItem* node, bool zoomToReadable = true);
    // Moves only when it is not in sight, or below what stands over the view (heat panel, overview, search).
    void revealNode(qs::widgets::NodeItem* node);

signals:
    void nodePicked(qs::widgets::NodeItem* node); // nullptr: the background
    void nodeOpened(qs::widgets::NodeItem* node); // double click or Return
    void escaped();                               // Escape
    void viewChanged();                           // zoom or position

protected:
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;

private:
    NodeItem* nodeAt(const QPoint& position) const;
    void zoomBy(double factor, const QPoint& anchor);
    void glideTo(const QPointF& center);
    QList<QRect> overlays() const; // widgets over the view, in its coordinates
    bool covered(const QRect& box) const;
    QRect freeArea() const;
    double minimumZoom() const;
    void updateCursor();

    GraphScene* m_scene;
    QVariantAnimation* m_glide;
    std::function<QString(const NodeItem&)> m_toolTipText;
    std::function<void(QMenu&, NodeItem*)> m_extendMenu;
    QPoint m_pressed, m_last;
    bool m_panning = false;
    bool m_dragged = false;
    bool m_spaceHeld = false;
    bool m_animated = true;
};

} // namespace qs::widgets
