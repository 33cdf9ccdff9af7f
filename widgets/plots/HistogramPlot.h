// Histogram of the selected layer's output, reference against emulated, with the range of its quantizer.
#pragma once

#include <array>

#include "plots/AnalysisPlot.h"

namespace qs::widgets {

class PlotTitle;

class HistogramPlot : public AnalysisPlot {
    Q_OBJECT
public:
    explicit HistogramPlot(SelectionBus& bus, QWidget* parent = nullptr);

    QString toCsv() const override;
    // Few values hold most elements (zero behind a ReLU), so the share is logarithmic unless told otherwise.
    void setLogarithmic(bool on);
    bool isLogarithmic() const { return m_logarithmic; }
    void resetZoom();

protected:
    void rebuild() override {}
    void showSelection() override;
    void applyColors(const ThemeColors& colors) override;
    void extendMenu(QMenu& menu) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    const analysis::LayerResult* layer() const; // nullptr: none selected or without histogram
    void setScaleType();
    void fillGraph(QCPGraph* graph, const analysis::Histogram& histogram);
    static std::size_t groupSize(const analysis::LayerResult& layer); // bins drawn as one
    void setShares(const analysis::LayerResult& layer);
    void placeMarks();
    void placeCaptions(double low, double high);
    void setTitle();

    QCPGraph* m_reference;
    QCPGraph* m_emulated;
    PlotTitle* m_title;
    // Lower and upper end of the quantizer's range: line, caption, and the zone beyond that is cut off.
    std::array<QCPItemStraightLine*, 2> m_ends;
    std::array<QCPItemText*, 2> m_captions;
    std::array<QCPItemRect*, 2> m_cut;
    std::size_t m_group = 1;
    QCPRange m_full{0, 1};
    double m_floor = 1e-3; // smallest share of the logarithmic axis, percent
    bool m_logarithmic = true;
};

} // namespace qs::widgets
