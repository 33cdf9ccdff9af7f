// Times of the workbench at size: quantscope_gui_bench [NODES [PART]...], all parts or layout, window,
// results, desktop
//   layout     chains of quantize/dequantize pairs with skips, and with random long edges, one thread
//   open       a file of NODES nodes: from openFile to the first picture
//   pan        frames of the graph view while it moves, at reading size and as a whole
//   event loop the longest time without the GUI thread taking an event, while a job reads, lays out, exports
//              or compiles, and while a user does things to a full window (Steps.h)
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QImage>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <chrono>
#include <cstdio>

#include "Chain.h"
#include "GapMeter.h"
#include "MainWindow.h"
#include "Steps.h"
#include "Tangle.h"
#include "common/Theme.h"
#include "graph/GraphPane.h"
#include "graph/GraphScene.h"
#include "graph/GraphView.h"
#include "inspectors/OptionsPanel.h"
#include "onnx/Writer.h"
#include "report/GraphDrawing.h"
#include "settings/ResourcePaths.h"

using namespace qs;
using namespace qs::app;
using namespace qs::bench;

namespace {

constexpr int kSmaller = 3000; // nodes of the second file

double milliseconds(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

void benchLayout(const char* what, const Graph& graph) {
    const report::GraphDrawing drawing = report::buildDrawing(graph, {.raw = true});
    double best = 1e9;
    std::int64_t crossings = 0;
    for (int i = 0; i < 3; ++i)
        best = std::min(best, milliseconds([&] {
                            JobContext job;
                            const auto placed = report::layoutDrawing(drawing, job);
                            crossings = placed ? placed->crossings : -1;
                        }));
    std::printf("layout      %-7s %6zu nodes %6zu edges  %8.1f ms  %lld crossings\n", what,
                drawing.nodes.size(), drawing.edges.size(), best, static_cast<long long>(crossings));
}

void benchPanning(widgets::GraphView* view, const char* what) {
    constexpr int kFrames = 200, kStep = 23;
    std::vector<double> frames;
    QImage image(view->viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    for (int i = 0; i < kFrames; ++i) {
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + kStep);
        QApplication::processEvents();
        frames.push_back(milliseconds([&] { view->viewport()->render(&image); }));
    }
    std::sort(frames.begin(), frames.end());
    std::printf("pan         %-13s median %6.2f ms  95th percentile %6.2f ms\n", what, frames[kFrames / 2],
                frames[kFrames * 95 / 100]);
}

// Compiles, analyzes and shows the results; then everything that can be done with them.
bool benchCompile(Document* document, GapMeter& gaps) {
    QSignalSpy done(document, &Document::compiled);
    QSignalSpy failed(document, &Document::compileFailed);
    gaps.take();
    QElapsedTimer clock;
    clock.start();
    if (!document->compile()) return false;
    const auto ended = [&] { return done.size() + failed.size() > 0; };
    if (!QTest::qWaitFor(ended, kPatienceMs) || failed.size() > 0) return false;
    const qint64 taken = clock.elapsed();
    QTest::qWait(100);
    printStep(QStringLiteral("compiled, results shown: %1 layers, %2 ms")
                  .arg(document->compiler()->outcome()->analysis->layers.size())
                  .arg(taken),
              gaps.take());
    return resultSteps(document, gaps);
}

// The picture of everything, written in the background.
bool benchExport(Document* document, GapMeter& gaps, const QString& file) {
    QSignalSpy spy(document, &Document::graphExported);
    gaps.take();
    QElapsedTimer clock;
    clock.start();
    document->exportGraph(file);
    if (!QTest::qWaitFor([&] { return spy.size() == 1; }, kPatienceMs)) return false;
    printStep(
        QStringLiteral("graph saved as %1, %2 ms in all").arg(QFileInfo(file).suffix()).arg(clock.elapsed()),
        gaps.take());
    return true;
}

bool benchWindow(const QString& file) {
    MainWindow window(MainWindow::Memory::Fresh);
    window.resize(1440, 900);
    window.show();
    QTest::qWait(300);
    GapMeter gaps;
    gaps.take();
    QElapsedTimer clock;
    clock.start();
    Document* document = window.openFile(file); // starts to read, then makes the widgets
    const qint64 asked = clock.elapsed();
    widgets::GraphPane* pane = document->graph();
    pane->view()->setAnimated(false);
    if (!QTest::qWaitFor([&] { return pane->layoutReady(); }, kPatienceMs)) return false;
    const qint64 opened = clock.elapsed();
    QImage image(window.size(), QImage::Format_ARGB32_Premultiplied);
    window.render(&image);
    std::printf("open        first picture after %lld ms (layout on screen %lld ms, openFile %lld ms)\n",
                static_cast<long long>(clock.elapsed()), static_cast<long long>(opened),
                static_cast<long long>(asked));
    printStep(QStringLiteral("opened: read, laid out, shown"), gaps.take());
    pane->setMode(widgets::GraphPane::Mode::File);
    if (!QTest::qWaitFor([&] { return pane->layoutReady(); }, kPatienceMs)) return false;
    QTest::qWait(50);
    printStep(QStringLiteral("laid out and shown: %1 boxes").arg(pane->view()->graph()->nodes().size()),
              gaps.take());
    pane->view()->setZoom(0.8);
    benchPanning(pane->view(), "readable");
    pane->view()->setZoom(0.3);
    benchPanning(pane->view(), "boxes only");
    pane->view()->zoomToFit();
    benchPanning(pane->view(), "whole graph");
    const QString picture = QFileInfo(file).absolutePath() + "/graph.";
    return benchExport(document, gaps, picture + "svg") && benchExport(document, gaps, picture + "pdf") &&
           benchExport(document, gaps, picture + "png") && graphSteps(document, gaps);
}

// The sample, or a chain whose every layer's sensitivity is measured on few frames. Then `other` is opened
// while it is compiled once more.
bool benchResults(const QString& file, const QString& other) {
    std::printf("-- %s\n", file.isEmpty() ? "the sample" : qPrintable(QFileInfo(file).fileName()));
    MainWindow window(MainWindow::Memory::Fresh);
    window.resize(1440, 900);
    window.show();
    Document* document = file.isEmpty() ? window.openSample() : window.openFile(file);
    if (!document || !QTest::qWaitFor([&] { return document->graph()->layoutReady(); }, kPatienceMs))
        return false;
    if (!file.isEmpty()) {
        widgets::CompileSettings settings = document->options()->settings();
        settings.compile.calibrationSamples = 8;
        settings.analysisSamples = 4;
        settings.quickAnalysis = true;
        document->options()->setSettings(settings);
    }
    QTest::qWait(500);
    GapMeter gaps;
    const QTemporaryDir folder;
    return benchCompile(document, gaps) && outputSteps(window, folder.path(), gaps) &&
           compareSteps(window, gaps) && openWhileCompiling(window, other, gaps);
}

bool benchDesktop(QApplication& application, const QStringList& files) {
    std::printf("-- three models\n");
    GapMeter gaps;
    if (!sessionSteps(files, gaps)) return false;
    Workbench workbench(application, MainWindow::Memory::Fresh);
    return desktopSteps(workbench, files, gaps);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    QApplication::setOrganizationName("QuantScopeBench");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    widgets::Theme::apply(application, widgets::ThemeMode::Light);
    const int nodes = argc > 1 ? std::max(20, std::atoi(argv[1])) : 9000;
    const QStringList parts = application.arguments().mid(2);
    const auto wanted = [&](const char* part) { return parts.isEmpty() || parts.contains(part); };
    if (wanted("layout")) {
        for (const int size : {9000, 50000})
            benchLayout("chain", *Chain(size).graph());
        for (const int longEdges : {200, 800})
            benchLayout("tangle", *makeTangle(9000, longEdges));
    }
    const auto chain = [&](const QString& name, int size) {
        const QString file = folder.filePath(name);
        return onnx::write(*Chain(size).graph(), file.toStdString()) ? file : QString();
    };
    const QString large = chain("large.onnx", nodes), small = chain("small.onnx", std::min(nodes, kSmaller)),
                  third = chain("third.onnx", std::min(nodes, kSmaller));
    if (large.isEmpty() || small.isEmpty() || third.isEmpty()) return 1;
    if (wanted("window") && !benchWindow(large)) return 1;
    if (wanted("tangle")) {
        const QString tangle = folder.filePath("tangle.onnx");
        if (!onnx::write(*makeTangle(nodes, nodes / 12), tangle.toStdString())) return 1;
        std::printf("-- a tangle\n");
        if (!benchWindow(tangle)) return 1;
    }
    if (wanted("results") &&
        !(benchResults({}, small) && benchResults(small, large) && benchResults(large, small)))
        return 1;
    return wanted("desktop") && !benchDesktop(application, {small, large, third}) ? 1 : 0;
}
