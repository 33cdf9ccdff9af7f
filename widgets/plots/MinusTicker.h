// The numbers at an axis: negative ones with a minus sign, as everywhere else, instead of a hyphen.
#pragma once

#include <qcustomplot.h>

namespace qs::widgets {

template <class Ticker>
class MinusTicker : public Ticker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override {
        return Ticker::getTickLabel(tick, locale, formatChar, precision)
            .replace(QLatin1Char('-'), QChar(0x2212));
    }
};

} // namespace qs::widgets
