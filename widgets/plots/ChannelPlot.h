// SQNR of the selected layer's output by channel: a single bad channel hides in the layer's number.
#pragma once

#include "plots/AnalysisPlot.h"

namespace qs::widgets {

class PlotTitle;

class ChannelPlot : public AnalysisPlot {
    Q_OBJECT
public:
    explicit ChannelPlot(SelectionBus& bus, QWidget* parent = nullptr);

    QString toCsv() const override;
    int channelAt(const QPointF& position) const; // -1: none

protected:
    void rebuild() override {}
    void showSelection() override;
    void applyColors(const ThemeColors& colors) override;
    void extendMenu(QMenu& menu) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void resetZoom();
    std::vector<double> channels() const; // dB

    QCPBars* m_bars[3]; // bad, middling, good
    PlotTitle* m_title;
    double m_top = 10; // dB; exact channels reach it
};

} // namespace qs::widgets
