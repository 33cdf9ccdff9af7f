// The part of a plot's menu that copies and saves it.
#pragma once

#include <QString>
#include <functional>

class QCustomPlot;
class QMenu;

namespace qs::widgets {

struct PlotExport {
    QCustomPlot* plot;
    QString name;                             // of the file that is proposed, without its ending
    std::function<QString()> csv;             // the values
    std::function<void(const QString&)> save; // to a file; asks nothing
};

// Entries that copy the plot and its values, and that ask for a file of each format.
void addExportActions(QMenu& menu, const PlotExport& what, bool enabled);
// Asks for a file of any format.
void choosePlotFile(const PlotExport& what);

} // namespace qs::widgets
