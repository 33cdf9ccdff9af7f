// The part of the main window that decides what is on screen.
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QUndoGroup>

#include "LoadingPage.h"
#include "MainActions.h"
#include "MainWindow.h"
#include "WelcomePage.h"
#include "common/Icons.h"
#include "compare/CompareBars.h"
#include "compare/CompareView.h"
#include "controllers/AccuracyController.h"
#include "dialogs/ErrorDialog.h"
#include "document/OptionsSide.h"
#include "graph/GraphPane.h"
#include "graph/GraphView.h"
#include "inspectors/OptionsPanel.h"
#include "inspectors/PropertiesPanel.h"
#include "runs/RunListModel.h"
#include "runs/RunsPanel.h"
#include "settings/FileTitles.h"
#include "settings/ResourcePaths.h"

namespace qs::app {

void MainWindow::connectDocument(Document* document) {
    connect(document, &Document::changed, this, [this, document] {
        updateTexts();
        if (document == this->document()) updateView();
    });
    connect(document, &Document::opened, this, [this, document](const QString& file) {
        // The keys go to the graph first, not to the first button above it.
        if (document == this->document()) document->graph()->view()->setFocus(Qt::OtherFocusReason);
        m_settings.addRecentFile(file);
        m_actions->setRecentFiles(m_settings.recentFiles());
        m_welcome->setRecentFiles(m_settings.recentFiles());
        emit documentOpened(document);
    });
    // Queued: the document must not be deleted while it emits.
    connect(
        document, &Document::openFailed, this,
        [this, document](const QString& file, const Diagnostic& error) {
            documentFailed(document, file, error);
        },
        Qt::QueuedConnection);
    connect(document, &Document::runRestored, this,
            [this, document](int index, int id) { noteRestoredRun(document, index, id); });
    connect(document, &Document::exportFailed, this, [this](const QString& problem) {
        showError(this, tr("The graph was not saved."), problem,
                  tr("Choose a folder that you may write to, and see whether the disk is full."));
    });
    connect(document->graph(), &widgets::GraphPane::modeChanged, this, &MainWindow::updateActions);
    connect(document->graph(), &widgets::GraphPane::heatChanged, this, &MainWindow::updateActions);
    connect(document->runsPanel(), &widgets::RunsPanel::compareRequested, this, &MainWindow::showCompare);
    connect(document->runsPanel(), &widgets::RunsPanel::accuracyRequested, m_accuracy,
            &AccuracyController::measure);
}

void MainWindow::documentFailed(Document* document, const QString& file, const Diagnostic& error) {
    if (std::find(m_documents.begin(), m_documents.end(), document) == m_documents.end()) return;
    closeDocument(document);
    if (!isCancelled(error))
        showError(this, tr("%1 cannot be opened.").arg(QFileInfo(file).fileName()), error);
    emit openFailed(file, error);
}

void MainWindow::updateView() {
    if (m_closing) return;
    Document* current = document();
    m_tabs->setVisible(m_tabs->count() > 1);
    if (comparing()) {
        m_pages->setCurrentWidget(m_compare);
    } else if (!current) {
        m_pages->setCurrentWidget(m_welcome);
    } else if (!current->model()) {
        m_loadingPage->show(current->title(), current->loadingFraction());
        m_pages->setCurrentWidget(m_loadingPage);
    } else {
        m_pages->setCurrentWidget(current->page());
        m_optionsStack->setCurrentWidget(current->optionsSide());
        m_propertiesStack->setCurrentWidget(current->properties());
        m_resultsStack->setCurrentWidget(current->results());
        if (!m_arrivingSession) current->restoreRuns(); // for what is looked at in the end
    }
    setDocksShown(current && current->model());
    m_undo->setActiveStack(current ? current->undoStack() : nullptr);
    updateTexts();
    updateActions();
}

void MainWindow::setDocksShown(bool shown) {
    if (shown == m_docksShown) return;
    m_docksShown = shown;
    if (!shown) {
        m_dockState = saveState();
        m_hiddenDocks.clear();
        for (QDockWidget* dock : m_docks)
            if (!dock->isHidden()) m_hiddenDocks << dock;
    }
    for (QDockWidget* dock : m_hiddenDocks)
        dock->setVisible(shown);
    for (QDockWidget* dock : m_docks)
        dock->toggleViewAction()->setEnabled(shown);
    if (shown && std::exchange(m_dockStateTaken, false)) restoreState(m_dockState);
}

void MainWindow::updateTexts() {
    Document* current = document();
    QStringList files;
    for (const Document* document : m_documents)
        files << document->file();
    const QStringList titles = fileTitles(files);
    for (std::size_t i = 0; i < m_documents.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(i), titles[static_cast<int>(i)]);
        m_tabs->setTabToolTip(static_cast<int>(i), m_documents[i]->file());
    }
    setWindowTitle(comparing() ? tr("Comparison — QuantScope")
                   : current   ? tr("%1 — QuantScope").arg(current->title())
                               : QStringLiteral("QuantScope"));
    m_facts->setText(current ? current->facts() : QString());
    m_verdict->setText(current ? current->verdict() : QString());
    m_loading->setVisible(current && current->loading() && current->model());
    if (current) m_loading->setValue(static_cast<int>(current->loadingFraction() * 1000));
}

void MainWindow::updateActions() {
    Document* current = document();
    const bool model = current && current->model();
    const bool running = model && current->compiler()->jobs()->running();
    const bool results = model && current->compiler()->outcome();
    m_actions->compile->setEnabled(model && !running && current->options()->problem().isEmpty());
    m_actions->cancel->setEnabled(running || m_accuracy->running() ||
                                  (current && (current->loading() || current->exporting())));
    m_actions->save->setEnabled(results && !running);
    m_actions->measure->setEnabled(m_runs->rowCount() > 0);
    m_actions->compare->setEnabled(m_runs->rowCount() >= 2);
    for (QAction* action : {m_actions->heat, m_actions->nextWorst, m_actions->previousWorst})
        action->setEnabled(results);
    for (QAction* action : {m_actions->find, m_actions->findNext, m_actions->findPrevious, m_actions->fit,
                            m_actions->zoomIn, m_actions->zoomOut, m_actions->direction,
                            m_actions->followInputs, m_actions->followOutputs, m_actions->followEnd})
        action->setEnabled(model);
    m_actions->saveView->setEnabled(model || (comparing() && m_compare->bars()->hasContent()));
    m_actions->exportGraph->setEnabled(model && !current->exporting());
    m_actions->saveSession->setEnabled(!m_documents.empty());
    m_actions->closeTab->setEnabled(m_tabs->count() > 0);
    m_actions->nextTab->setEnabled(m_tabs->count() > 1);
    m_actions->previousTab->setEnabled(m_tabs->count() > 1);
    m_actions->fold->setEnabled(model && current->model()->quantized());
    m_actions->sample->setEnabled(ResourcePaths::sample().has_value());
    if (!model) return;
    m_actions->fold->setChecked(current->graph()->mode() != widgets::GraphPane::Mode::File);
    m_actions->heat->setChecked(current->graph()->heat());
    m_actions->direction->setChecked(current->graph()->direction() == report::DrawingDirection::Right);
}

void MainWindow::openCompareTab(bool inFront) {
    if (m_tabs->count() == static_cast<int>(m_documents.size()))
        m_tabs->addTab(widgets::icon("compare", widgets::IconTone::Muted), tr("Comparison"));
    if (inFront) m_tabs->setCurrentIndex(m_tabs->count() - 1);
    updateView();
}

void MainWindow::showCompare(int a, int b) {
    m_compare->setRuns(a, b);
    openCompareTab();
}

void MainWindow::compareNewest() {
    const auto& runs = m_runs->runs();
    if (runs.size() < 2) return;
    if (m_compare->run(0) != 0 && m_compare->run(1) != 0 &&
        m_tabs->count() > static_cast<int>(m_documents.size()))
        openCompareTab(); // as it was left
    else
        showCompare(runs[runs.size() - 2]->id, runs.back()->id);
}

void MainWindow::stepTab(int by) {
    const int count = m_tabs->count();
    if (count > 0) m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

} // namespace qs::app
