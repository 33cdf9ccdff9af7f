// The quantizers of a model as a table, as `inspect` lists them.
#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "models/Roles.h"
#include "pipeline/Model.h"

namespace qs::widgets {

class QuantizerTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Tensor,
        Role,
        Kind,
        Format,
        Bits,
        Signed,
        Granularity,
        Scale,
        ZeroPoint,
        Codes,
        RealRange,
        ColumnCount
    };

    explicit QuantizerTableModel(QObject* parent = nullptr);

    // Shows model->quantizers; nullptr empties the table.
    void setModel(std::shared_ptr<const pipeline::Model> model);

    int rowOfTensor(const QString& tensor) const; // -1: none
    // Row of the quantizer that a node of the file belongs to; -1: none.
    int rowOfNode(const QString& node) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const pipeline::QuantizerEntry& entry, int column) const;
    QVariant sortKey(const pipeline::QuantizerEntry& entry, int column) const;

    std::shared_ptr<const pipeline::Model> m_model;
};

} // namespace qs::widgets
