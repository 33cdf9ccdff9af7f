#include "tables/LayerTable.h"

#include <QMenu>
#include <QTableView>

#include "models/LayerTableModel.h"

namespace qs::widgets {

LayerTable::LayerTable(SelectionBus& bus, QWidget* parent) : LayerTable(new LayerTableModel, bus, parent) {}

LayerTable::LayerTable(LayerTableModel* model, SelectionBus& bus, QWidget* parent)
    : TablePanel(model, bus,
                 {tr("Filter layers"), tr("Not compiled yet"),
                  tr("Compile the model to see what every layer loses.")},
                 parent),
      m_layers(model) {
    view()->setAccessibleName(tr("Layers"));
    view()->setColumnHidden(LayerTableModel::SensitivitySqnr, true);
}

void LayerTable::setResult(std::shared_ptr<const analysis::AnalysisResult> result) {
    view()->setColumnHidden(LayerTableModel::SensitivitySqnr, !result || !result->hasSensitivity);
    m_layers->setResult(std::move(result));
}

int LayerTable::rowOf(const Selection& selection) const {
    const int row = selection.kind == Selection::Kind::Tensor ? m_layers->rowOfTensor(selection.name)
                                                              : m_layers->rowOfNode(selection.name);
    return row < 0 && selection.kind == Selection::Kind::Tensor
               ? m_layers->rowOfNode(bus().ownerOf(selection.name))
               : row;
}

QString LayerTable::summary() const {
    if (!m_layers->result() || m_layers->rowCount() == 0) return {};
    return tr("%1 · Samples: %2").arg(TablePanel::summary()).arg(m_layers->result()->samples);
}

void LayerTable::extendMenu(QMenu& menu, const QList<int>& rows) {
    QStringList nodes;
    for (int row : rows)
        nodes << QString::fromStdString(m_layers->result()->layers[static_cast<std::size_t>(row)].name);
    if (nodes.isEmpty()) return;
    menu.addAction(tr("Compile again with %n layer(s) in float", nullptr, static_cast<int>(nodes.size())),
                   this, [this, nodes] { emit keepFloatRequested(nodes); });
    menu.addSeparator();
}

} // namespace qs::widgets
