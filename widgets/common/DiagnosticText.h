// The core's findings and errors in the user's language.
#pragma once

#include <QString>

#include "base/Diagnostic.h"

namespace qs::widgets {

// The sentence without the node's name, for tables that have a column for it.
QString diagnosticText(const Diagnostic& diagnostic);
// "node: sentence", or only the sentence.
QString diagnosticLine(const Diagnostic& diagnostic);
QString severityText(Severity severity);

} // namespace qs::widgets
