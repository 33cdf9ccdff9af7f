#include "models/NumberText.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace qs::widgets {

namespace {

// In the user's language, without marks between thousands, and with a minus instead of a hyphen.
QString localized(double value, char format, int digits) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, format, digits);
    if (value < 0 && text.startsWith(locale.negativeSign()))
        text.replace(0, locale.negativeSign().size(), QChar(0x2212));
    return text;
}

QString scaled(double value, double step, const char* const* units, int unitCount) {
    int unit = 0;
    while (std::abs(value) >= step && unit + 1 < unitCount) {
        value /= step;
        ++unit;
    }
    const int decimals = unit == 0 || std::abs(value) >= 100 ? 0 : std::abs(value) >= 10 ? 1 : 2;
    const QString number = localized(value, 'f', decimals);
    return units[unit][0] == 0 ? number : number + QChar(0xA0) + QLatin1String(units[unit]);
}

} // namespace

QString sqnrText(double db) {
    if (std::isnan(db)) return QStringLiteral("–");
    if (std::isinf(db)) {
        return db > 0 ? QCoreApplication::translate("NumberText", "exact") : QStringLiteral("−∞");
    }
    return localized(db, 'f', 1);
}

QString sqnrTextWithUnit(double db) {
    return std::isfinite(db) ? sqnrText(db) + QChar(0xA0) + QStringLiteral("dB") : sqnrText(db);
}

QString percentText(double percent) {
    if (!std::isfinite(percent)) return QStringLiteral("–");
    if (percent == 0) return QStringLiteral("0");
    if (percent < 0.01) return QLatin1Char('<') + localized(0.01, 'f', 2);
    return localized(percent, 'f', percent < 10 ? 2 : 1);
}

QString realText(double value, int digits) {
    if (std::isnan(value)) return QStringLiteral("–");
    if (std::isinf(value)) return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    if (value == 0) return QStringLiteral("0");
    return localized(value, 'g', digits);
}

QString integerText(std::int64_t value) {
    QString text = QString::number(value);
    if (value < 0) text[0] = QChar(0x2212);
    return text;
}

QString countText(std::int64_t count) {
    static const char* const kUnits[] = {"", "k", "M", "G", "T"};
    return scaled(static_cast<double>(count), 1000.0, kUnits, 5);
}

QString bytesText(std::int64_t sizeBytes) {
    static const char* const kUnits[] = {"B", "KiB", "MiB", "GiB", "TiB"};
    return scaled(static_cast<double>(sizeBytes), 1024.0, kUnits, 5);
}

} // namespace qs::widgets
