// The workbench as a user drives it: files are dropped, everything else is done with mouse and keys on the
// widgets that are on screen. The API of the window is only asked what came out.
#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

#include "AppTest.h"
#include "MainActions.h"
#include "WelcomePage.h"
#include "common/NoticeBar.h"
#include "common/SelectionBus.h"
#include "compare/CompareBars.h"
#include "compare/CompareGraphs.h"
#include "compare/CompareView.h"
#include "document/OptionsSide.h"
#include "graph/GraphScene.h"
#include "graph/GraphSearchBar.h"
#include "graph/HeatPanel.h"
#include "graph/NodeItem.h"
#include "inspectors/CompileBar.h"
#include "inspectors/LogPanel.h"
#include "inspectors/PropertiesPanel.h"
#include "models/LayerTableModel.h"
#include "plots/SqnrPlot.h"
#include "runs/RunListModel.h"
#include "runs/RunsPanel.h"
#include "settings/ResourcePaths.h"
#include "settings/Settings.h"
#include "tables/LayerTable.h"

using namespace qs;
using namespace qs::app;
using namespace qs::widgets;
using test::kPatienceMs;

namespace {

// As the desktop delivers it: to the widget below the pointer, which may hand it on to what is around it.
void drop(QWidget& window, const QString& file) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QWidget* below = window.childAt(window.rect().center());
    QVERIFY(below);
    const QPoint at = below->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(below, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(below, &event);
    QVERIFY(event.isAccepted());
}

bool click(QWidget* widget, QPoint at = {}) {
    if (!widget || !widget->isVisible() || !widget->isEnabled()) return false;
    QTest::mouseClick(widget, Qt::LeftButton, {}, at.isNull() ? widget->rect().center() : at);
    return true;
}

template <class Button>
Button* shownButton(const QWidget& parent, const QString& text) {
    for (Button* button : parent.findChildren<Button*>())
        if (button->isVisible() && button->text().trimmed() == text) return button;
    return nullptr;
}

bool shownOrHidden(const QWidget& parent, const QString& text) {
    for (const QPushButton* button : parent.findChildren<QPushButton*>())
        if (button->text() == text) return true;
    return false;
}

// Everything goes to whatever has the focus, as from a keyboard.
void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
}

bool clickOnToolBar(MainWindow& window, const QAction* action) {
    const auto* bar = window.findChild<QToolBar*>("toolBar");
    return bar && click(bar->widgetForAction(const_cast<QAction*>(action)));
}

// Types a name into the file dialog that comes after `what`, and the Return key.
template <class Action>
void chooseFile(const QString& name, Action what) {
    bool typed = false;
    QTimer typist;
    QObject::connect(&typist, &QTimer::timeout, &typist, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        auto* field = dialog ? dialog->findChild<QLineEdit*>("fileNameEdit") : nullptr;
        if (typed || !field || !dialog->isActiveWindow()) return;
        field->setCompleter(nullptr); // its list would take what is typed next
        field->selectAll();
        QTest::keyClicks(field, name);
        typed = true;
        QTest::keyClick(field, Qt::Key_Return); // a mouse may be in the middle of a click
    });
    typist.start(20);
    QWidget* window = QApplication::activeWindow();
    what();
    QTRY_VERIFY(typed);
    window->activateWindow(); // as a window manager does when the dialog is gone
    QTRY_VERIFY(QApplication::focusWidget());
}

// Opens the menu by its letter and chooses by the entry's letter.
void chooseByMenu(MainWindow& window, Qt::Key menuLetter, Qt::Key entryLetter) {
    QTest::keyClick(&window, menuLetter, Qt::AltModifier);
    QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
    QTest::keyClick(QApplication::activePopupWidget(), entryLetter);
}

void chooseFileByMenu(MainWindow& window, Qt::Key menuLetter, Qt::Key entryLetter, const QString& file) {
    chooseFile(QFileInfo(file).fileName(), [&] { chooseByMenu(window, menuLetter, entryLetter); });
}

QByteArray contentOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool laidOut(Document* document) {
    return document && QTest::qWaitFor(
                           [&] {
                               return document->model() && document->graph()->isVisible() &&
                                      document->graph()->layoutReady();
                           },
                           kPatienceMs);
}

// A press of the button in the options panel, and the result.
bool compileByMouse(MainWindow& window) {
    Document* document = window.document();
    QSignalSpy compiled(document, &Document::compiled);
    const auto* bar = document->optionsSide()->findChild<CompileBar*>();
    return bar && click(shownButton<QPushButton>(*bar, "Compile")) &&
           QTest::qWaitFor([&] { return compiled.size() == 1; }, kPatienceMs);
}

} // namespace

class TestAsAUser : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::useSettingsIn(m_folder); }
    void init() {
        m_window = std::make_unique<MainWindow>(MainWindow::Memory::Fresh);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void opensADroppedFile();
    void searchesByTyping();
    void foldsByKeyAndMouse();
    void compilesAndCancels();
    void selectsInPlotTableAndGraph();
    void heatMapByMouse();
    void undoesAnOption();
    void savesPlotsAndTables();
    void comparesTwoRuns();
    void restoresASession();

private:
    Document* openSampleByMouse() {
        for (QPushButton* card : m_window->welcome()->findChildren<QPushButton*>())
            if (card->property("card").toBool()) {
                click(card);
                break;
            }
        Document* document = m_window->document();
        if (!laidOut(document)) return nullptr;
        document->graph()->view()->setAnimated(false);
        return document;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestAsAUser::opensADroppedFile() {
    drop(*m_window, ResourcePaths::root() + "/models/resnet20_fp32.onnx");
    QTRY_COMPARE(m_window->documents().size(), std::size_t(1));
    QVERIFY(laidOut(m_window->document()));
    QVERIFY(!m_window->welcome()->isVisible());
    QVERIFY(m_window->windowTitle().contains("resnet20_fp32.onnx"));
    // A second one, dropped onto the graph of the first, has a tab of its own.
    drop(*m_window, ResourcePaths::sample()->model);
    QTRY_COMPARE(m_window->documents().size(), std::size_t(2));
    QVERIFY(laidOut(m_window->document()));
    QVERIFY(m_window->windowTitle().contains("qat"));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(m_window->windowTitle().contains("resnet20_fp32.onnx"));
    QTest::keySequence(QApplication::focusWidget(), m_window->actions()->closeTab->shortcut());
    QTRY_COMPARE(m_window->documents().size(), std::size_t(1));
    // Two of one name are told apart by their folders, in the tabs and in the list of recent files.
    QVERIFY(QDir(m_folder.path()).mkpath("v2"));
    const QString copy = m_folder.filePath("v2/resnet20_fp32.onnx");
    QVERIFY(QFile::copy(ResourcePaths::root() + "/models/resnet20_fp32.onnx", copy));
    drop(*m_window, ResourcePaths::root() + "/models/resnet20_fp32.onnx");
    QTRY_COMPARE(m_window->documents().size(), std::size_t(2));
    QVERIFY(laidOut(m_window->document()));
    drop(*m_window, copy);
    QTRY_COMPARE(m_window->documents().size(), std::size_t(3));
    QVERIFY(laidOut(m_window->document()));
    const auto* tabs = m_window->centralWidget()->findChild<QTabBar*>({}, Qt::FindDirectChildrenOnly);
    QCOMPARE(tabs->tabText(1), "resnet20_fp32.onnx (models)");
    QCOMPARE(tabs->tabText(2), "resnet20_fp32.onnx (v2)");
    QVERIFY(!tabs->tabText(0).contains('('));
    QVERIFY(shownOrHidden(*m_window->welcome(), "resnet20_fp32.onnx (v2)"));
    // Anything else is refused.
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(ResourcePaths::root() + "/PROVENANCE.md")});
    QDragEnterEvent enter(m_window->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestAsAUser::searchesByTyping() {
    Document* document = openSampleByMouse();
    QVERIFY(document);
    press(Qt::Key_F, Qt::ControlModifier);
    const GraphSearchBar* bar = document->graph()->searchBar();
    QVERIFY(bar->isVisible());
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(edit && bar->isAncestorOf(edit));
    QTest::keyClicks(edit, "conv[12]$|Gemm");
    QTRY_COMPARE(bar->matchCount(), 0); // not a regular expression yet
    QVERIFY(click(shownButton<QToolButton>(*bar, ".*")));
    QTRY_VERIFY(bar->matchCount() > 0);
    edit->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, "^/layers/.*conv1/Conv$");
    QTRY_COMPARE(bar->matchCount(), 9);
    press(Qt::Key_Return);
    QTRY_VERIFY(document->bus()->current().name.endsWith("conv1/Conv"));
    int marked = 0;
    for (const NodeItem* node : document->graph()->view()->graph()->nodes())
        marked += node->matched();
    QCOMPARE(marked, 9);
    const QString first = document->bus()->current().name;
    QVERIFY(first.endsWith("conv1/Conv"));
    press(Qt::Key_F3);
    const QString second = document->bus()->current().name;
    QVERIFY(second.endsWith("conv1/Conv") && second != first);
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(document->bus()->current().name, first);
    press(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(document->graph()->view()->hasFocus());
}

void TestAsAUser::foldsByKeyAndMouse() {
    Document* document = openSampleByMouse();
    QVERIFY(document);
    QCOMPARE(document->graph()->mode(), GraphPane::Mode::Folded);
    const auto folded = document->graph()->view()->graph()->nodes().size();
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(laidOut(document));
    QCOMPARE(document->graph()->mode(), GraphPane::Mode::File);
    QVERIFY(document->graph()->view()->graph()->nodes().size() > 2 * folded);
    QVERIFY(click(shownButton<QToolButton>(*document->graph(), "Folded")));
    QVERIFY(laidOut(document));
    QCOMPARE(document->graph()->view()->graph()->nodes().size(), folded);
}

void TestAsAUser::compilesAndCancels() {
    Document* document = openSampleByMouse();
    QVERIFY(document);
    QVERIFY(compileByMouse(*m_window));
    const auto outcome = document->compiler()->outcome();
    QVERIFY(outcome && outcome->compiled->layersInt8 > 20);
    // The button was hidden for a while; the keyboard is back on it.
    QCOMPARE(QApplication::focusWidget(),
             shownButton<QPushButton>(*document->optionsSide()->findChild<CompileBar*>(), "Compile"));
    QCOMPARE(m_window->runs()->rowCount(), 1);

    const auto* bar = document->optionsSide()->findChild<CompileBar*>();
    QSignalSpy failed(document, &Document::compileFailed);
    for (const bool byMouse : {true, false}) {
        failed.clear();
        QSignalSpy progress(document->compiler()->jobs(), &JobRunner::progressed);
        if (byMouse)
            QVERIFY(clickOnToolBar(*m_window, m_window->actions()->compile));
        else
            press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(progress.size() > 0, kPatienceMs); // in the middle of it
        QVERIFY(document->compiler()->compiling());
        if (byMouse)
            QVERIFY(click(shownButton<QPushButton>(*bar, "Cancel")));
        else
            press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
        QVERIFY(document->compiler()->outcome() == outcome); // what was there stays
        QCOMPARE(m_window->runs()->rowCount(), 1);
        QTRY_VERIFY(shownButton<QPushButton>(*bar, "Compile"));
    }
}

void TestAsAUser::selectsInPlotTableAndGraph() {
    Document* document = openSampleByMouse();
    QVERIFY(document && compileByMouse(*m_window));
    const auto& layers = document->compiler()->outcome()->analysis->layers;
    const auto nameOf = [&](int layer) {
        return QString::fromStdString(layers[static_cast<std::size_t>(layer)].name);
    };
    auto* plot = static_cast<SqnrPlot*>(document->plots().front());
    QVERIFY(plot->isVisible());
    plot->replot();
    QPoint at(0, plot->axisRect()->center().y());
    while (at.x() < plot->width() && plot->layerAt(at) != 3)
        at.rx() += 2;
    QVERIFY(click(plot, at));
    const auto isSelected = [&](const QString& name) {
        const NodeItem* box = document->graph()->view()->graph()->selectedNode();
        const QModelIndex row = document->layers()->view()->currentIndex();
        return box && QString::fromStdString(box->node().name) == name &&
               row.siblingAtColumn(LayerTableModel::Layer).data().toString() == name &&
               document->properties()->isVisible() && document->bus()->current() == Selection::node(name);
    };
    QVERIFY(isSelected(nameOf(3)));

    // One click on the table's tab, one on a row.
    QTabBar* tabs = document->results()->tabBar();
    int tab = 0;
    while (tab < tabs->count() && tabs->tabText(tab) != "Layers")
        ++tab;
    QVERIFY(click(tabs, tabs->tabRect(tab).center()));
    QTableView* table = document->layers()->view();
    QVERIFY(table->isVisible());
    const QModelIndex row = table->model()->index(4, LayerTableModel::Layer);
    QVERIFY(click(table->viewport(), table->visualRect(row).center()));
    QVERIFY(isSelected(nameOf(4)));

    // A box of the graph that is in sight and belongs to another layer.
    GraphView* view = document->graph()->view();
    QString picked;
    for (const NodeItem* node : view->graph()->nodes()) {
        const QPoint centre = view->mapFromScene(node->sceneBoundingRect().center());
        const QString name = QString::fromStdString(node->node().name);
        const bool layer = std::any_of(layers.begin(), layers.end(),
                                       [&](const auto& one) { return one.name == node->node().name; });
        if (!layer || name == nameOf(4) || !view->viewport()->rect().contains(centre) ||
            m_window->childAt(view->viewport()->mapTo(m_window.get(), centre)) != view->viewport())
            continue;
        picked = name;
        QVERIFY(click(view->viewport(), centre));
        break;
    }
    QVERIFY(!picked.isEmpty());
    QVERIFY(isSelected(picked));

    // A weight in the table of quantizers: its layer everywhere, its own quantizer in the properties.
    tab = 0;
    while (tab < tabs->count() && tabs->tabText(tab) != "Quantizers")
        ++tab;
    QVERIFY(click(tabs, tabs->tabRect(tab).center()));
    auto* quantizers = document->results()->currentWidget()->findChild<QTableView*>();
    const QModelIndex weight = quantizers->model()->index(2, 0);
    QCOMPARE(weight.data().toString(), "layers.0.conv2.weight");
    QVERIFY(click(quantizers->viewport(), quantizers->visualRect(weight).center()));
    QCOMPARE(document->bus()->current(), Selection::tensor("layers.0.conv2.weight"));
    const NodeItem* box = document->graph()->view()->graph()->selectedNode();
    QVERIFY(box);
    QCOMPARE(QString::fromStdString(box->node().name), "/layers/layers.0/conv2/Conv");
    QCOMPARE(
        document->layers()->view()->currentIndex().siblingAtColumn(LayerTableModel::Layer).data().toString(),
        "/layers/layers.0/conv2/Conv");
    QCOMPARE(nameOf(plot->selectedLayer()), "/layers/layers.0/conv2/Conv");
    document->bus()->select(Selection::node(picked));

    press(Qt::Key_F4);
    const QString next = document->bus()->current().name;
    QVERIFY(next != picked);
    press(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(document->bus()->current().name, picked);
}

void TestAsAUser::heatMapByMouse() {
    Document* document = openSampleByMouse();
    QVERIFY(document && compileByMouse(*m_window));
    const auto* panel = document->graph()->findChild<HeatPanel*>();
    QVERIFY(panel && panel->isVisible());
    auto* threshold = panel->findChild<QSlider*>();
    const auto faded = [&] {
        const auto& nodes = document->graph()->view()->graph()->nodes();
        return std::count_if(nodes.begin(), nodes.end(), [](const NodeItem* node) { return node->faded(); });
    };
    const auto before = faded();
    QVERIFY(click(threshold, threshold->rect().center())); // a page towards the worst layers
    for (int i = 0; i < threshold->maximum() && faded() == before; ++i)
        QTest::keyClick(threshold, Qt::Key_Left);
    QTRY_VERIFY(faded() > before);
    press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!panel->isVisible());
    QCOMPARE(faded(), std::ptrdiff_t(0));
}

void TestAsAUser::undoesAnOption() {
    Document* document = openSampleByMouse();
    QVERIFY(document);
    const auto ignores = [&] { return document->options()->settings().compile.quant.ignoreQuantizers; };
    QVERIFY(!ignores());
    auto* ptq =
        shownButton<QRadioButton>(*document->optionsSide(), "Ignore them, calibrate everything (PTQ)");
    QVERIFY(click(ptq, {10, ptq->height() / 2}));
    QVERIFY(ignores());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!ignores());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(ignores());
    QVERIFY(ptq->isChecked());
}

void TestAsAUser::savesPlotsAndTables() {
    Document* document = openSampleByMouse();
    QVERIFY(document);
    const auto notice = [&] {
        return document->notice()->isVisible() ? document->notice()->text() : QString();
    };
    auto* button = document->results()->findChild<QToolButton*>("exportButton");
    // Nothing is there yet: the entries are grey, and the key says what to do.
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(notice().contains("compiled"));
    QVERIFY(compileByMouse(*m_window));

    // By the button beside the tabs.
    const QString png = m_folder.filePath("plot.png");
    chooseFile(png, [&] {
        QTimer::singleShot(50, button->menu(), [button] {
            for (QAction* entry : button->menu()->actions())
                if (entry->text() == "Save as PNG…")
                    QTest::mouseClick(button->menu(), Qt::LeftButton, {},
                                      button->menu()->actionGeometry(entry).center());
        });
        QVERIFY(click(button)); // returns when the menu is closed
    });
    QTRY_VERIFY(notice().contains(png));
    QVERIFY(QImage(png).width() > 600);

    // By key, in another format: the name that is typed decides.
    const QString svg = m_folder.filePath("plot.svg");
    chooseFile(svg, [&] { press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); });
    QTRY_VERIFY(notice().contains(svg));
    QVERIFY(contentOf(svg).contains("</svg>"));

    // By the File menu, with a table in front: all rows, although one is selected.
    QTabBar* tabs = document->results()->tabBar();
    const auto openTab = [&](QWidget* page) {
        return click(tabs, tabs->tabRect(document->results()->indexOf(page)).center());
    };
    QVERIFY(openTab(document->layers()));
    const QString csv = m_folder.filePath("layers.csv");
    chooseFile(csv, [&] { chooseByMenu(*m_window, Qt::Key_F, Qt::Key_T); });
    QTRY_VERIFY(notice().contains(csv));
    const QByteArray layers = contentOf(csv);
    QVERIFY(layers.startsWith("#,Layer,"));
    QCOMPARE(std::size_t(layers.count('\n')), document->compiler()->outcome()->analysis->layers.size() + 1);
    QVERIFY(openTab(document->runsPanel()));
    const QString runs = m_folder.filePath("runs.csv");
    chooseFile(runs, [&] { press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); });
    QTRY_COMPARE(contentOf(runs).count('\n'), 2);
    QVERIFY(openTab(document->log())); // which has a button of its own to copy it
    QVERIFY(!button->isEnabled());
}

void TestAsAUser::comparesTwoRuns() {
    Document* document = openSampleByMouse();
    QVERIFY(document && compileByMouse(*m_window));
    auto* ptq =
        shownButton<QRadioButton>(*document->optionsSide(), "Ignore them, calibrate everything (PTQ)");
    QVERIFY(click(ptq, {10, ptq->height() / 2}));
    QVERIFY(compileByMouse(*m_window));
    QVERIFY(clickOnToolBar(*m_window, m_window->actions()->compare));
    QVERIFY(m_window->comparing());
    CompareView* view = m_window->compareView();
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && view->graphs()->ready(), kPatienceMs);
    QVERIFY(view->match().count() > 20);
    // A pair of bars: both graphs show the layer.
    CompareBars* bars = view->bars();
    bars->replot();
    QPoint at(0, bars->axisRect()->center().y());
    while (at.x() < bars->width() && bars->rowAt(at) != 7)
        at.rx() += 2;
    QVERIFY(click(bars, at));
    QCOMPARE(view->selectedRow(), 7);
    for (int run = 0; run < 2; ++run) {
        const NodeItem* box = view->graphs()->view(run)->graph()->selectedNode();
        QVERIFY(box);
        QCOMPARE(view->match().rowOf(run, QString::fromStdString(box->node().name)), 7);
    }
    // Dragging one graph moves the other.
    QWidget* left = view->graphs()->view(0)->viewport();
    const QPointF before = view->graphs()->view(1)->mapToScene(0, 0);
    const QPoint from(left->width() - 12, left->height() / 2);
    QTest::mousePress(left, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        QMouseEvent move(QEvent::MouseMove, from - QPoint(0, 15 * step),
                         left->mapToGlobal(from - QPoint(0, 15 * step)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(left, &move);
    }
    QTest::mouseRelease(left, Qt::LeftButton, {}, from - QPoint(0, 60));
    QVERIFY(view->graphs()->view(1)->mapToScene(0, 0) != before);
    QVERIFY(std::abs(view->graphs()->view(0)->mapToScene(0, 0).y() -
                     view->graphs()->view(1)->mapToScene(0, 0).y()) < 2); // scroll bars stand on whole pixels
    const QString csv = m_folder.filePath("bars.csv");
    chooseFile(csv, [&] { press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); });
    QTRY_COMPARE(contentOf(csv).count('\n'), view->match().count() + 1);
    // Accuracy of both.
    QVERIFY(click(shownButton<QPushButton>(*view, "Measure accuracy")));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->runs()->find(view->run(1))->int8, kPatienceMs);
    QVERIFY(*m_window->runs()->find(view->run(0))->int8->top1 > 85);
}

void TestAsAUser::restoresASession() {
    const QString file = m_folder.filePath("mine.qsession");
    Settings().setFolder(m_folder.path()); // where the dialogs open
    Document* document = openSampleByMouse();
    QVERIFY(document);
    auto* ptq =
        shownButton<QRadioButton>(*document->optionsSide(), "Ignore them, calibrate everything (PTQ)");
    QVERIFY(click(ptq, {10, ptq->height() / 2}));
    QVERIFY(compileByMouse(*m_window));
    const QString plotted = document->plots().front()->toCsv();
    press(Qt::Key_F4);
    const Selection selected = document->bus()->current();
    chooseFileByMenu(*m_window, Qt::Key_F, Qt::Key_I, file);
    QVERIFY(QFileInfo::exists(file));

    init(); // another window
    QVERIFY(m_window->documents().empty());
    chooseFileByMenu(*m_window, Qt::Key_F, Qt::Key_P, file);
    QTRY_VERIFY(m_window->document());
    document = m_window->document();
    QVERIFY(laidOut(document));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->runs()->rowCount(), 1, kPatienceMs);
    QTRY_COMPARE(document->plots().front()->toCsv(), plotted);
    QVERIFY(document->options()->settings().compile.quant.ignoreQuantizers);
    QCOMPARE(document->bus()->current(), selected);
}

QTEST_MAIN(TestAsAUser)
#include "test_as_a_user.moc"
