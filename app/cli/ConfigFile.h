// --config FILE.json of `compile`: any of its options by their long names; the command line wins.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/Result.h"

namespace qs::cli {

// Words of the command line with those of the file put in front: {"calib": 100, "per-tensor": true,
// "exclude": ["a", "b"]} becomes --calib=100 --per-tensor --exclude=a --exclude=b; numbers lists of --mean
// and --std are joined with commas. Keys whose option stands on the command line are left out. Words without
// --config come back as they are. Errors: "bad-usage" for an unknown key or a value of a wrong kind,
// "bad-config" for a file that cannot be read; node is the key.
Result<std::vector<std::string>> expandConfig(const std::vector<std::string>& words);

// The file that --config names; empty without one.
std::string configFileOf(const std::vector<std::string>& words);

} // namespace qs::cli
