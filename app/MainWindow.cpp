#include "MainWindow.h"

#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QScrollArea>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "MainActions.h"
#include "common/Icons.h"
#include "common/NoticeBar.h"
#include "common/SelectionBus.h"
#include "common/Theme.h"
#include "graph/EmptyState.h"
#include "graph/GraphPane.h"
#include "inspectors/LogPanel.h"
#include "inspectors/OptionsPanel.h"
#include "inspectors/PropertiesPanel.h"
#include "plots/AnalysisPlot.h"
#include "plots/PlotRegistry.h"
#include "settings/ResourcePaths.h"
#include "tables/FindingsTable.h"
#include "tables/LayerTable.h"
#include "tables/QuantizerTable.h"

namespace qs::app {

namespace {

// The local .onnx file that is dragged, or nothing.
QString onnxFileOf(const QMimeData* data) {
    for (const QUrl& url : data->urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(".onnx", Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}

} // namespace

MainWindow::MainWindow(Memory memory, QWidget* parent)
    : QMainWindow(parent), m_memory(memory), m_bus(new widgets::SelectionBus(this)),
      m_models(new ModelController(this)), m_compiler(new CompileController(this)),
      m_actions(new MainActions(this)) {
    setObjectName("mainWindow");
    setWindowTitle(QStringLiteral("QuantScope"));
    setAcceptDrops(true);
    makeCentre();
    makeDocks();
    makeStatusBar();
    connectActions();
    connectGraph();
    connectModels();
    connectCompiler();
    m_actions->setRecentFiles(m_settings.recentFiles());
    m_actions->setTheme(widgets::Theme::mode());
    updateActions();
    restoreWindow();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre() {
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new widgets::NoticeBar;
    m_graph = new widgets::GraphPane(m_bus);
    m_graph->emptyState()->setSampleAvailable(ResourcePaths::sample().has_value());
    column->addWidget(m_notice);
    column->addWidget(m_graph, 1);
    setCentralWidget(centre);
}

void MainWindow::makeDocks() {
    // The options are long, so the left dock has the full height.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    const auto addDock = [this](const QString& title, const char* name, Qt::DockWidgetArea area,
                                QWidget* content) {
        auto* dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
        dock->setWidget(content);
        addDockWidget(area, dock);
        m_actions->viewMenu->addAction(dock->toggleViewAction());
        return dock;
    };
    m_options = new widgets::OptionsPanel;
    QDockWidget* options = addDock(tr("Options"), "optionsDock", Qt::LeftDockWidgetArea, m_options);
    m_properties = new widgets::PropertiesPanel(*m_bus);
    QDockWidget* properties =
        addDock(tr("Properties"), "propertiesDock", Qt::RightDockWidgetArea, m_properties);
    properties->setMinimumWidth(285);
    makeResults();
    QDockWidget* results = addDock(tr("Results"), "resultsDock", Qt::BottomDockWidgetArea, m_results);
    // Its tabs are title enough.
    results->setTitleBarWidget(new QWidget);
    resizeDocks({results}, {280}, Qt::Vertical);
    resizeDocks({options, properties}, {330, 310}, Qt::Horizontal);
}

void MainWindow::makeResults() {
    m_results = new QTabWidget;
    m_results->setDocumentMode(true);
    for (const widgets::PlotEntry& entry : widgets::plotEntries()) {
        m_plots.push_back(entry.create(*m_bus, nullptr));
        m_results->addTab(m_plots.back(), widgets::icon("chart", widgets::IconTone::Muted), entry.title());
    }
    m_layers = new widgets::LayerTable(*m_bus);
    m_quantizers = new widgets::QuantizerTable(*m_bus);
    m_findings = new widgets::FindingsTable(*m_bus);
    m_log = new widgets::LogPanel;
    m_results->addTab(m_layers, widgets::icon("table", widgets::IconTone::Muted), tr("Layers"));
    m_results->addTab(m_quantizers, widgets::icon("fold", widgets::IconTone::Muted), tr("Quantizers"));
    m_results->addTab(m_findings, widgets::icon("warning", widgets::IconTone::Muted), tr("Findings"));
    m_results->addTab(m_log, widgets::icon("log", widgets::IconTone::Muted), tr("Log"));
}

void MainWindow::makeStatusBar() {
    statusBar()->setSizeGripEnabled(false);
    m_facts = new QLabel(tr("No model is open"));
    m_verdict = new QLabel;
    m_loading = new QProgressBar;
    m_loading->setRange(0, 1000);
    m_loading->setTextVisible(false);
    m_loading->setFixedWidth(140);
    m_loading->hide();
    statusBar()->addWidget(m_facts, 1);
    statusBar()->addPermanentWidget(m_verdict);
    statusBar()->addPermanentWidget(m_loading);
}

void MainWindow::restoreWindow() {
    resize(1440, 900);
    if (m_memory == Memory::Fresh) return;
    restoreGeometry(m_settings.geometry());
    restoreState(m_settings.state());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_memory == Memory::Remember) m_settings.setWindow(saveGeometry(), saveState());
    // Cancelled here, joined by the controllers' destructors: the window is gone at once.
    m_models->jobs()->drop();
    m_compiler->reset();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (onnxFileOf(event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    m_graph->emptyState()->setDropHint(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_graph->emptyState()->setDropHint(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_graph->emptyState()->setDropHint(false);
    const QString file = onnxFileOf(event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    openFile(file);
}

} // namespace qs::app
