// The part of the main window that does what its actions say.
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>
#include <QTabBar>
#include <QUndoGroup>

#include "MainActions.h"
#include "MainWindow.h"
#include "WelcomePage.h"
#include "common/Theme.h"
#include "compare/CompareBars.h"
#include "compare/CompareView.h"
#include "controllers/AccuracyController.h"
#include "dialogs/AboutDialog.h"
#include "dialogs/ErrorDialog.h"
#include "dialogs/KeysDialog.h"
#include "dialogs/PreferencesDialog.h"
#include "graph/GraphPane.h"
#include "graph/GraphScene.h"
#include "graph/GraphSearchBar.h"
#include "graph/GraphView.h"
#include "plots/PlotSaver.h"
#include "runs/RunListModel.h"
#include "tools/ToolsMenu.h"

namespace qs::app {

using widgets::GraphPane;

void MainWindow::connectActions() {
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions->sample, &QAction::triggered, this, [this] { openSample(); });
    connect(m_actions->openSession, &QAction::triggered, this, &MainWindow::chooseSession);
    connect(m_actions->saveSession, &QAction::triggered, this, &MainWindow::chooseSessionFile);
    connect(m_actions->save, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_actions->exportGraph, &QAction::triggered, this, &MainWindow::chooseGraphFile);
    connect(m_actions->saveView, &QAction::triggered, this, [this] {
        if (comparing())
            m_compare->bars()->chooseExportFile();
        else if (document())
            document()->saveView();
    });
    connect(m_actions->closeTab, &QAction::triggered, this,
            [this] { emit m_tabs->tabCloseRequested(m_tabs->currentIndex()); });
    connect(m_actions->nextTab, &QAction::triggered, this, [this] { stepTab(1); });
    connect(m_actions->previousTab, &QAction::triggered, this, [this] { stepTab(-1); });
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    connect(m_actions->compile, &QAction::triggered, this, &MainWindow::compile);
    connect(m_actions->cancel, &QAction::triggered, this, [this] {
        m_accuracy->cancel();
        if (document()) document()->cancel();
    });
    connect(m_actions->compare, &QAction::triggered, this, &MainWindow::compareNewest);
    connect(m_actions->measure, &QAction::triggered, this, [this] {
        if (m_runs->rowCount() > 0) m_accuracy->measure({m_runs->runs().back()->id});
    });
    connect(m_actions->keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(new ToolsMenu(this), &ToolsMenu::openRequested, this, &MainWindow::openFile);
    connect(m_actions, &MainActions::recentChosen, this, &MainWindow::openFile);
    connect(m_actions, &MainActions::recentCleared, this, [this] {
        m_settings.clearRecentFiles();
        m_actions->setRecentFiles({});
        m_welcome->setRecentFiles({});
    });
    connect(m_actions, &MainActions::themeChosen, this, [this](widgets::ThemeMode mode) {
        widgets::Theme::apply(*qApp, mode);
        m_settings.setTheme(mode);
    });
    connect(m_actions, &MainActions::languageChosen, this, &MainWindow::languageChosen);
}

void MainWindow::connectGraphActions() {
    // Graph actions go to the graph of the current model; they are disabled while there is none.
    const auto graph = [this](QAction* action, auto what) {
        connect(action, &QAction::triggered, this, [this, what](bool on) {
            if (Document* current = document()) what(*current->graph(), on);
        });
    };
    using View = widgets::GraphView;
    graph(m_actions->fold, [](GraphPane& pane, bool fold) {
        pane.setMode(fold ? GraphPane::Mode::Folded : GraphPane::Mode::File);
    });
    graph(m_actions->heat, [](GraphPane& pane, bool on) { pane.setHeat(on); });
    graph(m_actions->direction, [](GraphPane& pane, bool right) {
        pane.setDirection(right ? report::DrawingDirection::Right : report::DrawingDirection::Down);
    });
    graph(m_actions->find, [](GraphPane& pane, bool) { pane.openSearch(); });
    graph(m_actions->findNext, [](GraphPane& pane, bool) { pane.searchBar()->next(); });
    graph(m_actions->findPrevious, [](GraphPane& pane, bool) { pane.searchBar()->previous(); });
    graph(m_actions->nextWorst, [](GraphPane& pane, bool) { pane.selectNextWorst(1); });
    graph(m_actions->previousWorst, [](GraphPane& pane, bool) { pane.selectNextWorst(-1); });
    graph(m_actions->followInputs, [](GraphPane& pane, bool) { pane.followSelected(true, false); });
    graph(m_actions->followOutputs, [](GraphPane& pane, bool) { pane.followSelected(false, true); });
    graph(m_actions->followEnd, [](GraphPane& pane, bool) { pane.view()->graph()->endFollow(); });
    graph(m_actions->fit, [](GraphPane& pane, bool) { pane.view()->View::zoomToFit(); });
    graph(m_actions->zoomIn, [](GraphPane& pane, bool) { pane.view()->View::zoomIn(); });
    graph(m_actions->zoomOut, [](GraphPane& pane, bool) { pane.view()->View::zoomOut(); });
}

void MainWindow::connectWelcome() {
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseFiles);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::recentRequested, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomePage::sessionRequested, this, [this] {
        QString problem;
        if (const auto session = loadSession(Settings::sessionFile(), problem))
            restoreSession(*session);
        else
            showError(this, tr("The last session cannot be restored."), problem,
                      tr("Open the models again; the next session will be saved when you quit."));
    });
}

void MainWindow::connectRuns() {
    connect(m_runs, &QAbstractItemModel::rowsInserted, this, &MainWindow::updateActions);
    connect(m_runs, &QAbstractItemModel::rowsRemoved, this, &MainWindow::updateActions);
    connect(m_compare, &widgets::CompareView::accuracyRequested, m_accuracy, &AccuracyController::measure);
    connect(m_compare, &widgets::CompareView::cancelRequested, m_accuracy, &AccuracyController::cancel);
    constexpr int kReadMs = 8000;
    connect(m_compare->bars()->saver(), &widgets::PlotSaver::saved, this,
            [this](const QString& file) { statusBar()->showMessage(tr("Saved to %1").arg(file), kReadMs); });
    connect(m_accuracy, &AccuracyController::progressed, this, [this](double fraction, const QString& text) {
        m_compare->setMeasuring(fraction, text);
        updateActions();
    });
    connect(m_accuracy, &AccuracyController::failed, this, [this](const QString& reason) {
        showError(this, tr("The accuracy was not measured."), reason,
                  tr("Accuracy needs data with labels: IDX with a labels file, NPZ with an array y, a folder "
                     "with one sub-folder per class, or CIFAR-10."));
    });
}

void MainWindow::chooseFiles() {
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open models"), m_settings.folder(),
                                                            tr("ONNX models (*.onnx);;All files (*)"));
    if (!files.isEmpty()) m_settings.setFolder(QFileInfo(files.back()).absolutePath());
    openFiles(files);
}

void MainWindow::chooseFolder() {
    Document* current = document();
    if (!current || !current->compiler()->outcome() || current->compiler()->jobs()->running()) return;
    const QString stem = QFileInfo(current->file()).completeBaseName();
    const QString folder = QFileDialog::getSaveFileName(this, tr("Save the compiled network as a folder"),
                                                        m_settings.folder() + '/' + stem + "_int8");
    if (!folder.isEmpty()) current->compiler()->save(folder);
}

void MainWindow::chooseGraphFile() {
    Document* current = document();
    if (!current) return;
    const QString stem = QFileInfo(current->file()).completeBaseName();
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export the graph"), m_settings.folder() + '/' + stem + ".svg",
                                     tr("SVG picture (*.svg);;PDF document (*.pdf);;PNG picture (*.png)"));
    if (file.isEmpty()) return;
    current->exportGraph(file);
}

void MainWindow::chooseSession() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a session"), m_settings.folder(),
                                                      tr("QuantScope sessions (*.qsession)"));
    if (file.isEmpty()) return;
    QString problem;
    if (const auto session = loadSession(file, problem))
        restoreSession(*session);
    else
        showError(this, tr("%1 cannot be opened.").arg(QFileInfo(file).fileName()), problem,
                  tr("Choose a file that QuantScope saved with File, Save session."));
}

void MainWindow::chooseSessionFile() {
    QString file =
        QFileDialog::getSaveFileName(this, tr("Save the session"), m_settings.folder() + "/work.qsession",
                                     tr("QuantScope sessions (*.qsession)"));
    if (file.isEmpty()) return;
    if (!file.endsWith(QLatin1String(".qsession"))) file += QLatin1String(".qsession");
    const QString problem = saveSession(session(), file);
    if (!problem.isEmpty())
        showError(this, tr("The session was not saved."), problem,
                  tr("Choose a folder that you may write to, and see whether the disk is full."));
}

void MainWindow::showPreferences() {
    const Preferences before{widgets::Theme::mode(), m_settings.language(), m_settings.threads(),
                             m_settings.restoresSession()};
    auto* dialog = new PreferencesDialog(before, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        const Preferences chosen = dialog->preferences();
        m_settings.setThreads(chosen.threads);
        JobRunner::setThreads(chosen.threads);
        m_settings.setRestoresSession(chosen.restoresSession);
        m_settings.setTheme(chosen.theme);
        widgets::Theme::apply(*qApp, chosen.theme);
        m_actions->setTheme(chosen.theme);
        if (chosen.language != before.language) emit languageChosen(chosen.language);
    });
    dialog->open();
}

void MainWindow::showAbout() {
    auto* dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showKeys() {
    auto* dialog = new KeysDialog(m_actions->shortcuts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace qs::app
