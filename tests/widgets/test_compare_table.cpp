#include <QtTest>

#include "compare/CompareTableModel.h"
#include "pipeline/Pipeline.h"

using namespace qs;
using namespace qs::widgets;

namespace {

// A run of `samples` labelled samples of which those from `begin` to `end` are taken for what they are.
std::shared_ptr<RunRecord> runOf(int id, int samples, int begin, int end,
                                 const std::string& data = "idx:a,b") {
    auto compiled = std::make_shared<pipeline::CompiledModel>();
    compiled->source = std::make_shared<pipeline::Model>();
    auto run = std::make_shared<RunRecord>();
    run->id = id;
    run->compiled = compiled;
    run->analysis = std::make_shared<analysis::AnalysisResult>();
    run->analysisData.source = data;
    pipeline::Evaluation e;
    e.samples = samples;
    for (int i = 0; i < samples; ++i)
        e.right.push_back(i >= begin && i < end);
    e.top1 = 100.0 * (end - begin) / samples;
    run->int8 = e;
    return run;
}

struct Rows {
    explicit Rows(const CompareTableModel& model) {
        for (int r = 0; r < model.rowCount(); ++r) {
            const QString figure = model.index(r, 0).data().toString();
            if (figure == "Top-1, INT8") top1 = r;
            if (figure == "95 % interval") interval = r;
        }
    }
    int top1 = -1, interval = -1;
};

} // namespace

class CompareTableTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void differenceBeyondChanceIsGraded() {
        CompareTableModel model;
        model.setRuns(runOf(1, 500, 0, 400), runOf(2, 500, 0, 450)); // 50 gained, none lost
        const Rows rows(model);
        QVERIFY(rows.top1 >= 0 && rows.interval == rows.top1 + 1);
        QCOMPARE(model.index(rows.top1, 3).data().toString(), "+10.00");
        QCOMPARE(model.index(rows.top1, 3).data(GradeRole).toInt(), int(Grade::Good));
        QCOMPARE(model.index(rows.interval, 1).data().toString(), "76.3 to 83.3 %"); // Wilson of 400 in 500
        QVERIFY2(model.index(rows.interval, 3).data().toString().startsWith("+7."),
                 qPrintable(model.index(rows.interval, 3).data().toString()));
        model.setRuns(runOf(2, 500, 0, 450), runOf(1, 500, 0, 400));
        QCOMPARE(model.index(rows.top1, 3).data(GradeRole).toInt(), int(Grade::Bad));
    }

    void differenceByChanceIsNot() {
        CompareTableModel model;
        model.setRuns(runOf(1, 500, 0, 400), runOf(2, 500, 8, 410)); // 10 gained, 8 lost
        const Rows rows(model);
        QCOMPARE(model.index(rows.top1, 3).data().toString(), "+0.40");
        QVERIFY(!model.index(rows.top1, 3).data(GradeRole).isValid());
        QVERIFY2(model.index(rows.interval, 3).data().toString().startsWith(QStringLiteral("−1.")),
                 qPrintable(model.index(rows.interval, 3).data().toString()));
    }

    void otherSamplesTellNothing() {
        CompareTableModel model;
        model.setRuns(runOf(1, 500, 0, 400), runOf(2, 500, 0, 450, "idx:c,d"));
        const Rows rows(model);
        QVERIFY(!model.index(rows.top1, 3).data(GradeRole).isValid());
        QCOMPARE(model.index(rows.interval, 3).data().toString(), "");
        QCOMPARE(model.index(rows.interval, 2).data().toString(), "87.1 to 92.3 %");
    }
};

QTEST_MAIN(CompareTableTest)
#include "test_compare_table.moc"
