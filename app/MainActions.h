// The actions of the main window with their menus and tool bar.
#pragma once

#include <QObject>

#include "common/Theme.h"

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;
class QUndoGroup;

namespace qs::app {

class MainActions : public QObject {
    Q_OBJECT
public:
    // Fills the window's menu bar and adds a tool bar. `undo` gives the Edit menu its actions.
    MainActions(QMainWindow* window, QUndoGroup* undo);

    QAction* open;
    QAction* sample;
    QAction* openSession;
    QAction* saveSession;
    QAction* save;
    QAction* exportGraph;
    QAction* saveView;
    QAction* closeTab;
    QAction* nextTab;
    QAction* previousTab;
    QAction* preferences;
    QAction* compile;
    QAction* cancel;
    QAction* compare;
    QAction* measure;
    QAction* fold;
    QAction* heat;
    QAction* direction;
    QAction* find;
    QAction* findNext;
    QAction* findPrevious;
    QAction* nextWorst;
    QAction* previousWorst;
    QAction* followInputs;
    QAction* followOutputs;
    QAction* followEnd;
    QAction* fit;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* keys;
    QAction* about;
    QMenu* viewMenu; // docks are appended here

    void setRecentFiles(const QStringList& files);
    void setTheme(widgets::ThemeMode mode);
    void setLanguage(const QString& code);
    // Every action with a shortcut: text and keys, for the list of keys.
    QList<std::pair<QString, QString>> shortcuts() const;

signals:
    void recentChosen(const QString& file);
    void recentCleared();
    void themeChosen(qs::widgets::ThemeMode mode);
    void languageChosen(const QString& code);

private:
    QAction* add(const QString& iconName, const QString& text, const QList<QKeySequence>& keys,
                 const QString& tip);
    void makeFileActions();
    void makeNetworkActions();
    void makeGraphActions();
    void makeThemes();
    void makeLanguages();
    void makeMenus(QUndoGroup* undo);
    void makeToolBar();

    QMainWindow* m_window;
    QAction* m_quit;
    QMenu* m_recent;
    QMenu* m_themeMenu;
    QMenu* m_languageMenu;
    QActionGroup* m_themes;
    QActionGroup* m_languages;
};

} // namespace qs::app
