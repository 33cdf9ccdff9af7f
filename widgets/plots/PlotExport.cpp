#include "plots/PlotExport.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include "common/Icons.h"
#include "common/SaveDialog.h"

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlotExport)
};

constexpr double kExportScale = 2.0; // pictures are for documents, which print finer than screens

void choose(const PlotExport& what, const QStringList& endings) {
    askForFile(what.plot, Text::tr("Save plot"), what.name, endings, what.save);
}

} // namespace

void addExportActions(QMenu& menu, const PlotExport& what, bool enabled) {
    const auto add = [&](const char* iconName, const QString& text, auto action) {
        QAction* entry = menu.addAction(text, what.plot, action);
        if (iconName) entry->setIcon(icon(iconName));
        entry->setEnabled(enabled);
    };
    add("copy", Text::tr("Copy picture"), [plot = what.plot] {
        QApplication::clipboard()->setPixmap(plot->toPixmap(plot->width(), plot->height(), kExportScale));
    });
    add(nullptr, Text::tr("Copy values"), [csv = what.csv] { QApplication::clipboard()->setText(csv()); });
    menu.addSeparator();
    add("export", Text::tr("Save as PNG…"), [what] { choose(what, {QStringLiteral("png")}); });
    add(nullptr, Text::tr("Save as SVG…"), [what] { choose(what, {QStringLiteral("svg")}); });
    add(nullptr, Text::tr("Save as PDF…"), [what] { choose(what, {QStringLiteral("pdf")}); });
    add("table", Text::tr("Save values as CSV…"), [what] { choose(what, {QStringLiteral("csv")}); });
}

void choosePlotFile(const PlotExport& what) {
    choose(what,
           {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("csv")});
}

} // namespace qs::widgets
