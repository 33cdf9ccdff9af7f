// The card over the graph that steers the heat map: metric, view, the scale of colours, and a threshold above
// which boxes fade.
#pragma once

#include <QFrame>

#include "graph/HeatScale.h"

class QComboBox;
class QLabel;
class QSlider;

namespace qs::widgets {

class HeatStrip;

class HeatPanel : public QFrame {
    Q_OBJECT
public:
    explicit HeatPanel(QWidget* parent = nullptr);

    // nullptr: nothing to show.
    void setResult(std::shared_ptr<const analysis::AnalysisResult> result);
    void setChoice(HeatChoice choice);
    HeatChoice choice() const;
    const HeatScale& scale() const { return m_scale; }
    // Goodness up to which boxes are shown in full colour; 1: all.
    double threshold() const;
    void setThreshold(double goodness);

signals:
    void changed(); // metric, view or threshold

private:
    void refresh();
    void showThreshold();

    std::shared_ptr<const analysis::AnalysisResult> m_result;
    HeatScale m_scale;
    QComboBox* m_metric;
    QComboBox* m_view;
    HeatStrip* m_strip;
    QSlider* m_slider;
    QLabel* m_limit;
};

} // namespace qs::widgets
