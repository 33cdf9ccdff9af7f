// The selected node or tensor: what it is, its quantizer in words, per-channel scales, all properties.
#pragma once

#include <QHash>
#include <QWidget>
#include <memory>

#include "common/SelectionBus.h"
#include "graph/Graph.h"

class QFrame;
class QLabel;
class QModelIndex;
class QScrollArea;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace qs::widgets {

class PropertyModel;
class ScalePlot;

class PropertiesPanel : public QWidget {
    Q_OBJECT
public:
    // `bus` must outlive the panel.
    explicit PropertiesPanel(SelectionBus& bus, QWidget* parent = nullptr);

    // Where selections are looked up: first in `graph` (lifted or compiled), then in `fallback` (the raw
    // file, which still has the nodes that lifting took away). Both may be null. `floatLayers`: nodes that
    // the run shown leaves in float, with the core's reason.
    void setGraphs(std::shared_ptr<const Graph> graph, std::shared_ptr<const Graph> fallback = {},
                   QHash<QString, QString> floatLayers = {});

    const PropertyModel* model() const { return m_model; }
    QString explanation() const; // the sentences shown, empty when there is neither quantizer nor float layer

    QSize sizeHint() const override { return {340, 520}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildContent(QWidget* parent);
    QLayout* buildHeader();
    QWidget* buildExplanation();
    void buildTree();
    void onSelection();
    bool showSelection(const Graph& graph, const Selection& selection);
    void showNode(const Graph& graph, NodeId id);
    void showValue(const Graph& graph, ValueId id);
    void explain(const std::vector<std::pair<QString, const Quantizer*>>& quantizers,
                 const QString& floatReason = {});
    void follow(const QModelIndex& index);
    void fitTree();
    void fitHeight();
    template <class Visit>
    void forEachRow(const Visit& visit) const;

    SelectionBus& m_bus;
    std::shared_ptr<const Graph> m_graph;
    std::shared_ptr<const Graph> m_fallback;
    QHash<QString, QString> m_floatLayers;
    PropertyModel* m_model;
    QStackedWidget* m_stack;
    QLabel* m_emptyText;
    QLabel* m_kind;
    QLabel* m_name;
    QFrame* m_card;
    QLabel* m_explanation;
    QFrame* m_scaleCard;
    QLabel* m_scaleTitle;
    ScalePlot* m_scales;
    QTreeView* m_tree;
};

} // namespace qs::widgets
