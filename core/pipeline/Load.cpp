#include <set>

#include "analysis/Linter.h"
#include "data/GroupedDataset.h"
#include "onnx/Reader.h"
#include "ops/Arity.h"
#include "ops/Op.h"
#include "ops/ShapeInference.h"
#include "pipeline/FixedBatch.h"
#include "pipeline/Pipeline.h"
#include "qat/Lift.h"

namespace qs::pipeline {

namespace {

std::int64_t countParameters(const Graph& graph) {
    std::int64_t total = 0;
    for (std::size_t i = 0; i < graph.valueCount(); ++i) {
        const Value& value = graph.value(ValueId(static_cast<std::int32_t>(i)));
        if (value.isConstant() && !value.consumers.empty() && isFloat(value.constant->type()))
            total += value.constant->count();
    }
    return total;
}

// One finding per operator type that nothing here can run.
void findUnsupported(const Graph& graph, std::vector<Diagnostic>& findings) {
    std::set<std::string> seen;
    for (const NodeId id : graph.nodes()) {
        const Node& node = graph.node(id);
        if (ops::findOp(node)) continue;
        const std::string type = (node.domain.empty() ? "" : node.domain + ".") + node.op;
        if (seen.insert(type).second)
            findings.push_back(
                makeError("unsupported-op", node.name, "operator " + type + " is not supported", {type}));
    }
}

} // namespace

const char* toString(Engine engine) {
    switch (engine) {
    case Engine::Fp32:
        return "fp32";
    case Engine::Sim:
        return "sim";
    case Engine::Int8:
        return "int8";
    }
    return "fp32";
}

Result<std::shared_ptr<const Model>> loadModel(const std::filesystem::path& file, JobContext& job,
                                               const onnx::ReadLimits& limits) {
    job.progress(0.0, "load", file.filename().string());
    QS_TRY(const auto raw, onnx::read(file, job, limits));
    QS_TRY(auto model, understand(raw, job));
    model->file = file;
    std::error_code ignored;
    model->fileBytes = static_cast<std::int64_t>(std::filesystem::file_size(file, ignored));
    job.progress(1.0, "load", file.filename().string());
    return std::shared_ptr<const Model>(std::move(model));
}

Result<std::shared_ptr<Model>> understand(std::shared_ptr<Graph> raw, JobContext& job) {
    for (const NodeId id : raw->nodes())
        QS_CHECK(ops::checkArity(raw->node(id)));
    auto model = std::make_shared<Model>();
    job.progress(0.5, "load", "shapes");
    model->findings = raw->findings; // what the reader had to assume
    const auto shapeFindings = ops::inferShapes(*raw);
    model->findings.insert(model->findings.end(), shapeFindings.begin(), shapeFindings.end());
    model->framework = qat::detectFramework(*raw);
    QS_CHECK(job.checkCancelled());
    job.progress(0.7, "load", "quantizers");
    qat::Lifted lifted = qat::lift(*raw);
    model->findings.insert(model->findings.end(), lifted.findings.begin(), lifted.findings.end());
    findUnsupported(lifted.graph, model->findings);
    const auto lintFindings = analysis::lint(*raw, lifted.graph);
    model->findings.insert(model->findings.end(), lintFindings.begin(), lintFindings.end());
    for (std::size_t i = 0; i < lifted.graph.valueCount(); ++i) {
        const Value& value = lifted.graph.value(ValueId(static_cast<std::int32_t>(i)));
        if (value.quantizer) model->quantizers.push_back({value.name, *value.quantizer});
    }
    for (const Diagnostic& finding : model->findings)
        if (finding.severity == Severity::Error) model->compilable = false;
    model->parameters = countParameters(lifted.graph);
    model->macs = ops::countMacs(lifted.graph);
    model->raw = std::move(raw);
    model->lifted = std::make_shared<Graph>(std::move(lifted.graph));
    return model;
}

Result<std::vector<data::SampleFormat>> sampleFormats(const Model& model) {
    const Graph& graph = *model.lifted;
    std::vector<data::SampleFormat> formats;
    for (const GraphPort& port : graph.inputs) {
        const Value& input = graph.value(port.value);
        if (!input.shape) {
            for (const Diagnostic& finding : model.findings) // the file says one that no tensor can have
                if (finding.code == "bad-shape" && finding.node == port.name)
                    return makeError(finding.code, finding.node, finding.message, finding.args);
            return makeError("unsupported-graph", port.name, "the rank of this input is not known");
        }
        data::SampleFormat format;
        format.type = input.type;
        format.shape = *input.shape;
        auto isChannels = [](std::int64_t n) { return n == 1 || n == 3 || n == 4; };
        format.channelsLast =
            format.shape.rank() == 4 && isChannels(format.shape[3]) && !isChannels(format.shape[1]);
        formats.push_back(std::move(format));
    }
    return formats;
}

Result<data::SampleFormat> sampleFormat(const Model& model) {
    QS_TRY(const auto formats, sampleFormats(model));
    if (formats.size() != 1)
        return makeError("unsupported-graph", "",
                         "data can be fed to models with one input; this one has " +
                             std::to_string(formats.size()));
    if (formats[0].shape.rank() < 1)
        return makeError("unsupported-graph", model.lifted->inputs[0].name,
                         "a scalar input takes no samples");
    return formats[0];
}

Result<std::shared_ptr<const data::Dataset>> openDatasetFor(const Model& model,
                                                            const data::DatasetOptions& options,
                                                            JobContext& job,
                                                            const data::ImageLoader& images) {
    const auto& ports = model.lifted->inputs;
    if (ports.size() < 2) {
        QS_TRY(const data::SampleFormat format, sampleFormat(model));
        QS_TRY(auto samples, data::openDataset(options, format, job, images));
        return data::groupSamples(std::move(samples), fixedBatch(model));
    }
    QS_TRY(const auto formats, sampleFormats(model));
    std::vector<data::InputFormat> inputs;
    for (std::size_t i = 0; i < ports.size(); ++i)
        inputs.push_back({ports[i].name, formats[i]});
    QS_TRY(auto samples, data::openDataset(options, inputs, job));
    return data::groupSamples(std::move(samples), fixedBatch(model));
}

} // namespace qs::pipeline
