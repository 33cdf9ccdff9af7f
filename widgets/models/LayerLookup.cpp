#include "models/LayerLookup.h"

#include <QStringList>
#include <algorithm>

namespace qs::widgets {

int layerOfNode(const analysis::AnalysisResult& result, const QString& node) {
    if (node.isEmpty()) return -1;
    const std::string name = node.toStdString();
    const auto& layers = result.layers;
    const auto index = [&](auto found) {
        return found == layers.end() ? -1 : static_cast<int>(found - layers.begin());
    };
    const int byName =
        index(std::find_if(layers.begin(), layers.end(), [&](const auto& l) { return l.name == name; }));
    if (byName >= 0) return byName;
    return index(std::find_if(layers.begin(), layers.end(), [&](const auto& l) {
        return std::find(l.nodes.begin(), l.nodes.end(), name) != l.nodes.end();
    }));
}

int layerOfTensor(const analysis::AnalysisResult& result, const QString& tensor) {
    if (tensor.isEmpty()) return -1;
    const std::string name = tensor.toStdString();
    const auto& layers = result.layers;
    const auto found =
        std::find_if(layers.begin(), layers.end(), [&](const auto& l) { return l.tensor == name; });
    return found == layers.end() ? -1 : static_cast<int>(found - layers.begin());
}

int layerOf(const analysis::AnalysisResult& result, const Selection& selection) {
    switch (selection.kind) {
    case Selection::Kind::Node:
        return layerOfNode(result, selection.name);
    case Selection::Kind::Tensor:
        return layerOfTensor(result, selection.name);
    case Selection::Kind::None:
        return -1;
    }
    return -1;
}

int selectedLayer(const analysis::AnalysisResult& result, const SelectionBus& bus) {
    const int layer = layerOf(result, bus.current());
    if (layer >= 0 || bus.current().kind != Selection::Kind::Tensor) return layer;
    return layerOfNode(result, bus.ownerOf(bus.current().name));
}

QHash<QString, QString> ownersOfTensors(const Graph& graph) {
    QHash<QString, QString> owners;
    for (std::size_t i = 0; i < graph.valueCount(); ++i) {
        const Value& value = graph.value(ValueId{static_cast<std::int32_t>(i)});
        const NodeId node = value.producer.valid()                           ? value.producer
                            : value.isConstant() && !value.consumers.empty() ? value.consumers.front()
                                                                             : NodeId();
        if (node.valid() && graph.alive(node) && !value.name.empty())
            owners.insert(QString::fromStdString(value.name), QString::fromStdString(graph.node(node).name));
    }
    return owners;
}

QString shortLayerName(const QString& name) {
    static const QStringList kPlainOps{"Conv", "Gemm", "MatMul", "BiasAdd"};
    QStringList parts = name.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    // The operator's type behind the module's name says nothing that the name does not.
    if (parts.size() > 1 && kPlainOps.contains(parts.last())) parts.removeLast();
    // PyTorch repeats the parent in the child: layer1/layer1.0.
    for (qsizetype i = parts.size() - 1; i > 0; --i) {
        if (parts[i].startsWith(parts[i - 1] + QLatin1Char('.'))) parts.removeAt(i - 1);
    }
    return parts.isEmpty() ? name : parts.join(QLatin1Char('/'));
}

} // namespace qs::widgets
