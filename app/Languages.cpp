#include "Languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace qs::app {

QList<Language> languages() {
    return {{{}, QCoreApplication::translate("Languages", "As the system")},
            {"en", QStringLiteral("English")},
            {"de", QStringLiteral("Deutsch")},
            {"ja", QStringLiteral("日本語")},
            {"zh_CN", QStringLiteral("简体中文")}};
}

void installLanguage(QApplication& application, const QString& code) {
    static QTranslator own, qt;
    QApplication::removeTranslator(&own);
    QApplication::removeTranslator(&qt);
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    // English has a file too, for its plural forms.
    if (own.load(locale, "quantscope", "_", ":/i18n") || own.load(":/i18n/quantscope_en.qm"))
        QApplication::installTranslator(&own);
    if (qt.load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qt);
    application.setLayoutDirection(locale.textDirection());
}

} // namespace qs::app
