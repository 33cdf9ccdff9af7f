// Lists and number fields in a panel that scrolls: the wheel scrolls the panel and never changes a value that
// happens to pass below the pointer.
#pragma once

#include <QObject>

class QWidget;

namespace qs::widgets {

class WheelGuard : public QObject {
    Q_OBJECT
public:
    // For all lists, number fields and sliders inside of `panel`, which owns the guard.
    static void protect(QWidget* panel);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit WheelGuard(QWidget* panel);
};

} // namespace qs::widgets
