// What went wrong, and what can be done about it.
#pragma once

#include <QMessageBox>

#include "base/Diagnostic.h"

namespace qs::app {

// Advice for an error's code, as one or two sentences; never empty.
QString adviceFor(const Diagnostic& error);

// Not modal to the program; deletes itself. `what`: what was tried, as a sentence.
QMessageBox* showError(QWidget* parent, const QString& what, const Diagnostic& error);
QMessageBox* showError(QWidget* parent, const QString& what, const QString& reason, const QString& advice);

} // namespace qs::app
