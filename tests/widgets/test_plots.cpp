#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include "SampleData.h"
#include "Screenshot.h"
#include "models/LayerLookup.h"
#include "plots/HistogramPlot.h"
#include "plots/PlotRegistry.h"
#include "plots/PlotSaver.h"
#include "plots/PlotSnapshot.h"
#include "plots/PlotTitle.h"
#include "plots/SqnrPlot.h"

using namespace qs;
using namespace qs::widgets;
using namespace qs::widgets::test;

namespace {

// Where layer i stands in the widget.
QPoint positionOf(const SqnrPlot& plot, int layer) {
    return {static_cast<int>(plot.xAxis->coordToPixel(layer + 1)), plot.axisRect()->center().y()};
}

void prepare(AnalysisPlot& plot) {
    plot.resize(900, 320);
    plot.show();
    plot.replot();
}

} // namespace

class TestPlots : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(false); }
    void everyPlotOfTheTable_data();
    void everyPlotOfTheTable();
    void svgHasNoStrayMarkers();
    void shortNames();
    void sqnrClickSelects();
    void sqnrFollowsTheBus();
    void sqnrExactIsAboveEverything();
    void sqnrBarsGiveWayToALine();
    void negativeTicksHaveAMinus();
    void sqnrKeyboard();
    void sqnrZoomStaysInside();
    void sqnrWheelZooms();
    void sqnrTooltip();
    void labelsOfManyLayers();
    void sqnrWithoutFiniteValues();
    void histogramFollowsTheBus();
    void histogramLinear();
    void histogramCsv();
    void longTitlesGiveWay_data() { everyPlotOfTheTable_data(); }
    void longTitlesGiveWay();
    void pictures();
};

void TestPlots::everyPlotOfTheTable_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(plotEntries().size()); ++i) {
        QTest::newRow(plotEntries()[static_cast<std::size_t>(i)].id) << i;
    }
}

// Pixels that are not as the first one.
static int drawn(const QImage& picture) {
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) != picture.pixel(0, 0);
    return count;
}

// Whatever is in plots.def: takes any result, shows an empty state, exports in all formats.
void TestPlots::everyPlotOfTheTable() {
    QFETCH(int, index);
    const PlotEntry& entry = plotEntries()[static_cast<std::size_t>(index)];
    QVERIFY(!entry.title().isEmpty());
    SelectionBus bus;
    const std::unique_ptr<AnalysisPlot> plot(entry.create(bus, nullptr));
    prepare(*plot);
    const auto* empty = plot->findChild<QLabel*>();
    QVERIFY(empty->isVisible());
    const auto result = sampleResult(true);
    auto samples = std::make_shared<LayerSamples>();
    for (const auto& layer : result->layers) {
        LayerSamples::Layer& values = samples->layers[layer.tensor];
        for (int i = 0; i < 64; ++i) {
            values.pairs.emplace_back(0.1f * float(i), 0.1f * float(i / 4 * 4));
            values.channelSqnrDb.push_back(i == 0   ? std::numeric_limits<double>::infinity()
                                           : i == 1 ? std::numeric_limits<double>::quiet_NaN()
                                                    : 5.0 + 0.5 * i);
        }
    }
    plot->setResult(result, samples);
    bus.select(Selection::node("/layer1/Add"));
    QVERIFY(!empty->isVisible());
    QTemporaryDir folder;
    const QString stem = folder.filePath("plot");
    QSignalSpy saved(plot->saver(), &PlotSaver::saved), failed(plot->saver(), &PlotSaver::failed);
    for (const char* suffix : {".png", ".svg", ".pdf", ".csv"})
        plot->save(stem + suffix);
    QCOMPARE(saved.size(), 0); // the window does not wait for them
    QTRY_COMPARE(saved.size(), 4);
    const QImage picture(stem + ".png");
    QCOMPARE(picture.size(), QSize(1800, 640));
    QVERIFY(drawn(picture) > 1000);
    QVERIFY(QFile(stem + ".svg").size() > 2000);
    QFile pdf(stem + ".pdf");
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QFile csv(stem + ".csv");
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().count('\n') > 20);
    plot->save(stem + ".xyz");
    plot->save(folder.filePath("no/such/folder.csv"));
    QTRY_COMPARE(failed.size(), 2);
    for (QMessageBox* box : plot->findChildren<QMessageBox*>()) {
        QVERIFY(!box->text().isEmpty());
        box->close();
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4); // nothing half written is left
    auto bare = std::make_shared<analysis::AnalysisResult>();
    bare->layers.resize(3); // no histograms, no quantizers, all zero
    bare->layers[1].name = "a,\"b\"";
    plot->setResult(bare);
    bus.select(Selection::node("a,\"b\""));
    plot->replot();
    plot->setResult(nullptr);
    QVERIFY(empty->isVisible());
}

// Markers of values that are not there, in the upper left corner of the file.
void TestPlots::svgHasNoStrayMarkers() {
    SelectionBus bus;
    SqnrPlot plot(bus);
    prepare(plot);
    auto result = std::make_shared<analysis::AnalysisResult>(*sampleResult());
    for (std::size_t i = 0; i < result->layers.size(); i += 2)
        result->layers[i].accumulated.sqnrDb = std::numeric_limits<double>::quiet_NaN();
    plot.setResult(result);
    QTemporaryDir folder;
    const QString file = folder.filePath("plot.svg");
    QCOMPARE(writePlot(snapshotOf(plot, plot.toCsv()), file), QString());
    QSvgRenderer svg(file);
    QImage corner(16, 16, QImage::Format_RGB32);
    corner.fill(Qt::white);
    QPainter painter(&corner);
    svg.render(&painter, QRectF(QPointF(), svg.defaultSize()));
    painter.end();
    QCOMPARE(drawn(corner), 0);
}

void TestPlots::shortNames() {
    QCOMPARE(shortLayerName("/layer1/layer1.0/conv1/Conv"), QString("layer1.0/conv1"));
    QCOMPARE(shortLayerName("/layer1/Add"), QString("layer1/Add"));
    QCOMPARE(shortLayerName("Conv"), QString("Conv"));
    QCOMPARE(shortLayerName("/conv1/Conv"), QString("conv1"));
    QCOMPARE(shortLayerName(""), QString(""));
}

void TestPlots::sqnrClickSelects() {
    SelectionBus bus;
    SqnrPlot plot(bus);
    prepare(plot);
    plot.setResult(sampleResult());
    plot.replot();
    QTest::mouseClick(&plot, Qt::LeftButton, {}, positionOf(plot, 7));
    QCOMPARE(plot.selectedLayer(), 7);
    QCOMPARE(bus.current(), Selection::node("/layer1/Add"));
    QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(3, 3)); // outside of the axes
    QCOMPARE(plot.selectedLayer(), 7);
}

void TestPlots::sqnrFollowsTheBus() {
    SelectionBus bus;
    SqnrPlot plot(bus);
    prepare(plot);
    bus.select(Selection::tensor("/fc/Gemm_output_0"));
    plot.setResult(sampleResult());
    QCOMPARE(plot.selectedLayer(), 24);
    bus.select(Selection::node("/conv1/Conv_bn"));
    QCOMPARE(plot.selectedLayer(), 0);
    plot.xAxis->setRange(10.5, 15.5);
    bus.select(Selection::node("/fc/Gemm"));
    QVERIFY(plot.xAxis->range().contains(25)); // scrolled into view
    bus.clear();
    QCOMPARE(plot.selectedLayer(), -1);
}

void TestPlots::sqnrExactIsAboveEverything() {
    SelectionBus bus;
    SqnrPlot plot(bus);
    const auto result = sampleResult();
    plot.setResult(result);
    for (const auto& layer : result->layers) {
        if (std::isfinite(layer.isolated.sqnrDb)) QVERIFY(layer.isolated.sqnrDb < plot.exactLevel());
    }
    QVERIFY(plot.yAxis->range().contains(plot.exactLevel()));
    QVERIFY(plot.yAxis->range().contains(10.0));
    QVERIFY(plot.toCsv().contains(",inf,")); // stays what it is in the values
}

// Bars where they can be told apart, a line where layers are closer than that.
void TestPlots::sqnrBarsGiveWayToALine() {
    SelectionBus bus;
    SqnrPlot plot(bus);
    prepare(plot);
    const auto result = sampleResult(true);
    plot.setResult(result);
    const auto* bars = qobject_cast<QCPBars*>(plot.plottable(0));
    QVERIFY(bars);
    QCOMPARE(bars->data()->size(), static_cast<int>(result->layers.size()));
    QVERIFY(bars->visible() && !plot.graph(0)->visible());
    auto many = std::make_shared<analysis::AnalysisResult>();
    while (many->layers.size() < 2000)
        many->layers.insert(many->layers.end(), result->layers.begin(), result->layers.end());
    plot.setResult(many);
    QVERIFY(!bars->visible() && plot.graph(0)->visible());
}

void TestPlots::negativeTicksHaveAMinus() {
    for (const PlotEntry& entry : plotEntries()) {
        SelectionBus bus;
        const std::unique_ptr<AnalysisPlot> plot(entry.create(bus, nullptr));
        prepare(*plot);
        if (plot->yAxis->scaleType() == QCPAxis::stLogarithmic) plot->yAxis->setRange(1e-9, 1);
        for (const QCPAxis* axis : {plot->xAxis, plot->yAxis}) {
            QVector<double> ticks;
            QVector<QString> labels;
            const bool log = axis->scaleType() == QCPAxis::stLogarithmic;
            axis->ticker()->generate(log ? QCPRange(1e-9, 1) : QCPRange(-2.5, 2.5), QLocale::c(), 'g', 4,
                                     ticks, nullptr, &labels);
            for (const QString& label : labels)
                QVERIFY2(!label.contains('-'), qPrintable(label));
        }
    }
}

void TestPlots::sqnrKeyboard() {
    SelectionBus bus;
    SqnrPlot plot(bus);
    prepare(plot);
    plot.setResult(sampleResult());
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.selectedLayer(), 0);
    QTest::keyClick(&plot, Qt::Key_End);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.selectedLayer(), 24);
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(plot.selectedLayer(), 23);
    QTest::keyClick(&plot, Qt::Key_Home);
    QCOMPARE(plot.selectedLayer(), 0);
}

void TestPlots::sqnrZoomStaysInside() {
    SelectionBus bus;
    SqnrPlot plot(bus);
    prepare(plot);
    plot.setResult(sampleResult());
    const auto bounds = [&] { return std::pair{plot.xAxis->range().lower, plot.xAxis->range().upper}; };
    QCOMPARE(bounds(), std::pair(0.5, 25.5));
    plot.xAxis->setRange(-40, 90);
    QCOMPARE(bounds(), std::pair(0.5, 25.5));
    plot.xAxis->setRange(20, 30); // panned beyond the end
    QCOMPARE(bounds(), std::pair(15.5, 25.5));
    plot.xAxis->setRange(5, 5.1);
    QCOMPARE(plot.xAxis->range().size(), 4.0);
    QTest::mouseDClick(&plot, Qt::LeftButton, {}, positionOf(plot, 5));
    QCOMPARE(bounds(), std::pair(0.5, 25.5));
}

void TestPlots::sqnrWheelZooms() {
    SelectionBus bus;
    SqnrPlot plot(bus);
    prepare(plot);
    plot.setResult(sampleResult());
    plot.replot();
    const QCPRange vertical = plot.yAxis->range();
    const QPointF at = positionOf(plot, 12);
    QWheelEvent wheel(at, plot.mapToGlobal(at.toPoint()), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&plot, &wheel);
    QVERIFY(plot.xAxis->range().size() < 25);
    QVERIFY(plot.xAxis->range().contains(13)); // around the pointer
    QCOMPARE(plot.yAxis->range(), vertical);
}

// However many layers there are, labels keep their distance.
void TestPlots::labelsOfManyLayers() {
    auto result = std::make_shared<analysis::AnalysisResult>(*sampleResult());
    while (result->layers.size() < 400)
        result->layers.push_back(result->layers[result->layers.size() % 20]);
    SelectionBus bus;
    SqnrPlot plot(bus);
    prepare(plot);
    plot.setResult(result);
    plot.replot();
    const QVector<double> ticks = plot.xAxis->tickVector();
    QVERIFY(ticks.size() > 10);
    for (qsizetype i = 1; i < ticks.size(); ++i) {
        QVERIFY(plot.xAxis->coordToPixel(ticks[i]) - plot.xAxis->coordToPixel(ticks[i - 1]) >= 14);
    }
    screenshotBoth(plot, "sqnr-many");
}

void TestPlots::sqnrTooltip() {
    SelectionBus bus;
    SqnrPlot plot(bus);
    prepare(plot);
    plot.setResult(sampleResult(true));
    const QString tip = plot.toolTipOf(0);
    QVERIFY(tip.contains("/conv1/Conv") && tip.contains("Conv+Relu"));
    QVERIFY(tip.contains("38.2\u00a0dB") && tip.contains("44.2\u00a0dB"));
    QVERIFY(plot.toolTipOf(23).contains("exact"));
    plot.replot();
    QCOMPARE(plot.layerAt(positionOf(plot, 3)), 3);
    QCOMPARE(plot.layerAt({1, 1}), -1);
    plot.setResult(sampleResult());
    QVERIFY(!plot.toolTipOf(0).contains("Sensitivity"));
}

void TestPlots::sqnrWithoutFiniteValues() {
    auto result = std::make_shared<analysis::AnalysisResult>();
    result->layers.resize(2);
    result->layers[0].isolated.sqnrDb = result->layers[0].accumulated.sqnrDb = INFINITY;
    result->layers[1].isolated.sqnrDb = result->layers[1].accumulated.sqnrDb = NAN;
    SelectionBus bus;
    SqnrPlot plot(bus);
    prepare(plot);
    plot.setResult(result);
    plot.replot();
    QVERIFY(plot.yAxis->range().contains(plot.exactLevel()));
    QVERIFY(std::isfinite(plot.yAxis->range().size()));
}

void TestPlots::histogramFollowsTheBus() {
    SelectionBus bus;
    HistogramPlot plot(bus);
    prepare(plot);
    plot.setResult(sampleResult());
    const auto* empty = plot.findChild<QLabel*>();
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains("Select a layer"));
    bus.select(Selection::node("/layer1/Add"));
    QVERIFY(!empty->isVisible());
    // The quantizer's range and the data are both in view.
    const auto result = sampleResult();
    QVERIFY(plot.xAxis->range().contains(result->layers[7].referenceMax));
    QVERIFY(plot.xAxis->range().contains(result->layers[7].outputQuantizer->realMax()));
    bus.clear();
    QVERIFY(empty->isVisible());
}

void TestPlots::histogramLinear() {
    SelectionBus bus;
    HistogramPlot plot(bus);
    prepare(plot);
    bus.select(Selection::node("/layer1/Add"));
    plot.setResult(sampleResult());
    QVERIFY(plot.isLogarithmic());
    QVERIFY(plot.yAxis->range().lower > 0);
    plot.setLogarithmic(false);
    QCOMPARE(plot.yAxis->range().lower, 0.0);
    QCOMPARE(plot.yAxis->scaleType(), QCPAxis::stLinear);
}

void TestPlots::histogramCsv() {
    SelectionBus bus;
    HistogramPlot plot(bus);
    QCOMPARE(plot.toCsv().count('\n'), 1);
    bus.select(Selection::node("/conv1/Conv"));
    const auto result = sampleResult();
    plot.setResult(result);
    const QStringList lines = plot.toCsv().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 257);
    QCOMPARE(lines[1].split(',').at(2), QString::number(result->layers[0].referenceHistogram.counts[0]));
}

// A name of a hundred letters is neither cut off nor drawn over the legend.
void TestPlots::longTitlesGiveWay() {
    QFETCH(int, index);
    SelectionBus bus;
    const std::unique_ptr<AnalysisPlot> plot(
        plotEntries()[static_cast<std::size_t>(index)].create(bus, nullptr));
    prepare(*plot);
    auto result = std::make_shared<analysis::AnalysisResult>(*sampleResult(true));
    auto samples = std::make_shared<LayerSamples>();
    LayerSamples::Layer& values = samples->layers[result->layers[0].tensor];
    values.pairs = {{0.0f, 0.1f}, {1.0f, 0.9f}};
    values.channelSqnrDb = {10.0, 20.0};
    result->layers[0].name = "/first_" + std::string(100, 'x') + "_last/Conv";
    plot->setResult(result, samples);
    bus.select(Selection::node(QString::fromStdString(result->layers[0].name)));
    plot->resize(560, 300);
    plot->replot();
    const auto titles = plot->findChildren<PlotTitle*>();
    if (titles.isEmpty()) return; // it shows all layers
    QVERIFY(!plot->legend->visible() || !titles[0]->rect().intersects(plot->legend->outerRect()));
    const QStringList lines = titles[0]->shownText().split('\n');
    QVERIFY2(lines[0].startsWith("/first_x") && lines[0].endsWith("_last/Conv") &&
                 lines[0].contains(QStringLiteral("…")),
             qPrintable(lines[0]));
    QVERIFY(QFontMetrics(titles[0]->font()).horizontalAdvance(lines[0]) <= titles[0]->rect().width());
    plot->resize(1600, 300);
    plot->replot();
    QCOMPARE(titles[0]->shownText(), titles[0]->text());
    QVERIFY(!titles[0]->text().contains(QStringLiteral("…")));
}

void TestPlots::pictures() {
    SelectionBus bus;
    SqnrPlot sqnr(bus);
    sqnr.resize(1000, 340);
    sqnr.setResult(sampleResult());
    screenshotBoth(sqnr, "sqnr-none");
    bus.select(Selection::node("/layer2/layer2.1/conv2/Conv"));
    screenshotBoth(sqnr, "sqnr");
    sqnr.setResult(sampleResult(true));
    sqnr.resize(420, 260);
    screenshotBoth(sqnr, "sqnr-small");
    HistogramPlot histogram(bus);
    histogram.resize(640, 320);
    screenshotBoth(histogram, "histogram-empty");
    histogram.setResult(sampleResult());
    screenshotBoth(histogram, "histogram");
    QVERIFY(!sqnr.grab().isNull());
}

QTEST_MAIN(TestPlots)
#include "test_plots.moc"
