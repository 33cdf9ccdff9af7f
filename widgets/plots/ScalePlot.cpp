#include "plots/ScalePlot.h"

#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "common/Theme.h"
#include "models/NumberText.h"

namespace qs::widgets {

ScalePlot::ScalePlot(QWidget* parent) : QCustomPlot(parent), m_bars(new QCPBars(xAxis, yAxis)) {
    setAccessibleName(tr("Scale of each channel"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_NoMousePropagation, false); // QCustomPlot keeps the wheel to itself
    xAxis->setLabel(tr("Channel"));
    yAxis->setLabel(tr("Scale"));
    xAxis->grid()->setVisible(false);
    auto channels = QSharedPointer<QCPAxisTickerFixed>::create();
    channels->setTickStep(1.0);
    channels->setScaleStrategy(QCPAxisTickerFixed::ssMultiples); // whole channels only
    channels->setTickCount(5);
    xAxis->setTicker(channels);
    xAxis->setSubTicks(false);
    xAxis->setTickLength(0, 4); // outside: a tick inside would stand in a bar
    yAxis->setSubTicks(false);
    yAxis->ticker()->setTickCount(3);
    yAxis->setNumberFormat(QStringLiteral("g"));
    yAxis->setNumberPrecision(3);
    connect(&Theme::instance(), &Theme::themeChanged, this, [this] {
        applyColors();
        replot(rpQueuedReplot);
    });
    applyColors();
}

void ScalePlot::setScales(std::vector<float> scales) {
    m_scales = std::move(scales);
    m_channel = -1;
    QVector<double> x, y;
    double high = 0;
    for (std::size_t c = 0; c < m_scales.size(); ++c) {
        x << static_cast<double>(c);
        y << double(m_scales[c]);
        high = std::max(high, double(m_scales[c]));
    }
    m_bars->setData(x, y, true);
    m_bars->setWidth(m_scales.size() > 100 ? 1.0 : 0.75); // gaps narrower than a pixel would only flicker
    xAxis->setRange(-0.6, static_cast<double>(std::max<std::size_t>(m_scales.size(), 1)) - 0.4);
    yAxis->setRange(0, high > 0 ? high * 1.08 : 1.0);
    replot(rpQueuedReplot);
}

int ScalePlot::channelAt(const QPointF& position) const {
    if (!axisRect()->rect().contains(position.toPoint())) return -1;
    const long channel = std::lround(xAxis->pixelToCoord(position.x()));
    return channel >= 0 && channel < static_cast<long>(m_scales.size()) ? static_cast<int>(channel) : -1;
}

void ScalePlot::tell(int channel, const QPoint& place) {
    const double scale = double(m_scales[static_cast<std::size_t>(channel)]);
    const QString text = tr("Channel %1: scale %2").arg(channel).arg(realText(scale));
    setAccessibleDescription(text);
    QToolTip::showText(place, text, this);
}

void ScalePlot::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_scales.size()) - 1;
    const int key = event->key();
    if (last < 0 ||
        (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Home && key != Qt::Key_End))
        return QCustomPlot::keyPressEvent(event);
    m_channel = key == Qt::Key_Home  ? 0
                : key == Qt::Key_End ? last
                                     : std::clamp(m_channel + (key == Qt::Key_Right ? 1 : -1), 0, last);
    const double height = double(m_scales[static_cast<std::size_t>(m_channel)]);
    tell(m_channel,
         mapToGlobal(QPointF(xAxis->coordToPixel(m_channel), yAxis->coordToPixel(height)).toPoint()));
}

void ScalePlot::mouseMoveEvent(QMouseEvent* event) {
    const int channel = channelAt(event->position());
    if (channel >= 0)
        tell(channel, event->globalPosition().toPoint());
    else
        QToolTip::hideText();
    QCustomPlot::mouseMoveEvent(event);
}

// It stands in a panel that scrolls and has nothing to zoom.
void ScalePlot::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void ScalePlot::applyColors() {
    const ThemeColors& c = Theme::current();
    setBackground(c.surface);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(c.borderStrong));
        axis->setTickPen(QPen(c.borderStrong));
        axis->setTickLabelColor(c.textMuted);
        axis->setLabelColor(c.textMuted);
        axis->setLabelFont(small);
        axis->setTickLabelFont(small);
        axis->grid()->setPen(QPen(c.grid));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(c.quantizer);
}

} // namespace qs::widgets
