// `report NET -o F.html --dataset …`: one self-contained HTML file.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "Command.h"
#include "ComparisonColumns.h"
#include "ExitCode.h"
#include "Network.h"
#include "Text.h"
#include "TextTable.h"
#include "base/AtomicFile.h"
#include "imageio/ImageLoader.h"
#include "pipeline/Pipeline.h"
#include "quant/OptionText.h"
#include "report/GraphDrawing.h"
#include "report/GraphSvg.h"
#include "report/HtmlReport.h"
#include "report/Json.h"

namespace qs::cli {

namespace {

using pipeline::Engine;
using report::HtmlReportInput;
using report::Json;

struct Arguments {
    std::string net;
    std::string output;
    std::int64_t samples = 64;
    std::vector<std::string> beside;
    bool noGraph = false, quick = false;
    EngineArguments engine;
    DataArguments data;
};

std::vector<std::pair<std::string, std::string>> factsOf(const Network& network,
                                                         const data::Dataset& dataset) {
    const pipeline::Model& model = *network.model;
    const pipeline::CompiledModel& compiled = *network.compiled;
    return {{"network", network.path.filename().string()},
            {"exported by", fmt::format("{} {}", model.raw->producerName, model.raw->producerVersion)},
            {"framework", qat::toString(model.framework.framework)},
            {"trained quantizers", std::to_string(model.quantizers.size())},
            {"parameters", grouped(model.parameters)},
            {"MACs per sample", grouped(model.macs)},
            {"INT8 layers", grouped(compiled.layersInt8)},
            {"layers left in float", std::to_string(compiled.layersFloat.size())},
            {"weights in INT8", bytesText(compiled.weightsBytes)},
            {"rounding", kernels::toString(compiled.network->rounding)},
            {"options", network.folder ? "see options.json" : quant::describe(compiled.options.quant)},
            {"data", dataset.description()}};
}

// Float, INT8, and for a file with trained quantizers their simulation between the two.
Result<void> addAccuracy(const Network& network, const data::Dataset& dataset, JobContext& job,
                         HtmlReportInput& input) {
    if (dataset.size() == 0 || !dataset.label(0)) return {};
    const std::pair<Engine, const char*> engines[] = {
        {Engine::Fp32, "float32"}, {Engine::Sim, "quantizers simulated in float"}, {Engine::Int8, "INT8"}};
    for (const auto& [engine, label] : engines) {
        if (engine == Engine::Sim && (network.folder || !network.model->quantized())) continue;
        QS_TRY(const pipeline::Evaluation evaluation,
               pipeline::evaluateModel(*network.model, network.compiled.get(), engine, dataset, job));
        input.accuracy.push_back({label, evaluation.top1, evaluation.top5, evaluation.samples});
    }
    return {};
}

Result<std::string> drawingOf(const Network& network, const analysis::AnalysisResult& analysis,
                              JobContext& job) {
    const report::GraphDrawing drawing = report::buildDrawing(*network.compiled->fused, {});
    QS_TRY(const layout::LayoutResult placed, report::layoutDrawing(drawing, job));
    report::SvgOptions options;
    for (const analysis::LayerResult& layer : analysis.layers)
        for (const std::string& node : layer.nodes)
            options.sqnrDb[node] = layer.accumulated.sqnrDb;
    return report::toSvg(drawing, placed, options);
}

pipeline::AnalyzeOptions analyzeOptions(const Arguments& arguments) {
    pipeline::AnalyzeOptions options;
    options.samples = arguments.samples;
    options.sensitivity = true;
    options.quick = arguments.quick;
    return options;
}

// The network beside others, and beside itself quantized in other ways; nothing where it stands alone.
Result<std::optional<report::Comparison>> comparisonOf(const Arguments& arguments, const Network& network,
                                                       const data::DatasetOptions& data,
                                                       const std::vector<PtqVariant>& variants,
                                                       const ComparisonColumns::Analysis& analysis,
                                                       JobContext& job) {
    if (arguments.beside.empty() && variants.size() < 2) return std::optional<report::Comparison>();
    const pipeline::AnalyzeOptions analyze = analyzeOptions(arguments);
    ComparisonColumns columns(arguments.engine, data, variants, analyze, job);
    QS_CHECK(columns.add(network, analysis));
    for (const std::string& net : arguments.beside)
        if (const auto added = columns.add(net); !added)
            return makeError(added.error().code, columns.failed, added.error().message, added.error().args);
    QS_TRY(auto comparison, report::makeComparison(std::move(columns.columns)));
    return std::optional<report::Comparison>(std::move(comparison));
}

Result<HtmlReportInput> collect(const Arguments& arguments, const Network& network,
                                const data::Dataset& dataset,
                                std::shared_ptr<const analysis::AnalysisResult>& analysis, JobContext& job) {
    HtmlReportInput input;
    input.title = network.path.filename().string() + " in INT8";
    input.facts = factsOf(network, dataset);
    input.findings = network.compiled->findings;
    input.heldBack = network.compiled->search.heldBack;
    for (const pipeline::Trial& trial : network.compiled->search.trials)
        input.trials.push_back(
            {trial.name, trial.outputSqnrDb, trial.agreementPct, trial.top1, trial.layersFloat, trial.kept});
    QS_TRY(analysis, pipeline::analyzeModel(*network.compiled, analyzeOptions(arguments), dataset, job));
    input.analysis = analysis.get();
    if (!arguments.noGraph) {
        QS_TRY(input.graphSvg, drawingOf(network, *analysis, job));
    }
    return input;
}

int run(const Arguments& arguments, Session& session) {
    const Result<data::DatasetOptions> data = toDatasetOptions(arguments.data);
    if (!data) return session.fail("", data.error());
    JobContext& job = session.job();
    const auto variants = parsePtqVariants(arguments.engine.ptq);
    if (!variants) return session.fail("", variants.error());
    Result<Network> network = openNetwork(arguments.net, job);
    if (!network) return session.fail(arguments.net, network.error());
    const auto dataset = pipeline::openDatasetFor(*network->model, *data, job, imageio::loader());
    if (!dataset) return session.fail(data->source, dataset.error());
    EngineArguments first = arguments.engine; // what the details are about
    first.ptq = variants->front().name;
    if (const auto ready = prepareEngine(*network, Engine::Int8, first, *data, job); !ready)
        return session.fail(arguments.net, ready.error());
    std::shared_ptr<const analysis::AnalysisResult> analysis;
    auto input = collect(arguments, *network, **dataset, analysis, job);
    if (!input) return session.fail(arguments.net, input.error());
    const auto comparison = comparisonOf(arguments, *network, *data, *variants, analysis, job);
    if (!comparison) return session.fail(arguments.net, comparison.error());
    if (*comparison)
        input->comparison = &**comparison;
    else if (const auto added = addAccuracy(*network, **dataset, job, *input); !added)
        return session.fail(arguments.net, added.error());
    if (const auto written = writeFileAtomically(arguments.output, report::htmlReport(*input)); !written)
        return session.failOutput(arguments.output, written.error());
    Json json = {{"net", arguments.net}, {"file", arguments.output}, {"samples", analysis->samples}};
    return session.finish(json, field("written", arguments.output));
}

} // namespace

Command addReport(CLI::App& root) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = root.add_subcommand("report", "Accuracy, error per layer and graph in one HTML file");
    app->add_option("net", arguments->net, "ONNX file or compiled folder")->required();
    app->add_option("-o,--output", arguments->output, "HTML file to write")->required();
    app->add_option("--samples", arguments->samples, "Samples of the error per layer [64]")
        ->check(CLI::Range(std::int64_t{1}, INT64_MAX));
    app->add_flag(
        "--quick", arguments->quick,
        "Measures the error at the outputs on 16 of the samples only. The order of the layers stays "
        "nearly the same.");
    app->add_option(
           "--beside", arguments->beside,
           "ONNX files or compiled folders to compare with, at most seven. The report then holds the "
           "table of compare; with several ways in --ptq, too, the first of which the details are "
           "about.")
        ->expected(1, 7);
    app->add_flag("--no-graph", arguments->noGraph, "Leave the drawing of the graph out");
    addEngineOptions(*app, arguments->engine);
    addDataOptions(*app, arguments->data);
    return {app, [arguments](Session& session) {
                if (arguments->data.dataset.empty()) return session.failUsage("--dataset is missing");
                if (!arguments->engine.engine.empty() && arguments->engine.engine != "int8")
                    return session.failUsage("--engine: report compares int8 with the float reference");
                return run(*arguments, session);
            }};
}

} // namespace qs::cli
