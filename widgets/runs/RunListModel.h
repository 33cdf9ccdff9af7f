// The runs of the session, newest last. One model serves every view of them.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "runs/RunRecord.h"

namespace qs::widgets {

class RunListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Number,
        Model,
        Summary,
        Int8Layers,
        FloatLayers,
        OutputSqnr,
        WorstLayer,
        ReferenceTop1,
        Int8Top1,
        Weights,
        Seconds,
        ColumnCount
    };

    explicit RunListModel(QObject* parent = nullptr);

    int add(RunRecord run); // returns its id
    void remove(int id);
    void setAccuracy(int id, const pipeline::Evaluation& reference, const pipeline::Evaluation& int8);
    const std::vector<std::shared_ptr<const RunRecord>>& runs() const { return m_runs; }
    std::shared_ptr<const RunRecord> find(int id) const; // nullptr: removed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void runChanged(int id);

private:
    QVariant text(const RunRecord& run, int column) const;
    QVariant sortKey(const RunRecord& run, int column) const;

    std::vector<std::shared_ptr<const RunRecord>> m_runs;
    int m_lastId = 0;
};

} // namespace qs::widgets
