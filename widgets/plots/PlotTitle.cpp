#include "plots/PlotTitle.h"

namespace qs::widgets {

QString PlotTitle::shownText() const {
    const QFontMetrics metrics(mainFont());
    QStringList lines = text().split(QLatin1Char('\n'));
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideMiddle, rect().width());
    return lines.join(QLatin1Char('\n'));
}

int PlotTitle::textHeight() const {
    const QFontMetrics metrics(mainFont());
    return static_cast<int>(text().count(QLatin1Char('\n')) + 1) * metrics.lineSpacing();
}

QSize PlotTitle::minimumOuterSizeHint() const {
    constexpr int kLeast = 60; // the rest is what the legend leaves
    return {kLeast + margins().left() + margins().right(),
            textHeight() + margins().top() + margins().bottom()};
}

QSize PlotTitle::maximumOuterSizeHint() const {
    return {QWIDGETSIZE_MAX, minimumOuterSizeHint().height()};
}

void PlotTitle::draw(QCPPainter* painter) {
    painter->setFont(mainFont());
    painter->setPen(QPen(mainTextColor()));
    painter->drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, shownText());
}

} // namespace qs::widgets
