#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

#include "onnx/Reader.h"
#include "onnx/Writer.h"

namespace fs = std::filesystem;
using namespace qs;

namespace {

Result<std::shared_ptr<Graph>> reread(const std::string& bytes) {
    JobContext job;
    return onnx::readBytes(std::as_bytes(std::span(bytes)), {}, job);
}

std::shared_ptr<Graph> roundTrip(const Graph& graph) {
    const auto bytes = onnx::serialize(graph);
    if (!bytes) qWarning("%s", describe(bytes.error()).c_str());
    if (!bytes) return nullptr;
    auto read = reread(*bytes);
    if (!read) qWarning("%s", describe(read.error()).c_str());
    return read ? *read : nullptr;
}

Graph convGraph() {
    Graph g;
    g.name = "small";
    g.opsets[""] = 13;
    g.producerName = "tests";
    const ValueId x = g.addValue("x", DataType::F32, Shape{-1, 1, 4, 4});
    const ValueId w = g.addConstant("w", Tensor::of<float>(Shape{1, 1, 1, 1}, {2.5f}));
    const ValueId y = g.addValue("y", DataType::F32, Shape{-1, 1, 4, 4});
    const ValueId z = g.addValue("z", DataType::F32);
    g.addNode("conv", "Conv", {x, w}, {y},
              {{"kernel_shape", std::vector<std::int64_t>{1, 1}}, {"group", std::int64_t{1}}});
    g.addNode("relu", "Relu", {y}, {z});
    g.inputs = {{"x", x}};
    g.outputs = {{"z", z}};
    return g;
}

template <class T>
Tensor ramp(DataType type, std::int64_t count) {
    Tensor t(type, Shape{count});
    for (std::int64_t i = 0; i < count; ++i)
        t.mutableData<T>()[i] = static_cast<T>(i * 3 - 4);
    return t;
}

} // namespace

class TestOnnxRoundtrip : public QObject {
    Q_OBJECT
private slots:
    void graphSurvives() {
        const Graph g = convGraph();
        const auto r = roundTrip(g);
        QVERIFY(r);
        QCOMPARE(r->name, std::string("small"));
        QCOMPARE(r->opset(), std::int64_t{13});
        QCOMPARE(r->irVersion, std::int64_t{7});
        QCOMPARE(r->producerName, std::string("tests"));
        QCOMPARE(r->inputs.size(), std::size_t{1});
        QCOMPARE(*r->value(r->inputs[0].value).shape, (Shape{-1, 1, 4, 4}));
        QCOMPARE(*r->value(r->findValue("y")).shape, (Shape{-1, 1, 4, 4}));
        QVERIFY(!r->value(r->findValue("z")).shape);
        QCOMPARE(r->value(r->findValue("z")).type, DataType::F32);
        const Node& conv = r->node(r->findNode("conv"));
        QCOMPARE(conv.intsOr("kernel_shape", {}), (std::vector<std::int64_t>{1, 1}));
        QCOMPARE(r->constantOf(conv.inputs[1])->at(0), 2.5);
        QVERIFY(r->verify().ok());
    }

    void serializationIsDeterministic() {
        const Graph g = convGraph();
        const auto a = onnx::serialize(g), b = onnx::serialize(convGraph());
        QVERIFY(a.ok() && b.ok());
        QCOMPARE(*a, *b);
        QCOMPARE(*onnx::serialize(*roundTrip(g)), *a);
    }

    void everyTensorTypeSurvives() {
        Graph g = convGraph();
        const std::vector<Tensor> tensors = {ramp<float>(DataType::F32, 5),
                                             ramp<double>(DataType::F64, 5),
                                             ramp<std::uint8_t>(DataType::U8, 5),
                                             ramp<std::int8_t>(DataType::I8, 5),
                                             ramp<std::uint16_t>(DataType::U16, 5),
                                             ramp<std::int16_t>(DataType::I16, 5),
                                             ramp<std::int32_t>(DataType::I32, 5),
                                             ramp<std::int64_t>(DataType::I64, 5),
                                             ramp<std::uint32_t>(DataType::U32, 5),
                                             ramp<std::uint64_t>(DataType::U64, 5),
                                             ramp<std::uint16_t>(DataType::F16, 5),
                                             ramp<std::uint16_t>(DataType::BF16, 5),
                                             *ramp<float>(DataType::F32, 5).cast(DataType::I4),
                                             *ramp<float>(DataType::F32, 5).cast(DataType::U4),
                                             Tensor::of<bool>(Shape{3}, {true, false, true}),
                                             Tensor::of<float>(Shape{}, {7.0f}),
                                             Tensor(DataType::F32, Shape{0, 3})};
        for (std::size_t i = 0; i < tensors.size(); ++i) {
            const ValueId out = g.addValue("o" + std::to_string(i));
            g.addNode("", "Identity", {g.addConstant("c" + std::to_string(i), tensors[i])}, {out});
        }
        const ValueId s = g.addValue("os");
        g.addNode("", "Identity",
                  {g.addConstant("cs", Tensor::ofStrings(Shape{2}, {"a", std::string("\0b", 2)}))}, {s});
        const auto r = roundTrip(g);
        QVERIFY(r);
        for (std::size_t i = 0; i < tensors.size(); ++i) {
            const Tensor* t = r->constantOf(r->findValue("c" + std::to_string(i)));
            QVERIFY(t);
            QCOMPARE(t->type(), tensors[i].type());
            QCOMPARE(t->shape(), tensors[i].shape());
            QVERIFY(std::memcmp(t->raw(), tensors[i].raw(), static_cast<std::size_t>(t->sizeBytes())) == 0);
        }
        QCOMPARE(r->constantOf(r->findValue("cs"))->strings()[1], std::string("\0b", 2));
    }

    void everyAttributeKindSurvives() {
        Graph g = convGraph();
        auto sub = std::make_shared<Graph>();
        const ValueId outer = sub->addValue("y"), made = sub->addValue("made");
        sub->addNode("inner", "Neg", {outer}, {made});
        sub->outputs = {{"made", made}};
        const ValueId out = g.addValue("out");
        g.addNode("all", "Custom", {g.findValue("x"), {}, g.findValue("y")}, {out, {}},
                  {{"i", std::int64_t{-5}},
                   {"f", 0.25f},
                   {"s", std::string("text")},
                   {"t", Tensor::of<std::int64_t>(Shape{2}, {1, 2})},
                   {"is", std::vector<std::int64_t>{1, -1}},
                   {"fs", std::vector<float>{1.5f}},
                   {"ss", std::vector<std::string>{"a", "b"}},
                   {"empty", std::vector<std::int64_t>{}},
                   {"g", std::shared_ptr<const Graph>(sub)}},
                  "my.domain");
        g.outputs.push_back({"out", out});
        const auto r = roundTrip(g);
        QVERIFY(r);
        const Node& n = r->node(r->findNode("all"));
        QCOMPARE(n.domain, std::string("my.domain"));
        QCOMPARE(r->opsets.at("my.domain"), std::int64_t{1});
        QCOMPARE(n.inputs.size(), std::size_t{3});
        QVERIFY(!n.inputs[1].valid());
        QVERIFY(!n.outputs[1].valid());
        QCOMPARE(n.attributes.size(), std::size_t{9});
        for (const auto& [key, attribute] : g.node(g.findNode("all")).attributes)
            QCOMPARE(n.attributes.at(key).index(), attribute.index());
        QCOMPARE(n.tensor("t")->intAt(1), std::int64_t{2});
        QVERIFY(n.subgraph("g"));
        QCOMPARE(n.subgraph("g")->outerNames(), (std::vector<std::string>{"y"}));
        QVERIFY(r->isReadBySubgraph(r->findValue("y")));
    }

    void portsKeepTheirNames() {
        Graph g = convGraph();
        g.outputs = {
            {"result", g.findValue("z")}, {"again", g.findValue("z")}, {"through", g.findValue("x")}};
        g.inputs[0].name = "pixels";
        const auto r = roundTrip(g);
        QVERIFY(r);
        QCOMPARE(r->inputs[0].name, std::string("pixels"));
        QCOMPARE(r->outputs.size(), std::size_t{3});
        QCOMPARE(r->outputs[0].name, std::string("result"));
        QCOMPARE(r->node(r->value(r->outputs[0].value).producer).op, std::string("Relu"));
        QCOMPARE(r->node(r->value(r->outputs[1].value).producer).op, std::string("Identity"));
        QCOMPARE(r->node(r->value(r->outputs[2].value).producer).inputs[0], r->inputs[0].value);
    }

    void aPortMayTakeTheNameOfAnotherValue() {
        Graph g = convGraph();
        g.outputs = {{"y", g.findValue("z")}}; // y is also the inner value's name
        const auto r = roundTrip(g);
        QVERIFY(r);
        QCOMPARE(r->node(r->value(r->findValue("y")).producer).op, std::string("Relu"));
        QCOMPARE(r->nodeCount(), std::size_t{2});
    }

    void constantsNobodyUsesAreLeftOut() {
        Graph g = convGraph();
        g.addConstant("unused", Tensor::of<float>(Shape{1}, {1.0f}));
        QVERIFY(!roundTrip(g)->findValue("unused").valid());
    }

    void fileIsWrittenAndRead() {
        QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "m.onnx";
        QVERIFY(onnx::write(convGraph(), file).ok());
        JobContext job;
        const auto r = onnx::read(file, job);
        QVERIFY(r.ok());
        QCOMPARE((*r)->nodeCount(), std::size_t{2});
        QVERIFY(!onnx::write(convGraph(), file / "below").ok());
    }

    void cyclesAreNotWritten() {
        Graph g = convGraph();
        g.setInput(g.findNode("conv"), 0, g.findValue("z"));
        QVERIFY(!onnx::serialize(g).ok());
    }
};

QTEST_GUILESS_MAIN(TestOnnxRoundtrip)
#include "test_onnx_roundtrip.moc"
