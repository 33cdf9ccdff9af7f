// Paints the cells of every table: inline bars, badges, severity icons, names elided in the middle.
#pragma once

#include <QStyledItemDelegate>

namespace qs::widgets {

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace qs::widgets
