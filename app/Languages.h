// The languages that the application speaks, and switching between them.
#pragma once

#include <QList>
#include <QString>

class QApplication;

namespace qs::app {

struct Language {
    QString code; // "de", "zh_CN"; empty: the system's
    QString name; // in the language itself
};

QList<Language> languages();

// Takes the translators before out and puts those of the language in. Widgets that are there already keep
// their texts: the window is made anew afterwards.
void installLanguage(QApplication& application, const QString& code);

} // namespace qs::app
