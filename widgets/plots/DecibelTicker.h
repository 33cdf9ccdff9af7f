// Ticks in dB up to a limit, and one more labelled "exact" where the layers without error are drawn.
#pragma once

#include <qcustomplot.h>

#include "plots/MinusTicker.h"

namespace qs::widgets {

class DecibelTicker : public MinusTicker<QCPAxisTicker> {
public:
    // exactLevel above top; NaN: no such tick.
    void setLevels(double top, double exactLevel, const QString& exactLabel);

protected:
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;

private:
    double m_top = 0.0;
    double m_exactLevel = 0.0;
    QString m_exactLabel;
};

} // namespace qs::widgets
