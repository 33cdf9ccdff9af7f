#include <QTest>

#include "graph/GraphFind.h"
#include "graph/HeatScale.h"
#include "inspectors/OptionTable.h"

using namespace qs;
using namespace qs::widgets;

class TestOptionTable : public QObject {
    Q_OBJECT
private slots:
    void defaultsAreAnEmptyObject() { QVERIFY(settingsToJson({}).isEmpty()); }

    void everyOptionSurvivesJson() {
        CompileSettings in;
        in.compile.qatType = "tensorflow";
        in.compile.qat = true;
        quant::QuantOptions& quant = in.compile.quant;
        quant.method = quant::CalibrationMethod::Percentile;
        quant.percentile = 99.5;
        quant.movingAverageConstant = 0.1;
        quant.signedActivations = quant.symmetricActivations = true;
        quant.perChannelWeights = false;
        quant.weightRange = 128;
        quant.exclude = {"/fc/Gemm", "/a b/.*"};
        quant.equalize = quant.searchScales = quant.adaRound = quant.correctBias = true;
        quant.rounding = kernels::Rounding::Rndnu;
        data::DatasetOptions& data = in.compile.calibration;
        data.source = "folder:/data/with space";
        data.mean = {0.485f, 0.456f, 0.406f};
        data.std = {0.229f, 0.224f, 0.225f};
        data.resize = data::Size{256, 200};
        data.crop = data::Size{224, 190};
        data.bgr = true;
        data.layout = "nhwc";
        data.skip = 3;
        in.compile.calibrationSamples = 77;
        in.compile.automatic = true;
        in.compile.maxDrop = 0.5;
        in.analysisSamples = 5;
        in.quickAnalysis = true;
        const QJsonObject json = settingsToJson(in);
        // Two flags exclude each other (qat, ignore-quantizers), so one key of the table is not there.
        QCOMPARE(json.size(), static_cast<qsizetype>(optionTable().size()) - 1);
        const CompileSettings out = settingsFromJson(json);
        QCOMPARE(settingsToJson(out), json);
        QVERIFY(out.compile.qat && out.compile.automatic && out.quickAnalysis);
        QCOMPARE(out.compile.maxDrop, in.compile.maxDrop);
        QCOMPARE(out.compile.calibration.mean, data.mean);
        QCOMPARE(out.compile.calibration.crop->height, 190);
        QCOMPARE(out.compile.quant.exclude, quant.exclude);
    }

    void foreignJsonKeepsTheDefaults() {
        const CompileSettings out = settingsFromJson({{"percentile", "many"},
                                                      {"calib", true},
                                                      {"exclude", 3},
                                                      {"weight-range", 5},
                                                      {"target", "unknown"},
                                                      {"resize", "0x-4"},
                                                      {"what", 1}});
        QVERIFY(settingsToJson(out).isEmpty());
    }

    void commandLine() {
        CompileSettings settings;
        QCOMPARE(equivalentCommand("/m/net.onnx", settings).line,
                 QString("quantscope-cli compile /m/net.onnx -o net_int8"));
        settings.compile.quant.ignoreQuantizers = true;
        settings.compile.quant.equalize = true;
        settings.compile.quant.perChannelWeights = false;
        settings.compile.quant.exclude = {"/fc/.*"};
        settings.compile.calibration.source = "npz:/my data/it's.npz";
        settings.compile.calibrationSamples = 100;
        settings.compile.quant.signedActivations = true;
        const EquivalentCommand command = equivalentCommand("net.onnx", settings);
        for (const char* part : {"--ignore-quantizers", "--cle", "--per-tensor", "--exclude '/fc/.*'",
                                 "--dataset 'npz:/my data/it'\\''s.npz'", "--calib 100"})
            QVERIFY2(command.line.contains(part), qPrintable(command.line));
        QCOMPARE(command.unsayable, QStringList{"Signed activations"});
    }

    void heatScales() {
        analysis::AnalysisResult result;
        for (double mse : {1e-6, 1e-4, 1e-2}) {
            analysis::LayerResult layer;
            layer.accumulated.mse = mse;
            layer.accumulated.cosine = 1 - mse;
            layer.accumulated.sqnrDb = -10 * std::log10(mse);
            layer.saturationPct = mse * 1e4;
            result.layers.push_back(layer);
        }
        for (const HeatMetric metric : {HeatMetric::Mse, HeatMetric::Cosine}) {
            const HeatScale scale(result, {metric, HeatView::Accumulated});
            const auto good = [&](std::size_t i) {
                return scale.goodness(*heatValue(result.layers[i], scale.choice()));
            };
            QVERIFY(qFuzzyCompare(good(0), 1.0));
            QVERIFY(std::abs(good(1) - 0.5) < 1e-6); // logarithmic
            QVERIFY(good(2) < 1e-6);
            QVERIFY(std::abs(scale.goodness(scale.valueAt(0.3)) - 0.3) < 1e-6);
        }
        const HeatScale sqnr(result, {});
        QCOMPARE(sqnr.goodness(10), 0.0);
        QCOMPARE(sqnr.goodness(20), 0.5);
        QCOMPARE(sqnr.goodness(std::numeric_limits<double>::infinity()), 1.0);
        QCOMPARE(sqnr.valueAt(0.5), 20.0);
        QVERIFY(!heatValue(result.layers[0], {HeatMetric::Mse, HeatView::Sensitivity})); // not measured
        QVERIFY(!hasViews(HeatMetric::Saturation));
    }

    void findsByEveryField() {
        PlacedDrawing placed;
        auto graph = std::make_shared<Graph>();
        const ValueId x = graph->addValue("x", DataType::F32, Shape{1, 3, 8, 8});
        const ValueId w = graph->addConstant("w", Tensor::scalar(1.0f));
        const ValueId y = graph->addValue("y", DataType::F32, Shape{1, 16, 4, 4});
        graph->addNode(
            "block/conv", "Conv", {x, w}, {y},
            {{"kernel_shape", std::vector<std::int64_t>{3, 3}}, {"auto_pad", std::string("SAME")}});
        graph->inputs = {{"x", x}};
        Quantizer q;
        q.scale = {0.5f};
        q.zeroPoint = {0};
        graph->value(y).quantizer = q;
        placed.drawing = report::buildDrawing(*graph, {});
        placed.graph = graph;
        QString problem;
        const auto count = [&](const char* text, FindField field, bool regex = false) {
            return findBoxes(placed, {text, field, regex}, problem).size();
        };
        QCOMPARE(count("conv", FindField::Name), std::size_t(1));
        QCOMPARE(count("kernel_shape=3,3", FindField::Attribute), std::size_t(1));
        QCOMPARE(count("same", FindField::Attribute), std::size_t(1));
        QCOMPARE(count("3,3", FindField::Name), std::size_t(0));
        QCOMPARE(count("16x4x4", FindField::Shape), std::size_t(1));
        QCOMPARE(count("1,3,8", FindField::Shape), std::size_t(1));
        QCOMPARE(count("u8", FindField::Precision), std::size_t(1));
        QCOMPARE(count("float32", FindField::Precision), std::size_t(2));
        QCOMPARE(count("^(Conv|Add)$", FindField::Operator, true), std::size_t(1));
        QCOMPARE(count("", FindField::Anything), std::size_t(0));
        QCOMPARE(count("(", FindField::Anything, true), std::size_t(0));
        QVERIFY(!problem.isEmpty());
    }
};

QTEST_MAIN(TestOptionTable)
#include "test_option_table.moc"
