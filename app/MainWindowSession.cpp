// The part of the main window that keeps sessions and hands its models over.
#include <QPointer>
#include <QTabBar>
#include <algorithm>
#include <memory>

#include "MainWindow.h"
#include "compare/CompareView.h"
#include "runs/RunListModel.h"

namespace qs::app {

Session MainWindow::session() const {
    if (m_arrivingSession) return *m_arrivingSession;
    Session session;
    for (const Document* document : m_documents)
        if (document->model()) session.documents.push_back(document->state());
    session.current =
        std::clamp(m_tabs->currentIndex(), 0, std::max(0, static_cast<int>(session.documents.size()) - 1));
    if (m_tabs->count() > static_cast<int>(m_documents.size())) {
        const auto a = placeOf(m_compare->run(0), session), b = placeOf(m_compare->run(1), session);
        if (a && b) session.compared = {*a, *b};
        session.comparing = session.compared && comparing();
    }
    return session;
}

std::optional<RunPlace> MainWindow::placeOf(int run, const Session& session) const {
    for (const Document* document : m_documents) {
        const auto index = static_cast<int>(document->keptRuns().indexOf(run));
        if (index < 0) continue;
        for (std::size_t i = 0; i < session.documents.size(); ++i)
            if (session.documents[i].file == document->file()) return RunPlace{static_cast<int>(i), index};
    }
    return std::nullopt;
}

void MainWindow::restoreSession(const Session& session) {
    auto opened = std::make_shared<std::vector<QPointer<Document>>>();
    std::vector<std::function<void()>> models;
    for (const DocumentState& state : session.documents)
        models.push_back([this, opened, state] {
            Document* document = openFile(state.file);
            document->setState(state);
            opened->push_back(document);
        });
    m_arrivingSession = session;
    arrive(std::move(models), [this, opened, session] {
        m_arrivingSession.reset();
        if (session.current >= 0 && session.current < static_cast<int>(opened->size()))
            setCurrent((*opened)[static_cast<std::size_t>(session.current)]);
        restoreComparison(session, *opened);
        updateView();
    });
}

void MainWindow::restoreComparison(const Session& session, const std::vector<QPointer<Document>>& opened) {
    if (!session.compared) return;
    for (const RunPlace& place : *session.compared)
        if (!opened[static_cast<std::size_t>(place.document)]) return; // closed, or never opened
    m_awaited = std::array<Awaited, 2>{};
    m_awaitedInFront = session.comparing;
    for (std::size_t i = 0; i < 2; ++i) {
        const RunPlace& place = (*session.compared)[i];
        Document* document = opened[static_cast<std::size_t>(place.document)];
        (*m_awaited)[i] = {document, place.run, 0};
        // It is wanted now, although another document is looked at.
        connect(document, &Document::opened, document, &Document::restoreRuns);
        document->restoreRuns();
    }
}

void MainWindow::noteRestoredRun(Document* document, int index, int id) {
    if (!m_awaited) return;
    bool all = true;
    for (Awaited& run : *m_awaited) {
        if (run.document == document && run.run == index) run.id = id;
        all &= run.id != 0;
    }
    if (!all) return;
    const auto [a, b] = *m_awaited;
    m_awaited.reset();
    m_compare->setRuns(a.id, b.id);
    openCompareTab(m_awaitedInFront);
}

void MainWindow::rememberSession() {
    const Session now = session();
    if (!now.documents.empty()) saveSession(now, Settings::sessionFile());
}

HandOver MainWindow::handOver() const {
    if (m_arrivingModels) return *m_arrivingModels;
    HandOver left;
    for (const Document* document : m_documents) {
        if (document == this->document()) left.current = static_cast<int>(left.models.size());
        if (!document->model()) {
            left.loading << document->file();
            continue;
        }
        left.models.push_back({document->state(), document->model(), document->compiler()->outcome()});
        left.models.back().state.runs = document->pendingRuns(); // the others go over as they are
        left.models.back().state.shownRun = -1;
    }
    if (comparing()) left.current = static_cast<int>(left.models.size());
    left.runs = m_runs->runs();
    const int a = m_compare->run(0), b = m_compare->run(1);
    if (m_tabs->count() > static_cast<int>(m_documents.size()) && m_runs->find(a) && m_runs->find(b))
        left.compared = {a, b};
    left.geometry = saveGeometry();
    left.state = m_docksShown ? saveState() : m_dockState;
    return left;
}

void MainWindow::takeOver(const HandOver& left, std::function<void()> whole) {
    m_arrivingModels = left;
    restoreGeometry(left.geometry);
    QHash<int, int> ids; // there and here
    for (const auto& run : left.runs)
        ids.insert(run->id, m_runs->add(*run));
    std::vector<std::function<void()>> steps;
    for (std::size_t i = 0; i < left.models.size(); ++i) {
        // The widgets of a model and what they show take about equally long.
        const auto document = std::make_shared<QPointer<Document>>();
        const bool current = static_cast<int>(i) == left.current;
        steps.push_back([this, document, current] { *document = addDocument(current); });
        steps.push_back([document, open = left.models[i]] {
            if (!*document) return; // closed meanwhile
            (*document)->setState(open.state);
            (*document)->adopt(open.model, open.outcome);
        });
        if (current && whole) steps.push_back(std::exchange(whole, {}));
    }
    for (const QString& file : left.loading)
        steps.push_back([this, file] { openFile(file); });
    arriveInTurns(std::move(steps), [this, left, ids = std::move(ids), whole = std::move(whole)] {
        m_arrivingModels.reset();
        if (left.compared) {
            m_compare->setRuns(ids.value((*left.compared)[0]), ids.value((*left.compared)[1]));
            openCompareTab(left.current >= static_cast<int>(left.models.size()));
        }
        updateView();
        m_dockState = left.state;
        m_dockStateTaken = !m_docksShown;
        if (m_docksShown) restoreState(m_dockState);
        if (whole) whole();
    });
}

} // namespace qs::app
