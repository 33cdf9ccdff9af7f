#include "imageio/PngWriter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <memory>

#include "base/AtomicFile.h"

namespace qs::imageio {

namespace {

constexpr double kLargestSide = 16384.0;
constexpr double kLargestPixels = 128.0 * 1024 * 1024;

// Text needs the font database of a QGuiApplication.
std::unique_ptr<QGuiApplication> applicationForFonts() {
    if (QCoreApplication::instance() != nullptr) return nullptr;
    static int argc = 3;
    static char name[] = "quantscope-cli", option[] = "-platform", platform[] = "offscreen";
    static char* argv[] = {name, option, platform, nullptr};
    // Qt warns on standard error of a missing XDG_RUNTIME_DIR, which an offscreen picture does not need.
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

QSize pixelSize(const QSizeF& size, double scale) {
    scale = std::min(scale, kLargestSide / std::max(size.width(), size.height()));
    scale = std::min(scale, std::sqrt(kLargestPixels / (size.width() * size.height())));
    return {std::max(1, static_cast<int>(std::floor(size.width() * scale))),
            std::max(1, static_cast<int>(std::floor(size.height() * scale)))};
}

} // namespace

Result<PngSize> writeSvgAsPng(const std::string& svg, const std::filesystem::path& file, double scale) {
    const std::unique_ptr<QGuiApplication> application = applicationForFonts();
    QSvgRenderer renderer;
    if (!renderer.load(QByteArray(svg.data(), static_cast<qsizetype>(svg.size()))) ||
        renderer.viewBoxF().isEmpty())
        return makeError("bad-svg", "", "the drawing cannot be rendered");
    const QSize size = pixelSize(renderer.viewBoxF().size(), scale);
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull()) return makeError("out-of-memory", "", "there is not enough memory for the picture");
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) return makeError("write-failed", "", "the picture cannot be encoded");
    const QByteArray& bytes = buffer.data();
    QS_CHECK(
        writeFileAtomically(file, std::string(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    return PngSize{size.width(), size.height()};
}

} // namespace qs::imageio
