#include "compare/CompareView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include "common/Icons.h"
#include "common/Theme.h"
#include "compare/CompareBars.h"
#include "compare/CompareGraphs.h"
#include "compare/CompareTableModel.h"
#include "runs/RunListModel.h"
#include "tables/CellDelegate.h"

namespace qs::widgets {

namespace {

constexpr int kFiguresWidth = 735;

} // namespace

CompareView::CompareView(RunListModel* runs, QWidget* parent)
    : QWidget(parent), m_runs(runs), m_combos{new QComboBox, new QComboBox},
      m_accuracy(new QPushButton(icon("target"), tr("Measure accuracy"))), m_progressText(new QLabel),
      m_progress(new QProgressBar), m_cancel(new QPushButton(tr("Cancel"))),
      m_table(new CompareTableModel(this)), m_bars(new CompareBars), m_graphs(new CompareGraphs) {
    auto* upper = new QSplitter(Qt::Horizontal);
    upper->addWidget(makeFigures());
    upper->addWidget(m_bars);
    upper->setStretchFactor(1, 1);
    upper->setChildrenCollapsible(false);
    m_figures->setMinimumWidth(300);
    upper->setSizes({kFiguresWidth, 2 * kFiguresWidth});
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(upper);
    parts->addWidget(m_graphs);
    parts->setStretchFactor(0, 4);
    parts->setStretchFactor(1, 5);
    parts->setSizes({500, 300}); // of what there is: all figures are seen in a window of usual height
    parts->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(parts, 1);
    connect(m_bars, &CompareBars::rowPicked, this, &CompareView::setSelectedRow);
    connect(m_graphs, &CompareGraphs::rowPicked, this, &CompareView::setSelectedRow);
    connect(runs, &QAbstractItemModel::rowsInserted, this, &CompareView::refillCombos);
    connect(runs, &QAbstractItemModel::rowsRemoved, this, &CompareView::refillCombos);
    connect(runs, &RunListModel::runChanged, this, [this](int id) {
        if (id == run(0) || id == run(1)) showFigures();
    });
    for (QComboBox* combo : m_combos)
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling) show(run(0), run(1));
        });
    setMeasuring(0, {});
    refillCombos();
}

QWidget* CompareView::makeBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Spacing::kMedium, Spacing::kSmall, Spacing::kMedium, Spacing::kSmall);
    row->setSpacing(Spacing::kSmall);
    auto* swap = new QToolButton;
    swap->setProperty("flat", true);
    swap->setIcon(icon("swap", IconTone::Muted));
    swap->setToolTip(tr("Exchange A and B"));
    swap->setAccessibleName(tr("Exchange A and B"));
    connect(swap, &QToolButton::clicked, this, [this] { setRuns(run(1), run(0)); });
    for (int i = 0; i < 2; ++i) {
        auto* letter = new QLabel(i == 0 ? QStringLiteral("A") : QStringLiteral("B"));
        letter->setProperty("role", "title");
        m_combos[i]->setAccessibleName(i == 0 ? tr("Run A") : tr("Run B"));
        m_combos[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combos[i]->setMinimumContentsLength(18);
        m_combos[i]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        if (i == 1) row->addWidget(swap);
        row->addWidget(letter);
        row->addWidget(m_combos[i], 1);
    }
    row->addSpacing(Spacing::kMedium);
    m_progressText->setProperty("role", "muted");
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("Progress of the measurement"));
    m_accuracy->setToolTip(tr("Run the labelled data of both runs through FP32 and INT8"));
    for (QWidget* widget : {static_cast<QWidget*>(m_progressText), static_cast<QWidget*>(m_progress),
                            static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_accuracy)})
        row->addWidget(widget);
    row->addWidget(makeExportButton());
    connect(m_accuracy, &QPushButton::clicked, this, [this] { emit accuracyRequested({run(0), run(1)}); });
    connect(m_cancel, &QPushButton::clicked, this, &CompareView::cancelRequested);
    return bar;
}

QWidget* CompareView::makeExportButton() {
    auto* button = new QToolButton;
    button->setProperty("flat", true);
    button->setIcon(icon("export", IconTone::Muted));
    button->setIconSize({Spacing::kIcon, Spacing::kIcon});
    button->setToolTip(tr("Copy or save the bars (Ctrl+Shift+S saves)"));
    button->setAccessibleName(tr("Copy or save the bars"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_bars->addExportActions(*menu);
    });
    return button;
}

QWidget* CompareView::makeFigures() {
    m_figures = new QTableView;
    m_figures->setModel(m_table);
    m_figures->setItemDelegate(new CellDelegate(m_figures));
    m_figures->setSelectionMode(QAbstractItemView::NoSelection);
    m_figures->setFocusPolicy(Qt::TabFocus);
    m_figures->setShowGrid(false);
    m_figures->setTabKeyNavigation(false);
    m_figures->setAlternatingRowColors(true);
    m_figures->setWordWrap(false);
    m_figures->verticalHeader()->hide();
    m_figures->verticalHeader()->setDefaultSectionSize(23);
    // What the runs are called may be long and is cut in the middle; the figures themselves always fit.
    m_figures->setTextElideMode(Qt::ElideMiddle);
    m_figures->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_figures->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {int(CompareTableModel::Figure), int(CompareTableModel::Difference)})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_figures->setAccessibleName(tr("Figures of both runs"));
    return m_figures;
}

int CompareView::run(int which) const {
    return m_combos[which]->currentData().toInt();
}

void CompareView::refillCombos() {
    m_filling = true;
    const int chosen[2] = {run(0), run(1)};
    for (int i = 0; i < 2; ++i) {
        m_combos[i]->clear();
        for (const auto& record : m_runs->runs())
            m_combos[i]->addItem(record->title(), record->id);
        m_combos[i]->setCurrentIndex(m_combos[i]->findData(chosen[i]));
    }
    m_filling = false;
    if (run(0) != chosen[0] || run(1) != chosen[1]) show(run(0), run(1)); // one was removed
}

void CompareView::setRuns(int a, int b) {
    m_filling = true;
    m_combos[0]->setCurrentIndex(m_combos[0]->findData(a));
    m_combos[1]->setCurrentIndex(m_combos[1]->findData(b));
    m_filling = false;
    show(a, b);
}

void CompareView::show(int a, int b) {
    const auto runA = m_runs->find(a), runB = m_runs->find(b);
    m_selected = -1;
    m_bars->setMatch(nullptr, {}, {});
    m_graphs->setMatch(nullptr, nullptr, nullptr);
    m_match = runA && runB ? LayerMatch(runA, runB) : LayerMatch();
    if (runA && runB) {
        m_bars->setMatch(&m_match, tr("A  #%1").arg(a), tr("B  #%1").arg(b));
        m_graphs->setMatch(&m_match, runA, runB);
    }
    showFigures();
}

void CompareView::showFigures() {
    const auto a = m_runs->find(run(0)), b = m_runs->find(run(1));
    m_table->setRuns(a, b);
    m_accuracy->setEnabled(a && b);
}

void CompareView::setSelectedRow(int row) {
    if (row >= m_match.count()) row = -1;
    m_selected = row;
    m_bars->setSelectedRow(row);
    m_graphs->setSelectedRow(row);
}

void CompareView::setMeasuring(double fraction, const QString& text) {
    const bool on = !text.isEmpty();
    m_progressText->setText(text);
    m_progress->setValue(static_cast<int>(fraction * 1000));
    m_progressText->setVisible(on);
    m_progress->setVisible(on);
    m_cancel->setVisible(on);
    m_accuracy->setVisible(!on);
}

} // namespace qs::widgets
