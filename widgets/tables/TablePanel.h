// A table with a filter box, empty states, copying and saving as text, hideable columns and the link to the
// SelectionBus.
#pragma once

#include <QWidget>

#include "common/Exportable.h"
#include "common/SelectionBus.h"

class QAbstractTableModel;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace qs::widgets {

class TableFilterProxy;

class TablePanel : public QWidget, public Exportable {
    Q_OBJECT
public:
    struct Texts {
        QString filterHint; // placeholder of the filter box
        QString emptyTitle; // shown instead of the table while the model has no rows
        QString emptyText;
    };

    // `model` becomes a child of the panel; `bus` must outlive it.
    TablePanel(QAbstractTableModel* model, SelectionBus& bus, const Texts& texts, QWidget* parent = nullptr);

    QTableView* view() const { return m_view; }
    QLineEdit* filterBox() const { return m_filter; }
    TableFilterProxy* proxy() const { return m_proxy; }
    // Replaces the title and sentence of the empty state.
    void setEmptyState(const QString& title, const QString& text);

    // The selected rows (all rows when none is selected) with the shown columns, a heading first.
    QString toTsv() const;
    void copySelection() const;
    // The rows that the filter leaves, in the background (PlotSaver.h).
    void save(const QString& file);
    bool hasContent() const override;
    void addExportActions(QMenu& menu) override;
    void chooseExportFile() override;
    PlotSaver* saver() const override { return m_saver; }

protected:
    const SelectionBus& bus() const { return m_bus; }
    // Row of the model that a selection means; -1: none.
    virtual int rowOf(const Selection& selection) const = 0;
    // What picking this row of the model selects.
    virtual Selection selectionOf(const QModelIndex& index) const;
    // Words beside the filter box; the default counts rows.
    virtual QString summary() const;
    // Entries for the context menu, before those of every table; `rows` of the model are selected.
    virtual void extendMenu(QMenu&, const QList<int>&) {}
    // Widest that a column may become by its contents, in pixels.
    virtual int columnLimit(int column) const;

    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildView();
    QWidget* buildEmptyPage();
    void onModelChanged();
    void onCurrentRow();
    void onBusSelection(const Selection& selection, QObject* origin);
    void showRow(int modelRow);
    void updateState();
    void fitColumns();
    void showHeaderMenu(const QPoint& position);
    void showTableMenu(const QPoint& position);

    QAbstractTableModel* m_model;
    SelectionBus& m_bus;
    Texts m_texts;
    TableFilterProxy* m_proxy;
    QLineEdit* m_filter;
    QLabel* m_summary;
    QStackedWidget* m_stack;
    QTableView* m_view;
    PlotSaver* m_saver;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_clearFilter = nullptr;
    bool m_following = false; // the row changes because the bus says so
};

} // namespace qs::widgets
