// `run NET -i FILE… -o OUT.npz`: one engine on given inputs.
#include <chrono>
#include <map>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "Batch.h"
#include "Command.h"
#include "ExitCode.h"
#include "InputFiles.h"
#include "Network.h"
#include "Text.h"
#include "TextTable.h"
#include "data/Npz.h"
#include "imageio/ImageLoader.h"
#include "pipeline/Pipeline.h"
#include "report/ModelJson.h"

namespace qs::cli {

namespace {

using report::Json;

struct Arguments {
    std::string net;
    std::vector<std::string> inputs;
    std::string output;
    bool allTensors = false;
    EngineArguments engine;
    DataArguments data;
};

struct Inputs {
    std::vector<Tensor> tensors;
    std::string source; // file or dataset that an error is about
};

Result<void> readInputs(const Arguments& arguments, const Network& network, const data::DatasetOptions& data,
                        JobContext& job, Inputs& inputs) {
    if (!arguments.inputs.empty()) {
        QS_TRY(inputs.tensors, readInputFiles(arguments.inputs, *network.model->lifted, inputs.source));
        return {};
    }
    inputs.source = data.source;
    data::DatasetOptions some = data;
    if (some.limit < 0) some.limit = 1;
    QS_TRY(const auto dataset, pipeline::openDatasetFor(*network.model, some, job, imageio::loader()));
    if (dataset->size() == 0) return makeError("bad-data", "", "the data holds no sample");
    QS_TRY(inputs.tensors, batchOf(*dataset, std::min(dataset->size(), some.limit)));
    return {};
}

struct Outcome {
    std::vector<Tensor> outputs;
    std::map<std::string, Tensor> kept; // by name: what --all-tensors asks for
};

Result<void> runPieces(const pipeline::Runner& runner, const std::vector<Tensor>& inputs, std::int64_t pieces,
                       bool allTensors, JobContext& job, Outcome& outcome) {
    std::map<std::string, std::vector<Tensor>> kept;
    pipeline::Runner::Observer observer;
    if (allTensors)
        observer = [&kept](const std::string& name, const Tensor& tensor) {
            if (tensor.type() != DataType::String) kept[name].push_back(tensor);
        };
    std::vector<std::vector<Tensor>> outputs(runner.outputNames().size());
    for (std::int64_t p = 0; p < pieces; ++p) {
        std::vector<Tensor> piece;
        for (const Tensor& input : inputs) {
            QS_TRY(Tensor part, pieceOf(input, p, pieces));
            piece.push_back(std::move(part));
        }
        QS_TRY(const auto results, runner.run(piece, job, observer));
        for (std::size_t i = 0; i < results.size(); ++i)
            outputs[i].push_back(results[i]);
    }
    for (const auto& parts : outputs) {
        QS_TRY(Tensor whole, join(parts));
        outcome.outputs.push_back(std::move(whole));
    }
    for (const auto& [name, parts] : kept) {
        QS_TRY(Tensor whole, join(parts));
        outcome.kept.emplace(name, std::move(whole));
    }
    return {};
}

int run(const Arguments& arguments, Session& session) {
    const Result<data::DatasetOptions> data = toDatasetOptions(arguments.data);
    if (!data) return session.fail("", data.error());
    JobContext& job = session.job();
    Result<Network> network = openNetwork(arguments.net, job);
    if (!network) return session.fail(arguments.net, network.error());
    const pipeline::Engine engine = engineOf(arguments.engine, *network);
    Inputs inputs;
    if (const auto read = readInputs(arguments, *network, *data, job, inputs); !read)
        return session.fail(inputs.source, read.error());
    if (const auto ready = prepareEngine(*network, engine, arguments.engine, *data, job); !ready)
        return session.fail(arguments.net, ready.error());
    const auto runner = pipeline::makeRunner(*network->model, network->compiled.get(), engine);
    if (!runner) return session.fail(arguments.net, runner.error());
    const std::int64_t pieces = piecesOf(inputs.tensors, *network->model->lifted);
    Outcome outcome;
    const auto started = std::chrono::steady_clock::now();
    const auto ran = runPieces(**runner, inputs.tensors, pieces, arguments.allTensors, job, outcome);
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - started;
    if (!ran) return session.fail(arguments.net, ran.error());
    const std::vector<std::string>& names = (*runner)->outputNames();
    Json list = Json::array();
    TextTable table({{"output"}, {"type"}, {"shape", TextTable::Align::Right}});
    for (std::size_t i = 0; i < outcome.outputs.size(); ++i) {
        outcome.kept.insert_or_assign(names[i], outcome.outputs[i]);
        list.push_back(report::tensorJson(names[i], outcome.outputs[i]));
        table.addRow({names[i], nameOf(outcome.outputs[i].type()), outcome.outputs[i].shape().toString()});
    }
    if (const auto written = data::writeNpz(arguments.output, outcome.kept); !written)
        return session.failOutput(arguments.output, written.error());
    const Json json = {{"net", arguments.net},     {"engine", toString(engine)},
                       {"outputs", list},          {"ms", elapsed.count()},
                       {"file", arguments.output}, {"tensors", outcome.kept.size()}};
    return session.finish(
        json, field("engine", toString(engine)) + field("time", fmt::format("{:.1f} ms", elapsed.count())) +
                  field("written", fmt::format("{} ({} arrays)", arguments.output, outcome.kept.size())) +
                  "\n" + table.toString());
}

} // namespace

Command addRun(CLI::App& root) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = root.add_subcommand("run", "Run float32, simulated quantization or INT8 on given inputs");
    app->add_option("net", arguments->net, "ONNX file or compiled folder")->required();
    app->add_option("-i,--input", arguments->inputs, "FILE or NAME=FILE: .npz, .npy, or raw values");
    app->add_option("-o,--output", arguments->output, ".npz file to write")->required();
    app->add_flag("--all-tensors", arguments->allTensors, "Keep every value of the run");
    addEngineOptions(*app, arguments->engine);
    addDataOptions(*app, arguments->data);
    return {app, [arguments](Session& session) {
                if (arguments->inputs.empty() == arguments->data.dataset.empty())
                    return session.failUsage("give the inputs either with -i or with --dataset");
                return run(*arguments, session);
            }};
}

} // namespace qs::cli
