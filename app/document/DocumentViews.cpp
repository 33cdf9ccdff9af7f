// The part of a document that answers to its controllers and panels.
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileInfo>
#include <QTabWidget>
#include <QUndoStack>
#include <QUrl>
#include <algorithm>
#include <cmath>

#include "ModelFacts.h"
#include "common/DiagnosticText.h"
#include "common/NoticeBar.h"
#include "controllers/PreviewController.h"
#include "document/Document.h"
#include "document/OptionsCommand.h"
#include "document/OptionsSide.h"
#include "graph/GraphPane.h"
#include "inspectors/CommandLineBox.h"
#include "inspectors/CompileBar.h"
#include "inspectors/LogPanel.h"
#include "inspectors/OptionsPanel.h"
#include "inspectors/PropertiesPanel.h"
#include "models/LayerLookup.h"
#include "plots/AnalysisPlot.h"
#include "runs/RunListModel.h"
#include "runs/RunsPanel.h"
#include "tables/FindingsTable.h"
#include "tables/LayerTable.h"
#include "tables/QuantizerTable.h"

namespace qs::app {

void Document::connectOptions() {
    connect(options(), &widgets::OptionsPanel::compileRequested, this, &Document::compile);
    connect(options(), &widgets::OptionsPanel::cancelRequested, this, &Document::cancel);
    connect(options(), &widgets::OptionsPanel::settingsChanged, this, &Document::noteOptions);
    connect(m_graph, &widgets::GraphPane::keepFloatRequested, this,
            [this](const QString& node) { compileKeepingFloat({node}); });
    connect(m_layers, &widgets::LayerTable::keepFloatRequested, this, &Document::compileKeepingFloat);
}

void Document::noteOptions() {
    const widgets::CompileSettings now = options()->settings();
    if (!m_undoing && widgets::settingsToJson(now) != widgets::settingsToJson(m_lastSettings)) {
        m_undo->push(
            new OptionsCommand(m_lastSettings, now, [this](const widgets::CompileSettings& settings) {
                m_undoing = true;
                options()->setSettings(settings);
                m_lastSettings = options()->settings();
                m_undoing = false;
            }));
    }
    m_lastSettings = now;
    m_side->commandLine()->setCommand(model() ? widgets::equivalentCommand(m_file, now)
                                              : widgets::EquivalentCommand{});
    m_preview->request(model(), now.compile.calibration, options()->dataProblem());
    emit changed();
}

void Document::connectCompiler() {
    widgets::CompileBar* bar = options()->compileBar();
    connect(m_compiler->jobs(), &JobRunner::logged, m_log, &widgets::LogPanel::append);
    connect(m_compiler->jobs(), &JobRunner::runningChanged, this, &Document::changed);
    connect(m_compiler->jobs(), &JobRunner::progressed, this,
            [this, bar](double fraction, const QString& stage, const QString& detail) {
                if (m_compiler->compiling()) bar->setProgress(fraction, stage, detail);
            });
    connect(m_compiler, &CompileController::started, this, [this, bar] {
        m_notice->hide();
        options()->setRunning(true);
        bar->start();
        m_log->append(Severity::Info, tr("Compiling…"));
    });
    connect(m_compiler, &CompileController::finished, this, &Document::showOutcome);
    connect(m_compiler, &CompileController::failed, this, &Document::showCompileFailure);
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

void Document::connectRuns() {
    using widgets::RunsPanel;
    connect(m_runsPanel, &RunsPanel::removeRequested, m_runs, &widgets::RunListModel::remove);
    connect(m_runsPanel, &RunsPanel::showRequested, this, &Document::showRun);
    connect(m_runsPanel, &RunsPanel::optionsRequested, this, &Document::takeOptionsOf);
}

void Document::showModel(std::shared_ptr<const pipeline::Model> model) {
    m_compiler->reset();
    options()->setRunning(false);
    options()->compileBar()->finish(true, {});
    m_bus->clear(this);
    m_bus->setOwners(widgets::ownersOfTensors(model->lifted ? *model->lifted : *model->raw));
    m_graph->setModel(model);
    m_properties->setGraphs(model->lifted, model->raw);
    m_quantizers->setModel(model);
    nameExports();
    showFindings(model->findings);
    options()->setModel(model);
    m_undo->clear();
    m_log->append(Severity::Info, tr("Opened %1: %2").arg(m_file, modelFacts(*model)));
    if (!model->compilable) {
        m_notice->show(Severity::Warning,
                       tr("This model can be viewed, but not compiled. The findings say why."),
                       tr("Show findings"), [this] { m_results->setCurrentWidget(m_findings); });
    }
    applyState();
    noteOptions();
    emit opened(m_file);
    emit changed();
}

void Document::showOutcome(std::shared_ptr<const CompileOutcome> outcome) {
    const QString facts = outcomeFacts(*outcome);
    options()->setRunning(false);
    options()->compileBar()->finish(true, facts);
    const int id = recordRun(*outcome);
    if (m_restoring) {
        runComesBack(std::move(outcome), id);
        return;
    }
    present(outcome);
    m_graph->setHeat(true);
    m_results->setCurrentIndex(0);
    selectWorstLayer(*outcome->analysis);
    if (outcome->compiled->options.calibration.source.empty())
        m_notice->show(Severity::Warning,
                       tr("Random frames were used, so these numbers mean little. Choose sample data."),
                       tr("Sample data"), [this] { showSampleData(); });
    m_log->append(Severity::Info, tr("Compiled: %1").arg(facts));
    for (const Diagnostic& finding : outcome->compiled->findings)
        if (finding.severity != Severity::Info)
            m_log->append(finding.severity, widgets::diagnosticLine(finding));
    m_runsPanel->selectRuns({id});
    emit compiled();
    emit changed();
}

int Document::recordRun(const CompileOutcome& outcome) {
    widgets::RunRecord run;
    run.model = title();
    run.settings = m_runSettings;
    run.analysisData = m_runData;
    run.compiled = outcome.compiled;
    run.analysis = outcome.analysis;
    run.samples = outcome.samples;
    run.seconds = outcome.seconds;
    return m_runs->add(std::move(run));
}

// Into every view, without the news of a fresh compile.
void Document::present(std::shared_ptr<const CompileOutcome> outcome) {
    m_graph->setCompiled(outcome->compiled);
    m_graph->setAnalysis(outcome->analysis);
    QHash<QString, QString> floats;
    for (const pipeline::FloatLayer& layer : outcome->compiled->layersFloat)
        floats.insert(QString::fromStdString(layer.node), QString::fromStdString(layer.reason));
    m_properties->setGraphs(outcome->compiled->fused, model()->raw, std::move(floats));
    showFindings(outcome->compiled->findings);
    for (widgets::AnalysisPlot* plot : m_plots)
        plot->setResult(outcome->analysis, outcome->samples);
    m_layers->setResult(outcome->analysis);
}

void Document::showRun(int id) {
    const auto run = m_runs->find(id);
    if (!run || m_compiler->jobs()->running()) return;
    if (run->compiled->source != model()) {
        m_notice->show(Severity::Info, tr("This run belongs to another model: %1").arg(run->model));
        return;
    }
    auto outcome = std::make_shared<CompileOutcome>();
    outcome->compiled = run->compiled;
    outcome->analysis = run->analysis;
    outcome->samples = run->samples;
    outcome->seconds = run->seconds;
    m_compiler->adopt(outcome);
    present(outcome);
    m_graph->setHeat(true);
    emit changed();
}

void Document::takeOptionsOf(int id) {
    if (const auto run = m_runs->find(id)) options()->setSettings(run->settings);
}

void Document::showFindings(const std::vector<Diagnostic>& findings) {
    m_findings->setFindings(findings, model()->raw);
    const auto serious = std::count_if(findings.begin(), findings.end(), [](const Diagnostic& finding) {
        return finding.severity != Severity::Info;
    });
    m_results->setTabText(m_results->indexOf(m_findings),
                          serious > 0 ? tr("Findings (%1)").arg(serious) : tr("Findings"));
}

void Document::showSampleData() {
    for (QWidget* widget = m_side; widget; widget = widget->parentWidget())
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) dock->show(); // it may be closed
    options()->showData();
}

// Where to look first, unless the user is looking at something already.
void Document::selectWorstLayer(const analysis::AnalysisResult& result) {
    if (m_bus->current().kind != widgets::Selection::Kind::None) return;
    if (const analysis::LayerResult* worst = widgets::worstLayer(result))
        m_bus->select(widgets::Selection::node(QString::fromStdString(worst->name)), this);
}

void Document::showCompileFailure(const Diagnostic& error) {
    options()->setRunning(false);
    const QString text = widgets::diagnosticLine(error);
    options()->compileBar()->finish(isCancelled(error), text);
    m_log->append(isCancelled(error) ? Severity::Info : Severity::Error, text);
    if (m_restoring) {
        endRestore();
        m_notice->show(Severity::Warning, tr("Not all results of the session are back: %1").arg(text));
    } else if (!isCancelled(error)) {
        m_notice->show(Severity::Error, tr("The model was not compiled: %1").arg(text));
    }
    emit compileFailed(error);
    emit changed();
}

} // namespace qs::app
