#include <QTest>
#include <algorithm>

#include "report/GraphDrawing.h"
#include "report/GraphSvg.h"
#include "report/TextWidth.h"

using namespace qs;
using namespace qs::report;

namespace {

Quantizer quantizer(QuantizerRole role) {
    Quantizer q;
    q.role = role;
    q.scale = {0.5f};
    q.zeroPoint = {0};
    return q;
}

// x -> Conv(w) -> y -> Relu -> z, with w and y quantized; Identity computes a constant for the Conv's bias.
Graph folded() {
    Graph g;
    const ValueId x = g.addValue("x", DataType::F32, Shape{1, 3, 8, 8});
    const ValueId w = g.addConstant("w", Tensor(DataType::F32, Shape{4, 3, 3, 3}));
    g.value(w).shape = Shape{4, 3, 3, 3};
    const ValueId b = g.addConstant("b", Tensor(DataType::F32, Shape{4}));
    const ValueId b2 = g.addValue("b2");
    const ValueId y = g.addValue("y", DataType::F32, Shape{1, 4, 8, 8});
    const ValueId z = g.addValue("z", DataType::F32, Shape{1, 4, 8, 8});
    g.addNode("copy", "Identity", {b}, {b2});
    g.addNode("conv", "Conv", {x, w, b2}, {y});
    g.addNode("relu", "Relu", {y}, {z});
    g.value(w).quantizer = quantizer(QuantizerRole::Weight);
    g.value(y).quantizer = quantizer(QuantizerRole::Activation);
    g.inputs = {{"x", x}};
    g.outputs = {{"z", z}};
    return g;
}

const DrawnNode* find(const GraphDrawing& drawing, const std::string& name) {
    const auto it = std::find_if(drawing.nodes.begin(), drawing.nodes.end(),
                                 [&](const DrawnNode& n) { return n.name == name && !n.port; });
    return it == drawing.nodes.end() ? nullptr : &*it;
}

} // namespace

class TestGraphDrawing : public QObject {
    Q_OBJECT
private slots:
    void foldedHidesConstantsAndShowsBadges() {
        const GraphDrawing d = buildDrawing(folded(), {});
        QVERIFY(!find(d, "copy"));
        const DrawnNode* conv = find(d, "conv");
        QVERIFY(conv);
        QCOMPARE(conv->subtitle, std::string("3\u00d73 \u00b7 3\u21924"));
        QCOMPARE(conv->inside.size(), std::size_t(1));
        QCOMPARE(conv->inside[0].tensor, std::string("w"));
        QCOMPARE(conv->outside.size(), std::size_t(1));
        QCOMPARE(conv->outside[0].text, std::string("u8"));
        QCOMPARE(d.nodes.size(), std::size_t(4)); // input, conv, relu, output
        QCOMPARE(d.edges.size(), std::size_t(3));
    }

    void rawShowsEveryNode() {
        const GraphDrawing d = buildDrawing(folded(), {.raw = true});
        QVERIFY(find(d, "copy"));
        QCOMPARE(d.nodes.size(), std::size_t(5));
        QCOMPARE(d.edges.size(), std::size_t(4));
    }

    void fakeQuantizersAreMarked() {
        Graph g;
        const ValueId x = g.addValue("x"), q = g.addValue("q"), c = g.addValue("c"), y = g.addValue("y"),
                      z = g.addValue("z");
        const ValueId scale = g.addConstant("scale", Tensor::scalar(0.25f));
        g.addNode("quantize", "QuantizeLinear", {x, scale}, {q});
        g.addNode("narrow", "Clip", {q}, {c});
        g.addNode("dequantize", "DequantizeLinear", {c, scale}, {y});
        g.addNode("relu6", "Clip", {y}, {z});
        g.inputs = {{"x", x}};
        g.outputs = {{"z", z}};
        const GraphDrawing d = buildDrawing(g, {.raw = true});
        QVERIFY(find(d, "quantize")->fakeQuantizer);
        QVERIFY(find(d, "narrow")->fakeQuantizer);
        QVERIFY(find(d, "dequantize")->fakeQuantizer);
        QVERIFY(!find(d, "relu6")->fakeQuantizer);
    }

    void squareReadsItsInputOnce() {
        Graph g;
        const ValueId x = g.addValue("x"), y = g.addValue("y");
        g.addNode("square", "Mul", {x, x}, {y});
        g.inputs = {{"x", x}};
        g.outputs = {{"y", y}};
        QCOMPARE(buildDrawing(g, {}).edges.size(), std::size_t(2));
    }

    void svgIsEscapedAndHoldsEveryBox() {
        Graph g = folded();
        const GraphDrawing plain = buildDrawing(g, {});
        GraphDrawing d = plain;
        d.nodes[1].name = "<a&\"\x01>";
        JobContext job;
        const auto layout = layoutDrawing(d, job);
        QVERIFY(layout.ok());
        const std::string svg = toSvg(d, *layout, {.title = "a<b", .sqnrDb = {{"relu", 5.0}}});
        QVERIFY(svg.find("<a&") == std::string::npos);
        QVERIFY(svg.find("&lt;a&amp;&quot; &gt;") != std::string::npos);
        QVERIFY(svg.find("<title>a&lt;b</title>") != std::string::npos);
        QVERIFY(svg.find("#fbd9d5") != std::string::npos);
        QCOMPARE(QString::fromStdString(svg).count("<g><title>"), 4);
    }

    void textIsCutOnWholeCharacters() {
        const std::string name = "\u5c64\u5c64\u5c64\u5c64\u5c64\u5c64\u5c64\u5c64";
        const std::string cut = elideMiddle(name, 5.0);
        QVERIFY(cut.size() < name.size());
        QVERIFY(QString::fromStdString(cut).toStdString() == cut);
        QVERIFY(textWidth(cut) <= 5.0);
        QCOMPARE(elideMiddle("Conv", 10), std::string("Conv"));
    }
};

QTEST_APPLESS_MAIN(TestGraphDrawing)
#include "test_graph_drawing.moc"
