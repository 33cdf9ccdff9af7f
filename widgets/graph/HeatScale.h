// What the heat map colours by: a metric of the analysis under one of its views, brought to a scale from 0
// (bad) to 1 (good).
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "analysis/AnalysisResult.h"

namespace qs::widgets {

enum class HeatMetric { Sqnr, Cosine, Mse, Nmse, MaxAbs, Saturation, UnusedLevels };
// Accumulated: the whole network in integers. Isolated: this layer alone, its inputs exact. Sensitivity: the
// error at the network's output when this layer alone is in integers.
enum class HeatView { Accumulated, Isolated, Sensitivity };

struct HeatChoice {
    HeatMetric metric = HeatMetric::Sqnr;
    HeatView view = HeatView::Accumulated;
    bool operator==(const HeatChoice&) const = default;
};

const std::vector<HeatMetric>& heatMetrics();
QString metricText(HeatMetric metric);
QString viewText(HeatView view);
// "23.4 dB", "0.9987", "1.2e-05", "0.4 %".
QString heatValueText(HeatMetric metric, double value);
// Saturation and unused levels belong to a layer's output, whichever way the error is measured.
bool hasViews(HeatMetric metric);

// Nothing where it was not measured or is not a number.
std::optional<double> heatValue(const analysis::LayerResult& layer, HeatChoice choice);

class HeatScale {
public:
    HeatScale() = default;
    // SQNR has fixed ends (10 dB and below is bad, 35 dB and above good, 20 dB the middle); every other
    // metric runs over the layers of the analysis, errors on a logarithmic scale.
    HeatScale(const analysis::AnalysisResult& result, HeatChoice choice);

    HeatChoice choice() const { return m_choice; }
    double goodness(double value) const;
    double valueAt(double goodness) const;

private:
    double key(double value) const; // larger is worse

    HeatChoice m_choice;
    bool m_logarithmic = false;
    double m_best = 0, m_worst = 1; // keys
};

} // namespace qs::widgets
