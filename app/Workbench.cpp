#include "Workbench.h"

#include <QApplication>
#include <QTimer>

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
    m_window = std::make_unique<MainWindow>(m_memory);
    // Queued: the window that asks is replaced.
    connect(m_window.get(), &MainWindow::languageChosen, this, &Workbench::setLanguage, Qt::QueuedConnection);
}

void Workbench::setLanguage(const QString& code) {
    Settings().setLanguage(code);
    installLanguage(m_application, code);
    const bool shown = m_window->isVisible();
    const HandOver left = m_window->handOver();
    std::shared_ptr<MainWindow> old = std::move(m_window);
    makeWindow();
    m_window->takeOver(left);
    if (shown) m_window->show();
    old->hide();
    takeDown(std::move(old));
}

void Workbench::takeDown(std::shared_ptr<MainWindow> old) {
    if (!old->documents().empty()) old->closeDocument(old->documents().back());
    if (!old->documents().empty()) QTimer::singleShot(0, this, [this, old] { takeDown(old); });
}

} // namespace qs::app
