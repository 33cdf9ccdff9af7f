// `bench NET`: latency of one sample.
#include <algorithm>
#include <chrono>
#include <map>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "Command.h"
#include "ExitCode.h"
#include "Network.h"
#include "Text.h"
#include "TextTable.h"
#include "pipeline/Pipeline.h"
#include "report/Json.h"

namespace qs::cli {

namespace {

using Clock = std::chrono::steady_clock;
using report::Json;

struct Arguments {
    std::string net;
    std::int64_t iterations = 50;
    std::int64_t warmUp = 3;
    bool perLayer = false;
    EngineArguments engine;
};

struct LayerTime {
    std::string tensor;
    std::vector<double> ms;
};

struct Times {
    std::vector<double> runs; // ms
    std::vector<LayerTime> layers;
};

double median(std::vector<double> values) {
    if (values.empty()) return 0.0;
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2.0;
}

double milliseconds(Clock::time_point from, Clock::time_point to) {
    return std::chrono::duration<double, std::milli>(to - from).count();
}

// Seeded noise of batch 1 for every input; what the values are does not matter to the time.
Result<std::vector<Tensor>> noise(const Graph& graph) {
    std::vector<Tensor> inputs;
    for (const GraphPort& port : graph.inputs) {
        const Value& value = graph.value(port.value);
        if (!value.shape) return makeError("bad-input", port.name, "the model tells no shape for this input");
        data::SampleFormat format;
        format.type = value.type;
        format.shape = *value.shape;
        QS_TRY(Tensor tensor, data::randomFrames(format, 1, inputs.size() + 1)->sample(0));
        inputs.push_back(std::move(tensor));
    }
    return inputs;
}

// The time between two values is that of the operator which computes the second.
Result<void> timeLayers(const pipeline::Runner& runner, const std::vector<Tensor>& inputs, JobContext& job,
                        Times& times) {
    std::size_t at = 0;
    Clock::time_point last = Clock::now();
    const auto observer = [&](const std::string& name, const Tensor&) {
        const Clock::time_point now = Clock::now();
        if (at == times.layers.size()) times.layers.push_back({name, {}});
        times.layers[at++].ms.push_back(milliseconds(last, now));
        last = Clock::now();
    };
    const auto outputs = runner.run(inputs, job, observer);
    if (!outputs) return outputs.error();
    return {};
}

Result<Times> measure(const Arguments& arguments, const Graph& graph, const pipeline::Runner& runner,
                      JobContext& job) {
    QS_TRY(const std::vector<Tensor> inputs, noise(graph));
    Times times;
    for (std::int64_t i = -arguments.warmUp; i < arguments.iterations; ++i) {
        QS_CHECK(job.checkCancelled());
        const Clock::time_point started = Clock::now();
        const auto outputs = runner.run(inputs, job);
        if (!outputs) return outputs.error();
        if (i >= 0) times.runs.push_back(milliseconds(started, Clock::now()));
        job.progress(static_cast<double>(i + arguments.warmUp) /
                         static_cast<double>(arguments.iterations + arguments.warmUp),
                     "bench");
    }
    for (std::int64_t i = 0; arguments.perLayer && i < arguments.iterations; ++i)
        QS_CHECK(timeLayers(runner, inputs, job, times));
    return times;
}

int run(const Arguments& arguments, Session& session) {
    JobContext& job = session.job();
    Result<Network> network = openNetwork(arguments.net, job);
    if (!network) return session.fail(arguments.net, network.error());
    const pipeline::Engine engine = engineOf(arguments.engine, *network);
    if (const auto ready = prepareEngine(*network, engine, arguments.engine, {}, job); !ready)
        return session.fail(arguments.net, ready.error());
    const auto runner = pipeline::makeRunner(*network->model, network->compiled.get(), engine);
    if (!runner) return session.fail(arguments.net, runner.error());
    const auto times = measure(arguments, *network->model->lifted, **runner, job);
    if (!times) return session.fail(arguments.net, times.error());
    const double fastest = *std::min_element(times->runs.begin(), times->runs.end());
    Json layers = Json::array();
    TextTable table({{"computes"}, {"median ms", TextTable::Align::Right}});
    for (const LayerTime& layer : times->layers) {
        layers.push_back({{"tensor", layer.tensor}, {"median_ms", median(layer.ms)}});
        table.addRow({layer.tensor, fmt::format("{:.4f}", median(layer.ms))});
    }
    // A run is single-threaded by design: see Fp32Executor.h.
    const Json json = {{"net", arguments.net},
                       {"engine", toString(engine)},
                       {"iters", arguments.iterations},
                       {"median_ms", median(times->runs)},
                       {"min_ms", fastest},
                       {"threads", 1},
                       {"layers", layers}};
    std::string text = field("engine", toString(engine)) +
                       field("median", fmt::format("{:.3f} ms", median(times->runs))) +
                       field("fastest", fmt::format("{:.3f} ms", fastest)) +
                       field("runs", fmt::format("{}, one thread, batch 1", arguments.iterations));
    if (!table.empty()) text += "\n" + table.toString();
    return session.finish(json, text);
}

} // namespace

Command addBench(CLI::App& root) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = root.add_subcommand("bench", "Latency of one sample on this machine");
    app->add_option("net", arguments->net, "ONNX file or compiled folder")->required();
    app->add_option("--iters", arguments->iterations, "Measured runs [50]")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1000000}));
    app->add_option("--warmup", arguments->warmUp, "Runs before measuring [3]")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{1000000}));
    app->add_flag("--per-layer", arguments->perLayer, "Time of every operator");
    addEngineOptions(*app, arguments->engine);
    return {app, [arguments](Session& session) { return run(*arguments, session); }};
}

} // namespace qs::cli
