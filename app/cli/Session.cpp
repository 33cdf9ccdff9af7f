#include "Session.h"

#include <algorithm>
#include <cmath>
#include <thread>
#include <unistd.h>

#include <fmt/format.h>

#include "ExitCode.h"
#include "report/ModelJson.h"

namespace qs::cli {

namespace {

// Diagnostics quote names out of files: nothing in them may break the line or talk to the terminal.
std::string oneLine(const std::string& text) {
    std::string line;
    for (const char c : text)
        line += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
    return line;
}

} // namespace

Session::Session(GlobalOptions options, std::stop_token stop, std::FILE* out, std::FILE* err)
    : m_options(std::move(options)), m_out(out), m_err(err), m_terminal(isatty(fileno(err)) == 1) {
    JobContext::ProgressFn progress;
    JobContext::LogFn log;
    if (!m_options.quiet) {
        progress = [this](double fraction, const std::string& stage, const std::string& detail) {
            showProgress(fraction, stage, detail);
        };
        log = [this](Severity severity, const std::string& line) {
            clearProgress();
            fmt::print(m_err, "{}: {}\n", toString(severity), oneLine(line));
        };
    }
    m_job = std::make_unique<JobContext>(std::move(stop), std::move(progress), std::move(log));
    const int available = static_cast<int>(std::thread::hardware_concurrency());
    m_job->setThreads(m_options.threads > 0 ? m_options.threads : std::max(1, available));
}

Session::~Session() {
    clearProgress();
}

int Session::begin() {
    for (const std::string& text : m_options.failIf) {
        Result<Threshold> threshold = parseThreshold(text);
        if (!threshold) return failUsage(describe(threshold.error()));
        m_thresholds.push_back(*std::move(threshold));
    }
    return kDone;
}

int Session::finish(const report::Json& json, const std::string& text) {
    clearProgress();
    // Names come out of files: bytes that are no UTF-8 are replaced, not thrown about.
    if (m_options.json)
        fmt::print(m_out, "{}\n", json.dump(2, ' ', false, report::Json::error_handler_t::replace));
    else
        std::fwrite(text.data(), 1, text.size(), m_out);
    if (std::fflush(m_out) != 0) {
        fmt::print(m_err, "error: standard output: write: cannot be written\n");
        return kOther;
    }
    int code = kDone;
    for (const Threshold& threshold : m_thresholds) {
        const Result<std::vector<std::string>> crossed = crossings(threshold, json);
        if (!crossed) {
            fmt::print(m_err, "error: {}\n", describe(crossed.error()));
            return kUsage;
        }
        for (const std::string& line : *crossed)
            fmt::print(m_err, "threshold crossed: {}\n", oneLine(line));
        if (!crossed->empty()) code = kThreshold;
    }
    return code;
}

int Session::fail(const std::filesystem::path& file, const Diagnostic& error) {
    return failWith(exitCodeFor(error), file.string(), error);
}

int Session::failOutput(const std::filesystem::path& file, const Diagnostic& error) {
    return failWith(isCancelled(error) ? kInterrupted : kOther, file.string(), error);
}

int Session::failUsage(const std::string& message) {
    return failWith(kUsage, "", makeError("bad-usage", "", message));
}

int Session::failWith(int code, const std::string& file, const Diagnostic& error) {
    clearProgress();
    const std::string where = error.node.empty() ? error.code : error.node;
    if (m_options.json) {
        const report::Json json = {{"error",
                                    {{"code", error.code},
                                     {"file", file},
                                     {"node", error.node},
                                     {"message", error.message},
                                     {"exit_code", code}}}};
        fmt::print(m_out, "{}\n", json.dump(2, ' ', false, report::Json::error_handler_t::replace));
        std::fflush(m_out);
    }
    if (code == kInterrupted)
        fmt::print(m_err, "interrupted\n");
    else if (code == kUsage)
        fmt::print(m_err, "error: {}\n", oneLine(describe(error)));
    else
        fmt::print(m_err, "error: {}: {}: {}\n", oneLine(file), oneLine(where), oneLine(error.message));
    return code;
}

void Session::showProgress(double fraction, const std::string& stage, const std::string& detail) {
    if (m_terminal) {
        std::string line =
            fmt::format("{:3.0f} % {} {}", std::clamp(fraction, 0.0, 1.0) * 100.0, stage, oneLine(detail));
        line.resize(std::min<std::size_t>(line.size(), 78));
        fmt::print(m_err, "\r\x1b[K{}", line);
        std::fflush(m_err);
        m_progressShown = true;
    } else if (stage != m_stage) {
        fmt::print(m_err, "{}\n", stage);
        m_stage = stage;
    }
}

void Session::clearProgress() {
    if (!m_progressShown) return;
    fmt::print(m_err, "\r\x1b[K");
    std::fflush(m_err);
    m_progressShown = false;
}

} // namespace qs::cli
