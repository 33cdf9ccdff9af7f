// Everything that a user can write as an option: -p strings, command lines, --fail-if, a configuration file.
// The first byte chooses; the words of a command line stand one a line.
#include <CLI/CLI.hpp>

#include "CompileArguments.h"
#include "ConfigFile.h"
#include "FailIf.h"
#include "QuantizationOption.h"
#include "fuzz/targets/MutateJson.h"

using namespace qs;

namespace {

using Words = std::vector<std::string>;

struct Parser {
    Parser() { cli::addCompileOptions(app, arguments); }
    CLI::App app;
    cli::CompileArguments arguments;
};

void commandLine(const Words& words) {
    const auto prepared = cli::expandConfig(cli::normalizeCompileWords(words));
    if (!prepared) return;
    static Parser parser; // making one takes longer than all else here
    CLI::App& app = parser.app;
    cli::CompileArguments& arguments = parser.arguments;
    arguments = {};
    try {
        app.parse(Words(prepared->rbegin(), prepared->rend()));
    } catch (const CLI::ParseError&) {
        return;
    }
    const auto options = cli::toCompileOptions(arguments);
    fuzz::check(options.ok() || !options.error().message.empty());
}

void threshold(const std::string& text) {
    static const report::Json json = {{"top1", 93.5}, {"layers", {{{"sqnr_db", 1.0}}, {{"sqnr_db", "inf"}}}}};
    if (const auto parsed = cli::parseThreshold(text)) (void)cli::crossings(*parsed, json).ok();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::Scratch scratch;
    if (size == 0) return 0;
    const std::string text(fuzz::textOf(data + 1, size - 1));
    switch (data[0] % 8) {
    case 0:
        commandLine({"net.onnx", "-o", "out", "--config", scratch.write("config.json", text).string()});
        break;
    case 1: {
        Words words{"net.onnx", "-o", "out"};
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (end > at) words.push_back(text.substr(at, end - at)); // empty ones are refused before
            at = end + 1;
        }
        if (cli::configFileOf(words).empty()) commandLine(words); // no file of this machine
        break;
    }
    case 2:
    case 3:
        threshold(text);
        break;
    default:
        (void)cli::parseQuantizationOption(text).ok();
        break;
    }
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed) {
    if (size > 0 && data[0] % 8 == 0) return fuzz::mutateJsonInput(data, size, maxSize, seed, 1);
    return LLVMFuzzerMutate(data, size, maxSize);
}
