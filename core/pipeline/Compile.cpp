#include <algorithm>

#include "analysis/LayerError.h"
#include "ops/ShapeInference.h"
#include "passes/Pass.h"
#include "pipeline/FixedBatch.h"
#include "pipeline/Pipeline.h"
#include "pipeline/Quantize.h"
#include "pipeline/Search.h"
#include "pipeline/Stopwatch.h"
#include "qat/Lift.h"
#include "quant/DroppedQuantizers.h"
#include "runtime/Int8Emulator.h"

namespace qs::pipeline {

namespace {

constexpr std::uint64_t kRandomSeed = 20220211; // any number; fixed, so that two runs give the same bytes

Diagnostic refusal(const Model& model) {
    for (const Diagnostic& finding : model.findings)
        if (finding.severity == Severity::Error) return finding;
    return makeError("not-compilable", "", "the model cannot be compiled");
}

// What the user said about the framework against what the file shows.
Result<void> checkFramework(const Model& model, const CompileOptions& options,
                            std::vector<Diagnostic>& findings) {
    if (!options.qat) return {};
    const std::string seen = qat::toString(model.framework.framework);
    const std::vector<std::string>& evidence = model.framework.evidence;
    if (options.qatType == "auto") {
        if (model.framework.framework == qat::Framework::Unknown)
            return makeError("bad-usage", "", "the framework cannot be told from the file; name it with -m");
    } else if (seen != options.qatType && model.framework.framework != qat::Framework::Unknown) {
        findings.push_back(makeWarning("framework-mismatch", "",
                                       "the file is said to come from " + options.qatType +
                                           ", but it looks like " + seen +
                                           (evidence.empty() ? std::string() : ": " + evidence[0]) +
                                           "; it is read as what it looks like",
                                       {options.qatType, seen}));
    }
    if (!model.quantized())
        findings.push_back(makeWarning("no-quantizers", "",
                                       "QAT was asked for, but the model holds no trained quantizers; "
                                       "everything is calibrated"));
    return {};
}

Result<std::shared_ptr<const data::Dataset>> calibrationData(const Model& model,
                                                             const CompileOptions& options, JobContext& job,
                                                             const data::ImageLoader& images,
                                                             std::vector<Diagnostic>& findings) {
    if (!options.calibration.source.empty()) return openDatasetFor(model, options.calibration, job, images);
    QS_TRY(const auto formats, sampleFormats(model));
    if (formats.empty())
        return makeError("unsupported-graph", model.lifted->name,
                         "the model has no inputs: there is nothing to quantize");
    const std::int64_t frames =
        std::min<std::int64_t>(std::max<std::int64_t>(1, options.calibrationSamples), 16);
    findings.push_back(makeWarning("random-calibration", "",
                                   "no calibration data was given: " + std::to_string(frames) +
                                       " seeded random frames were used; ranges found with them mean little",
                                   {std::to_string(frames)}));
    return data::randomFrames(formats, frames, kRandomSeed);
}

void countLayers(CompiledModel& compiled) {
    for (const runtime::IntOp& op : compiled.network->ops) {
        if (op.kind == runtime::IntOpKind::Float) {
            compiled.layersFloat.push_back({op.name, op.op, op.reason});
            compiled.findings.push_back(makeInfo(
                "kept-in-float", op.name, op.op + " stays in float: " + op.reason, {op.op, op.reason}));
        } else if (analysis::isLayer(op)) {
            ++compiled.layersInt8;
        }
        for (const Tensor& constant : op.constants)
            compiled.weightsBytes += constant.sizeBytes();
        compiled.macs += op.macs;
    }
}

// The emulator on the first calibration sample: the deployment folder ships both.
Result<void> emulateSample(CompiledModel& compiled, const data::Dataset& dataset, JobContext& job) {
    job.progress(0.0, "emulate", "first sample");
    QS_TRY(const auto emulator, runtime::Int8Emulator::create(compiled.network));
    QS_TRY(compiled.sampleInputs, dataset.inputs(0));
    QS_TRY(compiled.sampleOutputs, emulator->run(compiled.sampleInputs, job));
    job.progress(1.0, "emulate", "first sample");
    return {};
}

} // namespace

Result<std::shared_ptr<const CompiledModel>> compileModel(std::shared_ptr<const Model> model,
                                                          const CompileOptions& options, JobContext& job,
                                                          const data::ImageLoader& images) {
    if (!model->compilable) return refusal(*model);
    Stopwatch watch;
    auto compiled = std::make_shared<CompiledModel>();
    compiled->source = model;
    compiled->options = options;
    compiled->findings = model->findings;
    for (const std::string& note : options.notes)
        compiled->findings.push_back(makeInfo("option-without-effect", "", note));
    QS_CHECK(checkFramework(*model, options, compiled->findings));
    auto graph = std::make_shared<Graph>(
        options.quant.ignoreQuantizers ? qat::withoutQuantizers(*model->lifted) : *model->lifted);
    auto add = [&](std::vector<Diagnostic> findings) {
        compiled->findings.insert(compiled->findings.end(), findings.begin(), findings.end());
    };
    job.setRange(0.0, 0.85);
    QS_TRY(const auto dataset, calibrationData(*model, options, job, images, compiled->findings));
    if (!options.quant.ignoreQuantizers && !model->quantizers.empty()) {
        QS_CHECK(quant::checkFloatMeaning(*graph, *dataset, job, compiled->findings));
        QS_CHECK(quant::keepQuantizersThatMatter(*graph, *dataset, job, compiled->findings));
    }
    compiled->seconds.calibrate = watch.lap();
    add(passes::runPasses(*graph));
    ops::inferShapes(*graph); // the file's own shape faults are findings of loading
    compiled->seconds.lower = watch.lap();
    // Of a model with a fixed batch the data gives groups of samples.
    const std::int64_t groups = std::max<std::int64_t>(1, options.calibrationSamples / fixedBatch(*model));
    if (options.automatic || options.maxDrop) {
        job.setRange(0.1, 0.7);
        CompileOptions inGroups = options;
        inGroups.calibrationSamples = groups;
        QS_TRY(compiled->options.quant,
               searchOptions(*graph, inGroups, dataset, compiled->search, compiled->findings, job));
        compiled->seconds.search = watch.lap();
        job.setRange(0.7, 0.85);
    }
    QS_TRY(QuantizedGraph quantized, quantizeGraph(*graph, compiled->options.quant, *dataset, groups, job));
    add(std::move(quantized.findings));
    compiled->network = quantized.network;
    compiled->fused = quantized.graph;
    countLayers(*compiled);
    compiled->seconds.calibrate += quantized.calibrateSeconds;
    compiled->seconds.lower += quantized.lowerSeconds;
    watch.lap();
    job.setRange(0.95, 1.0);
    QS_CHECK(emulateSample(*compiled, *dataset, job));
    compiled->seconds.emulate = watch.lap();
    return std::shared_ptr<const CompiledModel>(std::move(compiled));
}

Result<std::shared_ptr<const analysis::AnalysisResult>> analyzeModel(const CompiledModel& compiled,
                                                                     const AnalyzeOptions& options,
                                                                     const data::Dataset& dataset,
                                                                     JobContext& job) {
    for (const Diagnostic& finding : compiled.findings)
        if (finding.code == "no-reference") return finding; // a folder without reference.onnx
    analysis::LayerErrorRequest request;
    request.reference = compiled.fused;
    request.network = compiled.network;
    request.dataset = &dataset;
    request.samples = options.samples;
    if (options.sensitivity) request.sensitivitySamples = options.quick ? analysis::kQuickSamples : -1;
    return analysis::analyzeLayers(request, job);
}

} // namespace qs::pipeline
