// Every window, dock and state of the workbench one after the other, in the language and theme that are set:
// for tests that look at all of them, and for pictures.
#pragma once

#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <functional>

#include "AppTest.h"
#include "Languages.h"
#include "LoadingPage.h"
#include "MainActions.h"
#include "MainWindow.h"
#include "WelcomePage.h"
#include "common/NoticeBar.h"
#include "compare/CompareGraphs.h"
#include "compare/CompareView.h"
#include "dialogs/AboutDialog.h"
#include "dialogs/ErrorDialog.h"
#include "dialogs/KeysDialog.h"
#include "dialogs/PreferencesDialog.h"
#include "document/OptionsSide.h"
#include "graph/GraphPane.h"
#include "graph/GraphSearchBar.h"
#include "graph/GraphView.h"
#include "graph/HeatPanel.h"
#include "inspectors/CompileBar.h"
#include "inspectors/OptionsPanel.h"
#include "inspectors/PropertiesPanel.h"
#include "runs/RunListModel.h"
#include "runs/RunsPanel.h"
#include "settings/ResourcePaths.h"
#include "tools/HelpWindow.h"
#include "tools/LossCurve.h"
#include "tools/TrainDialog.h"

namespace qs::app::test {

// The language of a build folder's .qm files, as the installed program would have it.
class SpokenLanguage {
public:
    explicit SpokenLanguage(const QString& code) {
        installLanguage(*qApp, code);
        const QString file = QStringLiteral(QS_BINARY_DIR "/app/quantscope_%1.qm").arg(code);
        if (m_texts.load(file)) QApplication::installTranslator(&m_texts);
    }
    ~SpokenLanguage() {
        QApplication::removeTranslator(&m_texts);
        installLanguage(*qApp, QStringLiteral("en"));
    }
    bool complete() const { return !m_texts.isEmpty(); }

private:
    QTranslator m_texts;
};

// The sample, compiled with its trained quantizers and without them. Nothing on failure.
inline std::optional<HandOver> compiledSample(std::int64_t samples) {
    MainWindow window(MainWindow::Memory::Fresh);
    window.show();
    Document* document = openSample(window);
    if (!document) return {};
    for (const bool trained : {false, true}) {
        widgets::CompileSettings settings = document->options()->settings();
        settings.compile.quant.ignoreQuantizers = !trained;
        settings.compile.calibrationSamples = samples;
        settings.analysisSamples = samples;
        document->options()->setSettings(settings);
        if (!compileAndWait(document)) return {};
    }
    return window.handOver();
}

class AllWindows {
public:
    using Look = std::function<void(const QString& name, QWidget& window)>;

    // `compiled` comes from compiledSample(). Tests fail (QTest::qFail) where a state cannot be reached.
    AllWindows(const HandOver& compiled, Look look) : m_compiled(compiled), m_look(std::move(look)) {}

    void visit() {
        visitWelcome();
        visitOpenModel();
        visitResults();
        visitOptions();
        visitCompare();
        visitDialogs();
    }

    void visitWelcome() {
        MainWindow window(MainWindow::Memory::Fresh);
        open(window);
        window.welcome()->setRecentFiles({});
        look("welcome-first", window);
        window.welcome()->setRecentFiles({ResourcePaths::sample()->model});
        window.welcome()->setSessionAvailable(true);
        window.welcome()->setDropHint(true);
        look("welcome", window);
        LoadingPage page;
        page.resize(900, 500);
        page.show(QStringLiteral("resnet20_qat_pytorch_eager.onnx"), 0.4);
        page.setVisible(true);
        look("loading", page);
    }

    // A model that is open but not compiled: every tab of the results is empty or nearly so.
    void visitOpenModel() {
        HandOver left = m_compiled;
        left.runs.clear();
        left.models.front().outcome = nullptr;
        left.models.front().state = DocumentState{};
        left.models.front().state.settings = m_compiled.models.front().state.settings;
        MainWindow window(MainWindow::Memory::Fresh);
        Document* document = take(window, left);
        if (!document) return;
        look("open-folded", window);
        for (int tab = 0; tab < document->results()->count(); ++tab) {
            document->results()->setCurrentIndex(tab);
            look(QStringLiteral("open-tab%1").arg(tab), window);
        }
        document->graph()->setMode(widgets::GraphPane::Mode::File);
        settle(document);
        window.actions()->find->trigger();
        document->graph()->searchBar()->setQuery({"Conv", widgets::FindField::Operator, false});
        look("open-raw-find", window);
        document->graph()->searchBar()->setQuery({"(", widgets::FindField::Anything, true});
        document->options()->setRunning(true);
        document->options()->compileBar()->setProgress(0.4, "calibrate", "/layers/layers.0/conv1/Conv");
        document->notice()->show(Severity::Warning,
                                 Document::tr("This model can be viewed, but not compiled. "
                                              "The findings say why."),
                                 Document::tr("Show findings"), [] {});
        look("open-running", window);
    }

    void visitResults() {
        MainWindow window(MainWindow::Memory::Fresh);
        Document* document = take(window, m_compiled);
        if (!document) return;
        const auto select = [&](const widgets::Selection& selection) { document->bus()->select(selection); };
        select(widgets::Selection::node("/layers/layers.2/conv2/Conv"));
        document->graph()->setHeat(true);
        document->graph()->heatPanel()->setThreshold(0.5);
        for (int tab = 0; tab < document->results()->count(); ++tab) {
            document->results()->setCurrentIndex(tab);
            look(QStringLiteral("results-tab%1").arg(tab), window);
        }
        document->runsPanel()->selectRuns({1, 2});
        document->results()->setCurrentWidget(document->runsPanel());
        look("results-runs", window);
        document->graph()->collapseToDepth(2);
        settle(document);
        document->graph()->view()->zoomToFit();
        look("results-blocks", window);
        document->graph()->collapseToDepth(0);
        document->graph()->setHeat(false);
        document->graph()->setMode(widgets::GraphPane::Mode::Compiled);
        settle(document);
        const Graph& lifted = *document->model()->lifted;
        for (std::size_t i = 0; i < lifted.valueCount(); ++i) {
            const Value& value = lifted.value(ValueId{static_cast<std::int32_t>(i)});
            if (!value.quantizer || value.isConstant()) continue;
            select(widgets::Selection::tensor(QString::fromStdString(value.name)));
            break;
        }
        look("results-compiled", window);
    }

    // Every field of the options: each method of calibration, each kind of data, what is wrong.
    void visitOptions() {
        MainWindow window(MainWindow::Memory::Fresh);
        Document* document = take(window, m_compiled);
        if (!document) return;
        OptionsSide* side = document->optionsSide();
        const widgets::CompileSettings before = document->options()->settings();
        const auto show = [&](const QString& name, const widgets::CompileSettings& settings) {
            document->options()->setSettings(settings);
            look(name, *side);
        };
        QString method;
        for (const quant::CalibrationMethod calibration :
             {quant::CalibrationMethod::MovingAverage, quant::CalibrationMethod::Percentile,
              quant::CalibrationMethod::Entropy, quant::CalibrationMethod::Mse}) {
            widgets::CompileSettings settings = before;
            settings.compile.quant.ignoreQuantizers = true;
            settings.compile.quant.method = calibration;
            show(QStringLiteral("options-method-%1").arg(QLatin1String(quant::toString(calibration))),
                 settings);
        }
        for (const char* source : {"", "npz:", "folder:", "cifar10:/nowhere", "bin:"}) {
            widgets::CompileSettings settings = before;
            settings.compile.calibration.source = source;
            settings.compile.quant.exclude = {"("};
            show(QStringLiteral("options-data-%1").arg(QString(source).section(':', 0, 0)), settings);
        }
    }

    void visitCompare() {
        MainWindow window(MainWindow::Memory::Fresh);
        if (!take(window, m_compiled)) return;
        window.compareNewest();
        widgets::CompareView* view = window.compareView();
        if (!QTest::qWaitFor([&] { return view->graphs()->ready(); }, kPatienceMs))
            return QTest::qFail("no comparison", __FILE__, __LINE__);
        view->setSelectedRow(6);
        look("compare", window);
        view->setMeasuring(0.3, widgets::CompareView::tr("Cancel"));
        look("compare-measuring", window);
        view->setRuns(1, 0);
        look("compare-one", window);
    }

    // Other sizes than the usual one, and menus.
    void visitSizes() {
        MainWindow window(MainWindow::Memory::Fresh);
        Document* document = take(window, m_compiled);
        if (!document) return;
        document->bus()->select(widgets::Selection::node("/layers/layers.2/conv2/Conv"));
        document->graph()->setHeat(true);
        document->graph()->heatPanel()->setThreshold(1);
        window.resize(window.minimumSizeHint().expandedTo({1100, 700}));
        look("size-small", window);
        window.resize(1920, 1080);
        look("size-large", window);
        document->optionsSide()->window()->resize(1440, 900);
        for (QDockWidget* dock : window.findChildren<QDockWidget*>())
            window.resizeDocks({dock}, {1}, Qt::Horizontal);
        look("size-narrow-docks", window);
        for (QAction* action : window.menuBar()->actions()) {
            QMenu* menu = action->menu();
            menu->popup(window.mapToGlobal(QPoint(40, 40)));
            look("menu-" + QString(action->text()).remove('&').section('(', 0, 0), *menu);
            menu->close();
        }
    }

    // The whole form at once, without a scroll bar.
    void visitWholeOptions() {
        MainWindow window(MainWindow::Memory::Fresh);
        Document* document = take(window, m_compiled);
        if (!document) return;
        window.resize(1440, 1900);
        QTest::qWait(1000); // for the preview of the samples
        look("options-whole", *document->optionsSide());
    }

    void visitDialogs() {
        MainWindow window(MainWindow::Memory::Fresh);
        open(window);
        PreferencesDialog preferences({});
        openDialog("preferences", preferences);
        AboutDialog about;
        openDialog("about", about);
        KeysDialog keys(window.actions()->shortcuts());
        openDialog("keys", keys);
        HelpWindow help(ResourcePaths::root() + "/help");
        openDialog("help", help);
        visitTraining();
        for (const char* code : {"file-not-found", "external-data", "unsupported-op", "other"}) {
            const Diagnostic error = makeError(code, {}, "there is no such file");
            QMessageBox* box = showError(
                &window, MainWindow::tr("%1 cannot be opened.").arg("resnet20_qat_pytorch_eager.onnx"),
                error);
            look(QStringLiteral("error-%1").arg(code), *box);
            delete box;
        }
    }

    void visitTraining() {
        TrainDialog train(ResourcePaths::root() + "/samples");
        openDialog("train", train);
        TrainingOptions options = train.options();
        options.retrain = true;
        train.setOptions(options);
        for (int step = 1; step < 40; ++step)
            train.curve()->add({step / 8.0, 5, 2.3 / step + 0.2, step % 8 ? -1.0 : 60.0 + step / 2.0});
        look("train-retrain", train);
    }

private:
    static void open(QWidget& window) {
        window.resize(1440, 900);
        window.show();
    }

    void openDialog(const QString& name, QDialog& dialog) {
        dialog.show();
        look(name, dialog);
    }

    // Waits for the drawing of the current mode.
    static bool settle(Document* document) {
        return QTest::qWaitFor([&] { return document->graph()->layoutReady(); }, kPatienceMs);
    }

    // Layouts of what was not seen before need several turns of the event loop.
    static bool findsItsSizes(const QWidget& window) {
        constexpr int kTurnsAlike = 15;
        std::vector<QRect> last;
        int alike = 0;
        return QTest::qWaitFor(
            [&] {
                std::vector<QRect> now;
                for (const QWidget* widget : window.findChildren<QWidget*>())
                    if (widget->isVisible()) now.push_back(widget->geometry());
                alike = now == last ? alike + 1 : 0;
                last = std::move(now);
                return alike == kTurnsAlike;
            },
            kPatienceMs);
    }

    // Shows what another window has left; nullptr: it did not work, and the test has failed.
    static Document* take(MainWindow& window, const HandOver& left) {
        window.takeOver(left);
        if (!QTest::qWaitFor([&] { return !window.arriving(); }, kPatienceMs))
            QTest::qFail("not taken over", __FILE__, __LINE__);
        open(window);
        Document* document = window.documents().empty() ? nullptr : window.documents().front();
        if (!document) {
            QTest::qFail("no model", __FILE__, __LINE__);
            return nullptr;
        }
        window.setCurrent(document);
        document->graph()->view()->setAnimated(false);
        if (!settle(document)) QTest::qFail("no drawing", __FILE__, __LINE__);
        if (!findsItsSizes(window)) QTest::qFail("sizes change all the time", __FILE__, __LINE__);
        return document;
    }

    void look(const QString& name, QWidget& window) {
        // Layouts, plots and late settings are done when the queued events are.
        QTest::qWait(m_settleMs);
        m_look(name, window);
    }

    const HandOver& m_compiled;
    Look m_look;
    int m_settleMs = 120;
};

} // namespace qs::app::test
