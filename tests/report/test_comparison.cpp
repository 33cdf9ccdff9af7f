// The table of compare: matched layers, accuracy against float with its interval, what costs most; as JSON
// and as HTML.
#include <QTest>

#include "report/Comparison.h"
#include "report/ComparisonHtml.h"

using namespace qs;
using namespace qs::report;

namespace {

analysis::LayerResult layer(const std::string& name, const std::string& op, double nmse) {
    analysis::LayerResult l;
    l.name = name;
    l.op = op;
    l.referenceMin = -1.5;
    l.referenceMax = 2.5;
    l.channels = {{-1.5, 1.0}, {0.0, 2.5}};
    l.accumulated.sqnrDb = 20.0;
    l.sensitivity = analysis::ErrorMetrics();
    l.sensitivity->nmse = nmse;
    l.sensitivity->sqnrDb = -10.0 * std::log10(nmse);
    l.weights = analysis::WeightResult();
    l.weights->channels = {{-0.5, 0.25}, {-0.01, 0.02}, {0.0, 0.0}};
    return l;
}

std::shared_ptr<const analysis::AnalysisResult> analysisOf(const std::vector<std::string>& names,
                                                           bool sensitivity) {
    auto result = std::make_shared<analysis::AnalysisResult>();
    result->hasSensitivity = sensitivity;
    double nmse = 1e-4;
    for (const std::string& name : names) {
        result->layers.push_back(layer(name, "Conv+Relu", nmse));
        if (!sensitivity) result->layers.back().sensitivity.reset();
        nmse *= 10.0;
    }
    result->outputs.push_back({"y", {}});
    result->outputs[0].error.sqnrDb = 12.25;
    return result;
}

ComparisonColumn column(const char* net, const char* kind, int right, int samples,
                        const std::vector<std::string>& names) {
    ComparisonColumn c;
    c.net = net;
    c.kind = kind;
    c.integer = std::string(kind) != "FP32";
    c.samples = samples;
    c.top1 = 100.0 * right / samples;
    c.top5 = 99.0;
    for (int i = 0; i < samples; ++i)
        c.right.push_back(i < right);
    c.analysis = analysisOf(names, c.integer);
    return c;
}

Comparison three() {
    return *makeComparison({column("a<b>.onnx", "FP32", 900, 1000, {"c1", "c2", "c3", "c4"}),
                            column("a<b>.onnx", "PTQ", 100, 1000, {"c1", "c2", "c3", "c4"}),
                            column("q.onnx", "QAT", 899, 1000, {"m.0", "m.1", "m.2", "m.3"})});
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT
private slots:
    void layersOfOtherNamesAreMatched() {
        const Comparison comparison = three();
        QCOMPARE(comparison.rows.size(), std::size_t{4});
        QCOMPARE(cellOf(comparison, comparison.rows[2], 2)->name, std::string("m.2"));
    }

    void accuracyIsHeldAgainstFloat() {
        const Comparison comparison = three();
        QVERIFY(!changeOf(comparison, 0));
        const auto broken = changeOf(comparison, 1), tied = changeOf(comparison, 2);
        QCOMPARE(broken->points, -80.0);
        QVERIFY(broken->certain() && broken->interval.high < -75.0);
        QVERIFY(!tied->certain());
        QVERIFY(std::fabs(tied->points + 0.1) < 1e-9);
    }

    void whatBreaksIsNamed() {
        const Comparison comparison = three();
        QVERIFY(explanation(comparison, 0).empty());
        const std::string text = explanation(comparison, 1);
        QVERIFY2(text.find("loses 80.00 points") == 0, text.c_str());
        QVERIFY2(text.find("breaks most at c4 (10.0 dB), c3 (20.0 dB), c2 (30.0 dB)") != std::string::npos,
                 text.c_str());
        QVERIFY(text.find("c1") == std::string::npos);
        QVERIFY(explanation(comparison, 2).find("not certain") != std::string::npos);
    }

    void noDifferenceIsNoGain() {
        ComparisonColumn swapped = column("q", "QAT", 900, 1000, {"a", "b"});
        swapped.right[0] = false; // one lost, one gained
        swapped.right[900] = true;
        const Comparison comparison = *makeComparison(
            {column("f", "FP32", 900, 1000, {"a", "b"}), column("p", "PTQ", 900, 1000, {"a", "b"}), swapped});
        for (const std::size_t i : {1, 2}) {
            const std::string text = explanation(comparison, i);
            QVERIFY2(text.find("top-1 as in float (") == 0, text.c_str());
            QVERIFY2(text.find(" points); costliest layers: b") != std::string::npos, text.c_str());
            QVERIFY2(text.find("gains") == std::string::npos, text.c_str());
        }
    }

    void aNetworkThatNeedsItsQuantizersIsMarked() {
        ComparisonColumn trained = column("q", "QAT", 800, 1000, {"a", "b"});
        trained.needsQuantizers = true;
        trained.sqnrToFloat = 7.5;
        const Comparison comparison = *makeComparison({column("f", "FP32", 900, 1000, {"a", "b"}), trained});
        QVERIFY(explanation(comparison, 1).find("mean little") != std::string::npos);
        QCOMPARE(comparisonJson(comparison)["columns"][1]["sqnr_to_float_db"].get<double>(), 7.5);
        QVERIFY(comparisonHtml(comparison).find(">7.5<") != std::string::npos);
    }

    void channelsAreComparedByReach() {
        QVERIFY(std::fabs(channelRatio({{-0.5, 0.25}, {-0.01, 0.02}, {0.0, 0.0}}) - 25.0) < 1e-9);
        QCOMPARE(channelRatio({}), 1.0);
    }

    void jsonHoldsFloatCellsToo() {
        const Json json = comparisonJson(three());
        QCOMPARE(json["rows"].size(), std::size_t{4});
        const Json& cell = json["rows"][0][0];
        QCOMPARE(cell["integer"].get<bool>(), false);
        QCOMPARE(cell["reference_max"].get<double>(), 2.5);
        QVERIFY(std::fabs(cell["weight_channel_ratio"].get<double>() - 25.0) < 1e-9);
        QVERIFY(!cell.contains("accumulated"));
        QVERIFY(json["rows"][0][1].contains("sensitivity"));
        QVERIFY(json["columns"][0]["top1_change"].is_null());
        QCOMPARE(json["columns"][1]["top1_change"]["certain"].get<bool>(), true);
        QCOMPARE(json["columns"][1]["costs_most"].size(), std::size_t{3});
        QVERIFY(json["columns"][0]["outputs"].empty());
    }

    void htmlStandsAlone() {
        const std::string html = comparisonPage(three(), "t<i>", "IDX & co");
        QVERIFY(html.find("<script") == std::string::npos && html.find("<link") == std::string::npos);
        QVERIFY(html.find("https:") == std::string::npos && html.find("src=") == std::string::npos);
        QVERIFY(html.find("a<b>") == std::string::npos && html.find("a&lt;b&gt;.onnx") != std::string::npos);
        QVERIFY(html.find("IDX &amp; co") != std::string::npos);
        QVERIFY(html.find("<svg") != std::string::npos);
        QVERIFY(html.find("breaks most at c4") != std::string::npos);
        QVERIFY(html.find("1 : 25") != std::string::npos); // the float network's weights
        QCOMPARE(html, comparisonPage(three(), "t<i>", "IDX & co"));
    }

    void withoutLabelsThereIsNoAccuracy() {
        ComparisonColumn plain = column("a", "PTQ", 1, 1, {"c"});
        plain.top1.reset();
        plain.top5.reset();
        plain.right.clear();
        const Comparison comparison = *makeComparison({plain});
        QVERIFY(explanation(comparison, 0).find("costliest layers: c") == 0);
        QVERIFY(comparisonJson(comparison)["columns"][0]["top1"].is_null());
        QVERIFY(comparisonHtml(comparison).find("<svg") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "test_comparison.moc"
