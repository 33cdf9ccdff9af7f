// Measures the accuracy of runs on their labelled data, FP32 and INT8, one after the other in the background.
#pragma once

#include <QObject>
#include <QQueue>

#include "jobs/JobRunner.h"
#include "runs/RunListModel.h"

namespace qs::app {

class AccuracyController : public QObject {
    Q_OBJECT
public:
    explicit AccuracyController(widgets::RunListModel* runs, QObject* parent = nullptr);

    // Runs that have it already are left out, those without labelled data are told about.
    void measure(const QList<int>& ids);
    void cancel();
    bool running() const { return m_running; }
    JobRunner* jobs() { return &m_jobs; }
    // Samples at most.
    static constexpr std::int64_t kSamples = 1000;

signals:
    void progressed(double fraction, const QString& text); // an empty text: nothing runs
    void measured(int id);
    void failed(const QString& reason);

private:
    void next();

    widgets::RunListModel* m_runs;
    QQueue<int> m_waiting;
    int m_current = 0;
    bool m_running = false;
    JobRunner m_jobs;
};

} // namespace qs::app
