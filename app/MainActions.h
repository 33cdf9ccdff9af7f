// The actions of the main window with their menus and tool bar.
#pragma once

#include <QObject>

#include "common/Theme.h"

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;

namespace qs::app {

class MainActions : public QObject {
    Q_OBJECT
public:
    // Fills the window's menu bar and adds a tool bar.
    explicit MainActions(QMainWindow* window);

    QAction* open;
    QAction* sample;
    QAction* save;
    QAction* compile;
    QAction* cancel;
    QAction* fold;
    QAction* heat;
    QAction* find;
    QAction* fit;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* about;
    QMenu* viewMenu; // docks are appended here

    void setRecentFiles(const QStringList& files);
    void setTheme(widgets::ThemeMode mode);

signals:
    void recentChosen(const QString& file);
    void recentCleared();
    void themeChosen(qs::widgets::ThemeMode mode);

private:
    QAction* add(const QString& iconName, const QString& text, const QList<QKeySequence>& keys,
                 const QString& tip);
    void makeActions();
    void makeThemes();
    void makeMenus();
    void makeToolBar();

    QMainWindow* m_window;
    QAction* m_quit;
    QMenu* m_recent;
    QMenu* m_themeMenu;
    QActionGroup* m_themes;
};

} // namespace qs::app
