// The graph of the model in its three forms (as in the file, quantizers folded to badges, the compiled INT8
// network) with its tool bar, search, overview and heat map. Layouts run off the GUI thread and are kept, so
// that going back and forth is instant.
#pragma once

#include <QHash>
#include <QWidget>
#include <memory>

#include "analysis/AnalysisResult.h"
#include "common/SelectionBus.h"
#include "graph/PlacedDrawing.h"
#include "pipeline/Model.h"

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace qs::widgets {

class EmptyState;
class GraphSearchBar;
class GraphView;
class HeatLegend;
class LayoutTask;
class Minimap;
class NodeItem;

class GraphPane : public QWidget {
    Q_OBJECT
public:
    enum class Mode { File, Folded, Compiled };

    explicit GraphPane(SelectionBus* bus, QWidget* parent = nullptr);

    void setModel(std::shared_ptr<const pipeline::Model> model); // nullptr: the empty state
    void setCompiled(std::shared_ptr<const pipeline::CompiledModel> compiled);
    void setAnalysis(std::shared_ptr<const analysis::AnalysisResult> analysis);
    std::shared_ptr<const pipeline::Model> model() const { return m_model; }

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool heat() const { return m_heat; }
    void setHeat(bool on);
    void openSearch();
    bool layoutReady() const; // the drawing of the current mode is on screen
    GraphView* view() const { return m_view; }
    EmptyState* emptyState() const { return m_empty; }

signals:
    void modeChanged(qs::widgets::GraphPane::Mode mode);
    void heatChanged(bool on);
    void layoutShown();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeToolBar();
    QToolButton* addTool(const QString& iconName, const QString& tip);
    std::shared_ptr<const Graph> graphOf(Mode mode) const;
    void showMode();
    void present(std::shared_ptr<const PlacedDrawing> placed);
    void pick(NodeItem* node);
    void follow(const Selection& selection, QObject* origin);
    void collectAliases();
    void applyHeat();
    void placeOverlays();
    void fitTools();
    void updateTools();
    QString toolTip(const NodeItem& node) const;
    const analysis::LayerResult* layerOf(const QString& node) const;

    SelectionBus* m_bus;
    LayoutTask* m_layout;
    std::shared_ptr<const pipeline::Model> m_model;
    std::shared_ptr<const pipeline::CompiledModel> m_compiled;
    std::shared_ptr<const analysis::AnalysisResult> m_analysis;
    std::shared_ptr<const PlacedDrawing> m_placed[3]; // by Mode
    Mode m_mode = Mode::File;
    bool m_heat = false;
    QHash<QString, const Quantizer*> m_quantizerOf;        // file node -> the quantizer that it is a part of
    QHash<QString, const analysis::LayerResult*> m_layers; // file node -> layer

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    GraphView* m_view;
    Minimap* m_minimap;
    GraphSearchBar* m_search;
    HeatLegend* m_legend;
    QLabel* m_busy;
    QWidget* m_tools = nullptr;
    QButtonGroup* m_modes = nullptr;
    QToolButton* m_heatButton = nullptr;
    QToolButton* m_mapButton = nullptr;
    QToolButton* m_zoomLabel = nullptr;
    QToolButton* m_zoomOut = nullptr;
    QToolButton* m_zoomIn = nullptr;
};

} // namespace qs::widgets
