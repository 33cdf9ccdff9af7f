#include "QuantizationOption.h"

#include <fmt/format.h>

#include "Words.h"

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

bool isZeroPointSwitch(const std::string& word) {
    return word == "-az" || word == "--az" || word == "az";
}

Result<void> applyOption(const std::string& key, const std::string& value, QuantizationOption& result) {
    if (key == "percentile_value") {
        const std::optional<double> number = asNumber(value);
        if (!number || *number <= 50.0 || *number > 100.0)
            return usage(
                fmt::format("percentile_value wants a number above 50 and up to 100, not '{}'", value));
        result.percentile = number;
    } else if (key == "activation_zeropoint") {
        const std::optional<bool> flag = asBool(value);
        if (!flag) return usage(fmt::format("activation_zeropoint wants True or False, not '{}'", value));
        result.activationZeroPoint = flag;
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
        QS_CHECK(applyOption(lowerCase(words[i]), words[i + 1], result));
        i += 2;
    }
    if (i == at) return usage("--opts wants pairs of a key and a value");
    return i - at;
}

// `--name=value` becomes two words.
std::vector<std::string> splitAssignments(const std::vector<std::string>& words) {
    std::vector<std::string> split;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (word[0] == '-' && equals != std::string::npos) {
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
    const std::optional<std::vector<std::string>> parsed = splitWords(text);
    if (!parsed) return usage(fmt::format("a quote is not closed in '{}'", text));
    const std::vector<std::string> words = splitAssignments(*parsed);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--calibrate_method") {
            if (i + 1 >= words.size()) return usage("--calibrate_method lacks a value");
            merged.method = calibrationMethodFromString(words[++i]);
            if (!merged.method)
                return usage(fmt::format("--calibrate_method knows MinMax, Percentile, Entropy, MSE and "
                                         "MovingAverage, not '{}'",
                                         words[i]));
        } else if (word == "--opts") {
            QS_TRY(const std::size_t taken, takePairs(words, i + 1, merged));
            i += taken;
        } else if (isZeroPointSwitch(word)) {
            merged.activationZeroPoint = true;
            if (i + 1 < words.size() && asBool(words[i + 1])) merged.activationZeroPoint = asBool(words[++i]);
        } else {
            return usage(
                fmt::format("'{}' is not understood; known are --calibrate_method, --opts and -az", word));
        }
    }
    return merged;
}

} // namespace qs::cli
