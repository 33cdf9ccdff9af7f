// The part of the main window that answers to the user's actions and to the controllers.
#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QTabWidget>
#include <QUrl>
#include <algorithm>
#include <cmath>

#include "MainActions.h"
#include "MainWindow.h"
#include "ModelFacts.h"
#include "common/DiagnosticText.h"
#include "common/Icons.h"
#include "common/NoticeBar.h"
#include "common/SelectionBus.h"
#include "common/Theme.h"
#include "graph/EmptyState.h"
#include "graph/GraphPane.h"
#include "graph/GraphView.h"
#include "inspectors/CompileBar.h"
#include "inspectors/LogPanel.h"
#include "inspectors/OptionsPanel.h"
#include "inspectors/PropertiesPanel.h"
#include "plots/AnalysisPlot.h"
#include "settings/ResourcePaths.h"
#include "tables/FindingsTable.h"
#include "tables/LayerTable.h"
#include "tables/QuantizerTable.h"

namespace qs::app {

using widgets::GraphPane;
using widgets::GraphView;

void MainWindow::connectActions() {
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_actions->sample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions->save, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_actions->compile, &QAction::triggered, this, &MainWindow::compile);
    connect(m_actions->cancel, &QAction::triggered, m_compiler, &CompileController::cancel);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions, &MainActions::recentChosen, this, &MainWindow::openFile);
    connect(m_actions, &MainActions::recentCleared, this, [this] {
        m_settings.clearRecentFiles();
        m_actions->setRecentFiles({});
    });
    connect(m_actions, &MainActions::themeChosen, this, [this](widgets::ThemeMode mode) {
        widgets::Theme::apply(*qApp, mode);
        m_settings.setTheme(mode);
    });
}

void MainWindow::connectGraph() {
    connect(m_actions->fold, &QAction::triggered, this,
            [this](bool fold) { m_graph->setMode(fold ? GraphPane::Mode::Folded : GraphPane::Mode::File); });
    connect(m_actions->heat, &QAction::triggered, m_graph, &GraphPane::setHeat);
    connect(m_actions->find, &QAction::triggered, m_graph, &GraphPane::openSearch);
    connect(m_actions->fit, &QAction::triggered, m_graph->view(), &GraphView::zoomToFit);
    connect(m_actions->zoomIn, &QAction::triggered, m_graph->view(), &GraphView::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_graph->view(), &GraphView::zoomOut);
    connect(m_graph, &GraphPane::modeChanged, this,
            [this](GraphPane::Mode mode) { m_actions->fold->setChecked(mode != GraphPane::Mode::File); });
    connect(m_graph, &GraphPane::heatChanged, m_actions->heat, &QAction::setChecked);
    connect(m_graph->emptyState(), &widgets::EmptyState::openRequested, this, &MainWindow::chooseFile);
    connect(m_graph->emptyState(), &widgets::EmptyState::sampleRequested, this, &MainWindow::openSample);
}

void MainWindow::connectModels() {
    connect(m_models, &ModelController::loading, this, [this](const QString& file) {
        m_notice->hide();
        m_loading->setValue(0);
        m_loading->show();
        m_facts->setText(tr("Opening %1…").arg(QFileInfo(file).fileName()));
    });
    connect(m_models->jobs(), &JobRunner::progressed, this,
            [this](double fraction) { m_loading->setValue(static_cast<int>(fraction * 1000)); });
    connect(m_models->jobs(), &JobRunner::runningChanged, m_loading, &QWidget::setVisible);
    connect(m_models->jobs(), &JobRunner::logged, m_log, &widgets::LogPanel::append);
    connect(m_models, &ModelController::loaded, this, &MainWindow::showModel);
    connect(m_models, &ModelController::failed, this, [this](const QString& file, const Diagnostic& error) {
        m_sampleRequested = false;
        const auto model = m_models->model();
        m_facts->setText(model ? modelFacts(*model) : tr("No model is open"));
        const QString text =
            tr("%1 cannot be opened: %2").arg(QFileInfo(file).fileName(), widgets::diagnosticLine(error));
        m_notice->show(Severity::Error, text);
        m_log->append(Severity::Error, text);
    });
}

void MainWindow::connectCompiler() {
    widgets::CompileBar* bar = m_options->compileBar();
    connect(m_options, &widgets::OptionsPanel::compileRequested, this, &MainWindow::compile);
    connect(m_options, &widgets::OptionsPanel::cancelRequested, m_compiler, &CompileController::cancel);
    connect(m_options, &widgets::OptionsPanel::settingsChanged, this, &MainWindow::updateActions);
    connect(m_compiler->jobs(), &JobRunner::logged, m_log, &widgets::LogPanel::append);
    connect(m_compiler->jobs(), &JobRunner::runningChanged, this, &MainWindow::updateActions);
    connect(m_compiler->jobs(), &JobRunner::progressed, this,
            [this, bar](double fraction, const QString& stage, const QString& detail) {
                if (m_compiler->compiling()) bar->setProgress(fraction, stage, detail);
            });
    connect(m_compiler, &CompileController::started, this, [this, bar] {
        m_notice->hide();
        m_options->setRunning(true);
        bar->start();
        m_log->append(Severity::Info, tr("Compiling…"));
    });
    connect(m_compiler, &CompileController::finished, this, &MainWindow::showOutcome);
    connect(m_compiler, &CompileController::failed, this, &MainWindow::showCompileFailure);
    connect(m_compiler, &CompileController::saved, this,
            [this](const QString& folder, const QStringList& files) {
                const QString text =
                    tr("Saved %n file(s) to %1", nullptr, static_cast<int>(files.size())).arg(folder);
                m_log->append(Severity::Info, text);
                m_notice->show(Severity::Info, text, tr("Open folder"),
                               [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
            });
    connect(m_compiler, &CompileController::saveFailed, this, [this](const Diagnostic& error) {
        if (isCancelled(error)) return;
        m_log->append(Severity::Error, widgets::diagnosticLine(error));
        m_notice->show(Severity::Error,
                       tr("The network was not saved: %1").arg(widgets::diagnosticLine(error)));
    });
}

void MainWindow::chooseFile() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a model"), m_settings.folder(),
                                                      tr("ONNX models (*.onnx);;All files (*)"));
    if (file.isEmpty()) return;
    m_settings.setFolder(QFileInfo(file).absolutePath());
    openFile(file);
}

void MainWindow::chooseFolder() {
    if (!m_compiler->outcome() || m_compiler->jobs()->running()) return;
    const QString stem =
        QFileInfo(QString::fromStdString(m_models->model()->file.string())).completeBaseName();
    const QString folder = QFileDialog::getSaveFileName(this, tr("Save the compiled network as a folder"),
                                                        m_settings.folder() + '/' + stem + "_int8");
    if (!folder.isEmpty()) m_compiler->save(folder);
}

void MainWindow::openFile(const QString& file) {
    m_sampleRequested = false;
    m_models->open(file);
}

bool MainWindow::openSample() {
    const auto sample = ResourcePaths::sample();
    if (!sample) {
        m_notice->show(Severity::Warning, tr("The sample is not installed."));
        return false;
    }
    openFile(sample->model);
    m_sampleRequested = true;
    return true;
}

bool MainWindow::compile() {
    if (!m_models->model() || m_compiler->jobs()->running() || !m_options->problem().isEmpty()) return false;
    m_compiler->compile(m_models->model(), m_options->settings(), m_options->analysisData());
    return true;
}

void MainWindow::showModel(std::shared_ptr<const pipeline::Model> model) {
    m_compiler->reset();
    m_options->setRunning(false);
    m_options->compileBar()->finish(true, {});
    clearOutcome();
    m_bus->clear(this);
    m_graph->setModel(model);
    m_properties->setGraphs(model->lifted, model->raw);
    m_quantizers->setModel(model);
    showFindings(model->findings, model->raw);
    m_options->setModel(model);
    if (m_sampleRequested) {
        widgets::CompileSettings settings = m_options->settings();
        settings.compile.calibration = ResourcePaths::sample().value_or(SampleFiles()).dataset;
        m_options->setSettings(settings);
    }
    m_sampleRequested = false;
    const QString file = QString::fromStdString(model->file.string());
    m_settings.addRecentFile(file);
    m_actions->setRecentFiles(m_settings.recentFiles());
    setWindowTitle(tr("%1 — QuantScope").arg(QFileInfo(file).fileName()));
    m_facts->setText(modelFacts(*model));
    m_log->append(Severity::Info, tr("Opened %1: %2").arg(file, modelFacts(*model)));
    if (!model->compilable) {
        m_notice->show(Severity::Warning,
                       tr("This model can be viewed, but not compiled. The findings say why."),
                       tr("Show findings"), [this] { m_results->setCurrentWidget(m_findings); });
    }
    updateActions();
}

void MainWindow::clearOutcome() {
    m_graph->setAnalysis(nullptr);
    for (widgets::AnalysisPlot* plot : m_plots)
        plot->setResult(nullptr);
    m_layers->setResult(nullptr);
    m_verdict->clear();
}

void MainWindow::showOutcome(std::shared_ptr<const CompileOutcome> outcome) {
    const QString facts = outcomeFacts(*outcome);
    m_options->setRunning(false);
    m_options->compileBar()->finish(true, facts);
    m_graph->setCompiled(outcome->compiled);
    m_graph->setAnalysis(outcome->analysis);
    m_graph->setHeat(true);
    m_properties->setGraphs(outcome->compiled->fused, m_models->model()->raw);
    showFindings(outcome->compiled->findings, m_models->model()->raw);
    for (widgets::AnalysisPlot* plot : m_plots)
        plot->setResult(outcome->analysis);
    m_layers->setResult(outcome->analysis);
    m_results->setCurrentIndex(0);
    selectWorstLayer(*outcome->analysis);
    m_verdict->setText(facts);
    if (outcome->compiled->options.calibration.source.empty())
        m_notice->show(Severity::Warning,
                       tr("Random frames were used, so these numbers mean little. Choose sample data."));
    m_log->append(Severity::Info, tr("Compiled: %1").arg(facts));
    for (const Diagnostic& finding : outcome->compiled->findings)
        if (finding.severity != Severity::Info)
            m_log->append(finding.severity, widgets::diagnosticLine(finding));
    updateActions();
}

void MainWindow::showFindings(const std::vector<Diagnostic>& findings, std::shared_ptr<const Graph> graph) {
    m_findings->setFindings(findings, std::move(graph));
    const auto serious = std::count_if(findings.begin(), findings.end(), [](const Diagnostic& finding) {
        return finding.severity != Severity::Info;
    });
    m_results->setTabText(m_results->indexOf(m_findings),
                          serious > 0 ? tr("Findings (%1)").arg(serious) : tr("Findings"));
}

// Where to look first, unless the user is looking at something already.
void MainWindow::selectWorstLayer(const analysis::AnalysisResult& result) {
    if (m_bus->current().kind != widgets::Selection::Kind::None) return;
    const analysis::LayerResult* worst = nullptr;
    for (const analysis::LayerResult& layer : result.layers)
        if (!std::isnan(layer.accumulated.sqnrDb) &&
            (!worst || layer.accumulated.sqnrDb < worst->accumulated.sqnrDb))
            worst = &layer;
    if (worst) m_bus->select(widgets::Selection::node(QString::fromStdString(worst->name)), this);
}

void MainWindow::showCompileFailure(const Diagnostic& error) {
    m_options->setRunning(false);
    const QString text = widgets::diagnosticLine(error);
    m_options->compileBar()->finish(isCancelled(error), text);
    m_log->append(isCancelled(error) ? Severity::Info : Severity::Error, text);
    if (!isCancelled(error)) m_notice->show(Severity::Error, tr("The model was not compiled: %1").arg(text));
    updateActions();
}

void MainWindow::updateActions() {
    const auto model = m_models->model();
    const bool running = m_compiler->jobs()->running();
    const QString problem = m_options->problem();
    m_actions->compile->setEnabled(model && !running && problem.isEmpty());
    m_actions->cancel->setEnabled(running);
    m_actions->save->setEnabled(m_compiler->outcome() && !running);
    m_actions->heat->setEnabled(m_compiler->outcome() != nullptr);
    for (QAction* action :
         {m_actions->fold, m_actions->find, m_actions->fit, m_actions->zoomIn, m_actions->zoomOut})
        action->setEnabled(model != nullptr);
    m_actions->fold->setEnabled(model && model->quantized());
    m_actions->sample->setEnabled(ResourcePaths::sample().has_value());
}

void MainWindow::showAbout() {
    QMessageBox box(this);
    box.setWindowTitle(tr("About QuantScope"));
    box.setIconPixmap(widgets::applicationIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    box.setTextFormat(Qt::RichText);
    box.setText(tr("<h3>QuantScope %1</h3><p>Turns quantization-aware-trained networks into INT8 networks "
                   "and shows what "
                   "that costs, layer by layer.</p>")
                    .arg(QApplication::applicationVersion()));
    box.setInformativeText(
        tr("<p>The sources of QuantScope are under the Apache License 2.0.</p><p>This program uses "
           "QCustomPlot, which is "
           "under the GNU General Public License 3. The program as a whole is therefore distributed under "
           "GPL-3.0-or-later.</p><p>Qt %1 is used under the GNU Lesser General Public License 3.</p>")
            .arg(QLatin1String(qVersion())));
    box.exec();
}

} // namespace qs::app
