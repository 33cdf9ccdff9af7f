#include "ConfigFile.h"

#include <fstream>
#include <sstream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "CompileArguments.h"
#include "report/Json.h"

namespace qs::cli {

namespace {

using report::Json;

constexpr std::streamsize kLargestBytes = 1 << 20;

Result<Json> readJson(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return makeError("bad-config", "--config", "the file cannot be read");
    std::string text(static_cast<std::size_t>(kLargestBytes) + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (in.gcount() > kLargestBytes)
        return makeError("bad-config", "--config", "the file is larger than 1 MB");
    text.resize(static_cast<std::size_t>(in.gcount()));
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return makeError("bad-config", "--config", "it holds no JSON object");
    return json;
}

Result<std::string> wordOf(const std::string& key, const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number()) return value.dump();
    return makeError("bad-usage", key, "in the configuration file wants text or a number");
}

// The option's words; nothing for a flag that is off.
Result<std::vector<std::string>> wordsOf(const CLI::Option& option, const std::string& key,
                                         const Json& value) {
    std::vector<std::string> words;
    const std::string name = "--" + key;
    if (option.get_items_expected_max() == 0) { // a flag
        if (!value.is_boolean()) {
            if (key != "qat" || !value.is_string())
                return makeError("bad-usage", key, "in the configuration file wants true or false");
            words = {name, "--qat-framework=" + value.get<std::string>()};
        } else if (value.get<bool>()) {
            words = {name};
        }
        return words;
    }
    if (!value.is_array()) {
        QS_TRY(const std::string word, wordOf(key, value));
        words.push_back(name + "=" + word);
        return words;
    }
    const bool list =
        option.get_multi_option_policy() != CLI::MultiOptionPolicy::TakeAll; // --mean, --std, shapes
    std::string joined;
    for (const Json& element : value) {
        QS_TRY(const std::string word, wordOf(key, element));
        if (list)
            joined += (joined.empty() ? "" : ",") + word;
        else
            words.push_back(name + "=" + word);
    }
    if (list) words.push_back(name + "=" + joined);
    return words;
}

} // namespace

std::string configFileOf(const std::vector<std::string>& words) {
    std::string file;
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
        if (words[i] == "--config" && i + 1 < words.size())
            file = words[i + 1];
        else if (words[i].rfind("--config=", 0) == 0)
            file = words[i].substr(9);
    }
    return file;
}

Result<std::vector<std::string>> expandConfig(const std::vector<std::string>& words) {
    const std::string file = configFileOf(words);
    if (file.empty()) return words;
    QS_TRY(const Json json, readJson(file));
    // A first look at the command line, only to know what stands there.
    CompileArguments ignored;
    CLI::App probe;
    addCompileOptions(probe, ignored);
    for (CLI::Option* option : probe.get_options())
        option->required(false);
    probe.allow_extras();
    try {
        probe.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::ParseError&) {
        return words; // the real parser says what is wrong
    }
    std::vector<std::string> expanded;
    for (const auto& [key, value] : json.items()) {
        const bool model = key == "model";
        const CLI::Option* option = probe.get_option_no_throw(model ? key : "--" + key);
        if (option == nullptr || key == "config" || key == "help" || key.size() < 2)
            return makeError("bad-usage", key, fmt::format("is no option of compile (in {})", file));
        if (option->count() > 0) continue;
        if (model) {
            QS_TRY(const std::string word, wordOf(key, value));
            expanded.push_back(word);
            continue;
        }
        QS_TRY(const std::vector<std::string> more, wordsOf(*option, key, value));
        expanded.insert(expanded.end(), more.begin(), more.end());
    }
    expanded.insert(expanded.end(), words.begin(), words.end());
    return expanded;
}

} // namespace qs::cli
