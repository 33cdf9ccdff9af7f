#include "imageio/ImageLoader.h"

#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QString>

#include <cstring>

namespace qs::imageio {

namespace {

constexpr int kLargestSide = 16384;
constexpr std::int64_t kLargestPixels = std::int64_t{64} << 20;
constexpr std::int64_t kLargestFileBytes = std::int64_t{256} << 20;
constexpr int kAllocationLimitMB = 512;

Diagnostic bad(const std::filesystem::path& file, const std::string& why) {
    return makeError("bad-data", file.string(), why);
}

QImage overBlack(const QImage& image) {
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::black);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    return flat;
}

// By the file's format, not by its pixels: a colour photograph of snow stays a colour picture.
bool isGrey(const QImage& image) {
    switch (image.format()) {
    case QImage::Format_Grayscale8:
    case QImage::Format_Grayscale16:
        return true;
    case QImage::Format_Mono:
    case QImage::Format_MonoLSB:
    case QImage::Format_Indexed8:
        return image.isGrayscale() && !image.hasAlphaChannel();
    default:
        return false;
    }
}

data::Image toImage(const QImage& decoded) {
    const bool grey = isGrey(decoded);
    const QImage opaque = decoded.hasAlphaChannel() ? overBlack(decoded) : decoded;
    const QImage pixels = opaque.convertToFormat(grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    data::Image image;
    image.width = pixels.width();
    image.height = pixels.height();
    image.channels = grey ? 1 : 3;
    const std::size_t rowBytes =
        static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.channels);
    image.pixels.resize(rowBytes * static_cast<std::size_t>(image.height));
    for (int y = 0; y < image.height; ++y)
        std::memcpy(image.pixels.data() + static_cast<std::size_t>(y) * rowBytes, pixels.constScanLine(y),
                    rowBytes);
    return image;
}

} // namespace

Result<data::Image> loadImage(const std::filesystem::path& file) {
    const QString name = QString::fromStdString(file.string());
    const QFileInfo info(name);
    if (!info.isFile()) return bad(file, "there is no such file");
    if (info.size() > kLargestFileBytes) return bad(file, "the file is larger than 256 MB");
    QImageReader reader(name);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(kAllocationLimitMB);
    // Vector pictures have no pixels of their own; and a data set holds none.
    if (!reader.canRead() || reader.format().startsWith("svg"))
        return bad(file, "it is no picture in a format that can be read");
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > kLargestSide || size.height() > kLargestSide ||
                           std::int64_t{size.width()} * size.height() > kLargestPixels))
        return bad(file, "the picture is larger than 64 megapixels or 16384 pixels a side");
    const QImage decoded = reader.read();
    if (decoded.isNull()) return bad(file, reader.errorString().toStdString());
    if (decoded.width() > kLargestSide || decoded.height() > kLargestSide)
        return bad(file, "the picture is larger than 16384 pixels a side");
    return toImage(decoded);
}

data::ImageLoader loader() {
    return [](const std::filesystem::path& file) { return loadImage(file); };
}

} // namespace qs::imageio
