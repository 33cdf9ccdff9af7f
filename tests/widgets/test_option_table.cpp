#include <QJsonArray>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

#include <set>

#include "graph/GraphFind.h"
#include "graph/HeatScale.h"
#include "inspectors/CalibrationText.h"
#include "inspectors/OptionTable.h"
#include "inspectors/OptionsPanel.h"
#include "quant/OptionText.h"
#include "quant/QuantOptionTable.h"

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
        quant.entropyLevels = 256;
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
        in.compile.target = "c";
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
        QCOMPARE(out.compile.target, in.compile.target);
        QCOMPARE(out.compile.maxDrop, in.compile.maxDrop);
        QCOMPARE(out.compile.calibration.mean, data.mean);
        QCOMPARE(out.compile.calibration.crop->height, 190);
        QCOMPARE(out.compile.quant.exclude, quant.exclude);
    }

    // A new member of QuantOptions must come into the table of core: this fails to compile, or to find it.
    void tableHoldsEveryMember() {
        quant::QuantOptions options;
        auto& [method, percentile, constant, levels, symmetric, isSigned, perChannel, range, exclude,
               equalize, search, round, bias, rounding, ignore] = options;
        const void* members[] = {&method,   &percentile, &constant, &levels,   &symmetric,
                                 &isSigned, &perChannel, &range,    &exclude,  &equalize,
                                 &search,   &round,      &bias,     &rounding, &ignore};
        std::set<const void*> listed;
        for (const quant::QuantOption& option : quant::quantOptionTable())
            std::visit([&](auto field) { listed.insert(&(options.*field)); }, option.field);
        QCOMPARE(listed, std::set<const void*>(std::begin(members), std::end(members)));
        for (const quant::PtqMethod& ptq : quant::ptqMethods())
            QVERIFY2(std::any_of(optionTable().begin(), optionTable().end(),
                                 [&](const OptionEntry& entry) { return entry.key == ptq.option; }),
                     ptq.option);
        for (const quant::QuantOption& option : quant::quantOptionTable())
            if (std::holds_alternative<quant::CalibrationMethod quant::QuantOptions::*>(option.field))
                QCOMPARE(option.choices.size(), offeredMethods().size());
    }

    void everyOptionHasWidgetDefaultAndTip_data() {
        QTest::addColumn<int>("index");
        std::set<QString> keys;
        for (std::size_t i = 0; i < optionTable().size(); ++i) {
            QTest::newRow(qPrintable(optionTable()[i].key)) << int(i);
            QVERIFY2(keys.insert(optionTable()[i].key).second, "two options of one key");
        }
    }

    void everyOptionHasWidgetDefaultAndTip() {
        QFETCH(int, index);
        const OptionEntry& entry = optionTable()[std::size_t(index)];
        OptionsPanel panel;
        const auto widgets = panel.findChildren<QWidget*>("option-" + entry.key);
        QCOMPARE(widgets.size(), 1);
        const QWidget* widget = widgets.front();
        QVERIFY(!entry.label.isEmpty() && !entry.labelText().isEmpty());
        static const QRegularExpression end(QStringLiteral("[.](?=\\s|$)")); // of a sentence
        QVERIFY2(entry.tip.count(end) == 2 && entry.tip.endsWith('.'), qPrintable(entry.tip));
        QVERIFY(!entry.defaultText().isEmpty());
        QVERIFY(widget->toolTip().contains(entry.tipText()) &&
                widget->toolTip().contains(entry.defaultText()));
        QVERIFY(!widget->accessibleName().isEmpty());
        // The panel of a new document shows the defaults and gives them back.
        QCOMPARE(entry.get(panel.settings()), entry.get(CompileSettings()));
        // Another value gets into the widgets and out again.
        CompileSettings other;
        other.compile.calibration.source = "folder:/pictures";
        const QJsonValue before = entry.get(other);
        if (entry.choices.size() > 1)
            entry.set(other, entry.choices.back().value);
        else if (before.isBool())
            entry.set(other, !before.toBool());
        else if (entry.kind == OptionEntry::Kind::Number)
            entry.set(other, entry.least);
        else if (before.isDouble())
            entry.set(other, before.toInteger() + 7);
        else if (before.isArray())
            entry.set(other, entry.kind == OptionEntry::Kind::Patterns ? QJsonArray{"a", "b/.*"}
                                                                       : QJsonArray{0.25, 0.5});
        else if (entry.key != "dataset")
            entry.set(other, "30x20");
        panel.setSettings(other);
        QCOMPARE(entry.get(panel.settings()), entry.get(other));
        QVERIFY(entry.key == "dataset" || entry.get(other) != before);
    }

    void onlyWhatMattersIsShown() {
        OptionsPanel panel;
        const auto shown = [&](const char* key) {
            return panel.findChild<QWidget*>(QString("option-") + key)->isVisibleTo(&panel);
        };
        for (const char* key :
             {"percentile", "moving-average-constant", "entropy-levels", "resize", "layout"})
            QVERIFY2(!shown(key), key);
        CompileSettings settings;
        settings.compile.quant.method = quant::CalibrationMethod::Entropy;
        settings.compile.calibration.source = "folder:/pictures";
        panel.setSettings(settings);
        for (const char* key : {"entropy-levels", "resize", "crop", "channel-order", "layout"})
            QVERIFY2(shown(key), key);
        QVERIFY(!shown("percentile"));
        settings.compile.calibration.source = "npz:/arrays.npz";
        panel.setSettings(settings);
        QVERIFY(!shown("resize") && shown("layout"));
        panel.findChild<QLineEdit*>("option-resize")->setText("big");
        QVERIFY(!panel.problem().contains("Resize")); // hidden: without effect
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
        for (const char* part :
             {"--ignore-quantizers", "--cle", "--per-tensor", "--exclude '/fc/.*'",
              "--dataset 'npz:/my data/it'\\''s.npz'", "--calib 100", "--signed-activations"})
            QVERIFY2(command.line.contains(part), qPrintable(command.line));
        QCOMPARE(command.unsayable, QStringList());
        settings.compile.target = "c";
        settings.compile.quant.rounding = kernels::Rounding::TfLite;
        QVERIFY(equivalentCommand("net.onnx", settings).line.contains("--target c,tflite"));
        settings.compile.target = "generic-onnx";
        QVERIFY(equivalentCommand("net.onnx", settings).line.contains("--target tflite"));
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
        const auto count = [&](const char* text, FindField field, bool regex = false) {
            return findBoxes(placed, {text, field, regex}).size();
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
        QVERIFY(!problemOf({"(", FindField::Anything, true}).isEmpty());
        QVERIFY(problemOf({"(", FindField::Anything, false}).isEmpty());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(findBoxes(placed, {"Conv", FindField::Operator, true}, stop.get_token()).empty());
    }
};

QTEST_MAIN(TestOptionTable)
#include "test_option_table.moc"
