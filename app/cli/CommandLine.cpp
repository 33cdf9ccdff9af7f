#include "CommandLine.h"

#include <algorithm>
#include <exception>
#include <new>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "Command.h"
#include "CompileArguments.h"
#include "ConfigFile.h"
#include "ExitCode.h"

namespace qs::cli {

namespace {

using AddCommand = Command (*)(CLI::App&);
constexpr AddCommand kCommands[] = {addInspect, addCompile, addRun,    addEvaluate, addAnalyze,
                                    addCompare, addBench,   addLayout, addReport};

void addGlobalOptions(CLI::App& command, GlobalOptions& options) {
    CLI::App& group = *command.add_option_group("General");
    group.add_flag("--json", options.json, "Print one JSON object on standard output");
    group.add_flag("--quiet", options.quiet, "No progress and no log on standard error");
    group.add_option("--threads", options.threads, "Threads; results do not depend on it [all]")
        ->check(CLI::Range(1, 1024));
    group
        .add_option("--fail-if", options.failIf,
                    "Exit with 4 if a number of the JSON crosses: 'top1<93.5'; may be repeated")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false);
}

int usageError(const CLI::App& app, const std::vector<std::string>& words, const CLI::ParseError& error,
               std::FILE* out, std::FILE* err) {
    if (error.get_exit_code() == 0) { // --help, --version
        const CLI::App* topic = &app;
        if (!app.get_subcommands().empty()) topic = app.get_subcommands().front();
        if (error.get_name() == "CallForVersion")
            fmt::print(out, "{}\n", error.what());
        else
            fmt::print(out, "{}", topic->help());
        return kDone;
    }
    std::string line = error.what();
    const std::string topic =
        app.get_subcommands().empty() ? "" : " " + app.get_subcommands().front()->get_name();
    if (topic.empty() && !words.empty() && words.front().front() != '-')
        line = fmt::format("'{}' is not a command", words.front());
    for (char& c : line)
        if (static_cast<unsigned char>(c) < 0x20) c = ' ';
    fmt::print(err, "error: {}\nsee quantscope-cli{} --help\n", line, topic);
    return kUsage;
}

// "--json inspect FILE" is "inspect FILE --json": general options may stand in front of the command.
std::vector<std::string> commandFirst(std::vector<std::string> words) {
    std::size_t at = 0;
    while (at < words.size()) {
        const std::string& word = words[at];
        if (word == "--threads" || word == "--fail-if")
            at += 2;
        else if (word == "--json" || word == "--quiet" || word.rfind("--threads=", 0) == 0 ||
                 word.rfind("--fail-if=", 0) == 0)
            ++at;
        else
            break;
    }
    if (at < words.size() && words[at].front() != '-') {
        const auto first = words.begin();
        std::rotate(first, first + static_cast<std::ptrdiff_t>(at),
                    first + static_cast<std::ptrdiff_t>(at) + 1);
    }
    return words;
}

// What CLI11 is given in the place of the words of `compile`.
Result<std::vector<std::string>> prepareWords(const std::vector<std::string>& given) {
    // CLI11 does not get past an empty word in front of an option that lacks its value.
    for (const std::string& word : given)
        if (word.empty()) return makeError("bad-usage", "", "an empty word is neither an option nor a value");
    const std::vector<std::string> words = commandFirst(given);
    if (words.empty() || words.front() != "compile") return words;
    const std::vector<std::string> normalized = normalizeCompileWords({words.begin() + 1, words.end()});
    QS_TRY(std::vector<std::string> expanded, expandConfig(normalized));
    expanded.insert(expanded.begin(), "compile");
    return expanded;
}

int runGuarded(const Command& command, Session& session) {
    // The core reports by Result; what arrives here is memory that ran out, or a fault of ours.
    try {
        return command.run(session);
    } catch (const std::bad_alloc&) {
        return session.failOutput("memory", makeError("out-of-memory", "", "there is not enough of it"));
    } catch (const std::exception& exception) {
        return session.failOutput("quantscope-cli", makeError("internal", "", exception.what()));
    }
}

} // namespace

int runCommandLine(const std::vector<std::string>& words, std::stop_token stop, std::FILE* out,
                   std::FILE* err) {
    const Result<std::vector<std::string>> prepared = prepareWords(words);
    if (!prepared) {
        const Diagnostic& error = prepared.error();
        if (error.code == "bad-usage") {
            fmt::print(err, "error: {}\n", describe(error));
            return kUsage;
        }
        fmt::print(err, "error: {}: {}: {}\n", configFileOf(words), error.node, error.message);
        return kBadInput;
    }
    CLI::App root(
        "Turns quantization-aware-trained ONNX models into INT8 networks and shows what that costs.",
        "quantscope-cli");
    root.set_version_flag("--version", std::string("quantscope-cli ") + QS_VERSION);
    root.require_subcommand(1);
    GlobalOptions options;
    std::vector<Command> commands;
    for (const AddCommand add : kCommands) {
        commands.push_back(add(root));
        addGlobalOptions(*commands.back().app, options);
    }
    try {
        root.parse(std::vector<std::string>(prepared->rbegin(), prepared->rend()));
    } catch (const CLI::ParseError& error) {
        return usageError(root, words, error, out, err);
    }
    for (const Command& command : commands) {
        if (!command.app->parsed()) continue;
        Session session(options, stop, out, err);
        if (const int code = session.begin(); code != kDone) return code;
        return runGuarded(command, session);
    }
    return kUsage;
}

} // namespace qs::cli
