#include "runs/RunRecord.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

#include "inspectors/CalibrationText.h"

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunRecord)
};

} // namespace

QString RunRecord::title() const {
    return QStringLiteral("#%1  %2  ·  %3").arg(id).arg(model, settingsSummary(*compiled));
}

QString settingsSummary(const pipeline::CompiledModel& compiled) {
    const quant::QuantOptions& quant = compiled.options.quant;
    const bool trained = compiled.source->quantized() && !quant.ignoreQuantizers;
    QStringList parts{trained ? QStringLiteral("QAT") : QStringLiteral("PTQ")};
    if (!trained) {
        parts << methodText(quant.method);
        if (!quant.perChannelWeights) parts << Text::tr("per tensor");
    }
    if (quant.signedActivations) parts << Text::tr("signed");
    if (quant.symmetricActivations) parts << Text::tr("symmetric");
    if (quant.equalize) parts << Text::tr("equalized");
    if (quant.searchScales) parts << Text::tr("scale search");
    if (quant.adaRound) parts << QStringLiteral("AdaRound");
    if (quant.correctBias) parts << Text::tr("bias correction");
    if (!quant.exclude.empty())
        parts << Text::tr("%n pattern(s) in float", nullptr, static_cast<int>(quant.exclude.size()));
    return parts.join(QStringLiteral(" · "));
}

double outputSqnr(const RunRecord& run) {
    return run.analysis->outputs.empty() ? std::numeric_limits<double>::quiet_NaN()
                                         : run.analysis->outputs.front().error.sqnrDb;
}

const analysis::LayerResult* worstLayer(const analysis::AnalysisResult& analysis) {
    const analysis::LayerResult* worst = nullptr;
    for (const analysis::LayerResult& layer : analysis.layers)
        if (!std::isnan(layer.accumulated.sqnrDb) &&
            (!worst || layer.accumulated.sqnrDb < worst->accumulated.sqnrDb))
            worst = &layer;
    return worst;
}

} // namespace qs::widgets
