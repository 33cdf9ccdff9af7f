// The part of a document that saves what it shows: the graph, plots and tables.
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>
#include <cmath>

#include "common/DiagnosticText.h"
#include "common/Exportable.h"
#include "common/Icons.h"
#include "common/NoticeBar.h"
#include "common/Theme.h"
#include "document/Document.h"
#include "graph/GraphExport.h"
#include "graph/GraphPane.h"
#include "graph/GraphView.h"
#include "inspectors/LogPanel.h"
#include "plots/AnalysisPlot.h"
#include "plots/PlotRegistry.h"
#include "plots/PlotSaver.h"
#include "runs/RunsPanel.h"
#include "tables/FindingsTable.h"
#include "tables/LayerTable.h"
#include "tables/QuantizerTable.h"

namespace qs::app {

using widgets::Exportable;

void Document::connectExports() {
    connect(&m_exports, &JobRunner::runningChanged, this, &Document::changed);
    connect(&m_exports, &JobRunner::progressed, this, &Document::showExportProgress);
    for (int tab = 0; tab < m_results->count(); ++tab)
        if (const auto* view = dynamic_cast<Exportable*>(m_results->widget(tab)))
            connect(view->saver(), &widgets::PlotSaver::saved, this, &Document::noteSaved);
}

// Beside the tabs: what the current one shows, for other programs.
void Document::makeExportButton() {
    auto* button = new QToolButton;
    button->setObjectName("exportButton");
    button->setProperty("flat", true);
    button->setIcon(widgets::icon("export", widgets::IconTone::Muted));
    button->setIconSize({widgets::Spacing::kIcon, widgets::Spacing::kIcon});
    button->setToolTip(tr("Copy or save what this tab shows (Ctrl+Shift+S saves)"));
    button->setAccessibleName(tr("Copy or save what this tab shows"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    const auto shown = [this] { return dynamic_cast<Exportable*>(m_results->currentWidget()); };
    connect(menu, &QMenu::aboutToShow, this, [menu, shown] {
        menu->clear();
        if (Exportable* view = shown()) view->addExportActions(*menu);
    });
    connect(m_results, &QTabWidget::currentChanged, button,
            [button, shown] { button->setEnabled(shown() != nullptr); });
    auto* corner = new QWidget;
    corner->setAutoFillBackground(true); // over the line that the style draws behind it
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, widgets::Spacing::kTiny, 0);
    row->addWidget(button);
    m_results->setCornerWidget(corner);
}

void Document::nameExports() {
    const QString stem = QFileInfo(m_file).completeBaseName() + '_';
    for (std::size_t i = 0; i < m_plots.size(); ++i)
        m_plots[i]->setExportName(stem + QLatin1String(widgets::plotEntries()[i].id));
    m_layers->setExportName(stem + QLatin1String("layers"));
    m_quantizers->setExportName(stem + QLatin1String("quantizers"));
    m_findings->setExportName(stem + QLatin1String("findings"));
}

void Document::saveView() {
    auto* view = dynamic_cast<Exportable*>(m_results->currentWidget());
    if (view && view->hasContent())
        view->chooseExportFile();
    else
        m_notice->show(Severity::Warning,
                       tr("This tab shows nothing that can be saved. Choose a plot or a table "
                          "of the results; most of them fill when the model is compiled."));
}

void Document::noteSaved(const QString& file) {
    const QString text = tr("Saved to %1").arg(file);
    m_log->append(Severity::Info, text);
    m_notice->show(Severity::Info, text, tr("Open folder"), [file] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
    });
}

void Document::showExportProgress(double fraction) {
    m_notice->show(Severity::Info, tr("Saving the graph… %1 %").arg(std::lround(fraction * 100)),
                   tr("Cancel"), [this] { m_exports.cancel(); });
}

void Document::exportGraph(const QString& file) {
    auto snapshot =
        std::make_shared<const widgets::GraphSnapshot>(widgets::snapshotOf(*m_graph->view()->graph(), file));
    showExportProgress(0);
    m_exports.start<QString>(
        [snapshot, file](JobContext& job) -> JobResult<QString> {
            auto problem = std::make_shared<const QString>(widgets::writeGraph(*snapshot, file, job));
            QS_CHECK(job.checkCancelled());
            return problem;
        },
        [this, file](JobResult<QString> result) {
            if (!result || !(*result)->isEmpty()) {
                m_notice->hide();
                if (result)
                    emit exportFailed(**result);
                else if (isCancelled(result.error()))
                    m_notice->show(Severity::Info, tr("The graph was not saved: cancelled."));
                else
                    emit exportFailed(widgets::diagnosticLine(result.error()));
                return;
            }
            noteSaved(file);
            emit graphExported(file);
        });
}

} // namespace qs::app
