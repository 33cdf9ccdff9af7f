#include "graph/GraphExport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

#include "common/Theme.h"
#include "graph/GraphScene.h"

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GraphExport)
};

constexpr double kMargin = 24;
constexpr double kMostPixels = 120e6, kLongestSide = 32000;

QRectF areaOf(const GraphScene& scene) {
    const auto& layout = scene.placed()->layout;
    return QRectF(0, 0, layout.width, layout.height).adjusted(-kMargin, -kMargin, kMargin, kMargin);
}

bool savePng(GraphScene& scene, const QRectF& area, QSaveFile& out) {
    const double scale = std::min({2.0, kLongestSide / std::max(area.width(), area.height()),
                                   std::sqrt(kMostPixels / (area.width() * area.height()))});
    const QSize size(static_cast<int>(std::ceil(area.width() * scale)),
                     static_cast<int>(std::ceil(area.height() * scale)));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull()) return false;
    image.fill(Theme::current().sunken);
    QPainter painter(&image);
    scene.render(&painter, QRectF(QPointF(), QSizeF(size)), area);
    painter.end();
    return image.save(&out, "PNG");
}

bool saveSvg(GraphScene& scene, const QRectF& area, QSaveFile& out) {
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setSize(area.size().toSize());
    generator.setViewBox(QRectF(QPointF(), area.size()));
    generator.setTitle(QStringLiteral("QuantScope"));
    QPainter painter;
    if (!painter.begin(&generator)) return false;
    painter.fillRect(QRectF(QPointF(), area.size()), Theme::current().sunken);
    scene.render(&painter, QRectF(QPointF(), area.size()), area);
    return painter.end();
}

bool savePdf(GraphScene& scene, const QRectF& area, QSaveFile& out) {
    constexpr int kDotsPerInch = 96;
    constexpr double kPointsPerDot = 72.0 / kDotsPerInch;
    QPdfWriter writer(&out);
    writer.setResolution(kDotsPerInch);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(area.size() * kPointsPerDot, QPageSize::Point));
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    scene.render(&painter, QRectF(QPointF(), area.size()), area);
    return painter.end();
}

} // namespace

QString saveGraph(GraphScene& scene, const QString& file) {
    if (!scene.placed()) return Text::tr("There is no graph to save yet.");
    const QString suffix = QFileInfo(file).suffix().toLower();
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) return out.errorString();
    const QRectF area = areaOf(scene);
    bool written = false;
    if (suffix == QLatin1String("png"))
        written = savePng(scene, area, out);
    else if (suffix == QLatin1String("svg"))
        written = saveSvg(scene, area, out);
    else if (suffix == QLatin1String("pdf"))
        written = savePdf(scene, area, out);
    else
        return Text::tr("The ending must be .png, .svg or .pdf.");
    if (!written) {
        out.cancelWriting();
        return Text::tr("The picture could not be made.");
    }
    return out.commit() ? QString() : out.errorString();
}

} // namespace qs::widgets
