// A plot at one moment, so that it can be made a file on another thread while the window goes on.
#pragma once

#include <QPicture>
#include <QSize>
#include <QString>

class QCustomPlot;

namespace qs::widgets {

struct PlotSnapshot {
    QPicture picture; // what the plot draws, in its colours of that moment
    QSize size;       // of the plot
    int dotsPerInch = 96;
    QString title;
    QString csv; // all there is of a table, which has no picture
};

// On the GUI thread; takes as long as drawing the plot once.
PlotSnapshot snapshotOf(QCustomPlot& plot, const QString& csv);

// On any thread, by the file's ending: .png (twice the size on screen), .svg, .pdf or .csv. Written beside
// the file and renamed. An empty string, or what the user can do.
QString writePlot(const PlotSnapshot& snapshot, const QString& file);

} // namespace qs::widgets
