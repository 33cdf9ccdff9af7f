#include "base/JobContext.h"

namespace qs {

Result<void> JobContext::checkCancelled() const {
    if (cancelled()) return makeError("cancelled", "", "cancelled");
    return {};
}

void JobContext::progress(double fraction, const std::string& stage, const std::string& detail) {
    if (!m_progress) return;
    std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    const bool stageChanged = stage != m_lastStage;
    if (!stageChanged && fraction < 1.0 && now - m_last < std::chrono::milliseconds(30)) return;
    m_last = now;
    m_lastStage = stage;
    m_progress(m_begin + (m_end - m_begin) * fraction, stage, detail);
}

void JobContext::log(Severity severity, const std::string& line) {
    if (!m_log) return;
    std::lock_guard lock(m_mutex);
    m_log(severity, line);
}

void JobContext::setRange(double begin, double end) {
    std::lock_guard lock(m_mutex);
    m_begin = begin;
    m_end = end;
}

bool isCancelled(const Diagnostic& diagnostic) {
    return diagnostic.code == "cancelled";
}

} // namespace qs
