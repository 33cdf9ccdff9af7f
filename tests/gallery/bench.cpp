// Times of the workbench at size: quantscope_gui_bench [NODES]
//   layout     chains of quantize/dequantize pairs with skips, one thread
//   open       a file of NODES nodes: from openFile to the first picture
//   pan        frames of the graph view while it moves, at reading size and as a whole
//   event loop the longest time without the GUI thread taking an event, while a job reads, lays out, exports
//              or compiles
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QImage>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cstdio>

#include "MainWindow.h"
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

namespace {

constexpr int kPatienceMs = 300'000;
constexpr int kCompiled = 3000; // nodes; the sensitivity of all layers takes time that grows with its square

double milliseconds(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

// Residual blocks as a QAT export has them: Conv -> Q -> DQ -> Relu -> Q -> DQ, twice, and an Add with Q and
// DQ behind it; weights through Q/DQ too.
class Chain {
public:
    explicit Chain(int nodes) {
        m_graph = std::make_shared<Graph>();
        m_graph->opsets[""] = 13;
        m_graph->irVersion = 8;
        m_scale = m_graph->addConstant("scale", Tensor::scalar(0.05f));
        m_zero = m_graph->addConstant("zero", Tensor::scalar(std::int8_t{0}));
        const std::vector<float> values(4 * 4, 0.1f);
        m_weight = m_graph->addConstant("weight", Tensor::of<float>(Shape{4, 4, 1, 1}, values));
        const ValueId x = m_graph->addValue("x", DataType::F32, Shape{1, 4, 8, 8});
        m_graph->inputs = {{"x", x}};
        ValueId value = quantized(x);
        for (int block = 0; static_cast<int>(m_graph->nodeCount()) < nodes; ++block) {
            const ValueId skip = value;
            m_scope = "/blocks/block." + std::to_string(block) + "/";
            for (int i = 0; i < 2; ++i)
                value = quantized(node("Relu", {quantized(node("Conv", {value, quantized(m_weight)}))}));
            value = quantized(node("Add", {value, skip}));
        }
        m_graph->outputs = {{"y", value}};
    }
    std::shared_ptr<Graph> graph() const { return m_graph; }

private:
    ValueId node(const std::string& op, std::vector<ValueId> inputs) {
        const std::string number = std::to_string(m_count++);
        const ValueId out = m_graph->addValue("v" + number, DataType::F32, Shape{1, 4, 8, 8});
        m_graph->addNode(m_scope + op + "_" + number, op, std::move(inputs), {out});
        return out;
    }
    ValueId quantized(ValueId x) {
        const ValueId codes = node("QuantizeLinear", {x, m_scale, m_zero});
        m_graph->value(codes).type = DataType::I8;
        return node("DequantizeLinear", {codes, m_scale, m_zero});
    }

    std::shared_ptr<Graph> m_graph;
    ValueId m_scale, m_zero, m_weight;
    std::string m_scope = "/";
    int m_count = 0;
};

void benchLayout(int nodes) {
    const Chain chain(nodes);
    const report::GraphDrawing drawing = report::buildDrawing(*chain.graph(), {.raw = true});
    double best = 1e9;
    std::int64_t crossings = 0;
    for (int i = 0; i < 3; ++i)
        best = std::min(best, milliseconds([&] {
                            JobContext job;
                            const auto placed = report::layoutDrawing(drawing, job);
                            crossings = placed ? placed->crossings : -1;
                        }));
    std::printf("layout      %6zu nodes  %8.1f ms  %lld crossings\n", drawing.nodes.size(), best,
                static_cast<long long>(crossings));
}

// The longest pause between two runs of a timer that is always due.
class GapMeter {
public:
    GapMeter() {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_timer.start(1);
        m_clock.start();
    }
    qint64 take() {
        const qint64 longest = std::max(m_longest, m_clock.restart());
        m_longest = 0;
        return longest;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

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

// Compiles, analyzes and shows the results; then the worst layers are selected one after the other.
bool benchCompile(Document* document, GapMeter& gaps) {
    QSignalSpy done(document, &Document::compiled);
    QSignalSpy failed(document, &Document::compileFailed);
    gaps.take();
    QElapsedTimer clock;
    clock.start();
    if (!document->compile()) return false;
    const auto ended = [&] { return done.size() + failed.size() > 0; };
    if (!QTest::qWaitFor(ended, kPatienceMs) || failed.size() > 0) return false;
    QTest::qWait(50);
    std::printf("event loop  longest gap while compiling %s (%zu layers, %lld ms), results shown: %lld ms\n",
                qPrintable(document->title()), document->compiler()->outcome()->analysis->layers.size(),
                static_cast<long long>(clock.elapsed()), static_cast<long long>(gaps.take()));
    for (int i = 0; i < 5; ++i) {
        document->graph()->selectNextWorst(1);
        QTest::qWait(50);
    }
    std::printf("event loop  longest gap while selecting layers %lld ms\n",
                static_cast<long long>(gaps.take()));
    return true;
}

// The picture of everything, written in the background.
bool benchExport(Document* document, GapMeter& gaps, const QString& file) {
    QSignalSpy spy(document, &Document::graphExported);
    gaps.take();
    QElapsedTimer clock;
    clock.start();
    document->exportGraph(file);
    if (!QTest::qWaitFor([&] { return spy.size() == 1; }, kPatienceMs)) return false;
    std::printf("event loop  longest gap while exporting %s, %lld ms in all: %lld ms\n",
                qPrintable(QFileInfo(file).suffix()), static_cast<long long>(clock.elapsed()),
                static_cast<long long>(gaps.take()));
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
    Document* document = window.openFile(file); // makes the widgets, then starts to read
    std::printf("open        widgets of a model made in %lld ms\n", static_cast<long long>(clock.elapsed()));
    gaps.take();
    widgets::GraphPane* pane = document->graph();
    pane->view()->setAnimated(false);
    if (!QTest::qWaitFor([&] { return pane->layoutReady(); }, kPatienceMs)) return false;
    const qint64 opened = clock.elapsed();
    QImage image(window.size(), QImage::Format_ARGB32_Premultiplied);
    window.render(&image);
    std::printf("open        first picture after %lld ms (layout on screen %lld ms)\n",
                static_cast<long long>(clock.elapsed()), static_cast<long long>(opened));
    std::printf("event loop  longest gap while reading, laying out and showing %lld ms\n",
                static_cast<long long>(gaps.take()));
    pane->setMode(widgets::GraphPane::Mode::File);
    if (!QTest::qWaitFor([&] { return pane->layoutReady(); }, kPatienceMs)) return false;
    QTest::qWait(50);
    std::printf("event loop  longest gap while laying out and showing %zu boxes %lld ms\n",
                pane->view()->graph()->nodes().size(), static_cast<long long>(gaps.take()));
    pane->view()->setZoom(0.8);
    benchPanning(pane->view(), "readable");
    pane->view()->setZoom(0.3);
    benchPanning(pane->view(), "boxes only");
    pane->view()->zoomToFit();
    benchPanning(pane->view(), "whole graph");
    const QString picture = QFileInfo(file).absolutePath() + "/graph.";
    return benchExport(document, gaps, picture + "svg") && benchExport(document, gaps, picture + "pdf") &&
           benchExport(document, gaps, picture + "png");
}

// The sample, or a chain whose every layer's sensitivity is measured on few frames.
bool benchResults(const QString& file) {
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
    return benchCompile(document, gaps);
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
    benchLayout(9000);
    benchLayout(50000);
    const QString file = folder.filePath("chain.onnx");
    if (!onnx::write(*Chain(nodes).graph(), file.toStdString())) return 1;
    const QString smaller = folder.filePath("compiled.onnx");
    if (!onnx::write(*Chain(std::min(nodes, kCompiled)).graph(), smaller.toStdString())) return 1;
    return benchWindow(file) && benchResults({}) && benchResults(smaller) ? 0 : 1;
}
