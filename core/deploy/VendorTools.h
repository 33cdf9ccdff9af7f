// The hand-off to the toolchain of a vendor that is installed on this machine: Renesas DRP-AI TVM, whose
// sample script takes the same options as `compile` (github.com/renesas-rz/rzv_drp-ai_tvm, tutorials). It has
// to be installed by the user, with the environment variables TVM_ROOT and PRODUCT that its documents ask
// for. It could not be tried here with the real toolchain, only with a stand-in.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/JobContext.h"
#include "base/Result.h"

namespace qs::deploy {

struct VendorRequest {
    std::filesystem::path model; // the file as the user gave it: the vendor's tools read it by themselves
    std::filesystem::path translator;             // -d
    std::filesystem::path quantizer;              // -c, -q
    std::filesystem::path toolchain;              // -t: cross compiler and SDK; empty: not given
    std::string version;                          // -v
    std::string inputShape;                       // -s: "1,3,224,224"
    std::vector<std::string> quantizationOptions; // -p
    std::string cpuDataType;                      // -f
    std::filesystem::path images;                 // --images
    std::filesystem::path recordDir;              // -r
    std::optional<std::int64_t> frames;           // -n
    bool qat = false;                             // -a
    std::string qatType;                          // -m: "pytorch", "tensorflow"
};

enum class VendorStatus { Absent, Failed, Done };
const char* toString(VendorStatus status); // "absent", "failed", "done"

struct VendorResult {
    VendorStatus status = VendorStatus::Absent;
    std::string reason;               // Absent and Failed: a sentence
    std::vector<std::string> command; // what was called
    int exitCode = 0;
    std::vector<std::string> files; // what it left, relative to the output folder; log.txt is what it printed
};

inline constexpr const char* kVendorFolder = "drp_ai";

// Runs the toolchain; its files come to OUTPUT/drp_ai, whole or, when it fails, with the log alone. Its lines
// go to job.log as they come. That it is absent or fails is a result, no error: the files of `compile` stand
// for themselves. Errors: "cancelled", "write-failed".
Result<VendorResult> runVendorTools(const VendorRequest& request, const std::filesystem::path& output,
                                    JobContext& job);

// The command line that is called; `script` is the toolchain's, `target` the folder for its files.
std::vector<std::string> vendorCommand(const VendorRequest& request, const std::filesystem::path& script,
                                       const std::filesystem::path& target);

} // namespace qs::deploy
