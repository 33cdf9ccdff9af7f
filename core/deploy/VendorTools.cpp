#include "deploy/VendorTools.h"

#include <algorithm>
#include <cstdlib>

#include "base/AtomicFile.h"
#include "base/Process.h"

namespace qs::deploy {

namespace fs = std::filesystem;

namespace {

constexpr const char* kScript = "tutorials/compile_onnx_model_quant.py";
constexpr const char* kLog = "log.txt";

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

// Why the toolchain cannot be called, or nothing.
std::string whyAbsent(const VendorRequest& request, const std::string& root) {
    std::error_code ignored;
    if (!fs::is_directory(request.translator, ignored))
        return "the translator's folder " + request.translator.string() + " does not exist";
    if (!fs::is_directory(request.quantizer, ignored))
        return "the quantizer's folder " + request.quantizer.string() + " does not exist";
    if (root.empty()) return "the environment variable TVM_ROOT does not say where DRP-AI TVM is installed";
    if (!fs::is_regular_file(fs::path(root) / kScript, ignored))
        return "TVM_ROOT is " + root + ", which holds no " + kScript;
    return {};
}

std::vector<std::string> filesBelow(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (it->is_regular_file(error))
            names.push_back((fs::path(kVendorFolder) / it->path().lexically_relative(folder)).string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

const char* toString(VendorStatus status) {
    switch (status) {
    case VendorStatus::Absent:
        return "absent";
    case VendorStatus::Failed:
        return "failed";
    case VendorStatus::Done:
        return "done";
    }
    return "absent";
}

std::vector<std::string> vendorCommand(const VendorRequest& request, const fs::path& script,
                                       const fs::path& target) {
    // The script runs in a folder of ours: paths must not depend on it. Folders end in a slash, as in its
    // documents.
    const auto absolute = [](const fs::path& path) {
        std::error_code error;
        const fs::path whole = fs::absolute(path, error);
        return (error ? path : whole).lexically_normal();
    };
    const auto folder = [&](const fs::path& path) { return (absolute(path) / "").string(); };
    std::vector<std::string> command{"python3",
                                     absolute(script).string(),
                                     absolute(request.model).string(),
                                     "-o",
                                     absolute(target).string(),
                                     "-d",
                                     folder(request.translator),
                                     "-c",
                                     folder(request.quantizer)};
    const auto option = [&](const char* name, const std::string& value) {
        if (!value.empty()) command.insert(command.end(), {name, value});
    };
    if (!request.toolchain.empty()) option("-t", folder(request.toolchain));
    option("-s", request.inputShape);
    option("-v", request.version);
    option("-f", request.cpuDataType);
    for (const std::string& text : request.quantizationOptions)
        option("-p", text);
    if (!request.images.empty()) option("--images", absolute(request.images).string());
    if (!request.recordDir.empty()) option("-r", absolute(request.recordDir).string());
    if (request.frames) option("-n", std::to_string(*request.frames));
    if (request.qat) {
        command.push_back("-a");
        option("-m", request.qatType);
    }
    return command;
}

Result<VendorResult> runVendorTools(const VendorRequest& request, const fs::path& output, JobContext& job) {
    VendorResult result;
    const std::string root = environment("TVM_ROOT");
    result.reason = whyAbsent(request, root);
    if (!result.reason.empty()) return result;
    QS_TRY(AtomicFolder folder, AtomicFolder::create(output / kVendorFolder));
    // The script leaves intermediate files where it runs: in a folder that goes with the staging one.
    const fs::path work = folder.staging() / "work", target = folder.staging() / "files";
    std::error_code error;
    fs::create_directories(work, error);
    fs::create_directories(target, error);
    if (error) return makeError("write-failed", "", work.string() + ": " + error.message());
    std::string log;
    ProcessRequest process;
    process.command = result.command = vendorCommand(request, fs::path(root) / kScript, target);
    process.folder = work;
    const std::string path = environment("PYTHONPATH");
    process.environment["PYTHONPATH"] =
        fs::absolute(request.quantizer).string() + (path.empty() ? "" : ":" + path);
    process.environment["PYTHONUNBUFFERED"] = "1"; // lines as they come
    process.onLine = [&](const std::string& line) {
        log += line + "\n";
        job.log(Severity::Info, line);
    };
    job.progress(0.0, "vendor", "DRP-AI TVM");
    auto exitCode = runProcess(process, job);
    if (!exitCode && isCancelled(exitCode.error())) return exitCode.error();
    result.exitCode = exitCode ? *exitCode : -1;
    result.status = exitCode && *exitCode == 0 ? VendorStatus::Done : VendorStatus::Failed;
    if (!exitCode)
        result.reason = exitCode.error().message;
    else if (*exitCode != 0)
        result.reason = "it ended with exit code " + std::to_string(*exitCode) + "; what it printed is in " +
                        kVendorFolder + "/" + kLog;
    fs::remove_all(work, error);
    if (result.status == VendorStatus::Done)
        for (const auto& entry : fs::directory_iterator(target, error))
            fs::rename(entry.path(), folder.staging() / entry.path().filename(), error);
    if (error) return makeError("write-failed", "", target.string() + ": " + error.message());
    fs::remove_all(target, error);
    QS_CHECK(folder.write(kLog, log));
    QS_CHECK(folder.commit([](const std::string&) { return true; }));
    result.files = filesBelow(output / kVendorFolder);
    job.progress(1.0, "vendor", "DRP-AI TVM");
    return result;
}

} // namespace qs::deploy
