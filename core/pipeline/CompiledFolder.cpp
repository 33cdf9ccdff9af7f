#include "pipeline/CompiledFolder.h"

#include "analysis/LayerError.h"
#include "deploy/NetworkFile.h"
#include "pipeline/Pipeline.h"

namespace qs::pipeline {

namespace {

constexpr const char* kReferenceFile = "reference.onnx";

std::vector<std::string> namesOf(const std::vector<GraphPort>& ports) {
    std::vector<std::string> names;
    for (const GraphPort& port : ports)
        names.push_back(port.name);
    return names;
}

// The outside of the network, for a folder whose reference is not there: enough to feed it, nothing to
// compare with.
std::shared_ptr<const Model> outsideOf(const runtime::IntNetwork& network,
                                       const std::filesystem::path& folder) {
    auto graph = std::make_shared<Graph>();
    graph->name = network.name;
    graph->opsets = network.opsets;
    const auto ports = [&](const std::vector<int>& tensors, const std::vector<std::string>& names) {
        std::vector<GraphPort> list;
        for (std::size_t i = 0; i < tensors.size(); ++i) {
            const runtime::IntTensor& t = network.tensors[static_cast<std::size_t>(tensors[i])];
            list.push_back({names[i], graph->addValue(names[i], t.type, t.shape)});
        }
        return list;
    };
    graph->inputs = ports(network.inputs, network.inputNames);
    graph->outputs = ports(network.outputs, network.outputNames);
    auto model = std::make_shared<Model>();
    model->file = folder / kReferenceFile;
    model->raw = model->lifted = graph;
    model->compilable = false;
    model->findings.push_back(
        makeError("no-reference", "",
                  std::string("the folder holds no ") + kReferenceFile +
                      ": the network can be run, but there is nothing to compare it with"));
    return model;
}

} // namespace

Result<std::shared_ptr<const CompiledModel>> loadCompiledFolder(const std::filesystem::path& folder,
                                                                JobContext& job) {
    auto compiled = std::make_shared<CompiledModel>();
    QS_TRY(compiled->network, deploy::readNetwork(folder));
    std::error_code ignored;
    if (std::filesystem::exists(folder / kReferenceFile, ignored)) {
        QS_TRY(compiled->source, loadModel(folder / kReferenceFile, job));
    } else {
        compiled->source = outsideOf(*compiled->network, folder);
    }
    const Graph& reference = *compiled->source->lifted;
    if (namesOf(reference.inputs) != compiled->network->inputNames ||
        namesOf(reference.outputs) != compiled->network->outputNames)
        return makeError("bad-network", kReferenceFile,
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
