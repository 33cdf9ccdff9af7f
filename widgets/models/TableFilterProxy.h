// Sorts any of the tables by SortRole and keeps the rows that hold every word of the filter text.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace qs::widgets {

class TableFilterProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TableFilterProxy(QObject* parent = nullptr);

    // Words are looked for in all columns, ignoring case; empty text keeps every row.
    void setFilterText(const QString& text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    // Missing and NaN keys stand behind all others, in both directions.
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace qs::widgets
