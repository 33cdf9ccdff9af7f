// The part of a document that brings the runs of a session back.
#include <utility>

#include "common/NoticeBar.h"
#include "document/Document.h"
#include "graph/GraphPane.h"
#include "graph/HeatPanel.h"
#include "inspectors/OptionsPanel.h"
#include "runs/RunListModel.h"

namespace qs::app {

QList<int> Document::keptRuns() const {
    QList<int> ids;
    for (const auto& run : m_runs->runs())
        if (model() && run->compiled->source == model()) ids << run->id;
    return ids.mid(std::max<qsizetype>(0, ids.size() - DocumentState::kMostRuns));
}

void Document::restoreRuns() {
    // Between the end of one run and the start of the next, the window may ask as well.
    if (m_restoring || m_toRestore.empty() || !model() || m_compiler->jobs()->running()) return;
    if (model()->compilable)
        restoreNext();
    else
        m_toRestore.clear();
}

void Document::restoreNext() {
    m_restoring = true;
    m_runSettings = m_toRestore.front();
    m_runData = m_runSettings.compile.calibration;
    m_runData.limit = m_runSettings.analysisSamples;
    m_compiler->compile(model(), m_runSettings, m_runData);
    const auto all = m_restored + static_cast<int>(m_toRestore.size());
    m_notice->show(Severity::Info,
                   tr("Results of the session are computed again: %1 of %2").arg(m_restored + 1).arg(all),
                   tr("Cancel"), [this] { cancel(); });
}

void Document::runComesBack(std::shared_ptr<const CompileOutcome> outcome, int id) {
    const int index = m_restored++;
    m_toRestore.erase(m_toRestore.begin());
    if (index == m_shownRun || m_shownRun < 0) m_shownOutcome = std::move(outcome);
    emit runRestored(index, id);
    if (!m_toRestore.empty()) {
        restoreNext();
        return;
    }
    m_notice->hide();
    endRestore();
    emit changed();
}

// Shows what is back as the session had it; the user may have changed everything else in the meantime.
void Document::endRestore() {
    m_restoring = false;
    m_toRestore.clear();
    const auto shown = std::exchange(m_shownOutcome, nullptr);
    m_compiler->adopt(shown);
    if (!shown) return;
    present(shown);
    if (!m_pending) return;
    m_graph->heatPanel()->setChoice(m_pending->heatChoice);
    m_graph->setHeat(m_pending->heat);
    const auto compiled = widgets::GraphPane::Mode::Compiled;
    if (m_pending->mode == static_cast<int>(compiled)) m_graph->setMode(compiled);
}

} // namespace qs::app
