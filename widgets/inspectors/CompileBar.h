// The button that starts compiling; while it runs, progress, stage, time left and the button that cancels.
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace qs::widgets {

class HintLabel;

// "about 12 s left", "about 3 min left"; empty while an estimate would only be a guess.
QString timeLeftText(qint64 elapsedMs, double fraction);
// Stage of JobContext::progress in words: "calibrate" -> "Calibrating".
QString stageText(const QString& stage);

class CompileBar : public QWidget {
    Q_OBJECT
public:
    explicit CompileBar(QWidget* parent = nullptr);

    // Why compiling is not possible now; empty: it is.
    void setProblem(const QString& problem);
    // What a compile would do, shown while there is nothing else to say.
    void setPlan(const QString& plan);
    bool isRunning() const { return m_running; }

public slots:
    void start();
    // fraction in 0..1; GUI thread only.
    void setProgress(double fraction, const QString& stage, const QString& detail);
    // Back to the button; `message` stays below it until the next start. Failed: in red.
    void finish(bool ok, const QString& message);

signals:
    void compileRequested();
    void cancelRequested();

private:
    void showHint();

    QStackedWidget* m_stack;
    QPushButton* m_compile;
    HintLabel* m_hint;
    QLabel* m_stage;
    QLabel* m_left;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QElapsedTimer m_clock;
    QString m_problem, m_plan;
    QString m_message;
    bool m_failed = false;
    bool m_running = false;
};

} // namespace qs::widgets
