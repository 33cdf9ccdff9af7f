#include "inspectors/LogPanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

#include "common/Icons.h"
#include "common/Theme.h"
#include "models/LogModel.h"
#include "tables/CellDelegate.h"

namespace qs::widgets {

// Keeps the lines of at least one severity.
class LogFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setLowest(int severity) {
        m_lowest = severity;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        return sourceModel()->index(row, 0, parent).data(SeverityRole).toInt() >= m_lowest;
    }

private:
    int m_lowest = int(Severity::Info);
};

LogPanel::LogPanel(QWidget* parent)
    : QWidget(parent), m_model(new LogModel(LogModel::kDefaultCapacity, this)), m_filter(new LogFilter(this)),
      m_level(new QComboBox), m_view(new QTableView) {
    m_filter->setSourceModel(m_model);
    m_level->addItem(tr("Everything"), int(Severity::Info));
    m_level->addItem(tr("Warnings and errors"), int(Severity::Warning));
    m_level->addItem(tr("Errors"), int(Severity::Error));
    m_level->setAccessibleName(tr("Which lines to show"));
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setLowest(m_level->currentData().toInt()); });
    const auto button = [this](const QString& name, const QString& tip, auto action) {
        auto* b = new QToolButton;
        b->setProperty("flat", true);
        b->setIcon(icon(name));
        b->setToolTip(tip);
        b->setAccessibleName(tip);
        connect(b, &QToolButton::clicked, this, action);
        return b;
    };
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Spacing::kSmall, Spacing::kSmall, Spacing::kSmall, Spacing::kSmall);
    bar->setSpacing(Spacing::kTiny);
    bar->addWidget(m_level);
    bar->addStretch(1);
    bar->addWidget(button(QStringLiteral("copy"), tr("Copy the log"),
                          [this] { QApplication::clipboard()->setText(toText()); }));
    bar->addWidget(button(QStringLiteral("trash"), tr("Clear the log"), &LogPanel::clear));

    m_view->setModel(m_filter);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Log"));
    m_view->setWordWrap(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(24);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setColumnHidden(LogModel::Level, true); // the icon says it
    m_view->resizeColumnToContents(LogModel::Time);
    m_view->setColumnWidth(LogModel::Time,
                           m_view->fontMetrics().horizontalAdvance(QStringLiteral("00:00:00.000")) + 52);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
}

void LogPanel::append(Severity severity, const QString& text) {
    const QScrollBar* bar = m_view->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    m_model->append(severity, text);
    if (atEnd) m_view->scrollToBottom();
}

void LogPanel::clear() {
    m_model->clear();
}

QString LogPanel::toText() const {
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    QString text;
    for (int row : rows) {
        QStringList fields;
        for (int column = 0; column < LogModel::ColumnCount; ++column) {
            fields << m_filter->index(row, column).data().toString();
        }
        text += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void LogPanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(toText());
    else
        QWidget::keyPressEvent(event);
}

} // namespace qs::widgets
