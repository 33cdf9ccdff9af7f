#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QWheelEvent>

#include "SampleData.h"
#include "Screenshot.h"
#include "inspectors/CalibrationText.h"
#include "inspectors/CompileBar.h"
#include "inspectors/DataSourceEditor.h"
#include "inspectors/LogPanel.h"
#include "inspectors/OptionTable.h"
#include "inspectors/OptionsPanel.h"
#include "inspectors/PropertiesPanel.h"
#include "models/FloatList.h"
#include "models/LogModel.h"
#include "models/PropertyModel.h"
#include "plots/ScalePlot.h"

using namespace qs;
using namespace qs::widgets;
using namespace qs::widgets::test;

namespace {

QString touch(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) ? path : QString();
}

QString shownTexts(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget)) texts << label->text();
    }
    return texts.join('\n');
}

QPushButton* button(const QWidget& widget, const QString& text) {
    for (QPushButton* b : widget.findChildren<QPushButton*>()) {
        if (b->text() == text) return b;
    }
    return nullptr;
}

QComboBox* comboWith(const QWidget& widget, const QVariant& data) {
    for (QComboBox* box : widget.findChildren<QComboBox*>()) {
        if (box->findData(data) >= 0) return box;
    }
    return nullptr;
}

} // namespace

class TestInspectors : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(false); }
    void propertiesFollowTheBus();
    void propertiesFallBackToTheRawGraph();
    void propertiesLinksSelect();
    void propertiesShowWholeFormulas();
    void theWheelOnlyScrolls();
    void settingsComeOutAsTheyWentIn();
    void panelRefusesWithReason();
    void unquantizedModelDisablesTrained();
    void frameworkMismatchIsTold();
    void dataSourceSpec();
    void dataSourceChecks();
    void floatLists();
    void everyMethodIsExplained();
    void compileBarStates();
    void timeLeft();
    void logPanelFiltersAndFollows();
    void pictures();
};

void TestInspectors::propertiesFollowTheBus() {
    SelectionBus bus;
    PropertiesPanel panel(bus);
    QVERIFY(shownTexts(panel).contains("Open a model"));
    panel.setGraphs(sampleGraph());
    QVERIFY(shownTexts(panel).contains("Select a node"));
    bus.select(Selection::tensor("/relu/Relu_output_0"));
    QCOMPARE(panel.model()->valueOf("Name"), QString("/relu/Relu_output_0"));
    QVERIFY(panel.explanation().contains("codes 0 to 127"));
    bus.select(Selection::node("/conv1/Conv"));
    QCOMPARE(panel.model()->valueOf("Operator"), QString("Conv"));
    QVERIFY(panel.explanation().contains("weights are stored"));
    bus.select(Selection::node("elsewhere"));
    QVERIFY(shownTexts(panel).contains("not part of this graph"));
    bus.select(Selection::tensor("input"));
    QVERIFY(panel.explanation().isEmpty());
    bus.select(Selection::node("/conv1/Conv"));
    panel.setGraphs(sampleGraph(), {}, {{"/conv1/Conv", "excluded by the options"}});
    QVERIFY(panel.explanation().contains("real numbers: excluded by the options."));
    QVERIFY(panel.explanation().contains("round its weights"));
    panel.setGraphs(sampleGraph());
    QVERIFY(!panel.explanation().contains("real numbers"));
    panel.setGraphs(nullptr);
    QVERIFY(shownTexts(panel).contains("Open a model"));
}

void TestInspectors::propertiesFallBackToTheRawGraph() {
    auto raw = std::make_shared<Graph>();
    const ValueId x = raw->addValue("input"), q = raw->addValue("codes");
    raw->addNode("/relu/QuantizeLinear", "QuantizeLinear", {x}, {q});
    SelectionBus bus;
    PropertiesPanel panel(bus);
    panel.setGraphs(sampleGraph(), raw);
    bus.select(Selection::node("/relu/QuantizeLinear"));
    QCOMPARE(panel.model()->valueOf("Operator"), QString("QuantizeLinear"));
    bus.select(Selection::tensor("input")); // in both: the first one counts
    QCOMPARE(panel.model()->valueOf("Shape"), QString("?×3×28×28"));
}

void TestInspectors::propertiesLinksSelect() {
    SelectionBus bus;
    PropertiesPanel panel(bus);
    panel.setGraphs(sampleGraph());
    bus.select(Selection::node("/conv1/Conv"));
    auto* tree = panel.findChild<QTreeView*>();
    const QModelIndex inputs = panel.model()->index(2, 0);
    const QModelIndex weight = panel.model()->index(1, PropertyModel::Value, inputs);
    emit tree->clicked(weight);
    QCOMPARE(bus.current(), Selection::tensor("conv1.weight"));
    QCOMPARE(panel.model()->valueOf("Name"), QString("conv1.weight")); // and shows it
}

// However narrow the panel is: long values take more lines instead of losing their middle.
void TestInspectors::propertiesShowWholeFormulas() {
    SelectionBus bus;
    PropertiesPanel panel(bus);
    panel.resize(620, 700);
    panel.show();
    panel.setGraphs(sampleGraph());
    bus.select(Selection::tensor("/relu/Relu_output_0"));
    auto* tree = panel.findChild<QTreeView*>();
    const auto formulaHeight = [&] {
        QCoreApplication::processEvents();
        for (int section = 0; section < panel.model()->rowCount(); ++section) {
            const QModelIndex parent = panel.model()->index(section, 0);
            for (int row = 0; row < panel.model()->rowCount(parent); ++row)
                if (panel.model()->index(row, 0, parent).data().toString() == "To codes")
                    return tree->visualRect(panel.model()->index(row, 1, parent)).height();
        }
        return 0;
    };
    const int oneLine = formulaHeight();
    QVERIFY(oneLine > 0);
    const int treeHeight = tree->height();
    panel.resize(270, 700);
    QTRY_VERIFY(formulaHeight() >= oneLine + tree->fontMetrics().height());
    QVERIFY(tree->height() > treeHeight); // and the panel has room for them
}

// A list below the pointer keeps its value while the panel scrolls, and so does a plot in the properties.
void TestInspectors::theWheelOnlyScrolls() {
    OptionsPanel panel;
    panel.resize(360, 300);
    panel.show();
    // An event that is sent does not go on by itself: who does not accept it leaves it to what scrolls.
    const auto leavesTheWheel = [](QWidget* target) {
        const QPointF at = target->rect().center();
        QWheelEvent event(at, target->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(target, &event);
        return !event.isAccepted() && !target->testAttribute(Qt::WA_NoMousePropagation);
    };
    const QByteArray before = QJsonDocument(settingsToJson(panel.settings())).toJson();
    for (QComboBox* list : panel.findChildren<QComboBox*>())
        QVERIFY(leavesTheWheel(list));
    for (QAbstractSpinBox* number : panel.findChildren<QAbstractSpinBox*>())
        QVERIFY(leavesTheWheel(number));
    QCOMPARE(QJsonDocument(settingsToJson(panel.settings())).toJson(), before);

    SelectionBus bus;
    PropertiesPanel properties(bus);
    properties.setGraphs(sampleGraph());
    properties.show();
    bus.select(Selection::node("/conv1/Conv"));
    auto* scales = properties.findChild<ScalePlot*>();
    QVERIFY(scales->isVisible());
    QVERIFY(leavesTheWheel(scales));
}

void TestInspectors::settingsComeOutAsTheyWentIn() {
    CompileSettings in;
    in.compile.qat = true;
    in.compile.qatType = "tensorflow";
    in.compile.quant.method = offeredMethods().back();
    in.compile.quant.percentile = 99.9;
    in.compile.quant.movingAverageConstant = 0.05;
    in.compile.quant.symmetricActivations = true;
    in.compile.quant.signedActivations = true;
    in.compile.quant.perChannelWeights = false;
    in.compile.quant.weightRange = 128;
    in.compile.quant.exclude = {"/fc/Gemm", "/layer1/.*"};
    in.compile.quant.rounding = kernels::Rounding::TfLite;
    in.compile.calibration.source = "idx:/a/images,/a/labels";
    in.compile.calibration.mean = {0.286f};
    in.compile.calibration.std = {0.353f};
    in.compile.calibration.resize = data::Size{28, 28};
    in.compile.calibrationSamples = 123;
    in.analysisSamples = 45;
    OptionsPanel panel;
    panel.setSettings(in);
    const CompileSettings out = panel.settings();
    QVERIFY(out.compile.qat);
    QCOMPARE(out.compile.qatType, in.compile.qatType);
    QVERIFY(out.compile.quant.method == in.compile.quant.method);
    QCOMPARE(out.compile.quant.percentile, 99.9);
    QCOMPARE(out.compile.quant.movingAverageConstant, 0.05);
    QVERIFY(out.compile.quant.symmetricActivations && out.compile.quant.signedActivations);
    QVERIFY(!out.compile.quant.perChannelWeights);
    QCOMPARE(out.compile.quant.weightRange, 128);
    QCOMPARE(out.compile.quant.exclude, in.compile.quant.exclude);
    QVERIFY(out.compile.quant.rounding == kernels::Rounding::TfLite);
    QCOMPARE(out.compile.calibration.source, in.compile.calibration.source);
    QCOMPARE(out.compile.calibration.mean, in.compile.calibration.mean);
    QCOMPARE(out.compile.calibration.std, in.compile.calibration.std);
    QCOMPARE(out.compile.calibration.resize->width, 28);
    QCOMPARE(out.compile.calibrationSamples, std::int64_t(123));
    QCOMPARE(out.analysisSamples, std::int64_t(45));
    QCOMPARE(panel.analysisData().limit, std::int64_t(45));
    QCOMPARE(panel.analysisData().source, in.compile.calibration.source);
    in.compile.quant.ignoreQuantizers = true;
    panel.setSettings(in);
    QVERIFY(panel.settings().compile.quant.ignoreQuantizers);
    QVERIFY(!panel.settings().compile.qat); // PTQ is no QAT, whatever the framework
    panel.setSettings({});
    QVERIFY(!panel.settings().compile.qat);
    QVERIFY(panel.settings().compile.calibration.source.empty());
}

void TestInspectors::panelRefusesWithReason() {
    OptionsPanel panel;
    QPushButton* compile = button(panel, "Compile");
    QVERIFY(compile && !compile->isEnabled());
    QVERIFY(panel.problem().contains("Open a model"));
    panel.setModel(sampleModel());
    QCOMPARE(panel.problem(), QString());
    QVERIFY(compile->isEnabled());
    QSignalSpy spy(&panel, &OptionsPanel::compileRequested);
    compile->click();
    QCOMPARE(spy.count(), 1);
    CompileSettings settings;
    settings.compile.quant.exclude = {"/layer1/("};
    panel.setSettings(settings);
    QVERIFY(panel.problem().contains("/layer1/("));
    QVERIFY(!compile->isEnabled());
    settings = {};
    settings.compile.calibration.source = "npz:/no/such/file.npz";
    panel.setSettings(settings);
    QVERIFY(panel.problem().contains("no such file"));
    auto refused = std::make_shared<pipeline::Model>(*sampleModel());
    refused->compilable = false;
    refused->findings = {makeWarning("w", "", "only a warning"),
                         makeError("live-bn", "/bn1", "Exported in train mode.")};
    panel.setModel(refused);
    QVERIFY(panel.problem().contains("/bn1") && panel.problem().contains("train mode"));
}

void TestInspectors::unquantizedModelDisablesTrained() {
    OptionsPanel panel;
    auto model = std::make_shared<pipeline::Model>(*sampleModel());
    model->quantizers.clear();
    panel.setModel(model);
    for (const QRadioButton* radio : panel.findChildren<QRadioButton*>())
        QVERIFY(!radio->isEnabled());
    QVERIFY(!comboWith(panel, "pytorch")->isEnabled());
    QVERIFY(shownTexts(panel).contains("holds no quantizers"));
    panel.setModel(sampleModel());
    QVERIFY(comboWith(panel, "pytorch")->isEnabled());
    panel.findChildren<QRadioButton*>().at(1)->setChecked(true);
    QVERIFY(!comboWith(panel, "pytorch")->isEnabled());
    QVERIFY(shownTexts(panel).contains("Has no effect"));
}

void TestInspectors::frameworkMismatchIsTold() {
    OptionsPanel panel;
    panel.setModel(sampleModel());
    QVERIFY(shownTexts(panel).contains("Detected: PyTorch"));
    QComboBox* framework = comboWith(panel, "tensorflow");
    framework->setCurrentIndex(framework->findData("tensorflow"));
    QVERIFY(shownTexts(panel).contains("looks like one of PyTorch"));
    QCOMPARE(panel.settings().compile.qatType, std::string("tensorflow")); // told, not overruled
}

void TestInspectors::dataSourceSpec() {
    for (const std::string source :
         {"", "idx:/d/i.gz,/d/l.gz", "npz:/d/x,y.npz", "folder:/d", "cifar10:/d", "bin:/d"}) {
        DataSourceEditor editor;
        data::DatasetOptions options;
        options.source = source;
        options.bgr = true;
        editor.setOptions(options);
        QCOMPARE(editor.options().source, source);
        QVERIFY(editor.options().bgr);
        QCOMPARE(editor.hasSource(), !source.empty());
    }
}

void TestInspectors::dataSourceChecks() {
    QTemporaryDir folder;
    const QString images = touch(folder.filePath("train-images-idx3-ubyte.gz"));
    const QString labels = touch(folder.filePath("train-labels-idx1-ubyte.gz"));
    DataSourceEditor editor;
    QSignalSpy spy(&editor, &DataSourceEditor::changed);
    QVERIFY(editor.problem().isEmpty());
    auto* kind = editor.findChild<QComboBox*>();
    kind->setCurrentIndex(kind->findData("idx"));
    QVERIFY(editor.problem().contains("nothing chosen"));
    const auto edits = editor.findChildren<QLineEdit*>();
    edits[0]->setText(images);
    QVERIFY(editor.problem().startsWith("Labels"));
    emit edits[0]->editingFinished();
    QCOMPARE(edits[1]->text(), labels); // found beside the images
    QCOMPARE(editor.problem(), QString());
    QCOMPARE(editor.options().source, ("idx:" + images + "," + labels).toStdString());
    edits[2]->setText("0.2, oops");
    QVERIFY(editor.problem().startsWith("Mean"));
    edits[2]->setText("0.485, 0.456, 0.406");
    edits[3]->setText("0.2, 0.2");
    QVERIFY(editor.problem().contains("3 channels"));
    edits[3]->setText("0");
    QVERIFY(editor.problem().contains("greater than zero"));
    edits[3]->setText("0.25");
    QCOMPARE(editor.problem(), QString());
    QVERIFY(spy.count() > 5);
    kind->setCurrentIndex(kind->findData("folder"));
    edits[0]->setText(images); // a file is no folder
    QVERIFY(editor.problem().contains("no such folder"));
}

void TestInspectors::floatLists() {
    QCOMPARE(*parseFloats(""), std::vector<float>{});
    QCOMPARE(*parseFloats(" 0.5 ,1 "), (std::vector<float>{0.5f, 1.0f}));
    QVERIFY(!parseFloats("1,,2"));
    QVERIFY(!parseFloats("nan"));
    QCOMPARE(floatsText({0.286f, 1.0f}, ", "), QString("0.286, 1"));
    // A text gives the same number again, however many digits that takes.
    for (const float value : {0.1234567f, 1.0f / 3, 123456.79f, 1e-7f})
        QCOMPARE(*parseFloats(floatText(value)), std::vector<float>{value});
}

void TestInspectors::everyMethodIsExplained() {
    QVERIFY(!offeredMethods().empty());
    QVERIFY(offeredMethods().front() == quant::CalibrationMethod::MinMax);
    for (const auto method : offeredMethods()) {
        QVERIFY(!methodText(method).isEmpty());
        QVERIFY(methodSentence(method).endsWith('.'));
    }
}

void TestInspectors::compileBarStates() {
    CompileBar bar;
    bar.setProblem({});
    bar.start();
    QVERIFY(bar.isRunning());
    bar.setProgress(0.5, "calibrate", "/conv1/Conv");
    QCOMPARE(bar.findChild<QProgressBar*>()->value(), 500);
    bar.setProgress(NAN, "calibrate", {});
    QCOMPARE(bar.findChild<QProgressBar*>()->value(), 0);
    QSignalSpy spy(&bar, &CompileBar::cancelRequested);
    button(bar, "Cancel")->click();
    QCOMPARE(spy.count(), 1);
    bar.setProgress(0.9, "lower", {}); // late news
    QVERIFY(shownTexts(bar).contains("Cancelling"));
    bar.finish(false, "Cancelled.");
    QVERIFY(!bar.isRunning());
    QVERIFY(shownTexts(bar).contains("Cancelled."));
    bar.start();
    QVERIFY(button(bar, "Cancel")->isEnabled());
    bar.finish(true, {});
    QVERIFY(!shownTexts(bar).contains("Cancelled."));
    for (const char* stage : {"load", "calibrate", "lower", "emulate", "write", "evaluate", "analyze"}) {
        QVERIFY(stageText(stage) != QString(stage));
    }
}

void TestInspectors::timeLeft() {
    QCOMPARE(timeLeftText(500, 0.5), QString());
    QCOMPARE(timeLeftText(5000, 0.01), QString());
    QCOMPARE(timeLeftText(5000, 1.0), QString());
    QCOMPARE(timeLeftText(10000, 0.5), QString("about 10 s left"));
    QCOMPARE(timeLeftText(60000, 0.25), QString("about 3 min left"));
    QCOMPARE(timeLeftText(3600000, 0.25), QString("about 3 h left"));
}

void TestInspectors::logPanelFiltersAndFollows() {
    LogPanel panel;
    panel.append(Severity::Info, "note");
    panel.append(Severity::Warning, "careful");
    panel.append(Severity::Error, "broken");
    QCOMPARE(panel.toText().count('\n'), 3);
    auto* level = panel.findChild<QComboBox*>();
    level->setCurrentIndex(1);
    QCOMPARE(panel.toText().count('\n'), 2);
    level->setCurrentIndex(2);
    QVERIFY(panel.toText().endsWith("Error\tbroken\n"));
    panel.clear();
    QCOMPARE(panel.model()->rowCount(), 0);
}

void TestInspectors::pictures() {
    SelectionBus bus;
    PropertiesPanel properties(bus);
    properties.resize(350, 900);
    properties.setGraphs(sampleGraph());
    screenshotBoth(properties, "properties-empty");
    bus.select(Selection::node("/conv1/Conv"));
    screenshotBoth(properties, "properties-node");
    bus.select(Selection::tensor("conv1.weight"));
    screenshotBoth(properties, "properties-weight");
    bus.select(Selection::tensor("/relu/Relu_output_0"));
    screenshotBoth(properties, "properties-activation");

    OptionsPanel options;
    options.resize(370, 1060);
    screenshotBoth(options, "options-none");
    options.setModel(sampleModel());
    CompileSettings settings;
    settings.compile.calibration.source = "idx:/no/images.gz,/no/labels.gz";
    settings.compile.calibration.mean = {0.286f};
    settings.compile.calibration.std = {0.353f};
    options.setSettings(settings);
    screenshotBoth(options, "options");
    options.setSettings({});
    options.setRunning(true);
    options.compileBar()->setProgress(0.42, "calibrate", "/layer2/layer2.1/conv2/Conv");
    QTest::qWait(1100);
    options.compileBar()->setProgress(0.42, "calibrate", "sample 210 of 500");
    screenshotBoth(options, "options-running");

    LogPanel log;
    log.resize(800, 220);
    log.append(Severity::Info, "Opened resnet20_qat_pytorch_eager.onnx: 312 nodes, 96 quantizers");
    log.append(Severity::Warning,
               "Input, residual additions and pooling carry no quantizer; calibration supplies theirs");
    log.append(Severity::Error, "/layer2/conv2/Conv: the bias of channel 7 does not fit into int32");
    screenshotBoth(log, "log");
    QCOMPARE(log.model()->rowCount(), 3);
}

QTEST_MAIN(TestInspectors)
#include "test_inspectors.moc"
