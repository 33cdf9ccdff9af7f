#include "plots/DecibelTicker.h"

#include <algorithm>
#include <cmath>

namespace qs::widgets {

void DecibelTicker::setLevels(double top, double exactLevel, const QString& exactLabel) {
    m_top = top;
    m_exactLevel = exactLevel;
    m_exactLabel = exactLabel;
}

QString DecibelTicker::getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) {
    if (tick == m_exactLevel) return m_exactLabel;
    return MinusTicker::getTickLabel(tick, locale, formatChar, precision);
}

QVector<double> DecibelTicker::createTickVector(double tickStep, const QCPRange& range) {
    QVector<double> ticks = QCPAxisTicker::createTickVector(tickStep, range);
    ticks.erase(std::remove_if(ticks.begin(), ticks.end(), [this](double tick) { return tick > m_top; }),
                ticks.end());
    if (!std::isnan(m_exactLevel)) ticks << m_exactLevel;
    return ticks;
}

} // namespace qs::widgets
