#include "MainWindow.h"

#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QUndoGroup>
#include <QUndoStack>
#include <QVBoxLayout>
#include <algorithm>

#include "LoadingPage.h"
#include "MainActions.h"
#include "WelcomePage.h"
#include "common/Icons.h"
#include "common/Theme.h"
#include "compare/CompareView.h"
#include "controllers/AccuracyController.h"
#include "dialogs/ErrorDialog.h"
#include "document/OptionsSide.h"
#include "inspectors/PropertiesPanel.h"
#include "runs/RunListModel.h"
#include "settings/ResourcePaths.h"

namespace qs::app {

namespace {

// The local .onnx files that are dragged.
QStringList onnxFilesOf(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(".onnx", Qt::CaseInsensitive))
            files << url.toLocalFile();
    return files;
}

} // namespace

MainWindow::MainWindow(Memory memory, QWidget* parent)
    : QMainWindow(parent), m_memory(memory), m_undo(new QUndoGroup(this)),
      m_actions(new MainActions(this, m_undo)), m_runs(new widgets::RunListModel(this)),
      m_accuracy(new AccuracyController(m_runs, this)) {
    setObjectName("mainWindow");
    setWindowTitle(QStringLiteral("QuantScope"));
    setAcceptDrops(true);
    makeCentre();
    makeDocks();
    makeStatusBar();
    connectActions();
    connectGraphActions();
    connectWelcome();
    connectRuns();
    m_actions->setRecentFiles(m_settings.recentFiles());
    m_welcome->setRecentFiles(m_settings.recentFiles());
    m_welcome->setSessionAvailable(m_memory == Memory::Remember &&
                                   QFileInfo::exists(Settings::sessionFile()));
    m_actions->setTheme(widgets::Theme::mode());
    m_actions->setLanguage(m_settings.language());
    restoreWindow();
    updateView();
}

MainWindow::~MainWindow() {
    m_accuracy->jobs()->drop();
    // Before the stacks that show their widgets.
    for (Document* document : m_documents)
        delete document;
    m_documents.clear();
}

void MainWindow::makeCentre() {
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new QTabBar;
    m_tabs->setProperty("documents", true);
    m_tabs->setTabsClosable(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->setAccessibleName(tr("Open models"));
    m_pages = new QStackedWidget;
    m_welcome = new WelcomePage;
    m_loadingPage = new LoadingPage;
    m_compare = new widgets::CompareView(m_runs);
    for (QWidget* page : {static_cast<QWidget*>(m_welcome), static_cast<QWidget*>(m_loadingPage),
                          static_cast<QWidget*>(m_compare)})
        m_pages->addWidget(page);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::updateView);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, [this](int index) {
        if (index < static_cast<int>(m_documents.size()))
            closeDocument(m_documents[static_cast<std::size_t>(index)]);
        else
            m_tabs->removeTab(index);
    });
    connect(m_loadingPage, &LoadingPage::cancelled, this, [this] {
        if (Document* current = document()) current->cancel();
    });
}

void MainWindow::makeDocks() {
    // The options are long, so the left dock has the full height.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    const auto addDock = [this](const QString& title, const char* name, Qt::DockWidgetArea area,
                                QStackedWidget*& stack) {
        stack = new QStackedWidget;
        auto* dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
        dock->setWidget(stack);
        addDockWidget(area, dock);
        m_actions->viewMenu->addAction(dock->toggleViewAction());
        m_docks << dock;
        return dock;
    };
    QDockWidget* options = addDock(tr("Options"), "optionsDock", Qt::LeftDockWidgetArea, m_optionsStack);
    QDockWidget* properties =
        addDock(tr("Properties"), "propertiesDock", Qt::RightDockWidgetArea, m_propertiesStack);
    properties->setMinimumWidth(285);
    QDockWidget* results = addDock(tr("Results"), "resultsDock", Qt::BottomDockWidgetArea, m_resultsStack);
    // Its tabs are title enough.
    results->setTitleBarWidget(new QWidget);
    resizeDocks({results}, {280}, Qt::Vertical);
    resizeDocks({options, properties}, {330, 310}, Qt::Horizontal);
}

void MainWindow::makeStatusBar() {
    statusBar()->setSizeGripEnabled(false);
    m_facts = new QLabel;
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

Document* MainWindow::document() const {
    const int index = m_tabs->currentIndex();
    return index >= 0 && index < static_cast<int>(m_documents.size())
               ? m_documents[static_cast<std::size_t>(index)]
               : nullptr;
}

bool MainWindow::comparing() const {
    return m_tabs->currentIndex() >= static_cast<int>(m_documents.size()) && m_tabs->currentIndex() >= 0;
}

void MainWindow::setCurrent(Document* document) {
    const auto it = std::find(m_documents.begin(), m_documents.end(), document);
    if (it != m_documents.end()) m_tabs->setCurrentIndex(static_cast<int>(it - m_documents.begin()));
}

Document* MainWindow::addDocument(bool inFront) {
    const DocumentPlaces places{m_pages, m_optionsStack, m_propertiesStack, m_resultsStack};
    auto* document = new Document(m_runs, places, this);
    m_undo->addStack(document->undoStack());
    const int index = static_cast<int>(m_documents.size());
    m_documents.push_back(document);
    m_tabs->insertTab(index, widgets::icon("graph", widgets::IconTone::Muted), QString());
    connectDocument(document);
    if (inFront) setCurrent(document);
    return document;
}

Document* MainWindow::openFile(const QString& file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    for (Document* open : m_documents)
        if (open->file() == path) {
            setCurrent(open);
            return open;
        }
    Document* document = addDocument();
    document->openFile(path);
    updateView();
    return document;
}

void MainWindow::openFiles(const QStringList& files) {
    std::vector<std::function<void()>> models;
    for (const QString& file : files)
        models.push_back([this, file] { openFile(file); });
    arrive(std::move(models), [] {});
}

void MainWindow::arrive(std::vector<std::function<void()>> models, std::function<void()> last) {
    if (!models.empty()) models.front()();
    if (models.size() < 2) {
        last();
        return;
    }
    models.erase(models.begin());
    arriveInTurns(std::move(models), std::move(last));
}

void MainWindow::arriveInTurns(std::vector<std::function<void()>> steps, std::function<void()> last) {
    ++m_arriving;
    for (std::function<void()>& step : steps)
        m_arrivals.post(std::move(step));
    m_arrivals.post([this, last = std::move(last)] {
        last();
        if (--m_arriving == 0) emit arrived();
    });
}

Document* MainWindow::openSample(int index) {
    const auto samples = ResourcePaths::samples();
    if (index < 0 || index >= static_cast<int>(samples.size())) {
        showError(this, tr("The sample is not installed."), tr("The folder share/quantscope is missing."),
                  tr("Install the package again, or open a model of your own."));
        return nullptr;
    }
    const SampleFiles& files = samples[static_cast<std::size_t>(index)];
    Document* document = openFile(files.model);
    if (document->model()) return document; // open already, with whatever was done to it
    DocumentState state;
    state.settings.compile.calibration = files.dataset;
    document->setState(state);
    return document;
}

void MainWindow::closeDocument(Document* document) {
    const auto it = std::find(m_documents.begin(), m_documents.end(), document);
    if (it == m_documents.end()) return;
    const int index = static_cast<int>(it - m_documents.begin());
    if (m_awaited && ((*m_awaited)[0].document == document || (*m_awaited)[1].document == document))
        m_awaited.reset();
    m_documents.erase(it);
    m_tabs->removeTab(index);
    delete document;
    updateView();
}

bool MainWindow::compile() {
    return document() && document()->compile();
}

void MainWindow::restoreWindow() {
    resize(1440, 900);
    if (m_memory == Memory::Fresh) return;
    restoreGeometry(m_settings.geometry());
    restoreState(m_settings.state());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_closing = true;
    setDocksShown(true);
    if (m_memory == Memory::Remember) {
        m_settings.setWindow(saveGeometry(), saveState());
        rememberSession();
    }
    // Cancelled here, joined by the controllers' destructors: the window is gone at once.
    m_accuracy->jobs()->drop();
    for (Document* document : m_documents) {
        document->models()->jobs()->drop();
        document->compiler()->reset();
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (onnxFilesOf(event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    m_welcome->setDropHint(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_welcome->setDropHint(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_welcome->setDropHint(false);
    const QStringList files = onnxFilesOf(event->mimeData());
    if (files.isEmpty()) return;
    event->acceptProposedAction();
    openFiles(files);
}

} // namespace qs::app
