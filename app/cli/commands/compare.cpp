// `compare A [B C…] --dataset …`: float, PTQ and QAT versions of a model side by side.
#include <CLI/CLI.hpp>

#include "Command.h"
#include "ComparisonTable.h"
#include "Network.h"
#include "PtqVariant.h"
#include "imageio/ImageLoader.h"
#include "pipeline/Pipeline.h"
#include "quant/OptionText.h"

namespace qs::cli {

namespace {

using pipeline::Engine;

struct Arguments {
    std::vector<std::string> nets;
    std::string ptq = "default";
    std::int64_t samples = 64;
    EngineArguments engine;
    DataArguments data;
};

class Comparison {
public:
    Comparison(const Arguments& arguments, const data::DatasetOptions& data,
               const std::vector<PtqVariant>& variants, JobContext& job)
        : m_arguments(arguments), m_data(data), m_variants(variants), m_job(job) {}

    // The columns of one network: a float file gives its own and one per PTQ variant, everything else one.
    Result<void> add(const std::string& net);

    std::vector<ComparisonColumn> columns;
    std::string failed; // what an error is about

private:
    Result<void> addFloat(const Network& network);
    Result<void> addInteger(const Network& network, const std::string& kind, const std::string& variant);
    Result<void> measure(const Network& network, Engine engine, ComparisonColumn& column);

    const Arguments& m_arguments;
    const data::DatasetOptions& m_data;
    const std::vector<PtqVariant>& m_variants;
    JobContext& m_job;
    std::shared_ptr<const data::Dataset> m_dataset;
};

Result<void> Comparison::measure(const Network& network, Engine engine, ComparisonColumn& column) {
    column.net = network.path.string();
    if (m_dataset->size() == 0 || !m_dataset->label(0)) return {};
    QS_TRY(column.accuracy,
           pipeline::evaluateModel(*network.model, network.compiled.get(), engine, *m_dataset, m_job));
    return {};
}

Result<void> Comparison::addFloat(const Network& network) {
    ComparisonColumn column;
    column.kind = "FP32";
    column.weightsBytes = network.model->parameters * 4;
    QS_CHECK(measure(network, Engine::Fp32, column));
    columns.push_back(std::move(column));
    return {};
}

Result<void> Comparison::addInteger(const Network& network, const std::string& kind,
                                    const std::string& variant) {
    ComparisonColumn column;
    column.kind = kind;
    column.variant = variant;
    if (!network.folder) column.options = quant::describe(network.compiled->options.quant);
    column.weightsBytes = network.compiled->weightsBytes;
    column.layersFloat = static_cast<std::int64_t>(network.compiled->layersFloat.size());
    QS_CHECK(measure(network, Engine::Int8, column));
    pipeline::AnalyzeOptions options;
    options.samples = m_arguments.samples;
    options.sensitivity = true;
    QS_TRY(column.analysis, pipeline::analyzeModel(*network.compiled, options, *m_dataset, m_job));
    columns.push_back(std::move(column));
    return {};
}

Result<void> Comparison::add(const std::string& net) {
    failed = net;
    QS_TRY(Network network, openNetwork(net, m_job));
    failed = m_data.source;
    QS_TRY(m_dataset, pipeline::openDatasetFor(*network.model, m_data, m_job, imageio::loader()));
    failed = net;
    if (network.folder) return addInteger(network, "INT8", network.path.filename().string());
    if (network.model->quantized()) {
        QS_CHECK(prepareEngine(network, Engine::Int8, m_arguments.engine, m_data, m_job));
        return addInteger(network, "QAT", "");
    }
    QS_CHECK(addFloat(network));
    for (const PtqVariant& variant : m_variants) {
        pipeline::CompileOptions options = inMemoryOptions(m_arguments.engine, m_data);
        options.quant = variant.quant;
        options.automatic = variant.automatic;
        QS_TRY(network.compiled, pipeline::compileModel(network.model, options, m_job, imageio::loader()));
        QS_CHECK(addInteger(network, "PTQ", variant.name));
    }
    return {};
}

int run(const Arguments& arguments, Session& session) {
    const Result<data::DatasetOptions> data = toDatasetOptions(arguments.data);
    if (!data) return session.fail("", data.error());
    const auto variants = parsePtqVariants(arguments.ptq);
    if (!variants) return session.fail("", variants.error());
    Comparison comparison(arguments, *data, *variants, session.job());
    for (const std::string& net : arguments.nets)
        if (const auto added = comparison.add(net); !added)
            return session.fail(comparison.failed, added.error());
    const auto table = makeComparisonTable(std::move(comparison.columns));
    if (!table) return session.fail(arguments.nets.front(), table.error());
    return session.finish(comparisonJson(*table), comparisonText(*table));
}

} // namespace

Command addCompare(CLI::App& root) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = root.add_subcommand("compare", "Float, PTQ and QAT versions of a model side by side");
    app->add_option("nets", arguments->nets, "Up to eight ONNX files or compiled folders")
        ->required()
        ->expected(1, 8);
    app->add_option("--ptq", arguments->ptq,
                    "How float files are quantized, one column each: default,per-tensor,best,mse+cle. A word "
                    "is default, per-tensor, per-channel, best (as --auto), a calibration method or a "
                    "post-training method; plus signs join them. [default]");
    app->add_option("--samples", arguments->samples, "Samples of the error per layer [64]")
        ->check(CLI::Range(std::int64_t{1}, INT64_MAX));
    addCalibrationOptions(*app, arguments->engine);
    addDataOptions(*app, arguments->data);
    return {app, [arguments](Session& session) {
                if (arguments->data.dataset.empty()) return session.failUsage("--dataset is missing");
                return run(*arguments, session);
            }};
}

} // namespace qs::cli
