// The table of plots.def as data.
#pragma once

#include <QString>
#include <vector>

class QWidget;

namespace qs::widgets {

class AnalysisPlot;
class SelectionBus;

struct PlotEntry {
    const char* id;       // stable, for settings and file names
    const char* titleKey; // English
    AnalysisPlot* (*create)(SelectionBus& bus, QWidget* parent);

    QString title() const; // translated
};

const std::vector<PlotEntry>& plotEntries();

} // namespace qs::widgets
