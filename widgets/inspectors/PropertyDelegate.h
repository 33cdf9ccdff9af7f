// Rows of the property tree: bold sections, muted names, links in the accent colour. Long values are broken
// into lines as wide as their column, so a row is as high as its tree is narrow.
#pragma once

#include <QStyledItemDelegate>

namespace qs::widgets {

class PropertyDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PropertyDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // Whether a click on this row leads somewhere.
    static bool isLink(const QModelIndex& index);
};

} // namespace qs::widgets
