// `analyze NET --dataset …`: what INT8 costs, layer by layer.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "Command.h"
#include "ExitCode.h"
#include "Network.h"
#include "Text.h"
#include "TextTable.h"
#include "base/AtomicFile.h"
#include "imageio/ImageLoader.h"
#include "pipeline/Pipeline.h"
#include "report/AnalysisCsv.h"
#include "report/AnalysisJson.h"
#include "report/ModelJson.h"

namespace qs::cli {

namespace {

using analysis::AnalysisResult;
using analysis::LayerResult;
using report::Json;
using Align = TextTable::Align;

constexpr std::int64_t kDefaultSamples = 64;
constexpr std::size_t kNamed = 3; // layers that the text names

struct Arguments {
    std::string net;
    std::int64_t worst = 0; // 0: all layers, in order of execution
    bool noSensitivity = false, quick = false, details = false;
    std::string csv;
    EngineArguments engine;
    DataArguments data;
};

// The layers that cost most at the outputs, and how many are below the limit.
std::string rankingText(const AnalysisResult& result, const std::vector<std::size_t>& ranked) {
    if (!result.hasSensitivity) return {};
    std::string text;
    std::int64_t flagged = 0;
    for (const LayerResult& layer : result.layers)
        flagged += layer.integer && layer.sensitivity->sqnrDb < analysis::kFlaggedDb;
    for (std::size_t i = 0; i < ranked.size() && i < kNamed; ++i) {
        const LayerResult& layer = result.layers[ranked[i]];
        if (layer.integer)
            text += field(i == 0 ? "costs most" : "", fmt::format("{} ({} dB at the outputs)", layer.name,
                                                                  decibels(layer.sensitivity->sqnrDb)));
    }
    return text + field("flagged layers", fmt::format("{} below {:.0f} dB", flagged, analysis::kFlaggedDb));
}

std::string toText(const AnalysisResult& result, std::int64_t worst) {
    std::vector<const LayerResult*> layers;
    const std::vector<std::size_t> ranked = analysis::rankLayers(result);
    for (std::size_t i = 0; i < ranked.size(); ++i)
        if (worst == 0 || static_cast<std::int64_t>(i) < worst)
            layers.push_back(&result.layers[worst > 0 ? ranked[i] : i]);
    TextTable table({{"layer", Align::Left, 44},
                     {"operator", Align::Left, 24},
                     {"accumulated dB", Align::Right},
                     {"cosine", Align::Right},
                     {"isolated dB", Align::Right},
                     {"sensitivity dB", Align::Right},
                     {"weights dB", Align::Right},
                     {"saturated %", Align::Right},
                     {"unused levels %", Align::Right}});
    for (const LayerResult* layer : layers)
        table.addRow(
            {layer->name, layer->integer ? layer->op : layer->op + " (float)",
             decibels(layer->accumulated.sqnrDb), fmt::format("{:.6f}", layer->accumulated.cosine),
             decibels(layer->isolated.sqnrDb), layer->sensitivity ? decibels(layer->sensitivity->sqnrDb) : "",
             layer->weights ? decibels(layer->weights->error.sqnrDb) : "",
             fmt::format("{:.3f}", layer->saturationPct), fmt::format("{:.1f}", layer->unusedLevelsPct)});
    std::string text = table.toString() + "\n" + rankingText(result, ranked);
    for (const analysis::OutputResult& output : result.outputs)
        text +=
            field("output " + output.name, fmt::format("SQNR {} dB, cosine {:.6f}",
                                                       decibels(output.error.sqnrDb), output.error.cosine));
    text += field("samples", grouped(result.samples));
    if (result.hasSensitivity && result.sensitivitySamples < result.samples)
        text += field("", fmt::format("sensitivity on {} of them", result.sensitivitySamples));
    return text;
}

int run(const Arguments& arguments, Session& session) {
    Result<data::DatasetOptions> data = toDatasetOptions(arguments.data);
    if (!data) return session.fail("", data.error());
    JobContext& job = session.job();
    Result<Network> network = openNetwork(arguments.net, job);
    if (!network) return session.fail(arguments.net, network.error());
    const auto dataset = pipeline::openDatasetFor(*network->model, *data, job, imageio::loader());
    if (!dataset) return session.fail(data->source, dataset.error());
    if (const auto ready = prepareEngine(*network, pipeline::Engine::Int8, arguments.engine, *data, job);
        !ready)
        return session.fail(arguments.net, ready.error());
    pipeline::AnalyzeOptions options;
    options.samples = data->limit > 0 ? data->limit : kDefaultSamples;
    options.sensitivity = !arguments.noSensitivity;
    options.quick = arguments.quick;
    const auto result = pipeline::analyzeModel(*network->compiled, options, **dataset, job);
    if (!result) return session.fail(arguments.net, result.error());
    if (!arguments.csv.empty()) {
        const auto written = writeFileAtomically(arguments.csv, report::analysisCsv(**result));
        if (!written) return session.failOutput(arguments.csv, written.error());
    }
    Json json = {{"net", arguments.net}, {"engine", "int8"}};
    json.update(report::analysisJson(**result, arguments.details));
    json["seconds"] = (*result)->seconds;
    return session.finish(json, toText(**result, arguments.worst));
}

} // namespace

Command addAnalyze(CLI::App& root) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = root.add_subcommand("analyze", "Error of every layer in INT8 against float32");
    app->add_option("net", arguments->net, "ONNX file or compiled folder")->required();
    app->add_option("--worst", arguments->worst, "Print only the N layers that cost most")
        ->check(CLI::Range(std::int64_t{1}, INT64_MAX));
    app->add_flag("--no-sensitivity", arguments->noSensitivity,
                  "Leave out the error at the network's outputs");
    app->add_flag(
        "--quick", arguments->quick,
        "Measures the error at the outputs on 16 of the samples only. The order of the layers stays "
        "nearly the same.");
    app->add_flag("--details", arguments->details,
                  "With --json: histograms and ranges by channel of values and weights");
    app->add_option("--csv", arguments->csv, "Write the layers as comma-separated values too");
    addEngineOptions(*app, arguments->engine);
    addDataOptions(*app, arguments->data);
    return {app, [arguments](Session& session) {
                if (arguments->data.dataset.empty()) return session.failUsage("--dataset is missing");
                if (!arguments->engine.engine.empty() && arguments->engine.engine != "int8")
                    return session.failUsage("--engine: analyze compares int8 with the float reference");
                return run(*arguments, session);
            }};
}

} // namespace qs::cli
