#include "graph/BadgePainter.h"

#include <QApplication>
#include <cmath>

#include "common/Theme.h"

namespace qs::widgets {

namespace {

using M = report::DrawingMetrics;
using Origin = report::QuantizerBadge::Origin;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QuantizerBadges)
};

struct Look {
    QColor fill, line, text;
    Qt::PenStyle style = Qt::SolidLine;
};

Look lookOf(Origin origin) {
    const ThemeColors& c = Theme::current();
    switch (origin) {
    case Origin::Calibrated:
        return {c.surface, c.quantizerLine, c.quantizerInk, Qt::DashLine};
    case Origin::Inherited:
        return {c.surface, c.borderStrong, c.textMuted, Qt::SolidLine};
    case Origin::Missing:
        return {c.badSoft, c.bad, c.text, Qt::DashLine};
    case Origin::Trained:
        break;
    }
    return {c.quantizer, c.quantizerLine, c.quantizerText, Qt::SolidLine};
}

} // namespace

void paintBadge(QPainter& painter, const report::QuantizerBadge& badge, const QPointF& topLeft, bool faded) {
    Look look = lookOf(badge.origin);
    if (faded) {
        look.fill = Qt::transparent;
        if (badge.origin == Origin::Trained) look.text = Theme::current().quantizerInk;
    }
    const QRectF rect(topLeft, QSizeF(report::badgeWidth(badge), M::kBadgeHeight));
    QPen pen(look.line, 1, look.style);
    if (look.style == Qt::DashLine) pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(rect, M::kBadgeHeight / 2, M::kBadgeHeight / 2);
    QFont font = QApplication::font();
    font.setPixelSize(static_cast<int>(std::lround(M::kBadgeSize)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(look.text);
    painter.drawText(rect, Qt::AlignCenter, QString::fromStdString(badge.text));
}

QString originText(Origin origin) {
    switch (origin) {
    case Origin::Calibrated:
        return Text::tr("calibrated");
    case Origin::Inherited:
        return Text::tr("inherited");
    case Origin::Missing:
        return Text::tr("missing");
    case Origin::Trained:
        break;
    }
    return Text::tr("trained");
}

QString originSentence(Origin origin) {
    switch (origin) {
    case Origin::Calibrated:
        return Text::tr("The range was found by running sample data.");
    case Origin::Inherited:
        return Text::tr("Taken over from a neighbour, because the operation only moves integers.");
    case Origin::Missing:
        return Text::tr("Integer arithmetic needs a quantizer here, but the file has none; compiling "
                        "calibrates one.");
    case Origin::Trained:
        break;
    }
    return Text::tr("The file says so: training or an earlier quantization put it there.");
}

} // namespace qs::widgets
