// SQNR of every layer in order of execution: accumulated as a bar, isolated and, where measured, sensitivity
// as lines. Layers without any error stand on a line of their own at the top, called "exact".
#pragma once

#include <array>

#include "plots/AnalysisPlot.h"

namespace qs::widgets {

class DecibelTicker;
class LayerTicker;

class SqnrPlot : public AnalysisPlot {
    Q_OBJECT
public:
    explicit SqnrPlot(SelectionBus& bus, QWidget* parent = nullptr);

    QString toCsv() const override;
    // Layer under a position of the widget, -1: none. Its tooltip as rich text.
    int layerAt(const QPointF& position) const;
    QString toolTipOf(int layer) const;
    // Height in dB where exact layers are drawn.
    double exactLevel() const { return m_exactLevel; }
    void resetZoom();

protected:
    void rebuild() override;
    void showSelection() override;
    void applyColors(const ThemeColors& colors) override;
    void extendMenu(QMenu& menu) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int kSeries = 3;
    struct Series {
        QCPGraph* line = nullptr;
        QCPGraph* exact = nullptr;
    };
    void buildItems();
    double levelOf(int series, int layer) const; // dB; NaN where there is none
    void fillSeries();
    void setVerticalRange();
    void keepRange(const QCPRange& range);
    void hover(int layer, const QPoint& globalPosition);
    int axisPixels() const;
    double markerSize() const;
    void fitTicks();
    int layerCount() const;

    std::array<Series, kSeries> m_series;
    QCPBars* m_bars; // of the first series, where layers are far enough apart to show them
    QSharedPointer<LayerTicker> m_layerTicker;
    QSharedPointer<DecibelTicker> m_decibelTicker;
    QCPItemRect* m_badZone;
    QCPItemStraightLine* m_warnLine;
    QCPItemText* m_warnText;
    QCPItemRect* m_selectedBand;
    QCPItemLine* m_hoverLine;
    double m_exactLevel = 0.0;
    int m_hovered = -1;
    QPoint m_pressed;
};

} // namespace qs::widgets
