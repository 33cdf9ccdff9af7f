// Two runs in numbers: one row per figure, a column per run and one for the difference.
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "models/Roles.h"
#include "runs/RunRecord.h"

namespace qs::widgets {

class CompareTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Figure, First, Second, Difference, ColumnCount };

    explicit CompareTableModel(QObject* parent = nullptr);

    // Both or none.
    void setRuns(std::shared_ptr<const RunRecord> a, std::shared_ptr<const RunRecord> b);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString figure, first, second, difference;
        std::optional<Grade> grade; // of the difference
    };
    void addAccuracy(const RunRecord& a, const RunRecord& b);
    void addInterval(const RunRecord& a, const RunRecord& b);
    void addErrors(const RunRecord& a, const RunRecord& b);
    void addSizes(const RunRecord& a, const RunRecord& b);
    void addNumber(const QString& figure, std::optional<double> a, std::optional<double> b, int decimals,
                   const QString& unit, double threshold, bool moreIsBetter = true);

    std::vector<Row> m_rows;
    QString m_titles[2];
};

} // namespace qs::widgets
