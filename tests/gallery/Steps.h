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
bool dialogSteps(app::MainWindow& window, GapMeter& gaps);
bool outputSteps(app::MainWindow& window, const QString& folder, GapMeter& gaps); // every kind of file
bool compareSteps(app::MainWindow& window, GapMeter& gaps);                       // with one more run

} // namespace qs::bench
