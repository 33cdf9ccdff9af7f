// Reads the first samples of the data in the background, for the preview of the options panel.
#pragma once

#include <QObject>
#include <QTimer>

#include "inspectors/SamplePreview.h"
#include "jobs/JobRunner.h"
#include "pipeline/Model.h"

namespace qs::app {

class PreviewController : public QObject {
    Q_OBJECT
public:
    explicit PreviewController(widgets::SamplePreview* preview, QObject* parent = nullptr);

    // Asked for on every change of the options; reads only when model or data differ from before.
    void request(std::shared_ptr<const pipeline::Model> model, const data::DatasetOptions& options,
                 const QString& problem);
    JobRunner* jobs() { return &m_jobs; }

private:
    void start();

    widgets::SamplePreview* m_preview;
    QTimer m_pause; // the user may still be typing
    std::shared_ptr<const pipeline::Model> m_model;
    data::DatasetOptions m_options;
    QString m_shown; // what the preview was made of
    JobRunner m_jobs;
};

} // namespace qs::app
