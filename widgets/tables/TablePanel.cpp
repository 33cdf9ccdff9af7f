#include "tables/TablePanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>

#include "common/Icons.h"
#include "common/SaveDialog.h"
#include "common/Theme.h"
#include "models/Roles.h"
#include "models/TableFilterProxy.h"
#include "plots/PlotSaver.h"
#include "tables/CellDelegate.h"
#include "tables/HeaderCorner.h"
#include "tables/TableText.h"

namespace qs::widgets {

namespace {

constexpr int kMinColumn = 44;

// For a menu, which has one line per entry.
QString oneLine(QString text) {
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

TablePanel::TablePanel(QAbstractTableModel* model, SelectionBus& bus, const Texts& texts, QWidget* parent)
    : QWidget(parent), m_model(model), m_bus(bus), m_texts(texts), m_proxy(new TableFilterProxy(this)),
      m_filter(new QLineEdit(this)), m_summary(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_view(new QTableView(m_stack)), m_saver(new PlotSaver(this)) {
    m_model->setParent(this);
    m_proxy->setSourceModel(m_model);

    m_filter->setPlaceholderText(texts.filterHint);
    m_filter->setAccessibleName(texts.filterHint);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    m_filter->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_summary->setProperty("role", "muted");
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Spacing::kSmall, Spacing::kSmall, Spacing::kMedium, Spacing::kSmall);
    bar->setSpacing(Spacing::kMedium);
    bar->addWidget(m_filter, 1);
    bar->addStretch(0);
    bar->addWidget(m_summary, 0, Qt::AlignRight | Qt::AlignVCenter);

    buildView();
    m_stack->addWidget(m_view);
    m_stack->addWidget(buildEmptyPage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setFilterText(text);
        updateState();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablePanel::onModelChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TablePanel::onCurrentRow);
    connect(&m_bus, &SelectionBus::selectionChanged, this, &TablePanel::onBusSelection);
    m_stack->setCurrentIndex(1);
    setEmptyState(texts.emptyTitle, texts.emptyText);
}

void TablePanel::buildView() {
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false); // the Tab key leaves the table
    m_view->setWordWrap(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    new HeaderCorner(m_view);
    QHeaderView* header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    constexpr int kRowsMeasured = 60; // for the widths of the columns; a table may hold many thousands
    header->setResizeContentsPrecision(kRowsMeasured);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(kMinColumn);
    header->setSortIndicatorClearable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(header, &QWidget::customContextMenuRequested, this, &TablePanel::showHeaderMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TablePanel::showTableMenu);
}

QWidget* TablePanel::buildEmptyPage() {
    auto* page = new QWidget(m_stack);
    m_emptyTitle = new QLabel(page);
    m_emptyTitle->setProperty("role", "title");
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyText = new QLabel(page);
    m_emptyText->setProperty("role", "muted");
    m_emptyText->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_emptyText->setWordWrap(true);
    m_clearFilter = new QPushButton(tr("Clear filter"), page);
    connect(m_clearFilter, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(Spacing::kHuge, Spacing::kHuge, Spacing::kHuge, Spacing::kHuge);
    layout->setSpacing(Spacing::kSmall);
    layout->addStretch(1);
    layout->addWidget(m_emptyTitle);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_clearFilter, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return page;
}

void TablePanel::setEmptyState(const QString& title, const QString& text) {
    m_texts.emptyTitle = title;
    m_texts.emptyText = text;
    updateState();
}

Selection TablePanel::selectionOf(const QModelIndex& index) const {
    const QString node = index.data(NodeRole).toString();
    if (!node.isEmpty()) return Selection::node(node);
    const QString tensor = index.data(TensorRole).toString();
    return tensor.isEmpty() ? Selection{} : Selection::tensor(tensor);
}

QString TablePanel::summary() const {
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    if (all == 0) return {};
    return shown == all ? tr("Rows: %1").arg(all) : tr("Rows: %1 of %2").arg(shown).arg(all);
}

int TablePanel::columnLimit(int) const {
    return 280;
}

void TablePanel::updateState() {
    const bool noRows = m_model->rowCount() == 0;
    const bool noMatch = !noRows && m_proxy->rowCount() == 0;
    m_emptyTitle->setText(noMatch ? tr("Nothing matches “%1”").arg(m_filter->text()) : m_texts.emptyTitle);
    m_emptyText->setText(noMatch ? QString() : m_texts.emptyText);
    m_emptyText->setVisible(!m_emptyText->text().isEmpty());
    m_clearFilter->setVisible(noMatch);
    m_filter->setEnabled(!noRows);
    m_stack->setCurrentIndex(noRows || noMatch ? 1 : 0);
    m_summary->setText(summary());
}

void TablePanel::onModelChanged() {
    updateState();
    fitColumns();
    onBusSelection(m_bus.current(), nullptr);
}

void TablePanel::fitColumns() {
    if (m_model->rowCount() == 0) return;
    QHeaderView* header = m_view->horizontalHeader();
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_view->isColumnHidden(column)) continue;
        header->resizeSection(column,
                              std::clamp(header->sectionSize(column), kMinColumn, columnLimit(column)));
    }
}

void TablePanel::onCurrentRow() {
    if (m_following) return;
    const QModelIndex current = m_proxy->mapToSource(m_view->currentIndex());
    if (!current.isValid()) return;
    const Selection selection = selectionOf(current);
    if (selection.kind != Selection::Kind::None) m_bus.select(selection, this);
}

void TablePanel::onBusSelection(const Selection& selection, QObject* origin) {
    if (origin == this) return;
    showRow(selection.kind == Selection::Kind::None ? -1 : rowOf(selection));
}

void TablePanel::showRow(int modelRow) {
    m_following = true;
    const QModelIndex index =
        modelRow < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(modelRow, 0));
    if (index.isValid()) {
        m_view->selectRow(index.row());
        m_view->scrollTo(index, QAbstractItemView::EnsureVisible);
    } else {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    }
    m_following = false;
}

QString TablePanel::toTsv() const {
    return tableAsTsv(*m_view);
}

void TablePanel::save(const QString& file) {
    PlotSnapshot snapshot;
    snapshot.csv = tableAsCsv(*m_view);
    m_saver->save(std::move(snapshot), file);
}

bool TablePanel::hasContent() const {
    return m_proxy->rowCount() > 0;
}

void TablePanel::addExportActions(QMenu& menu) {
    QAction* copy =
        menu.addAction(icon(QStringLiteral("copy")), tr("Copy rows"), this, &TablePanel::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    QAction* file = menu.addAction(icon(QStringLiteral("export")), tr("Save table as CSV…"), this,
                                   &TablePanel::chooseExportFile);
    for (QAction* action : {copy, file})
        action->setEnabled(hasContent());
}

void TablePanel::chooseExportFile() {
    askForFile(this, tr("Save table"), exportName(), {QStringLiteral("csv")},
               [this](const QString& file) { save(file); });
}

void TablePanel::copySelection() const {
    QApplication::clipboard()->setText(toTsv());
}

void TablePanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy) && m_model->rowCount() > 0) {
        copySelection();
    } else if (event->matches(QKeySequence::Find)) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TablePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) updateState();
    QWidget::changeEvent(event);
}

void TablePanel::showHeaderMenu(const QPoint& position) {
    QHeaderView* header = m_view->horizontalHeader();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int shown = header->count() - header->hiddenSectionCount();
    for (int column = 0; column < header->count(); ++column) {
        QAction* action = menu->addAction(oneLine(m_proxy->headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!action->isChecked() || shown > 1); // the last one stays
        connect(action, &QAction::toggled, this,
                [this, column](bool on) { m_view->setColumnHidden(column, !on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Show all columns")), &QAction::triggered, this, [this, header] {
        for (int column = 0; column < header->count(); ++column)
            m_view->setColumnHidden(column, false);
        fitColumns();
    });
    menu->popup(header->mapToGlobal(position));
}

void TablePanel::showTableMenu(const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows << m_proxy->mapToSource(index).row();
    extendMenu(*menu, rows);
    addExportActions(*menu);
    menu->addAction(tr("Select all"), m_view, &QAbstractItemView::selectAll);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace qs::widgets
