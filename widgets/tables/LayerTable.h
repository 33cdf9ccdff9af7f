// The per-layer error of an analysis as a table.
#pragma once

#include <memory>

#include "analysis/AnalysisResult.h"
#include "tables/TablePanel.h"

namespace qs::widgets {

class LayerTableModel;

class LayerTable : public TablePanel {
    Q_OBJECT
public:
    explicit LayerTable(SelectionBus& bus, QWidget* parent = nullptr);

    void setResult(std::shared_ptr<const analysis::AnalysisResult> result);
    LayerTableModel* model() const { return m_layers; }

signals:
    void keepFloatRequested(const QStringList& nodes); // compile again with these layers left in float

protected:
    void extendMenu(QMenu& menu, const QList<int>& rows) override;
    int rowOf(const Selection& selection) const override;
    QString summary() const override;

private:
    LayerTable(LayerTableModel* model, SelectionBus& bus, QWidget* parent);

    LayerTableModel* m_layers;
};

} // namespace qs::widgets
