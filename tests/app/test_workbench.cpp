#include <QAction>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QImage>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include "AppTest.h"
#include "MainActions.h"
#include "MainWindow.h"
#include "WelcomePage.h"
#include "common/NoticeBar.h"
#include "common/SelectionBus.h"
#include "common/Theme.h"
#include "compare/CompareGraphs.h"
#include "compare/CompareView.h"
#include "controllers/AccuracyController.h"
#include "graph/GraphPane.h"
#include "graph/GraphScene.h"
#include "graph/GraphSearchBar.h"
#include "graph/GraphView.h"
#include "graph/NodeItem.h"
#include "inspectors/OptionsPanel.h"
#include "plots/SqnrPlot.h"
#include "runs/RunListModel.h"
#include "settings/ResourcePaths.h"
#include "settings/Settings.h"
#include "tables/LayerTable.h"

using namespace qs;
using namespace qs::app;
using namespace qs::widgets;

namespace {

using test::compileAndWait;
using test::compileBothWays;
using test::kPatienceMs;
using test::openSample;

void drop(QWidget& target, const QString& file) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint at = target.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

QMessageBox* errorBox(MainWindow& window) {
    return window.findChild<QMessageBox*>("errorDialog");
}

} // namespace

// How often widgets are styled anew.
class StyleChanges : public QObject {
public:
    StyleChanges() { qApp->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::StyleChange;
        return false;
    }
};

class TestWorkbench : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::useSettingsIn(m_folder); }

    void startsWithTheWelcomePage() {
        MainWindow window;
        window.show();
        QVERIFY(window.welcome()->isVisible());
        QVERIFY(!window.document());
        QVERIFY(!window.actions()->compile->isEnabled());
        QVERIFY(!window.actions()->save->isEnabled());
        QVERIFY(window.actions()->open->isEnabled());
        for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
            QVERIFY(!dock->isVisible());
    }

    void opensByDropAndSearches() {
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        drop(window, ResourcePaths::root() + "/models/resnet20_fp32.onnx");
        Document* document = window.document();
        QVERIFY(document);
        QTRY_VERIFY_WITH_TIMEOUT(document->model() && document->graph()->layoutReady(), kPatienceMs);
        QVERIFY(!window.welcome()->isVisible());
        QVERIFY(window.windowTitle().contains("resnet20_fp32.onnx"));
        window.actions()->find->trigger();
        auto* edit = document->graph()->searchBar()->findChild<QLineEdit*>();
        QVERIFY(edit->isVisible());
        QTest::keyClicks(edit, "Gemm");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(document->graph()->searchBar()->matchCount(), 1);
        QVERIFY(document->bus()->current().name.contains("fc"));
        document->graph()->searchBar()->setQuery({"kernel_shape=1,1", FindField::Attribute, false});
        QCOMPARE(document->graph()->searchBar()->matchCount(), 2);
        document->graph()->searchBar()->setQuery({"^Re.u$", FindField::Operator, true});
        QVERIFY(document->graph()->searchBar()->searching()); // patterns can take long: in the background
        QTRY_COMPARE(document->graph()->searchBar()->matchCount(), 19);
        QVERIFY(!document->graph()->searchBar()->searching());
        // One that tries very many ways is given up by whatever is searched for next.
        document->graph()->searchBar()->setQuery({"((/?\\w+)*(/?\\w+)*)*[!?]$", FindField::Anything, true});
        document->graph()->searchBar()->setQuery({"^Re.u$", FindField::Operator, true});
        QTRY_COMPARE(document->graph()->searchBar()->matchCount(), 19);
        const QString before = document->bus()->current().name;
        window.actions()->findNext->trigger();
        QVERIFY(document->bus()->current().name != before);
    }

    // A widget that moves to another parent is styled anew with all that is in it. Panels that are put
    // together from the inside out did that five times over, which was most of the time that opening a model
    // took.
    void widgetsAreStyledOnceOrTwice() {
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        const auto before = QApplication::allWidgets().size();
        StyleChanges changes;
        QVERIFY(window.openSample());
        const auto made = QApplication::allWidgets().size() - before;
        QVERIFY(made > 200);
        QVERIFY2(changes.count < 2 * made,
                 qPrintable(QStringLiteral("%1 of %2").arg(changes.count).arg(made)));
    }

    void foldsAndUnfoldsByKey() {
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        Document* document = openSample(window);
        QVERIFY(document);
        QTRY_VERIFY_WITH_TIMEOUT(document->graph()->layoutReady(), kPatienceMs);
        const auto folded = document->graph()->view()->graph()->nodes().size();
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(document->graph()->mode(), GraphPane::Mode::File);
        QTRY_VERIFY_WITH_TIMEOUT(document->graph()->layoutReady(), kPatienceMs);
        QVERIFY(document->graph()->view()->graph()->nodes().size() > 2 * folded);
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(document->graph()->view()->graph()->nodes().size(), folded);
        document->graph()->collapseToDepth(2);
        QTRY_VERIFY_WITH_TIMEOUT(document->graph()->layoutReady(), kPatienceMs);
        QVERIFY(document->graph()->view()->graph()->nodes().size() < folded / 3);
    }

    void compilesTheSampleAndKeepsResultsOfACancelledRun() {
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        Document* document = openSample(window);
        QVERIFY(document);
        QTRY_VERIFY_WITH_TIMEOUT(document->graph()->layoutReady(), kPatienceMs);
        QVERIFY(window.actions()->compile->isEnabled());

        QSignalSpy finished(document, &Document::compiled);
        window.actions()->compile->trigger();
        QVERIFY(document->compiler()->compiling());
        QVERIFY(!window.actions()->compile->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatienceMs);
        const auto outcome = document->compiler()->outcome();
        QVERIFY(outcome && outcome->compiled->layersInt8 > 20);
        const QString plotted = document->plots().front()->toCsv();
        QCOMPARE(plotted.count('\n'), static_cast<qsizetype>(outcome->analysis->layers.size()) + 1);
        QVERIFY(document->graph()->heat());
        QCOMPARE(window.runs()->rowCount(), 1);

        QSignalSpy failed(document, &Document::compileFailed);
        QSignalSpy progress(document->compiler()->jobs(), &JobRunner::progressed);
        window.actions()->compile->trigger();
        QVERIFY(window.actions()->cancel->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(progress.size() > 0, kPatienceMs); // in the middle of it
        QTest::keyClick(&window, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
        QCOMPARE(finished.size(), 1);
        QVERIFY(document->compiler()->outcome() == outcome);
        QCOMPARE(document->plots().front()->toCsv(), plotted);
        QVERIFY(window.actions()->compile->isEnabled());
    }

    void selectingInAPlotSelectsEverywhere() {
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        Document* document = openSample(window);
        QVERIFY(document && compileAndWait(document));
        QTRY_VERIFY_WITH_TIMEOUT(document->graph()->layoutReady(), kPatienceMs);
        auto* plot = static_cast<SqnrPlot*>(document->plots().front());
        plot->replot();
        QPoint at(0, plot->height() / 2);
        while (at.x() < plot->width() && plot->layerAt(at) != 3)
            at.rx() += 2;
        QCOMPARE(plot->layerAt(at), 3);
        QTest::mouseClick(plot, Qt::LeftButton, {}, at);
        const QString name =
            QString::fromStdString(document->compiler()->outcome()->analysis->layers[3].name);
        QCOMPARE(document->bus()->current(), Selection::node(name));
        const NodeItem* box = document->graph()->view()->graph()->selectedNode();
        QVERIFY(box && box->node().name == name.toStdString());
        QCOMPARE(document->layers()->view()->selectionModel()->selectedRows().size(), 1);
        // The worst layer first, then the one after it.
        document->bus()->clear();
        window.actions()->nextWorst->trigger();
        const analysis::LayerResult* worst = worstLayer(*document->compiler()->outcome()->analysis);
        QCOMPARE(document->bus()->current().name, QString::fromStdString(worst->name));
        window.actions()->nextWorst->trigger();
        QVERIFY(document->bus()->current().name != QString::fromStdString(worst->name));
    }

    // As the table's menu asks for it.
    void compilesAgainWithLayersInFloat() {
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        Document* document = openSample(window);
        QVERIFY(document && compileAndWait(document));
        const auto first = document->compiler()->outcome()->compiled;
        const QString node = "/layers/layers.1/conv2/Conv";
        QSignalSpy compiled(document, &Document::compiled);
        emit document->layers()->keepFloatRequested({node});
        QTRY_COMPARE_WITH_TIMEOUT(compiled.size(), 1, kPatienceMs);
        const auto second = document->compiler()->outcome()->compiled;
        QCOMPARE(second->layersFloat.size(), first->layersFloat.size() + 1);
        QVERIFY(second->layersInt8 < first->layersInt8);
        QCOMPARE(window.runs()->rowCount(), 2);
        document->undoStack()->undo();
        QVERIFY(document->options()->settings().compile.quant.exclude.empty());
    }

    void comparesTwoRuns() {
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        Document* document = openSample(window);
        QVERIFY(document && compileBothWays(document));
        QCOMPARE(window.runs()->rowCount(), 2);
        window.actions()->compare->trigger();
        QVERIFY(window.comparing());
        CompareView* view = window.compareView();
        QVERIFY(view->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(view->graphs()->ready(), kPatienceMs);
        const int rows = view->match().count();
        QVERIFY(rows > 20);
        int matched = 0;
        for (int row = 0; row < rows; ++row)
            matched += view->match().layer(row, 0) && view->match().layer(row, 1);
        QVERIFY2(matched > 20, qPrintable(QString::number(matched)));
        view->setSelectedRow(4);
        for (int run = 0; run < 2; ++run) {
            const NodeItem* box = view->graphs()->view(run)->graph()->selectedNode();
            QVERIFY(box);
            QCOMPARE(view->match().rowOf(run, QString::fromStdString(box->node().name)), 4);
        }
        // Panning one moves the other.
        const QPointF before = view->graphs()->view(1)->mapToScene(0, 0);
        view->graphs()->view(0)->verticalScrollBar()->setValue(
            view->graphs()->view(0)->verticalScrollBar()->value() + 200);
        QVERIFY(view->graphs()->view(1)->mapToScene(0, 0) != before);
        QSignalSpy measured(window.accuracy(), &AccuracyController::measured);
        window.accuracy()->measure({view->run(0), view->run(1)});
        QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 2, kPatienceMs);
        QVERIFY(*window.runs()->find(view->run(0))->int8->top1 > 85);
        window.closeDocument(document);
        QVERIFY(window.comparing()); // runs outlive the model's tab
    }

    void undoesOptionChanges() {
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        Document* document = openSample(window);
        QVERIFY(document);
        CompileSettings settings = document->options()->settings();
        const auto before = settings.compile.quant.perChannelWeights;
        settings.compile.quant.perChannelWeights = !before;
        document->options()->setSettings(settings);
        QVERIFY(document->undoStack()->canUndo());
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document->options()->settings().compile.quant.perChannelWeights, before);
        document->undoStack()->redo();
        QCOMPARE(document->options()->settings().compile.quant.perChannelWeights, !before);
    }

    void closesDuringAJob() {
        auto window = std::make_unique<MainWindow>(MainWindow::Memory::Fresh);
        window->show();
        Document* document = openSample(*window);
        QVERIFY(document);
        document->compile();
        QVERIFY(document->compiler()->compiling());
        window->close();
        window.reset();
        QTest::qWait(50);
    }

    void badFileIsAnErrorWithAdviceAndOtherModelsStay() {
        const QString bad = m_folder.filePath("bad.onnx");
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a model");
        file.close();
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        Document* document = openSample(window);
        QVERIFY(document);
        QSignalSpy failed(&window, &MainWindow::openFailed);
        window.openFile(bad);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
        QVERIFY(errorBox(window));
        QVERIFY(errorBox(window)->text().contains("bad.onnx"));
        QVERIFY(errorBox(window)->informativeText().contains('\n')); // the reason and what to do
        QVERIFY(window.document() == document);
        QCOMPARE(window.documents().size(), std::size_t(1));
    }

    void modelsHaveTabsOfTheirOwn() {
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        Document* first = openSample(window);
        QVERIFY(first && compileAndWait(first));
        Document* second = window.openFile(ResourcePaths::root() + "/models/resnet20_fp32.onnx");
        QTRY_VERIFY_WITH_TIMEOUT(second->model(), kPatienceMs);
        QVERIFY(window.document() == second);
        QVERIFY(!window.actions()->save->isEnabled());
        QCOMPARE(second->graph()->mode(), GraphPane::Mode::File);
        window.actions()->nextTab->trigger();
        QVERIFY(window.document() == first);
        QVERIFY(window.actions()->save->isEnabled());
        QVERIFY(window.openFile(second->file()) == second); // not twice
        QCOMPARE(window.documents().size(), std::size_t(2));
        window.actions()->closeTab->trigger();
        window.actions()->closeTab->trigger();
        QVERIFY(window.documents().empty());
        QVERIFY(window.welcome()->isVisible());
    }

    void exportsTheGraphInTheBackground() {
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        Document* document = openSample(window);
        QVERIFY(document);
        QTRY_VERIFY_WITH_TIMEOUT(document->graph()->layoutReady(), kPatienceMs);
        QSignalSpy exported(document, &Document::graphExported);
        QSignalSpy failed(document, &Document::exportFailed);
        for (const char* suffix : {"png", "svg", "pdf"}) {
            const QString file = m_folder.filePath(QStringLiteral("graph.") + suffix);
            exported.clear();
            document->exportGraph(file);
            QVERIFY(document->exporting());
            QVERIFY(!window.actions()->exportGraph->isEnabled());
            QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, kPatienceMs);
            QVERIFY(QFileInfo(file).size() > 5000);
            QVERIFY(document->notice()->text().contains(file));
        }
        // As on screen: the picture of the window's thread and that of the worker are the same.
        const QImage written(m_folder.filePath("graph.png"));
        const auto& layout = document->graph()->view()->graph()->placed()->layout;
        const QRectF area = QRectF(0, 0, layout.width, layout.height).adjusted(-24, -24, 24, 24);
        QImage shown(written.size(), QImage::Format_RGB32);
        shown.fill(Theme::current().sunken);
        QPainter painter(&shown);
        document->graph()->view()->graph()->render(&painter, QRectF(QPointF(), QSizeF(written.size())), area);
        painter.end();
        int different = 0;
        for (int y = 0; y < shown.height(); ++y)
            for (int x = 0; x < shown.width(); ++x)
                different += shown.pixel(x, y) != (written.pixel(x, y) | 0xff000000);
        QVERIFY2(different < shown.width() * shown.height() / 100, qPrintable(QString::number(different)));

        // Paper is white, whatever the theme is.
        Theme::apply(*qApp, widgets::ThemeMode::Dark);
        const QString paper = m_folder.filePath("paper.svg");
        exported.clear();
        document->exportGraph(paper);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, kPatienceMs);
        Theme::apply(*qApp, widgets::ThemeMode::Light);
        QFile dark(paper), light(m_folder.filePath("graph.svg"));
        QVERIFY(dark.open(QIODevice::ReadOnly) && light.open(QIODevice::ReadOnly));
        QCOMPARE(dark.readAll(), light.readAll());

        QCOMPARE(failed.size(), 0);
        for (const QString& bad : {m_folder.filePath("graph.bmp"), m_folder.filePath("no/such/graph.png")}) {
            failed.clear();
            document->exportGraph(bad);
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
            QVERIFY(!QFileInfo::exists(bad));
        }
        while (QMessageBox* box = errorBox(window))
            delete box;
        // Cancelled, nothing is written, and what was there stays.
        const QString file = m_folder.filePath("graph.png");
        const auto before = QFileInfo(file).size();
        exported.clear();
        failed.clear();
        document->graph()->setMode(GraphPane::Mode::File);
        QTRY_VERIFY_WITH_TIMEOUT(document->graph()->layoutReady(), kPatienceMs);
        document->exportGraph(file);
        QVERIFY(window.actions()->cancel->isEnabled());
        window.actions()->cancel->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!document->exporting(), kPatienceMs);
        QTest::qWait(20);
        QCOMPARE(exported.size() + failed.size(), 0);
        QCOMPARE(QFileInfo(file).size(), before);
        QVERIFY(window.actions()->exportGraph->isEnabled());
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
