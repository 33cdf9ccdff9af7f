#include "tools/ToolsMenu.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "settings/ResourcePaths.h"
#include "tools/HelpWindow.h"
#include "tools/TrainDialog.h"

namespace qs::app {

ToolsMenu::ToolsMenu(QMainWindow* window) : QObject(window), m_window(window) {
    train = new QAction(tr("&Train…"), this);
    train->setStatusTip(tr("Train a network, and retrain it for quantization"));
    documentation = new QAction(tr("&Documentation"), this);
    documentation->setStatusTip(tr("Tutorial, options, how to read the views"));
    const QList<QAction*> menus = window->menuBar()->actions();
    QAction* last = menus.isEmpty() ? nullptr : menus.last();
    auto* tools = new QMenu(tr("&Tools"), window);
    tools->addAction(train);
    window->menuBar()->insertMenu(last, tools);
    if (last && last->menu()) {
        QMenu* help = last->menu();
        help->insertAction(help->actions().isEmpty() ? nullptr : help->actions().first(), documentation);
    }
    connect(train, &QAction::triggered, this, &ToolsMenu::showTrain);
    connect(documentation, &QAction::triggered, this, &ToolsMenu::showDocumentation);
}

void ToolsMenu::showTrain() {
    if (!m_train) {
        m_train = new TrainDialog(ResourcePaths::root() + "/samples", m_window);
        connect(m_train, &TrainDialog::openRequested, this, &ToolsMenu::openRequested);
    }
    m_train->show();
    m_train->raise();
    m_train->activateWindow();
}

void ToolsMenu::showDocumentation() {
    if (!m_help) m_help = new HelpWindow(ResourcePaths::root() + "/help", m_window);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

} // namespace qs::app
