// Lists of numbers as people type them: means and standard deviations.
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace qs::widgets {

// The shortest text that gives the same float again: 0.286 is "0.286".
QString floatText(float value);
QString floatsText(const std::vector<float>& values, const QString& separator);
// "0.2860" or "0.485, 0.456, 0.406" to numbers; nothing when a part is no number.
std::optional<std::vector<float>> parseFloats(const QString& text);

} // namespace qs::widgets
