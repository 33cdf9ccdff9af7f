// Sessions: what is saved, and that all of it comes back, results and comparison included.
#include <QAction>
#include <QDockWidget>
#include <QLocale>

#include "AppTest.h"
#include "MainActions.h"
#include "Workbench.h"
#include "common/NoticeBar.h"
#include "common/SelectionBus.h"
#include "compare/CompareView.h"
#include "inspectors/OptionsPanel.h"
#include "plots/AnalysisPlot.h"
#include "runs/RunListModel.h"
#include "settings/ResourcePaths.h"
#include "settings/SessionFile.h"

using namespace qs;
using namespace qs::app;
using namespace qs::widgets;
using test::compileAndWait;
using test::compileBothWays;
using test::isOpen;
using test::kPatienceMs;
using test::openSample;

class TestSessions : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::useSettingsIn(m_folder); }

    void restoresASession() {
        const QString file = m_folder.filePath("a.qsession");
        {
            MainWindow window(MainWindow::Memory::Fresh);
            window.show();
            window.openFile(ResourcePaths::root() + "/models/resnet20_fp32.onnx");
            Document* document = openSample(window);
            QVERIFY(document);
            CompileSettings settings = document->options()->settings();
            settings.compile.quant.exclude = {"/fc/Gemm"};
            document->options()->setSettings(settings);
            document->graph()->setMode(GraphPane::Mode::File);
            document->bus()->select(Selection::node("/conv/Conv"));
            QTRY_VERIFY_WITH_TIMEOUT(window.documents().front()->model(), kPatienceMs);
            QCOMPARE(saveSession(window.session(), file), QString());
        }
        QString problem;
        const auto session = loadSession(file, problem);
        QVERIFY2(session, qPrintable(problem));
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        window.restoreSession(*session);
        // One per turn of the event loop; who saves the session before that loses none of them.
        QCOMPARE(window.documents().size(), std::size_t(1));
        QCOMPARE(sessionToBytes(window.session()), sessionToBytes(*session));
        QTRY_COMPARE(window.documents().size(), std::size_t(2));
        QTRY_VERIFY(window.document() == window.documents().back());
        Document* document = window.document();
        QVERIFY(document && document->file().contains("qat"));
        QTRY_VERIFY_WITH_TIMEOUT(document->model() && document->graph()->layoutReady(), kPatienceMs);
        QCOMPARE(document->options()->settings().compile.quant.exclude, std::vector<std::string>{"/fc/Gemm"});
        QVERIFY(!document->options()->settings().compile.calibration.source.empty());
        QCOMPARE(document->graph()->mode(), GraphPane::Mode::File);
        QCOMPARE(document->bus()->current(), Selection::node("/conv/Conv"));
        QVERIFY(!loadSession(ResourcePaths::root() + "/PROVENANCE.md", problem));
        QVERIFY(!problem.isEmpty());
    }

    // Two runs, the older one on screen, and their comparison behind it: all of it comes back.
    void restoresResultsAndComparison() {
        const QString file = m_folder.filePath("results.qsession");
        QString plotted;
        {
            MainWindow window(MainWindow::Memory::Fresh);
            window.show();
            Document* document = openSample(window);
            QVERIFY(document && compileBothWays(document));
            const auto& runs = window.runs()->runs();
            document->showRun(runs[0]->id);
            plotted = document->plots().front()->toCsv();
            window.showCompare(runs[1]->id, runs[0]->id);
            window.setCurrent(document);
            QCOMPARE(saveSession(window.session(), file), QString());
        }
        QString problem;
        const auto session = loadSession(file, problem);
        QVERIFY2(session, qPrintable(problem));
        QCOMPARE(session->documents.front().runs.size(), std::size_t(2));
        QCOMPARE(session->documents.front().shownRun, 0);
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        window.restoreSession(*session);
        Document* document = window.document();
        QVERIFY(isOpen(document));
        QTRY_VERIFY_WITH_TIMEOUT(document->pendingRuns().empty() && window.runs()->rowCount() == 2,
                                 kPatienceMs);
        QCOMPARE(document->plots().front()->toCsv(), plotted);
        QVERIFY(document->graph()->heat());
        QVERIFY(document->options()->settings().compile.quant.ignoreQuantizers); // as it was left
        const auto& runs = window.runs()->runs();
        QVERIFY(document->compiler()->outcome()->compiled == runs[0]->compiled);
        QVERIFY(!runs[0]->settings.compile.quant.ignoreQuantizers);
        QVERIFY(runs[1]->compiled->options.quant.ignoreQuantizers);
        QVERIFY(window.document() == document);
        QCOMPARE(window.compareView()->run(0), runs[1]->id);
        QCOMPARE(window.compareView()->run(1), runs[0]->id);
        window.actions()->nextTab->trigger();
        QVERIFY(window.comparing());
        QCOMPARE(window.session().compared, session->compared);
    }

    void restoringResultsCanBeCancelled() {
        DocumentState state;
        state.file = ResourcePaths::sample()->model;
        state.settings.compile.calibration = ResourcePaths::sample()->dataset;
        state.runs.assign(DocumentState::kMostRuns, state.settings);
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        window.restoreSession({{state}, 0, {}, false});
        Document* document = window.document();
        QVERIFY(isOpen(document));
        QTRY_VERIFY_WITH_TIMEOUT(document->compiler()->compiling(), kPatienceMs);
        QTest::keyClick(&window, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(document->pendingRuns().empty(), kPatienceMs);
        QVERIFY(!document->compiler()->jobs()->running());
        QVERIFY(document->notice()->isVisible());
        QVERIFY(window.runs()->rowCount() < DocumentState::kMostRuns);
        QVERIFY(window.actions()->compile->isEnabled());
    }

    void anotherLanguageKeepsModelsAndResults() {
        Workbench workbench(*qApp, MainWindow::Memory::Fresh);
        workbench.window()->show();
        Document* document = openSample(*workbench.window());
        QVERIFY(document && compileAndWait(document));
        const auto outcome = document->compiler()->outcome();
        workbench.setLanguage("de"); // deletes the window and makes another
        QCOMPARE(QLocale().language(), QLocale::German);
        QVERIFY(!workbench.window()->isVisible()); // until there is something to see
        QTRY_VERIFY_WITH_TIMEOUT(workbench.window()->isVisible(), kPatienceMs);
        Document* again = workbench.window()->document();
        QVERIFY(again);
        QCOMPARE(again->compiler()->outcome(), outcome);
        QCOMPARE(workbench.window()->runs()->rowCount(), 1);
        QCOMPARE(again->plots().front()->toCsv().count('\n'),
                 static_cast<qsizetype>(outcome->analysis->layers.size()) + 1);
        workbench.setLanguage("ja"); // two in a row: neither loses what is open
        workbench.setLanguage("en");
        QTRY_VERIFY_WITH_TIMEOUT(workbench.window()->isVisible(), kPatienceMs);
        QVERIFY(workbench.window()->document());
        QCOMPARE(workbench.window()->document()->compiler()->outcome(), outcome);
        const auto shown = [] {
            int windows = 0;
            for (QWidget* widget : QApplication::topLevelWidgets())
                windows += qobject_cast<MainWindow*>(widget) && widget->isVisible() ? 1 : 0;
            return windows;
        };
        QTRY_COMPARE(shown(), 1);
        QCOMPARE(workbench.window()->runs()->rowCount(), 1);
    }

    // The tab that was looked at is in front from the first picture on, and the panels are where they were.
    void anotherLanguageKeepsWhatIsLookedAt() {
        Workbench workbench(*qApp, MainWindow::Memory::Fresh);
        workbench.window()->show();
        Document* first = openSample(*workbench.window());
        QVERIFY(first && compileBothWays(first));
        const QString file = first->file();
        QVERIFY(isOpen(workbench.window()->openSample(1)));
        workbench.window()->setCurrent(first);
        workbench.window()->findChild<QDockWidget*>("propertiesDock")->close();
        const auto change = [&](const char* language) {
            workbench.setLanguage(language);
            return QTest::qWaitFor([&] { return workbench.window()->isVisible(); }, kPatienceMs);
        };
        const auto arrived = [&] { return !workbench.window()->arriving(); };
        QVERIFY(change("de"));
        QVERIFY(workbench.window()->document() && workbench.window()->document()->file() == file);
        QTRY_VERIFY_WITH_TIMEOUT(arrived(), kPatienceMs);
        QCOMPARE(workbench.window()->documents().size(), std::size_t(2));
        QCOMPARE(workbench.window()->document()->file(), file);

        const auto& runs = workbench.window()->runs()->runs();
        workbench.window()->showCompare(runs[1]->id, runs[0]->id);
        QVERIFY(change("ja"));
        QVERIFY(workbench.window()->comparing());
        const auto& taken = workbench.window()->runs()->runs();
        QCOMPARE(workbench.window()->compareView()->run(0), taken[1]->id);
        QCOMPARE(workbench.window()->compareView()->run(1), taken[0]->id);

        QVERIFY(change("en"));
        QTRY_VERIFY_WITH_TIMEOUT(arrived(), kPatienceMs);
        workbench.window()->actions()->previousTab->trigger();
        QVERIFY(workbench.window()->document());
        const auto hidden = [&](const char* dock) {
            return workbench.window()->findChild<QDockWidget*>(dock)->isHidden();
        };
        QVERIFY(!hidden("optionsDock") && !hidden("resultsDock"));
        QVERIFY(hidden("propertiesDock"));
    }

    void anotherLanguageWhileAModelIsRead() {
        Workbench workbench(*qApp, MainWindow::Memory::Fresh);
        workbench.window()->show();
        Document* document = workbench.window()->openSample();
        QVERIFY(document && !document->model());
        const QString file = document->file();
        workbench.setLanguage("de");
        QTRY_VERIFY_WITH_TIMEOUT(workbench.window()->isVisible(), kPatienceMs);
        QVERIFY(isOpen(workbench.window()->document()));
        QCOMPARE(workbench.window()->document()->file(), file);
        workbench.setLanguage("en");
        QTRY_VERIFY_WITH_TIMEOUT(workbench.window()->isVisible(), kPatienceMs);
    }

    // What was written can be read again, whatever the options hold.
    void staysBounded() {
        DocumentState state;
        state.file = "model.onnx";
        state.runs.resize(DocumentState::kMostRuns);
        for (CompileSettings& run : state.runs)
            run.compile.quant.exclude.assign(1000, std::string(1000, 'x'));
        QString problem;
        const auto session = sessionFromBytes(sessionToBytes({{state, state}, 1, {}, false}), problem);
        QVERIFY2(session, qPrintable(problem));
        QCOMPARE(session->documents.size(), std::size_t(2));
        QVERIFY(session->documents.front().runs.empty());
        QVERIFY(sessionToBytes({{state, state}, 1, {}, false}).size() < 4 << 20);
    }

    void foreignRunsAreLeftOut() {
        const QByteArray bytes =
            R"({"format":"quantscope-session","version":1,"current":0,"comparing":true,
                "compared":[{"document":0,"run":0},{"document":0,"run":7}],
                "documents":[{"file":"a.onnx","shownRun":99,"runs":[{},5,"x",{},{},{},{},{},{},{},{},{}]}]})";
        QString problem;
        auto session = sessionFromBytes(bytes, problem);
        QVERIFY(session);
        QCOMPARE(session->documents.front().runs.size(), std::size_t(DocumentState::kMostRuns));
        QCOMPARE(session->documents.front().shownRun, DocumentState::kMostRuns - 1);
        QVERIFY(session->compared);
        for (const char* place : {R"({"document":1,"run":0})", R"({"document":-1,"run":0})",
                                  R"({"document":0,"run":8})", R"({"document":0,"run":-1})", "7"}) {
            QByteArray bad = bytes;
            bad.replace(R"({"document":0,"run":7})", place);
            session = sessionFromBytes(bad, problem);
            QVERIFY(session && !session->compared);
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSessions)
#include "test_sessions.moc"
