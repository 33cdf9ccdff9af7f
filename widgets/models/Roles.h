// Item data roles that all table models of QuantScope share, so that one proxy and one delegate serve them
// all.
#pragma once

#include <Qt>

namespace qs::widgets {

enum Role {
    SortRole = Qt::UserRole + 1, // number or text to order by; an invalid variant sorts behind everything
    ExportRole,                  // what goes to the clipboard, at full precision; invalid: the shown text
    BarRole,                     // double in 0..1: length of the inline bar; invalid: no bar
    GradeRole,                   // Grade as int; invalid: not graded
    BadgeRole,                   // bool: draw the text as a badge
    WorstRole,    // bool: this row is one of the worst layers; how bad says GradeRole of column 0
    SeverityRole, // qs::Severity as int
    NodeRole,     // QString: the file's node that the row is about; may be empty
    TensorRole,   // QString: the file's value that the row is about; may be empty
};

enum class Grade { Good, Fair, Bad };

// Below this SQNR a layer is flagged (NUMERICS.md 4).
inline constexpr double kWarnSqnrDb = 10.0;
// Below this one it is shown as fair.
inline constexpr double kFairSqnrDb = 20.0;

} // namespace qs::widgets
