// NET of the command line: an .onnx file or a compiled folder.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "DataOptions.h"
#include "Session.h"
#include "pipeline/Model.h"

namespace CLI {
class App;
}

namespace qs::cli {

struct Network {
    std::filesystem::path path;
    bool folder = false;
    std::shared_ptr<const pipeline::Model> model;            // the file, or the folder's reference.onnx
    std::shared_ptr<const pipeline::CompiledModel> compiled; // of a folder, or after compileInMemory()
};

// --engine, and what int8 on a file needs.
struct EngineArguments {
    std::string engine; // empty: the default for what NET is
    std::string calibrationDataset;
    std::int64_t calib = 500;
    std::string ptq = "default"; // PtqVariant.h
};

void addEngineOptions(CLI::App& command, EngineArguments& arguments); // addCalibrationOptions() included
void addCalibrationOptions(CLI::App& command, EngineArguments& arguments);

Result<Network> openNetwork(const std::filesystem::path& path, JobContext& job);

// fp32 for a plain file, sim for one with quantizers, int8 for a folder.
pipeline::Engine engineOf(const EngineArguments& arguments, const Network& network);

// How int8 on a file is compiled: defaults, calibrated on --calib-dataset or else on the data itself.
pipeline::CompileOptions inMemoryOptions(const EngineArguments& arguments, const data::DatasetOptions& data);

// Makes the network ready for the engine: int8 on a file compiles in memory, calibrated on --calib-dataset or
// else on the data itself; sim on a folder loads network_qdq.onnx.
Result<void> prepareEngine(Network& network, pipeline::Engine engine, const EngineArguments& arguments,
                           const data::DatasetOptions& data, JobContext& job);

} // namespace qs::cli
