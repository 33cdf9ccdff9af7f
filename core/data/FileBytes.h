// Whole files in memory, with bounds; gzip is recognised by its first bytes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "base/Result.h"

namespace qs::data {

inline constexpr std::int64_t kFileLimitBytes = std::int64_t{4} << 30;

Diagnostic badData(const std::filesystem::path& file, const std::string& reason);

// The first `maxBytes` bytes of the file's content (inflated when it is gzip), or all of it when it is
// shorter. More than kFileLimitBytes are refused. Error "bad-data".
Result<std::string> readContent(const std::filesystem::path& file, std::int64_t maxBytes = kFileLimitBytes);

// Inflates a raw deflate stream whose size is known: anything but exactly `size` bytes is an error.
Result<std::string> inflateRaw(std::string_view compressed, std::int64_t size,
                               const std::filesystem::path& file);

} // namespace qs::data
