// Plots as files and on the clipboard.
#pragma once

#include <QString>
#include <functional>

class QCustomPlot;
class QMenu;
class QWidget;

namespace qs::widgets {

// By the file's ending: .png (twice the size on screen), .svg, .pdf or .csv (`csv` makes it). For the ones
// that go to paper, call it while the plot has light colours. False: it could not be written.
bool savePlot(QCustomPlot& plot, const std::function<QString()>& csv, const QString& file);

// Entries that copy the plot and its values, and that save it by `save`, which asks nothing.
void addExportActions(QMenu& menu, QCustomPlot* plot, const std::function<QString()>& csv,
                      const std::function<bool(const QString&)>& save, bool enabled);

} // namespace qs::widgets
