// The one sequence that the app and the command line both call. Every function may run on any thread, polls
// the JobContext and reports progress; stages are "load", "calibrate", "lower", "emulate", "write",
// "evaluate", "analyze".
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "analysis/AnalysisResult.h"
#include "base/JobContext.h"
#include "onnx/Reader.h"
#include "pipeline/Model.h"

namespace qs::pipeline {

// Reads and understands a file: raw graph, shapes, framework, quantizers, findings.
Result<std::shared_ptr<const Model>> loadModel(const std::filesystem::path& file, JobContext& job,
                                               const onnx::ReadLimits& limits = {});

// The second half of loadModel: what a graph that has been read means. `file` stays empty.
Result<std::shared_ptr<Model>> understand(std::shared_ptr<Graph> raw, JobContext& job);

// Opens a dataset in the form that the model's input wants; of several inputs, each has its array in a .npz.
Result<std::shared_ptr<const data::Dataset>> openDatasetFor(const Model& model,
                                                            const data::DatasetOptions& options,
                                                            JobContext& job,
                                                            const data::ImageLoader& images = {});

// The form of the model's first input; error "unsupported-graph" when there is not exactly one input of known
// rank.
Result<data::SampleFormat> sampleFormat(const Model& model);
// The forms of all inputs, for random frames.
Result<std::vector<data::SampleFormat>> sampleFormats(const Model& model);

// Calibrates what is missing, fuses and lowers to an integer network.
Result<std::shared_ptr<const CompiledModel>> compileModel(std::shared_ptr<const Model> model,
                                                          const CompileOptions& options, JobContext& job,
                                                          const data::ImageLoader& images = {});

// Per-layer error of the compiled network against its FP32 reference on the first `samples` of the dataset
// (-1: all).
struct AnalyzeOptions {
    std::int64_t samples = 64;
    bool sensitivity = false;
    bool quick = false; // sensitivity on analysis::kQuickSamples samples only
};
Result<std::shared_ptr<const analysis::AnalysisResult>> analyzeModel(const CompiledModel& compiled,
                                                                     const AnalyzeOptions& options,
                                                                     const data::Dataset& dataset,
                                                                     JobContext& job);

// A network under one engine, ready to run: inputs to outputs, by position. Safe from several threads. With
// `observer`, every value by name, codes dequantized. Fp32 leaves the file's quantizers out, Sim applies
// them; Int8 needs `compiled`.
class Runner {
public:
    using Observer = std::function<void(const std::string& value, const Tensor&)>;
    virtual ~Runner() = default;
    virtual Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs, JobContext& job,
                                            const Observer& observer = {}) const = 0;
    virtual const std::vector<std::string>& outputNames() const = 0;
};
Result<std::shared_ptr<const Runner>> makeRunner(const Model& model, const CompiledModel* compiled,
                                                 Engine engine);

// Accuracy on labelled data. Fp32 runs the file without its quantizers, Sim the file as it is, in float; Int8
// needs `compiled`.
Result<Evaluation> evaluateModel(const Model& model, const CompiledModel* compiled, Engine engine,
                                 const data::Dataset& dataset, JobContext& job);

// Writes the deployment folder of CLI.md beside `folder` and renames it; returns the names of its files.
Result<std::vector<std::string>> writeDeployment(const CompiledModel& compiled,
                                                 const std::filesystem::path& folder, JobContext& job);

} // namespace qs::pipeline
