// Text taken apart: words, numbers, sizes, lists, as they stand in option values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qs::cli {

std::string lowerCase(std::string text);
// At white space; parts in '…' or "…" stay whole. Nothing when a quote is not closed. No word is empty.
std::optional<std::vector<std::string>> splitWords(const std::string& text);
std::vector<std::string> splitAt(const std::string& text, char separator);
std::optional<std::int64_t> asInteger(const std::string& text);

} // namespace qs::cli
