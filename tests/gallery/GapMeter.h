// How long the GUI thread was away from its event loop.
#pragma once

#include <QTimer>
#include <algorithm>
#include <chrono>
#include <ctime>

namespace qs::bench {

// Milliseconds. On a busy machine the time passed says how long others had the processor, too; the processor
// time of the thread says what it did itself.
struct Gap {
    double passed = 0, worked = 0;
};

// The longest pauses between two runs of a timer that is always due. Made on the thread that it measures.
class GapMeter {
public:
    GapMeter() {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_timer.start(1);
        m_last = now();
    }
    Gap take() {
        note();
        return std::exchange(m_longest, {});
    }

private:
    static Gap now() {
        timespec cpu{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &cpu);
        const std::chrono::duration<double, std::milli> wall =
            std::chrono::steady_clock::now().time_since_epoch();
        return {wall.count(),
                1e3 * static_cast<double>(cpu.tv_sec) + 1e-6 * static_cast<double>(cpu.tv_nsec)};
    }
    void note() {
        const Gap time = now();
        m_longest.passed = std::max(m_longest.passed, time.passed - m_last.passed);
        m_longest.worked = std::max(m_longest.worked, time.worked - m_last.worked);
        m_last = time;
    }

    QTimer m_timer;
    Gap m_last, m_longest;
};

} // namespace qs::bench
