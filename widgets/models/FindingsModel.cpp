#include "models/FindingsModel.h"

#include <algorithm>

#include "common/DiagnosticText.h"

namespace qs::widgets {

FindingsModel::FindingsModel(QObject* parent) : QAbstractTableModel(parent) {}

void FindingsModel::setFindings(std::vector<Diagnostic> findings) {
    beginResetModel();
    m_findings = std::move(findings);
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const auto& a, const auto& b) { return a.severity > b.severity; });
    endResetModel();
}

int FindingsModel::count(Severity severity) const {
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(),
                                          [&](const auto& finding) { return finding.severity == severity; }));
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Diagnostic& finding = m_findings[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(finding, index.column());
    case SortRole:
        return index.column() == Level ? QVariant(-int(finding.severity))
                                       : QVariant(text(finding, index.column()));
    case SeverityRole:
        return int(finding.severity);
    case NodeRole:
        return QString::fromStdString(finding.node);
    default:
        return {};
    }
}

QString FindingsModel::text(const Diagnostic& finding, int column) const {
    switch (column) {
    case Level:
        return severityText(finding.severity);
    case Code:
        return QString::fromStdString(finding.code);
    case Node:
        return QString::fromStdString(finding.node);
    case Message:
        return diagnosticText(finding);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Level:
        return tr("Severity");
    case Code:
        return tr("Code");
    case Node:
        return tr("Node or tensor");
    case Message:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace qs::widgets
