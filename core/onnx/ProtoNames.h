// Names as they come from a file, made fit for text output.
#pragma once

#include <string>
#include <string_view>

namespace qs::onnx {

// Bytes that are not UTF-8 and control characters become U+FFFD, so that a name can stand in one line of text
// and in JSON. Other names stay as they are.
std::string cleanName(std::string_view name);

} // namespace qs::onnx
