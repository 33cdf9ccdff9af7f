#include "jobs/JobRunner.h"

#include <thread>

#include "common/CoreText.h"

namespace qs::app {

namespace {

int wantedThreads = 0; // GUI thread only

} // namespace

void JobRunner::setThreads(int threads) {
    wantedThreads = threads;
}

JobRunner::JobRunner(QObject* parent) : QObject(parent) {}

JobRunner::~JobRunner() = default;

void JobRunner::cancel() {
    m_threads.requestStop();
}

void JobRunner::drop() {
    ++m_generation;
    m_threads.requestStop();
    setRunning(false);
}

void JobRunner::run(std::function<std::function<void()>(JobContext&)> work) {
    const std::uint64_t generation = ++m_generation;
    setRunning(true);
    const int threads =
        wantedThreads > 0 ? wantedThreads : static_cast<int>(std::thread::hardware_concurrency());
    m_threads.start([this, generation, threads, work = std::move(work)](std::stop_token stop) {
        JobContext job(
            std::move(stop),
            [this, generation](double fraction, const std::string& stage, const std::string& detail) {
                post(generation, [this, fraction, stage, detail] {
                    emit progressed(fraction, QString::fromStdString(stage), QString::fromStdString(detail));
                });
            },
            [this, generation](Severity severity, const std::string& line) {
                post(generation, [this, severity, line] { emit logged(severity, widgets::coreText(line)); });
            });
        job.setThreads(threads);
        std::function<void()> finish = work(job);
        post(generation, [this, finish = std::move(finish)] {
            setRunning(false);
            finish();
        });
    });
}

void JobRunner::post(std::uint64_t generation, std::function<void()> call) {
    m_calls.post([this, generation, call = std::move(call)] {
        if (generation == m_generation) call();
    });
}

void JobRunner::setRunning(bool running) {
    if (m_running == running) return;
    m_running = running;
    emit runningChanged(running);
}

} // namespace qs::app
