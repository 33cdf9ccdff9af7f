#include "deploy/Deployment.h"
#include "pipeline/OptionsJson.h"
#include "pipeline/Pipeline.h"
#include "report/ModelJson.h"

namespace qs::pipeline {

namespace {

using report::Json;

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
            {"search", searchJson(compiled.search)},
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
                                            reportJson(compiled).dump(2) + "\n",
                                            compiled.options.target == "c"};
    auto files = deploy::writeDeploymentFolder(request, folder, job);
    job.progress(1.0, "write", folder.filename().string());
    return files;
}

} // namespace qs::pipeline
