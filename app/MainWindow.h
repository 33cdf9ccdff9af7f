// The workbench: graph in the middle, compile options at the left, properties at the right, plots and tables
// below.
#pragma once

#include <QMainWindow>
#include <memory>

#include "controllers/CompileController.h"
#include "controllers/ModelController.h"
#include "settings/Settings.h"

class QLabel;
class QProgressBar;
class QTabWidget;

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
class SelectionBus;
} // namespace qs::widgets

namespace qs::app {

class MainActions;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // Fresh windows neither restore nor remember where docks are and how large the window is.
    enum class Memory { Remember, Fresh };
    explicit MainWindow(Memory memory = Memory::Remember, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString& file);
    bool openSample(); // false: it is not installed
    bool compile();    // the open model with the options of the panel; false: it cannot be compiled now

    ModelController* models() const { return m_models; }
    CompileController* compiler() const { return m_compiler; }
    widgets::GraphPane* graph() const { return m_graph; }
    const std::vector<widgets::AnalysisPlot*>& plots() const { return m_plots; }
    MainActions* actions() const { return m_actions; }
    widgets::NoticeBar* notice() const { return m_notice; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeCentre();
    void makeDocks();
    void makeResults();
    void makeStatusBar();
    void connectActions();
    void connectGraph();
    void connectModels();
    void connectCompiler();
    void chooseFile();
    void chooseFolder();
    void showModel(std::shared_ptr<const pipeline::Model> model);
    void showOutcome(std::shared_ptr<const CompileOutcome> outcome);
    void clearOutcome();
    void showFindings(const std::vector<Diagnostic>& findings, std::shared_ptr<const Graph> graph);
    void selectWorstLayer(const analysis::AnalysisResult& result);
    void showCompileFailure(const Diagnostic& error);
    void updateActions();
    void showAbout();
    void restoreWindow();

    Memory m_memory;
    Settings m_settings;
    widgets::SelectionBus* m_bus;
    ModelController* m_models;
    CompileController* m_compiler;
    MainActions* m_actions;
    bool m_sampleRequested = false; // the model that loads now is the sample: its data goes with it

    widgets::GraphPane* m_graph = nullptr;
    widgets::NoticeBar* m_notice = nullptr;
    widgets::OptionsPanel* m_options = nullptr;
    widgets::PropertiesPanel* m_properties = nullptr;
    QTabWidget* m_results = nullptr;
    std::vector<widgets::AnalysisPlot*> m_plots;
    widgets::LayerTable* m_layers = nullptr;
    widgets::QuantizerTable* m_quantizers = nullptr;
    widgets::FindingsTable* m_findings = nullptr;
    widgets::LogPanel* m_log = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_verdict = nullptr;
    QProgressBar* m_loading = nullptr;
};

} // namespace qs::app
