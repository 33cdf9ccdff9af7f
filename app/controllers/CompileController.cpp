#include "controllers/CompileController.h"

#include <QStringList>
#include <chrono>

#include "controllers/SampleLayers.h"
#include "data/Dataset.h"
#include "imageio/ImageLoader.h"
#include "pipeline/Pipeline.h"

namespace qs::app {

namespace {

constexpr double kCompileShare = 0.5; // of the progress bar
constexpr std::uint64_t kFrameSeed = 1;

// A part of `job` with its own 0..1: the pipeline's functions set ranges themselves.
JobContext part(JobContext& job, double begin, double end) {
    return JobContext(
        job.token(),
        [&job, begin, end](double fraction, const std::string& stage, const std::string& detail) {
            job.progress(begin + (end - begin) * fraction, stage, detail);
        },
        [&job](Severity severity, const std::string& line) { job.log(severity, line); });
}

Result<std::shared_ptr<const data::Dataset>> openData(const pipeline::Model& model,
                                                      const data::DatasetOptions& options,
                                                      std::int64_t samples, JobContext& job) {
    if (!options.source.empty()) return pipeline::openDatasetFor(model, options, job, imageio::loader());
    QS_TRY(const auto formats, pipeline::sampleFormats(model));
    return data::randomFrames(formats, samples, kFrameSeed);
}

JobResult<CompileOutcome> work(std::shared_ptr<const pipeline::Model> model,
                               const widgets::CompileSettings& settings,
                               const data::DatasetOptions& analysisData, JobContext& job) {
    const auto begin = std::chrono::steady_clock::now();
    auto outcome = std::make_shared<CompileOutcome>();
    JobContext compiling = part(job, 0.0, kCompileShare);
    compiling.setThreads(job.threads());
    QS_TRY(outcome->compiled, pipeline::compileModel(model, settings.compile, compiling, imageio::loader()));
    JobContext analyzing = part(job, kCompileShare, 1.0);
    analyzing.setThreads(job.threads());
    QS_TRY(const auto dataset, openData(*model, analysisData, settings.analysisSamples, analyzing));
    pipeline::AnalyzeOptions options;
    options.samples = settings.analysisSamples;
    options.sensitivity = true;
    options.quick = settings.quickAnalysis;
    QS_TRY(outcome->analysis, pipeline::analyzeModel(*outcome->compiled, options, *dataset, analyzing));
    // Plots of single layers do without when this fails; the analysis is what counts.
    JobContext sampling(job.token());
    if (auto samples = sampleLayers(*outcome->compiled, *dataset, sampling)) outcome->samples = *samples;
    QS_CHECK(job.checkCancelled());
    outcome->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return std::shared_ptr<const CompileOutcome>(std::move(outcome));
}

} // namespace

CompileController::CompileController(QObject* parent) : QObject(parent) {}

void CompileController::compile(std::shared_ptr<const pipeline::Model> model,
                                const widgets::CompileSettings& settings,
                                const data::DatasetOptions& analysisData) {
    m_compiling = true;
    emit started();
    m_jobs.start<CompileOutcome>([model = std::move(model), settings, analysisData](
                                     JobContext& job) { return work(model, settings, analysisData, job); },
                                 [this](JobResult<CompileOutcome> result) {
                                     m_compiling = false;
                                     if (result) {
                                         m_outcome = *result;
                                         emit finished(m_outcome);
                                     } else {
                                         emit failed(result.error());
                                     }
                                 });
}

void CompileController::save(const QString& folder) {
    using Files = std::vector<std::string>;
    m_jobs.start<Files>(
        [compiled = m_outcome->compiled,
         path = std::filesystem::path(folder.toStdString())](JobContext& job) -> JobResult<Files> {
            QS_TRY(Files files, pipeline::writeDeployment(*compiled, path, job));
            return std::shared_ptr<const Files>(std::make_shared<Files>(std::move(files)));
        },
        [this, folder](JobResult<Files> result) {
            if (!result) {
                emit saveFailed(result.error());
                return;
            }
            QStringList names;
            for (const std::string& name : **result)
                names << QString::fromStdString(name);
            emit saved(folder, names);
        });
}

void CompileController::reset() {
    m_jobs.drop();
    m_compiling = false;
    m_outcome.reset();
}

} // namespace qs::app
