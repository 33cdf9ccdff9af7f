#include "models/LogModel.h"

#include <algorithm>

#include "common/DiagnosticText.h"

namespace qs::widgets {

LogModel::LogModel(int capacity, QObject* parent)
    : QAbstractTableModel(parent), m_capacity(std::max(capacity, 1)) {}

void LogModel::append(Severity severity, const QString& text, const QDateTime& time) {
    if (static_cast<int>(m_lines.size()) >= m_capacity) {
        beginRemoveRows({}, 0, 0);
        m_lines.pop_front();
        ++m_dropped;
        endRemoveRows();
    }
    const int row = static_cast<int>(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines.push_back({time, severity, text.trimmed()});
    endInsertRows();
}

void LogModel::clear() {
    beginResetModel();
    m_lines.clear();
    m_dropped = 0;
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == SeverityRole) return int(line.severity);
    if (role == SortRole && index.column() == Time) return line.time;
    if (role == Qt::ToolTipRole) return line.text;
    if (role != Qt::DisplayRole && role != SortRole) return {};
    switch (index.column()) {
    case Time:
        return line.time.toString(QStringLiteral("HH:mm:ss.zzz"));
    case Level:
        return severityText(line.severity);
    case Text:
        return line.text;
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Severity");
    case Text:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace qs::widgets
