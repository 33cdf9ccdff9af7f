#include <QApplication>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <cstdio>

#include "Measured.h"
#include "Steps.h"
#include "common/SelectionBus.h"
#include "common/Theme.h"
#include "graph/GraphPane.h"
#include "graph/GraphScene.h"
#include "graph/GraphSearchBar.h"
#include "graph/GraphView.h"
#include "inspectors/OptionsPanel.h"
#include "plots/AnalysisPlot.h"
#include "tables/LayerTable.h"

namespace qs::bench {

using app::Document;
using widgets::GraphPane;

void printStep(const QString& what, const Gap& longest) {
    std::printf("event loop  %-58s %6.0f ms  %6.0f ms worked\n", qPrintable(what), longest.passed,
                longest.worked);
    std::fflush(stdout);
}

bool graphSteps(Document* document, GapMeter& gaps) {
    GraphPane* pane = document->graph();
    const auto ready = [pane] { return pane->layoutReady(); };
    widgets::GraphSearchBar* search = pane->searchBar();
    const auto find = [&](const QString& text, bool pattern) {
        return measured(
            gaps, QStringLiteral("search for %1").arg(text),
            [&] {
                search->setQuery({text, widgets::FindField::Anything, pattern});
            },
            [search] { return !search->searching(); });
    };
    bool done = measured(
        gaps, "graph folded", [&] { pane->setMode(GraphPane::Mode::Folded); }, ready);
    done = done && measured(
                       gaps, "graph as in the file", [&] { pane->setMode(GraphPane::Mode::File); }, ready);
    done = done && measured(
                       gaps, "collapsed to blocks", [&] { pane->collapseToDepth(2); }, ready);
    done = done && measured(
                       gaps, "all of it again", [&] { pane->collapseToDepth(0); }, ready);
    done = done && measured(
                       gaps, "drawn to the right",
                       [&] { pane->setDirection(report::DrawingDirection::Right); }, ready);
    done = done &&
           measured(
               gaps, "drawn down again", [&] { pane->setDirection(report::DrawingDirection::Down); }, ready);
    done = done && measured(gaps, "search opened", [&] { pane->openSearch(); });
    done = done && find("block.1", false) && find("Conv_[0-9]*5$", true) && find("(\\w+\\d*)+[!?]$", true);
    done = done && measured(gaps, "search closed", [&] { QTest::keyClick(search, Qt::Key_Escape); });
    done = done && measured(gaps, "inputs of the last box followed", [&] {
               pane->view()->graph()->select(pane->view()->graph()->nodes().back());
               pane->followSelected(true, false);
           });
    done = done && measured(gaps, "followed no more", [&] { pane->view()->graph()->endFollow(); });
    return done;
}

bool resultSteps(Document* document, GapMeter& gaps) {
    QTabWidget* tabs = document->results();
    bool done = true;
    for (int tab = 0; tab < tabs->count(); ++tab)
        done = done && measured(gaps, QStringLiteral("tab %1").arg(tabs->tabText(tab)),
                                [&] { tabs->setCurrentIndex(tab); });
    QTableView* table = document->layers()->view();
    tabs->setCurrentWidget(document->layers());
    done = done && measured(gaps, "layers sorted", [&] { table->sortByColumn(1, Qt::DescendingOrder); });
    done = done && measured(gaps, "layers filtered", [&] { document->layers()->filterBox()->setText("7"); });
    done = done && measured(gaps, "no filter", [&] { document->layers()->filterBox()->clear(); });
    tabs->setCurrentIndex(0);
    done = done && measured(gaps, "heat map off", [&] { document->graph()->setHeat(false); });
    done = done && measured(gaps, "heat map on", [&] { document->graph()->setHeat(true); });
    for (int i = 0; i < 3; ++i)
        done = done && measured(gaps, "next worst layer", [&] { document->graph()->selectNextWorst(1); });
    done = done && measured(
                       gaps, "INT8 network", [&] { document->graph()->setMode(GraphPane::Mode::Compiled); },
                       [&] { return document->graph()->layoutReady(); });
    return done;
}

bool openWhileCompiling(app::MainWindow& window, const QString& file, GapMeter& gaps) {
    Document* first = window.document();
    QSignalSpy ended(first->compiler()->jobs(), &app::JobRunner::runningChanged);
    Document* second = nullptr;
    const auto both = [&] { return second->graph()->layoutReady(); };
    if (!first->compile()) return false;
    if (!measured(
            gaps, "another model opened while this one compiles", [&] { second = window.openFile(file); },
            both))
        return false;
    if (!measured(
            gaps, "its results, shown behind", [] {}, [&] { return !ended.isEmpty(); }))
        return false;
    return measured(gaps, "back to the compiled one", [&] { window.setCurrent(first); });
}

bool sessionSteps(const QStringList& files, GapMeter& gaps) {
    app::Session session;
    for (const QString& file : files) {
        app::DocumentState state;
        state.file = file;
        state.settings.compile.calibrationSamples = 8;
        state.settings.analysisSamples = 4;
        state.settings.quickAnalysis = true;
        session.documents.push_back(state);
    }
    session.documents.front().runs = {session.documents.front().settings};
    session.documents.front().shownRun = 0;
    app::MainWindow window(app::MainWindow::Memory::Fresh);
    window.resize(1440, 900);
    window.show();
    const auto restored = [&] {
        for (Document* document : window.documents())
            if (!document->model() || !document->pendingRuns().empty()) return false;
        return window.document() && window.document()->graph()->layoutReady();
    };
    if (!measured(
            gaps, "session of three models and a run restored", [&] { window.restoreSession(session); },
            restored))
        return false;
    bool done = true;
    for (Document* document : window.documents())
        done = done && measured(gaps, "next tab", [&] { window.setCurrent(document); });
    while (!window.documents().empty())
        done = done && measured(gaps, "tab closed", [&] { window.closeDocument(window.documents().back()); });
    return done;
}

bool desktopSteps(app::Workbench& workbench, const QStringList& files, GapMeter& gaps) {
    workbench.window()->resize(1440, 900);
    workbench.window()->show();
    const auto ready = [&] {
        for (Document* document : workbench.window()->documents())
            if (!document->graph()->layoutReady()) return false;
        return true;
    };
    bool done = measured(
        gaps, "three models opened at once", [&] { workbench.window()->openFiles(files); },
        [&] { return workbench.window()->documents().size() == std::size_t(files.size()) && ready(); });
    for (const auto mode : {widgets::ThemeMode::Dark, widgets::ThemeMode::Light})
        done = done && measured(gaps, mode == widgets::ThemeMode::Dark ? "dark" : "light",
                                [&] { widgets::Theme::apply(*qApp, mode); });
    for (const char* language : {"de", "en"})
        done = done && measured(
                           gaps, QStringLiteral("language %1").arg(language),
                           [&] { workbench.setLanguage(language); },
                           [&] {
                               return workbench.window()->documents().size() == std::size_t(files.size()) &&
                                      workbench.window()->isVisible() && ready();
                           });
    return done && dialogSteps(*workbench.window(), gaps);
}

} // namespace qs::bench
