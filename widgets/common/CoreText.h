// What the core says, in the user's language. The core speaks English (the command line and reports show
// that); it fills names and numbers into fixed sentences. core_texts_*.def hold these sentences with %1, %2,
// … in the places of what is filled in, and a test reads the core's sources for any that is missing there.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace qs::widgets {

// The translation of a sentence of the core, and of sentences filled into it. Nothing where it is none of
// them. "head: sentence" is known if the sentence is.
std::optional<QString> translatedCoreText(const QString& english);

// As above; what is not known stays as it is.
QString coreText(const QString& english);
QString coreText(const std::string& english);

// All sentences, with their places: for tests.
QStringList coreTexts();

} // namespace qs::widgets
