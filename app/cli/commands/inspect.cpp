// `inspect MODEL`: what the file is, who exported it, which quantizers it holds, what is wrong with it.
#include <map>
#include <set>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "Command.h"
#include "ExitCode.h"
#include "Text.h"
#include "TextTable.h"
#include "pipeline/Pipeline.h"
#include "report/ModelJson.h"

namespace qs::cli {

namespace {

using pipeline::Model;
using report::Json;
using Align = TextTable::Align;

struct Arguments {
    std::string model;
    bool all = false;
};

Json toJson(const Model& model) {
    const Graph& graph = *model.raw;
    Json quantizers = Json::array();
    for (const pipeline::QuantizerEntry& entry : model.quantizers)
        quantizers.push_back(report::quantizerJson(entry.tensor, entry.quantizer));
    return {{"file", model.file.string()},
            {"file_bytes", model.fileBytes},
            {"ir_version", graph.irVersion},
            {"producer", {{"name", graph.producerName}, {"version", graph.producerVersion}}},
            {"opset", report::opsetsJson(graph)},
            {"framework", qat::toString(model.framework.framework)},
            {"framework_evidence", model.framework.evidence},
            {"inputs", report::portsJson(graph, graph.inputs)},
            {"outputs", report::portsJson(graph, graph.outputs)},
            {"nodes", graph.nodeCount()},
            {"ops", report::operatorCountsJson(graph)},
            {"parameters", model.parameters},
            {"macs", model.macs},
            {"compilable", model.compilable},
            {"quantizers", quantizers},
            {"findings", report::findingsJson(model.findings)}};
}

std::string portsText(const Graph& graph, const std::vector<GraphPort>& ports) {
    std::string text;
    for (const GraphPort& port : ports) {
        const Value& value = graph.value(port.value);
        if (!text.empty()) text += ", ";
        text += fmt::format("{} {} {}", port.name, nameOf(value.type),
                            value.shape ? value.shape->toString() : "?");
    }
    return text;
}

// One row per role, kind and grid shape: what a reader wants before the list of all of them.
std::string quantizerSummary(const Model& model) {
    std::map<std::vector<std::string>, std::int64_t> groups;
    for (const pipeline::QuantizerEntry& entry : model.quantizers) {
        const Quantizer& q = entry.quantizer;
        ++groups[{toString(q.role), toString(q.kind), q.isSigned ? "signed" : "unsigned",
                  fmt::format("{}..{}", q.qmin, q.qmax), q.perChannel() ? "channel" : "tensor"}];
    }
    TextTable table(
        {{"role"}, {"kind"}, {"codes"}, {"range", Align::Right}, {"scale per"}, {"count", Align::Right}});
    for (const auto& [key, count] : groups) {
        std::vector<std::string> row = key;
        row.push_back(grouped(count));
        table.addRow(std::move(row));
    }
    return table.toString();
}

std::string quantizerList(const Model& model) {
    TextTable table({{"tensor", Align::Left, 48},
                     {"role"},
                     {"kind"},
                     {"grid"},
                     {"scale", Align::Right},
                     {"zero point", Align::Right}});
    for (const pipeline::QuantizerEntry& entry : model.quantizers) {
        const Quantizer& q = entry.quantizer;
        std::string scale = q.scale.empty() ? std::string() : fmt::format("{:.6g}", q.scale.front());
        if (q.scale.size() > 1) {
            const auto [low, high] = std::minmax_element(q.scale.begin(), q.scale.end());
            scale = fmt::format("{:.4g}..{:.4g}", *low, *high);
        }
        const std::set<std::int32_t> zeroPoints(q.zeroPoint.begin(), q.zeroPoint.end());
        const std::string zero = zeroPoints.empty() ? "" : std::to_string(*zeroPoints.begin());
        table.addRow({entry.tensor, toString(q.role), toString(q.kind), q.badge(), scale,
                      zeroPoints.size() > 1 ? zero + ".." + std::to_string(*zeroPoints.rbegin()) : zero});
    }
    return table.toString();
}

std::string toText(const Model& model, bool all) {
    const Graph& graph = *model.raw;
    std::string opsets, operators;
    const Json opsetJson = report::opsetsJson(graph), operatorJson = report::operatorCountsJson(graph);
    for (const auto& [domain, version] : opsetJson.items())
        opsets += fmt::format("{}{} {}", opsets.empty() ? "" : ", ", domain, version.get<std::int64_t>());
    for (const auto& [op, count] : operatorJson.items())
        operators += fmt::format("{}{} x{}", operators.empty() ? "" : ", ", op, count.get<std::int64_t>());
    std::string text;
    text += field("file", fmt::format("{} ({})", model.file.string(), bytesText(model.fileBytes)));
    text += field("producer", fmt::format("{} {}", graph.producerName, graph.producerVersion));
    text += field("opset", fmt::format("{} (IR {})", opsets, graph.irVersion));
    text += field("framework", qat::toString(model.framework.framework));
    for (const std::string& evidence : model.framework.evidence)
        text += field("", "- " + evidence);
    text += field("inputs", portsText(graph, graph.inputs));
    text += field("outputs", portsText(graph, graph.outputs));
    text += field("operators", fmt::format("{} nodes: {}",
                                           grouped(static_cast<std::int64_t>(graph.nodeCount())), operators));
    text += field("parameters", grouped(model.parameters));
    text += field("MACs per sample", grouped(model.macs));
    text += field("can be compiled", model.compilable ? "yes" : "no, see the findings");
    text += fmt::format("\nQuantizers ({})\n", model.quantizers.size());
    if (!model.quantizers.empty()) text += all ? quantizerList(model) : quantizerSummary(model);
    return text + findingsText(model.findings);
}

int run(const Arguments& arguments, Session& session) {
    const auto model = pipeline::loadModel(arguments.model, session.job());
    if (!model) return session.fail(arguments.model, model.error());
    return session.finish(toJson(**model), toText(**model, arguments.all));
}

} // namespace

Command addInspect(CLI::App& root) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app =
        root.add_subcommand("inspect", "What a model file is, who exported it, which quantizers it holds");
    app->add_option("model", arguments->model, "ONNX file")->required();
    app->add_flag("--all", arguments->all, "List every quantizer");
    return {app, [arguments](Session& session) { return run(*arguments, session); }};
}

} // namespace qs::cli
