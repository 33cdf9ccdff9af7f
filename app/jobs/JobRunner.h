// Runs one core function at a time off the GUI thread. Progress, log lines and the result arrive on the GUI
// thread; a result of a job that was replaced by another is dropped. Closing stops and joins.
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <memory>

#include "base/Guard.h"
#include "base/JobContext.h"
#include "base/Result.h"
#include "common/CallQueue.h"
#include "common/WorkerThreads.h"

namespace qs::app {

template <class T>
using JobResult = Result<std::shared_ptr<const T>>;

class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    // `work` runs on its own thread and must only use what it captured by value; `done` runs on the GUI
    // thread, once, also for a cancelled job (error code "cancelled"), but not for one that another start
    // replaced.
    template <class T>
    void start(std::function<JobResult<T>(JobContext&)> work, std::function<void(JobResult<T>)> done) {
        run([work = std::move(work), done = std::move(done)](JobContext& job) -> std::function<void()> {
            auto result = std::make_shared<JobResult<T>>(guarded("", [&] { return work(job); }));
            return [done, result] { done(std::move(*result)); };
        });
    }

    bool running() const { return m_running; }
    // Of jobs that start from now on, everywhere; 0: as many as the machine has.
    static void setThreads(int threads);

public slots:
    void cancel(); // the running job ends with "cancelled" as soon as it polls
    void drop();   // as cancel(), but its result is not wanted any more

signals:
    void runningChanged(bool running);
    void progressed(double fraction, const QString& stage, const QString& detail);
    void logged(qs::Severity severity, const QString& line);

private:
    // `work` returns what is to be done with its result on the GUI thread.
    void run(std::function<std::function<void()>(JobContext&)> work);
    void post(std::uint64_t generation, std::function<void()> call);
    void setRunning(bool running);

    std::uint64_t m_generation = 0;
    bool m_running = false;
    widgets::CallQueue m_calls; // outlives the threads, which post to it
    widgets::WorkerThreads m_threads;
};

} // namespace qs::app
