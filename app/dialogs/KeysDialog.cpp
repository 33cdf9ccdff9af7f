#include "dialogs/KeysDialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace qs::app {

KeysDialog::KeysDialog(const QList<std::pair<QString, QString>>& shortcuts, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keyboard"));
    QList<std::pair<QString, QString>> rows = shortcuts;
    rows += {{tr("Graph: along the edges, within a layer"), tr("Arrow keys")},
             {tr("Graph: open a collapsed block, zoom to the node"), tr("Return")},
             {tr("Graph: zoom in, out, fit, start"), QStringLiteral("+ − F Home")},
             {tr("Graph: move with the mouse without selecting"), tr("Space")},
             {tr("Graph: show everything again"), tr("Esc")},
             {tr("Plots: layer before, after, first, last"), QStringLiteral("← → Home End")},
             {tr("Tables: filter, copy rows"), QStringLiteral("Ctrl+F  Ctrl+C")}};
    auto* table = new QTableWidget(static_cast<int>(rows.size()), 2);
    table->setHorizontalHeaderLabels({tr("What"), tr("Keys")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(tr("Keyboard"));
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows[row].first));
        table->setItem(row, 1, new QTableWidgetItem(rows[row].second));
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(560, 620);
}

} // namespace qs::app
