// JSON, CSV and HTML of results.
#include <QtTest>

#include <cmath>
#include <limits>
#include <sstream>

#include "report/AnalysisCsv.h"
#include "report/AnalysisJson.h"
#include "report/HistogramSvg.h"
#include "report/HtmlReport.h"
#include "report/ModelJson.h"

using namespace qs;

namespace {

analysis::AnalysisResult sample() {
    analysis::LayerResult layer;
    layer.name = "conv<1>";
    layer.op = "Conv+Relu";
    layer.tensor = "relu_out";
    layer.nodes = {"conv<1>", "relu"};
    layer.accumulated.sqnrDb = 31.25;
    layer.accumulated.cosine = 0.5;
    layer.isolated.sqnrDb = std::numeric_limits<double>::infinity();
    layer.saturationPct = 0.125;
    layer.macs = 42;
    layer.referenceHistogram = {-1.0, 1.0, {1, 10, 100}};
    layer.emulatedHistogram = {-1.0, 1.0, {2, 9, 100}};
    analysis::LayerResult zero;
    zero.name = "=SUM(A1)";
    zero.op = "Add \"x\"";
    zero.accumulated.sqnrDb = std::nan("");
    zero.accumulated.zeroReference = true;
    zero.sensitivity = analysis::ErrorMetrics{};
    zero.sensitivity->sqnrDb = 9.0;
    analysis::AnalysisResult result;
    result.samples = 3;
    result.layers = {layer, zero};
    result.outputs = {{"logits", layer.accumulated}};
    result.seconds = 1.5;
    return result;
}

} // namespace

class ReportWritersTest : public QObject {
    Q_OBJECT

private slots:
    void analysisJsonHasTheKeysOfTheContract() {
        const report::Json json = report::analysisJson(sample());
        QCOMPARE(json["samples"].get<int>(), 3);
        const report::Json& layer = json["layers"][0];
        QCOMPARE(layer["accumulated"]["sqnr_db"].get<double>(), 31.25);
        QCOMPARE(layer["isolated"]["sqnr_db"].get<std::string>(), std::string("inf"));
        QVERIFY(layer["sensitivity"].is_null());
        QCOMPARE(layer["saturation_pct"].get<double>(), 0.125);
        for (const char* key : {"name", "op", "tensor", "unused_levels_pct"})
            QVERIFY2(layer.contains(key), key);
        for (const char* key : {"sqnr_db", "cosine", "mse", "nmse", "max_abs"})
            QVERIFY2(layer["accumulated"].contains(key), key);
        QVERIFY(json["layers"][1]["accumulated"]["sqnr_db"].is_null());
        QVERIFY(json["layers"][1]["accumulated"]["zero_reference"].get<bool>());
        QCOMPARE(json["layers"][1]["sensitivity"]["sqnr_db"].get<double>(), 9.0);
        QCOMPARE(json["outputs"][0]["name"].get<std::string>(), std::string("logits"));
        QVERIFY(!json.contains("seconds"));
    }

    void quantizerJsonHasTheKeysOfTheContract() {
        Quantizer q;
        q.role = QuantizerRole::Weight;
        q.kind = QuantizerKind::FakeQuant;
        q.isSigned = true;
        q.qmin = -128;
        q.qmax = 127;
        q.axis = 0;
        q.scale = {0.5f, 0.25f};
        q.zeroPoint = {0, 0};
        const report::Json json = report::quantizerJson("w", q);
        QCOMPARE(json["tensor"].get<std::string>(), std::string("w"));
        QCOMPARE(json["role"].get<std::string>(), std::string("weight"));
        QCOMPARE(json["kind"].get<std::string>(), std::string("fake_quant"));
        QCOMPARE(json["dtype"].get<std::string>(), std::string("int8"));
        QCOMPARE(json["axis"].get<int>(), 0);
        QVERIFY(json["per_channel"].get<bool>());
        QVERIFY(json["signed"].get<bool>());
        QCOMPARE(json["scale"].dump(), std::string("[0.5,0.25]"));
        QCOMPARE(json["zero_point"].dump(), std::string("[0,0]"));
        QCOMPARE(json["qmin"].get<int>(), -128);
        QCOMPARE(json["qmax"].get<int>(), 127);
        QCOMPARE(json["bits"].get<int>(), 8);
        q.axis = -1;
        QVERIFY(report::quantizerJson("w", q)["axis"].is_null());
    }

    void graphJson() {
        Graph graph;
        graph.opsets[""] = 13;
        graph.opsets["com.microsoft"] = 1;
        const ValueId x = graph.addValue("x", DataType::F32, Shape{-1, 3});
        const ValueId y = graph.addValue("y");
        const ValueId z = graph.addValue("z");
        graph.addNode("a", "Relu", {x}, {y});
        graph.addNode("b", "QGemm", {y}, {z}, {}, "com.microsoft");
        graph.inputs.push_back({"x", x});
        QCOMPARE(report::opsetsJson(graph).dump(), std::string(R"({"ai.onnx":13,"com.microsoft":1})"));
        QCOMPARE(report::operatorCountsJson(graph).dump(),
                 std::string(R"({"Relu":1,"com.microsoft.QGemm":1})"));
        QCOMPARE(report::portsJson(graph, graph.inputs).dump(),
                 std::string(R"([{"name":"x","dtype":"float32","shape":[-1,3]}])"));
    }

    void csvIsQuotedAndHarmless() {
        const std::string csv = report::analysisCsv(sample());
        QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), 3);
        QVERIFY(csv.find("\"conv<1>\",\"Conv+Relu\",\"relu_out\",1,31.25,0.5,") != std::string::npos);
        QVERIFY(csv.find(",inf,") != std::string::npos);
        QVERIFY(csv.find("\"'=SUM(A1)\",\"Add \"\"x\"\"\"") != std::string::npos);
        // Every line has as many cells as the heading (no comma stands inside a quoted cell here).
        std::vector<std::ptrdiff_t> commas;
        std::string line;
        for (std::istringstream in(csv); std::getline(in, line);)
            commas.push_back(std::count(line.begin(), line.end(), ','));
        QCOMPARE(commas[1], commas[0]);
        QCOMPARE(commas[2], commas[0]);
    }

    void htmlEscapesWhatComesFromFiles() {
        const analysis::AnalysisResult result = sample();
        report::HtmlReportInput input;
        input.title = "<script>alert(1)</script>";
        input.facts = {{"a", "b & c"}};
        input.accuracy = {{"INT8", 93.875, std::nullopt, 1000}};
        input.analysis = &result;
        input.findings = {makeWarning("code", "node<b>", "text\x1b[2J\"quoted\"")};
        const std::string html = report::htmlReport(input);
        QVERIFY(html.find("<script") == std::string::npos);
        QVERIFY(html.find("&lt;script&gt;") != std::string::npos);
        QVERIFY(html.find("b &amp; c") != std::string::npos);
        QVERIFY(html.find("conv&lt;1&gt;") != std::string::npos);
        QVERIFY(html.find("node&lt;b&gt;") != std::string::npos);
        QVERIFY(html.find('\x1b') == std::string::npos);
        QVERIFY(html.find("93.88 %") != std::string::npos || html.find("93.87 %") != std::string::npos);
        QVERIFY(html.find("http:") == html.find("http://www.w3.org/2000/svg")); // nothing is fetched
        QVERIFY(html.find("https:") == std::string::npos);
        QCOMPARE(html, report::htmlReport(input));
    }

    // SQNR, cosine, MSE, NMSE, largest and mean error, in each view.
    void everyMeasureIsInTheReport() {
        analysis::AnalysisResult result = sample();
        double value = 0.00123;
        for (analysis::ErrorMetrics* error : {&result.layers[0].accumulated, &result.layers[0].isolated})
            for (double* measure : {&error->mse, &error->nmse, &error->maxAbs, &error->meanAbs})
                *measure = value *= 2.0;
        report::HtmlReportInput input;
        input.analysis = &result;
        const std::string html = report::htmlReport(input);
        for (double v = 0.00123; v < value;) {
            v *= 2.0;
            const QByteArray cell = ">" + QByteArray::number(v, 'g', 3) + "</td>";
            QVERIFY2(html.find(cell.toStdString()) != std::string::npos, cell.constData());
        }
    }

    void histogramsNeedTheSameBins() {
        const analysis::Histogram a{-1, 1, {1, 2, 3}}, b{-1, 1, {1, 2}}, none{-1, 1, {0, 0, 0}};
        QVERIFY(!report::histogramSvg(a, a).empty());
        QVERIFY(report::histogramSvg(a, b).empty());
        QVERIFY(report::histogramSvg(none, none).empty());
        QVERIFY(report::histogramSvg({}, {}).empty());
    }
};

QTEST_GUILESS_MAIN(ReportWritersTest)
#include "test_report_writers.moc"
