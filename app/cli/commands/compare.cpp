// `compare A [B C…] --dataset …`: float, PTQ and QAT versions of a model side by side.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "Command.h"
#include "ComparisonColumns.h"
#include "ComparisonText.h"
#include "base/AtomicFile.h"
#include "report/ComparisonHtml.h"

namespace qs::cli {

namespace {

struct Arguments {
    std::vector<std::string> nets;
    std::string ptq = "default";
    std::string html;
    std::int64_t samples = 64;
    EngineArguments engine;
    DataArguments data;
};

int run(const Arguments& arguments, Session& session) {
    const Result<data::DatasetOptions> data = toDatasetOptions(arguments.data);
    if (!data) return session.fail("", data.error());
    const auto variants = parsePtqVariants(arguments.ptq);
    if (!variants) return session.fail("", variants.error());
    pipeline::AnalyzeOptions analyze;
    analyze.samples = arguments.samples;
    ComparisonColumns columns(arguments.engine, *data, *variants, analyze, session.job());
    for (const std::string& net : arguments.nets)
        if (const auto added = columns.add(net); !added) return session.fail(columns.failed, added.error());
    const auto comparison = report::makeComparison(std::move(columns.columns));
    if (!comparison) return session.fail(arguments.nets.front(), comparison.error());
    if (!arguments.html.empty()) {
        const std::string page = report::comparisonPage(*comparison, "Networks side by side", columns.data);
        if (const auto written = writeFileAtomically(arguments.html, page); !written)
            return session.failOutput(arguments.html, written.error());
    }
    return session.finish(report::comparisonJson(*comparison), comparisonText(*comparison));
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
                    "is default, per-tensor, per-channel, best (as --auto), a calibration method, a flag of "
                    "compile or an option with its value (percentile=99.9); plus signs join them. [default]");
    app->add_option("--samples", arguments->samples, "Samples of the error per layer [64]")
        ->check(CLI::Range(std::int64_t{1}, INT64_MAX));
    app->add_option("--html", arguments->html, "Write the tables as one self-contained HTML file too");
    addCalibrationOptions(*app, arguments->engine);
    addDataOptions(*app, arguments->data);
    return {app, [arguments](Session& session) {
                if (arguments->data.dataset.empty()) return session.failUsage("--dataset is missing");
                return run(*arguments, session);
            }};
}

} // namespace qs::cli
