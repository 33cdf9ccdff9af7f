// The graph of the model in its three forms (as in the file, quantizers folded to badges, the compiled INT8
// network) with its tool bar, search, overview and heat map. Layouts run off the GUI thread and are kept, so
// that going back and forth is instant.
#pragma once

#include <QHash>
#include <QWidget>
#include <memory>

#include "analysis/AnalysisResult.h"
#include "common/SelectionBus.h"
#include "graph/HeatScale.h"
#include "graph/PlacedDrawing.h"
#include "pipeline/Model.h"

class QMenu;
class QStackedWidget;

namespace qs::widgets {

class BusyCard;
class GraphSearchBar;
class GraphToolBar;
class GraphView;
class HeatPanel;
class LayoutTask;
class Minimap;
class NodeItem;
class QuantizerLegend;

class GraphPane : public QWidget {
    Q_OBJECT
public:
    enum class Mode { File, Folded, Compiled };

    explicit GraphPane(SelectionBus* bus, QWidget* parent = nullptr);

    void setModel(std::shared_ptr<const pipeline::Model> model); // nullptr: nothing is shown
    void setCompiled(std::shared_ptr<const pipeline::CompiledModel> compiled);
    void setAnalysis(std::shared_ptr<const analysis::AnalysisResult> analysis);
    std::shared_ptr<const pipeline::Model> model() const { return m_model; }

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool heat() const { return m_heat; }
    void setHeat(bool on);
    report::DrawingDirection direction() const { return m_direction; }
    void setDirection(report::DrawingDirection direction);
    // Scopes of names that are one box each.
    const std::set<std::string>& collapsed() const { return m_collapsed; }
    void setCollapsed(std::set<std::string> scopes);
    void collapseToDepth(int depth); // 0: nothing is collapsed

    void openSearch();
    // Selects the next (step 1) or previous (-1) layer from the worst to the best under the heat map's
    // metric.
    void selectNextWorst(int step);
    void followSelected(bool inputs, bool outputs);
    bool layoutReady() const; // the drawing of the current mode is on screen
    GraphView* view() const { return m_view; }
    GraphSearchBar* searchBar() const { return m_search; }
    HeatPanel* heatPanel() const { return m_heatPanel; }

signals:
    void modeChanged(qs::widgets::GraphPane::Mode mode);
    void heatChanged(bool on);
    void layoutShown();
    void keepFloatRequested(const QString& node); // compile again with this layer left in float

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectTools();
    void connectLayout();
    std::shared_ptr<const Graph> graphOf(Mode mode) const;
    DrawingRequest requestOf(Mode mode) const;
    void forgetPlaced();
    void showMode();
    void present(std::shared_ptr<const PlacedDrawing> placed);
    void cancelLayout();
    void mark(NodeItem* node); // selects it on the drawing only
    void pick(NodeItem* node);
    void open(NodeItem* node);
    NodeItem* selectedBox() const; // of what is selected everywhere; nullptr: none is drawn
    void follow(const Selection& selection, QObject* origin);
    void extendMenu(QMenu& menu, NodeItem* node);
    void collectAliases();
    void applyHeat();
    void rebuildMap();
    void placeOverlays();
    void updateTools();
    QString toolTip(const NodeItem& node) const;
    const analysis::LayerResult* layerOf(const QString& node) const;
    int layerOfSelection() const; // -1: none
    // The worst layer in the box under the heat map's metric; nullptr: none has a value.
    const analysis::LayerResult* worstLayerOf(const report::DrawnNode& node) const;

    SelectionBus* m_bus;
    LayoutTask* m_layout;
    std::shared_ptr<const pipeline::Model> m_model;
    std::shared_ptr<const pipeline::CompiledModel> m_compiled;
    std::shared_ptr<const analysis::AnalysisResult> m_analysis;
    std::shared_ptr<const PlacedDrawing> m_placed[3]; // by Mode
    Mode m_mode = Mode::File;
    bool m_heat = false;
    report::DrawingDirection m_direction = report::DrawingDirection::Down;
    std::set<std::string> m_collapsed;
    int m_scopeDepth = 0;                           // that m_collapsed comes from; -1: chosen one by one
    QHash<QString, const Quantizer*> m_quantizerOf; // file node -> the quantizer that it is a part of
    QHash<QString, const analysis::LayerResult*> m_layers; // file node -> layer

    QStackedWidget* m_stack;
    GraphView* m_view;
    GraphToolBar* m_tools;
    Minimap* m_minimap;
    GraphSearchBar* m_search;
    HeatPanel* m_heatPanel;
    QuantizerLegend* m_quantizerLegend;
    BusyCard* m_busy;
};

} // namespace qs::widgets
