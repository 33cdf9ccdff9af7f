#include "dialogs/KeysDialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "common/Theme.h"
#include "tables/CellDelegate.h"

namespace qs::app {

using widgets::Spacing;

namespace {

QString keyText(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

KeysDialog::KeysDialog(const QList<std::pair<QString, QString>>& shortcuts, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keyboard"));
    QList<std::pair<QString, QString>> rows = shortcuts;
    rows += {{tr("Graph: along the edges, within a layer"), tr("Arrow keys")},
             {tr("Graph: open a collapsed block, zoom to the node"), keyText(Qt::Key_Return)},
             {tr("Graph: zoom in, out, fit, start"), QStringLiteral("+, −, F, ") + keyText(Qt::Key_Home)},
             {tr("Graph: move with the mouse without selecting"), keyText(Qt::Key_Space)},
             {tr("Graph: show everything again"), keyText(Qt::Key_Escape)},
             {tr("Plots: layer before, after, first, last"),
              QStringLiteral("←, →, %1, %2").arg(keyText(Qt::Key_Home), keyText(Qt::Key_End))},
             {tr("Tables: filter, copy rows"),
              keyText(QKeySequence::Find) + QStringLiteral(", ") + keyText(QKeySequence::Copy)}};
    auto* table = new QTableWidget(static_cast<int>(rows.size()), 2);
    table->setHorizontalHeaderLabels({tr("What"), tr("Keys")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->setShowGrid(false);
    table->setItemDelegate(new widgets::CellDelegate(table));
    table->setTabKeyNavigation(false);
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
    column->setContentsMargins(Spacing::kLarge, Spacing::kLarge, Spacing::kLarge, Spacing::kLarge);
    column->setSpacing(Spacing::kMedium);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(560, 620);
}

} // namespace qs::app
