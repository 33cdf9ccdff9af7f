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

std::optional<bool> asBool(const std::string& word) {
    const std::string lower = lowerCase(word);
    if (lower == "true" || lower == "1" || lower == "yes" || lower == "on") return true;
    if (lower == "false" || lower == "0" || lower == "no" || lower == "off") return false;
    return std::nullopt;
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

bool isMethodOption(const std::string& key) {
    return key == "calibrate_method" || key == "calibration_method" || key == "calib_method";
}

bool isZeroPointSwitch(const std::string& word) {
    return keyOf(word) == "az";
}

// "99.99", "99.99%"; a share below 1 is meant as 0.9999.
std::optional<double> asPercentile(std::string text) {
    if (!text.empty() && text.back() == '%') text.pop_back();
    std::optional<double> number = asNumber(text);
    if (number && *number > 0.5 && *number < 1.0) *number *= 100.0;
    return number;
}

// Keys of --opts that the table of options does not have, or under which documents know one of its options.
enum class PairKey { None, Percentile, ZeroPoint, ExcludedFolder };

PairKey pairKeyOf(const std::string& key) {
    if (key == "percentile_value" || key == "percentile") return PairKey::Percentile;
    if (key == "activation_zeropoint" || key == "activation_zero_point") return PairKey::ZeroPoint;
    return key == "exclude_act_func_dir" ? PairKey::ExcludedFolder : PairKey::None;
}

Result<void> applyOption(const std::string& key, const std::string& value, QuantizationOption& result) {
    const PairKey pair = pairKeyOf(key);
    if (pair == PairKey::Percentile) {
        const std::optional<double> number = asPercentile(value);
        if (!number || *number <= 50.0 || *number > 100.0)
            return usage(
                fmt::format("percentile_value wants a number above 50 and up to 100, not '{}'", value));
        result.percentile = number;
    } else if (pair == PairKey::ZeroPoint) {
        const std::optional<bool> flag = asBool(value);
        if (!flag) return usage(fmt::format("activation_zeropoint wants True or False, not '{}'", value));
        result.activationZeroPoint = flag;
    } else if (pair == PairKey::ExcludedFolder) {
        result.notes.push_back(
            fmt::format("exclude_act_func_dir {} has no effect here: layers are left in float "
                        "with --exclude",
                        value));
    } else if (const quant::QuantOption* option = quant::findQuantOption(key)) {
        quant::QuantOptions ignored;
        if (const auto set = quant::setQuantOption(ignored, *option, value); !set)
            return usage(fmt::format("{} {}", key, set.error().message));
        result.others.emplace_back(option, value);
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

std::optional<quant::CalibrationMethod> calibrationMethodFromString(const std::string& name) {
    using Method = quant::CalibrationMethod;
    const std::string lower = lowerCase(name);
    if (lower == "minmax") return Method::MinMax;
    if (lower == "percentile") return Method::Percentile;
    if (lower == "entropy") return Method::Entropy;
    if (lower == "mse") return Method::Mse;
    if (lower == "movingaverage" || lower == "movingaverageminmax") return Method::MovingAverage;
    return std::nullopt;
}

Result<QuantizationOption> parseQuantizationOption(const std::string& text, QuantizationOption merged) {
    const std::optional<std::vector<std::string>> parsed = splitWords(plainAscii(text));
    if (!parsed) return usage(fmt::format("a quote is not closed in '{}'", text));
    const std::vector<std::string> words = splitAssignments(*parsed);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const std::string key = keyOf(word);
        if (isMethodOption(key)) {
            if (i + 1 >= words.size()) return usage("--calibrate_method lacks a value");
            merged.method = calibrationMethodFromString(words[++i]);
            if (!merged.method)
                return usage(fmt::format("--calibrate_method knows MinMax, Percentile, Entropy, MSE and "
                                         "MovingAverage, not '{}'",
                                         words[i]));
        } else if (key == "opts" || key == "opt") {
            QS_TRY(const std::size_t taken, takePairs(words, i + 1, merged));
            i += taken;
        } else if (isZeroPointSwitch(word)) {
            merged.activationZeroPoint = true;
            if (i + 1 < words.size() && asBool(words[i + 1])) merged.activationZeroPoint = asBool(words[++i]);
        } else if (pairKeyOf(key) != PairKey::None) { // pairs go on behind another option
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
