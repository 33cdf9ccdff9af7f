#include "plots/PlotSaver.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlotExport)
};

} // namespace

PlotSaver::PlotSaver(QWidget* view) : QObject(view), m_view(view) {}

void PlotSaver::save(PlotSnapshot snapshot, const QString& file) {
    // A save that follows does not end the one before: both files are wanted.
    m_threads.start(
        [this, file, snapshot = std::make_shared<PlotSnapshot>(std::move(snapshot))](std::stop_token) {
            const QString problem = writePlot(*snapshot, file);
            m_calls.post([this, file, problem] { finish(file, problem); });
        });
}

void PlotSaver::finish(const QString& file, const QString& problem) {
    if (problem.isEmpty()) {
        emit saved(file);
        return;
    }
    auto* box =
        new QMessageBox(QMessageBox::Warning, Text::tr("Not saved"), problem, QMessageBox::Ok, m_view);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    emit failed(file, problem);
}

} // namespace qs::widgets
