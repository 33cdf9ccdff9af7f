#include "common/WheelGuard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace qs::widgets {

WheelGuard::WheelGuard(QWidget* panel) : QObject(panel) {}

void WheelGuard::protect(QWidget* panel) {
    auto* guard = new WheelGuard(panel);
    for (QWidget* field : panel->findChildren<QWidget*>()) {
        const bool slider = qobject_cast<QAbstractSlider*>(field) && !qobject_cast<QScrollBar*>(field);
        if (!slider && !qobject_cast<QComboBox*>(field) && !qobject_cast<QAbstractSpinBox*>(field)) continue;
        field->installEventFilter(guard);
        field->setFocusPolicy(Qt::StrongFocus); // the wheel does not move the focus either
    }
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel) return QObject::eventFilter(watched, event);
    event->ignore(); // so it goes on to what scrolls
    return true;
}

} // namespace qs::widgets
