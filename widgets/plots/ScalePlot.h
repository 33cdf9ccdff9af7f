// The scales of a per-channel quantizer as small bars; values by hovering, or with the arrow keys.
#pragma once

#include <qcustomplot.h>

#include <vector>

namespace qs::widgets {

class ScalePlot : public QCustomPlot {
    Q_OBJECT
public:
    explicit ScalePlot(QWidget* parent = nullptr);

    void setScales(std::vector<float> scales);
    // Channel under a position of the widget; -1: none.
    int channelAt(const QPointF& position) const;

    QSize sizeHint() const override { return {260, 130}; }
    QSize minimumSizeHint() const override { return {120, 100}; }

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyColors();
    void tell(int channel, const QPoint& place); // on the screen

    QCPBars* m_bars;
    std::vector<float> m_scales;
    int m_channel = -1; // chosen with the keys
};

} // namespace qs::widgets
