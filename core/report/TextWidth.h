// How wide a line of text will be, without a font engine: a table of advances of a wide sans serif (so that
// the text fits in every usual one). Used to size the boxes of a graph drawing.
#pragma once

#include <string>
#include <string_view>

namespace qs::report {

// Width of UTF-8 text in units of the font size.
double textWidth(std::string_view text, bool bold = false);

// The text, or as much of its beginning and end as fits in `width` around an ellipsis. Never cuts a UTF-8
// sequence.
std::string elideMiddle(std::string_view text, double width, bool bold = false);

} // namespace qs::report
