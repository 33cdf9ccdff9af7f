#include "Languages.h"

#include <QApplication>
#include <QFontDatabase>
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

namespace {

// Chinese and Japanese share code points but not shapes, so the language says which font comes behind the
// desktop's own; only families that are installed are named.
QFont fontFor(const QFont& desktop, const QLocale& locale) {
    QStringList wanted;
    if (locale.language() == QLocale::Japanese)
        wanted = {"Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP", "Hiragino Sans",
                  "Yu Gothic UI",     "Meiryo",       "IPAexGothic",        "VL Gothic"};
    else if (locale.language() == QLocale::Chinese)
        wanted = {"Noto Sans CJK SC",   "Noto Sans SC",        "Source Han Sans SC", "PingFang SC",
                  "Microsoft YaHei UI", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei"};
    QStringList families = desktop.families();
    const QStringList installed = wanted.isEmpty() ? QStringList() : QFontDatabase::families();
    for (const QString& family : wanted)
        if (installed.contains(family)) families << family;
    QFont font = desktop;
    font.setFamilies(families);
    return font;
}

// Qt's own translations may be missing; buttons of dialogs are never left in English then.
[[maybe_unused]] constexpr const char* kStandardButtons[] = {QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
                                                             QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
                                                             QT_TRANSLATE_NOOP("QPlatformTheme", "Close")};

} // namespace

void installLanguage(QApplication& application, const QString& code) {
    static QTranslator own, qt;
    QApplication::removeTranslator(&own);
    QApplication::removeTranslator(&qt);
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    static const QFont desktop = QApplication::font();
    // Every widget is styled and laid out anew for a font, also for the same one.
    if (const QFont font = fontFor(desktop, locale); font != QApplication::font())
        QApplication::setFont(font);
    // English has a file too, for its plural forms.
    if (own.load(locale, "quantscope", "_", ":/i18n") || own.load(":/i18n/quantscope_en.qm"))
        QApplication::installTranslator(&own);
    if (qt.load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qt);
    application.setLayoutDirection(locale.textDirection());
}

} // namespace qs::app
