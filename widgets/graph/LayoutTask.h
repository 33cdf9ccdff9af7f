// Builds and lays out a drawing on a thread of its own. A new start cancels the one before; its result is
// dropped.
#pragma once

#include <QObject>
#include <cstdint>

#include "common/CallQueue.h"
#include "common/WorkerThreads.h"
#include "graph/PlacedDrawing.h"

namespace qs::widgets {

class LayoutTask : public QObject {
    Q_OBJECT
public:
    explicit LayoutTask(QObject* parent = nullptr);
    ~LayoutTask() override; // stops and joins

    void start(std::shared_ptr<const Graph> graph, DrawingRequest request);
    void cancel();
    bool running() const { return m_running; }

signals:
    void finished(std::shared_ptr<const qs::widgets::PlacedDrawing> drawing);
    void progressed(double fraction);
    void failed(const QString& reason);

private:
    void deliver(std::uint64_t generation, Result<std::shared_ptr<const PlacedDrawing>> result);

    std::uint64_t m_generation = 0;
    bool m_running = false;
    CallQueue m_calls; // outlives the threads, which post to it
    WorkerThreads m_threads;
};

} // namespace qs::widgets
