#include "tables/CellDelegate.h"

#include <QApplication>
#include <QPainter>

#include "base/Diagnostic.h"
#include "common/Icons.h"
#include "common/Theme.h"
#include "models/Roles.h"

namespace qs::widgets {

namespace {

constexpr int kPadding = Spacing::kSmall;
constexpr int kRowHeight = 28;
constexpr int kIconSize = 16;
constexpr int kBadgePadding = 7;
constexpr int kBarWidth = 56;
constexpr int kWrappedTop = 6; // above the first line of a cell that wraps

// Room for the number beside an inline bar.
int barNumberWidth(const QFontMetrics& metrics) {
    return metrics.horizontalAdvance(QStringLiteral("00.00 M"));
}

QColor gradeColor(const ThemeColors& c, Grade grade) {
    return grade == Grade::Bad ? c.bad : grade == Grade::Fair ? c.warn : c.good;
}

QColor gradeFill(const ThemeColors& c, Grade grade) {
    return grade == Grade::Bad ? c.badSoft : grade == Grade::Fair ? c.warnSoft : c.goodSoft;
}

// A pale bar from the left with a strong edge at its end, so that neighbours can be compared at a glance. It
// ends where the widest number begins.
void paintBar(QPainter* painter, const QRect& cell, double fraction, const QVariant& grade, int numberWidth) {
    const ThemeColors& c = Theme::current();
    const QRect area = cell.adjusted(Spacing::kSmall, 7, -numberWidth - 2 * Spacing::kSmall, -7);
    if (area.width() < 8) return;
    const int width = std::max(2, static_cast<int>(area.width() * fraction));
    const QRect bar(area.left(), area.top(), width, area.height());
    const bool graded = grade.isValid();
    painter->fillRect(bar, graded ? gradeFill(c, Grade(grade.toInt())) : c.sunken);
    painter->fillRect(QRect(bar.right() - 1, bar.top(), 2, bar.height()),
                      graded ? gradeColor(c, Grade(grade.toInt())) : c.edge);
}

void paintBadge(QPainter* painter, const QRect& cell, const QString& text, const QFontMetrics& metrics) {
    if (text.isEmpty()) return;
    const ThemeColors& c = Theme::current();
    const int width = metrics.horizontalAdvance(text) + 2 * kBadgePadding;
    const int height = metrics.height() + 2;
    const QRect badge(cell.left() + kPadding, cell.center().y() - height / 2 + 1, width, height);
    painter->setPen(Qt::NoPen);
    const bool left = text == QLatin1String("f32"); // left in float: no quantizer colour
    painter->setBrush(left ? c.sunken : c.quantizer);
    painter->drawRoundedRect(badge, 4, 4);
    painter->setPen(left ? c.textMuted : c.quantizerText);
    painter->drawText(badge, Qt::AlignCenter, text);
}

// Wrapped where the view wraps; else elided, names in the middle, because their ends tell them apart.
void paintText(QPainter* painter, const QStyleOptionViewItem& item, const QRect& area, const QString& text,
               const QModelIndex& index) {
    const ThemeColors& c = Theme::current();
    const QVariant grade = index.data(GradeRole);
    const bool graded = index.column() > 0 && grade.isValid() && !index.data(BarRole).isValid();
    painter->setPen(graded ? gradeColor(c, Grade(grade.toInt())) : c.text);
    if (item.features & QStyleOptionViewItem::WrapText) {
        painter->drawText(area.adjusted(0, kWrappedTop, 0, -4),
                          Qt::TextWordWrap | int(Qt::AlignLeft) | int(Qt::AlignTop), text);
        return;
    }
    const bool name =
        !index.data(NodeRole).toString().isEmpty() || !index.data(TensorRole).toString().isEmpty();
    const auto mode = name ? Qt::ElideMiddle : item.textElideMode;
    painter->drawText(area, int(item.displayAlignment),
                      item.fontMetrics.elidedText(text, mode, area.width()));
}

QIcon severityIcon(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return icon(QStringLiteral("error"), IconTone::Bad);
    case Severity::Warning:
        return icon(QStringLiteral("warning"), IconTone::Warn);
    case Severity::Info:
        return icon(QStringLiteral("info"), IconTone::Muted);
    }
    return {};
}

} // namespace

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    item.icon = {};
    item.state &= ~QStyle::State_HasFocus; // the whole row is marked
    QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(item.font);
    const ThemeColors& c = Theme::current();
    if (index.column() == 0 && index.data(WorstRole).toBool()) {
        const bool bad = index.data(GradeRole).toInt() == int(Grade::Bad);
        painter->fillRect(QRect(item.rect.left(), item.rect.top() + 2, 3, item.rect.height() - 4),
                          bad ? c.bad : c.warn);
    }
    if (const QVariant bar = index.data(BarRole); bar.isValid()) {
        paintBar(painter, item.rect, bar.toDouble(), index.data(GradeRole), barNumberWidth(item.fontMetrics));
    }
    QRect area = item.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (index.data(BadgeRole).toBool()) {
        paintBadge(painter, item.rect, text, item.fontMetrics);
        painter->restore();
        return;
    }
    if (const QVariant severity = index.data(SeverityRole); severity.isValid() && index.column() == 0) {
        // Beside the first line.
        const bool wraps = item.features & QStyleOptionViewItem::WrapText;
        const int top = wraps ? kWrappedTop + (item.fontMetrics.height() - kIconSize) / 2
                              : (std::min(area.height(), kRowHeight) - kIconSize) / 2;
        const QRect place(area.left(), area.top() + top, kIconSize, kIconSize);
        severityIcon(Severity(severity.toInt())).paint(painter, place);
        area.setLeft(place.right() + Spacing::kSmall);
    }
    paintText(painter, item, area, text, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (item.features & QStyleOptionViewItem::WrapText && option.rect.width() > 0) {
        const int extra =
            index.column() == 0 && index.data(SeverityRole).isValid() ? kIconSize + Spacing::kSmall : 0;
        const int width = std::max(40, option.rect.width() - 2 * kPadding - extra);
        const QRect box =
            item.fontMetrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, item.text);
        return {option.rect.width(), std::max(kRowHeight, box.height() + 2 * kWrappedTop)};
    }
    int width = item.fontMetrics.horizontalAdvance(item.text) + 2 * kPadding + 2;
    if (index.data(BadgeRole).toBool()) width += 2 * kBadgePadding;
    if (index.data(BarRole).isValid()) width = barNumberWidth(item.fontMetrics) + 3 * kPadding + kBarWidth;
    if (index.column() == 0 && index.data(SeverityRole).isValid()) width += kIconSize + Spacing::kSmall;
    return {width, kRowHeight};
}

} // namespace qs::widgets
