#include "runs/RunsPanel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "common/Icons.h"
#include "common/SaveDialog.h"
#include "common/Theme.h"
#include "plots/PlotSaver.h"
#include "runs/RunListModel.h"
#include "tables/CellDelegate.h"
#include "tables/HeaderCorner.h"
#include "tables/TableText.h"

namespace qs::widgets {

RunsPanel::RunsPanel(RunListModel* runs, QWidget* parent)
    : QWidget(parent), m_runs(runs), m_stack(new QStackedWidget), m_view(new QTableView),
      m_show(new QPushButton(icon("graph"), tr("Show"))),
      m_options(new QPushButton(icon("options"), tr("Use its options"))),
      m_accuracy(new QPushButton(icon("target"), tr("Measure accuracy"))),
      m_compare(new QPushButton(icon("compare"), tr("Compare"))),
      m_remove(new QPushButton(icon("trash"), tr("Remove"))), m_saver(new PlotSaver(this)) {
    setExportName(QStringLiteral("runs"));
    m_show->setToolTip(tr("Show the results of this run again"));
    m_options->setToolTip(tr("Put the options of this run into the options panel"));
    m_accuracy->setToolTip(tr("Run the labelled data of this run through FP32 and INT8"));
    m_compare->setToolTip(
        tr("Compare two runs side by side: select two, or the one to compare the newest with"));
    m_remove->setToolTip(tr("Take the selected runs off this list"));
    m_view->setModel(runs);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->horizontalHeader()->setHighlightSections(false);
    new HeaderCorner(m_view);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->setAccessibleName(tr("Runs of this session"));
    auto* empty = new QLabel(tr("Every compile becomes a run in this list, to look at again or to compare."));
    empty->setProperty("role", "muted");
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(Spacing::kHuge);
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Spacing::kSmall, Spacing::kTiny, Spacing::kSmall, Spacing::kTiny);
    bar->setSpacing(Spacing::kSmall);
    for (QPushButton* button : {m_compare, m_accuracy, m_show, m_options, m_remove}) {
        button->setAccessibleName(button->text());
        bar->addWidget(button);
    }
    bar->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    const auto one = [this](auto signal) {
        return [this, signal] {
            const QList<int> ids = selectedRuns();
            if (ids.size() == 1) emit(this->*signal)(ids.front());
        };
    };
    connect(m_show, &QPushButton::clicked, this, one(&RunsPanel::showRequested));
    connect(m_options, &QPushButton::clicked, this, one(&RunsPanel::optionsRequested));
    connect(m_view, &QTableView::doubleClicked, this, one(&RunsPanel::showRequested));
    connect(m_accuracy, &QPushButton::clicked, this, [this] { emit accuracyRequested(selectedRuns()); });
    connect(m_compare, &QPushButton::clicked, this, &RunsPanel::compare);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        for (int id : selectedRuns())
            emit removeRequested(id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RunsPanel::updateButtons);
    connect(runs, &QAbstractItemModel::rowsInserted, this, [this] {
        m_view->resizeColumnsToContents();
        updateButtons();
    });
    connect(runs, &QAbstractItemModel::rowsRemoved, this, &RunsPanel::updateButtons);
    connect(runs, &RunListModel::runChanged, m_view, &QTableView::resizeColumnsToContents);
    m_view->resizeColumnsToContents();
    updateButtons();
}

void RunsPanel::resizeEvent(QResizeEvent* event) {
    const QList<QPushButton*> buttons{m_compare, m_accuracy, m_show, m_options, m_remove};
    for (QPushButton* button : buttons)
        button->setText(button->accessibleName());
    int needed = (static_cast<int>(buttons.size()) + 1) * Spacing::kSmall;
    for (const QPushButton* button : buttons)
        needed += button->sizeHint().width();
    if (needed > width())
        for (QPushButton* button : buttons)
            button->setText({});
    QWidget::resizeEvent(event);
}

QList<int> RunsPanel::selectedRuns() const {
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<int> ids;
    for (int row : rows)
        ids << m_runs->runs()[static_cast<std::size_t>(row)]->id;
    return ids;
}

void RunsPanel::selectRuns(const QList<int>& ids) {
    QItemSelection selection;
    for (int row = 0; row < m_runs->rowCount(); ++row)
        if (ids.contains(m_runs->runs()[static_cast<std::size_t>(row)]->id))
            selection.select(m_runs->index(row, 0), m_runs->index(row, RunListModel::ColumnCount - 1));
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RunsPanel::updateButtons() {
    m_stack->setCurrentIndex(m_runs->rowCount() == 0 ? 1 : 0);
    const auto selected = selectedRuns().size();
    m_show->setEnabled(selected == 1);
    m_options->setEnabled(selected == 1);
    m_accuracy->setEnabled(selected >= 1);
    m_remove->setEnabled(selected >= 1);
    m_compare->setEnabled(m_runs->rowCount() >= 2 && selected <= 2);
}

// Two selected ones, one with the newest other one, or the two newest.
void RunsPanel::compare() {
    QList<int> ids = selectedRuns();
    const auto& runs = m_runs->runs();
    for (auto it = runs.rbegin(); it != runs.rend() && ids.size() < 2; ++it)
        if (!ids.contains((*it)->id)) ids << (*it)->id;
    if (ids.size() != 2) return;
    emit compareRequested(std::min(ids[0], ids[1]), std::max(ids[0], ids[1]));
}

bool RunsPanel::hasContent() const {
    return m_runs->rowCount() > 0;
}

void RunsPanel::addExportActions(QMenu& menu) {
    QAction* copy = menu.addAction(icon("copy"), tr("Copy rows"), this,
                                   [this] { QApplication::clipboard()->setText(tableAsTsv(*m_view)); });
    QAction* file =
        menu.addAction(icon("export"), tr("Save table as CSV…"), this, &RunsPanel::chooseExportFile);
    for (QAction* action : {copy, file})
        action->setEnabled(hasContent());
}

void RunsPanel::chooseExportFile() {
    askForFile(this, tr("Save table"), exportName(), {QStringLiteral("csv")}, [this](const QString& file) {
        PlotSnapshot snapshot;
        snapshot.csv = tableAsCsv(*m_view);
        m_saver->save(std::move(snapshot), file);
    });
}

} // namespace qs::widgets
