#include "MainActions.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include "common/Icons.h"

namespace qs::app {

using widgets::icon;
using widgets::IconTone;
using widgets::ThemeMode;

MainActions::MainActions(QMainWindow* window) : QObject(window), m_window(window) {
    makeActions();
    makeThemes();
    makeMenus();
    makeToolBar();
}

QAction* MainActions::add(const QString& iconName, const QString& text, const QList<QKeySequence>& keys,
                          const QString& tip) {
    auto* action = new QAction(text, m_window);
    if (!iconName.isEmpty()) action->setIcon(icon(iconName));
    action->setShortcuts(keys);
    QString shown = tip;
    if (!keys.isEmpty())
        shown += QStringLiteral(" (%1)").arg(keys.front().toString(QKeySequence::NativeText));
    action->setToolTip(shown);
    action->setStatusTip(tip);
    m_window->addAction(action);
    return action;
}

void MainActions::makeActions() {
    open = add("open", tr("&Open…"), {QKeySequence::Open}, tr("Open an ONNX model"));
    sample = add("sample", tr("Open &sample"), {}, tr("Open the ResNet-20 that comes with QuantScope"));
    save = add("save", tr("&Save compiled network…"), {QKeySequence::Save},
               tr("Write the INT8 network with sample data to a folder"));
    m_quit = add({}, tr("&Quit"), {QKeySequence::Quit}, tr("Quit QuantScope"));
    compile = add("compile", tr("&Compile"), {QKeySequence(Qt::CTRL | Qt::Key_B), QKeySequence(Qt::Key_F5)},
                  tr("Compile to INT8 and measure every layer"));
    compile->setIcon(icon("compile", IconTone::OnAccent));
    cancel = add("cancel", tr("C&ancel"), {QKeySequence(Qt::Key_Escape)}, tr("Stop the running job"));
    fold = add("fold", tr("&Fold quantizers"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
               tr("Show quantizers as badges instead of nodes"));
    fold->setCheckable(true);
    heat = add("heat", tr("&Heat map"), {QKeySequence(Qt::CTRL | Qt::Key_H)}, tr("Colour the graph by SQNR"));
    heat->setCheckable(true);
    find = add("search", tr("&Find a node…"), {QKeySequence::Find}, tr("Find a node by name or operator"));
    fit = add("fit", tr("Fit the &whole graph"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
              tr("Fit the whole graph"));
    zoomIn = add("zoom-in", tr("Zoom &in"), {QKeySequence::ZoomIn}, tr("Zoom in"));
    zoomOut = add("zoom-out", tr("Zoom &out"), {QKeySequence::ZoomOut}, tr("Zoom out"));
    about = add("info", tr("&About QuantScope"), {}, tr("Version and licences"));
}

void MainActions::makeThemes() {
    m_themeMenu = new QMenu(tr("&Theme"), m_window);
    m_themeMenu->setIcon(icon("theme"));
    m_themes = new QActionGroup(this);
    for (const auto& [mode, text] :
         {std::pair(ThemeMode::System, tr("As the &desktop")), std::pair(ThemeMode::Light, tr("&Light")),
          std::pair(ThemeMode::Dark, tr("&Dark"))}) {
        QAction* action = m_themeMenu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(mode));
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction* action) { emit themeChosen(static_cast<ThemeMode>(action->data().toInt())); });
}

void MainActions::makeMenus() {
    QMenu* file = m_window->menuBar()->addMenu(tr("&File"));
    file->addAction(open);
    m_recent = file->addMenu(tr("Open &recent"));
    file->addAction(sample);
    file->addSeparator();
    file->addAction(save);
    file->addSeparator();
    file->addAction(m_quit);
    connect(m_quit, &QAction::triggered, m_window, &QWidget::close);
    QMenu* network = m_window->menuBar()->addMenu(tr("&Network"));
    network->addAction(compile);
    network->addAction(cancel);
    viewMenu = m_window->menuBar()->addMenu(tr("&View"));
    for (QAction* action : {fold, heat, find, fit, zoomIn, zoomOut})
        viewMenu->addAction(action);
    viewMenu->addSeparator();
    viewMenu->addMenu(m_themeMenu);
    viewMenu->addSeparator();
    QMenu* help = m_window->menuBar()->addMenu(tr("&Help"));
    help->addAction(about);
}

void MainActions::makeToolBar() {
    QToolBar* bar = m_window->addToolBar(tr("Tool bar"));
    bar->setObjectName("toolBar");
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({widgets::Spacing::kIcon, widgets::Spacing::kIcon});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(open);
    bar->addAction(sample);
    bar->addSeparator();
    bar->addAction(compile);
    bar->widgetForAction(compile)->setProperty("primary", true);
    bar->addAction(cancel);
    bar->addAction(save);
    auto* stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(stretch);
    auto* theme = new QToolButton;
    theme->setIcon(icon("theme"));
    theme->setToolTip(tr("Theme"));
    theme->setAccessibleName(tr("Theme"));
    theme->setMenu(m_themeMenu);
    theme->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(theme);
    // Short texts on the bar, full ones in the menus.
    // The style puts icon and text close together; the space in front moves them apart.
    const std::pair<QAction*, QString> texts[] = {{open, tr("Open")},
                                                  {sample, tr("Sample")},
                                                  {save, tr("Save")},
                                                  {compile, tr("Compile")},
                                                  {cancel, tr("Cancel")}};
    for (const auto& [action, text] : texts)
        action->setIconText(' ' + text);
}

void MainActions::setRecentFiles(const QStringList& files) {
    m_recent->clear();
    m_recent->setEnabled(!files.isEmpty());
    for (const QString& file : files) {
        QAction* action = m_recent->addAction(QFileInfo(file).fileName());
        action->setToolTip(file);
        action->setStatusTip(file);
        connect(action, &QAction::triggered, this, [this, file] { emit recentChosen(file); });
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("Clear this list")), &QAction::triggered, this,
            &MainActions::recentCleared);
}

void MainActions::setTheme(ThemeMode mode) {
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(mode));
}

} // namespace qs::app
