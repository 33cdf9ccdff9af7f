// What stands over the graph while it is laid out: progress and a button that stops it. Also says why there
// is no picture.
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace qs::widgets {

class BusyCard : public QFrame {
    Q_OBJECT
public:
    explicit BusyCard(QWidget* parent);

    void showWork(const QString& text);
    void setProgress(double fraction);
    void showProblem(const QString& text); // until the next work
    bool cancellable() const;

signals:
    void cancelled();

private:
    void centre();

    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace qs::widgets
