#include "tools/LossCurve.h"

#include <algorithm>

#include "common/Theme.h"

namespace qs::app {

using widgets::Theme;

LossCurve::LossCurve(QWidget* parent) : QCustomPlot(parent) {
    m_loss = addGraph(xAxis, yAxis);
    m_accuracy = addGraph(xAxis, yAxis2);
    m_loss->setName(tr("Loss"));
    m_accuracy->setName(tr("Test accuracy"));
    m_accuracy->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 6));
    xAxis->setLabel(tr("Epochs"));
    yAxis->setLabel(tr("Loss"));
    yAxis2->setLabel(tr("Accuracy, %"));
    yAxis2->setVisible(true);
    legend->setVisible(true);
    // Above the curves, where it hides none of them.
    plotLayout()->insertRow(0);
    auto* bar = new QCPLayoutGrid;
    plotLayout()->addElement(0, 0, bar);
    bar->addElement(0, 0, new QCPLayoutElement(this));
    bar->addElement(0, 1, legend);
    bar->setColumnStretchFactor(1, 0.001);
    bar->setMargins(QMargins(0, widgets::Spacing::kTiny, widgets::Spacing::kMedium, 0));
    plotLayout()->setRowStretchFactor(0, 0.001);
    plotLayout()->setRowSpacing(0);
    legend->setFillOrder(QCPLegend::foColumnsFirst);
    legend->setColumnSpacing(widgets::Spacing::kLarge);
    legend->setIconSize(22, fontMetrics().height() + 2);
    setAccessibleName(tr("Loss curve"));
    setFocusPolicy(Qt::NoFocus); // a picture: there is nothing to choose in it
    setMouseTracking(false);
    connect(&Theme::instance(), &Theme::themeChanged, this, &LossCurve::applyColors);
    clear();
    applyColors();
}

void LossCurve::clear() {
    m_loss->data()->clear();
    m_accuracy->data()->clear();
    xAxis->setRange(0, 1);
    yAxis->setRange(0, 2.5);
    yAxis2->setRange(0, 100);
    replot(rpQueuedReplot);
}

void LossCurve::add(const TrainingPoint& point) {
    m_loss->addData(point.epoch, point.loss);
    if (point.accuracy >= 0.0) m_accuracy->addData(point.epoch, point.accuracy);
    xAxis->setRange(0, std::max(1, point.epochs));
    bool found = false;
    const QCPRange losses = m_loss->data()->valueRange(found);
    if (found) yAxis->setRange(0, std::max(1e-6, losses.upper * 1.05));
    replot(rpQueuedReplot);
}

void LossCurve::applyColors() {
    const auto& c = Theme::current();
    setBackground(c.surface);
    m_loss->setPen(QPen(c.series[0], 2));
    m_accuracy->setPen(QPen(c.series[1], 2));
    for (QCPAxis* axis : {xAxis, yAxis, yAxis2}) {
        for (auto set : {&QCPAxis::setBasePen, &QCPAxis::setTickPen, &QCPAxis::setSubTickPen})
            (axis->*set)(QPen(c.borderStrong));
        axis->setLabelColor(c.textMuted);
        axis->setTickLabelColor(c.textMuted);
        axis->grid()->setPen(QPen(c.grid));
    }
    legend->setBrush(Qt::NoBrush);
    legend->setBorderPen(Qt::NoPen);
    legend->setFont(font());
    legend->setTextColor(c.text);
    replot(rpQueuedReplot);
}

} // namespace qs::app
