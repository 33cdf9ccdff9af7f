#include "document/Document.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include "ModelFacts.h"
#include "common/DiagnosticText.h"
#include "common/Icons.h"
#include "common/NoticeBar.h"
#include "controllers/PreviewController.h"
#include "document/OptionsSide.h"
#include "graph/GraphPane.h"
#include "graph/HeatPanel.h"
#include "inspectors/CompileBar.h"
#include "inspectors/LogPanel.h"
#include "inspectors/OptionsPanel.h"
#include "inspectors/PropertiesPanel.h"
#include "plots/AnalysisPlot.h"
#include "plots/PlotRegistry.h"
#include "runs/RunListModel.h"
#include "runs/RunsPanel.h"
#include "tables/FindingsTable.h"
#include "tables/LayerTable.h"
#include "tables/QuantizerTable.h"

namespace qs::app {

Document::Document(widgets::RunListModel* runs, const DocumentPlaces& places, QObject* parent)
    : QObject(parent), m_runs(runs), m_bus(new widgets::SelectionBus(this)),
      m_models(new ModelController(this)), m_compiler(new CompileController(this)),
      m_undo(new QUndoStack(this)) {
    makeWidgets(places);
    m_preview = new PreviewController(options()->preview(), this);
    m_lastSettings = options()->settings();
    connectOptions();
    connectCompiler();
    connectRuns();
    connectExports();
    connect(m_models, &ModelController::loaded, this, &Document::showModel);
    connect(m_models, &ModelController::failed, this, [this](const QString& file, const Diagnostic& error) {
        m_log->append(Severity::Error, widgets::diagnosticLine(error));
        emit openFailed(file, error);
        emit changed();
    });
    connect(m_models->jobs(), &JobRunner::logged, m_log, &widgets::LogPanel::append);
    connect(m_models->jobs(), &JobRunner::progressed, this, [this](double fraction) {
        m_loadingFraction = fraction;
        emit changed();
    });
    connect(m_models->jobs(), &JobRunner::runningChanged, this, &Document::changed);
}

// Views go before the bus and the controllers that they listen to. Jobs are stopped here and joined by the
// controllers' destructors. Nobody is told: who listens may already have lost other documents.
Document::~Document() {
    blockSignals(true);
    m_models->jobs()->drop();
    m_exports.drop();
    m_compiler->reset();
    m_preview->jobs()->drop();
    m_plots.clear();
    for (QWidget* widget : {static_cast<QWidget*>(m_results), static_cast<QWidget*>(m_properties),
                            static_cast<QWidget*>(m_side), m_page})
        delete widget;
}

widgets::OptionsPanel* Document::options() const {
    return m_side->panel();
}

// Every widget gets its place at once: with a style sheet, one that moves to another parent is styled anew
// with all that is in it.
void Document::makeWidgets(const DocumentPlaces& places) {
    m_page = new QWidget(places.pages);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new widgets::NoticeBar(m_page);
    m_graph = new widgets::GraphPane(m_bus, m_page);
    column->addWidget(m_notice);
    column->addWidget(m_graph, 1);
    m_side = new OptionsSide(m_undo, places.options);
    m_properties = new widgets::PropertiesPanel(*m_bus, places.properties);
    makeResults(places.results);
    places.pages->addWidget(m_page);
    places.options->addWidget(m_side);
    places.properties->addWidget(m_properties);
    places.results->addWidget(m_results);
}

void Document::makeResults(QWidget* parent) {
    m_results = new QTabWidget(parent);
    m_results->setDocumentMode(true);
    m_results->tabBar()->setAccessibleName(tr("Results"));
    m_results->setUsesScrollButtons(true);
    for (const widgets::PlotEntry& entry : widgets::plotEntries()) {
        m_plots.push_back(entry.create(*m_bus, nullptr));
        m_results->addTab(m_plots.back(), entry.title());
    }
    m_layers = new widgets::LayerTable(*m_bus);
    m_quantizers = new widgets::QuantizerTable(*m_bus);
    m_findings = new widgets::FindingsTable(*m_bus);
    m_runsPanel = new widgets::RunsPanel(m_runs);
    m_log = new widgets::LogPanel;
    m_results->addTab(m_layers, tr("Layers"));
    m_results->addTab(m_quantizers, tr("Quantizers"));
    m_results->addTab(m_findings, tr("Findings"));
    m_results->addTab(m_runsPanel, tr("Runs"));
    m_results->addTab(m_log, tr("Log"));
    makeExportButton();
}

void Document::openFile(const QString& file) {
    m_file = QFileInfo(file).absoluteFilePath();
    m_models->open(m_file);
    emit changed();
}

void Document::adopt(std::shared_ptr<const pipeline::Model> model,
                     std::shared_ptr<const CompileOutcome> outcome) {
    m_file = QString::fromStdString(model->file.string());
    m_models->adopt(std::move(model));
    if (!outcome) return;
    m_compiler->adopt(outcome);
    present(outcome);
    applyState();     // heat and mode once more, now that there are results
    m_notice->hide(); // which has asked for a compile
}

void Document::setState(const DocumentState& state) {
    m_pending = state;
    if (keptRuns().isEmpty()) {
        m_toRestore = state.runs;
        m_shownRun = state.shownRun;
        m_restored = 0;
    }
    if (m_models->model()) applyState();
}

void Document::applyState() {
    if (!m_pending) return;
    const DocumentState& state = *m_pending;
    options()->setSettings(state.settings);
    m_lastSettings = options()->settings();
    m_undo->clear();
    m_graph->setDirection(state.right ? report::DrawingDirection::Right : report::DrawingDirection::Down);
    std::set<std::string> scopes;
    for (const QString& scope : state.collapsed)
        scopes.insert(scope.toStdString());
    if (scopes != m_graph->collapsed()) m_graph->setCollapsed(std::move(scopes));
    if (state.mode >= 0) m_graph->setMode(static_cast<widgets::GraphPane::Mode>(state.mode));
    m_graph->heatPanel()->setChoice(state.heatChoice);
    m_graph->setHeat(state.heat);
    m_bus->select(state.selection, this);
}

DocumentState Document::state() const {
    DocumentState state;
    state.file = m_file;
    state.settings = options()->settings();
    state.mode = static_cast<int>(m_graph->mode());
    state.right = m_graph->direction() == report::DrawingDirection::Right;
    for (const std::string& scope : m_graph->collapsed())
        state.collapsed << QString::fromStdString(scope);
    state.heat = m_graph->heat();
    state.heatChoice = m_graph->heatPanel()->choice();
    state.selection = m_bus->current();
    const QList<int> kept = keptRuns();
    for (int i = 0; i < kept.size(); ++i) {
        const auto run = m_runs->find(kept[i]);
        state.runs.push_back(run->settings);
        if (m_compiler->outcome() && run->compiled == m_compiler->outcome()->compiled) state.shownRun = i;
    }
    if (!m_toRestore.empty()) {
        state.runs.insert(state.runs.end(), m_toRestore.begin(), m_toRestore.end());
        state.shownRun = m_shownRun;
    }
    return state;
}

QString Document::title() const {
    return QFileInfo(m_file).fileName();
}

bool Document::loading() const {
    return m_models->jobs()->running();
}

QString Document::facts() const {
    if (loading()) return tr("Opening %1…").arg(title());
    return model() ? modelFacts(*model()) : tr("No model is open");
}

QString Document::verdict() const {
    return m_compiler->outcome() ? outcomeFacts(*m_compiler->outcome()) : QString();
}

bool Document::compile() {
    if (!model() || m_compiler->jobs()->running() || !options()->problem().isEmpty()) return false;
    m_runSettings = options()->settings();
    m_runData = options()->analysisData();
    m_compiler->compile(model(), m_runSettings, m_runData);
    return true;
}

void Document::compileKeepingFloat(const QStringList& nodes) {
    options()->keepFloat(nodes);
    compile();
}

void Document::cancel() {
    if (loading())
        m_models->jobs()->cancel();
    else if (exporting())
        m_exports.cancel();
    else
        m_compiler->cancel();
}

} // namespace qs::app
