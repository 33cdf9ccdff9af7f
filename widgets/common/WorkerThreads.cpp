#include "common/WorkerThreads.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace qs::widgets {

namespace {

// Work fills every processor, and the window is to answer all the same. Threads that this one starts take its
// priority over.
void yieldToTheWindow() {
#ifdef __linux__
    constexpr int kNice = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice); // of this thread alone; it may fail
#endif
}

} // namespace

WorkerThreads::~WorkerThreads() {
    for (Worker& worker : m_workers)
        worker.thread.request_stop();
}

void WorkerThreads::start(std::function<void(std::stop_token)> work) {
    requestStop();
    // Joining a thread that has said it is done takes no time.
    m_workers.remove_if([](const Worker& worker) { return worker.done->load(); });
    auto done = std::make_shared<std::atomic<bool>>(false);
    m_workers.push_back({done, std::jthread([work = std::move(work), done](std::stop_token stop) {
                             yieldToTheWindow();
                             work(std::move(stop));
                             done->store(true);
                         })});
}

void WorkerThreads::requestStop() {
    if (!m_workers.empty()) m_workers.back().thread.request_stop();
}

} // namespace qs::widgets
