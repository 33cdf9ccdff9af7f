// If and Loop nodes that shapes and constants decide.
#include <QTest>

#include "ops/ShapeInference.h"
#include "qat/InlineBranches.h"
#include "runtime/Fp32Executor.h"

using namespace qs;

namespace {

using Attributes = std::map<std::string, Attribute>;

// One node that reads `outer` of the graph around it.
std::shared_ptr<const Graph> branch(const char* op, const char* outer) {
    auto g = std::make_shared<Graph>();
    const ValueId in = g->addValue(outer), out = g->addValue("result", DataType::F32);
    g->addNode("body", op, {in}, {out});
    g->outputs = {{"result", out}};
    return g;
}

// y = (rank of x == 4) ? Neg(x) : Abs(x), through Shape, Size and Equal; or by the value of an input.
Graph branching(bool decided) {
    Graph g;
    g.opsets[""] = 13;
    const ValueId x = g.addValue("x", DataType::F32, Shape{-1, 2, 3, 3}), y = g.addValue("y");
    g.inputs = {{"x", x}};
    ValueId condition = g.addValue("condition");
    if (decided) {
        const ValueId shape = g.addValue("shape"), size = g.addValue("size");
        Tensor four(DataType::I64, Shape{});
        *four.mutableData<std::int64_t>() = 4;
        g.addNode("shape_of", "Shape", {g.addConstant("c", Tensor(DataType::F32, Shape{1, 1, 1, 1}))},
                  {shape});
        g.addNode("size_of", "Size", {shape}, {size});
        g.addNode("equal", "Equal", {size, g.addConstant("four", four)}, {condition});
    } else {
        g.value(condition).type = DataType::Bool;
        g.value(condition).shape = Shape{};
        g.inputs.push_back({"condition", condition});
    }
    g.addNode("if", "If", {condition}, {y},
              Attributes{{"then_branch", branch("Neg", "x")}, {"else_branch", branch("Abs", "x")}});
    g.outputs = {{"y", y}};
    ops::inferShapes(g);
    return g;
}

// y = x doubled `trips` times; the body hands its condition on, or computes it.
Graph looping(std::int64_t trips, bool computed) {
    auto body = std::make_shared<Graph>();
    const ValueId number = body->addValue("i", DataType::I64, Shape{}),
                  condition = body->addValue("go", DataType::Bool, Shape{}), v = body->addValue("v"),
                  next = body->addValue("next"), out = body->addValue("go_out");
    body->addNode("add", "Add", {v, v}, {next});
    body->addNode("go_on", computed ? "Not" : "Identity", {condition}, {out});
    body->inputs = {{"i", number}, {"go", condition}, {"v", v}};
    body->outputs = {{"go_out", out}, {"next", next}};
    Graph g;
    g.opsets[""] = 13;
    const ValueId x = g.addValue("x", DataType::F32, Shape{4}), y = g.addValue("y");
    Tensor count(DataType::I64, Shape{});
    *count.mutableData<std::int64_t>() = trips;
    g.inputs = {{"x", x}};
    g.addNode("loop", "Loop", {g.addConstant("trips", count), ValueId(), x}, {y},
              Attributes{{"body", std::shared_ptr<const Graph>(body)}});
    g.outputs = {{"y", y}};
    ops::inferShapes(g);
    return g;
}

std::vector<float> run(const Graph& graph, const Tensor& x) {
    JobContext job;
    const auto executor = runtime::Fp32Executor::create(std::make_shared<Graph>(graph));
    if (!executor) return {};
    const auto outputs = (*executor)->run({x}, job);
    return outputs ? (*outputs)[0].toFloats() : std::vector<float>();
}

} // namespace

class TestInlineBranches : public QObject {
    Q_OBJECT
private slots:
    void decidedBranchTakesTheNodesPlace() {
        Graph g = branching(true);
        qat::inlineBranches(g);
        QVERIFY(g.verify().ok());
        QVERIFY(!g.findNode("if").valid());
        QCOMPARE(g.nodeCount(), std::size_t{1}); // what decided it is dead
        QCOMPARE(g.outputs[0].name, std::string("y"));
        Tensor x(DataType::F32, Shape{1, 2, 3, 3});
        for (int i = 0; i < 18; ++i)
            x.mutableData<float>()[i] = static_cast<float>(i) - 9.0f;
        std::vector<float> expected = x.toFloats();
        for (float& v : expected)
            v = -v;
        QCOMPARE(run(g, x), expected);
    }

    void undecidedBranchStays() {
        Graph g = branching(false);
        qat::inlineBranches(g);
        QVERIFY(g.findNode("if").valid());
        QCOMPARE(g.nodeCount(), std::size_t{1});
    }

    void loopRunsItsTrips_data() {
        QTest::addColumn<qint64>("trips");
        QTest::addColumn<float>("factor");
        QTest::newRow("none") << qint64{0} << 1.0f;
        QTest::newRow("one") << qint64{1} << 2.0f;
        QTest::newRow("five") << qint64{5} << 32.0f;
    }
    void loopRunsItsTrips() {
        QFETCH(qint64, trips);
        QFETCH(float, factor);
        Graph g = looping(trips, false);
        qat::inlineBranches(g);
        QVERIFY(g.verify().ok());
        QVERIFY(!g.findNode("loop").valid());
        const Tensor x = Tensor::of<float>(Shape{4}, {1.0f, -2.0f, 0.5f, 3.0f});
        std::vector<float> expected = x.toFloats();
        for (float& v : expected)
            v *= factor;
        QCOMPARE(run(g, x), expected);
    }

    void loopsThatDecideThemselvesStay() {
        Graph computed = looping(3, true);
        qat::inlineBranches(computed);
        QVERIFY(computed.findNode("loop").valid());
        Graph endless = looping(qat::kLargestTrips + 1, false);
        qat::inlineBranches(endless);
        QVERIFY(endless.findNode("loop").valid());
    }
};

QTEST_APPLESS_MAIN(TestInlineBranches)
#include "test_inline_branches.moc"
