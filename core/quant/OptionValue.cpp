#include "quant/OptionValue.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace qs::quant {

namespace {

std::string plain(const std::string& text) {
    std::string result;
    for (const char c : text)
        if (c != '-' && c != '_' && c != ' ')
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

struct Setter {
    QuantOptions& options;
    const QuantOption& option;
    const std::string& text;

    Diagnostic refuse() const {
        const std::string wanted =
            std::holds_alternative<bool QuantOptions::*>(option.field) ? "true or false" : valuesOf(option);
        return makeError("bad-usage", option.key, fmt::format("wants {}, not '{}'", wanted, text));
    }

    // The choice that the text names, by its name or by a part of it that no other one begins with.
    const QuantChoice* choice() const {
        const std::string word = plain(text);
        const QuantChoice* found = nullptr;
        for (const QuantChoice& c : option.choices) {
            const std::string name = plain(c.name);
            if (name == word) return &c;
            if (word.size() < 3 || name.rfind(word, 0) != 0) continue;
            if (found) return nullptr;
            found = &c;
        }
        return found;
    }

    Result<void> operator()(bool QuantOptions::*field) const {
        const std::optional<bool> on = switchOf(text);
        if (!on) return refuse();
        options.*field = *on != option.negated;
        return {};
    }
    Result<void> operator()(double QuantOptions::*field) const {
        std::string digits = text;
        const bool percentage = plain(option.range.unit) == "%";
        if (percentage && !digits.empty() && digits.back() == '%') digits.pop_back();
        std::optional<double> number = numberOf(digits);
        // A share instead of a percentage.
        if (percentage && number && *number * 100.0 > option.range.least && *number < 1.0) *number *= 100.0;
        if (!number || !(*number >= option.range.least && *number <= option.range.most)) return refuse();
        options.*field = *number;
        return {};
    }
    Result<void> operator()(std::int32_t QuantOptions::*field) const {
        const QuantChoice* found = choice();
        if (!found) return refuse();
        options.*field = static_cast<std::int32_t>(found->value);
        return {};
    }
    template <class Enum>
    Result<void> operator()(Enum QuantOptions::*field) const {
        const QuantChoice* found = choice();
        if (!found) return refuse();
        options.*field = static_cast<Enum>(found->value);
        return {};
    }
    Result<void> operator()(std::vector<std::string> QuantOptions::*field) const {
        (options.*field).push_back(text);
        return {};
    }
};

struct Getter {
    const QuantOptions& options;
    const QuantOption& option;

    std::string named(std::int64_t value) const {
        for (const QuantChoice& choice : option.choices)
            if (choice.value == value) return choice.name;
        return {};
    }
    std::string operator()(bool QuantOptions::*field) const {
        return options.*field != option.negated ? "true" : "false";
    }
    std::string operator()(double QuantOptions::*field) const {
        return fmt::format("{:.6g}", options.*field);
    }
    std::string operator()(std::vector<std::string> QuantOptions::*) const { return {}; }
    template <class Number>
    std::string operator()(Number QuantOptions::*field) const {
        return named(static_cast<std::int64_t>(options.*field));
    }
};

} // namespace

std::optional<bool> switchOf(const std::string& word) {
    const std::string lower = plain(word);
    if (lower == "true" || lower == "yes" || lower == "on" || lower == "1") return true;
    if (lower == "false" || lower == "no" || lower == "off" || lower == "0") return false;
    return std::nullopt;
}

std::optional<double> numberOf(const std::string& text) {
    double number = 0.0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end || !std::isfinite(number)) return std::nullopt;
    return number;
}

const QuantOption* findQuantOption(const std::string& key) {
    std::string word = plain(key);
    if (word == "percentilevalue") word = "percentile";
    if (word == "calibrationmethod" || word == "calibmethod") word = "calibratemethod";
    for (const QuantOption& option : quantOptionTable())
        if (plain(option.key) == word) return &option;
    return nullptr;
}

Result<void> setQuantOption(QuantOptions& options, const QuantOption& option, const std::string& text) {
    return std::visit(Setter{options, option, text}, option.field);
}

std::string valuesOf(const QuantOption& option) {
    if (std::holds_alternative<double QuantOptions::*>(option.field))
        return fmt::format("{:g} to {:g}", option.range.least, option.range.most);
    std::string values;
    for (const QuantChoice& choice : option.choices)
        if (*choice.name != '\0') values += (values.empty() ? "" : " | ") + std::string(choice.name);
    return values;
}

std::string valueOf(const QuantOptions& options, const QuantOption& option) {
    return std::visit(Getter{options, option}, option.field);
}

} // namespace qs::quant
