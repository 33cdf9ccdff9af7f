#include "inspectors/PropertyDelegate.h"

#include <QApplication>
#include <QPainter>

#include "common/Theme.h"
#include "models/PropertyModel.h"
#include "models/Roles.h"

namespace qs::widgets {

namespace {
constexpr int kPadding = 3;
constexpr int kSectionGap = 8; // above a section's title
} // namespace

PropertyDelegate::PropertyDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

bool PropertyDelegate::isLink(const QModelIndex& index) {
    return !index.data(NodeRole).toString().isEmpty() || !index.data(TensorRole).toString().isEmpty();
}

void PropertyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStringList lines = index.data().toString().split(QLatin1Char('\n'));
    item.text.clear();
    item.state &= ~QStyle::State_HasFocus;
    QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const ThemeColors& c = Theme::current();
    const bool section = !index.parent().isValid();
    painter->save();
    QFont font = item.font;
    font.setBold(section);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    QRect line =
        item.rect.adjusted(Spacing::kTiny, kPadding + (section ? kSectionGap : 0), -Spacing::kTiny, 0);
    line.setHeight(metrics.height());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool link = index.column() == PropertyModel::Value && i == 0 && isLink(index);
        const bool muted = index.column() == PropertyModel::Name || i > 0;
        painter->setPen(section ? c.text : link ? c.accent : muted ? c.textMuted : c.text);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(lines[i], Qt::ElideMiddle, line.width()));
        line.translate(0, metrics.height() + 1);
    }
    painter->restore();
}

QSize PropertyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(option.font);
    // Both columns of a row decide about its height, whichever is asked.
    qsizetype lines = 1;
    for (int column = 0; column < PropertyModel::ColumnCount; ++column) {
        lines = std::max(lines, index.siblingAtColumn(column).data().toString().count(QLatin1Char('\n')) + 1);
    }
    const int gap = index.parent().isValid() ? 0 : kSectionGap;
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * Spacing::kTiny + 2,
            static_cast<int>(lines) * (metrics.height() + 1) + 2 * kPadding + gap};
}

} // namespace qs::widgets
