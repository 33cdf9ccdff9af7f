#include "controllers/AccuracyController.h"

#include "common/DiagnosticText.h"
#include "imageio/ImageLoader.h"
#include "pipeline/Pipeline.h"

namespace qs::app {

namespace {

struct Accuracy {
    pipeline::Evaluation reference, int8;
};

JobResult<Accuracy> evaluate(const widgets::RunRecord& run, JobContext& job) {
    const pipeline::Model& model = *run.compiled->source;
    data::DatasetOptions options = run.analysisData;
    options.limit = AccuracyController::kSamples;
    QS_TRY(const auto dataset, pipeline::openDatasetFor(model, options, job, imageio::loader()));
    auto accuracy = std::make_shared<Accuracy>();
    job.setRange(0.0, 0.5);
    QS_TRY(accuracy->reference,
           pipeline::evaluateModel(model, nullptr, pipeline::Engine::Fp32, *dataset, job));
    job.setRange(0.5, 1.0);
    QS_TRY(accuracy->int8,
           pipeline::evaluateModel(model, run.compiled.get(), pipeline::Engine::Int8, *dataset, job));
    return std::shared_ptr<const Accuracy>(std::move(accuracy));
}

} // namespace

AccuracyController::AccuracyController(widgets::RunListModel* runs, QObject* parent)
    : QObject(parent), m_runs(runs) {
    connect(&m_jobs, &JobRunner::progressed, this, [this](double fraction, const QString&, const QString&) {
        emit progressed(fraction, tr("Run #%1").arg(m_current));
    });
}

void AccuracyController::measure(const QList<int>& ids) {
    for (int id : ids) {
        const auto run = m_runs->find(id);
        if (!run || run->int8 || id == m_current || m_waiting.contains(id)) continue;
        if (run->analysisData.source.empty())
            emit failed(tr("Run #%1 has no data. Choose labelled sample data and compile again.").arg(id));
        else
            m_waiting.enqueue(id);
    }
    if (!m_running) next();
}

void AccuracyController::cancel() {
    m_waiting.clear();
    m_jobs.cancel();
}

void AccuracyController::next() {
    std::shared_ptr<const widgets::RunRecord> run;
    while (!run && !m_waiting.isEmpty())
        run = m_runs->find(m_waiting.dequeue());
    m_running = run != nullptr;
    m_current = run ? run->id : 0;
    emit progressed(0, run ? tr("Run #%1").arg(m_current) : QString());
    if (!run) return;
    m_jobs.start<Accuracy>([run](JobContext& job) { return evaluate(*run, job); },
                           [this, id = run->id](JobResult<Accuracy> result) {
                               if (result) {
                                   m_runs->setAccuracy(id, (*result)->reference, (*result)->int8);
                                   if (!(*result)->int8.top1)
                                       emit failed(tr("The data of run #%1 has no labels.").arg(id));
                                   emit measured(id);
                               } else if (!isCancelled(result.error())) {
                                   emit failed(widgets::diagnosticLine(result.error()));
                               }
                               next();
                           });
}

} // namespace qs::app
