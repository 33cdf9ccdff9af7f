#include "models/TableFilterProxy.h"

#include <algorithm>
#include <cmath>

#include "models/Roles.h"

namespace qs::widgets {

namespace {

bool isNumeric(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return true;
    default:
        return false;
    }
}

bool isMissing(const QVariant& value) {
    return !value.isValid() || (value.typeId() == QMetaType::Double && std::isnan(value.toDouble()));
}

} // namespace

TableFilterProxy::TableFilterProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void TableFilterProxy::setFilterText(const QString& text) {
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void TableFilterProxy::sort(int column, Qt::SortOrder order) {
    m_order = order; // lessThan() must know it to keep missing keys last
    QSortFilterProxyModel::sort(column, order);
}

bool TableFilterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty()) return true;
    QString text;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        text += sourceModel()->index(row, column, parent).data().toString() + QLatin1Char('\n');
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool TableFilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (isMissing(a) || isMissing(b)) {
        if (isMissing(a) && isMissing(b)) return false;
        const bool missingIsLeft = isMissing(a);
        return m_order == Qt::AscendingOrder ? !missingIsLeft : missingIsLeft;
    }
    if (isNumeric(a) && isNumeric(b)) return a.toDouble() < b.toDouble();
    if (a.typeId() == QMetaType::QDateTime) return QSortFilterProxyModel::lessThan(left, right);
    return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

} // namespace qs::widgets
