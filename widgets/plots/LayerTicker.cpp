#include "plots/LayerTicker.h"

#include <QFontMetrics>
#include <cmath>

namespace qs::widgets {

void LayerTicker::setNames(const QStringList& names, const QFont& font, int maxLabelPx) {
    m_names = names;
    m_font = font;
    m_maxLabelPx = maxLabelPx;
}

double LayerTicker::getTickStep(const QCPRange& range) {
    const double pixelsPerLayer = m_axisPixels / std::max(range.size(), 1e-9);
    return std::max(1.0, std::ceil(kMinLabelPx / std::max(pixelsPerLayer, 1e-9)));
}

QVector<double> LayerTicker::createTickVector(double tickStep, const QCPRange& range) {
    QVector<double> ticks;
    const int step = static_cast<int>(tickStep);
    const int first = std::max(1, static_cast<int>(std::ceil(range.lower)));
    const int last = std::min(static_cast<int>(m_names.size()), static_cast<int>(std::floor(range.upper)));
    // Always the same layers carry a label for one step, so that labels do not jump while panning.
    for (int i = (first - 1 + step - 1) / step * step + 1; i <= last; i += step)
        ticks << i;
    return ticks;
}

// Only what is in sight is measured: there may be thousands of layers.
QString LayerTicker::getTickLabel(double tick, const QLocale&, QChar, int) {
    const QFontMetrics metrics(m_font);
    QString name = m_names.value(static_cast<int>(std::lround(tick)) - 1);
    // The end of a path tells more than its beginning.
    while (metrics.horizontalAdvance(name) > m_maxLabelPx && name.contains(QLatin1Char('/')))
        name = name.mid(name.indexOf(QLatin1Char('/')) + 1);
    return metrics.elidedText(name, Qt::ElideLeft, m_maxLabelPx);
}

} // namespace qs::widgets
