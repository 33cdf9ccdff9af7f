// `compare A B [C…] --dataset …`: float, PTQ and QAT versions of a model side by side.
#include <cmath>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "Command.h"
#include "ExitCode.h"
#include "Network.h"
#include "Text.h"
#include "TextTable.h"
#include "analysis/LayerAlignment.h"
#include "imageio/ImageLoader.h"
#include "pipeline/Pipeline.h"
#include "report/AnalysisJson.h"

namespace qs::cli {

namespace {

using pipeline::Engine;
using report::Json;
using Analysis = std::shared_ptr<const analysis::AnalysisResult>;

struct Arguments {
    std::vector<std::string> nets;
    std::int64_t samples = 64;
    EngineArguments engine;
    DataArguments data;
};

struct Column {
    std::string net;
    std::optional<double> float32,
        int8; // top-1, percent; float is as the file stands: sim if it has quantizers
    Engine floatEngine = Engine::Fp32;
    Analysis analysis;
};

Result<Column> columnOf(const Arguments& arguments, const data::DatasetOptions& data, const std::string& net,
                        std::string& failed, JobContext& job) {
    Column column;
    column.net = net;
    failed = net;
    QS_TRY(Network network, openNetwork(net, job));
    failed = data.source;
    QS_TRY(const auto dataset, pipeline::openDatasetFor(*network.model, data, job, imageio::loader()));
    failed = net;
    QS_CHECK(prepareEngine(network, Engine::Int8, arguments.engine, data, job));
    column.floatEngine = network.folder || !network.model->quantized() ? Engine::Fp32 : Engine::Sim;
    if (dataset->size() > 0 && dataset->label(0)) {
        QS_TRY(const pipeline::Evaluation real,
               pipeline::evaluateModel(*network.model, nullptr, column.floatEngine, *dataset, job));
        QS_TRY(const pipeline::Evaluation integer,
               pipeline::evaluateModel(*network.model, network.compiled.get(), Engine::Int8, *dataset, job));
        column.float32 = real.top1;
        column.int8 = integer.top1;
    }
    pipeline::AnalyzeOptions options;
    options.samples = arguments.samples;
    QS_TRY(column.analysis, pipeline::analyzeModel(*network.compiled, options, *dataset, job));
    return column;
}

Result<std::vector<std::vector<int>>> alignmentOf(const std::vector<Column>& columns) {
    std::vector<std::vector<analysis::AlignedLayer>> networks;
    for (const Column& column : columns) {
        networks.emplace_back();
        for (const analysis::LayerResult& layer : column.analysis->layers)
            networks.back().push_back({layer.name, layer.op});
    }
    return analysis::alignLayers(networks);
}

Json optionalJson(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json toJson(const std::vector<Column>& columns, const std::vector<std::vector<int>>& rows) {
    Json json = {{"columns", Json::array()}, {"rows", Json::array()}, {"top1", Json::array()}};
    for (const Column& column : columns) {
        Json outputs = Json::array();
        for (const analysis::OutputResult& output : column.analysis->outputs)
            outputs.push_back({{"name", output.name}, {"sqnr_db", report::number(output.error.sqnrDb)}});
        json["columns"].push_back({{"net", column.net},
                                   {"float_engine", toString(column.floatEngine)},
                                   {"float_top1", optionalJson(column.float32)},
                                   {"int8_top1", optionalJson(column.int8)},
                                   {"outputs", outputs}});
        json["top1"].push_back(optionalJson(column.int8));
    }
    for (const std::vector<int>& row : rows) {
        Json cells = Json::array();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (row[i] < 0) {
                cells.push_back(nullptr);
                continue;
            }
            const analysis::LayerResult& layer =
                columns[i].analysis->layers[static_cast<std::size_t>(row[i])];
            cells.push_back({{"name", layer.name},
                             {"op", layer.op},
                             {"accumulated", report::metricsJson(layer.accumulated)},
                             {"isolated", report::metricsJson(layer.isolated)}});
        }
        json["rows"].push_back(std::move(cells));
    }
    return json;
}

std::string percent(const std::optional<double>& value) {
    return value ? fmt::format("{:.2f}", *value) : "-";
}

std::string toText(const std::vector<Column>& columns, const std::vector<std::vector<int>>& rows) {
    using Align = TextTable::Align;
    TextTable networks({{"", Align::Left},
                        {"network", Align::Left, 60},
                        {"float top-1 %", Align::Right},
                        {"INT8 top-1 %", Align::Right},
                        {"output SQNR dB", Align::Right}});
    std::vector<TextTable::Column> headings = {{"layer", Align::Left, 44}, {"operator"}};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string letter(1, static_cast<char>('A' + i));
        const Analysis& analysis = columns[i].analysis;
        networks.addRow({letter, columns[i].net, percent(columns[i].float32), percent(columns[i].int8),
                         analysis->outputs.empty() ? "-" : decibels(analysis->outputs[0].error.sqnrDb)});
        headings.push_back({letter + " dB", Align::Right});
    }
    TextTable layers(headings);
    for (const std::vector<int>& row : rows) {
        std::vector<std::string> cells(2);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (row[i] < 0) {
                cells.emplace_back();
                continue;
            }
            const analysis::LayerResult& layer =
                columns[i].analysis->layers[static_cast<std::size_t>(row[i])];
            if (cells[0].empty()) {
                cells[0] = layer.name;
                cells[1] = layer.op;
            }
            cells.push_back(decibels(layer.accumulated.sqnrDb));
        }
        layers.addRow(std::move(cells));
    }
    return networks.toString() +
           "\nAccumulated SQNR of the layers in INT8, each against its own float network\n\n" +
           layers.toString();
}

int run(const Arguments& arguments, Session& session) {
    const Result<data::DatasetOptions> data = toDatasetOptions(arguments.data);
    if (!data) return session.fail("", data.error());
    std::vector<Column> columns;
    for (const std::string& net : arguments.nets) {
        std::string failed;
        Result<Column> column = columnOf(arguments, *data, net, failed, session.job());
        if (!column) return session.fail(failed, column.error());
        columns.push_back(*std::move(column));
    }
    const auto rows = alignmentOf(columns);
    if (!rows) return session.fail(arguments.nets.front(), rows.error());
    return session.finish(toJson(columns, *rows), toText(columns, *rows));
}

} // namespace

Command addCompare(CLI::App& root) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = root.add_subcommand("compare", "Float, PTQ and QAT versions of a model side by side");
    app->add_option("nets", arguments->nets, "Two to eight ONNX files or compiled folders")
        ->required()
        ->expected(2, 8);
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
