// A command of quantscope-cli: its CLI11 parser and what it does once that has parsed.
#pragma once

#include <functional>

#include "Session.h"

namespace CLI {
class App;
}

namespace qs::cli {

struct Command {
    CLI::App* app = nullptr;
    std::function<int(Session&)> run; // returns the exit code
};

Command addInspect(CLI::App& root);
Command addCompile(CLI::App& root);
Command addRun(CLI::App& root);
Command addEvaluate(CLI::App& root);
Command addAnalyze(CLI::App& root);
Command addCompare(CLI::App& root);
Command addLayout(CLI::App& root);
Command addBench(CLI::App& root);
Command addReport(CLI::App& root);

} // namespace qs::cli
