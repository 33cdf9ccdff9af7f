// Two runs side by side: figures, pairs of bars per layer, and both graphs. What is picked in one is picked
// in all.
#pragma once

#include <QWidget>

#include "compare/LayerMatch.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace qs::widgets {

class CompareBars;
class CompareGraphs;
class CompareTableModel;
class RunListModel;

class CompareView : public QWidget {
    Q_OBJECT
public:
    // `runs` must outlive the view.
    explicit CompareView(RunListModel* runs, QWidget* parent = nullptr);

    void setRuns(int a, int b); // ids
    int run(int which) const;   // id; 0: none
    void setSelectedRow(int row);
    int selectedRow() const { return m_selected; }
    const LayerMatch& match() const { return m_match; }
    CompareBars* bars() const { return m_bars; }
    CompareGraphs* graphs() const { return m_graphs; }
    CompareTableModel* table() const { return m_table; }

    // While accuracy is being measured; an empty text ends it.
    void setMeasuring(double fraction, const QString& text);

    QSize minimumSizeHint() const override { return {560, 320}; }

signals:
    void accuracyRequested(const QList<int>& ids);
    void cancelRequested();

private:
    QWidget* makeBar();
    QWidget* makeFigures();
    QWidget* makeExportButton();
    void refillCombos();
    void show(int a, int b);
    void showFigures();

    RunListModel* m_runs;
    QComboBox* m_combos[2];
    QPushButton* m_accuracy;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    CompareTableModel* m_table;
    QTableView* m_figures = nullptr;
    CompareBars* m_bars;
    CompareGraphs* m_graphs;
    LayerMatch m_match;
    int m_selected = -1;
    bool m_filling = false;
};

} // namespace qs::widgets
