// `evaluate NET --dataset …`: accuracy on labelled data.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "Command.h"
#include "ExitCode.h"
#include "Network.h"
#include "Text.h"
#include "TextTable.h"
#include "imageio/ImageLoader.h"
#include "pipeline/Pipeline.h"
#include "report/ModelJson.h"

namespace qs::cli {

namespace {

using report::Json;

struct Arguments {
    std::string net;
    EngineArguments engine;
    DataArguments data;
};

int run(const Arguments& arguments, Session& session) {
    const Result<data::DatasetOptions> data = toDatasetOptions(arguments.data);
    if (!data) return session.fail("", data.error());
    JobContext& job = session.job();
    Result<Network> network = openNetwork(arguments.net, job);
    if (!network) return session.fail(arguments.net, network.error());
    const pipeline::Engine engine = engineOf(arguments.engine, *network);
    const auto dataset = pipeline::openDatasetFor(*network->model, *data, job, imageio::loader());
    if (!dataset) return session.fail(data->source, dataset.error());
    if ((*dataset)->size() > 0 && !(*dataset)->label(0))
        return session.fail(data->source,
                            makeError("bad-data", "labels", "the data has none; accuracy needs them"));
    if (const auto ready = prepareEngine(*network, engine, arguments.engine, *data, job); !ready)
        return session.fail(arguments.net, ready.error());
    const auto result =
        pipeline::evaluateModel(*network->model, network->compiled.get(), engine, **dataset, job);
    if (!result) return session.fail(arguments.net, result.error());
    Json json = {{"net", arguments.net}, {"engine", toString(engine)}, {"top1", nullptr},
                 {"top5", nullptr},      {"samples", result->samples}, {"seconds", result->seconds}};
    std::string text = field("net", arguments.net) + field("engine", toString(engine)) +
                       field("data", (*dataset)->description()) + field("samples", grouped(result->samples));
    if (result->top1) {
        json["top1"] = *result->top1;
        text += field("top-1", fmt::format("{:.2f} %", *result->top1));
    }
    if (result->top5) {
        json["top5"] = *result->top5;
        text += field("top-5", fmt::format("{:.2f} %", *result->top5));
    }
    text += field("seconds", fmt::format("{:.1f}", result->seconds));
    return session.finish(json, text);
}

} // namespace

Command addEvaluate(CLI::App& root) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = root.add_subcommand("evaluate", "Accuracy on labelled data, in percent");
    app->add_option("net", arguments->net, "ONNX file or compiled folder")->required();
    addEngineOptions(*app, arguments->engine);
    addDataOptions(*app, arguments->data);
    return {app, [arguments](Session& session) {
                if (arguments->data.dataset.empty()) return session.failUsage("--dataset is missing");
                return run(*arguments, session);
            }};
}

} // namespace qs::cli
