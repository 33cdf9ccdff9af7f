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
    };
    return table;
}

} // namespace

QString diagnosticText(const Diagnostic& diagnostic) {
    const char* sentence = sentences().value(QString::fromStdString(diagnostic.code), nullptr);
    if (!sentence) return QString::fromStdString(diagnostic.message);
    QString text = QCoreApplication::translate(kContext, sentence);
    for (const std::string& arg : diagnostic.args)
        text = text.arg(QString::fromStdString(arg));
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
