// `compile MODEL -o DIR`: an ONNX file to a folder with the INT8 network.
#include <chrono>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "Command.h"
#include "CompileArguments.h"
#include "ExitCode.h"
#include "Text.h"
#include "TextTable.h"
#include "base/Guard.h"
#include "graph/StorageCache.h"
#include "imageio/ImageLoader.h"
#include "pipeline/OptionsJson.h"
#include "pipeline/Pipeline.h"
#include "quant/OptionText.h"
#include "report/ModelJson.h"

namespace qs::cli {

namespace {

using pipeline::CompiledModel;
using report::Json;

Json toJson(const CompiledModel& compiled, const std::string& folder, const std::vector<std::string>& files,
            double loadSeconds, double writeSeconds) {
    Json layersFloat = Json::array();
    for (const pipeline::FloatLayer& layer : compiled.layersFloat)
        layersFloat.push_back({{"node", layer.node}, {"op", layer.op}, {"reason", layer.reason}});
    const pipeline::StageSeconds& seconds = compiled.seconds;
    return {{"model", compiled.source->file.string()},
            {"output", folder},
            {"framework", qat::toString(compiled.source->framework.framework)},
            {"framework_evidence", compiled.source->framework.evidence},
            {"layers_int8", compiled.layersInt8},
            {"layers_float", layersFloat},
            {"files", files},
            {"weights_bytes", compiled.weightsBytes},
            {"macs", compiled.macs},
            {"seconds",
             {{"load", loadSeconds},
              {"search", seconds.search},
              {"calibrate", seconds.calibrate},
              {"lower", seconds.lower},
              {"emulate", seconds.emulate},
              {"write", writeSeconds}}},
            {"options", pipeline::optionsJson(compiled)},
            {"search", pipeline::searchJson(compiled.search)},
            {"findings", report::findingsJson(compiled.findings)}};
}

std::string searchText(const pipeline::SearchLog& log) {
    if (log.trials.empty()) return {};
    using Align = TextTable::Align;
    TextTable table({{fmt::format("tried on {} samples held back", log.heldBack), Align::Left, 72},
                     {"output SQNR dB", Align::Right},
                     {"agreement %", Align::Right},
                     {"top-1 %", Align::Right},
                     {"float layers", Align::Right},
                     {""}});
    for (const pipeline::Trial& trial : log.trials) {
        if (!trial.outputSqnrDb) {
            table.addRow({trial.name, "-", "-", "-", "-", trial.failure});
            continue;
        }
        table.addRow({trial.name, decibels(*trial.outputSqnrDb), fmt::format("{:.2f}", trial.agreementPct),
                      trial.top1 ? fmt::format("{:.2f}", *trial.top1) : "-",
                      std::to_string(trial.layersFloat), trial.kept ? "kept" : ""});
    }
    return "\n" + table.toString();
}

std::string toText(const CompiledModel& compiled, const std::string& folder,
                   const std::vector<std::string>& files) {
    std::string text;
    text += field("model", compiled.source->file.string());
    text += field("framework", qat::toString(compiled.source->framework.framework));
    text += field("options", quant::describe(compiled.options.quant));
    text += field("INT8 layers", grouped(compiled.layersInt8));
    text += field("float layers", grouped(static_cast<std::int64_t>(compiled.layersFloat.size())));
    text += field("weights", bytesText(compiled.weightsBytes));
    text += field("MACs per sample", grouped(compiled.macs));
    text += field("output", folder);
    for (const std::string& file : files)
        text += field("", file);
    if (!compiled.layersFloat.empty()) {
        TextTable table({{"left in float"}, {"operator"}, {"reason", TextTable::Align::Left, 80}});
        for (const pipeline::FloatLayer& layer : compiled.layersFloat)
            table.addRow({layer.node, layer.op, layer.reason});
        text += "\n" + table.toString();
    }
    return text + searchText(compiled.search) + findingsText(compiled.findings);
}

Json toJson(const deploy::VendorResult& vendor) {
    return {{"status", deploy::toString(vendor.status)},
            {"reason", vendor.reason},
            {"command", vendor.command},
            {"exit_code", vendor.exitCode},
            {"files", vendor.files}};
}

std::string toText(const deploy::VendorResult& vendor, const std::string& folder) {
    std::string text = "\n" + field("vendor tools", deploy::toString(vendor.status));
    if (!vendor.reason.empty())
        text += field("", vendor.reason) + field("", "the files in " + folder + " do not depend on them");
    for (const std::string& file : vendor.files)
        text += field("", file);
    return text;
}

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// For the reader; what is computed afterwards is bounded by the storage limit.
onnx::ReadLimits applyMemoryLimit(const CompileArguments& arguments) {
    onnx::ReadLimits limits;
    if (!arguments.memoryLimitMb) return limits;
    const std::int64_t bytes = *arguments.memoryLimitMb << 20;
    limits.tensorBytes = std::min(limits.tensorBytes, bytes);
    limits.objectBytes = std::min(limits.objectBytes, bytes);
    return limits;
}

// Says which limit it was that memory ran into.
Diagnostic explained(Diagnostic error, const CompileArguments& arguments) {
    if (error.code == "out-of-memory" && arguments.memoryLimitMb)
        error.message += fmt::format(" within --memory-limit {}", *arguments.memoryLimitMb);
    return error;
}

int run(const CompileArguments& arguments, Session& session) {
    Result<pipeline::CompileOptions> options = toCompileOptions(arguments);
    if (!options) return session.fail("", options.error());
    JobContext& job = session.job();
    job.setRange(0.0, 0.1);
    const Clock::time_point started = Clock::now();
    const auto model = pipeline::loadModel(arguments.model, job, applyMemoryLimit(arguments));
    const double loadSeconds = secondsSince(started);
    if (!model) return session.fail(arguments.model, model.error());
    if (arguments.memoryLimitMb) setStorageLimit(*arguments.memoryLimitMb << 20); // the reader has its own
    if (const auto checked = checkAgainstModel(arguments, **model, *options); !checked)
        return session.fail(arguments.model, checked.error());
    job.setRange(0.1, 0.9);
    const auto compiled =
        guarded("", [&] { return pipeline::compileModel(*model, *options, job, imageio::loader()); });
    if (!compiled) return session.fail(arguments.model, explained(compiled.error(), arguments));
    job.setRange(0.9, 1.0);
    const Clock::time_point writing = Clock::now();
    const auto files = pipeline::writeDeployment(**compiled, arguments.outputDir, job);
    if (!files) return session.failOutput(arguments.outputDir, files.error());
    const double writeSeconds = secondsSince(writing);
    Json json = toJson(**compiled, arguments.outputDir, *files, loadSeconds, writeSeconds);
    std::string text = toText(**compiled, arguments.outputDir, *files);
    if (const auto request = vendorRequest(arguments, **model)) {
        const auto vendor = deploy::runVendorTools(*request, arguments.outputDir, job);
        if (!vendor) return session.failOutput(arguments.outputDir, vendor.error());
        json["vendor"] = toJson(*vendor);
        text += toText(*vendor, arguments.outputDir);
    }
    return session.finish(json, text);
}

} // namespace

Command addCompile(CLI::App& root) {
    auto arguments = std::make_shared<CompileArguments>();
    CLI::App* app =
        root.add_subcommand("compile", "A trained or a plain model to an INT8 network in a folder");
    addCompileOptions(*app, *arguments);
    return {app, [arguments](Session& session) { return run(*arguments, session); }};
}

} // namespace qs::cli
