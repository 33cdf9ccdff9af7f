#include "graph/LayoutTask.h"

#include <QMetaObject>

#include "common/DiagnosticText.h"

namespace qs::widgets {

namespace {

Result<std::shared_ptr<const PlacedDrawing>> place(std::shared_ptr<const Graph> graph, bool raw,
                                                   std::stop_token stop) {
    JobContext job(std::move(stop));
    auto placed = std::make_shared<PlacedDrawing>();
    placed->raw = raw;
    placed->drawing = report::buildDrawing(*graph, {.raw = raw});
    placed->graph = std::move(graph);
    QS_TRY(placed->layout, report::layoutDrawing(placed->drawing, job));
    return std::shared_ptr<const PlacedDrawing>(std::move(placed));
}

} // namespace

LayoutTask::LayoutTask(QObject* parent) : QObject(parent) {}

LayoutTask::~LayoutTask() = default;

void LayoutTask::start(std::shared_ptr<const Graph> graph, bool raw) {
    cancel();
    m_running = true;
    m_threads.start([this, graph = std::move(graph), raw, generation = m_generation](std::stop_token stop) {
        auto result = std::make_shared<Result<std::shared_ptr<const PlacedDrawing>>>(place(graph, raw, stop));
        // The thread is joined before this object goes, and posted calls die with it.
        QMetaObject::invokeMethod(
            this, [this, generation, result] { deliver(generation, std::move(*result)); },
            Qt::QueuedConnection);
    });
}

void LayoutTask::cancel() {
    ++m_generation;
    m_running = false;
    m_threads.requestStop();
}

void LayoutTask::deliver(std::uint64_t generation, Result<std::shared_ptr<const PlacedDrawing>> result) {
    if (generation != m_generation) return;
    m_running = false;
    if (result)
        emit finished(*result);
    else if (!isCancelled(result.error()))
        emit failed(diagnosticLine(result.error()));
}

} // namespace qs::widgets
