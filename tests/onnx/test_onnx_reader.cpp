#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include <sys/stat.h>

#ifndef ONNX_NAMESPACE
#define ONNX_NAMESPACE onnx
#define ONNX_ML 1
#endif
#include <onnx/onnx_pb.h>

#include "onnx/Reader.h"

namespace fs = std::filesystem;
using namespace qs;
using ::onnx::AttributeProto;
using ::onnx::ModelProto;
using ::onnx::TensorProto;

namespace {

ModelProto smallModel() {
    ModelProto m;
    m.set_ir_version(7);
    m.add_opset_import()->set_version(13);
    auto& g = *m.mutable_graph();
    g.set_name("g");
    g.add_input()->set_name("x");
    g.add_output()->set_name("y");
    auto& n = *g.add_node();
    n.set_op_type("Add");
    n.add_input("x");
    n.add_input("w");
    n.add_output("y");
    auto& w = *g.add_initializer();
    w.set_name("w");
    w.set_data_type(TensorProto::FLOAT);
    w.add_dims(2);
    w.add_float_data(1);
    w.add_float_data(2);
    return m;
}

Result<std::shared_ptr<Graph>> readModel(const ModelProto& m, const qs::onnx::ReadLimits& limits = {},
                                         const fs::path& folder = {}) {
    const std::string bytes = m.SerializeAsString();
    JobContext job;
    return qs::onnx::readBytes(std::as_bytes(std::span(bytes)), folder, job, limits);
}

std::string codeOf(const Result<std::shared_ptr<Graph>>& r) {
    return r.ok() ? "ok" : r.error().code;
}

void makeExternal(TensorProto& t, const std::string& location, const std::string& offset = {},
                  const std::string& length = {}) {
    t.clear_float_data();
    t.set_data_location(TensorProto::EXTERNAL);
    const auto add = [&](const char* key, const std::string& value) {
        if (value.empty()) return;
        auto& e = *t.add_external_data();
        e.set_key(key);
        e.set_value(value);
    };
    add("location", location);
    add("offset", offset);
    add("length", length);
}

} // namespace

class TestOnnxReader : public QObject {
    Q_OBJECT
private slots:
    void readsTypedData() {
        const auto r = readModel(smallModel());
        QVERIFY(r.ok());
        QCOMPARE((*r)->constantOf((*r)->findValue("w"))->toFloats(), (std::vector<float>{1, 2}));
        QCOMPARE((*r)->node((*r)->nodes()[0]).name, std::string("Add_0"));
    }

    void initializersAreNoInputs() {
        ModelProto m = smallModel();
        m.set_ir_version(3);
        m.mutable_graph()->add_input()->set_name("w");
        const auto r = readModel(m);
        QVERIFY(r.ok());
        QCOMPARE((*r)->inputs.size(), std::size_t{1});
        QCOMPARE((*r)->inputs[0].name, std::string("x"));
    }

    void constantNodesStayNodes() {
        ModelProto m = smallModel();
        auto& n = *m.mutable_graph()->add_node();
        n.set_op_type("Constant");
        n.add_output("c");
        auto& a = *n.add_attribute();
        a.set_name("value");
        a.set_type(AttributeProto::TENSOR);
        a.mutable_t()->set_data_type(TensorProto::INT8);
        a.mutable_t()->add_dims(2);
        a.mutable_t()->set_raw_data("\xff\x01");
        const auto r = readModel(m);
        QVERIFY(r.ok());
        const Value& c = (*r)->value((*r)->findValue("c"));
        QVERIFY(!c.isConstant());
        QCOMPARE((*r)->node(c.producer).tensor("value")->intAt(0), std::int64_t{-1});
    }

    void nibblesAreUnpacked() {
        ModelProto m = smallModel();
        auto& w = *m.mutable_graph()->mutable_initializer(0);
        w.clear_float_data();
        w.set_dims(0, 3);
        w.set_data_type(22); // INT4, newer than the proto of the library
        w.set_raw_data("\x8f\x07");
        const auto r = readModel(m);
        QVERIFY(r.ok());
        const Tensor& t = *(*r)->constantOf((*r)->findValue("w"));
        QCOMPARE(t.type(), DataType::I4);
        QCOMPARE(t.toInts(), (std::vector<std::int64_t>{-1, -8, 7}));
        w.clear_raw_data();
        w.add_int32_data(0x8f);
        w.add_int32_data(0x07);
        QCOMPARE((*readModel(m))->constantOf((*readModel(m))->findValue("w"))->toInts(), t.toInts());
    }

    void missingOpsetIsGuessedAndSaid() {
        ModelProto m = smallModel();
        m.clear_opset_import();
        m.set_ir_version(8);
        const auto r = readModel(m);
        QVERIFY(r.ok());
        QCOMPARE((*r)->opset(), std::int64_t{18});
        QCOMPARE((*r)->findings.size(), std::size_t{1});
        QCOMPARE((*r)->findings[0].code, std::string("no-opset-import"));
        m.set_ir_version(99);
        QCOMPARE((*readModel(m))->findings.size(), std::size_t{2});
    }

    void longNameOfTheDefaultDomain() {
        ModelProto m = smallModel();
        m.mutable_opset_import(0)->set_domain("ai.onnx");
        m.mutable_graph()->mutable_node(0)->set_domain("ai.onnx");
        const auto r = readModel(m);
        QVERIFY(r.ok());
        QCOMPARE((*r)->opset(), std::int64_t{13});
        QVERIFY((*r)->node((*r)->nodes()[0]).is("Add"));
    }

    void namesAreCleaned() {
        ModelProto m = smallModel();
        m.mutable_graph()->mutable_node(0)->set_name("a\nb\xff");
        QCOMPARE((*readModel(m))->node((*readModel(m))->nodes()[0]).name, std::string("a\xef\xbf\xbd"
                                                                                      "b\xef\xbf\xbd"));
    }

    void brokenTensorsAreRefused_data() {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("too few elements") << 0 << "bad-tensor";
        QTest::newRow("negative dimension") << 1 << "bad-tensor";
        QTest::newRow("product overflows") << 2 << "bad-tensor";
        QTest::newRow("huge without data") << 3 << "bad-tensor";
        QTest::newRow("raw data too short") << 4 << "bad-tensor";
        QTest::newRow("unknown type") << 5 << "unsupported-type";
        QTest::newRow("float8") << 6 << "unsupported-type";
        QTest::newRow("two of one name") << 7 << "bad-tensor";
        QTest::newRow("no name") << 8 << "bad-tensor";
        QTest::newRow("segment") << 9 << "bad-tensor";
        QTest::newRow("rank 100") << 10 << "bad-tensor";
        QTest::newRow("strings missing") << 11 << "bad-tensor";
        QTest::newRow("sparse") << 12 << "unsupported-type";
    }
    void brokenTensorsAreRefused() {
        QFETCH(int, what);
        QFETCH(QString, code);
        ModelProto m = smallModel();
        auto& w = *m.mutable_graph()->mutable_initializer(0);
        const std::int64_t huge = std::int64_t{1} << 40;
        switch (what) {
        case 0:
            w.set_dims(0, 3);
            break;
        case 1:
            w.set_dims(0, -2);
            break;
        case 2:
            w.set_dims(0, huge);
            w.add_dims(huge);
            break;
        case 3:
            w.set_dims(0, huge);
            break;
        case 4:
            w.clear_float_data();
            w.set_raw_data("1234567");
            break;
        case 5:
            w.set_data_type(1234);
            break;
        case 6:
            w.set_data_type(17);
            break;
        case 7:
            *m.mutable_graph()->add_initializer() = w;
            break;
        case 8:
            m.mutable_graph()->add_initializer();
            break;
        case 9:
            w.mutable_segment()->set_begin(0);
            break;
        case 10:
            for (int i = 0; i < 99; ++i)
                w.add_dims(1);
            break;
        case 11:
            w.set_data_type(TensorProto::STRING);
            break;
        default:
            m.mutable_graph()->add_sparse_initializer();
            break;
        }
        QCOMPARE(codeOf(readModel(m)), code.toStdString());
    }

    void brokenGraphsAreRefused_data() {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("input made by nothing") << 0 << "bad-graph";
        QTest::newRow("output made by nothing") << 1 << "bad-graph";
        QTest::newRow("two producers") << 2 << "bad-node";
        QTest::newRow("writes an initializer") << 3 << "bad-node";
        QTest::newRow("writes an input") << 4 << "bad-node";
        QTest::newRow("cycle") << 5 << "bad-graph";
        QTest::newRow("no operator type") << 6 << "bad-node";
        QTest::newRow("no output") << 7 << "bad-graph";
        QTest::newRow("attribute twice") << 8 << "bad-node";
        QTest::newRow("function attribute") << 9 << "bad-node";
        QTest::newRow("local function") << 10 << "bad-graph";
        QTest::newRow("two inputs of one name") << 11 << "bad-graph";
        QTest::newRow("subgraph reads nothing") << 12 << "bad-graph";
        QTest::newRow("one node, same output twice") << 13 << "bad-node";
        QTest::newRow("list of graphs") << 14 << "unsupported-type";
        QTest::newRow("no graph") << 15 << "not-onnx";
    }
    void brokenGraphsAreRefused() {
        QFETCH(int, what);
        QFETCH(QString, code);
        ModelProto m = smallModel();
        auto& g = *m.mutable_graph();
        auto& n = *g.mutable_node(0);
        switch (what) {
        case 0:
            n.set_input(0, "nowhere");
            break;
        case 1:
            g.mutable_output(0)->set_name("nowhere");
            break;
        case 2:
            *g.add_node() = n;
            break;
        case 3:
            n.set_output(0, "w");
            break;
        case 4:
            n.set_output(0, "x");
            break;
        case 5:
            n.set_input(0, "y");
            break;
        case 6:
            n.clear_op_type();
            break;
        case 7:
            g.clear_output();
            break;
        case 8:
            n.add_attribute()->set_name("a");
            n.add_attribute()->set_name("a");
            break;
        case 9:
            n.add_attribute()->set_name("a");
            n.mutable_attribute(0)->set_ref_attr_name("b");
            break;
        case 10:
            m.add_functions()->set_name("f");
            break;
        case 11:
            g.add_input()->set_name("x");
            break;
        case 12: {
            auto& a = *n.add_attribute();
            a.set_name("body");
            a.set_type(AttributeProto::GRAPH);
            auto& inner = *a.mutable_g()->add_node();
            inner.set_op_type("Neg");
            inner.add_input("nowhere");
            inner.add_output("z");
            break;
        }
        case 13:
            n.add_output("y");
            break;
        case 14:
            n.add_attribute()->set_name("a");
            n.mutable_attribute(0)->set_type(AttributeProto::GRAPHS);
            break;
        default:
            m.clear_graph();
            break;
        }
        QCOMPARE(codeOf(readModel(m)), code.toStdString());
    }

    void nestingIsBounded() {
        for (const int depth : {10, 17, 60}) {
            ModelProto m = smallModel();
            auto* g = m.mutable_graph();
            for (int i = 0; i < depth; ++i) {
                auto& n = *g->add_node();
                n.set_op_type("If");
                n.add_output("if_out");
                auto& a = *n.add_attribute();
                a.set_name("then_branch");
                a.set_type(AttributeProto::GRAPH);
                g = a.mutable_g();
            }
            QCOMPARE(codeOf(readModel(m)), std::string(depth <= 16 ? "ok" : "too-deep"));
        }
    }

    void limitsHold() {
        qs::onnx::ReadLimits limits;
        limits.nodes = 0;
        QCOMPARE(codeOf(readModel(smallModel(), limits)), std::string("bad-graph"));
        limits = {};
        limits.tensorBytes = 7;
        QCOMPARE(codeOf(readModel(smallModel(), limits)), std::string("bad-tensor"));
        limits = {};
        limits.fileBytes = 10;
        QCOMPARE(codeOf(readModel(smallModel(), limits)), std::string("file-too-large"));
        limits = {};
        limits.objectBytes = 1000;
        QCOMPARE(codeOf(readModel(smallModel(), limits)), std::string("file-too-large"));
        limits = {};
        ModelProto attributed = smallModel();
        for (const char* name : {"a", "b", "c"})
            attributed.mutable_graph()->mutable_node(0)->add_attribute()->set_name(name);
        limits.attributes = 3;
        QCOMPARE(codeOf(readModel(attributed, limits)), std::string("ok"));
        limits.attributes = 2;
        QCOMPARE(codeOf(readModel(attributed, limits)), std::string("bad-graph"));
    }

    void longNamesAreRefused_data() {
        QTest::addColumn<int>("what");
        for (int i = 0; i < 7; ++i)
            QTest::addRow("%d", i) << i;
    }
    void longNamesAreRefused() {
        QFETCH(int, what);
        const auto withName = [&](std::size_t bytes) {
            const std::string name(bytes, 'n');
            ModelProto m = smallModel();
            auto& g = *m.mutable_graph();
            auto& n = *g.mutable_node(0);
            switch (what) {
            case 0:
                n.set_name(name);
                break;
            case 1:
                n.set_op_type(name);
                break;
            case 2:
                n.set_domain(name);
                break;
            case 3:
                g.mutable_initializer(0)->set_name(name);
                n.set_input(1, name);
                break;
            case 4:
                g.mutable_input(0)->set_name(name);
                n.set_input(0, name);
                break;
            case 5:
                g.mutable_output(0)->set_name(name);
                n.set_output(0, name);
                break;
            default:
                n.add_attribute()->set_name(name);
                break;
            }
            return m;
        };
        QCOMPARE(codeOf(readModel(withName(4096))), std::string("ok"));
        const auto refused = readModel(withName(4097));
        QCOMPARE(codeOf(refused), std::string("bad-graph"));
        QVERIFY(refused.error().node.size() < 100);
    }

    void elementCountsThatOverflowAreRefused() {
        for (const std::int64_t d : {std::int64_t{1} << 31, INT64_MAX}) {
            ModelProto m = smallModel();
            auto& w = *m.mutable_graph()->mutable_initializer(0);
            for (int i = 0; i < 3; ++i)
                w.add_dims(d);
            QCOMPARE(codeOf(readModel(m)), std::string("bad-tensor"));
        }
    }

    void aMillionEmptyNodesTakeNoMemory() {
        // Field 1 of the graph, two bytes each; protobuf would make a NodeProto of every one.
        std::string nodes;
        for (int i = 0; i < 1'100'000; ++i)
            nodes += std::string("\x0a\x00", 2);
        std::string bytes = "\x3a";
        for (std::size_t n = nodes.size(); n > 0; n >>= 7)
            bytes += static_cast<char>((n & 0x7f) | (n >> 7 ? 0x80 : 0));
        bytes += nodes;
        JobContext job;
        QCOMPARE(codeOf(qs::onnx::readBytes(std::as_bytes(std::span(bytes)), {}, job)),
                 std::string("bad-graph"));
    }

    void cutAndForeignFilesAreNotOnnx() {
        const std::string whole = smallModel().SerializeAsString();
        JobContext job;
        constexpr std::size_t kOpsetImport = 4; // the last field; without it the file is whole again
        for (std::size_t n = 0; n < whole.size(); ++n) {
            if (n == whole.size() - kOpsetImport) continue;
            const std::string cut = whole.substr(0, n);
            const auto r = qs::onnx::readBytes(std::as_bytes(std::span(cut)), {}, job);
            QVERIFY2(!r.ok(), std::to_string(n).c_str());
        }
        const std::string text = "this is a text, not a model\n";
        QCOMPARE(codeOf(qs::onnx::readBytes(std::as_bytes(std::span(text)), {}, job)),
                 std::string("not-onnx"));
    }

    void missingFilesAndFoldersAreNamed() {
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        JobContext job;
        QCOMPARE(codeOf(qs::onnx::read(folder / "none.onnx", job)), std::string("file-not-found"));
        QCOMPARE(codeOf(qs::onnx::read(folder, job)), std::string("file-unreadable"));
        QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
        QCOMPARE(codeOf(qs::onnx::read(folder / "pipe", job)), std::string("file-unreadable"));
        std::ofstream(folder / "empty.onnx").close();
        QCOMPARE(codeOf(qs::onnx::read(folder / "empty.onnx", job)), std::string("not-onnx"));
    }

    void cancelIsHeard() {
        std::stop_source stop;
        stop.request_stop();
        JobContext job(stop.get_token());
        const std::string bytes = smallModel().SerializeAsString();
        QCOMPARE(codeOf(qs::onnx::readBytes(std::as_bytes(std::span(bytes)), {}, job)),
                 std::string("cancelled"));
    }

    void externalDataIsReadAndContained() {
        QTemporaryDir dir;
        const fs::path root = dir.path().toStdString(), folder = root / "model";
        fs::create_directories(folder / "sub");
        const float values[] = {5, 6, 7, 8};
        for (const fs::path& f : {folder / "w.bin", folder / "sub" / "w.bin", root / "secret.bin"})
            std::ofstream(f, std::ios::binary).write(reinterpret_cast<const char*>(values), sizeof values);
        fs::create_symlink("../secret.bin", folder / "escape.bin");
        fs::create_symlink("sub/w.bin", folder / "link.bin");
        fs::create_symlink(root, folder / "up");
        const auto tryOne = [&](const std::string& location, const std::string& offset,
                                const std::string& length) {
            ModelProto m = smallModel();
            makeExternal(*m.mutable_graph()->mutable_initializer(0), location, offset, length);
            return readModel(m, {}, folder);
        };
        const auto good = tryOne("w.bin", "8", "8");
        QVERIFY(good.ok());
        QCOMPARE((*good)->constantOf((*good)->findValue("w"))->toFloats(), (std::vector<float>{7, 8}));
        QCOMPARE(codeOf(tryOne("sub/w.bin", "", "")), std::string("ok"));
        QCOMPARE(codeOf(tryOne("./w.bin", "", "")), std::string("ok"));
        QCOMPARE(codeOf(tryOne("link.bin", "", "")), std::string("ok")); // stays inside
        const char* outside[] = {
            "../secret.bin", "sub/../../secret.bin", "escape.bin", "up/secret.bin", "", "sub", "none"};
        for (const char* location : outside)
            QCOMPARE(codeOf(tryOne(location, "", "")), std::string("external-data"));
        QCOMPARE(codeOf(tryOne((root / "secret.bin").string(), "", "")), std::string("external-data"));
        QCOMPARE(codeOf(tryOne((folder / "w.bin").string(), "", "")), std::string("external-data"));
        QCOMPARE(codeOf(tryOne("/etc/passwd", "", "")), std::string("external-data"));
        QCOMPARE(codeOf(tryOne("w.bin", "9", "")), std::string("external-data"));
        QCOMPARE(codeOf(tryOne("w.bin", "9223372036854775807", "")), std::string("external-data"));
        QCOMPARE(codeOf(tryOne("w.bin", "-8", "")), std::string("external-data"));
        QCOMPARE(codeOf(tryOne("w.bin", "0x8", "")), std::string("external-data"));
        QCOMPARE(codeOf(tryOne("w.bin", "99999999999999999999", "")), std::string("external-data"));
        QCOMPARE(codeOf(tryOne("w.bin", "0", "12")), std::string("bad-tensor"));
        ModelProto huge = smallModel();
        auto& w = *huge.mutable_graph()->mutable_initializer(0);
        makeExternal(w, "w.bin");
        w.set_dims(0, std::int64_t{1} << 30);
        QCOMPARE(codeOf(readModel(huge, {}, folder)), std::string("bad-tensor"));
    }

    void tensorFilesAreRead() {
        QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "t.pb";
        std::ofstream out(file, std::ios::binary);
        smallModel().graph().initializer(0).SerializeToOstream(&out);
        out.close();
        const auto t = qs::onnx::readTensor(file);
        QVERIFY(t.ok());
        QCOMPARE(t->toFloats(), (std::vector<float>{1, 2}));
        std::ofstream(file, std::ios::binary) << "\xff\xff";
        QVERIFY(!qs::onnx::readTensor(file).ok());
    }
};

QTEST_GUILESS_MAIN(TestOnnxReader)
#include "test_onnx_reader.moc"
