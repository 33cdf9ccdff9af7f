#include "common/DiagnosticText.h"

#include <QCoreApplication>

#include "common/CoreText.h"

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Diagnostic)
};

// The core begins its sentences small, since a name stands before them. Names keep their spelling: what
// begins with one letter, or holds capitals, digits or signs, is taken for one.
QString begunLarge(const QString& sentence) {
    qsizetype end = 0;
    while (end < sentence.size() && sentence[end].isLower())
        ++end;
    const bool isWord = end == sentence.size() || sentence[end] == u' ' || sentence[end] == u',';
    if (!isWord || (end < 2 && !sentence.startsWith(QLatin1String("a ")))) return sentence;
    return sentence[0].toUpper() + sentence.mid(1);
}

} // namespace

QString diagnosticText(const Diagnostic& diagnostic) {
    const QString text = coreText(diagnostic.message);
    for (const std::string& name : diagnostic.args)
        if (!name.empty() && text.startsWith(QString::fromStdString(name))) return text;
    return begunLarge(text);
}

QString diagnosticLine(const Diagnostic& diagnostic) {
    const QString text = diagnosticText(diagnostic);
    if (diagnostic.node.empty()) return text;
    return Text::tr("%1: %2", "node, sentence").arg(QString::fromStdString(diagnostic.node), text);
}

QString severityText(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return Text::tr("Note");
    case Severity::Warning:
        return Text::tr("Warning");
    case Severity::Error:
        return Text::tr("Error");
    }
    return {};
}

} // namespace qs::widgets
