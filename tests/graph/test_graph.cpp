#include <QTest>

#include "graph/Graph.h"

using namespace qs;

namespace {

// x -> Relu(a) -> y -> Add(b) with itself -> z (output)
struct Small {
    Graph graph;
    ValueId x, y, z;
    NodeId a, b;
    Small() {
        x = graph.addValue("x", DataType::F32, Shape{1, 4});
        y = graph.addValue("y");
        z = graph.addValue("z");
        a = graph.addNode("a", "Relu", {x}, {y});
        b = graph.addNode("b", "Add", {y, y}, {z});
        graph.inputs = {{"x", x}};
        graph.outputs = {{"z", z}};
    }
};

std::shared_ptr<const Graph> subgraphReading(const std::string& outer) {
    auto sub = std::make_shared<Graph>();
    const ValueId in = sub->addValue(outer);
    const ValueId out = sub->addValue("sub_out");
    sub->addNode("inner", "Neg", {in}, {out});
    sub->outputs = {{"sub_out", out}};
    return sub;
}

} // namespace

class TestGraph : public QObject {
    Q_OBJECT
private slots:
    void linksProducersAndConsumers() {
        Small s;
        QCOMPARE(s.graph.value(s.y).producer, s.a);
        QCOMPARE(s.graph.value(s.y).consumers.size(), std::size_t{2});
        QVERIFY(!s.graph.soleConsumer(s.y).valid());
        QCOMPARE(s.graph.soleConsumer(s.x), s.a);
        QVERIFY(!s.graph.soleConsumer(s.z).valid());
        QVERIFY(s.graph.verify().ok());
    }

    void replaceUsesMovesEveryUseAndOutputs() {
        Small s;
        s.graph.replaceUses(s.y, s.x);
        QVERIFY(s.graph.value(s.y).consumers.empty());
        QCOMPARE(s.graph.value(s.x).consumers.size(), std::size_t{3});
        QCOMPARE(s.graph.node(s.b).inputs, (std::vector<ValueId>{s.x, s.x}));
        s.graph.replaceUses(s.z, s.y);
        QCOMPARE(s.graph.outputs[0].value, s.y);
        QVERIFY(s.graph.verify().ok());
    }

    void removeDeadNodesKeepsWhatOutputsNeed() {
        Small s;
        const ValueId d1 = s.graph.addValue("d1"), d2 = s.graph.addValue("d2");
        const NodeId dead1 = s.graph.addNode("dead1", "Relu", {s.x}, {d1});
        const NodeId dead2 = s.graph.addNode("dead2", "Relu", {d1}, {d2});
        QCOMPARE(s.graph.removeDeadNodes(), std::size_t{2});
        QVERIFY(!s.graph.alive(dead1) && !s.graph.alive(dead2));
        QVERIFY(s.graph.alive(s.a) && s.graph.alive(s.b));
        QCOMPARE(s.graph.nodes(), (std::vector<NodeId>{s.a, s.b}));
        QVERIFY(s.graph.verify().ok());
    }

    void subgraphReadsKeepValuesAlive() {
        Small s;
        const ValueId c = s.graph.addValue("c"), w = s.graph.addValue("w");
        const NodeId branch =
            s.graph.addNode("branch", "If", {s.x}, {w}, {{"then_branch", subgraphReading("c")}});
        const NodeId late = s.graph.addNode("late", "Abs", {s.x}, {c}); // stands behind its reader
        s.graph.outputs.push_back({"w", w});
        QVERIFY(s.graph.isReadBySubgraph(c));
        QCOMPARE(s.graph.removeDeadNodes(), std::size_t{0});
        s.graph.renameValue(c, "other");
        QCOMPARE(s.graph.value(c).name, std::string("c"));
        const auto order = s.graph.topologicalOrder();
        QVERIFY(order.ok());
        const auto at = [&](NodeId id) {
            return std::find(order->begin(), order->end(), id) - order->begin();
        };
        QVERIFY(at(late) < at(branch));
        s.graph.outputs.pop_back();
        QCOMPARE(s.graph.removeDeadNodes(), std::size_t{2});
        QVERIFY(!s.graph.isReadBySubgraph(c));
    }

    void topologicalOrderIsStableAndSorts() {
        Small s;
        QCOMPARE(*s.graph.topologicalOrder(), (std::vector<NodeId>{s.a, s.b}));
        const ValueId first = s.graph.addValue("first");
        const NodeId f = s.graph.addNode("f", "Neg", {s.x}, {first});
        s.graph.setInput(s.a, 0, first);
        QCOMPARE(*s.graph.topologicalOrder(), (std::vector<NodeId>{f, s.a, s.b}));
    }

    void cycleIsNamed() {
        Small s;
        s.graph.setInput(s.a, 0, s.z);
        const auto order = s.graph.topologicalOrder();
        QVERIFY(!order.ok());
        QCOMPARE(order.error().code, std::string("bad-graph"));
        QVERIFY(order.error().node == "a" || order.error().node == "b");
        QVERIFY(!s.graph.verify().ok());
    }

    void deepGraphNeedsNoStack() {
        Graph g;
        ValueId v = g.addValue("x");
        g.inputs = {{"x", v}};
        std::vector<std::pair<ValueId, ValueId>> links;
        for (int i = 0; i < 300000; ++i) {
            const ValueId next = g.addValue("v" + std::to_string(i));
            links.emplace_back(v, next);
            v = next;
        }
        for (auto it = links.rbegin(); it != links.rend(); ++it)
            g.addNode("", "Relu", {it->first}, {it->second});
        g.outputs = {{"y", v}};
        const auto order = g.topologicalOrder();
        QVERIFY(order.ok());
        QCOMPARE(order->size(), links.size());
        QCOMPARE(g.node(order->front()).inputs[0], g.inputs[0].value);
    }

    void namesAreMadeUnique() {
        Graph g;
        const ValueId a = g.addValue("t"), b = g.addValue("t"), c = g.addValue("");
        QVERIFY(g.value(a).name != g.value(b).name);
        QVERIFY(!g.value(c).name.empty());
        QCOMPARE(g.findValue("t"), a);
        QCOMPARE(g.freshName("u"), std::string("u"));
        QCOMPARE(g.freshName("t"), std::string("t_2"));
        const NodeId n = g.addNode("", "Relu", {a}, {b});
        const NodeId m = g.addNode(g.node(n).name, "Relu", {a}, {c});
        QVERIFY(g.node(n).name != g.node(m).name);
        QCOMPARE(g.findNode(g.node(m).name), m);
    }

    void verifyFindsFaults() {
        {
            Small s;
            s.graph.removeNode(s.a);
            const auto r = s.graph.verify();
            QVERIFY(!r.ok());
            QCOMPARE(r.error().node, std::string("b"));
        }
        {
            Small s;
            s.graph.outputs.clear();
            QVERIFY(!s.graph.verify().ok());
        }
        {
            Small s;
            s.graph.node(s.b).outputs.push_back(s.y);
            QVERIFY(!s.graph.verify().ok());
        }
        {
            Small s;
            s.graph.node(s.b).inputs[0] = ValueId(77);
            QVERIFY(!s.graph.verify().ok());
        }
        {
            Small s;
            s.graph.value(s.y).consumers.pop_back();
            QVERIFY(!s.graph.verify().ok());
        }
    }

    void attributesHaveFallbacks() {
        Graph g;
        const NodeId id = g.addNode(
            "n", "Conv", {}, {},
            {{"group", std::int64_t{3}}, {"alpha", 0.5f}, {"pads", std::vector<std::int64_t>{1, 2}}});
        const Node& n = g.node(id);
        QCOMPARE(n.intOr("group", 1), std::int64_t{3});
        QCOMPARE(n.intOr("alpha", 7), std::int64_t{7}); // of another type
        QCOMPARE(n.floatOr("alpha", 0), 0.5f);
        QCOMPARE(n.intsOr("pads", {}), (std::vector<std::int64_t>{1, 2}));
        QCOMPARE(n.stringOr("auto_pad", "NOTSET"), std::string("NOTSET"));
        QVERIFY(n.tensor("value") == nullptr);
    }

    void printShowsNodes() {
        Small s;
        const std::string text = s.graph.print();
        QVERIFY(text.find("z : undefined[*] = Add(y, y)  # b") != std::string::npos);
        QVERIFY(text.find("input x : float32[1x4]") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestGraph)
#include "test_graph.moc"
