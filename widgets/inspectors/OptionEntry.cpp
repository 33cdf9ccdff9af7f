#include "inspectors/OptionEntry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace qs::widgets {

QString optionText(const QString& english) {
    if (english.isEmpty()) return {};
    return QCoreApplication::translate("OptionTable", english.toUtf8().constData());
}

QString OptionEntry::labelText() const {
    return optionText(label);
}

QString OptionEntry::defaultText() const {
    const QJsonValue value = get(CompileSettings());
    for (const OptionChoice& choice : choices)
        if (choice.value == value) return optionText(choice.label);
    if (value.isBool())
        return value.toBool() != negated ? QCoreApplication::translate("OptionTable", "on")
                                         : QCoreApplication::translate("OptionTable", "off");
    if (value.isDouble()) {
        const QLocale locale;
        return (kind == Kind::Count ? locale.toString(value.toInteger())
                                    : locale.toString(value.toDouble())) +
               unit;
    }
    const bool empty = value.isArray() ? value.toArray().isEmpty() : value.toString().isEmpty();
    return empty ? QCoreApplication::translate("OptionTable", "none") : value.toString();
}

QString OptionEntry::tipText() const {
    return optionText(tip) + QLatin1Char('\n') +
           QCoreApplication::translate("OptionTable", "Default: %1").arg(defaultText());
}

} // namespace qs::widgets
