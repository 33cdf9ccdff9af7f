// One open model with everything that shows it: graph, options, properties, results. The window puts the
// widgets of the current document into its docks. Widgets share the document's own SelectionBus.
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "controllers/CompileController.h"
#include "controllers/ModelController.h"
#include "document/DocumentState.h"

class QStackedWidget;
class QTabWidget;
class QUndoStack;

namespace qs::widgets {
class AnalysisPlot;
class FindingsTable;
class GraphPane;
class LayerTable;
class LogPanel;
class NoticeBar;
class OptionsPanel;
class PropertiesPanel;
class QuantizerTable;
class RunListModel;
class RunsPanel;
class SelectionBus;
struct RunRecord;
} // namespace qs::widgets

namespace qs::app {

class OptionsSide;
class PreviewController;

// Where the widgets of documents stand side by side.
struct DocumentPlaces {
    QStackedWidget *pages = nullptr, *options = nullptr, *properties = nullptr, *results = nullptr;
};

class Document : public QObject {
    Q_OBJECT
public:
    // Adds its widgets to `places`. `runs` holds the history of the whole session. Both must outlive the
    // document.
    Document(widgets::RunListModel* runs, const DocumentPlaces& places, QObject* parent = nullptr);
    ~Document() override;

    void openFile(const QString& file);
    // What is open already: takes over model and results without reading anything again.
    void adopt(std::shared_ptr<const pipeline::Model> model, std::shared_ptr<const CompileOutcome> outcome);
    // Applied once the model is there.
    void setState(const DocumentState& state);
    DocumentState state() const;
    // Computes the runs of the state that was set again, one after the other, with the options they had. Does
    // nothing when there are none left or the model is not there yet. The window calls it for what is looked
    // at.
    void restoreRuns();
    const std::vector<widgets::CompileSettings>& pendingRuns() const { return m_toRestore; }
    QList<int> keptRuns() const; // ids of the runs that a state keeps, oldest first

    // Writes the picture of the graph in the background (GraphExport.h); the notice tells how far it is.
    void exportGraph(const QString& file);
    // Asks where to save the plot or table in front, and saves it in the background.
    void saveView();

    bool compile(); // false: it cannot be compiled now
    void compileKeepingFloat(const QStringList& nodes);
    void cancel();
    void showRun(int id);
    void takeOptionsOf(int id);

    QString file() const { return m_file; }
    QString title() const; // file name
    bool loading() const;
    std::shared_ptr<const pipeline::Model> model() const { return m_models->model(); }
    QString facts() const;   // one line about the model
    QString verdict() const; // one line about the results
    bool exporting() const { return m_exports.running(); }
    double loadingFraction() const { return m_loadingFraction; }

    ModelController* models() const { return m_models; }
    CompileController* compiler() const { return m_compiler; }
    QUndoStack* undoStack() const { return m_undo; }
    widgets::SelectionBus* bus() const { return m_bus; }

    // Widgets. They belong to the document, wherever they are shown.
    QWidget* page() const { return m_page; }
    OptionsSide* optionsSide() const { return m_side; }
    QTabWidget* results() const { return m_results; }
    widgets::PropertiesPanel* properties() const { return m_properties; }
    widgets::GraphPane* graph() const { return m_graph; }
    widgets::OptionsPanel* options() const;
    widgets::LayerTable* layers() const { return m_layers; }
    widgets::RunsPanel* runsPanel() const { return m_runsPanel; }
    widgets::LogPanel* log() const { return m_log; }
    widgets::NoticeBar* notice() const { return m_notice; }
    const std::vector<widgets::AnalysisPlot*>& plots() const { return m_plots; }

signals:
    void changed(); // title, facts, verdict or what can be done now
    void opened(const QString& file);
    void openFailed(const QString& file, const qs::Diagnostic& error);
    void compiled();
    void compileFailed(const qs::Diagnostic& error);
    void runRestored(int index, int id); // the run at `index` of the state
    void graphExported(const QString& file);
    void exportFailed(const QString& problem);

private:
    void makeWidgets(const DocumentPlaces& places);
    void makeResults(QWidget* parent);
    void connectOptions();
    void connectCompiler();
    void connectRuns();
    void connectExports();
    void showExportProgress(double fraction);
    void makeExportButton();
    void nameExports();
    void noteSaved(const QString& file);
    void showModel(std::shared_ptr<const pipeline::Model> model);
    void applyState();
    void showOutcome(std::shared_ptr<const CompileOutcome> outcome);
    void present(std::shared_ptr<const CompileOutcome> outcome);
    void showFindings(const std::vector<Diagnostic>& findings);
    int recordRun(const CompileOutcome& outcome);
    void restoreNext();
    void runComesBack(std::shared_ptr<const CompileOutcome> outcome, int id);
    void endRestore();
    void showSampleData();
    void selectWorstLayer(const analysis::AnalysisResult& result);
    void showCompileFailure(const Diagnostic& error);
    void noteOptions(); // settings have changed: undo, command line, preview

    widgets::RunListModel* m_runs;
    widgets::SelectionBus* m_bus;
    ModelController* m_models;
    CompileController* m_compiler;
    PreviewController* m_preview;
    QUndoStack* m_undo;
    JobRunner m_exports;
    QString m_file;
    std::optional<DocumentState> m_pending; // to be applied to the model that loads
    widgets::CompileSettings m_lastSettings;
    // Of the run that is going on.
    widgets::CompileSettings m_runSettings;
    data::DatasetOptions m_runData;
    // Runs of a session that are not computed yet; the first is the one that is going on.
    std::vector<widgets::CompileSettings> m_toRestore;
    bool m_restoring = false;
    int m_restored = 0;  // runs that are back
    int m_shownRun = -1; // of all, the one to be shown
    std::shared_ptr<const CompileOutcome> m_shownOutcome;
    bool m_undoing = false;
    double m_loadingFraction = 0;

    QWidget* m_page = nullptr;
    widgets::NoticeBar* m_notice = nullptr;
    widgets::GraphPane* m_graph = nullptr;
    OptionsSide* m_side = nullptr;
    widgets::PropertiesPanel* m_properties = nullptr;
    QTabWidget* m_results = nullptr;
    std::vector<widgets::AnalysisPlot*> m_plots;
    widgets::LayerTable* m_layers = nullptr;
    widgets::QuantizerTable* m_quantizers = nullptr;
    widgets::FindingsTable* m_findings = nullptr;
    widgets::RunsPanel* m_runsPanel = nullptr;
    widgets::LogPanel* m_log = nullptr;
};

} // namespace qs::app
