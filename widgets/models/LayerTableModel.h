// The layers of an analysis as a table, one row per layer in order of execution.
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

#include "analysis/AnalysisResult.h"
#include "models/Roles.h"

namespace qs::widgets {

// Grade of an SQNR in dB; nothing for NaN.
std::optional<Grade> gradeOfSqnr(double db);

class LayerTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Order,
        Layer,
        Op,
        AccumulatedSqnr, // dB
        IsolatedSqnr,    // dB
        SensitivitySqnr, // dB; empty where it was not measured
        Cosine,          // accumulated, as are MSE and MaxAbs
        Mse,
        MaxAbs,
        Saturation,   // percent
        UnusedLevels, // percent
        ActivationFormat,
        WeightFormat,
        Macs, // per sample
        ColumnCount
    };

    explicit LayerTableModel(QObject* parent = nullptr);

    // nullptr empties the table.
    void setResult(std::shared_ptr<const analysis::AnalysisResult> result);
    const std::shared_ptr<const analysis::AnalysisResult>& result() const { return m_result; }

    // Row of the layer that stands for this node (any of its fused nodes) or computes this tensor; -1: none.
    int rowOfNode(const QString& node) const;
    int rowOfTensor(const QString& tensor) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const analysis::LayerResult& layer(int row) const {
        return m_result->layers[static_cast<std::size_t>(row)];
    }
    QVariant text(int row, int column) const;
    QVariant sortKey(int row, int column) const;
    QVariant bar(int row, int column) const;
    QVariant grade(int row, int column) const;
    QString errorsOf(const analysis::LayerResult& layer) const;
    QString toolTip(int row, int column) const;
    QString columnToolTip(int column) const;
    void findWorst();

    std::shared_ptr<const analysis::AnalysisResult> m_result;
    double m_sqnrTop = 1.0; // dB that fills a bar
    std::int64_t m_macsTop = 1;
    std::vector<char> m_worst;
};

} // namespace qs::widgets
