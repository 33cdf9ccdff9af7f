// The history of runs with what can be done with them.
#pragma once

#include <QWidget>

#include "common/Exportable.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace qs::widgets {

class RunListModel;

class RunsPanel : public QWidget, public Exportable {
    Q_OBJECT
public:
    // `runs` must outlive the panel.
    explicit RunsPanel(RunListModel* runs, QWidget* parent = nullptr);

    QTableView* view() const { return m_view; }
    // Narrower than its texts: then the buttons show only their icons.
    QSize minimumSizeHint() const override { return {320, 120}; }
    QList<int> selectedRuns() const; // ids, in order of the table
    void selectRuns(const QList<int>& ids);

    bool hasContent() const override;
    void addExportActions(QMenu& menu) override;
    void chooseExportFile() override;
    PlotSaver* saver() const override { return m_saver; }

signals:
    void showRequested(int id);    // its results again
    void optionsRequested(int id); // its options into the panel
    void accuracyRequested(const QList<int>& ids);
    void compareRequested(int a, int b);
    void removeRequested(int id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateButtons();
    void compare();

    RunListModel* m_runs;
    QStackedWidget* m_stack; // the table, or what it is for
    QTableView* m_view;
    QPushButton* m_show;
    QPushButton* m_options;
    QPushButton* m_accuracy;
    QPushButton* m_compare;
    QPushButton* m_remove;
    PlotSaver* m_saver;
};

} // namespace qs::widgets
