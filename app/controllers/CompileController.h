// Compiles the open model, then measures the error of every layer; one job, whose results replace the last
// ones only when both are there. Also writes the compiled network to disk.
#pragma once

#include <QObject>
#include <memory>

#include "analysis/AnalysisResult.h"
#include "inspectors/CompileSettings.h"
#include "jobs/JobRunner.h"
#include "pipeline/Model.h"
#include "plots/LayerSamples.h"

namespace qs::app {

struct CompileOutcome {
    std::shared_ptr<const pipeline::CompiledModel> compiled;
    std::shared_ptr<const analysis::AnalysisResult> analysis;
    std::shared_ptr<const widgets::LayerSamples> samples; // nullptr: they could not be taken
    double seconds = 0;
};

class CompileController : public QObject {
    Q_OBJECT
public:
    explicit CompileController(QObject* parent = nullptr);

    std::shared_ptr<const CompileOutcome> outcome() const { return m_outcome; }
    JobRunner* jobs() { return &m_jobs; }
    bool compiling() const { return m_compiling; }

    // `analysisData` with an empty source: the analysis runs on seeded random frames, as calibration does
    // then.
    void compile(std::shared_ptr<const pipeline::Model> model, const widgets::CompileSettings& settings,
                 const data::DatasetOptions& analysisData);
    void save(const QString& folder); // of outcome(), which must be there
    void cancel() { m_jobs.cancel(); }
    void adopt(std::shared_ptr<const CompileOutcome> outcome) { m_outcome = std::move(outcome); }
    void reset(); // another model is open: cancels, forgets the results

signals:
    void started();
    void finished(std::shared_ptr<const qs::app::CompileOutcome> outcome);
    void failed(const qs::Diagnostic& error); // cancelled, too
    void saved(const QString& folder, const QStringList& files);
    void saveFailed(const qs::Diagnostic& error);

private:
    std::shared_ptr<const CompileOutcome> m_outcome;
    bool m_compiling = false;
    JobRunner m_jobs;
};

} // namespace qs::app
