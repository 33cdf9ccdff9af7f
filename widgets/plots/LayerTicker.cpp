#include "plots/LayerTicker.h"

#include <QFontMetrics>
#include <cmath>

namespace qs::widgets {

void LayerTicker::setNames(const QStringList& names, const QFont& font, int maxLabelPx) {
    const QFontMetrics metrics(font);
    m_labels.clear();
    for (QString name : names) {
        // The end of a path tells more than its beginning.
        while (metrics.horizontalAdvance(name) > maxLabelPx && name.contains(QLatin1Char('/'))) {
            name = name.mid(name.indexOf(QLatin1Char('/')) + 1);
        }
        m_labels << metrics.elidedText(name, Qt::ElideLeft, maxLabelPx);
    }
}

double LayerTicker::getTickStep(const QCPRange& range) {
    const double pixelsPerLayer = m_axisPixels / std::max(range.size(), 1e-9);
    return std::max(1.0, std::ceil(kMinLabelPx / std::max(pixelsPerLayer, 1e-9)));
}

QVector<double> LayerTicker::createTickVector(double tickStep, const QCPRange& range) {
    QVector<double> ticks;
    const int step = static_cast<int>(tickStep);
    const int first = std::max(1, static_cast<int>(std::ceil(range.lower)));
    const int last = std::min(static_cast<int>(m_labels.size()), static_cast<int>(std::floor(range.upper)));
    // Always the same layers carry a label for one step, so that labels do not jump while panning.
    for (int i = (first - 1 + step - 1) / step * step + 1; i <= last; i += step)
        ticks << i;
    return ticks;
}

QString LayerTicker::getTickLabel(double tick, const QLocale&, QChar, int) {
    return m_labels.value(static_cast<int>(std::lround(tick)) - 1);
}

} // namespace qs::widgets
