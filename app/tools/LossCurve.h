// Loss and test accuracy over the epochs of a training run.
#pragma once

#include <qcustomplot.h>

#include "tools/TrainingRun.h"

namespace qs::app {

class LossCurve : public QCustomPlot {
    Q_OBJECT
public:
    explicit LossCurve(QWidget* parent = nullptr);

    void clear();
    void add(const TrainingPoint& point);
    int points() const { return m_loss->data()->size(); }
    QSize sizeHint() const override { return {520, 240}; }

private:
    void applyColors();

    QCPGraph *m_loss, *m_accuracy;
};

} // namespace qs::app
