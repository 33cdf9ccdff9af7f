#include "deploy/Deployment.h"
#include "pipeline/Pipeline.h"
#include "report/ModelJson.h"

namespace qs::pipeline {

namespace {

using report::Json;

// "idx:/data/a.gz,/data/b.gz" -> "idx:a.gz,b.gz": a folder that is handed on names no paths of the machine it
// was made on.
std::string withoutFolders(const std::string& source) {
    const auto colon = source.find(':');
    if (colon == std::string::npos) return source;
    std::string result = source.substr(0, colon + 1), rest = source.substr(colon + 1);
    for (std::size_t begin = 0; begin <= rest.size();) {
        const std::size_t end = std::min(rest.find(',', begin), rest.size());
        if (begin > 0) result += ',';
        result += std::filesystem::path(rest.substr(begin, end - begin)).filename().string();
        begin = end + 1;
    }
    return result;
}

Json sizeJson(const std::optional<data::Size>& size) {
    return size ? Json(std::to_string(size->width) + "x" + std::to_string(size->height)) : Json(nullptr);
}

Json optionsJson(const CompiledModel& compiled) {
    const CompileOptions& o = compiled.options;
    const quant::QuantOptions& q = o.quant;
    return {{"model", compiled.source->file.filename().string()},
            {"qat", o.qat},
            {"qat_type", o.qatType},
            {"ignore_quantizers", q.ignoreQuantizers},
            {"calibrate_method", quant::toString(q.method)},
            {"percentile_value", q.percentile},
            {"moving_average_constant", q.movingAverageConstant},
            {"symmetric_activations", q.symmetricActivations},
            {"signed_activations", q.signedActivations},
            {"per_channel", q.perChannelWeights},
            {"weight_range", q.weightRange},
            {"exclude", q.exclude},
            {"rounding", kernels::toString(q.rounding)},
            {"calibration",
             {{"source", withoutFolders(o.calibration.source)},
              {"samples", o.calibrationSamples},
              {"mean", o.calibration.mean},
              {"std", o.calibration.std},
              {"resize", sizeJson(o.calibration.resize)},
              {"crop", sizeJson(o.calibration.crop)},
              {"channel_order", o.calibration.bgr ? "bgr" : "rgb"},
              {"layout", o.calibration.layout},
              {"limit", o.calibration.limit},
              {"skip", o.calibration.skip}}},
            {"notes", o.notes}};
}

Json reportJson(const CompiledModel& compiled) {
    Json floats = Json::array();
    for (const FloatLayer& layer : compiled.layersFloat)
        floats.push_back({{"node", layer.node}, {"op", layer.op}, {"reason", layer.reason}});
    Json rewrites = Json::array();
    for (const Rewrite& rewrite : compiled.fused->rewrites)
        rewrites.push_back({{"pass", rewrite.pass},
                            {"before", rewrite.before},
                            {"after", rewrite.after},
                            {"note", rewrite.note}});
    return {{"program", "QuantScope"},
            {"version", QS_VERSION},
            {"framework", qat::toString(compiled.source->framework.framework)},
            {"framework_evidence", compiled.source->framework.evidence},
            {"layers_int8", compiled.layersInt8},
            {"layers_float", floats},
            {"weights_bytes", compiled.weightsBytes},
            {"macs", compiled.macs},
            {"rewrites", rewrites},
            {"findings", report::findingsJson(compiled.findings)}};
}

} // namespace

Result<std::vector<std::string>> writeDeployment(const CompiledModel& compiled,
                                                 const std::filesystem::path& folder, JobContext& job) {
    job.progress(0.0, "write", folder.filename().string());
    const deploy::DeploymentRequest request{*compiled.network,
                                            *compiled.fused,
                                            compiled.sampleInputs,
                                            compiled.sampleOutputs,
                                            optionsJson(compiled).dump(2) + "\n",
                                            reportJson(compiled).dump(2) + "\n"};
    auto files = deploy::writeDeploymentFolder(request, folder, job);
    job.progress(1.0, "write", folder.filename().string());
    return files;
}

} // namespace qs::pipeline
