// How a long core function hears "stop" and tells how far it is. Polled per layer and per sample, so that
// a cancel is answered within 100 ms.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <stop_token>
#include <string>

#include "base/Result.h"

namespace qs {

class JobContext {
public:
    // fraction in 0..1 of the whole job; stage is a short noun ("calibrate"), detail free text.
    using ProgressFn =
        std::function<void(double fraction, const std::string& stage, const std::string& detail)>;
    using LogFn = std::function<void(Severity severity, const std::string& line)>;

    JobContext() = default;
    explicit JobContext(std::stop_token token, ProgressFn progress = {}, LogFn log = {})
        : m_token(std::move(token)), m_progress(std::move(progress)), m_log(std::move(log)) {}

    bool cancelled() const { return m_token.stop_requested(); }
    std::stop_token token() const { return m_token; }

    // Error with code "cancelled" once a stop was asked for.
    Result<void> checkCancelled() const;

    // Throttled to one call per 30 ms and stage; safe from several threads. The fraction is mapped into
    // the current range.
    void progress(double fraction, const std::string& stage, const std::string& detail = {});
    void log(Severity severity, const std::string& line);

    // From here on 0..1 of progress() means begin..end of the whole job.
    void setRange(double begin, double end);

    int threads() const { return m_threads; }
    void setThreads(int threads) { m_threads = threads < 1 ? 1 : threads; }

private:
    std::stop_token m_token;
    ProgressFn m_progress;
    LogFn m_log;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_last{};
    std::string m_lastStage;
    double m_begin = 0.0;
    double m_end = 1.0;
    int m_threads = 1;
};

bool isCancelled(const Diagnostic& diagnostic);

} // namespace qs
