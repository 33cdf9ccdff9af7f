#include "plots/PlotExport.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlotExport)
};

constexpr double kExportScale = 2.0; // pictures are for documents, which print finer than screens

void exportAs(QCustomPlot* plot, const std::function<void(const QString&)>& save, const QString& suffix,
              const QString& filter) {
    auto* dialog = new QFileDialog(plot, Text::tr("Save plot"), QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, plot, save);
    dialog->open();
}

} // namespace

void addExportActions(QMenu& menu, QCustomPlot* plot, const std::function<QString()>& csv,
                      const std::function<void(const QString&)>& save, bool enabled) {
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
