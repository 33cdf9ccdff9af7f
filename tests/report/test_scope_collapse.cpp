#include <QTest>

#include "report/MissingQuantizers.h"
#include "report/ScopeCollapse.h"

using namespace qs;
using namespace qs::report;

namespace {

DrawnNode box(const std::string& name) {
    DrawnNode node;
    node.name = name;
    node.title = "Conv";
    node.tensors = {name + "_out"};
    return node;
}

// x -> a/b/1 -> a/b/2 -> a/c/1 -> y, and a skip from a/b/1 over everything.
GraphDrawing chain() {
    GraphDrawing drawing;
    drawing.nodes = {box("x"), box("/a/b/1"), box("/a/b/2"), box("/a/c/1"), box("y")};
    drawing.nodes[0].port = drawing.nodes[4].port = true;
    drawing.edges = {{0, 1, "x"}, {1, 2, "t"}, {2, 3, "u"}, {3, 4, "v"}, {1, 4, "t"}};
    return drawing;
}

} // namespace

class TestScopeCollapse : public QObject {
    Q_OBJECT
private slots:
    void scopesOfNames() {
        QCOMPARE(scopesOf("/a/b/Conv"), (std::vector<std::string>{"a", "a/b"}));
        QCOMPARE(scopesOf("a/Conv"), std::vector<std::string>{"a"});
        QVERIFY(scopesOf("Conv").empty());
        QVERIFY(scopesOf("").empty());
        QVERIFY(scopesOf("///").empty());
    }

    void depths() {
        QCOMPARE(scopesAtDepth(chain(), 1), std::set<std::string>{"a"});
        QCOMPARE(scopesAtDepth(chain(), 2), std::set<std::string>{"a/b"}); // a/c holds one box only
        QCOMPARE(deepestScope(chain()), 2);
        QVERIFY(scopesAtDepth(chain(), 0).empty());
    }

    void boxesOfAScopeBecomeOne() {
        const GraphDrawing drawing = collapseScopes(chain(), {"a/b"});
        QCOMPARE(drawing.nodes.size(), std::size_t(4));
        const DrawnNode& merged = drawing.nodes[1];
        QCOMPARE(merged.scope, std::string("a/b"));
        QCOMPARE(merged.title, std::string("b"));
        QCOMPARE(merged.name, std::string("/a/b/2"));
        QCOMPARE(merged.members, (std::vector<std::string>{"/a/b/1", "/a/b/2"}));
        QVERIFY(merged.width > 0 && merged.height > 0);
        QCOMPARE(drawing.edges.size(), std::size_t(4)); // the one inside is gone
        JobContext job;
        QVERIFY(layoutDrawing(drawing, job));
    }

    void theOutermostScopeWins() {
        const GraphDrawing drawing = collapseScopes(chain(), {"a", "a/b"});
        QCOMPARE(drawing.nodes.size(), std::size_t(3));
        QCOMPARE(drawing.nodes[1].members.size(), std::size_t(3));
        QCOMPARE(drawing.edges.size(), std::size_t(2)); // two edges to the output are one
    }

    // s/1 -> t -> s/2: as one box, s would feed itself.
    void scopesThatTheGraphEntersTwiceStayOpen() {
        GraphDrawing drawing;
        drawing.nodes = {box("s/1"), box("t"), box("s/2"), box("r/1"), box("r/2")};
        drawing.edges = {{0, 1, "a"}, {1, 2, "b"}, {2, 3, "c"}, {3, 4, "d"}};
        const GraphDrawing collapsed = collapseScopes(drawing, {"s", "r"});
        QCOMPARE(collapsed.nodes.size(), std::size_t(4)); // only r
        JobContext job;
        QVERIFY(layoutDrawing(collapsed, job));
    }

    void directionsAreEachOthersMirror() {
        GraphDrawing drawing = chain();
        for (DrawnNode& node : drawing.nodes)
            measureNode(node);
        JobContext job;
        const auto down = layoutDrawing(drawing, job),
                   right = layoutDrawing(drawing, job, DrawingDirection::Right);
        QVERIFY(down && right);
        QVERIFY(down->height > down->width);
        QVERIFY(right->width > right->height);
        for (const DrawnEdge& edge : drawing.edges) {
            const auto at = [](int i) { return static_cast<std::size_t>(i); };
            QVERIFY(down->centers[at(edge.from)].y < down->centers[at(edge.to)].y);
            QVERIFY(right->centers[at(edge.from)].x < right->centers[at(edge.to)].x);
        }
        // A route starts at the right border of its box and ends at the left one of the next.
        const auto& route = right->routes.front();
        QCOMPARE(route.front().x, right->centers[0].x + drawing.nodes[0].width / 2);
        QCOMPARE(route.back().x, right->centers[1].x - drawing.nodes[1].width / 2);
    }

    // x -> conv -> relu -> pool -> add(skip) ; only relu's output has a quantizer.
    void missingQuantizersAreFound() {
        Graph g;
        const ValueId x = g.addValue("x"), w = g.addConstant("w", Tensor::scalar(1.0f)), c = g.addValue("c"),
                      r = g.addValue("r"), p = g.addValue("p"), s = g.addValue("s"), y = g.addValue("y");
        g.addNode("conv", "Conv", {x, w}, {c});
        g.addNode("relu", "Relu", {c}, {r});
        g.addNode("pool", "MaxPool", {r}, {p});
        g.addNode("side", "Conv", {p, w}, {s});
        g.addNode("add", "Add", {p, s}, {y});
        g.inputs = {{"x", x}};
        g.outputs = {{"y", y}};
        const auto flagged = [&](ValueId v) {
            return missingQuantizers(g)[static_cast<std::size_t>(v.index)] != 0;
        };
        for (ValueId v : {x, c, r, p, s, y})
            QVERIFY(!flagged(v)); // a float graph misses nothing
        Quantizer q;
        q.scale = {1.0f};
        q.zeroPoint = {0};
        g.value(r).quantizer = q;
        QVERIFY(flagged(x));
        QVERIFY(!flagged(c)); // fused into the Relu
        QVERIFY(!flagged(p)); // pooling keeps the grid
        QVERIFY(flagged(s));
        QVERIFY(!flagged(w) && !flagged(y)); // nothing computes with y
        const GraphDrawing drawing = buildDrawing(g, {.raw = false, .markMissing = true});
        QCOMPARE(drawing.nodes[0].outside.size(), std::size_t(1));
        QVERIFY(drawing.nodes[0].outside[0].origin == QuantizerBadge::Origin::Missing);
    }
};

QTEST_MAIN(TestScopeCollapse)
#include "test_scope_collapse.moc"
