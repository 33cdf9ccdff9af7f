// The style sheet over Fusion: what a palette cannot say (corners, paddings, thin lines).
#pragma once

#include <QString>

namespace qs::widgets {

struct ThemeColors;

// Dynamic properties that it knows: QPushButton[primary="true"], QLabel[role="title" | "muted" | "value"],
// QFrame[role="card"], QToolButton[flat="true"].
QString styleSheet(const ThemeColors& colors);

} // namespace qs::widgets
