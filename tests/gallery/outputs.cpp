// Dialogs, comparisons and files that are written, step by step.
#include <QMessageBox>
#include <QSignalSpy>

#include "MainActions.h"
#include "Measured.h"
#include "Steps.h"
#include "compare/CompareBars.h"
#include "compare/CompareGraphs.h"
#include "compare/CompareView.h"
#include "dialogs/ErrorDialog.h"
#include "inspectors/OptionsPanel.h"
#include "plots/AnalysisPlot.h"
#include "plots/PlotSaver.h"
#include "tables/LayerTable.h"

namespace qs::bench {

using app::Document;

namespace {

bool dialog(app::MainWindow& window, GapMeter& gaps, const QString& name, const std::function<void()>& open) {
    if (!measured(gaps, name, open)) return false;
    return measured(gaps, name + ", closed", [&] {
        for (QDialog* shown : window.findChildren<QDialog*>())
            shown->close();
    });
}

bool file(GapMeter& gaps, widgets::PlotSaver* saver, const QString& name, const std::function<void()>& save) {
    QSignalSpy saved(saver, &widgets::PlotSaver::saved);
    return measured(gaps, name, save, [&] { return saved.size() == 1; });
}

} // namespace

bool dialogSteps(app::MainWindow& window, GapMeter& gaps) {
    const app::MainActions* actions = window.actions();
    return dialog(window, gaps, "preferences", [&] { actions->preferences->trigger(); }) &&
           dialog(window, gaps, "about", [&] { actions->about->trigger(); }) &&
           dialog(window, gaps, "keys", [&] { actions->keys->trigger(); }) &&
           dialog(window, gaps, "an error", [&] { app::showError(&window, "What", "Reason", "Advice"); }) &&
           measured(gaps, "window made smaller", [&] { window.resize(1100, 700); }) &&
           measured(gaps, "window made larger", [&] { window.resize(1920, 1080); }) &&
           measured(gaps, "window as before", [&] { window.resize(1440, 900); });
}

bool outputSteps(app::MainWindow& window, const QString& folder, GapMeter& gaps) {
    Document* document = window.document();
    bool done = true;
    for (const char* suffix : {"png", "svg", "pdf", "csv"}) {
        int number = 0;
        for (widgets::AnalysisPlot* plot : document->plots()) {
            if (!plot->hasContent()) continue;
            const QString path = QStringLiteral("%1/plot%2.%3").arg(folder).arg(number++).arg(suffix);
            done = done && file(gaps, plot->saver(), QStringLiteral("plot %1 as %2").arg(number).arg(suffix),
                                [&] { plot->save(path); });
        }
    }
    widgets::LayerTable* layers = document->layers();
    done =
        done && file(gaps, layers->saver(), "layers as csv", [&] { layers->save(folder + "/layers.csv"); });
    QSignalSpy saved(document->compiler(), &app::CompileController::saved);
    return done &&
           measured(
               gaps, "network, C program and report saved",
               [&] { document->compiler()->save(folder + "/network"); }, [&] { return saved.size() == 1; });
}

bool compareSteps(app::MainWindow& window, GapMeter& gaps) {
    Document* document = window.document();
    widgets::CompileSettings settings = document->options()->settings();
    settings.compile.quant.ignoreQuantizers = !settings.compile.quant.ignoreQuantizers;
    document->options()->setSettings(settings);
    QSignalSpy done(document, &Document::compiled);
    widgets::CompareView* view = window.compareView();
    return document->compile() && QTest::qWaitFor([&] { return done.size() == 1; }, kPatienceMs) &&
           measured(
               gaps, "two runs compared", [&] { window.compareNewest(); },
               [&] { return view->graphs()->ready(); }) &&
           measured(gaps, "row of the comparison", [&] { view->setSelectedRow(6); }) &&
           measured(
               gaps, "runs exchanged", [&] { view->setRuns(view->run(1), view->run(0)); },
               [&] { return view->graphs()->ready(); }) &&
           measured(gaps, "back to the model", [&] { window.setCurrent(document); });
}

} // namespace qs::bench
