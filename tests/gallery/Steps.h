// What a user does to a workbench that is full, step by step, each with the longest time that the GUI thread
// was away from its event loop.
#pragma once

#include <QString>

#include "GapMeter.h"
#include "MainWindow.h"
#include "Workbench.h"

namespace qs::bench {

constexpr int kPatienceMs = 300'000;

// One line of the table of steps.
void printStep(const QString& what, const Gap& longest);

// False: a step was not done after kPatienceMs.
bool graphSteps(app::Document* document, GapMeter& gaps);  // forms, blocks, search
bool resultSteps(app::Document* document, GapMeter& gaps); // every tab, sorting, selecting
bool openWhileCompiling(app::MainWindow& window, const QString& file, GapMeter& gaps);
bool sessionSteps(const QStringList& files, GapMeter& gaps); // three models and a run of one
bool desktopSteps(app::Workbench& workbench, const QStringList& files, GapMeter& gaps); // theme, language

} // namespace qs::bench
