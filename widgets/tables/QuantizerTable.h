// The quantizers of a model as a table.
#pragma once

#include <memory>

#include "pipeline/Model.h"
#include "tables/TablePanel.h"

namespace qs::widgets {

class QuantizerTableModel;

class QuantizerTable : public TablePanel {
    Q_OBJECT
public:
    explicit QuantizerTable(SelectionBus& bus, QWidget* parent = nullptr);

    void setModel(std::shared_ptr<const pipeline::Model> model);

protected:
    int rowOf(const Selection& selection) const override;

private:
    QuantizerTable(QuantizerTableModel* model, SelectionBus& bus, QWidget* parent);

    QuantizerTableModel* m_quantizers;
};

} // namespace qs::widgets
