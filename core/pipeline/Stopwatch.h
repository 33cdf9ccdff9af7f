// Wall time between two points of a function.
#pragma once

#include <chrono>

namespace qs::pipeline {

class Stopwatch {
public:
    // Seconds since the last lap, or since the start.
    double lap() {
        const auto now = std::chrono::steady_clock::now();
        const double seconds = std::chrono::duration<double>(now - m_last).count();
        m_last = now;
        return seconds;
    }

private:
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

} // namespace qs::pipeline
