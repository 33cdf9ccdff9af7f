// The part of a plot's menu that copies and saves it.
#pragma once

#include <QString>
#include <functional>

class QCustomPlot;
class QMenu;
class QWidget;

namespace qs::widgets {

// Entries that copy the plot and its values, and that save it by `save`, which asks nothing.
void addExportActions(QMenu& menu, QCustomPlot* plot, const std::function<QString()>& csv,
                      const std::function<void(const QString&)>& save, bool enabled);

} // namespace qs::widgets
