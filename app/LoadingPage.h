// Stands where the graph will be while a file is being read: which one, how far, and a way out.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace qs::app {

class LoadingPage : public QWidget {
    Q_OBJECT
public:
    explicit LoadingPage(QWidget* parent = nullptr);
    void show(const QString& title, double fraction);

signals:
    void cancelled();

private:
    QLabel* m_title;
    QProgressBar* m_progress;
};

} // namespace qs::app
