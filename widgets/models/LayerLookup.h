// Which layer of an analysis a selection means.
#pragma once

#include <QString>

#include "analysis/AnalysisResult.h"
#include "common/SelectionBus.h"

namespace qs::widgets {

// Index of the layer that the node names or that it was fused into; -1: none.
int layerOfNode(const analysis::AnalysisResult& result, const QString& node);
// Index of the layer that computes the tensor; -1: none.
int layerOfTensor(const analysis::AnalysisResult& result, const QString& tensor);
int layerOf(const analysis::AnalysisResult& result, const Selection& selection);

// A layer's name as short as it can be told from others: "/layer1/layer1.0/conv1/Conv" -> "layer1.0/conv1".
QString shortLayerName(const QString& name);

} // namespace qs::widgets
