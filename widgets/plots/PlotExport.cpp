#include "plots/PlotExport.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QSvgGenerator>

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlotExport)
};

constexpr double kExportScale = 2.0; // pictures are for documents, which print finer than screens

bool writeSvg(QCustomPlot& plot, QSaveFile& out) {
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setSize(plot.size());
    generator.setViewBox(QRect(QPoint(), plot.size()));
    generator.setTitle(plot.accessibleName());
    QCPPainter painter;
    if (!painter.begin(&generator)) return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, plot.width(), plot.height());
    return painter.end();
}

void exportAs(QCustomPlot* plot, const std::function<bool(const QString&)>& save, const QString& suffix,
              const QString& filter) {
    auto* dialog = new QFileDialog(plot, Text::tr("Save plot"), QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, plot, [plot, save](const QString& file) {
        if (save(file)) return;
        auto* box = new QMessageBox(QMessageBox::Warning, Text::tr("Save plot"),
                                    Text::tr("%1 could not be written. Choose another folder, or see "
                                             "whether the disk is full.")
                                        .arg(file),
                                    QMessageBox::Ok, plot);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

} // namespace

bool savePlot(QCustomPlot& plot, const std::function<QString()>& csv, const QString& file) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("pdf")) return plot.savePdf(file, plot.width(), plot.height());
    if (suffix != QLatin1String("png") && suffix != QLatin1String("csv") && suffix != QLatin1String("svg"))
        return false;
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) return false;
    bool written = false;
    if (suffix == QLatin1String("png"))
        written = plot.toPixmap(plot.width(), plot.height(), kExportScale).save(&out, "PNG");
    else if (suffix == QLatin1String("svg"))
        written = writeSvg(plot, out);
    else
        written = out.write(csv().toUtf8()) >= 0;
    if (!written) out.cancelWriting();
    return out.commit();
}

void addExportActions(QMenu& menu, QCustomPlot* plot, const std::function<QString()>& csv,
                      const std::function<bool(const QString&)>& save, bool enabled) {
    const auto add = [&](const QString& text, auto action) {
        menu.addAction(text, plot, action)->setEnabled(enabled);
    };
    add(Text::tr("Copy picture"), [plot] {
        QApplication::clipboard()->setPixmap(plot->toPixmap(plot->width(), plot->height(), kExportScale));
    });
    add(Text::tr("Copy values"), [csv] { QApplication::clipboard()->setText(csv()); });
    menu.addSeparator();
    add(Text::tr("Save as PNG…"),
        [=] { exportAs(plot, save, QStringLiteral("png"), Text::tr("PNG picture (*.png)")); });
    add(Text::tr("Save as SVG…"),
        [=] { exportAs(plot, save, QStringLiteral("svg"), Text::tr("SVG picture (*.svg)")); });
    add(Text::tr("Save as PDF…"),
        [=] { exportAs(plot, save, QStringLiteral("pdf"), Text::tr("PDF document (*.pdf)")); });
    add(Text::tr("Save values as CSV…"),
        [=] { exportAs(plot, save, QStringLiteral("csv"), Text::tr("Comma-separated values (*.csv)")); });
}

} // namespace qs::widgets
