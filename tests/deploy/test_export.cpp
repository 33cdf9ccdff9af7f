#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <set>

#include "SmallNetwork.h"
#include "deploy/Deployment.h"
#include "deploy/Export.h"
#include "deploy/NetworkFile.h"
#include "deploy/OpsetUpgrade.h"
#include "deploy/Target.h"
#include "onnx/Reader.h"
#include "onnx/Writer.h"
#include "runtime/Fp32Executor.h"
#include "runtime/Int8Emulator.h"

namespace fs = std::filesystem;
using namespace qs;
using namespace qs::deploy;

namespace {

std::map<std::string, int> countOps(const Graph& graph) {
    std::map<std::string, int> counts;
    for (NodeId id : graph.nodes())
        ++counts[graph.node(id).domain + (graph.node(id).domain.empty() ? "" : ".") + graph.node(id).op];
    return counts;
}

Tensor sampleInput(unsigned seed) {
    std::mt19937 random(seed);
    Tensor x(DataType::F32, Shape{1, 2, 6, 6});
    for (std::int64_t i = 0; i < x.count(); ++i)
        x.mutableData<float>()[i] = static_cast<float>(static_cast<int>(random() % 500) - 200) * 0.01f;
    return x;
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT
private slots:
    void qdqHasTheRightForm() {
        const auto graph = exportQdq(tests::smallNetwork());
        QVERIFY2(graph.ok(), graph.ok() ? "" : describe(graph.error()).c_str());
        QVERIFY(graph->verify().ok());
        const auto ops = countOps(*graph);
        QCOMPARE(ops.at("Conv"), 2);
        QCOMPARE(ops.at("Gemm"), 1);
        // conv1: Relu and range 0..127 in one Clip; the unfused Relu: one Clip.
        QCOMPARE(ops.at("Clip"), 2);
        QVERIFY(!ops.contains("Relu"));
        QCOMPARE(graph->opset(), std::int64_t{13});
        QCOMPARE(graph->outputs.size(), std::size_t{2});
        QCOMPARE(graph->outputs[0].name, std::string("scores"));

        const Node& conv = graph->node(graph->findNode("conv1"));
        const Node& dq = graph->node(graph->value(conv.inputs[1]).producer);
        QCOMPARE(dq.op, std::string("DequantizeLinear"));
        QCOMPARE(dq.intOr("axis", -7), std::int64_t{0});
        QCOMPARE(graph->constantOf(dq.inputs[0])->type(), DataType::I8);
        QCOMPARE(graph->constantOf(dq.inputs[1])->shape(), (Shape{3}));
        const Node& bias = graph->node(graph->value(conv.inputs[2]).producer);
        QCOMPARE(graph->constantOf(bias.inputs[0])->type(), DataType::I32);
        QCOMPARE(graph->constantOf(bias.inputs[1])->data<float>()[1], 0.02f * 0.02f);
        const Node& q = graph->node(graph->soleConsumer(conv.outputs[0]));
        QCOMPARE(q.op, std::string("QuantizeLinear"));
        const Node& clip = graph->node(graph->soleConsumer(q.outputs[0]));
        QCOMPARE(clip.op, std::string("Clip"));
        QCOMPARE(graph->constantOf(clip.inputs[1])->type(), DataType::U8);
        QCOMPARE(graph->constantOf(clip.inputs[1])->intAt(0), std::int64_t{10});
        QCOMPARE(graph->constantOf(clip.inputs[2])->intAt(0), std::int64_t{127});
        const Node& perTensor =
            graph->node(graph->value(graph->node(graph->findNode("conv2")).inputs[1]).producer);
        QVERIFY(!perTensor.has("axis"));
        QCOMPARE(graph->constantOf(perTensor.inputs[1])->shape(), Shape{});
    }

    void qOperatorHasTheRightForm() {
        const auto graph = exportQOperator(tests::smallNetwork());
        QVERIFY2(graph.ok(), graph.ok() ? "" : describe(graph.error()).c_str());
        QVERIFY(graph->verify().ok());
        const auto ops = countOps(*graph);
        QCOMPARE(ops.at("QLinearConv"), 2);
        QCOMPARE(ops.at("com.microsoft.QGemm"), 1);
        QCOMPARE(ops.at("com.microsoft.QLinearAdd"), 1);
        QCOMPARE(ops.at("com.microsoft.QLinearMul"), 1);
        QCOMPARE(ops.at("com.microsoft.QLinearConcat"), 1);
        QCOMPARE(ops.at("com.microsoft.QLinearGlobalAveragePool"), 1);
        QCOMPARE(ops.at("MaxPool"), 1);
        QVERIFY(!ops.contains("Conv"));
        QCOMPARE(graph->opsets.at("com.microsoft"), std::int64_t{1});
        const Node& conv = graph->node(graph->findNode("conv1"));
        QCOMPARE(conv.inputs.size(), std::size_t{9});
        QCOMPARE(graph->node(graph->soleConsumer(conv.outputs[0])).op, std::string("Clip"));
        const Node& pool = graph->node(graph->findNode("maxpool"));
        QCOMPARE(graph->value(pool.inputs[0]).type, DataType::U8);
    }

    void qdqComputesWhatTheEmulatorComputes() {
        const auto network = std::make_shared<const runtime::IntNetwork>(tests::smallNetwork());
        const auto emulator = runtime::Int8Emulator::create(network);
        QVERIFY2(emulator.ok(), emulator.ok() ? "" : describe(emulator.error()).c_str());
        const auto executor =
            runtime::Fp32Executor::create(std::make_shared<const Graph>(*exportQdq(*network)));
        QVERIFY2(executor.ok(), executor.ok() ? "" : describe(executor.error()).c_str());
        JobContext job;
        std::set<std::int64_t> steps;
        for (unsigned seed = 0; seed < 40; ++seed) {
            const Tensor x = sampleInput(seed);
            const auto a = (*emulator)->run({x}, job), b = (*executor)->run({x}, job);
            QVERIFY(a.ok() && b.ok());
            QCOMPARE((*a)[0].shape(), (*b)[0].shape());
            for (std::int64_t i = 0; i < (*a)[0].count(); ++i) {
                // Float accumulation may fall on the other side of a tie, and that travels: two codes at the
                // output.
                const double codes = ((*a)[0].at(i) - (*b)[0].at(i)) / 0.1;
                QVERIFY2(std::abs(codes) < 2.01, std::to_string(codes).c_str());
                steps.insert(std::llround((*a)[0].at(i) / 0.1));
            }
        }
        QVERIFY(steps.size() > 10); // the comparison was not one of constants
    }

    void exportsAreWrittenAndRead() {
        for (const auto& graph : {exportQdq(tests::smallNetwork()), exportQOperator(tests::smallNetwork())}) {
            const auto bytes = onnx::serialize(*graph);
            QVERIFY(bytes.ok());
            JobContext job;
            const auto back = onnx::readBytes(std::as_bytes(std::span(*bytes)), {}, job);
            QVERIFY2(back.ok(), back.ok() ? "" : describe(back.error()).c_str());
            QCOMPARE((*back)->nodeCount(), graph->nodeCount());
        }
    }

    void oldOperatorsAreLiftedToOpset13() {
        Graph g;
        const ValueId x = g.addValue("x");
        std::vector<ValueId> inputs{x};
        std::string op = "Clip";
        std::map<std::string, Attribute> attributes{{"min", 0.0f}, {"max", 6.0f}};
        QVERIFY(upgradeToOpset13(g, "n", op, 9, 4, inputs, attributes).ok());
        QCOMPARE(inputs.size(), std::size_t{3});
        QCOMPARE(g.constantOf(inputs[2])->at(0), 6.0);
        QVERIFY(attributes.empty());

        inputs = {x};
        op = "Squeeze";
        attributes = {{"axes", std::vector<std::int64_t>{2, 3}}};
        QVERIFY(upgradeToOpset13(g, "m", op, 11, 4, inputs, attributes).ok());
        QCOMPARE(g.constantOf(inputs[1])->toInts(), (std::vector<std::int64_t>{2, 3}));

        inputs = {x};
        op = "Softmax";
        attributes = {};
        QVERIFY(upgradeToOpset13(g, "s", op, 11, 2, inputs, attributes).ok());
        QCOMPARE(std::get<std::int64_t>(attributes.at("axis")), std::int64_t{1});
        attributes = {};
        QVERIFY(!upgradeToOpset13(g, "s", op, 11, 4, inputs, attributes).ok());

        op = "Clip";
        attributes = {{"min", 0.0f}};
        QVERIFY(upgradeToOpset13(g, "n", op, 13, 4, inputs, attributes).ok());
        QVERIFY(attributes.contains("min")); // untouched from opset 13 on
    }

    void folderIsCompleteAndDeterministic() {
        QTemporaryDir dir;
        const fs::path root = dir.path().toStdString();
        const runtime::IntNetwork network = tests::smallNetwork();
        Graph reference;
        const ValueId x = reference.addValue("x", DataType::F32, Shape{-1, 2, 6, 6}),
                      y = reference.addValue("y");
        reference.addNode("n", "Relu", {x}, {y});
        reference.inputs = {{"x", x}};
        reference.outputs = {{"y", y}};
        reference.opsets = {{"", 13}};
        const DeploymentRequest request{network,          reference,
                                        {sampleInput(1)}, {Tensor::of<float>(Shape{1, 4}, {1, 2, 3, 4})},
                                        "{}\n",           "{\"a\": 1}\n"};
        const auto slurp = [](const fs::path& f) {
            std::ifstream in(f, std::ios::binary);
            return std::string(std::istreambuf_iterator<char>(in), {});
        };
        JobContext job;
        const auto first = writeDeploymentFolder(request, root / "a", job);
        QVERIFY2(first.ok(), first.ok() ? "" : describe(first.error()).c_str());
        const std::vector<std::string> expected{"interpreter_out/input_0.bin",
                                                "interpreter_out/ref_result_0_fp32.bin",
                                                "network.json",
                                                "network_qdq.onnx",
                                                "network_qoperator.onnx",
                                                "options.json",
                                                "reference.onnx",
                                                "report.json",
                                                "weights.bin"};
        QCOMPARE(*first, expected);
        std::ofstream(root / "a" / "notes.txt") << "mine";
        std::ofstream(root / "a" / "options.json") << "stale";
        const auto second = writeDeploymentFolder(request, root / "a", job),
                   third = writeDeploymentFolder(request, root / "b", job);
        QVERIFY(second.ok() && third.ok());
        for (const std::string& name : expected)
            QCOMPARE(slurp(root / "a" / name), slurp(root / "b" / name));
        QCOMPARE(slurp(root / "a" / "notes.txt"), std::string("mine"));
        QCOMPARE(slurp(root / "a" / "options.json"), std::string("{}\n"));
        QCOMPARE(slurp(root / "a" / "interpreter_out" / "ref_result_0_fp32.bin").size(), std::size_t{16});
        QVERIFY(readNetwork(root / "a").ok());
    }

    void cancelLeavesTheOldFolder() {
        QTemporaryDir dir;
        const fs::path root = dir.path().toStdString();
        fs::create_directory(root / "a");
        std::ofstream(root / "a" / "network.json") << "old";
        const runtime::IntNetwork network = tests::smallNetwork();
        Graph reference;
        const ValueId x = reference.addValue("x");
        reference.inputs = reference.outputs = {{"x", x}};
        std::stop_source stop;
        int calls = 0;
        JobContext job(stop.get_token(), [&](double, const std::string&, const std::string&) {
            if (++calls == 1) stop.request_stop();
        });
        const auto files = writeDeploymentFolder({network, reference, {}, {}, "", ""}, root / "a", job);
        QVERIFY(!files.ok());
        QCOMPARE(files.error().code, std::string("cancelled"));
        QCOMPARE(std::distance(fs::directory_iterator(root), fs::directory_iterator()), std::ptrdiff_t{1});
        QCOMPARE(fs::file_size(root / "a" / "network.json"), std::uintmax_t{3});
    }

    void targetsAreDescribed() {
        QVERIFY(!allTargets().empty());
        QCOMPARE(std::string(allTargets()[0].name), std::string("generic-onnx"));
        for (const Target& t : allTargets()) {
            QVERIFY(std::string(t.summary).size() > 10 && std::string(t.models).size() > 20 &&
                    std::string(t.notKnown).size() > 20);
            QCOMPARE(findTarget(t.name), &t);
        }
        QVERIFY(findTarget("none") == nullptr);
        QCOMPARE(findTarget("generic-onnx")->rounding, kernels::Rounding::Onnx);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
