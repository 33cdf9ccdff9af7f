// From words to a command and its exit code.
#pragma once

#include <cstdio>
#include <stop_token>
#include <string>
#include <vector>

namespace qs::cli {

// `words` without the program's name. Returns the exit code of CLI.md.
int runCommandLine(const std::vector<std::string>& words, std::stop_token stop, std::FILE* out,
                   std::FILE* err);

} // namespace qs::cli
