#include "plots/PlotSnapshot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlotExport)
};

constexpr double kExportScale = 2.0; // pictures are for documents, which print finer than screens

// What was recorded in dots of the screen, in dots of the device.
bool play(const PlotSnapshot& snapshot, QPaintDevice& device, double scale) {
    QPainter painter;
    if (!painter.begin(&device)) return false;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    QPicture picture = snapshot.picture; // playing moves the reading position
    return picture.play(&painter) && painter.end();
}

bool writePng(const PlotSnapshot& snapshot, QSaveFile& out) {
    constexpr double kInchesPerMetre = 1 / 0.0254;
    QImage image(snapshot.size * kExportScale, QImage::Format_RGB32);
    if (image.isNull()) return false;
    // As the screen, else the sizes of fonts change.
    image.setDotsPerMeterX(static_cast<int>(std::lround(snapshot.dotsPerInch * kInchesPerMetre)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return play(snapshot, image, kExportScale) && image.save(&out, "PNG");
}

bool writeSvg(const PlotSnapshot& snapshot, QSaveFile& out) {
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setResolution(snapshot.dotsPerInch);
    generator.setSize(snapshot.size);
    generator.setViewBox(QRect(QPoint(), snapshot.size));
    generator.setTitle(snapshot.title);
    return play(snapshot, generator, 1);
}

bool writePdf(const PlotSnapshot& snapshot, QSaveFile& out) {
    constexpr double kPointsPerInch = 72;
    QPdfWriter writer(&out);
    writer.setTitle(snapshot.title);
    writer.setResolution(snapshot.dotsPerInch);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(
        QPageSize(QSizeF(snapshot.size) * kPointsPerInch / snapshot.dotsPerInch, QPageSize::Point));
    return play(snapshot, writer, 1);
}

} // namespace

PlotSnapshot snapshotOf(QCustomPlot& plot, const QString& csv) {
    PlotSnapshot snapshot;
    snapshot.size = plot.size();
    snapshot.dotsPerInch = plot.logicalDpiX();
    snapshot.title = plot.accessibleName();
    snapshot.csv = csv;
    QCPPainter painter;
    if (!painter.begin(&snapshot.picture)) return snapshot;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, plot.width(), plot.height());
    painter.end();
    return snapshot;
}

QString writePlot(const PlotSnapshot& snapshot, const QString& file) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    const bool png = suffix == QLatin1String("png"), svg = suffix == QLatin1String("svg"),
               pdf = suffix == QLatin1String("pdf");
    if (!png && !svg && !pdf && suffix != QLatin1String("csv"))
        return Text::tr("The ending must be .png, .svg, .pdf or .csv.");
    const QString failed =
        Text::tr("%1 could not be written. Choose another folder, or see whether the disk is full.")
            .arg(file);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) return failed;
    const bool written = png   ? writePng(snapshot, out)
                         : svg ? writeSvg(snapshot, out)
                         : pdf ? writePdf(snapshot, out)
                               : out.write(snapshot.csv.toUtf8()) >= 0;
    if (!written) out.cancelWriting();
    return out.commit() ? QString() : failed;
}

} // namespace qs::widgets
