// Gives the application another style sheet without keeping it from its events. Qt does so in one go, and
// styles every widget once for each of its parents; here each is styled once, those in sight at once, the
// others in slices of the event loop, or when they are shown.
#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>
#include <vector>

class QApplication;

namespace qs::widgets {

class Restyler : public QObject {
    Q_OBJECT
public:
    explicit Restyler(QApplication* application); // belongs to the application

    void setStyleSheet(const QString& sheet);
    bool waiting() const { return m_next < m_order.size(); } // for widgets that are not in sight

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void collect(QWidget* widget, bool inSight);
    void style(QWidget* widget);
    void styleSome();
    void end();

    QApplication* m_application;
    std::vector<QPointer<QWidget>> m_order; // parents first
    std::size_t m_next = 0;
    QSet<QWidget*> m_stale; // of these
    QTimer m_slices;
};

} // namespace qs::widgets
