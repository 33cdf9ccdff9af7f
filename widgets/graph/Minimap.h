// The whole graph in the corner of the view, with the part that is in sight; click or drag moves the view.
// Long graphs are squeezed, so that the map stays small.
#pragma once

#include <QPixmap>
#include <QWidget>

namespace qs::widgets {

class GraphView;

class Minimap : public QWidget {
    Q_OBJECT
public:
    explicit Minimap(GraphView* view);

    void rebuild();    // after the drawing, its colours or the theme have changed
    void reposition(); // into the view's corner

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void moveView(const QPointF& position);
    QPointF toMap(const QPointF& scene) const;

    GraphView* m_view;
    QPixmap m_picture;
    double m_scaleX = 1, m_scaleY = 1;
};

} // namespace qs::widgets
