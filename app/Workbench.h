// The application's window, which is made anew when the language changes; theme and language from the
// settings and the desktop.
#pragma once

#include <QObject>
#include <memory>

#include "MainWindow.h"
#include "common/CallQueue.h"
#include "settings/DesktopTheme.h"

class QApplication;

namespace qs::app {

class Workbench : public QObject {
    Q_OBJECT
public:
    Workbench(QApplication& application, MainWindow::Memory memory);

    MainWindow* window() const { return m_window.get(); }
    // Models, results and runs stay. window() is the new one at once, but still empty; it is shown when it
    // holds the model that was looked at.
    void setLanguage(const QString& code);

private:
    void makeWindow();
    void showWindow();
    void takeDown(std::shared_ptr<MainWindow> old); // bit by bit

    QApplication& m_application;
    MainWindow::Memory m_memory;
    DesktopTheme m_desktop;
    std::shared_ptr<MainWindow> m_window;
    std::shared_ptr<MainWindow> m_leaving; // seen until there is something to see in the new window
    widgets::CallQueue m_calls;
};

} // namespace qs::app
