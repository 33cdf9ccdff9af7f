// The folder that `compile` writes (CLI.md, last paragraph).
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/JobContext.h"
#include "base/Result.h"
#include "graph/Graph.h"
#include "runtime/IntNetwork.h"

namespace qs::deploy {

struct DeploymentRequest {
    const runtime::IntNetwork& network;
    const Graph& reference;              // becomes reference.onnx; its quantizers are not written
    std::vector<Tensor> sampleInputs;    // by input of the network
    std::vector<Tensor> sampleOutputs;   // what the emulator makes of them, dequantized
    std::string optionsJson, reportJson; // texts of options.json and report.json
    bool cProgram = false;               // also the folder c_program, see CProgram.h
};

// Builds the folder beside `folder` and puts it in its place; files of `folder` that are not of its kind
// stay. Gives the names of the files, relative to the folder, sorted. The same request gives the same bytes.
// Errors: those of the exporters, "write-failed", "cancelled".
Result<std::vector<std::string>> writeDeploymentFolder(const DeploymentRequest& request,
                                                       const std::filesystem::path& folder, JobContext& job);

} // namespace qs::deploy
