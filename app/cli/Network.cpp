#include "Network.h"

#include <CLI/CLI.hpp>

#include "PtqVariant.h"
#include "imageio/ImageLoader.h"
#include "pipeline/CompiledFolder.h"
#include "pipeline/Pipeline.h"

namespace qs::cli {

namespace fs = std::filesystem;
using pipeline::Engine;

void addEngineOptions(CLI::App& command, EngineArguments& arguments) {
    command
        .add_option(
            "--engine", arguments.engine,
            "fp32 | sim | int8 [fp32 for a plain file, sim for one with quantizers, int8 for a folder]")
        ->transform(CLI::IsMember({"fp32", "sim", "int8"}, CLI::ignore_case));
    addCalibrationOptions(command, arguments);
    command.add_option(
        "--ptq", arguments.ptq,
        "How a float file becomes int8: best (as --auto of compile), per-tensor+cle, mse, ... A "
        "word is default, per-tensor, per-channel, best, a calibration method, a flag of compile or "
        "an option with its value (percentile=99.9); plus signs join them. [default]");
}

void addCalibrationOptions(CLI::App& command, EngineArguments& arguments) {
    CLI::App& group = *command.add_option_group("INT8 on a file");
    group.add_option("--calib-dataset", arguments.calibrationDataset,
                     "Calibration data, with the same preprocessing [the data itself]");
    group.add_option("--calib", arguments.calib, "Calibration samples [500]")
        ->check(CLI::Range(std::int64_t{1}, INT64_MAX));
}

Result<Network> openNetwork(const fs::path& path, JobContext& job) {
    Network network;
    network.path = path;
    std::error_code error;
    network.folder = fs::is_directory(path, error);
    if (network.folder) {
        QS_TRY(network.compiled, pipeline::loadCompiledFolder(path, job));
        network.model = network.compiled->source;
    } else {
        QS_TRY(network.model, pipeline::loadModel(path, job));
    }
    return network;
}

Engine engineOf(const EngineArguments& arguments, const Network& network) {
    if (arguments.engine == "fp32") return Engine::Fp32;
    if (arguments.engine == "sim") return Engine::Sim;
    if (arguments.engine == "int8" || network.folder) return Engine::Int8;
    return network.model->quantized() ? Engine::Sim : Engine::Fp32;
}

pipeline::CompileOptions inMemoryOptions(const EngineArguments& arguments, const data::DatasetOptions& data) {
    pipeline::CompileOptions options;
    options.calibration = data;
    if (!arguments.calibrationDataset.empty()) {
        options.calibration.source = arguments.calibrationDataset;
        options.calibration.limit = -1;
        options.calibration.skip = 0;
    }
    options.calibrationSamples = arguments.calib;
    return options;
}

Result<void> prepareEngine(Network& network, Engine engine, const EngineArguments& arguments,
                           const data::DatasetOptions& data, JobContext& job) {
    if (engine == Engine::Sim && network.folder) {
        QS_TRY(network.model, pipeline::loadModel(network.path / "network_qdq.onnx", job));
    }
    if (engine != Engine::Int8 || network.compiled) return {};
    pipeline::CompileOptions options = inMemoryOptions(arguments, data);
    QS_TRY(const auto variants, parsePtqVariants(arguments.ptq));
    if (variants.size() != 1) return makeError("bad-usage", "--ptq", "wants one way to quantize here");
    options.quant = variants[0].quant;
    options.automatic = variants[0].automatic;
    job.setRange(0.0, 0.3);
    QS_TRY(network.compiled, pipeline::compileModel(network.model, options, job, imageio::loader()));
    job.setRange(0.3, 1.0);
    return {};
}

} // namespace qs::cli
