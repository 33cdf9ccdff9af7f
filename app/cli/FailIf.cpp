#include "FailIf.h"

#include <cmath>
#include <limits>
#include <regex>

#include <fmt/format.h>

namespace qs::cli {

namespace {

using report::Json;

struct Found {
    std::string path;
    double value = 0.0;
};

std::optional<double> asNumber(const Json& json) {
    if (json.is_number()) return json.get<double>();
    if (json == "inf") return std::numeric_limits<double>::infinity();
    if (json == "-inf") return -std::numeric_limits<double>::infinity();
    return std::nullopt;
}

std::vector<std::string> split(const std::string& key) {
    std::vector<std::string> parts(1);
    for (const char c : key) {
        if (c == '.')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

void collect(const Json& json, const std::vector<std::string>& parts, std::size_t at, const std::string& path,
             std::vector<Found>& found) {
    if (json.is_array()) {
        if (at < parts.size() && !parts[at].empty() &&
            parts[at].find_first_not_of("0123456789") == std::string::npos && parts[at].size() < 10) {
            const std::size_t index = std::stoul(parts[at]);
            if (index < json.size()) collect(json[index], parts, at + 1, path + "." + parts[at], found);
            return;
        }
        for (std::size_t i = 0; i < json.size(); ++i) {
            const Json& element = json[i];
            const bool named = element.is_object() && element.contains("name") && element["name"].is_string();
            const std::string label = named ? element["name"].get<std::string>() : std::to_string(i);
            collect(element, parts, at, path + "[" + label + "]", found);
        }
        return;
    }
    if (at == parts.size()) {
        if (const std::optional<double> value = asNumber(json)) found.push_back({path, *value});
        return;
    }
    if (json.is_object() && json.contains(parts[at]))
        collect(json[parts[at]], parts, at + 1, path.empty() ? parts[at] : path + "." + parts[at], found);
}

} // namespace

bool Threshold::crossedBy(double value) const {
    switch (op) {
    case Op::Less:
        return value < bound;
    case Op::LessEqual:
        return value <= bound;
    case Op::Greater:
        return value > bound;
    case Op::GreaterEqual:
        return value >= bound;
    }
    return false;
}

Result<Threshold> parseThreshold(const std::string& text) {
    static const std::regex pattern(
        R"(\s*([A-Za-z_][A-Za-z0-9_.]*)\s*(<=|>=|<|>)\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*)");
    std::smatch match;
    if (text.size() > 200 || !std::regex_match(text, match, pattern))
        return makeError("bad-usage", "--fail-if",
                         fmt::format("'{}' is no threshold; it wants KEY<NUMBER with <, <=, > or >=", text));
    Threshold threshold;
    threshold.text = text;
    threshold.key = match[1];
    const std::string op = match[2];
    threshold.op = op == "<"    ? Threshold::Op::Less
                   : op == "<=" ? Threshold::Op::LessEqual
                   : op == ">"  ? Threshold::Op::Greater
                                : Threshold::Op::GreaterEqual;
    threshold.bound = std::strtod(match[3].str().c_str(), nullptr);
    return threshold;
}

Result<std::vector<std::string>> crossings(const Threshold& threshold, const Json& json) {
    std::vector<Found> found;
    collect(json, split(threshold.key), 0, "", found);
    if (found.empty())
        return makeError("bad-usage", "--fail-if",
                         fmt::format("the result has no number '{}'", threshold.key));
    std::vector<std::string> lines;
    for (const Found& entry : found)
        if (threshold.crossedBy(entry.value))
            lines.push_back(fmt::format("{} is {:.6g} ({})", entry.path, entry.value, threshold.text));
    return lines;
}

} // namespace qs::cli
