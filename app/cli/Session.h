// One run of a command: its global options, its job, and the two ways it can end.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "FailIf.h"
#include "base/JobContext.h"
#include "report/Json.h"

namespace qs::cli {

struct GlobalOptions {
    bool json = false;
    bool quiet = false;
    int threads = 0; // 0: as many as the machine has
    std::vector<std::string> failIf;
};

// Results go to `out`, progress, log and errors to `err`.
class Session {
public:
    Session(GlobalOptions options, std::stop_token stop, std::FILE* out, std::FILE* err);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    // The --fail-if expressions are checked before any work; returns kDone or kUsage.
    int begin();

    JobContext& job() { return *m_job; }
    const GlobalOptions& options() const { return m_options; }

    // Prints the result (the text, or with --json the object) and holds it against the thresholds.
    int finish(const report::Json& json, const std::string& text);

    // `error: <file>: <where>: <why>`; with --json also {"error": {...}} on `out`.
    int fail(const std::filesystem::path& file, const Diagnostic& error);
    // The same for something that could not be written; never exit code 3.
    int failOutput(const std::filesystem::path& file, const Diagnostic& error);
    int failUsage(const std::string& message);

private:
    int failWith(int code, const std::string& file, const Diagnostic& error);
    void showProgress(double fraction, const std::string& stage, const std::string& detail);
    void clearProgress();

    GlobalOptions m_options;
    std::vector<Threshold> m_thresholds;
    std::FILE* m_out;
    std::FILE* m_err;
    bool m_terminal = false;
    bool m_progressShown = false;
    std::string m_stage;
    std::unique_ptr<JobContext> m_job;
};

} // namespace qs::cli
