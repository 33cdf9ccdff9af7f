#include "graph/LayoutTask.h"

#include "common/DiagnosticText.h"
#include "report/ScopeCollapse.h"

namespace qs::widgets {

namespace {

Result<std::shared_ptr<const PlacedDrawing>> place(std::shared_ptr<const Graph> graph, DrawingRequest request,
                                                   JobContext& job) {
    auto placed = std::make_shared<PlacedDrawing>();
    report::GraphDrawing whole =
        report::buildDrawing(*graph, {.raw = request.raw, .markMissing = request.markMissing});
    placed->deepestScope = report::deepestScope(whole);
    if (request.collapseDepth > 0) request.collapsed = report::scopesAtDepth(whole, request.collapseDepth);
    placed->drawing =
        request.collapsed.empty() ? std::move(whole) : report::collapseScopes(whole, request.collapsed);
    placed->graph = std::move(graph);
    placed->request = std::move(request);
    QS_TRY(placed->layout, report::layoutDrawing(placed->drawing, job, placed->request.direction));
    return std::shared_ptr<const PlacedDrawing>(std::move(placed));
}

} // namespace

LayoutTask::LayoutTask(QObject* parent) : QObject(parent) {}

LayoutTask::~LayoutTask() = default;

void LayoutTask::start(std::shared_ptr<const Graph> graph, DrawingRequest request) {
    cancel();
    m_running = true;
    m_threads.start([this, graph = std::move(graph), request = std::move(request),
                     generation = m_generation](std::stop_token stop) {
        JobContext job(std::move(stop),
                       [this, generation](double fraction, const std::string&, const std::string&) {
                           m_calls.post([this, generation, fraction] {
                               if (generation == m_generation && m_running) emit progressed(fraction);
                           });
                       });
        auto result =
            std::make_shared<Result<std::shared_ptr<const PlacedDrawing>>>(place(graph, request, job));
        m_calls.post([this, generation, result] { deliver(generation, std::move(*result)); });
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
