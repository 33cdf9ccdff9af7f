// INT8 over FP32 for the values of the selected layer: on the diagonal where they agree, flat where the range
// cuts off, in steps where there are too few codes.
#pragma once

#include "plots/AnalysisPlot.h"

namespace qs::widgets {

class PlotTitle;

class ScatterPlot : public AnalysisPlot {
    Q_OBJECT
public:
    explicit ScatterPlot(SelectionBus& bus, QWidget* parent = nullptr);

    QString toCsv() const override;

protected:
    void rebuild() override {}
    void showSelection() override;
    void applyColors(const ThemeColors& colors) override;
    void extendMenu(QMenu& menu) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void resetZoom();

    QCPGraph* m_points;
    QCPItemStraightLine* m_diagonal;
    PlotTitle* m_title;
    QCPRange m_full{0, 1};
};

} // namespace qs::widgets
