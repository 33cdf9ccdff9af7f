// The command line of `compile`: its own options and those of the QAT workflow, in both spellings of the
// latter.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "DataOptions.h"
#include "base/Result.h"
#include "deploy/VendorTools.h"
#include "pipeline/Model.h"
#include "quant/QuantOptionTable.h"

namespace CLI {
class App;
}

namespace qs::cli {

// As given on the command line.
struct CompileArguments {
    std::string model;
    std::string outputDir;
    // -a and -m
    bool qat = false;
    std::string qatFramework; // the word behind -a
    std::string qatType;      // empty: not given
    std::vector<std::string> quantizationOptions;
    bool ignoreQuantizers = false;
    // The workflow's options about the input.
    std::string inputShape;
    std::vector<std::string> inputNames;
    std::optional<std::int64_t> numFrame;
    std::string images;
    // The workflow's options that are for the vendor's toolchain only.
    std::string recordDir, compilerVersion, compilerDir, quantizationTool, cpuDataType, toolchainDir, level;
    bool fp16 = false;
    // Our own.
    std::optional<std::int64_t> calib;
    bool perChannel = false, perTensor = false;
    std::int32_t weightRange = 127;
    std::string target = "onnx";
    // Options of quant::quantOptionTable() without a member of their own here, with their values.
    std::vector<std::pair<const quant::QuantOption*, std::string>> more;
    bool automatic = false;
    std::optional<double> maxDrop; // percent
    std::optional<std::int64_t> memoryLimitMb;
    std::vector<std::string> exclude;
    std::string config;
    DataArguments data;
};

void addCompileOptions(CLI::App& command, CompileArguments& arguments);

// What CLI11 cannot read as it stands: `-m=x`, `-a [framework]`, `-az`, values of -p that begin with a dash,
// and long names in capitals or with underscores.
std::vector<std::string> normalizeCompileWords(const std::vector<std::string>& words);

// True when -d and -c both name parts of a vendor's toolchain.
bool handsOff(const CompileArguments& arguments);
// What the vendor's toolchain is to be called with; nothing without -d and -c.
std::optional<deploy::VendorRequest> vendorRequest(const CompileArguments& arguments,
                                                   const pipeline::Model& model);

// Checks what belongs together; what is accepted but has no effect becomes a note. Error "bad-usage".
Result<pipeline::CompileOptions> toCompileOptions(const CompileArguments& arguments);

// The parts that need the model: the names and shapes of -i and -s. Adds notes.
Result<void> checkAgainstModel(const CompileArguments& arguments, const pipeline::Model& model,
                               pipeline::CompileOptions& options);

} // namespace qs::cli
