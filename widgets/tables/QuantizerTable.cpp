#include "tables/QuantizerTable.h"

#include <QTableView>

#include "models/QuantizerTableModel.h"

namespace qs::widgets {

QuantizerTable::QuantizerTable(SelectionBus& bus, QWidget* parent)
    : QuantizerTable(new QuantizerTableModel, bus, parent) {}

QuantizerTable::QuantizerTable(QuantizerTableModel* model, SelectionBus& bus, QWidget* parent)
    : TablePanel(model, bus,
                 {tr("Filter quantizers"), tr("No model open"),
                  tr("Open an ONNX file to see the quantizers it holds.")},
                 parent),
      m_quantizers(model) {
    view()->setAccessibleName(tr("Quantizers"));
}

void QuantizerTable::setModel(std::shared_ptr<const pipeline::Model> model) {
    if (model) {
        setEmptyState(
            tr("This model holds no quantizers"),
            tr("It was not trained with quantization in mind. Calibration supplies the ranges when it is "
               "compiled."));
    } else {
        setEmptyState(tr("No model open"), tr("Open an ONNX file to see the quantizers it holds."));
    }
    m_quantizers->setModel(std::move(model));
}

int QuantizerTable::rowOf(const Selection& selection) const {
    return selection.kind == Selection::Kind::Tensor ? m_quantizers->rowOfTensor(selection.name)
                                                     : m_quantizers->rowOfNode(selection.name);
}

} // namespace qs::widgets
