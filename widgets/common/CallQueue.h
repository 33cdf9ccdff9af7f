// Calls that are asked for, mostly by other threads, made on the thread of the queue, in order, in turns of
// its event loop. All queues of a thread share these turns: small calls are made together, but none after one
// that took its time, so that events wait for one of them at most. They are handed over through a mutex of
// ours: what a worker wrote is seen by the call, and thread checkers, which do not know the locks inside Qt,
// see it too.
#pragma once

#include <QObject>
#include <deque>
#include <functional>
#include <mutex>

namespace qs::widgets {

class CallQueue : public QObject {
    Q_OBJECT
public:
    explicit CallQueue(QObject* parent = nullptr);

    void post(std::function<void()> call); // from any thread; a queue that goes drops its calls

signals:
    void posted();

private:
    friend class CallTurns;
    void makeOne();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_calls;
};

} // namespace qs::widgets
