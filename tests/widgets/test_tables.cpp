#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "SampleData.h"
#include "Screenshot.h"
#include "models/FindingsModel.h"
#include "models/LayerTableModel.h"
#include "models/TableFilterProxy.h"
#include "plots/PlotSaver.h"
#include "tables/FindingsTable.h"
#include "tables/LayerTable.h"
#include "tables/QuantizerTable.h"

using namespace qs;
using namespace qs::widgets;
using namespace qs::widgets::test;

namespace {

QString currentLayer(const TablePanel& table) {
    return table.view()->currentIndex().siblingAtColumn(LayerTableModel::Layer).data().toString();
}

QStringList visibleTexts(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget)) texts << label->text();
    }
    return texts;
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(false); }
    void emptyStates();
    void pickGoesToTheBus();
    void busGoesToTheRow();
    void selectionSurvivesNewResult();
    void copiesTsv();
    void savesCsv();
    void hidesColumns();
    void sensitivityColumnComesAndGoes();
    void findingsKnowTensors();
    void pictures();
};

void TestTables::emptyStates() {
    SelectionBus bus;
    LayerTable table(bus);
    table.resize(700, 300);
    table.show();
    QVERIFY(visibleTexts(table).contains("Not compiled yet"));
    QVERIFY(!table.filterBox()->isEnabled());
    table.setResult(sampleResult());
    QVERIFY(!visibleTexts(table).contains("Not compiled yet"));
    QVERIFY(visibleTexts(table).join(' ').contains("Rows: 25"));
    table.filterBox()->setText("no such layer");
    QVERIFY(visibleTexts(table).contains("Nothing matches “no such layer”"));
    auto* clear = table.findChild<QPushButton*>();
    QVERIFY(clear && clear->isVisible());
    clear->click();
    QCOMPARE(table.proxy()->rowCount(), 25);
    QuantizerTable quantizers(bus);
    quantizers.setModel(std::make_shared<pipeline::Model>());
    QVERIFY(visibleTexts(quantizers).contains("This model holds no quantizers"));
}

void TestTables::pickGoesToTheBus() {
    SelectionBus bus;
    LayerTable table(bus);
    table.setResult(sampleResult());
    QSignalSpy spy(&bus, &SelectionBus::selectionChanged);
    table.view()->selectRow(4);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(bus.current(), Selection::node(currentLayer(table)));
    QuantizerTable quantizers(bus);
    quantizers.setModel(sampleModel());
    quantizers.view()->selectRow(1);
    QCOMPARE(bus.current(), Selection::tensor("/layer1/conv1/Conv_output_0"));
}

void TestTables::busGoesToTheRow() {
    SelectionBus bus;
    LayerTable table(bus);
    table.setResult(sampleResult());
    QSignalSpy spy(&bus, &SelectionBus::selectionChanged);
    bus.select(Selection::node("/layer2/layer2.1/conv2/Conv_bn"));
    QCOMPARE(currentLayer(table), QString("/layer2/layer2.1/conv2/Conv"));
    bus.select(Selection::tensor("/fc/Gemm_output_0"));
    QCOMPARE(currentLayer(table), QString("/fc/Gemm"));
    QCOMPARE(spy.count(), 2); // following the bus is no pick of its own
    bus.select(Selection::node("not a layer"));
    QVERIFY(table.view()->selectionModel()->selectedRows().isEmpty());
    table.filterBox()->setText("layer1");
    bus.select(Selection::node("/fc/Gemm")); // filtered out
    QVERIFY(!table.view()->currentIndex().isValid());
    QCOMPARE(bus.current(), Selection::node("/fc/Gemm"));
}

void TestTables::selectionSurvivesNewResult() {
    SelectionBus bus;
    LayerTable table(bus);
    bus.select(Selection::node("/fc/Gemm"));
    table.setResult(sampleResult());
    QCOMPARE(currentLayer(table), QString("/fc/Gemm"));
    table.setResult(sampleResult(true));
    QCOMPARE(currentLayer(table), QString("/fc/Gemm"));
}

void TestTables::copiesTsv() {
    SelectionBus bus;
    LayerTable table(bus);
    table.setResult(sampleResult());
    QCOMPARE(table.toTsv().count('\n'), 26); // nothing selected: all rows and the heading
    table.view()->selectRow(0);
    table.view()->setColumnHidden(LayerTableModel::Op, true);
    const QStringList lines = table.toTsv().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QStringList heading = lines[0].split('\t'), cells = lines[1].split('\t');
    QCOMPARE(heading.size(), cells.size());
    QCOMPARE(heading.mid(0, 3).join('|'), QString("#|Layer|Accumulated SQNR [dB]"));
    QCOMPARE(cells.mid(0, 3).join('|'), QString("1|/conv1/Conv|38.2"));
    QCOMPARE(cells.last(), QString("112896")); // not "113 k"
    table.show();
    QTest::keySequence(table.view(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), table.toTsv());
}

void TestTables::savesCsv() {
    SelectionBus bus;
    LayerTable table(bus);
    QVERIFY(!table.hasContent());
    const auto result = sampleResult();
    auto changed = std::make_shared<analysis::AnalysisResult>(*result);
    changed->layers[0].name = "a,\"b\"\tc";
    table.setResult(changed);
    QVERIFY(table.hasContent());
    table.view()->selectRow(0); // a file holds all rows whatever is selected
    const QTemporaryDir folder;
    QSignalSpy saved(table.saver(), &PlotSaver::saved);
    table.save(folder.filePath("t.csv"));
    QTRY_COMPARE(saved.size(), 1);
    QFile file(folder.filePath("t.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), int(changed->layers.size()) + 1);
    QVERIFY2(lines[1].startsWith("1,\"a,\"\"b\"\" c\",Conv+Relu,38.2"), qPrintable(lines[1]));
    // What the filter hides is left out, and the order is that on screen.
    table.filterBox()->setText("Gemm");
    table.save(folder.filePath("u.csv"));
    QTRY_COMPARE(saved.size(), 2);
    QFile less(folder.filePath("u.csv"));
    QVERIFY(less.open(QIODevice::ReadOnly));
    QCOMPARE(less.readAll().count('\n'), 2);
}

void TestTables::hidesColumns() {
    SelectionBus bus;
    LayerTable table(bus);
    table.resize(900, 300);
    table.setResult(sampleResult());
    table.show();
    emit table.view()->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    auto* menu = table.findChild<QMenu*>();
    QVERIFY(menu);
    QAction* mse = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->text() == "MSE") mse = action;
    }
    QVERIFY(mse && mse->isChecked());
    mse->toggle();
    QVERIFY(table.view()->isColumnHidden(LayerTableModel::Mse));
    mse->toggle();
    QVERIFY(!table.view()->isColumnHidden(LayerTableModel::Mse));
    menu->close();
}

void TestTables::sensitivityColumnComesAndGoes() {
    SelectionBus bus;
    LayerTable table(bus);
    table.setResult(sampleResult());
    QVERIFY(table.view()->isColumnHidden(LayerTableModel::SensitivitySqnr));
    table.setResult(sampleResult(true));
    QVERIFY(!table.view()->isColumnHidden(LayerTableModel::SensitivitySqnr));
}

void TestTables::findingsKnowTensors() {
    SelectionBus bus;
    FindingsTable table(bus);
    table.setFindings({makeWarning("a", "conv1.weight", "on a tensor"),
                       makeWarning("b", "/conv1/Conv", "on a node"), makeWarning("c", "", "on nothing")},
                      sampleGraph());
    table.view()->selectRow(0);
    QCOMPARE(bus.current(), Selection::tensor("conv1.weight"));
    table.view()->selectRow(1);
    QCOMPARE(bus.current(), Selection::node("/conv1/Conv"));
    table.view()->selectRow(2);
    QCOMPARE(bus.current(), Selection::node("/conv1/Conv")); // names nothing, selects nothing
}

void TestTables::pictures() {
    SelectionBus bus;
    LayerTable layers(bus);
    layers.resize(1180, 460);
    screenshotBoth(layers, "layer-table-empty");
    layers.setResult(sampleResult(true));
    bus.select(Selection::node("/layer1/layer1.1/conv2/Conv"));
    screenshotBoth(layers, "layer-table");
    QuantizerTable quantizers(bus);
    quantizers.resize(1180, 360);
    quantizers.setModel(sampleModel());
    screenshotBoth(quantizers, "quantizer-table");
    FindingsTable findings(bus);
    findings.resize(900, 240);
    findings.setFindings(sampleFindings());
    screenshotBoth(findings, "findings-table");
    QCOMPARE(layers.proxy()->rowCount(), 25);
}

QTEST_MAIN(TestTables)
#include "test_tables.moc"
