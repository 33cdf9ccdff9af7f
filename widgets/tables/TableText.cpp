#include "tables/TableText.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

#include "models/Roles.h"

namespace qs::widgets {

namespace {

QString oneLine(QString text) {
    text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    return text;
}

QString textOf(const QModelIndex& index) {
    const QVariant value = index.data(ExportRole);
    if (value.typeId() == QMetaType::Double) return QString::number(value.toDouble(), 'g', 9);
    return oneLine(value.isValid() ? value.toString() : index.data().toString());
}

QString quoted(const QString& text) {
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"'))) return text;
    QString inner = text;
    return QLatin1Char('"') + inner.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QList<int> shownColumns(const QTableView& table) {
    QList<int> columns;
    const QHeaderView* header = table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!table.isColumnHidden(column)) columns << column;
    }
    return columns;
}

QList<int> rowsOf(const QTableView& table, TextRows which) {
    QList<int> rows;
    if (which == TextRows::SelectedIfAny)
        for (const QModelIndex& index : table.selectionModel()->selectedRows())
            rows << index.row();
    if (rows.isEmpty())
        for (int row = 0; row < table.model()->rowCount(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    return rows;
}

template <class Field>
QString textOf(const QTableView& table, TextRows which, QChar separator, Field field) {
    const QList<int> columns = shownColumns(table);
    QStringList cells;
    for (int column : columns)
        cells << field(oneLine(table.model()->headerData(column, Qt::Horizontal).toString()));
    QString text = cells.join(separator) + QLatin1Char('\n');
    for (int row : rowsOf(table, which)) {
        cells.clear();
        for (int column : columns)
            cells << field(textOf(table.model()->index(row, column)));
        text += cells.join(separator) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

QString tableAsCsv(const QTableView& table, TextRows rows) {
    return textOf(table, rows, QLatin1Char(','), quoted);
}

QString tableAsTsv(const QTableView& table, TextRows rows) {
    return textOf(table, rows, QLatin1Char('\t'), [](const QString& text) { return text; });
}

} // namespace qs::widgets
