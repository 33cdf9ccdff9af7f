#include "plots/ChannelPlot.h"

#include <QMenu>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "common/Theme.h"
#include "models/NumberText.h"
#include "models/Roles.h"
#include "plots/MinusTicker.h"
#include "plots/PlotTitle.h"

namespace qs::widgets {

ChannelPlot::ChannelPlot(SelectionBus& bus, QWidget* parent) : AnalysisPlot(bus, parent) {
    setAccessibleName(tr("SQNR by channel of the selected layer"));
    setMouseTracking(true);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    axisRect()->setRangeDrag(Qt::Horizontal);
    axisRect()->setRangeZoom(Qt::Horizontal);
    m_title = new PlotTitle(this);
    delete topBar()->takeAt(0);
    topBar()->addElement(0, 0, m_title);
    xAxis->setLabel(tr("Channel"));
    xAxis->grid()->setVisible(false);
    const auto ticker =
        QSharedPointer<MinusTicker<QCPAxisTickerFixed>>::create(); // channels are whole numbers
    ticker->setTickStep(1);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    xAxis->setTicker(ticker);
    xAxis->setSubTicks(false);
    yAxis->setLabel(tr("SQNR [dB]"));
    const QString names[] = {tr("below %1 dB").arg(kWarnSqnrDb), tr("below %1 dB").arg(kFairSqnrDb),
                             tr("%1 dB and more").arg(kFairSqnrDb)};
    for (int grade = 0; grade < 3; ++grade) {
        m_bars[grade] = new QCPBars(xAxis, yAxis);
        m_bars[grade]->setName(names[grade]);
        m_bars[grade]->setWidth(0.8);
        m_bars[grade]->setAntialiased(false);
    }
    ChannelPlot::showSelection();
    ChannelPlot::applyColors(Theme::current());
}

std::vector<double> ChannelPlot::channels() const {
    const LayerSamples::Layer* layer = selectedSamples();
    return layer ? layer->channelSqnrDb : std::vector<double>();
}

void ChannelPlot::showSelection() {
    const std::vector<double> all = channels();
    setEmptyText(!all.empty()          ? QString()
                 : !result()           ? tr("Compile the model to see the channels of its layers.")
                 : selectedLayer() < 0 ? tr("Select a layer to see its channels.")
                                       : tr("There are no values of this layer."));
    m_top = 2 * kWarnSqnrDb;
    for (double db : all)
        if (std::isfinite(db)) m_top = std::max(m_top, db * 1.05);
    m_top = std::ceil(m_top / 5) * 5;
    QVector<double> x[3], y[3];
    double worst = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double db = all[i];
        if (std::isnan(db)) continue; // nothing there in the reference either
        worst = std::min(worst, db);
        const int grade = db < kWarnSqnrDb ? 0 : db < kFairSqnrDb ? 1 : 2;
        x[grade] << double(i);
        y[grade] << std::clamp(db, 0.2, m_top);
    }
    for (int grade = 0; grade < 3; ++grade)
        m_bars[grade]->setData(x[grade], y[grade], true);
    yAxis->setRange(0, m_top);
    if (!all.empty()) {
        const auto& l = result()->layers[static_cast<std::size_t>(selectedLayer())];
        m_title->setText(tr("%1\n%n channel(s), the worst has %2", nullptr, static_cast<int>(all.size()))
                             .arg(QString::fromStdString(l.name), sqnrTextWithUnit(worst)));
    }
    resetZoom();
}

void ChannelPlot::resetZoom() {
    xAxis->setRange(-0.7, std::max(1.0, double(channels().size())) - 0.3);
    replot(rpQueuedReplot);
}

void ChannelPlot::applyColors(const ThemeColors& c) {
    for (int grade = 0; grade < 3; ++grade) {
        m_bars[grade]->setBrush(c.heat[static_cast<std::size_t>(grade)]);
        m_bars[grade]->setPen(Qt::NoPen);
    }
    m_title->setTextColor(c.text);
    m_title->setFont(font());
    AnalysisPlot::applyColors(c);
}

void ChannelPlot::extendMenu(QMenu& menu) {
    menu.addAction(tr("Show all channels"), this, &ChannelPlot::resetZoom);
}

int ChannelPlot::channelAt(const QPointF& position) const {
    if (!axisRect()->rect().contains(position.toPoint())) return -1;
    const int channel = static_cast<int>(std::lround(xAxis->pixelToCoord(position.x())));
    return channel >= 0 && channel < static_cast<int>(channels().size()) ? channel : -1;
}

void ChannelPlot::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() == Qt::NoButton) {
        const int channel = channelAt(event->position());
        if (channel >= 0)
            QToolTip::showText(event->globalPosition().toPoint(),
                               tr("Channel %1: %2")
                                   .arg(channel)
                                   .arg(sqnrTextWithUnit(channels()[static_cast<std::size_t>(channel)])),
                               this);
        else
            QToolTip::hideText();
    }
    AnalysisPlot::mouseMoveEvent(event);
}

void ChannelPlot::mouseDoubleClickEvent(QMouseEvent* event) {
    resetZoom();
    AnalysisPlot::mouseDoubleClickEvent(event);
}

QString ChannelPlot::toCsv() const {
    QString text = QStringLiteral("channel,sqnr_db\n");
    const std::vector<double> all = channels();
    for (std::size_t i = 0; i < all.size(); ++i)
        text += QString::number(i) + QLatin1Char(',') +
                (std::isnan(all[i]) ? QString() : QString::number(all[i], 'g', 9)) + QLatin1Char('\n');
    return text;
}

} // namespace qs::widgets
