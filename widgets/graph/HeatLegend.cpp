#include "graph/HeatLegend.h"

#include <QPainter>

#include "common/Theme.h"

namespace qs::widgets {

HeatLegend::HeatLegend(QWidget* parent) : QWidget(parent) {
    setFixedSize(216, 58);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Colour scale of the heat map"));
}

void HeatLegend::paintEvent(QPaintEvent*) {
    const ThemeColors& c = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.border);
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Spacing::kRadius,
                            Spacing::kRadius);
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(c.text);
    painter.drawText(QRect(12, 5, width() - 24, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("SQNR at each output"));
    const QRectF strip(12, 24, width() - 24, 8);
    constexpr double kFrom = 0, kTo = 45;
    QLinearGradient gradient(strip.topLeft(), strip.topRight());
    for (int i = 0; i <= 18; ++i)
        gradient.setColorAt(i / 18.0, c.sqnrColor(kFrom + (kTo - kFrom) * i / 18.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(strip, 3, 3);
    painter.setPen(c.textMuted);
    for (double db : {10.0, 20.0, 35.0}) {
        const double x = strip.left() + strip.width() * (db - kFrom) / (kTo - kFrom);
        painter.drawText(QRectF(x - 30, 35, 60, 16), Qt::AlignCenter, tr("%1 dB").arg(db));
    }
}

} // namespace qs::widgets
