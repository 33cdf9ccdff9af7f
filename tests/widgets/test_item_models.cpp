#include <QAbstractItemModelTester>
#include <QTest>

#include "SampleData.h"
#include "models/FindingsModel.h"
#include "models/LayerTableModel.h"
#include "models/LogModel.h"
#include "models/NumberText.h"
#include "models/QuantizerTableModel.h"
#include "models/TableFilterProxy.h"

using namespace qs;
using namespace qs::widgets;
using namespace qs::widgets::test;

namespace {

constexpr auto kMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString shown(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

} // namespace

class TestItemModels : public QObject {
    Q_OBJECT
private slots:
    void numbers();
    void layersUnderTester();
    void layerContents();
    void layerLookup();
    void layerGradesAndBars();
    void layersWithoutSignal();
    void sortingKeepsMissingLast();
    void filterNeedsEveryWord();
    void quantizers();
    void findings();
    void logIsBounded();
};

void TestItemModels::numbers() {
    QCOMPARE(sqnrText(23.44), QString("23.4"));
    QCOMPARE(sqnrText(INFINITY), QString("exact"));
    QCOMPARE(sqnrText(NAN), QString("–"));
    QCOMPARE(sqnrTextWithUnit(9.96), QString("10.0\u00a0dB"));
    QCOMPARE(percentText(0.0), QString("0"));
    QCOMPARE(percentText(0.004), QString("<0.01"));
    QCOMPARE(percentText(12.34), QString("12.3"));
    QCOMPARE(countText(640), QString("640"));
    QCOMPARE(countText(1806336), QString("1.81\u00a0M"));
    QCOMPARE(countText(41'230'000'000), QString("41.2\u00a0G"));
    QCOMPARE(bytesText(1536), QString("1.50\u00a0KiB"));
    QCOMPARE(realText(0.0), QString("0"));
}

void TestItemModels::layersUnderTester() {
    LayerTableModel model;
    QAbstractItemModelTester tester(&model, kMode);
    TableFilterProxy proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester proxyTester(&proxy, kMode);
    QCOMPARE(model.rowCount(), 0);
    const auto result = sampleResult(true);
    model.setResult(result);
    QCOMPARE(model.rowCount(), static_cast<int>(result->layers.size()));
    proxy.sort(LayerTableModel::IsolatedSqnr);
    proxy.setFilterText("conv");
    model.setResult(sampleResult());
    model.setResult(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOfNode("/conv1/Conv"), -1);
}

void TestItemModels::layerContents() {
    LayerTableModel model;
    model.setResult(sampleResult());
    QCOMPARE(shown(model, 0, LayerTableModel::Order), QString("1"));
    QCOMPARE(shown(model, 0, LayerTableModel::Layer), QString("/conv1/Conv"));
    QCOMPARE(shown(model, 0, LayerTableModel::Op), QString("Conv+Relu"));
    QCOMPARE(shown(model, 0, LayerTableModel::AccumulatedSqnr), QString("38.2"));
    QCOMPARE(shown(model, 0, LayerTableModel::SensitivitySqnr), QString("–"));
    QCOMPARE(shown(model, 0, LayerTableModel::ActivationFormat), QString("u7"));
    QCOMPARE(shown(model, 0, LayerTableModel::WeightFormat), QString("s8/ch"));
    QCOMPARE(shown(model, 0, LayerTableModel::Macs), QString("113\u00a0k"));
    const int last = model.rowCount() - 1;
    QCOMPARE(shown(model, last, LayerTableModel::ActivationFormat), QString("f32"));
    QCOMPARE(shown(model, last - 1, LayerTableModel::IsolatedSqnr), QString("exact"));
    for (int column = 0; column < LayerTableModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
    // What has no column of its own stands in the tip, for every view that was measured.
    const auto tip = [&] { return model.index(0, LayerTableModel::Mse).data(Qt::ToolTipRole).toString(); };
    const QString nmse = realText(model.result()->layers[0].isolated.nmse, 3),
                  mean = realText(model.result()->layers[0].accumulated.meanAbs, 3);
    QCOMPARE(tip().count('\n'), 1);
    QVERIFY2(tip().contains("NMSE " + nmse) && tip().contains("mean error " + mean), qPrintable(tip()));
    model.setResult(sampleResult(true));
    QCOMPARE(tip().count('\n'), 2);
    QCOMPARE(shown(model, 0, LayerTableModel::SensitivitySqnr), QString("44.2"));
}

void TestItemModels::layerLookup() {
    LayerTableModel model;
    model.setResult(sampleResult());
    QCOMPARE(model.rowOfNode("/conv1/Conv"), 0);
    QCOMPARE(model.rowOfNode("/conv1/Conv_bn"), 0); // fused into it
    QCOMPARE(model.rowOfTensor("/fc/Gemm_output_0"), model.rowCount() - 1);
    QCOMPARE(model.rowOfNode("nothing"), -1);
    QCOMPARE(model.rowOfTensor(QString()), -1);
}

void TestItemModels::layerGradesAndBars() {
    LayerTableModel model;
    model.setResult(sampleResult());
    int worst = 0, bad = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        worst += model.index(row, 0).data(WorstRole).toBool();
        const QModelIndex cell = model.index(row, LayerTableModel::IsolatedSqnr);
        if (cell.data(GradeRole).toInt() == int(Grade::Bad)) bad = row;
        const double bar = cell.data(BarRole).toDouble();
        QVERIFY(bar >= 0 && bar <= 1);
    }
    QCOMPARE(worst, 3);
    QVERIFY(bad >= 0);
    QCOMPARE(shown(model, bad, LayerTableModel::IsolatedSqnr), QString("9.1"));
    QVERIFY(model.index(bad, 0).data(WorstRole).toBool());
    const int exact = model.rowOfNode("/Flatten");
    QCOMPARE(model.index(exact, LayerTableModel::IsolatedSqnr).data(BarRole).toDouble(), 1.0);
    QVERIFY(!model.index(exact, 0).data(WorstRole).toBool());
}

void TestItemModels::layersWithoutSignal() {
    auto result = std::make_shared<analysis::AnalysisResult>();
    result->layers.resize(2);
    result->layers[0].isolated.sqnrDb = NAN;
    result->layers[0].accumulated.sqnrDb = NAN;
    result->layers[1].accumulated.sqnrDb = -INFINITY;
    LayerTableModel model;
    model.setResult(result);
    QCOMPARE(shown(model, 0, LayerTableModel::IsolatedSqnr), QString("–"));
    QVERIFY(!model.index(0, LayerTableModel::IsolatedSqnr).data(BarRole).isValid());
    QVERIFY(!model.index(0, LayerTableModel::IsolatedSqnr).data(GradeRole).isValid());
    QVERIFY(!model.index(0, 0).data(WorstRole).toBool());
    QCOMPARE(model.index(1, LayerTableModel::AccumulatedSqnr).data(BarRole).toDouble(), 0.0);
    QVERIFY(!gradeOfSqnr(NAN));
    QCOMPARE(*gradeOfSqnr(10.0), Grade::Fair);
}

void TestItemModels::sortingKeepsMissingLast() {
    auto result = std::make_shared<analysis::AnalysisResult>();
    result->layers.resize(4);
    const double values[] = {NAN, 20, INFINITY, 5};
    for (std::size_t i = 0; i < 4; ++i) {
        result->layers[i].name = "l" + std::to_string(i);
        result->layers[i].isolated.sqnrDb = values[i];
    }
    LayerTableModel model;
    model.setResult(result);
    TableFilterProxy proxy;
    proxy.setSourceModel(&model);
    const auto order = [&] {
        QStringList names;
        for (int row = 0; row < proxy.rowCount(); ++row)
            names << shown(proxy, row, LayerTableModel::Layer);
        return names.join(' ');
    };
    proxy.sort(LayerTableModel::IsolatedSqnr, Qt::AscendingOrder);
    QCOMPARE(order(), QString("l3 l1 l2 l0"));
    proxy.sort(LayerTableModel::IsolatedSqnr, Qt::DescendingOrder);
    QCOMPARE(order(), QString("l2 l1 l3 l0"));
    proxy.sort(-1);
    QCOMPARE(order(), QString("l0 l1 l2 l3"));
}

void TestItemModels::filterNeedsEveryWord() {
    LayerTableModel model;
    model.setResult(sampleResult());
    TableFilterProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterText("LAYER2 conv1");
    QCOMPARE(proxy.rowCount(), 3);
    proxy.setFilterText("layer2 gemm");
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setFilterText("  ");
    QCOMPARE(proxy.rowCount(), model.rowCount());
}

void TestItemModels::quantizers() {
    QuantizerTableModel model;
    QAbstractItemModelTester tester(&model, kMode);
    const auto source = sampleModel();
    model.setModel(source);
    QCOMPARE(model.rowCount(), 24);
    QCOMPARE(shown(model, 0, QuantizerTableModel::Tensor), QString("/layer1/conv1.weight"));
    QCOMPARE(shown(model, 0, QuantizerTableModel::Role), QString("weight"));
    QCOMPARE(shown(model, 0, QuantizerTableModel::Format), QString("s8/ch"));
    QCOMPARE(shown(model, 0, QuantizerTableModel::Granularity), QString("per channel (16, axis 0)"));
    QVERIFY(shown(model, 0, QuantizerTableModel::Scale).contains(" … "));
    QCOMPARE(shown(model, 0, QuantizerTableModel::ZeroPoint), QString("0"));
    QCOMPARE(shown(model, 1, QuantizerTableModel::Signed), QString("unsigned"));
    QCOMPARE(shown(model, 1, QuantizerTableModel::Codes), QString("0 … 127"));
    QCOMPARE(shown(model, 1, QuantizerTableModel::Scale), QString("0.011"));
    QCOMPARE(shown(model, 1, QuantizerTableModel::RealRange), QString("−0.704 … 0.693"));
    QCOMPARE(model.rowOfTensor("/layer1/conv2.weight"), 2);
    QCOMPARE(model.rowOfNode("/layer1/conv2/Clip"), 3);
    QCOMPARE(model.rowOfNode("elsewhere"), -1);
    model.setModel(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOfTensor("/layer1/conv2.weight"), -1);
}

void TestItemModels::findings() {
    FindingsModel model;
    QAbstractItemModelTester tester(&model, kMode);
    model.setFindings(sampleFindings());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(shown(model, 0, FindingsModel::Code), QString("bias-overflow")); // errors first
    QCOMPARE(model.index(0, 0).data(SeverityRole).toInt(), int(Severity::Error));
    QCOMPARE(shown(model, 1, FindingsModel::Code), QString("quantizer-dropped")); // else in the order given
    QCOMPARE(shown(model, 2, FindingsModel::Code), QString("random-calibration"));
    QCOMPARE(shown(model, 0, FindingsModel::Node), QString("/layer2/conv2/Conv"));
    QVERIFY(shown(model, 0, FindingsModel::Message).contains("int32"));
    QCOMPARE(model.count(Severity::Warning), 2);
    model.setFindings(
        {makeInfo("a", "", "the range is wide"), makeInfo("b", "", "conv1/x is odd"), makeInfo("c", "", "")});
    QCOMPARE(shown(model, 0, FindingsModel::Message), QString("The range is wide"));
    QCOMPARE(shown(model, 1, FindingsModel::Message), QString("conv1/x is odd")); // a name
    model.setFindings({});
    QCOMPARE(model.rowCount(), 0);
}

void TestItemModels::logIsBounded() {
    LogModel model(3);
    QAbstractItemModelTester tester(&model, kMode);
    const QDateTime time(QDate(2024, 5, 6), QTime(7, 8, 9, 10));
    for (int i = 0; i < 5; ++i)
        model.append(i == 4 ? Severity::Error : Severity::Info, QString::number(i) + "\n", time);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.dropped(), 2);
    QCOMPARE(shown(model, 0, LogModel::Text), QString("2"));
    QCOMPARE(shown(model, 2, LogModel::Text), QString("4"));
    QCOMPARE(shown(model, 2, LogModel::Time), QString("07:08:09.010"));
    QCOMPARE(model.index(2, 0).data(SeverityRole).toInt(), int(Severity::Error));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.dropped(), 0);
}

QTEST_MAIN(TestItemModels)
#include "test_item_models.moc"
