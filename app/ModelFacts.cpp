#include "ModelFacts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>

namespace qs::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelFacts)
};

QString frameworkName(qat::Framework framework) {
    switch (framework) {
    case qat::Framework::PyTorch:
        return QStringLiteral("PyTorch");
    case qat::Framework::TensorFlow:
        return QStringLiteral("TensorFlow");
    case qat::Framework::Qonnx:
        return QStringLiteral("QONNX");
    case qat::Framework::Nvidia:
        return QStringLiteral("NVIDIA");
    case qat::Framework::OnnxRuntime:
        return QStringLiteral("ONNX Runtime");
    case qat::Framework::Unknown:
        break;
    }
    return Text::tr("unknown exporter");
}

QString decibels(double db) {
    return std::isinf(db) ? Text::tr("exact") : Text::tr("%L1 dB").arg(db, 0, 'f', 1);
}

} // namespace

QString shortNumber(std::int64_t number) {
    const QLocale locale;
    const auto value = static_cast<double>(number);
    if (number >= 1'000'000'000) return Text::tr("%1 G").arg(locale.toString(value / 1e9, 'f', 1));
    if (number >= 1'000'000) return Text::tr("%1 M").arg(locale.toString(value / 1e6, 'f', 1));
    if (number >= 10'000) return Text::tr("%1 k").arg(locale.toString(value / 1e3, 'f', 0));
    return locale.toString(static_cast<qlonglong>(number));
}

QString modelFacts(const pipeline::Model& model) {
    QString origin = frameworkName(model.framework.framework);
    if (!model.raw->producerVersion.empty() && model.framework.framework != qat::Framework::Unknown)
        origin += ' ' + QString::fromStdString(model.raw->producerVersion);
    const QStringList parts{
        origin,
        Text::tr("opset %1").arg(model.raw->opset()),
        Text::tr("%n node(s)", nullptr, static_cast<int>(model.raw->nodeCount())),
        Text::tr("%n quantizer(s)", nullptr, static_cast<int>(model.quantizers.size())),
        Text::tr("%1 MACs").arg(shortNumber(model.macs)),
        Text::tr("%1 parameters").arg(shortNumber(model.parameters)),
    };
    return parts.join(QStringLiteral("  ·  "));
}

QString outcomeFacts(const CompileOutcome& outcome) {
    const auto floats = static_cast<int>(outcome.compiled->layersFloat.size());
    QStringList parts{
        Text::tr("%n layer(s) in INT8", nullptr, static_cast<int>(outcome.compiled->layersInt8))};
    if (floats > 0) parts << Text::tr("%n in float", nullptr, floats);
    if (!outcome.analysis->outputs.empty())
        parts << Text::tr("output SQNR %1").arg(decibels(outcome.analysis->outputs.front().error.sqnrDb));
    parts << Text::tr("%L1 s").arg(outcome.seconds, 0, 'f', 1);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace qs::app
