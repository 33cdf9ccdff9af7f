#include "plots/ScatterPlot.h"

#include <QMenu>

#include "common/Theme.h"
#include "models/NumberText.h"
#include "plots/PlotTitle.h"

namespace qs::widgets {

ScatterPlot::ScatterPlot(SelectionBus& bus, QWidget* parent) : AnalysisPlot(bus, parent) {
    setAccessibleName(tr("INT8 over FP32 values of the selected layer"));
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_title = new PlotTitle(this);
    delete topBar()->takeAt(0);
    topBar()->addElement(0, 0, m_title);
    legend->setVisible(false);
    xAxis->setLabel(tr("FP32 value"));
    yAxis->setLabel(tr("INT8 value"));
    m_diagonal = new QCPItemStraightLine(this);
    m_diagonal->setLayer(QStringLiteral("grid"));
    m_diagonal->point1->setCoords(0, 0);
    m_diagonal->point2->setCoords(1, 1);
    m_points = addGraph();
    m_points->setLineStyle(QCPGraph::lsNone);
    ScatterPlot::showSelection();
    ScatterPlot::applyColors(Theme::current());
}

void ScatterPlot::showSelection() {
    const LayerSamples::Layer* layer = selectedSamples();
    const bool any = layer && !layer->pairs.empty();
    setEmptyText(any         ? QString()
                 : !result() ? tr("Compile the model to compare the FP32 and INT8 values of its layers.")
                 : selectedLayer() < 0 ? tr("Select a layer to see its values.")
                                       : tr("There are no values of this layer."));
    QVector<double> x, y;
    double low = 0, high = 0;
    for (const auto& [reference, emulated] : any ? layer->pairs : std::vector<std::pair<float, float>>{}) {
        x << double(reference);
        y << double(emulated);
        low = std::min({low, x.last(), y.last()});
        high = std::max({high, x.last(), y.last()});
    }
    m_points->setData(x, y);
    const double margin = 0.04 * std::max(high - low, 1e-6);
    m_full = QCPRange(low - margin, high + margin);
    if (any) {
        const auto& l = result()->layers[static_cast<std::size_t>(selectedLayer())];
        m_title->setText(tr("%1\n%n value(s), SQNR %2", nullptr, static_cast<int>(x.size()))
                             .arg(QString::fromStdString(l.name), sqnrTextWithUnit(l.accumulated.sqnrDb)));
    }
    resetZoom();
}

void ScatterPlot::resetZoom() {
    xAxis->setRange(m_full);
    yAxis->setRange(m_full);
    replot(rpQueuedReplot);
}

void ScatterPlot::applyColors(const ThemeColors& c) {
    QColor fill = c.series[0];
    fill.setAlpha(110);
    m_points->setPen(Qt::NoPen); // outlines of thousands of points would be all that one sees
    m_points->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(Qt::NoPen), fill, 5));
    m_diagonal->setPen(QPen(c.edge, 1, Qt::DashLine));
    m_title->setTextColor(c.text);
    m_title->setFont(font());
    AnalysisPlot::applyColors(c);
}

void ScatterPlot::extendMenu(QMenu& menu) {
    menu.addAction(tr("Show all values"), this, &ScatterPlot::resetZoom);
}

void ScatterPlot::mouseDoubleClickEvent(QMouseEvent* event) {
    resetZoom();
    AnalysisPlot::mouseDoubleClickEvent(event);
}

QString ScatterPlot::toCsv() const {
    QString text = QStringLiteral("fp32,int8\n");
    if (const LayerSamples::Layer* layer = selectedSamples())
        for (const auto& [reference, emulated] : layer->pairs)
            text += QString::number(double(reference), 'g', 9) + QLatin1Char(',') +
                    QString::number(double(emulated), 'g', 9) + QLatin1Char('\n');
    return text;
}

} // namespace qs::widgets
