#include "common/CallQueue.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <utility>

namespace qs::widgets {

// By a timer: queued calls would be made all in the same turn, and a timer that is always due before the
// others.
class CallTurns {
public:
    static CallTurns& ofThisThread() {
        thread_local CallTurns turns;
        return turns;
    }

    void add(CallQueue* queue) {
        m_due.emplace_back(queue);
        schedule();
    }

private:
    CallTurns() {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { take(); });
    }

    void schedule() {
        if (!m_due.empty() && !m_timer.isActive()) m_timer.start(1);
    }

    void take() {
        constexpr qint64 kTurnMs = 8;
        QElapsedTimer clock;
        clock.start();
        while (!m_due.empty() && clock.elapsed() < kTurnMs) {
            const QPointer<CallQueue> queue = m_due.front();
            m_due.pop_front();
            schedule(); // before the call, which may have an event loop of its own
            if (queue) queue->makeOne();
        }
    }

    std::deque<QPointer<CallQueue>> m_due; // one entry per call
    QTimer m_timer;
};

CallQueue::CallQueue(QObject* parent) : QObject(parent) {
    connect(
        this, &CallQueue::posted, this, [this] { CallTurns::ofThisThread().add(this); },
        Qt::QueuedConnection);
}

void CallQueue::post(std::function<void()> call) {
    {
        const std::lock_guard lock(m_mutex);
        m_calls.push_back(std::move(call));
    }
    emit posted();
}

void CallQueue::makeOne() {
    std::function<void()> call;
    {
        const std::lock_guard lock(m_mutex);
        call = std::move(m_calls.front());
        m_calls.pop_front();
    }
    call(); // may delete this queue
}

} // namespace qs::widgets
