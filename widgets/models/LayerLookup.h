// Which layer of an analysis a selection means.
#pragma once

#include <QString>

#include "analysis/AnalysisResult.h"
#include "common/SelectionBus.h"
#include "graph/Graph.h"

namespace qs::widgets {

// Index of the layer that the node names or that it was fused into; -1: none.
int layerOfNode(const analysis::AnalysisResult& result, const QString& node);
// Index of the layer that computes the tensor; -1: none.
int layerOfTensor(const analysis::AnalysisResult& result, const QString& tensor);
int layerOf(const analysis::AnalysisResult& result, const Selection& selection);
// The same for what is selected now. A tensor that no layer computes, such as a weight or one in the middle
// of fused nodes, means the layer of the node that it belongs to.
int selectedLayer(const analysis::AnalysisResult& result, const SelectionBus& bus);
// For SelectionBus::setOwners().
QHash<QString, QString> ownersOfTensors(const Graph& graph);

// A layer's name as short as it can be told from others: "/layer1/layer1.0/conv1/Conv" -> "layer1.0/conv1".
QString shortLayerName(const QString& name);

} // namespace qs::widgets
