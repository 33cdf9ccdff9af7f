#include "inspectors/PropertyDelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include "common/Theme.h"
#include "models/PropertyModel.h"
#include "models/Roles.h"

namespace qs::widgets {

namespace {
constexpr int kPadding = 3;
constexpr int kSectionGap = 8; // above a section's title
constexpr int kMostLines = 24; // of one cell: a list of attributes can be endless

struct Line {
    QString text;
    bool heads = false; // of the first line of the cell's text
};

QList<Line> brokenLines(const QString& text, const QFont& font, int width) {
    QList<Line> lines;
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QStringList parts = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QTextLayout layout(parts[i], font);
        layout.setTextOption(wrap);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (!line.isValid()) lines << Line{QString(), i == 0};
        for (; line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (lines.size() == kMostLines - 1) { // the rest, which paint() cuts off
                lines << Line{parts[i].mid(line.textStart()), i == 0};
                return lines;
            }
            lines << Line{parts[i].mid(line.textStart(), line.textLength()).trimmed(), i == 0};
        }
        layout.endLayout();
    }
    return lines;
}

QList<Line> linesOf(const QModelIndex& index, const QFont& font, const QTreeView* tree) {
    const bool section = !index.parent().isValid();
    const QString text = index.data().toString();
    if (section || !tree) return {Line{text, true}};
    return brokenLines(text, font, std::max(20, tree->columnWidth(index.column()) - 2 * Spacing::kTiny));
}
} // namespace

PropertyDelegate::PropertyDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

bool PropertyDelegate::isLink(const QModelIndex& index) {
    return !index.data(NodeRole).toString().isEmpty() || !index.data(TensorRole).toString().isEmpty();
}

void PropertyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QList<Line> lines = linesOf(index, item.font, qobject_cast<const QTreeView*>(item.widget));
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
    for (const Line& part : lines) {
        const bool link = index.column() == PropertyModel::Value && part.heads && isLink(index);
        const bool muted = index.column() == PropertyModel::Name || !part.heads;
        painter->setPen(section ? c.text : link ? c.accent : muted ? c.textMuted : c.text);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(part.text, Qt::ElideRight, line.width()));
        line.translate(0, metrics.height() + 1);
    }
    painter->restore();
}

QSize PropertyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(option.font);
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    // Both columns of a row decide about its height, whichever is asked.
    qsizetype lines = 1;
    for (int column = 0; column < PropertyModel::ColumnCount; ++column)
        lines = std::max(lines, linesOf(index.siblingAtColumn(column), option.font, tree).size());
    const int gap = index.parent().isValid() ? 0 : kSectionGap;
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * Spacing::kTiny + 2,
            static_cast<int>(lines) * (metrics.height() + 1) + 2 * kPadding + gap};
}

} // namespace qs::widgets
