// The part of the graph pane that marks things on the drawing: selection, heat, paths; and its context menu.
#include <QMenu>
#include <algorithm>

#include "common/CoreText.h"
#include "common/Icons.h"
#include "common/Theme.h"
#include "graph/GraphPane.h"
#include "graph/GraphScene.h"
#include "graph/GraphToolTip.h"
#include "graph/GraphView.h"
#include "graph/HeatPanel.h"
#include "graph/NodeItem.h"
#include "models/LayerLookup.h"
#include "report/ScopeCollapse.h"

namespace qs::widgets {

void GraphPane::mark(NodeItem* node) {
    m_view->graph()->select(node);
    // A screen reader cannot look into the scene, so the view says what is selected in it.
    m_view->setAccessibleDescription(
        node ? tr("Selected: %1, %2")
                   .arg(coreText(node->node().title), QString::fromStdString(node->node().name))
             : QString());
}

void GraphPane::pick(NodeItem* node) {
    mark(node);
    m_bus->select(node ? Selection::node(QString::fromStdString(node->node().name)) : Selection{}, this);
}

// Double click or Return: a collapsed box opens.
void GraphPane::open(NodeItem* node) {
    if (node->node().scope.empty()) return;
    std::set<std::string> scopes = m_collapsed;
    scopes.erase(node->node().scope);
    setCollapsed(std::move(scopes));
}

NodeItem* GraphPane::selectedBox() const {
    const Selection& selection = m_bus->current();
    NodeItem* box = m_view->graph()->find(selection);
    if (box || selection.kind != Selection::Kind::Tensor) return box;
    return m_view->graph()->find(Selection::node(m_bus->ownerOf(selection.name)));
}

void GraphPane::follow(const Selection&, QObject* origin) {
    if (origin == this) return;
    NodeItem* node = selectedBox();
    mark(node);
    m_view->revealNode(node);
}

void GraphPane::followSelected(bool inputs, bool outputs) {
    using Follow = GraphScene::Follow;
    m_view->graph()->follow(m_view->graph()->selectedNode(), inputs && outputs ? Follow::Both
                                                             : inputs          ? Follow::Inputs
                                                                               : Follow::Outputs);
}

void GraphPane::extendMenu(QMenu& menu, NodeItem* node) {
    if (m_view->graph()->following())
        menu.addAction(tr("Show everything again"), m_view->graph(), &GraphScene::endFollow);
    if (!node) return;
    menu.addAction(icon("chevron-up"), tr("Follow its inputs"), this,
                   [this] { followSelected(true, false); });
    menu.addAction(icon("chevron-down"), tr("Follow its outputs"), this,
                   [this] { followSelected(false, true); });
    menu.addAction(tr("Follow both"), this, [this] { followSelected(true, true); });
    menu.addSeparator();
    if (!node->node().scope.empty()) {
        const std::string scope = node->node().scope;
        menu.addAction(icon("scopes"), tr("Open “%1”").arg(QString::fromStdString(scope)), this,
                       [this, scope] {
                           std::set<std::string> scopes = m_collapsed;
                           scopes.erase(scope);
                           setCollapsed(std::move(scopes));
                       });
    } else {
        for (const std::string& scope : report::scopesOf(node->node().name))
            menu.addAction(icon("scopes"), tr("Collapse “%1”").arg(QString::fromStdString(scope)), this,
                           [this, scope] {
                               std::set<std::string> scopes = m_collapsed;
                               scopes.insert(scope);
                               setCollapsed(std::move(scopes));
                           });
    }
    const QString name = QString::fromStdString(node->node().name);
    if (const analysis::LayerResult* layer = layerOf(name); layer && layer->integer)
        menu.addAction(
            icon("compile"), tr("Compile again with this layer in float"), this,
            [this, layer = QString::fromStdString(layer->name)] { emit keepFloatRequested(layer); });
    menu.addSeparator();
}

void GraphPane::selectNextWorst(int step) {
    if (!m_analysis) return;
    const HeatChoice choice = m_heatPanel->choice();
    const HeatScale& scale = m_heatPanel->scale();
    std::vector<std::pair<double, int>> order;
    for (std::size_t i = 0; i < m_analysis->layers.size(); ++i)
        if (const auto value = heatValue(m_analysis->layers[i], choice))
            order.emplace_back(choice.metric == HeatMetric::Sqnr ? *value : scale.goodness(*value),
                               static_cast<int>(i));
    if (order.empty()) return;
    std::sort(order.begin(), order.end());
    const int current = layerOfSelection();
    const auto it = std::find_if(order.begin(), order.end(),
                                 [current](const auto& entry) { return entry.second == current; });
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const std::ptrdiff_t next = it == order.end() ? 0 : (it - order.begin() + step + count) % count;
    const auto& layer =
        m_analysis->layers[static_cast<std::size_t>(order[static_cast<std::size_t>(next)].second)];
    // Everybody follows, this pane too.
    m_bus->select(Selection::node(QString::fromStdString(layer.name)));
}

int GraphPane::layerOfSelection() const {
    return m_analysis ? widgets::selectedLayer(*m_analysis, *m_bus) : -1;
}

// Nodes that a form of the graph does not draw stand for a box of it: a quantizer's nodes for its tensor,
// fused nodes for their layer.
void GraphPane::collectAliases() {
    m_quantizerOf.clear();
    QHash<QString, QString> aliases;
    if (m_model)
        for (const pipeline::QuantizerEntry& entry : m_model->quantizers)
            for (const std::string& node : entry.quantizer.sourceNodes) {
                m_quantizerOf.insert(QString::fromStdString(node), &entry.quantizer);
                aliases.insert(QString::fromStdString(node), QString::fromStdString(entry.tensor));
            }
    for (auto it = m_layers.cbegin(); it != m_layers.cend(); ++it)
        if (!aliases.contains(it.key())) aliases.insert(it.key(), QString::fromStdString(it.value()->name));
    m_view->graph()->setAliases(std::move(aliases));
}

const analysis::LayerResult* GraphPane::layerOf(const QString& node) const {
    return m_layers.value(node, nullptr);
}

const analysis::LayerResult* GraphPane::worstLayerOf(const report::DrawnNode& node) const {
    const HeatChoice choice = m_heatPanel->choice();
    const HeatScale& scale = m_heatPanel->scale();
    const analysis::LayerResult* worst = nullptr;
    double least = 0;
    const auto look = [&](const std::string& name) {
        const QString key = QString::fromStdString(name);
        if (m_quantizerOf.contains(key)) return;
        const analysis::LayerResult* layer = layerOf(key);
        const auto value = layer ? heatValue(*layer, choice) : std::nullopt;
        if (!value || (worst && scale.goodness(*value) >= least)) return;
        worst = layer;
        least = scale.goodness(*value);
    };
    if (node.members.empty()) look(node.name);
    for (const std::string& member : node.members)
        look(member);
    return worst;
}

void GraphPane::applyHeat() {
    m_heatPanel->setVisible(m_heat);
    if (m_heat) {
        m_view->graph()->setPainter([this](const report::DrawnNode& node) -> std::optional<NodePaint> {
            const ThemeColors& c = Theme::current();
            const HeatScale& scale = m_heatPanel->scale();
            const double threshold = m_heatPanel->threshold();
            const analysis::LayerResult* layer = node.port ? nullptr : worstLayerOf(node);
            if (!layer) return NodePaint{c.window, c.border, {}, threshold < 1};
            const double value = *heatValue(*layer, scale.choice());
            const double goodness = scale.goodness(value);
            QString text = heatValueText(scale.choice().metric, value);
            if (!layer->integer) text += QStringLiteral(" · f32");
            return NodePaint{c.heatFill(goodness), c.heatColor(goodness),
                             node.members.empty() ? text : tr("worst %1").arg(text),
                             threshold < 1 && goodness > threshold};
        });
    } else {
        m_view->graph()->setPainter({});
    }
    rebuildMap();
    placeOverlays();
}

QString GraphPane::toolTip(const NodeItem& node) const {
    const QString name = QString::fromStdString(node.node().name);
    const PlacedDrawing* placed = m_view->graph()->placed();
    const Quantizer* own = placed->request.raw ? m_quantizerOf.value(name, nullptr) : nullptr;
    return nodeToolTip(*placed->graph, node.node(), own, own ? nullptr : worstLayerOf(node.node()));
}

} // namespace qs::widgets
