#include "common/CallQueue.h"

#include <utility>

namespace qs::widgets {

CallQueue::CallQueue(QObject* parent) : QObject(parent) {
    connect(this, &CallQueue::posted, this, &CallQueue::makeOne, Qt::QueuedConnection);
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
