#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "MainActions.h"
#include "MainWindow.h"
#include "common/NoticeBar.h"
#include "common/Theme.h"
#include "graph/GraphPane.h"
#include "plots/AnalysisPlot.h"
#include "settings/ResourcePaths.h"
#include "settings/Settings.h"

using namespace qs;
using namespace qs::app;

namespace {

constexpr int kPatienceMs = 120'000;

bool openSample(MainWindow& window) {
    return window.openSample() &&
           QTest::qWaitFor([&] { return window.models()->model() != nullptr; }, kPatienceMs);
}

} // namespace

class TestWorkbench : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName("QuantScopeTest");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        widgets::Theme::apply(*qApp, widgets::ThemeMode::Light);
    }

    void startsEmpty() {
        MainWindow window;
        window.show();
        QVERIFY(!window.actions()->compile->isEnabled());
        QVERIFY(!window.actions()->save->isEnabled());
        QVERIFY(window.actions()->open->isEnabled());
    }

    void compilesTheSampleAndKeepsResultsOfACancelledRun() {
        MainWindow window;
        window.show();
        QVERIFY(openSample(window));
        QTRY_VERIFY_WITH_TIMEOUT(window.graph()->layoutReady(), kPatienceMs);
        QVERIFY(window.windowTitle().contains("resnet20_qat_pytorch_eager.onnx"));
        QVERIFY(window.actions()->compile->isEnabled());

        QSignalSpy finished(window.compiler(), &CompileController::finished);
        window.actions()->compile->trigger();
        QVERIFY(window.compiler()->compiling());
        QVERIFY(!window.actions()->compile->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatienceMs);
        const auto outcome = window.compiler()->outcome();
        QVERIFY(outcome);
        QVERIFY(outcome->compiled->layersInt8 > 20);
        const QString plotted = window.plots().front()->toCsv();
        QCOMPARE(plotted.count('\n'), static_cast<qsizetype>(outcome->analysis->layers.size()) + 1);
        QVERIFY(window.graph()->heat());

        QSignalSpy failed(window.compiler(), &CompileController::failed);
        window.actions()->compile->trigger();
        QVERIFY(window.actions()->cancel->isEnabled());
        window.actions()->cancel->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
        QCOMPARE(finished.size(), 1);
        QVERIFY(window.compiler()->outcome() == outcome);
        QCOMPARE(window.plots().front()->toCsv(), plotted);
        QVERIFY(window.actions()->compile->isEnabled());
    }

    void closesDuringAJob() {
        auto window = std::make_unique<MainWindow>();
        window->show();
        QVERIFY(openSample(*window));
        window->compile();
        QVERIFY(window->compiler()->compiling());
        window->close();
        window.reset();
        QTest::qWait(50);
    }

    void badFileIsANoticeAndTheOldModelStays() {
        const QString bad = m_folder.filePath("bad.onnx");
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a model");
        file.close();
        MainWindow window;
        window.show();
        QVERIFY(openSample(window));
        const auto model = window.models()->model();
        QSignalSpy failed(window.models(), &ModelController::failed);
        window.openFile(bad);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
        QVERIFY(window.notice()->isVisible());
        QVERIFY(window.notice()->text().contains("bad.onnx"));
        QVERIFY(window.models()->model() == model);
    }

    void anotherModelForgetsTheResults() {
        MainWindow window;
        window.show();
        QVERIFY(openSample(window));
        QSignalSpy finished(window.compiler(), &CompileController::finished);
        window.compile();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatienceMs);
        QSignalSpy loaded(window.models(), &ModelController::loaded);
        window.openFile(ResourcePaths::root() + "/models/resnet20_fp32.onnx");
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, kPatienceMs);
        QVERIFY(!window.compiler()->outcome());
        QVERIFY(!window.actions()->save->isEnabled());
        QCOMPARE(window.graph()->mode(), widgets::GraphPane::Mode::File);
    }

    void recentFilesAreRemembered() {
        Settings settings;
        settings.clearRecentFiles();
        const auto sample = ResourcePaths::sample();
        QVERIFY(sample);
        settings.addRecentFile(sample->model);
        settings.addRecentFile(m_folder.filePath("gone.onnx"));
        settings.addRecentFile(sample->model);
        QCOMPARE(settings.recentFiles().size(), 1);
        settings.setTheme(widgets::ThemeMode::Dark);
        QCOMPARE(Settings().theme(), widgets::ThemeMode::Dark);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestWorkbench)
#include "test_workbench.moc"
