#include "MainActions.h"

#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolBar>
#include <QToolButton>
#include <QUndoGroup>

#include "Languages.h"
#include "common/Icons.h"
#include "settings/FileTitles.h"

namespace qs::app {

using widgets::icon;
using widgets::IconTone;
using widgets::ThemeMode;

namespace {

// Without what only a menu needs. "Open (&O)…" in Chinese and Japanese: the letter is no part of the name.
QString plainText(QString text) {
    static const QRegularExpression letter(QStringLiteral("\\s*[(（]&.[)）]"));
    return text.remove(letter).remove('&').remove(QStringLiteral("…")).trimmed();
}

} // namespace

MainActions::MainActions(QMainWindow* window, QUndoGroup* undo) : QObject(window), m_window(window) {
    makeFileActions();
    makeNetworkActions();
    makeGraphActions();
    makeThemes();
    makeLanguages();
    makeMenus(undo);
    makeToolBar();
}

QAction* MainActions::add(const QString& iconName, const QString& text, const QList<QKeySequence>& keys,
                          const QString& tip) {
    auto* action = new QAction(text, m_window);
    if (!iconName.isEmpty()) action->setIcon(icon(iconName));
    QList<QKeySequence> known; // a desktop need not have a key for every standard one
    for (const QKeySequence& key : keys)
        if (!key.isEmpty() && !known.contains(key)) known << key;
    action->setShortcuts(known);
    QString shown = tip;
    if (!known.isEmpty())
        shown += QStringLiteral(" (%1)").arg(known.front().toString(QKeySequence::NativeText));
    action->setToolTip(shown);
    action->setStatusTip(tip);
    m_window->addAction(action);
    return action;
}

void MainActions::makeFileActions() {
    open = add("open", tr("&Open…"), {QKeySequence::Open}, tr("Open ONNX models, each in a tab of its own"));
    sample = add("sample", tr("Open sa&mple"), {}, tr("Open the ResNet-20 that comes with QuantScope"));
    openSession = add({}, tr("O&pen session…"), {}, tr("Open the models and options of a saved session"));
    saveSession = add({}, tr("Save sess&ion…"), {}, tr("Save which models are open, with their options"));
    save = add("save", tr("&Save compiled network…"), {QKeySequence::Save},
               tr("Write the INT8 network with sample data to a folder"));
    exportGraph = add("export", tr("&Export the graph…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                      tr("Save the graph as PNG, SVG or PDF"));
    saveView = add("table", tr("Save plot or &table…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                   tr("Save the plot or table in front as PNG, SVG, PDF or CSV"));
    closeTab = add("close", tr("&Close"), {QKeySequence::Close, QKeySequence(Qt::CTRL | Qt::Key_W)},
                   tr("Close this model"));
    nextTab = add({}, tr("Next model"), {QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, tr("Next model"));
    previousTab =
        add({}, tr("Previous model"), {QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, tr("Previous model"));
    preferences = add("settings", tr("&Preferences…"),
                      {QKeySequence::Preferences, QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                      tr("Theme, language, threads, session"));
    m_quit =
        add({}, tr("&Quit"), {QKeySequence::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q)}, tr("Quit QuantScope"));
    keys = add({}, tr("&Keyboard"), {QKeySequence::HelpContents}, tr("List of all keys"));
    about = add("info", tr("&About QuantScope"), {}, tr("Versions and licences"));
}

void MainActions::makeNetworkActions() {
    compile = add("compile", tr("&Compile"), {QKeySequence(Qt::CTRL | Qt::Key_B), QKeySequence(Qt::Key_F5)},
                  tr("Compile to INT8 and measure every layer"));
    compile->setIcon(icon("compile", IconTone::OnAccent)); // for the tool bar, where its button is coloured
    compile->setIconVisibleInMenu(false);
    cancel = add("cancel", tr("C&ancel"), {QKeySequence(Qt::Key_Escape)}, tr("Stop the running job"));
    compare = add("compare", tr("Compare &runs"), {QKeySequence(Qt::CTRL | Qt::Key_R)},
                  tr("Two runs of this session side by side"));
    measure = add("target", tr("&Measure accuracy"), {QKeySequence(Qt::CTRL | Qt::Key_M)},
                  tr("Accuracy of the newest run on its labelled data"));
    nextWorst = add("next-worst", tr("&Next worst layer"), {QKeySequence(Qt::Key_F4)},
                    tr("Select the next layer from the worst to the best"));
    previousWorst = add({}, tr("&Previous worst layer"), {QKeySequence(Qt::SHIFT | Qt::Key_F4)},
                        tr("Go back one layer in the order from the worst to the best"));
}

void MainActions::makeGraphActions() {
    fold = add("fold", tr("&Fold quantizers"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
               tr("Show quantizers as badges instead of nodes"));
    fold->setCheckable(true);
    heat =
        add("heat", tr("&Heat map"), {QKeySequence(Qt::CTRL | Qt::Key_H)}, tr("Colour the graph by error"));
    heat->setCheckable(true);
    direction = add("direction", tr("From left to ri&ght"), {QKeySequence(Qt::CTRL | Qt::Key_L)},
                    tr("Draw the graph from left to right"));
    direction->setCheckable(true);
    find = add("search", tr("&Find…"), {QKeySequence::Find},
               tr("Find by name, operator, attribute, shape or precision"));
    findNext = add({}, tr("Find ne&xt"), {QKeySequence(Qt::Key_F3)}, tr("Next match"));
    findPrevious =
        add({}, tr("Find pre&vious"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, tr("Previous match"));
    followInputs = add({}, tr("Follow &inputs"), {QKeySequence(Qt::ALT | Qt::Key_Up)},
                       tr("Fade everything that the selected node does not depend on"));
    followOutputs = add({}, tr("Follow &outputs"), {QKeySequence(Qt::ALT | Qt::Key_Down)},
                        tr("Fade everything that does not depend on the selected node"));
    followEnd = add({}, tr("Show &everything"), {QKeySequence(Qt::ALT | Qt::Key_Home)},
                    tr("End following inputs or outputs"));
    fit = add("fit", tr("Fit the &whole graph"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
              tr("Fit the whole graph"));
    zoomIn = add("zoom-in", tr("&Zoom in"), {QKeySequence::ZoomIn}, tr("Zoom in"));
    zoomOut = add("zoom-out", tr("Zoom o&ut"), {QKeySequence::ZoomOut}, tr("Zoom out"));
}

void MainActions::makeThemes() {
    m_themeMenu = new QMenu(tr("&Theme"), m_window);
    m_themeMenu->setIcon(icon("theme"));
    m_themes = new QActionGroup(this);
    for (const auto& [mode, text] :
         {std::pair(ThemeMode::System, tr("As the desk&top")), std::pair(ThemeMode::Light, tr("&Light")),
          std::pair(ThemeMode::Dark, tr("&Dark"))}) {
        QAction* action = m_themeMenu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(mode));
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction* action) { emit themeChosen(static_cast<ThemeMode>(action->data().toInt())); });
}

void MainActions::makeLanguages() {
    m_languageMenu = new QMenu(tr("&Language"), m_window);
    m_languageMenu->setIcon(icon("language"));
    m_languages = new QActionGroup(this);
    for (const Language& language : languages()) {
        QAction* action = m_languageMenu->addAction(language.name);
        action->setCheckable(true);
        action->setData(language.code);
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this,
            [this](QAction* action) { emit languageChosen(action->data().toString()); });
}

void MainActions::makeMenus(QUndoGroup* undo) {
    QMenu* file = m_window->menuBar()->addMenu(tr("&File"));
    file->addAction(open);
    m_recent = file->addMenu(tr("Open &recent"));
    file->addAction(sample);
    file->addSeparator();
    file->addActions({openSession, saveSession});
    file->addSeparator();
    file->addActions({save, exportGraph, saveView});
    file->addSeparator();
    file->addActions({nextTab, previousTab, closeTab, m_quit});
    connect(m_quit, &QAction::triggered, m_window, &QWidget::close);
    QMenu* edit = m_window->menuBar()->addMenu(tr("&Edit"));
    QAction* back = undo->createUndoAction(m_window, tr("&Undo"));
    back->setShortcut(QKeySequence::Undo);
    back->setIcon(icon("undo"));
    QAction* again = undo->createRedoAction(m_window, tr("&Redo"));
    again->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    again->setIcon(icon("redo"));
    edit->addActions({back, again});
    m_window->addActions({back, again}); // for the list of keys
    edit->addSeparator();
    edit->addActions({find, findNext, findPrevious});
    edit->addSeparator();
    edit->addAction(preferences);
    QMenu* network = m_window->menuBar()->addMenu(tr("&Network"));
    network->addActions({compile, cancel});
    network->addSeparator();
    network->addActions({measure, compare});
    network->addSeparator();
    network->addActions({nextWorst, previousWorst});
    viewMenu = m_window->menuBar()->addMenu(tr("&View"));
    viewMenu->addActions({fold, heat, direction});
    viewMenu->addSeparator();
    viewMenu->addActions({followInputs, followOutputs, followEnd});
    viewMenu->addSeparator();
    viewMenu->addActions({fit, zoomIn, zoomOut});
    viewMenu->addSeparator();
    viewMenu->addMenu(m_themeMenu);
    viewMenu->addMenu(m_languageMenu);
    viewMenu->addSeparator();
    QMenu* help = m_window->menuBar()->addMenu(tr("&Help"));
    help->addActions({keys, about});
}

void MainActions::makeToolBar() {
    QToolBar* bar = m_window->addToolBar(tr("Tool bar"));
    bar->setObjectName("toolBar");
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({widgets::Spacing::kIcon, widgets::Spacing::kIcon});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({open, sample});
    bar->addSeparator();
    bar->addAction(compile);
    bar->widgetForAction(compile)->setProperty("primary", true);
    bar->addActions({cancel, save});
    bar->addSeparator();
    bar->addActions({nextWorst, compare});
    auto* stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(stretch);
    const std::pair<QMenu*, const char*> menus[] = {{m_languageMenu, "language"}, {m_themeMenu, "theme"}};
    for (const auto& [menu, iconName] : menus) {
        auto* button = new QToolButton;
        button->setIcon(icon(iconName));
        const QString name = plainText(menu->title());
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        bar->addWidget(button);
    }
    // Short texts on the bar, full ones in the menus.
    // The style puts icon and text close together; the space in front moves them apart.
    const std::pair<QAction*, QString> texts[] = {{open, tr("Open")},      {sample, tr("Sample")},
                                                  {save, tr("Save")},      {compile, tr("Compile")},
                                                  {cancel, tr("Cancel")},  {nextWorst, tr("Next worst")},
                                                  {compare, tr("Compare")}};
    for (const auto& [action, text] : texts)
        action->setIconText(' ' + text);
}

void MainActions::setRecentFiles(const QStringList& files) {
    m_recent->clear();
    m_recent->setEnabled(!files.isEmpty());
    const QStringList titles = fileTitles(files);
    for (int i = 0; i < files.size(); ++i) {
        const QString& file = files[i];
        QAction* action = m_recent->addAction(titles[i]);
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

void MainActions::setLanguage(const QString& code) {
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == code);
}

QList<std::pair<QString, QString>> MainActions::shortcuts() const {
    QList<std::pair<QString, QString>> list;
    for (const QAction* action : m_window->actions()) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty()) list.append({plainText(action->text()), keys.join(", ")});
    }
    return list;
}

} // namespace qs::app
