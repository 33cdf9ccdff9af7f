#include "common/DiagnosticText.h"

#include <QCoreApplication>
#include <QHash>

namespace qs::widgets {

namespace {

constexpr const char* kContext = "Diagnostic";

// %1, %2, ... are Diagnostic::args. Only codes whose sentence is complete without the core's own details are
// here; the others would lose something.
const QHash<QString, const char*>& sentences() {
    static const QHash<QString, const char*> table{
        {"cancelled", QT_TRANSLATE_NOOP("Diagnostic", "Cancelled.")},
        {"file-not-found", QT_TRANSLATE_NOOP("Diagnostic", "The file does not exist.")},
        {"cyclic-graph", QT_TRANSLATE_NOOP("Diagnostic", "The graph contains a cycle.")},
        {"train-mode-bn",
         QT_TRANSLATE_NOOP("Diagnostic",
                           "BatchNormalization is in training mode: export the model with model.eval().")},
        {"live-observer",
         QT_TRANSLATE_NOOP("Diagnostic", "Its scale or zero point is computed while the network runs: export "
                                         "the model with observers disabled and fake-quantizers frozen.")},
        {"no-opset-import",
         QT_TRANSLATE_NOOP("Diagnostic", "The file imports no default operator set; it is read as opset %1, "
                                         "the newest of its IR version.")},
        {"ir-version",
         QT_TRANSLATE_NOOP("Diagnostic", "The file has IR version %1; versions 3 to 13 are known.")},
        {"quantizer-dropped",
         QT_TRANSLATE_NOOP("Diagnostic",
                           "The fake-quantizer between %1 and %2 is dropped when they become one layer.")},
        {"quantizer-kept",
         QT_TRANSLATE_NOOP(
             "Diagnostic",
             "The network relies on the fake-quantizer in front of %1: folded, its outputs agree by %2 dB "
             "only. It is kept, and the BatchNormalization is a layer of its own.")},
        {"calibrated",
         QT_TRANSLATE_NOOP("Diagnostic", "Carries no trained quantizer; its range was calibrated with %1.")},
        {"inherited",
         QT_TRANSLATE_NOOP("Diagnostic",
                           "Takes over the quantizer of %1, because the operation moves integers.")},
        {"scale-rounded",
         QT_TRANSLATE_NOOP("Diagnostic", "Its trained scale %1 is rounded up to %2, a power of two.")},
        {"implied-relu",
         QT_TRANSLATE_NOOP("Diagnostic", "%1 quantizers behind linear layers begin at 0 and stand for a Relu "
                                         "that the exporter dropped; it is written out.")},
        {"code-clipped",
         QT_TRANSLATE_NOOP(
             "Diagnostic",
             "%1 weight codes of −128 became 127, because folding BatchNormalization flips their sign.")},
        {"bias-overflow",
         QT_TRANSLATE_NOOP("Diagnostic",
                           "The bias of output channel %1 does not fit 32 bits at this channel's scale.")},
        {"float-differs",
         QT_TRANSLATE_NOOP("Diagnostic", "Without its quantizers the network computes something else (%1 dB "
                                         "at the outputs): it was trained to need them, so errors against "
                                         "float say little. Compare with simulated quantization.")},
        {"random-calibration",
         QT_TRANSLATE_NOOP("Diagnostic", "No calibration data was given: %1 seeded random frames were used; "
                                         "ranges found with them mean little.")},
        {"no-quantizers",
         QT_TRANSLATE_NOOP(
             "Diagnostic",
             "QAT was asked for, but the model holds no trained quantizers; everything is calibrated.")},
        {"tuned", QT_TRANSLATE_NOOP("Diagnostic", "%1 layers were tuned on %2 samples.")},
        {"search-result",
         QT_TRANSLATE_NOOP("Diagnostic", "%1 sets of options were measured on %2 samples; kept: %3")},
        {"not-held-back",
         QT_TRANSLATE_NOOP("Diagnostic", "There are too few samples to hold some back: options are judged on "
                                         "the samples that they were calibrated on.")},
        {"nothing-to-search",
         QT_TRANSLATE_NOOP("Diagnostic",
                           "Every value carries a trained quantizer: there is nothing to try.")},
        {"no-reference",
         QT_TRANSLATE_NOOP("Diagnostic", "The folder holds no reference.onnx: the network can be run, but "
                                         "there is nothing to compare it with.")},
    };
    return table;
}

} // namespace

QString diagnosticText(const Diagnostic& diagnostic) {
    const char* sentence = sentences().value(QString::fromStdString(diagnostic.code), nullptr);
    // One code may stand for several sentences; the number of their arguments tells them apart.
    if (!sentence || QByteArray(sentence).count('%') != static_cast<int>(diagnostic.args.size()))
        return QString::fromStdString(diagnostic.message);
    QString text = QCoreApplication::translate(kContext, sentence);
    // All at once: an argument may hold a percent sign and a digit of its own.
    QStringList args;
    for (const std::string& arg : diagnostic.args)
        args << QString::fromStdString(arg);
    for (qsizetype i = args.size(); i-- > 0;)
        text.replace(QStringLiteral("%") + QString::number(i + 1),
                     QStringLiteral("\x1f") + QString::number(i + 1));
    for (qsizetype i = args.size(); i-- > 0;)
        text.replace(QStringLiteral("\x1f") + QString::number(i + 1), args[i]);
    return text;
}

QString diagnosticLine(const Diagnostic& diagnostic) {
    const QString text = diagnosticText(diagnostic);
    if (diagnostic.node.empty()) return text;
    return QCoreApplication::translate(kContext, "%1: %2").arg(QString::fromStdString(diagnostic.node), text);
}

QString severityText(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return QCoreApplication::translate(kContext, "Note");
    case Severity::Warning:
        return QCoreApplication::translate(kContext, "Warning");
    case Severity::Error:
        return QCoreApplication::translate(kContext, "Error");
    }
    return {};
}

} // namespace qs::widgets
