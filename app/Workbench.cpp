#include "Workbench.h"

#include <QApplication>

#include "Languages.h"
#include "MainActions.h"
#include "common/Theme.h"
#include "jobs/JobRunner.h"

namespace qs::app {

Workbench::Workbench(QApplication& application, MainWindow::Memory memory)
    : m_application(application), m_memory(memory) {
    JobRunner::setThreads(Settings().threads());
    connect(&m_desktop, &DesktopTheme::darkChanged, this,
            [this](bool dark) { widgets::Theme::setDesktopDark(m_application, dark); });
    makeWindow();
}

void Workbench::makeWindow() {
    m_window = std::make_shared<MainWindow>(m_memory);
    // Queued: the window that asks is replaced.
    connect(m_window.get(), &MainWindow::languageChosen, this, &Workbench::setLanguage, Qt::QueuedConnection);
}

// In turns: making a window, the widgets of a model, and the first picture of both would be felt together.
// The old window is seen until there is something to see in the new one.
void Workbench::setLanguage(const QString& code) {
    if (m_leaving) m_window = std::move(m_leaving); // the new window was not seen yet
    Settings().setLanguage(code);
    installLanguage(m_application, code);
    m_leaving = std::move(m_window);
    makeWindow();
    m_window->takeOver(m_leaving->handOver(), [this] { showWindow(); });
}

void Workbench::showWindow() {
    const std::shared_ptr<MainWindow> old = std::move(m_leaving);
    if (old->isVisible()) m_window->show();
    old->hide();
    // The models that the user waits for come first.
    if (m_window->arriving())
        connect(
            m_window.get(), &MainWindow::arrived, this, [this, old] { takeDown(old); },
            Qt::SingleShotConnection);
    else
        takeDown(old);
}

void Workbench::takeDown(std::shared_ptr<MainWindow> old) {
    m_calls.post([this, old = std::move(old)]() mutable {
        if (old->documents().empty()) return;
        old->closeDocument(old->documents().back());
        takeDown(std::move(old));
    });
}

} // namespace qs::app
