#include "deploy/CText.h"

#include <cstdio>
#include <vector>

namespace qs::deploy {

namespace {

constexpr std::size_t kLineLength = 110;

template <class T, class Fn>
std::string array(const std::string& head, std::span<const T> values, Fn text) {
    std::string out = head + "[" + std::to_string(values.size()) + "] = {";
    std::string line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string item = text(values[i]) + (i + 1 < values.size() ? "," : "");
        if (line.empty() || line.size() + item.size() + 1 > kLineLength) {
            out += line + "\n";
            line = "    " + item;
        } else {
            line += " " + item;
        }
    }
    return out + line + "};\n";
}

} // namespace

std::string cFloat(float value) {
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%af", static_cast<double>(value));
    return buffer;
}

std::string cArray(const std::string& type, const std::string& name, std::span<const std::int32_t> values,
                   bool isStatic) {
    return array((isStatic ? "static const " : "const ") + type + " " + name, values, [](std::int32_t v) {
        // The lowest one is no literal: C reads a minus sign before a positive number that does not fit.
        return v == INT32_MIN ? std::string("(-2147483647 - 1)") : std::to_string(v);
    });
}

std::string cArray(const std::string& name, std::span<const float> values, bool isStatic) {
    return array((isStatic ? "static const float " : "const float ") + name, values, cFloat);
}

std::vector<std::int32_t> integersOf(const Tensor& tensor) {
    std::vector<std::int32_t> values;
    values.reserve(static_cast<std::size_t>(tensor.count()));
    for (std::int64_t i = 0; i < tensor.count(); ++i)
        values.push_back(static_cast<std::int32_t>(tensor.intAt(i)));
    return values;
}

std::string cComment(const std::string& text) {
    std::string out;
    for (const char c : text) {
        const bool ends = c == '/' && !out.empty() && out.back() == '*';
        const auto byte = static_cast<unsigned char>(c);
        if (ends) out += ' ';
        out +=
            byte < 0x20 || byte == 0x7f || c == '\\' || c == '?' ? ' ' : c; // no line splices, no trigraphs
    }
    return out;
}

} // namespace qs::deploy
