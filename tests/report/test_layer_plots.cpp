// The SVG plots of an analysis: what is drawn, what is left out, what is escaped.
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

#include "report/LayerPlots.h"

using namespace qs;

namespace {

// Number of elements with this name; -1 when it is no well-formed XML.
int countOf(const std::string& svg, const char* name) {
    QXmlStreamReader xml(QByteArray::fromStdString(svg));
    int count = 0;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String(name)) ++count;
    return xml.hasError() ? -1 : count;
}

analysis::AnalysisResult twoLayers() {
    analysis::AnalysisResult result;
    for (const char* name : {"a<b>", "c"}) {
        analysis::LayerResult layer;
        layer.name = name;
        layer.accumulated.sqnrDb = 31.5;
        layer.isolated.sqnrDb = std::numeric_limits<double>::infinity();
        result.layers.push_back(layer);
    }
    return result;
}

} // namespace

class LayerPlotsTest : public QObject {
    Q_OBJECT
private slots:
    void aPointPerLayerAndView() {
        analysis::AnalysisResult result = twoLayers();
        QCOMPARE(countOf(report::sqnrSvg(result), "circle"), 4); // no sensitivity measured
        result.layers[0].sensitivity = analysis::ErrorMetrics{};
        result.layers[0].sensitivity->sqnrDb = std::nan("");
        const std::string svg = report::sqnrSvg(result);
        QCOMPARE(countOf(svg, "circle"), 5);
        QVERIFY(svg.find("a&lt;b&gt;") != std::string::npos);
        QVERIFY(svg.find("exact") != std::string::npos);
        QVERIFY(svg.find("nan") == std::string::npos && svg.find("inf\"") == std::string::npos);
    }
    void nothingIsDrawnOfNothing() {
        QVERIFY(report::sqnrSvg({}).empty());
        QVERIFY(report::channelRangesSvg({}).empty());
        QVERIFY(report::channelRangesSvg({{0.0, 0.0}}).empty());
    }
    void manyChannelsShareStrokes() {
        const auto strokes = [](std::size_t channels) {
            const std::string svg =
                report::channelRangesSvg(std::vector<analysis::ChannelRange>(channels, {-1.0, 2.0}));
            return std::count(svg.begin(), svg.end(), 'M');
        };
        QCOMPARE(strokes(7), 7);
        QCOMPARE(strokes(5000), static_cast<long>(report::kMostStrokes));
    }
};

QTEST_GUILESS_MAIN(LayerPlotsTest)
#include "test_layer_plots.moc"
