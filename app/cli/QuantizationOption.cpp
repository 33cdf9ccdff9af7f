#include "QuantizationOption.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "Words.h"
#include "quant/OptionValue.h"

namespace qs::cli {

namespace {

Diagnostic usage(const std::string& message) {
    return makeError("bad-usage", "--quantization_option", message);
}

// Option strings are copied out of documents: their dashes and quotes may have become typographic ones.
std::string plainAscii(std::string text) {
    const std::pair<const char*, const char*> marks[] = {{"\u2010", "-"},  {"\u2011", "-"},  {"\u2012", "-"},
                                                         {"\u2013", "-"},  {"\u2014", "--"}, {"\u2212", "-"},
                                                         {"\u2018", "'"},  {"\u2019", "'"},  {"\u201c", "\""},
                                                         {"\u201d", "\""}, {"\u00a0", " "}};
    for (const auto& [mark, plain] : marks)
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.replace(at, std::string(mark).size(), plain);
    return text;
}

// "--Calibrate-Method" -> "calibrate_method": dashes in front, case and the kind of dash between do not
// matter.
std::string keyOf(const std::string& word) {
    std::string key = lowerCase(word.substr(std::min(word.find_first_not_of('-'), word.size())));
    std::replace(key.begin(), key.end(), '-', '_');
    return key;
}

bool isZeroPointSwitch(const std::string& word) {
    return keyOf(word) == "az";
}

bool isZeroPoint(const std::string& key) {
    return key == "activation_zeropoint" || key == "activation_zero_point";
}

// A key of --opts: one of the table of options, or one that only the workflow's documents know.
bool isKnown(const std::string& key) {
    return isZeroPoint(key) || key == "exclude_act_func_dir" || quant::findQuantOption(key);
}

Result<void> applyOption(const std::string& key, const std::string& value, QuantizationOption& result) {
    if (isZeroPoint(key)) {
        const std::optional<bool> flag = quant::switchOf(value);
        if (!flag) return usage(fmt::format("{} wants True or False, not '{}'", key, value));
        result.activationZeroPoint = flag;
    } else if (const quant::QuantOption* option = quant::findQuantOption(key)) {
        quant::QuantOptions ignored;
        if (const auto set = quant::setQuantOption(ignored, *option, value); !set)
            return usage(fmt::format("{} {}", key, set.error().message));
        result.values.emplace_back(option, value);
    } else if (key == "exclude_act_func_dir") {
        result.notes.push_back(
            fmt::format("exclude_act_func_dir {} has no effect here: layers are left in float "
                        "with --exclude",
                        value));
    } else {
        result.notes.push_back(
            fmt::format("--opts {} {} has no effect here: the key is not known", key, value));
    }
    return {};
}

// The pairs behind one --opts; returns how many words were taken.
Result<std::size_t> takePairs(const std::vector<std::string>& words, std::size_t at,
                              QuantizationOption& result) {
    std::size_t i = at;
    while (i < words.size() && words[i][0] != '-' && !isZeroPointSwitch(words[i])) {
        if (i + 1 >= words.size()) return usage(fmt::format("--opts {} lacks a value", words[i]));
        QS_CHECK(applyOption(keyOf(words[i]), words[i + 1], result));
        i += 2;
    }
    if (i == at) return usage("--opts wants pairs of a key and a value");
    return i - at;
}

// `name=value` becomes two words; commas and semicolons between words fall away.
std::vector<std::string> splitAssignments(const std::vector<std::string>& words) {
    std::vector<std::string> split;
    for (std::string word : words) {
        while (!word.empty() && (word.back() == ',' || word.back() == ';'))
            word.pop_back();
        if (word.empty()) continue;
        const std::size_t equals = word.find('=');
        if (equals != std::string::npos && equals > 0) {
            split.push_back(word.substr(0, equals));
            if (equals + 1 < word.size()) split.push_back(word.substr(equals + 1));
        } else {
            split.push_back(word);
        }
    }
    return split;
}

} // namespace

Result<QuantizationOption> parseQuantizationOption(const std::string& text, QuantizationOption merged) {
    const std::optional<std::vector<std::string>> parsed = splitWords(plainAscii(text));
    if (!parsed) return usage(fmt::format("a quote is not closed in '{}'", text));
    const std::vector<std::string> words = splitAssignments(*parsed);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const std::string key = keyOf(word);
        if (key == "opts" || key == "opt") {
            QS_TRY(const std::size_t taken, takePairs(words, i + 1, merged));
            i += taken;
        } else if (isZeroPointSwitch(word)) {
            merged.activationZeroPoint = true;
            if (const auto flag = i + 1 < words.size() ? quant::switchOf(words[i + 1]) : std::nullopt) {
                merged.activationZeroPoint = flag;
                ++i;
            }
        } else if (isKnown(key)) { // --calibrate_method; pairs may also go on behind another option
            if (i + 1 >= words.size()) return usage(fmt::format("{} lacks a value", word));
            QS_CHECK(applyOption(key, words[++i], merged));
        } else {
            return usage(
                fmt::format("'{}' is not understood; known are --calibrate_method, --opts and -az", word));
        }
    }
    return merged;
}

} // namespace qs::cli
