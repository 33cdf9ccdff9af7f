#include "pipeline/CompiledFolder.h"

#include "analysis/LayerError.h"
#include "deploy/NetworkFile.h"
#include "pipeline/Pipeline.h"

namespace qs::pipeline {

namespace {

std::vector<std::string> namesOf(const std::vector<GraphPort>& ports) {
    std::vector<std::string> names;
    for (const GraphPort& port : ports)
        names.push_back(port.name);
    return names;
}

} // namespace

Result<std::shared_ptr<const CompiledModel>> loadCompiledFolder(const std::filesystem::path& folder,
                                                                JobContext& job) {
    auto compiled = std::make_shared<CompiledModel>();
    QS_TRY(compiled->network, deploy::readNetwork(folder));
    QS_TRY(compiled->source, loadModel(folder / "reference.onnx", job));
    const Graph& reference = *compiled->source->lifted;
    if (namesOf(reference.inputs) != compiled->network->inputNames ||
        namesOf(reference.outputs) != compiled->network->outputNames)
        return makeError("bad-network", "reference.onnx",
                         "its inputs and outputs are not those of network.json; the folder is not whole");
    compiled->fused = compiled->source->lifted;
    compiled->options.quant.rounding = compiled->network->rounding;
    compiled->findings = compiled->source->findings;
    compiled->macs = compiled->source->macs;
    for (const runtime::IntOp& op : compiled->network->ops) {
        if (op.kind == runtime::IntOpKind::Float)
            compiled->layersFloat.push_back({op.name, op.op, op.reason});
        else if (analysis::isLayer(op))
            ++compiled->layersInt8;
        for (const Tensor& constant : op.constants)
            compiled->weightsBytes += constant.sizeBytes();
    }
    return std::shared_ptr<const CompiledModel>(std::move(compiled));
}

} // namespace qs::pipeline
