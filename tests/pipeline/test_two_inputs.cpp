// A model with two inputs is calibrated, searched, evaluated and analyzed on an .npz with an array for each.
#include <QTemporaryDir>
#include <QTest>

#include "data/Npz.h"
#include "pipeline/Pipeline.h"

using namespace qs;

namespace {

Tensor noise(Shape shape, float size, std::uint32_t seed) {
    Tensor t(DataType::F32, std::move(shape));
    for (std::int64_t i = 0; i < t.count(); ++i) {
        seed = seed * 1664525u + 1013904223u;
        t.mutableData<float>()[i] = size * (static_cast<float>(seed >> 8) / 8388608.0f - 1.0f);
    }
    return t;
}

// y = relu(a W + b V), with inputs of very different size.
std::shared_ptr<Graph> twoInputs() {
    auto graph = std::make_shared<Graph>();
    graph->opsets[""] = 13;
    const ValueId a = graph->addValue("a", DataType::F32, Shape{-1, 6}),
                  b = graph->addValue("b", DataType::F32, Shape{-1, 4}), aw = graph->addValue("aw"),
                  bv = graph->addValue("bv"), sum = graph->addValue("sum"), y = graph->addValue("y");
    graph->addNode("left", "MatMul", {a, graph->addConstant("W", noise({6, 5}, 1.0f, 3))}, {aw});
    graph->addNode("right", "MatMul", {b, graph->addConstant("V", noise({4, 5}, 0.1f, 5))}, {bv});
    graph->addNode("add", "Add", {aw, bv}, {sum});
    graph->addNode("relu", "Relu", {sum}, {y});
    graph->inputs = {{"a", a}, {"b", b}};
    graph->outputs = {{"y", y}};
    return graph;
}

} // namespace

class TestTwoInputs : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    data::DatasetOptions m_data;
    std::shared_ptr<const pipeline::Model> m_model;
    JobContext m_job;

private slots:
    void initTestCase() {
        Tensor labels(DataType::I64, {60});
        for (int i = 0; i < 60; ++i)
            labels.mutableData<std::int64_t>()[i] = i % 5;
        const std::string file = m_dir.filePath("data.npz").toStdString();
        QVERIFY(data::writeNpz(
            file, {{"a", noise({60, 6}, 1.0f, 1)}, {"b", noise({60, 4}, 10.0f, 2)}, {"y", labels}}));
        m_data.source = "npz:" + file;
        const auto model = pipeline::understand(twoInputs(), m_job);
        QVERIFY2(model.ok(), model.ok() ? "" : describe(model.error()).c_str());
        m_model = *model;
    }

    void everyInputIsCalibratedOnItsArray() {
        pipeline::CompileOptions options;
        options.calibration = m_data;
        options.calibrationSamples = 40;
        const auto compiled = pipeline::compileModel(m_model, options, m_job);
        QVERIFY2(compiled.ok(), compiled.ok() ? "" : describe(compiled.error()).c_str());
        for (const Diagnostic& finding : (*compiled)->findings)
            QVERIFY2(finding.code != "random-calibration", finding.message.c_str());
        const Graph& graph = *(*compiled)->fused;
        const auto reach = [&](const char* name) {
            const auto& q = graph.value(graph.findValue(name)).quantizer;
            return q ? q->realMax() - q->realMin() : 0.0;
        };
        QVERIFY(reach("a") > 1.8 && reach("a") < 2.0);
        QVERIFY(reach("b") > 18.0 && reach("b") < 20.0);
        const auto dataset = pipeline::openDatasetFor(*m_model, m_data, m_job);
        QVERIFY(dataset.ok());
        for (const pipeline::Engine engine : {pipeline::Engine::Fp32, pipeline::Engine::Int8}) {
            const auto result = pipeline::evaluateModel(*m_model, compiled->get(), engine, **dataset, m_job);
            QVERIFY(result.ok() && result->top1 && result->samples == 60);
            QCOMPARE(result->right.size(), std::size_t{60});
        }
        pipeline::AnalyzeOptions analyze;
        analyze.sensitivity = true;
        const auto analysis = pipeline::analyzeModel(**compiled, analyze, **dataset, m_job);
        QVERIFY2(analysis.ok(), analysis.ok() ? "" : describe(analysis.error()).c_str());
        QVERIFY((*analysis)->outputs[0].error.sqnrDb > 30.0);
    }

    void theSearchTakesItToo() {
        pipeline::CompileOptions options;
        options.calibration = m_data;
        options.calibrationSamples = 40;
        options.automatic = true;
        options.quant.adaRound = options.quant.correctBias = true;
        const auto compiled = pipeline::compileModel(m_model, options, m_job);
        QVERIFY2(compiled.ok(), compiled.ok() ? "" : describe(compiled.error()).c_str());
        for (const pipeline::Trial& trial : (*compiled)->search.trials)
            QVERIFY2(trial.failure.empty(), trial.failure.c_str());
        QCOMPARE((*compiled)->search.heldBack, std::int64_t{20});
    }

    void otherDataIsRefusedWithTheReason() {
        data::DatasetOptions folder;
        folder.source = "folder:/pictures";
        const auto opened = pipeline::openDatasetFor(*m_model, folder, m_job);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().message.find("npz:FILE with an array for each, named a, b") !=
                     std::string::npos,
                 opened.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(TestTwoInputs)
#include "test_two_inputs.moc"
