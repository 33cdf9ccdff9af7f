// What the core says, in the user's language. The core speaks English (the command line and reports show
// that); it fills names and numbers into fixed sentences. core_texts_*.def hold these sentences with %1, %2,
// … in the places of what is filled in, and a test reads the core's sources for any that is missing there.
// They are matched by their text, not by Diagnostic::code with its arguments: there are about 600 sentences
// to about 70 codes, reasons are nested in others, and progress and log lines carry no code at all. Codes
// would be a second catalogue to keep in step by hand; so the sentence in the source is the only original.
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
