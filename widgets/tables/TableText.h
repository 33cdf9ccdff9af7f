// What a table shows, as text for other programs.
#pragma once

#include <QString>

class QTableView;

namespace qs::widgets {

enum class TextRows { All, SelectedIfAny };

// The shown columns in their order on screen, a heading first. Numbers are written in full (ExportRole).
// Fields that hold a comma, a quote or a line break are quoted in the one, spaces stand for tabs in the
// other.
QString tableAsCsv(const QTableView& table, TextRows rows = TextRows::All);
QString tableAsTsv(const QTableView& table, TextRows rows = TextRows::SelectedIfAny);

} // namespace qs::widgets
