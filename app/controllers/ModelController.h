// Opens models and holds the one that is open.
#pragma once

#include <QObject>
#include <QString>
#include <memory>

#include "jobs/JobRunner.h"
#include "pipeline/Model.h"

namespace qs::app {

class ModelController : public QObject {
    Q_OBJECT
public:
    explicit ModelController(QObject* parent = nullptr);

    std::shared_ptr<const pipeline::Model> model() const { return m_model; }
    JobRunner* jobs() { return &m_jobs; }
    void open(const QString& file); // the model that is open stays until the new one is understood

    // As if it had been opened just now.
    void adopt(std::shared_ptr<const pipeline::Model> model);

signals:
    void loading(const QString& file);
    void loaded(std::shared_ptr<const qs::pipeline::Model> model);
    void failed(const QString& file, const qs::Diagnostic& error);

private:
    std::shared_ptr<const pipeline::Model> m_model;
    JobRunner m_jobs;
};

} // namespace qs::app
