// What becomes of Resize: nearest and linear ones run on the grid of what they resize; a cubic one leaves the
// range of its input and stays in float.
#include <QTest>

#include "SmallConvNet.h"
#include "base/JobContext.h"
#include "quant/Lower.h"
#include "quant/Plan.h"

using namespace qs;
using namespace qs::tests;

namespace {

// x[2, 8, 8] -> Conv -> Relu -> Resize by 2
Graph network(const std::string& mode, const std::string& places) {
    Graph graph;
    std::mt19937 generator(7);
    graph.opsets[""] = 13;
    const ValueId x = graph.addValue("x", DataType::F32, Shape{-1, 2, 8, 8});
    graph.inputs = {{"x", x}};
    const ValueId c = graph.addValue("c", DataType::F32), r = graph.addValue("r", DataType::F32),
                  y = graph.addValue("y", DataType::F32);
    graph.addNode("conv", "Conv",
                  {x, graph.addConstant("w", randomTensor(Shape{4, 2, 1, 1}, 0.5f, generator))}, {c});
    graph.addNode("relu", "Relu", {c}, {r});
    Tensor scales(DataType::F32, Shape{4}), roi(DataType::F32, Shape{8});
    std::copy_n(std::array{1.0f, 1.0f, 2.0f, 2.0f}.begin(), 4, scales.mutableData<float>());
    std::copy_n(std::array{0.0f, 0.0f, 0.0f, 0.0f, 1.0f, 1.0f, 1.0f, 1.0f}.begin(), 8,
                roi.mutableData<float>());
    graph.addNode("resize", "Resize", {r, graph.addConstant("roi", roi), graph.addConstant("scales", scales)},
                  {y}, {{"mode", mode}, {"coordinate_transformation_mode", places}});
    graph.outputs = {{"y", y}};
    ops::inferShapes(graph);
    return graph;
}

} // namespace

class TestLowerResize : public QObject {
    Q_OBJECT
private slots:
    void kinds_data() {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("places");
        QTest::addColumn<bool>("integer");
        QTest::newRow("nearest") << "nearest"
                                 << "half_pixel" << true;
        QTest::newRow("linear") << "linear"
                                << "half_pixel" << true;
        QTest::newRow("linear, corners") << "linear"
                                         << "align_corners" << true;
        QTest::newRow("cubic") << "cubic"
                               << "half_pixel" << false;
        QTest::newRow("linear with a value outside") << "linear"
                                                     << "tf_crop_and_resize" << false;
    }
    void kinds() {
        QFETCH(QString, mode);
        QFETCH(QString, places);
        QFETCH(bool, integer);
        Graph graph = network(mode.toStdString(), places.toStdString());
        quant::QuantOptions options;
        std::vector<Diagnostic> findings;
        const quant::QuantPlan plan = quant::planQuantization(graph, options, findings);
        const std::vector<quant::RealRange> ranges(plan.calibrate.size(), quant::RealRange{-1.0f, 3.0f});
        quant::applyCalibration(graph, plan, ranges, options, findings);
        JobContext job;
        const auto lowered = quant::lower(graph, plan, options, findings, job);
        QVERIFY2(lowered.ok(), lowered.ok() ? "" : lowered.error().message.c_str());
        const runtime::IntOp* resize = nullptr;
        for (const runtime::IntOp& op : lowered->ops)
            if (op.name == "resize") resize = &op;
        QVERIFY(resize);
        QCOMPARE(resize->kind == runtime::IntOpKind::Move, integer);
        QCOMPARE(resize->interpolates(), integer && mode == "linear");
        if (!integer) return;
        const auto tensor = [&](int t) { return lowered->tensors[static_cast<std::size_t>(t)]; };
        const runtime::IntTensor from = tensor(resize->inputs[0]), to = tensor(resize->outputs[0]);
        QCOMPARE(to.scale, from.scale);
        QCOMPARE(to.zeroPoint, from.zeroPoint);
    }
};

QTEST_GUILESS_MAIN(TestLowerResize)
#include "test_lower_resize.moc"
