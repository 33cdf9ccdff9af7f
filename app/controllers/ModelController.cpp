#include "controllers/ModelController.h"

#include <QFileInfo>

#include "pipeline/Pipeline.h"

namespace qs::app {

ModelController::ModelController(QObject* parent) : QObject(parent) {}

void ModelController::open(const QString& file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    emit loading(path);
    m_jobs.start<pipeline::Model>([path = std::filesystem::path(path.toStdString())](
                                      JobContext& job) { return pipeline::loadModel(path, job); },
                                  [this, path](JobResult<pipeline::Model> result) {
                                      if (result) {
                                          m_model = *result;
                                          emit loaded(m_model);
                                      } else {
                                          emit failed(path, result.error());
                                      }
                                  });
}

void ModelController::adopt(std::shared_ptr<const pipeline::Model> model) {
    m_model = std::move(model);
    emit loaded(m_model);
}

} // namespace qs::app
