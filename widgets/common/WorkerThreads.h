// Runs one piece of work at a time on a thread of its own. A new start asks the work before to stop, but does
// not wait for it: the GUI thread never does. Only the destructor joins.
#pragma once

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <stop_token>
#include <thread>

namespace qs::widgets {

class WorkerThreads {
public:
    WorkerThreads() = default;
    ~WorkerThreads(); // stops and joins everything
    WorkerThreads(const WorkerThreads&) = delete;
    WorkerThreads& operator=(const WorkerThreads&) = delete;

    void start(std::function<void(std::stop_token)> work);
    void requestStop(); // of the work that was started last

private:
    struct Worker {
        std::shared_ptr<std::atomic<bool>> done;
        std::jthread thread;
    };
    std::list<Worker> m_workers;
};

} // namespace qs::widgets
