// A compiled folder (CLI.md, last paragraph) read back.
#pragma once

#include <filesystem>
#include <memory>

#include "base/JobContext.h"
#include "pipeline/Model.h"

namespace qs::pipeline {

// network.json + weights.bin as the network, reference.onnx as source and fused graph; options and findings
// are not restored. Without reference.onnx the source has inputs and outputs only, and a finding
// "no-reference": it can be run, not analyzed. Hostile input. Errors: those of deploy::readNetwork and
// loadModel, and "bad-network" where the inputs or outputs of the two do not fit together.
Result<std::shared_ptr<const CompiledModel>> loadCompiledFolder(const std::filesystem::path& folder,
                                                                JobContext& job);

} // namespace qs::pipeline
