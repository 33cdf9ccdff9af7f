// Writes snapshots of one plot, or the text of one table, to files, off the GUI thread.
#pragma once

#include <QObject>
#include <memory>

#include "common/CallQueue.h"
#include "common/WorkerThreads.h"
#include "plots/PlotSnapshot.h"

class QWidget;

namespace qs::widgets {

class PlotSaver : public QObject {
    Q_OBJECT
public:
    explicit PlotSaver(QWidget* view); // dialogs about failures stand above it

    void save(PlotSnapshot snapshot, const QString& file);

signals:
    void saved(const QString& file);
    void failed(const QString& file, const QString& problem); // told the user already

private:
    void finish(const QString& file, const QString& problem);

    QWidget* m_view;
    CallQueue m_calls; // outlives the threads, which post to it
    WorkerThreads m_threads;
};

} // namespace qs::widgets
