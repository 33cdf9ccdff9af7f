#include "graph/HeatScale.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "models/NumberText.h"

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HeatScale)
};

constexpr double kBadDb = 10.0, kMiddleDb = 20.0, kGoodDb = 35.0;
constexpr double kSmallest = 1e-12; // errors below it are no errors

const analysis::ErrorMetrics* metricsOf(const analysis::LayerResult& layer, HeatView view) {
    if (view == HeatView::Accumulated) return &layer.accumulated;
    if (view == HeatView::Isolated) return &layer.isolated;
    return layer.sensitivity ? &*layer.sensitivity : nullptr;
}

} // namespace

const std::vector<HeatMetric>& heatMetrics() {
    static const std::vector<HeatMetric> metrics{
        HeatMetric::Sqnr,   HeatMetric::Cosine,     HeatMetric::Mse,         HeatMetric::Nmse,
        HeatMetric::MaxAbs, HeatMetric::Saturation, HeatMetric::UnusedLevels};
    return metrics;
}

QString metricText(HeatMetric metric) {
    switch (metric) {
    case HeatMetric::Sqnr:
        return Text::tr("SQNR");
    case HeatMetric::Cosine:
        return Text::tr("Cosine similarity");
    case HeatMetric::Mse:
        return Text::tr("Mean squared error");
    case HeatMetric::Nmse:
        return Text::tr("Normalised MSE");
    case HeatMetric::MaxAbs:
        return Text::tr("Largest error");
    case HeatMetric::Saturation:
        return Text::tr("Saturated values");
    case HeatMetric::UnusedLevels:
        return Text::tr("Unused levels");
    }
    return {};
}

QString viewText(HeatView view) {
    switch (view) {
    case HeatView::Accumulated:
        return Text::tr("Whole network in INT8");
    case HeatView::Isolated:
        return Text::tr("Layer alone");
    case HeatView::Sensitivity:
        return Text::tr("Effect on the output");
    }
    return {};
}

QString heatValueText(HeatMetric metric, double value) {
    switch (metric) {
    case HeatMetric::Sqnr:
        return sqnrTextWithUnit(value);
    case HeatMetric::Cosine:
        return QStringLiteral("%L1").arg(value, 0, 'f', 4);
    case HeatMetric::Saturation:
    case HeatMetric::UnusedLevels:
        return Text::tr("%1 %").arg(percentText(value));
    default:
        return realText(value, 3);
    }
}

bool hasViews(HeatMetric metric) {
    return metric != HeatMetric::Saturation && metric != HeatMetric::UnusedLevels;
}

std::optional<double> heatValue(const analysis::LayerResult& layer, HeatChoice choice) {
    const auto known = [](double value) { return std::isnan(value) ? std::nullopt : std::optional(value); };
    if (choice.metric == HeatMetric::Saturation) return known(layer.saturationPct);
    if (choice.metric == HeatMetric::UnusedLevels) return known(layer.unusedLevelsPct);
    const analysis::ErrorMetrics* metrics = metricsOf(layer, choice.view);
    if (!metrics) return std::nullopt;
    switch (choice.metric) {
    case HeatMetric::Cosine:
        return known(metrics->cosine);
    case HeatMetric::Mse:
        return known(metrics->mse);
    case HeatMetric::Nmse:
        return known(metrics->nmse);
    case HeatMetric::MaxAbs:
        return known(metrics->maxAbs);
    default:
        return known(metrics->sqnrDb);
    }
}

HeatScale::HeatScale(const analysis::AnalysisResult& result, HeatChoice choice)
    : m_choice(choice), m_logarithmic(choice.metric != HeatMetric::Sqnr && hasViews(choice.metric)) {
    if (choice.metric == HeatMetric::Sqnr) return;
    double best = std::numeric_limits<double>::infinity(), worst = -best;
    for (const analysis::LayerResult& layer : result.layers)
        if (const auto value = heatValue(layer, choice); value && std::isfinite(*value)) {
            best = std::min(best, key(*value));
            worst = std::max(worst, key(*value));
        }
    if (best > worst) best = worst = 0;
    m_best = m_logarithmic ? best : 0;
    m_worst = std::max(worst, m_best + 1e-9);
}

double HeatScale::key(double value) const {
    if (!m_logarithmic) return value;
    return std::log10(std::max(m_choice.metric == HeatMetric::Cosine ? 1 - value : value, kSmallest));
}

double HeatScale::goodness(double value) const {
    if (m_choice.metric != HeatMetric::Sqnr)
        return std::clamp(1 - (key(value) - m_best) / (m_worst - m_best), 0.0, 1.0);
    if (value <= kBadDb) return 0;
    if (value >= kGoodDb) return 1;
    return value < kMiddleDb ? 0.5 * (value - kBadDb) / (kMiddleDb - kBadDb)
                             : 0.5 + 0.5 * (value - kMiddleDb) / (kGoodDb - kMiddleDb);
}

double HeatScale::valueAt(double goodness) const {
    if (m_choice.metric == HeatMetric::Sqnr)
        return goodness < 0.5 ? kBadDb + 2 * goodness * (kMiddleDb - kBadDb)
                              : kMiddleDb + 2 * (goodness - 0.5) * (kGoodDb - kMiddleDb);
    const double k = m_worst - goodness * (m_worst - m_best);
    if (!m_logarithmic) return k;
    const double error = std::pow(10.0, k);
    return m_choice.metric == HeatMetric::Cosine ? 1 - error : error;
}

} // namespace qs::widgets
