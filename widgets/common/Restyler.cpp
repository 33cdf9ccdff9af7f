#include "common/Restyler.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QStyle>

namespace qs::widgets {

Restyler::Restyler(QApplication* application) : QObject(application), m_application(application) {
    connect(&m_slices, &QTimer::timeout, this, &Restyler::styleSome);
}

void Restyler::setStyleSheet(const QString& sheet) {
    if (sheet == m_application->styleSheet()) return;
    if (m_application->styleSheet().isEmpty()) {
        m_application->setStyleSheet(sheet);
        return;
    }
    end();
    // The style forgets what it knows of every widget, so the new sheet finds nothing to style again.
    QApplication::style()->unpolish(m_application);
    m_application->setStyleSheet(sheet);
    for (const bool inSight : {true, false})
        for (QWidget* window : QApplication::topLevelWidgets())
            if (!window->parentWidget()) collect(window, inSight);
    m_stale = {m_order.begin(), m_order.end()};
    // Button boxes arrange their buttons anew, and the focus goes to another one.
    std::vector<std::pair<QPointer<QWidget>, QPointer<QWidget>>> focused;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (QWidget* widget = window->focusWidget()) focused.emplace_back(window, widget);
    for (; waiting(); ++m_next) {
        QWidget* widget = m_order[m_next];
        if (widget && !widget->isVisible()) break;
        if (widget) style(widget);
    }
    for (const auto& [window, widget] : focused)
        if (window && widget && window->focusWidget() != widget) widget->setFocus();
    if (!waiting()) return end();
    m_application->installEventFilter(this);
    m_slices.start(0);
}

// What was never polished will be, when it is shown for the first time.
void Restyler::collect(QWidget* widget, bool inSight) {
    if (widget->isVisible() == inSight && widget->testAttribute(Qt::WA_WState_Polished))
        m_order.emplace_back(widget);
    for (QObject* child : widget->children())
        if (child->isWidgetType()) collect(static_cast<QWidget*>(child), inSight);
}

void Restyler::style(QWidget* widget) {
    if (!m_stale.remove(widget)) return;
    // Colours and fonts come from the parent.
    if (QWidget* parent = widget->parentWidget()) style(parent);
    widget->style()->polish(widget);
    QEvent event(QEvent::StyleChange);
    QApplication::sendEvent(widget, &event);
}

void Restyler::styleSome() {
    constexpr qint64 kSliceMs = 10;
    QElapsedTimer clock;
    clock.start();
    while (waiting() && clock.elapsed() < kSliceMs)
        if (QWidget* widget = m_order[m_next++]) style(widget);
    if (!waiting()) end();
}

void Restyler::end() {
    m_slices.stop();
    m_application->removeEventFilter(this);
    m_order.clear();
    m_stale.clear();
    m_next = 0;
}

bool Restyler::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && watched->isWidgetType()) style(static_cast<QWidget*>(watched));
    return false;
}

} // namespace qs::widgets
