// What the core found about a model or a compile, one row per Diagnostic; errors first, then warnings.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "base/Diagnostic.h"
#include "models/Roles.h"

namespace qs::widgets {

class FindingsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Level, Code, Node, Message, ColumnCount };

    explicit FindingsModel(QObject* parent = nullptr);

    void setFindings(std::vector<Diagnostic> findings);
    const Diagnostic& finding(int row) const { return m_findings[static_cast<std::size_t>(row)]; }
    int count(Severity severity) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Diagnostic& finding, int column) const;

    std::vector<Diagnostic> m_findings;
};

} // namespace qs::widgets
