// The data options that all commands share (CLI.md, "Data").
#pragma once

#include <string>
#include <vector>

#include "base/Result.h"
#include "data/Dataset.h"

namespace CLI {
class App;
}

namespace qs::cli {

// As given on the command line.
struct DataArguments {
    std::string dataset;
    std::string mean, std;
    std::string resize, crop;
    std::string channelOrder;
    std::string layout;
    std::int64_t limit = -1;
    std::int64_t skip = 0;
};

void addDataOptions(CLI::App& command, DataArguments& arguments);

// Error "bad-usage" names the option.
Result<data::DatasetOptions> toDatasetOptions(const DataArguments& arguments);

} // namespace qs::cli
