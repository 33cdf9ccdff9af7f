// The log: time, severity, text; filtered by severity, follows its end unless scrolled away from it.
#pragma once

#include <QWidget>

#include "base/Diagnostic.h"

class QComboBox;
class QTableView;

namespace qs::widgets {

class LogModel;
class LogFilter;

class LogPanel : public QWidget {
    Q_OBJECT
public:
    explicit LogPanel(QWidget* parent = nullptr);

    LogModel* model() const { return m_model; }
    // What is selected, or everything shown, one line per entry.
    QString toText() const;

public slots:
    // GUI thread only; connect from others with Qt::QueuedConnection.
    void append(qs::Severity severity, const QString& text);
    void clear();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    LogModel* m_model;
    LogFilter* m_filter;
    QComboBox* m_level;
    QTableView* m_view;
};

} // namespace qs::widgets
