// Runs another program and hands on what it prints, line by line. POSIX only.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/JobContext.h"
#include "base/Result.h"

namespace qs {

struct ProcessRequest {
    std::vector<std::string> command; // program (searched in PATH) and arguments; no shell is involved
    std::filesystem::path folder;     // to run in
    std::map<std::string, std::string> environment;      // added to this process's own
    std::function<void(const std::string& line)> onLine; // of standard output and standard error
};

// Waits for the end and gives the exit code, 128 + N for signal N. A cancelled job ends the program with
// everything that it has started. Errors: "process-failed" when it cannot be started, "cancelled".
Result<int> runProcess(const ProcessRequest& request, JobContext& job);

} // namespace qs
