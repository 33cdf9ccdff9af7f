// The application's window, which is made anew when the language changes; theme and language from the
// settings and the desktop.
#pragma once

#include <QObject>
#include <memory>

#include "MainWindow.h"
#include "settings/DesktopTheme.h"

class QApplication;

namespace qs::app {

class Workbench : public QObject {
    Q_OBJECT
public:
    Workbench(QApplication& application, MainWindow::Memory memory);

    MainWindow* window() const { return m_window.get(); }
    void setLanguage(const QString& code); // models, results and runs stay

private:
    void makeWindow();
    void takeDown(std::shared_ptr<MainWindow> old); // bit by bit

    QApplication& m_application;
    MainWindow::Memory m_memory;
    DesktopTheme m_desktop;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace qs::app
