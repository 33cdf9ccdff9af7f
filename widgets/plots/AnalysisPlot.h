// What all plots of an analysis share: the result, the selected layer, the theme, the empty state and export.
#pragma once

#include <qcustomplot.h>

#include <memory>

#include "analysis/AnalysisResult.h"
#include "common/Exportable.h"
#include "common/SelectionBus.h"
#include "plots/LayerSamples.h"

class QLabel;

namespace qs::widgets {

struct PlotExport;
struct ThemeColors;

class AnalysisPlot : public QCustomPlot, public Exportable {
    Q_OBJECT
public:
    // `bus` must outlive the plot.
    AnalysisPlot(SelectionBus& bus, QWidget* parent);

    // nullptr empties the plot. `samples` belongs to the result; plots that need it are empty without.
    void setResult(std::shared_ptr<const analysis::AnalysisResult> result,
                   std::shared_ptr<const LayerSamples> samples = nullptr);
    // Index of the selected layer; -1: none.
    int selectedLayer() const { return m_selected; }

    // What the plot shows as comma-separated values, a heading first.
    virtual QString toCsv() const = 0;
    // Writes what the plot shows now, in the background (PlotSaver.h), by the file's ending: .png, .svg, .pdf
    // (SaveDialog.h: these two in light colours) or .csv.
    void save(const QString& file);
    bool hasContent() const override;
    void addExportActions(QMenu& menu) override;
    void chooseExportFile() override;
    PlotSaver* saver() const override { return m_saver; }

    QSize sizeHint() const override { return {640, 280}; }
    QSize minimumSizeHint() const override { return {260, 160}; }

protected:
    const analysis::AnalysisResult* result() const { return m_result.get(); }
    const LayerSamples::Layer* selectedSamples() const; // nullptr: none
    SelectionBus& bus() { return m_bus; }
    void selectLayer(int layer);

    // The result is another one. The selection is shown afterwards.
    virtual void rebuild() = 0;
    // selectedLayer() has changed.
    virtual void showSelection() = 0;
    // Colours of everything; derived classes colour their own parts, then call this one.
    virtual void applyColors(const ThemeColors& colors);
    // Adds entries to the context menu, before those for export.
    virtual void extendMenu(QMenu&) {}
    // A sentence instead of the plot; empty: the plot.
    void setEmptyText(const QString& text);
    // The bar above the axes: legend at the right, room for a title at column 0.
    QCPLayoutGrid* topBar() const { return m_topBar; }
    static QString csvField(const QString& text);

    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void onBusSelection();
    void buildTopBar();
    PlotExport whatToExport();

    SelectionBus& m_bus;
    std::shared_ptr<const analysis::AnalysisResult> m_result;
    std::shared_ptr<const LayerSamples> m_samples;
    int m_selected = -1;
    QLabel* m_empty;
    PlotSaver* m_saver;
    QCPLayoutGrid* m_topBar = nullptr;
    bool m_reachedByKey = false; // has the focus from the Tab key: a frame says so
};

} // namespace qs::widgets
