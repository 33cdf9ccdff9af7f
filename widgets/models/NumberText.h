// Numbers as people read them in tables, plots and panels: with the decimal mark of QLocale().
#pragma once

#include <QString>
#include <cstdint>

namespace qs::widgets {

// "23.4"; "exact" for +inf (the integers reproduce the reference), "–" for NaN. Without the unit.
QString sqnrText(double db);
// "23.4 dB", "exact", "–".
QString sqnrTextWithUnit(double db);
// "0.12" of a percentage; "0", "<0.01".
QString percentText(double percent);
// Four significant digits at most, short exponent: "0.01235", "1.2e-07".
QString realText(double value, int digits = 4);
// "864", "1.23 M", "4.1 G".
QString countText(std::int64_t count);
// "−128": every digit, with a minus instead of a hyphen.
QString integerText(std::int64_t value);
// "1.2 KiB", "3.4 MiB".
QString bytesText(std::int64_t sizeBytes);

} // namespace qs::widgets
