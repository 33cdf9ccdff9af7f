// The whole way on the models that ship: load, run in float against ONNX Runtime's outputs, compile, emulate.
#include <QTest>

#include <cmath>
#include <filesystem>

#include "data/Npz.h"
#include "pipeline/Pipeline.h"
#include "runtime/Int8Emulator.h"

using namespace qs;

namespace {

const std::string kSource = QS_SOURCE_DIR;

std::string modelFile(const std::string& name) {
    for (const char* folder : {"/resources/models/", "/tests/golden/models/"})
        if (std::filesystem::exists(kSource + folder + name + ".onnx"))
            return kSource + folder + name + ".onnx";
    return {};
}

data::DatasetOptions sampleData(const char* part) {
    data::DatasetOptions options;
    const std::string stem = kSource + "/resources/data/fashion-mnist-" + part;
    options.source = "idx:" + stem + "-images-idx3-ubyte.gz," + stem + "-labels-idx1-ubyte.gz";
    options.mean = {0.2860f};
    options.std = {0.3530f};
    return options;
}

std::shared_ptr<const pipeline::Model> load(const std::string& name) {
    JobContext job;
    auto model = pipeline::loadModel(modelFile(name), job);
    if (!model) qWarning("%s: %s", name.c_str(), describe(model.error()).c_str());
    return model ? *model : nullptr;
}

std::shared_ptr<const pipeline::CompiledModel> compile(std::shared_ptr<const pipeline::Model> model,
                                                       int threads, std::int64_t samples = 100) {
    JobContext job;
    job.setThreads(threads);
    pipeline::CompileOptions options;
    options.calibration = sampleData("calib-500");
    options.calibrationSamples = samples;
    auto compiled = pipeline::compileModel(std::move(model), options, job);
    if (!compiled) qWarning("%s", describe(compiled.error()).c_str());
    return compiled ? *compiled : nullptr;
}

double top1(const pipeline::Model& model, const pipeline::CompiledModel* compiled, pipeline::Engine engine) {
    JobContext job;
    job.setThreads(2);
    auto dataset = pipeline::openDatasetFor(model, sampleData("test-1000"), job);
    if (!dataset) return -1;
    auto result = pipeline::evaluateModel(model, compiled, engine, **dataset, job);
    return result && result->top1 ? *result->top1 : -1;
}

} // namespace

class TestPipelineModels : public QObject {
    Q_OBJECT
private slots:
    void outputsEqualOnnxRuntime_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("engine");
        QTest::addColumn<double>("tolerance"); // of the largest output
        // Float models: the order of sums is all that differs.
        for (const char* name :
             {"resnet20_fp32", "resnet20_fp32_dynamo20", "mobilenetv1_fp32", "mobilenetv1_hard_fp32"})
            QTest::newRow(name) << name << int(pipeline::Engine::Fp32) << 1e-4;
        // Simulated quantizers: a sum on a rounding tie moves a value by a step, and that spreads.
        for (const char* name :
             {"resnet20_qat_pytorch_eager", "resnet20_qat_pytorch_fx", "resnet20_qat_tensorflow_style",
              "resnet20_ort_qdq", "mobilenetv1_qat_pytorch_eager", "mobilenetv2_qat_pytorch_eager"})
            QTest::newRow(name) << name << int(pipeline::Engine::Sim) << 0.1;
    }
    void outputsEqualOnnxRuntime() {
        QFETCH(QString, name);
        QFETCH(int, engine);
        QFETCH(double, tolerance);
        const auto model = load(name.toStdString());
        QVERIFY(model);
        auto golden = data::readNpz(kSource + "/tests/golden/outputs/" + name.toStdString() + ".npz");
        QVERIFY(golden.ok());
        const Tensor x = golden->at("x"), y = golden->at("y");
        auto runner = pipeline::makeRunner(*model, nullptr, static_cast<pipeline::Engine>(engine));
        QVERIFY(runner.ok());
        JobContext job;
        double worst = 0, peak = 0, pr = 0, pp = 0, rr = 0;
        const std::int64_t pixels = x.count() / x.shape()[0], classes = y.shape()[1];
        for (std::int64_t n = 0; n < x.shape()[0]; ++n) { // one by one: the dynamo file fixes its batch to 1
            Shape one = x.shape();
            one[0] = 1;
            const Tensor sample =
                Tensor::of<float>(one, x.values<float>().subspan(static_cast<std::size_t>(n * pixels),
                                                                 static_cast<std::size_t>(pixels)));
            auto out = (*runner)->run({sample}, job);
            QVERIFY2(out.ok(), out ? "" : describe(out.error()).c_str());
            QCOMPARE((*out)[0].count(), classes);
            for (std::int64_t i = 0; i < classes; ++i) {
                const double a = y.at(n * classes + i), b = (*out)[0].at(i);
                worst = std::max(worst, std::fabs(a - b));
                peak = std::max(peak, std::fabs(a));
                pr += a * b;
                pp += a * a;
                rr += b * b;
            }
        }
        QVERIFY2(worst / peak <= tolerance, qPrintable(QString::number(worst / peak)));
        QVERIFY2(pr / std::sqrt(pp * rr) > 0.999, qPrintable(QString::number(pr / std::sqrt(pp * rr))));
    }

    void qatModelCompilesToIntegersOnly() {
        const auto model = load("resnet20_qat_pytorch_eager");
        QVERIFY(model);
        QCOMPARE(QString(qat::toString(model->framework.framework)), QString("pytorch"));
        QVERIFY(!model->framework.evidence.empty());
        QCOMPARE(model->quantizers.size(), std::size_t{65});
        QCOMPARE(model->macs, std::int64_t{31021952});
        const auto compiled = compile(model, 2);
        QVERIFY(compiled);
        QCOMPARE(compiled->layersFloat.size(), std::size_t{0});
        QCOMPARE(compiled->layersInt8, std::int64_t{32}); // 21 Conv, 9 Add, pool, Gemm
        QCOMPARE(compiled->macs, model->macs);
        // 1,000 images: the integer network keeps what training reached.
        const double sim = top1(*model, nullptr, pipeline::Engine::Sim);
        const double integer = top1(*model, compiled.get(), pipeline::Engine::Int8);
        QVERIFY2(sim > 93.0, qPrintable(QString::number(sim)));
        QVERIFY2(integer >= sim - 0.5, qPrintable(QString("%1 %2").arg(integer).arg(sim)));
    }

    void trainedCodesAndScalesSurvive() {
        const auto model = load("resnet20_qat_pytorch_eager");
        const auto compiled = compile(model, 1, 8);
        QVERIFY(compiled);
        int weights = 0;
        for (const auto& op : compiled->network->ops) {
            if (op.kind != runtime::IntOpKind::Conv) continue;
            const NodeId conv = model->lifted->findNode(op.name);
            QVERIFY(conv.valid());
            const Quantizer& trained = *model->lifted->value(model->lifted->node(conv).input(1)).quantizer;
            const Tensor& now = op.constants[0];
            QCOMPARE(now.count(), trained.codes.count());
            for (std::int64_t i = 0; i < now.count(); ++i) { // gamma is positive everywhere in this model
                const int before = static_cast<int>(trained.codes.intAt(i)),
                          after = static_cast<int>(now.intAt(i));
                QVERIFY(after == before || after == -before);
            }
            ++weights;
        }
        QCOMPARE(weights, 21);
        // The first layer's output keeps the trained quantizer behind BatchNormalization, clamped by the
        // Relu.
        const auto& first = compiled->network->ops[1];
        QCOMPARE(QString::fromStdString(first.op), QString("Conv+Relu"));
        const auto& out = compiled->network->tensors[static_cast<std::size_t>(first.outputs[0])];
        QCOMPARE(out.scale, 0.10560311f);
        QCOMPARE(out.zeroPoint, 63);
        QCOMPARE(out.qmax, 127);
        QCOMPARE(first.clampMin, 63);
    }

    void threadsAndKernelsChangeNoBit() {
        const auto model = load("resnet20_qat_pytorch_eager");
        const auto one = compile(model, 1), two = compile(model, 2);
        QVERIFY(one && two);
        QCOMPARE(one->network->tensors.size(), two->network->tensors.size());
        for (std::size_t i = 0; i < one->network->tensors.size(); ++i) {
            QCOMPARE(one->network->tensors[i].scale, two->network->tensors[i].scale);
            QCOMPARE(one->network->tensors[i].zeroPoint, two->network->tensors[i].zeroPoint);
        }
        JobContext job;
        auto dataset = pipeline::openDatasetFor(*model, sampleData("test-1000"), job);
        QVERIFY(dataset.ok());
        std::vector<std::vector<Tensor>> runs; // every tensor of the network, by kind of kernel
        for (const runtime::EmulatorOptions& options :
             {runtime::EmulatorOptions{true, true}, runtime::EmulatorOptions{false, true},
              runtime::EmulatorOptions{false, false}}) {
            auto emulator = runtime::Int8Emulator::create(one->network, options);
            QVERIFY(emulator.ok());
            std::vector<Tensor> tensors(one->network->tensors.size());
            auto out = (*emulator)->run({*(*dataset)->sample(3)}, job, [&](int t, const Tensor& v) {
                tensors[static_cast<std::size_t>(t)] = v;
            });
            QVERIFY(out.ok());
            runs.push_back(std::move(tensors));
        }
        for (std::size_t k = 1; k < runs.size(); ++k)
            for (std::size_t t = 0; t < runs[0].size(); ++t) {
                QCOMPARE(runs[k][t].sizeBytes(), runs[0][t].sizeBytes());
                if (!runs[0][t].defined()) continue;
                QVERIFY2(std::memcmp(runs[k][t].raw(), runs[0][t].raw(),
                                     static_cast<std::size_t>(runs[0][t].sizeBytes())) == 0,
                         one->network->tensors[t].name.c_str());
            }
    }

    void ptqOfTheFloatModel() {
        const auto model = load("resnet20_fp32");
        const auto compiled = compile(model, 2);
        QVERIFY(compiled);
        QCOMPARE(compiled->layersFloat.size(), std::size_t{0});
        const double fp32 = top1(*model, nullptr, pipeline::Engine::Fp32);
        const double integer = top1(*model, compiled.get(), pipeline::Engine::Int8);
        QVERIFY2(integer >= fp32 - 0.6, qPrintable(QString("%1 %2").arg(integer).arg(fp32)));
    }

    void analysisListsEveryLayer() {
        const auto model = load("resnet20_qat_pytorch_eager");
        const auto compiled = compile(model, 2);
        QVERIFY(compiled);
        std::shared_ptr<const analysis::AnalysisResult> results[2];
        for (int threads = 1; threads <= 2; ++threads) {
            JobContext job;
            job.setThreads(threads);
            auto dataset = pipeline::openDatasetFor(*model, sampleData("test-1000"), job);
            auto result = pipeline::analyzeModel(*compiled, {6, true}, **dataset, job);
            QVERIFY2(result.ok(), result ? "" : describe(result.error()).c_str());
            results[threads - 1] = *result;
        }
        QCOMPARE(results[0]->layers.size(), std::size_t{32});
        QCOMPARE(results[0]->samples, std::int64_t{6});
        for (std::size_t i = 0; i < 32; ++i) {
            const auto& layer = results[0]->layers[i];
            QVERIFY(layer.isolated.sqnrDb > 20.0);
            QVERIFY(layer.accumulated.sqnrDb > 15.0);
            QVERIFY(layer.sensitivity && layer.sensitivity->sqnrDb > 20.0);
            QCOMPARE(results[1]->layers[i].accumulated.sqnrDb, layer.accumulated.sqnrDb);
            QCOMPARE(results[1]->layers[i].sensitivity->mse, layer.sensitivity->mse);
        }
    }

    void cancelStopsACompile() {
        const auto model = load("resnet20_fp32");
        std::stop_source stop;
        JobContext job(stop.get_token(), [&](double, const std::string& stage, const std::string&) {
            if (stage == "calibrate") stop.request_stop();
        });
        pipeline::CompileOptions options;
        options.calibration = sampleData("calib-500");
        auto compiled = pipeline::compileModel(model, options, job);
        QVERIFY(!compiled.ok());
        QVERIFY(isCancelled(compiled.error()));
    }

    void aWrongFrameworkIsReportedNotObeyed() {
        const auto model = load("resnet20_qat_tensorflow_style");
        QVERIFY(model);
        QCOMPARE(QString(qat::toString(model->framework.framework)), QString("tensorflow"));
        JobContext job;
        pipeline::CompileOptions options;
        options.qat = true;
        options.qatType = "pytorch";
        options.calibrationSamples = 1;
        auto compiled = pipeline::compileModel(model, options, job);
        QVERIFY(compiled.ok());
        bool mismatch = false, random = false;
        for (const auto& finding : (*compiled)->findings) {
            mismatch = mismatch || finding.code == "framework-mismatch";
            random = random || finding.code == "random-calibration";
        }
        QVERIFY(mismatch);
        QVERIFY(random);
    }
};

QTEST_GUILESS_MAIN(TestPipelineModels)
#include "test_pipeline_models.moc"
