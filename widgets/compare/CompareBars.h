// SQNR of the matched layers of two runs as pairs of bars.
#pragma once

#include <qcustomplot.h>

#include <memory>

#include "common/Exportable.h"
#include "compare/LayerMatch.h"

namespace qs::widgets {

class LayerTicker;
class PlotSaver;
struct PlotExport;
struct ThemeColors;

class CompareBars : public QCustomPlot, public Exportable {
    Q_OBJECT
public:
    explicit CompareBars(QWidget* parent = nullptr);

    // `match` must live until the next call; nullptr: nothing.
    void setMatch(const LayerMatch* match, const QString& titleA, const QString& titleB);
    void setSelectedRow(int row); // -1: none
    int rowAt(const QPointF& position) const;
    QString toolTipOf(int row) const;
    QString toCsv() const;
    void save(const QString& file); // as AnalysisPlot::save
    bool hasContent() const override { return count() > 0; }
    void addExportActions(QMenu& menu) override;
    void chooseExportFile() override;
    PlotSaver* saver() const override { return m_saver; }

    QSize minimumSizeHint() const override { return {260, 150}; }

signals:
    void rowPicked(int row);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    PlotExport whatToExport();
    void applyColors(const ThemeColors& colors);
    void keepRange(const QCPRange& range);
    int count() const { return m_match ? m_match->count() : 0; }

    const LayerMatch* m_match = nullptr;
    QCPBars* m_bars[2];
    QCPItemRect* m_band;
    PlotSaver* m_saver;
    QSharedPointer<LayerTicker> m_ticker;
    double m_top = 10; // dB; exact layers reach it
    int m_selected = -1;
    QPoint m_pressed;
};

} // namespace qs::widgets
