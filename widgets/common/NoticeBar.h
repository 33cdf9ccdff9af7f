// A line over the content that says what went wrong or what was done, with an optional button. Unlike a
// dialog, it does not stop the user.
#pragma once

#include <QFrame>
#include <functional>

#include "base/Diagnostic.h"

class QLabel;
class QPushButton;

namespace qs::widgets {

class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void show(Severity severity, const QString& text, const QString& button = {},
              std::function<void()> action = {});
    QString text() const;

private:
    void paintSeverity();

    Severity m_severity = Severity::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
    std::function<void()> m_action;
};

} // namespace qs::widgets
