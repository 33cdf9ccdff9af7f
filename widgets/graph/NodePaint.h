// How a view colours a box instead of by its category: heat, differences between two runs.
#pragma once

#include <QColor>
#include <QString>
#include <functional>
#include <optional>

#include "report/GraphDrawing.h"

namespace qs::widgets {

struct NodePaint {
    QColor fill;  // behind the texts, so pale
    QColor bar;   // the strip at the left, far views and the overview
    QString text; // instead of the subtitle; empty: the subtitle stays
    bool faded = false;
};

// Asked again whenever the theme changes. Nothing: the box's own colours.
using NodePainter = std::function<std::optional<NodePaint>(const report::DrawnNode& node)>;

} // namespace qs::widgets
