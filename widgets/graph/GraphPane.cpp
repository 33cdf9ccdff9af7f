#include "graph/GraphPane.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "common/Icons.h"
#include "common/Theme.h"
#include "graph/EmptyState.h"
#include "graph/GraphScene.h"
#include "graph/GraphSearchBar.h"
#include "graph/GraphToolTip.h"
#include "graph/GraphView.h"
#include "graph/HeatLegend.h"
#include "graph/LayoutTask.h"
#include "graph/Minimap.h"
#include "graph/NodeItem.h"

namespace qs::widgets {

namespace {

std::size_t at(GraphPane::Mode mode) {
    return static_cast<std::size_t>(mode);
}

} // namespace

GraphPane::GraphPane(SelectionBus* bus, QWidget* parent)
    : QWidget(parent), m_bus(bus), m_layout(new LayoutTask(this)), m_stack(new QStackedWidget),
      m_empty(new EmptyState), m_view(new GraphView), m_minimap(new Minimap(m_view)),
      m_search(new GraphSearchBar(m_view->graph(), m_view)), m_legend(new HeatLegend(m_view)),
      m_busy(new QLabel(tr("Laying out the graph…"), m_view)) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolBar());
    column->addWidget(m_view, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    setMinimumWidth(440); // the tool bar at its shortest
    m_busy->setProperty("role", "muted");
    m_busy->adjustSize();
    m_busy->hide();
    m_legend->hide();
    m_view->setToolTipText([this](const NodeItem& node) { return toolTip(node); });

    connect(m_layout, &LayoutTask::finished, this, [this](std::shared_ptr<const PlacedDrawing> placed) {
        m_placed[at(m_mode)] = placed;
        present(std::move(placed));
    });
    connect(m_layout, &LayoutTask::failed, this, [this](const QString& reason) {
        m_busy->setText(reason);
        m_busy->adjustSize();
        placeOverlays();
    });
    connect(m_view, &GraphView::nodePicked, this, &GraphPane::pick);
    connect(m_view, &GraphView::viewChanged, this,
            [this] { m_zoomLabel->setText(QStringLiteral("%1 %").arg(qRound(m_view->zoom() * 100))); });
    connect(m_search, &GraphSearchBar::found, this, [this](NodeItem* node) {
        pick(node);
        m_view->centerOnNode(node);
    });
    connect(m_search, &GraphSearchBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_bus, &SelectionBus::selectionChanged, this, &GraphPane::follow);
    updateTools();
}

QToolButton* GraphPane::addTool(const QString& iconName, const QString& tip) {
    auto* button = new QToolButton;
    button->setProperty("flat", true);
    if (!iconName.isEmpty()) button->setIcon(icon(iconName, IconTone::Muted));
    button->setIconSize({Spacing::kIcon, Spacing::kIcon});
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    m_tools->layout()->addWidget(button);
    return button;
}

QWidget* GraphPane::makeToolBar() {
    m_tools = new QWidget;
    // It gives way in narrow windows (fitTools), so it must not hold the window open.
    m_tools->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(Spacing::kMedium, Spacing::kTiny + 1, Spacing::kSmall, Spacing::kTiny + 1);
    row->setSpacing(Spacing::kTiny);
    m_modes = new QButtonGroup(this);
    const std::pair<QString, QString> modes[] = {
        {tr("As in the file"), tr("Every node of the file, fake-quantizers in amber")},
        {tr("Folded"), tr("Quantizers as badges on the tensors that they belong to")},
        {tr("INT8 network"), tr("The fused graph that was compiled")}};
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    row->addLayout(segments);
    for (int i = 0; i < 3; ++i) {
        QToolButton* button = addTool({}, modes[i].second);
        segments->addWidget(button);
        button->setText(modes[i].first);
        button->setProperty("segment", i == 0 ? "first" : i == 2 ? "last" : "middle");
        button->setCheckable(true);
        m_modes->addButton(button, i);
    }
    m_modes->button(0)->setChecked(true);
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { setMode(static_cast<Mode>(id)); });
    row->addSpacing(Spacing::kSmall);
    m_heatButton = addTool("heat", tr("Colour the boxes by SQNR"));
    m_heatButton->setCheckable(true);
    m_heatButton->setText(tr("Heat map"));
    m_heatButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_heatButton, &QToolButton::toggled, this, &GraphPane::setHeat);
    row->addStretch();
    connect(addTool("search", tr("Find a node (Ctrl+F)")), &QToolButton::clicked, this,
            &GraphPane::openSearch);
    m_zoomOut = addTool("zoom-out", tr("Zoom out (−)"));
    connect(m_zoomOut, &QToolButton::clicked, m_view, &GraphView::zoomOut);
    m_zoomLabel = addTool({}, tr("Back to a readable size"));
    m_zoomLabel->setText(QStringLiteral("100 %"));
    m_zoomLabel->setMinimumWidth(54);
    connect(m_zoomLabel, &QToolButton::clicked, this, [this] { m_view->setZoom(1.0); });
    m_zoomIn = addTool("zoom-in", tr("Zoom in (+)"));
    connect(m_zoomIn, &QToolButton::clicked, m_view, &GraphView::zoomIn);
    connect(addTool("fit", tr("Fit the whole graph (F)")), &QToolButton::clicked, m_view,
            &GraphView::zoomToFit);
    m_mapButton = addTool("map", tr("Overview"));
    m_mapButton->setCheckable(true);
    m_mapButton->setChecked(true);
    connect(m_mapButton, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            m_minimap->rebuild();
        else
            m_minimap->hide();
    });
    return m_tools;
}

void GraphPane::setModel(std::shared_ptr<const pipeline::Model> model) {
    m_layout->cancel();
    m_model = std::move(model);
    m_compiled.reset();
    for (auto& placed : m_placed)
        placed.reset();
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
    if (m_mode == Mode::Compiled) showMode();
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
    applyHeat();
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
    m_heatButton->setChecked(on);
    if (on == m_heat) return;
    m_heat = on;
    applyHeat();
    emit heatChanged(on);
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

void GraphPane::showMode() {
    const std::shared_ptr<const Graph> graph = graphOf(m_mode);
    if (!graph) return;
    if (m_placed[at(m_mode)]) {
        m_layout->cancel();
        present(m_placed[at(m_mode)]);
        return;
    }
    m_busy->setText(tr("Laying out the graph…"));
    m_busy->adjustSize();
    m_busy->show();
    placeOverlays();
    m_layout->start(graph, m_mode == Mode::File);
}

void GraphPane::present(std::shared_ptr<const PlacedDrawing> placed) {
    m_busy->hide();
    const bool first = !m_view->graph()->placed();
    m_view->graph()->setDrawing(std::move(placed));
    applyHeat();
    m_search->refresh();
    m_view->zoomToStart();
    NodeItem* selected = m_view->graph()->find(m_bus->current());
    m_view->graph()->select(selected);
    if (selected && !first) m_view->centerOnNode(selected);
    if (m_mapButton->isChecked()) m_minimap->rebuild();
    placeOverlays();
    emit layoutShown();
}

void GraphPane::pick(NodeItem* node) {
    m_view->graph()->select(node);
    m_bus->select(node ? Selection::node(QString::fromStdString(node->node().name)) : Selection{}, this);
}

void GraphPane::follow(const Selection& selection, QObject* origin) {
    if (origin == this) return;
    NodeItem* node = m_view->graph()->find(selection);
    m_view->graph()->select(node);
    m_view->revealNode(node);
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

void GraphPane::applyHeat() {
    QHash<QString, double> sqnr;
    for (auto it = m_layers.cbegin(); it != m_layers.cend(); ++it)
        if (!m_quantizerOf.contains(it.key())) sqnr.insert(it.key(), it.value()->accumulated.sqnrDb);
    m_view->graph()->setHeat(m_heat, sqnr);
    m_legend->setVisible(m_heat);
    if (m_mapButton->isChecked()) m_minimap->rebuild();
    placeOverlays();
}

void GraphPane::updateTools() {
    m_modes->button(static_cast<int>(m_mode))->setChecked(true);
    for (Mode mode : {Mode::File, Mode::Folded, Mode::Compiled})
        m_modes->button(static_cast<int>(mode))->setEnabled(graphOf(mode) != nullptr);
    m_heatButton->setEnabled(m_analysis != nullptr);
}

void GraphPane::placeOverlays() {
    const QRect area = m_view->viewport()->geometry();
    m_search->adjustSize();
    m_search->move(area.right() - m_search->width() - 12, area.top() + 12);
    m_legend->move(area.left() + 12, area.bottom() - m_legend->height() - 12);
    m_busy->move(area.center() - m_busy->rect().center());
    m_minimap->reposition();
}

void GraphPane::fitTools() {
    constexpr int kWide = 660, kMedium = 570, kNarrow = 520;
    m_heatButton->setToolButtonStyle(width() >= kWide ? Qt::ToolButtonTextBesideIcon
                                                      : Qt::ToolButtonIconOnly);
    m_zoomLabel->setVisible(width() >= kMedium);
    m_zoomOut->setVisible(width() >= kNarrow);
    m_zoomIn->setVisible(width() >= kNarrow);
}

void GraphPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTools();
    // The view has its new size only after this event.
    QMetaObject::invokeMethod(this, &GraphPane::placeOverlays, Qt::QueuedConnection);
}

const analysis::LayerResult* GraphPane::layerOf(const QString& node) const {
    return m_layers.value(node, nullptr);
}

QString GraphPane::toolTip(const NodeItem& node) const {
    const QString name = QString::fromStdString(node.node().name);
    const PlacedDrawing* placed = m_view->graph()->placed();
    const Quantizer* own = placed->raw ? m_quantizerOf.value(name, nullptr) : nullptr;
    return nodeToolTip(*placed->graph, node.node(), own, own ? nullptr : layerOf(name));
}

} // namespace qs::widgets
