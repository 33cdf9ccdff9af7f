// Draws an SVG text into a PNG file.
#pragma once

#include <filesystem>
#include <string>

#include "base/Result.h"

namespace qs::imageio {

struct PngSize {
    int width = 0, height = 0;
};

// `scale` is pixels per SVG unit; it is lowered where a side would exceed 16384 pixels or the whole 128
// megapixels. The file is written beside and renamed. Without a QGuiApplication one with the offscreen
// platform is made for the call, so only from the main thread then. Errors: "bad-svg", "write-failed".
// Returns the size of the picture.
Result<PngSize> writeSvgAsPng(const std::string& svg, const std::filesystem::path& file, double scale = 2.0);

} // namespace qs::imageio
