#include "graph/GraphPane.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "graph/BusyCard.h"
#include "graph/GraphScene.h"
#include "graph/GraphSearchBar.h"
#include "graph/GraphToolBar.h"
#include "graph/GraphView.h"
#include "graph/HeatPanel.h"
#include "graph/LayoutTask.h"
#include "graph/Minimap.h"
#include "graph/NodeItem.h"
#include "graph/QuantizerLegend.h"

namespace qs::widgets {

namespace {

constexpr int kByHand = -1; // scopes that were collapsed one by one

std::size_t at(GraphPane::Mode mode) {
    return static_cast<std::size_t>(mode);
}

} // namespace

GraphPane::GraphPane(SelectionBus* bus, QWidget* parent)
    : QWidget(parent), m_bus(bus), m_layout(new LayoutTask(this)), m_stack(new QStackedWidget(this)),
      m_view(new GraphView), m_tools(new GraphToolBar), m_minimap(new Minimap(m_view)),
      m_search(new GraphSearchBar(m_view->graph(), m_view)), m_heatPanel(new HeatPanel(m_view)),
      m_quantizerLegend(new QuantizerLegend), m_busy(new BusyCard(m_view)) {
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_view, 1);
    column->addWidget(m_quantizerLegend);
    m_stack->addWidget(new QWidget(m_stack));
    m_stack->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    setMinimumWidth(m_tools->leastWidth());
    m_heatPanel->hide();
    m_view->setToolTipText([this](const NodeItem& node) { return toolTip(node); });
    m_view->setMenuExtension([this](QMenu& menu, NodeItem* node) { extendMenu(menu, node); });
    connectTools();
    connectLayout();
    connect(m_view, &GraphView::nodePicked, this, &GraphPane::pick);
    connect(m_view, &GraphView::nodeOpened, this, &GraphPane::open);
    connect(m_view, &GraphView::escaped, m_view->graph(), &GraphScene::endFollow);
    connect(m_view, &GraphView::viewChanged, this, [this] { m_tools->setZoom(m_view->zoom()); });
    connect(m_search, &GraphSearchBar::found, this, [this](NodeItem* node) {
        pick(node);
        m_view->centerOnNode(node);
    });
    connect(m_search, &GraphSearchBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_heatPanel, &HeatPanel::changed, this, &GraphPane::applyHeat);
    connect(m_bus, &SelectionBus::selectionChanged, this, &GraphPane::follow);
    updateTools();
}

void GraphPane::connectTools() {
    connect(m_tools, &GraphToolBar::modeChosen, this, [this](int mode) { setMode(static_cast<Mode>(mode)); });
    connect(m_tools, &GraphToolBar::heatToggled, this, &GraphPane::setHeat);
    connect(m_tools, &GraphToolBar::rightToggled, this, [this](bool right) {
        setDirection(right ? report::DrawingDirection::Right : report::DrawingDirection::Down);
    });
    connect(m_tools, &GraphToolBar::scopeDepthChosen, this, &GraphPane::collapseToDepth);
    connect(m_tools, &GraphToolBar::findRequested, this, &GraphPane::openSearch);
    connect(m_tools, &GraphToolBar::zoomInRequested, m_view, &GraphView::zoomIn);
    connect(m_tools, &GraphToolBar::zoomOutRequested, m_view, &GraphView::zoomOut);
    connect(m_tools, &GraphToolBar::zoomResetRequested, this, [this] { m_view->setZoom(1.0); });
    connect(m_tools, &GraphToolBar::fitRequested, m_view, &GraphView::zoomToFit);
    connect(m_tools, &GraphToolBar::mapToggled, this, &GraphPane::rebuildMap);
    connect(m_tools, &GraphToolBar::legendToggled, this,
            [this](bool on) { m_quantizerLegend->setVisible(on && !m_quantizerLegend->isEmpty()); });
}

void GraphPane::connectLayout() {
    connect(m_layout, &LayoutTask::finished, this, [this](std::shared_ptr<const PlacedDrawing> placed) {
        m_placed[at(m_mode)] = placed;
        present(std::move(placed));
    });
    connect(m_layout, &LayoutTask::progressed, m_busy, &BusyCard::setProgress);
    connect(m_layout, &LayoutTask::failed, m_busy, &BusyCard::showProblem);
    connect(m_busy, &BusyCard::cancelled, this, &GraphPane::cancelLayout);
}

void GraphPane::setModel(std::shared_ptr<const pipeline::Model> model) {
    m_layout->cancel();
    m_model = std::move(model);
    m_compiled.reset();
    m_collapsed.clear();
    m_scopeDepth = 0;
    forgetPlaced();
    setAnalysis(nullptr);
    m_view->graph()->setDrawing(nullptr);
    m_stack->setCurrentIndex(m_model ? 1 : 0);
    // A model without quantizers has nothing to fold, and one with many is easier to read folded.
    const bool folded = m_model && m_model->lifted && m_model->quantized();
    m_mode = folded ? Mode::Folded : Mode::File;
    collectAliases();
    updateTools();
    emit modeChanged(m_mode);
    showMode();
}

void GraphPane::setCompiled(std::shared_ptr<const pipeline::CompiledModel> compiled) {
    m_compiled = std::move(compiled);
    m_placed[at(Mode::Compiled)].reset();
    if (m_mode == Mode::Compiled) {
        if (!m_compiled) m_mode = m_model && m_model->quantized() ? Mode::Folded : Mode::File;
        emit modeChanged(m_mode);
        showMode();
    }
    updateTools();
}

void GraphPane::setAnalysis(std::shared_ptr<const analysis::AnalysisResult> analysis) {
    m_analysis = std::move(analysis);
    m_layers.clear();
    if (m_analysis)
        for (const analysis::LayerResult& layer : m_analysis->layers) {
            for (const std::string& node : layer.nodes)
                m_layers.insert(QString::fromStdString(node), &layer);
            m_layers.insert(QString::fromStdString(layer.name), &layer);
        }
    if (!m_analysis) setHeat(false);
    collectAliases();
    updateTools();
    m_heatPanel->setResult(m_analysis);
}

void GraphPane::setMode(Mode mode) {
    if (mode == m_mode || !graphOf(mode)) return;
    m_mode = mode;
    updateTools();
    emit modeChanged(mode);
    showMode();
}

void GraphPane::setHeat(bool on) {
    on = on && m_analysis;
    m_tools->setHeat(on);
    if (on == m_heat) return;
    m_heat = on;
    applyHeat();
    m_view->revealNode(m_view->graph()->selectedNode()); // the panel may stand over it now
    emit heatChanged(on);
}

void GraphPane::setDirection(report::DrawingDirection direction) {
    if (direction == m_direction) return;
    m_direction = direction;
    m_tools->setRight(direction == report::DrawingDirection::Right);
    forgetPlaced();
    showMode();
}

void GraphPane::setCollapsed(std::set<std::string> scopes) {
    m_collapsed = std::move(scopes);
    m_scopeDepth = m_collapsed.empty() ? 0 : kByHand;
    forgetPlaced();
    showMode();
}

void GraphPane::collapseToDepth(int depth) {
    m_collapsed.clear();
    m_scopeDepth = depth;
    forgetPlaced();
    showMode();
}

void GraphPane::openSearch() {
    if (m_model) m_search->open();
    placeOverlays();
}

bool GraphPane::layoutReady() const {
    const PlacedDrawing* shown = m_view->graph()->placed();
    return shown && shown == m_placed[at(m_mode)].get();
}

std::shared_ptr<const Graph> GraphPane::graphOf(Mode mode) const {
    if (!m_model) return nullptr;
    if (mode == Mode::Compiled) return m_compiled ? m_compiled->fused : nullptr;
    return mode == Mode::File ? m_model->raw : m_model->lifted;
}

DrawingRequest GraphPane::requestOf(Mode mode) const {
    return {mode == Mode::File, mode == Mode::Folded, m_direction, std::max(m_scopeDepth, 0), m_collapsed};
}

void GraphPane::forgetPlaced() {
    for (auto& placed : m_placed)
        placed.reset();
}

void GraphPane::showMode() {
    const std::shared_ptr<const Graph> graph = graphOf(m_mode);
    if (!graph) return;
    if (m_placed[at(m_mode)]) {
        m_layout->cancel();
        present(m_placed[at(m_mode)]);
        return;
    }
    m_busy->showWork(tr("Laying out the graph…"));
    m_layout->start(graph, requestOf(m_mode));
}

// The picture that is there stays; without one, the pane says what can be done.
void GraphPane::cancelLayout() {
    m_layout->cancel();
    m_busy->hide();
    if (!m_view->graph()->placed())
        m_busy->showProblem(tr("The layout was cancelled. A click on “As in the file”, “Folded” or “INT8 "
                               "network” starts it again."));
}

void GraphPane::present(std::shared_ptr<const PlacedDrawing> placed) {
    m_busy->hide();
    const bool first = !m_view->graph()->placed();
    m_collapsed = placed->request.collapsed;
    m_view->graph()->setDrawing(std::move(placed));
    m_quantizerLegend->setDrawing(m_view->graph()->placed()->drawing);
    if (!m_tools->legendOn()) m_quantizerLegend->hide();
    m_search->refresh();
    m_view->zoomToStart();
    NodeItem* selected = selectedBox();
    m_view->graph()->select(selected);
    if (selected && !first) m_view->centerOnNode(selected);
    updateTools();
    rebuildMap();
    placeOverlays();
    emit layoutShown();
}

void GraphPane::rebuildMap() {
    if (m_tools->mapOn())
        m_minimap->rebuild();
    else
        m_minimap->hide();
}

void GraphPane::updateTools() {
    m_tools->setMode(static_cast<int>(m_mode));
    for (Mode mode : {Mode::File, Mode::Folded, Mode::Compiled})
        m_tools->setModeEnabled(static_cast<int>(mode), graphOf(mode) != nullptr);
    m_tools->setHeatEnabled(m_analysis != nullptr);
    const PlacedDrawing* placed = m_view->graph()->placed();
    m_tools->setScopes(placed ? placed->deepestScope : 0, m_scopeDepth, m_scopeDepth == kByHand);
}

void GraphPane::placeOverlays() {
    const QRect area = m_view->viewport()->geometry();
    m_search->adjustSize();
    m_search->move(area.right() - m_search->width() - 12, area.top() + 12);
    m_heatPanel->adjustSize();
    m_heatPanel->move(area.left() + 12, area.bottom() - m_heatPanel->height() - 12);
    m_minimap->reposition();
}

void GraphPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // The view has its new size only after this event.
    QMetaObject::invokeMethod(this, &GraphPane::placeOverlays, Qt::QueuedConnection);
}

} // namespace qs::widgets
