#include "graph/QuantizerLegend.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <array>

#include "common/Theme.h"
#include "graph/BadgePainter.h"

namespace qs::widgets {

namespace {

using Origin = report::QuantizerBadge::Origin;
constexpr std::array<Origin, 4> kOrigins{Origin::Trained, Origin::Calibrated, Origin::Inherited,
                                         Origin::Missing};

} // namespace

QuantizerLegend::QuantizerLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend of the quantizers"));
    connect(&Theme::instance(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

QSize QuantizerLegend::sizeHint() const {
    return {300, 26};
}

void QuantizerLegend::setDrawing(const report::GraphDrawing& drawing) {
    std::array<int, 4> counts{};
    std::array<std::string, 4> texts;
    const auto count = [&](const std::vector<report::QuantizerBadge>& badges) {
        for (const report::QuantizerBadge& badge : badges) {
            ++counts[static_cast<std::size_t>(badge.origin)];
            texts[static_cast<std::size_t>(badge.origin)] = badge.text;
        }
    };
    for (const report::DrawnNode& node : drawing.nodes) {
        count(node.inside);
        count(node.outside);
    }
    m_entries.clear();
    QStringList spoken;
    for (const Origin origin : kOrigins) {
        const auto i = static_cast<std::size_t>(origin);
        if (counts[i] == 0) continue;
        m_entries.push_back({{texts[i], {}, origin}, counts[i]});
        spoken << QStringLiteral("%1: %2").arg(originText(origin)).arg(counts[i]);
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    setVisible(!m_entries.empty());
    update();
}

void QuantizerLegend::paintEvent(QPaintEvent*) {
    const ThemeColors& c = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), c.window);
    painter.setPen(c.border);
    painter.drawLine(0, 0, width(), 0);
    QFont small = font();
    small.setPixelSize(11);
    const QFontMetrics metrics(small);
    const auto write = [&](int x, const QString& text, const QColor& color) {
        painter.setFont(small);
        painter.setPen(color);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        return x + metrics.horizontalAdvance(text);
    };
    int x = write(Spacing::kMedium, tr("Quantizers:"), c.textMuted) + Spacing::kMedium;
    for (Entry& entry : m_entries) {
        const QString text =
            tr("%1 (%2)", "kind of quantizer, how many").arg(originText(entry.badge.origin)).arg(entry.count);
        const double badge = report::badgeWidth(entry.badge);
        entry.left = x;
        entry.right = x + static_cast<int>(badge) + Spacing::kTiny + metrics.horizontalAdvance(text);
        if (entry.right > width()) break; // a legend that is cut off would say something wrong
        paintBadge(painter, entry.badge, {double(x), (height() - report::DrawingMetrics::kBadgeHeight) / 2});
        write(x + static_cast<int>(badge) + Spacing::kTiny + 2, text, c.text);
        x = entry.right + Spacing::kLarge;
    }
}

bool QuantizerLegend::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const Entry& entry : m_entries) {
        if (help->pos().x() < entry.left || help->pos().x() > entry.right) continue;
        QToolTip::showText(help->globalPos(), originSentence(entry.badge.origin), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace qs::widgets
