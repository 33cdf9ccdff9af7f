#include <QAbstractItemModelTester>
#include <QTest>

#include "SampleData.h"
#include "models/GraphProperties.h"
#include "models/PropertyModel.h"
#include "models/QuantizerText.h"

using namespace qs;
using namespace qs::widgets;
using namespace qs::widgets::test;

class TestProperties : public QObject {
    Q_OBJECT
private slots:
    void modelUnderTester();
    void nodeRows();
    void valueRows();
    void longListsAreCut();
    void explanations();
};

void TestProperties::modelUnderTester() {
    const auto graph = sampleGraph();
    PropertyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSections(nodeProperties(*graph, graph->findNode("/conv1/Conv")));
    QVERIFY(model.rowCount() >= 4);
    const QModelIndex section = model.index(1, 0);
    QVERIFY(model.rowCount(section) > 0);
    QCOMPARE(model.index(0, 1, section).parent(), section);
    model.setSections(valueProperties(*graph, graph->findValue("conv1.weight")));
    model.setSections({});
    QCOMPARE(model.rowCount(), 0);
}

void TestProperties::nodeRows() {
    const auto graph = sampleGraph();
    PropertyModel model;
    model.setSections(nodeProperties(*graph, graph->findNode("/conv1/Conv")));
    QCOMPARE(model.valueOf("Name"), QString("/conv1/Conv"));
    QCOMPARE(model.valueOf("Operator"), QString("Conv"));
    QCOMPARE(model.valueOf("pads"), QString("[1, 1, 1, 1]"));
    QCOMPARE(model.valueOf("group"), QString("1"));
    QCOMPARE(model.valueOf("auto_pad"), QString("NOTSET"));
    const auto& inputs = model.sections()[2];
    QCOMPARE(inputs.rows.size(), std::size_t(3));
    QCOMPARE(inputs.rows[0].value, QString("input\nfloat32 ?×3×28×28"));
    QCOMPARE(inputs.rows[0].tensor, QString("input"));
    QCOMPARE(inputs.rows[1].value, QString("conv1.weight\nfloat32 16×3×3×3\nconstant, s8/ch"));
    QVERIFY(inputs.rows[2].value.contains("left out"));
    QVERIFY(inputs.rows[2].tensor.isEmpty());
    QCOMPARE(model.sections().back().title, QString("Input quantizer (weight)"));
}

void TestProperties::valueRows() {
    const auto graph = sampleGraph();
    PropertyModel model;
    model.setSections(valueProperties(*graph, graph->findValue("conv1.weight")));
    QCOMPARE(model.valueOf("Shape"), QString("16×3×3×3"));
    QCOMPARE(model.valueOf("Place"), QString("constant"));
    QCOMPARE(model.valueOf("Kind"), QString("fake quantizer"));
    QCOMPARE(model.valueOf("qmin … qmax"), QString("−128 … 127"));
    QCOMPARE(model.valueOf("Channels"), QString("16"));
    QVERIFY(model.valueOf("Spread").endsWith("times"));
    QCOMPARE(model.valueOf("Read by"), QString("/conv1/Conv\nConv"));
    model.setSections(valueProperties(*graph, graph->findValue("/relu/Relu_output_0")));
    QCOMPARE(model.valueOf("Place"), QString("output of the network"));
    QCOMPARE(model.valueOf("Made by"), QString("/relu/Relu\nRelu"));
    QCOMPARE(model.valueOf("Source nodes"), QString("/relu/QuantizeLinear"));
    QVERIFY(model.valueOf("Channels").isEmpty());
}

void TestProperties::longListsAreCut() {
    QCOMPARE(attributeText(std::vector<std::int64_t>(20, 7)),
             QString("[7, 7, 7, 7, 7, 7, 7, 7, … (20 in all)]"));
    QCOMPARE(attributeText(Tensor::scalar<std::int64_t>(5)), QString("5 (int64)"));
    QVERIFY(attributeText(Tensor(DataType::F32, Shape{2, 3})).contains("2×3"));
    QCOMPARE(attributeText(std::shared_ptr<const Graph>()), QString());
}

void TestProperties::explanations() {
    const QString activation = explainQuantizer(activationQuantizer(0.5f, 3)).join(' ');
    QVERIFY2(activation.contains("codes 0 to 127"), qPrintable(activation));
    QVERIFY(activation.contains("reduced"));
    QVERIFY(activation.contains("128 of 256"));
    QVERIFY(activation.contains("from −1.5 to 62"));
    QVERIFY(activation.contains("zero is code 3"));
    Quantizer narrow = weightQuantizer(4);
    narrow.qmin = -127;
    const QString weight = explainQuantizer(narrow).join(' ');
    QVERIFY(weight.contains("signed 8-bit"));
    QVERIFY(!weight.contains("reduced"));
    QVERIFY(weight.contains("4 channels"));
    for (int kind = 0; kind <= int(QuantizerKind::Inherited); ++kind) {
        QVERIFY(!kindText(QuantizerKind(kind)).isEmpty());
        QVERIFY(kindSentence(QuantizerKind(kind)).endsWith('.'));
    }
    Quantizer empty;
    empty.scale.clear();
    QCOMPARE(scaleText(empty), QString("–"));
    QCOMPARE(realRangeText(empty), QString("0 … 0"));
}

QTEST_MAIN(TestProperties)
#include "test_properties.moc"
