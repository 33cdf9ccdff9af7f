// Decodes picture files with QImage: PNG, JPEG, BMP, GIF, PPM and what else Qt's plugins read.
#pragma once

#include <filesystem>

#include "data/Dataset.h"

namespace qs::imageio {

// Grey pictures give one channel, all others RGB; transparency is laid over black, EXIF orientation is
// applied. Files over 256 MB, over 16384 pixels a side or over 64 megapixels are refused before they are
// decoded. Error "bad-data" with the file's name. Safe from several threads; needs no QGuiApplication.
Result<data::Image> loadImage(const std::filesystem::path& file);

data::ImageLoader loader();

} // namespace qs::imageio
