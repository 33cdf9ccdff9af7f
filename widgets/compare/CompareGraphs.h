// The fused graphs of two runs beside each other: they pan and zoom together, matched layers stay level, and
// colours say where the second run is better or worse.
#pragma once

#include <QWidget>

#include "compare/LayerMatch.h"
#include "graph/PlacedDrawing.h"

class QLabel;

namespace qs::widgets {

class BusyCard;
class GraphView;
class LayoutTask;
class NodeItem;

class CompareGraphs : public QWidget {
    Q_OBJECT
public:
    explicit CompareGraphs(QWidget* parent = nullptr);

    // `match` must live until the next call; nullptr: nothing.
    void setMatch(const LayerMatch* match, std::shared_ptr<const RunRecord> a,
                  std::shared_ptr<const RunRecord> b);
    void setSelectedRow(int row); // -1: none
    GraphView* view(int run) const { return m_panes[run].view; }
    bool ready() const; // both graphs are on screen

signals:
    void rowPicked(int row);
    void shown();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Pane {
        QLabel* caption = nullptr;
        GraphView* view = nullptr;
        BusyCard* busy = nullptr;
        LayoutTask* layout = nullptr;
        std::vector<std::pair<NodeItem*, NodeItem*>> partners; // a box here, the matched one there
    };
    QWidget* makePane(int run);
    void present(int run, std::shared_ptr<const PlacedDrawing> placed);
    void paintPane(int run);
    void findPartners();
    NodeItem* boxOf(int run, int row) const; // nullptr: not drawn
    int rowOf(int run, const NodeItem& node) const;
    QString toolTip(int run, const NodeItem& node) const;
    void synchronise(int from);

    Pane m_panes[2];
    const LayerMatch* m_match = nullptr;
    bool m_synchronising = false;
};

// The scale of the colours: worse, as good, better, not in the other run.
class DifferenceLegend : public QWidget {
    Q_OBJECT
public:
    explicit DifferenceLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override { return {520, 26}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace qs::widgets
