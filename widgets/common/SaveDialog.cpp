#include "common/SaveDialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SaveDialog)
};

QString filterOf(const QString& ending) {
    if (ending == QLatin1String("png")) return Text::tr("PNG picture (*.png)");
    if (ending == QLatin1String("svg")) return Text::tr("SVG picture (*.svg)");
    if (ending == QLatin1String("pdf")) return Text::tr("PDF document (*.pdf)");
    return Text::tr("Comma-separated values (*.csv)");
}

} // namespace

void askForFile(QWidget* parent, const QString& caption, const QString& name, const QStringList& endings,
                const std::function<void(const QString& file)>& save) {
    auto* dialog = new QFileDialog(parent, caption);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const QString& ending : endings)
        filters << filterOf(ending);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endings.front());
    // Another format: the name in the field gets its ending.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, filters, endings](const QString& filter) {
                         const auto chosen = filters.indexOf(filter);
                         if (chosen < 0) return;
                         dialog->setDefaultSuffix(endings[chosen]);
                         QString file = dialog->selectedFiles().value(0);
                         const QString before = QFileInfo(file).suffix();
                         if (!endings.contains(before)) return;
                         file.chop(before.size());
                         dialog->selectFile(file + endings[chosen]);
                     });
    dialog->selectFile(name + QLatin1Char('.') + endings.front());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, save);
    dialog->open();
}

bool isForPaper(const QString& file) {
    return file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive) ||
           file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

} // namespace qs::widgets
