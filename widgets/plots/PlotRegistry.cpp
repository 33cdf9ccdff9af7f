#include "plots/PlotRegistry.h"

#include <QCoreApplication>

#include "plots/ChannelPlot.h"
#include "plots/HistogramPlot.h"
#include "plots/ScatterPlot.h"
#include "plots/SqnrPlot.h"

namespace qs::widgets {

namespace {

template <class Plot>
AnalysisPlot* make(SelectionBus& bus, QWidget* parent) {
    return new Plot(bus, parent);
}

} // namespace

QString PlotEntry::title() const {
    return QCoreApplication::translate("Plots", titleKey);
}

const std::vector<PlotEntry>& plotEntries() {
#define QS_PLOT(type, id, title) {id, title, &make<type>},
    static const std::vector<PlotEntry> entries{
#include "plots/plots.def"
    };
#undef QS_PLOT
    return entries;
}

} // namespace qs::widgets
