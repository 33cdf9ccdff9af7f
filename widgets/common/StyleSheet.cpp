#include "common/StyleSheet.h"

#include <QHash>

#include "common/Theme.h"

namespace qs::widgets {

namespace {

// @name stands for a colour of the theme.
constexpr const char* kFrames = R"(
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QDockWidget { color: @textMuted; font-weight: 600; titlebar-close-icon: url(@close); }
QDockWidget::close-button { border: 0; background: transparent; border-radius: 4px; padding: 2px; subcontrol-position: top right; subcontrol-origin: margin; right: 8px; top: 5px; width: 16px; height: 16px; }
QDockWidget::close-button:hover { background: @hover; }
QDockWidget::title { background: @window; padding: 7px 12px; border-bottom: 1px solid @border; text-align: left; }
QToolBar { background: @window; border: 0; border-bottom: 1px solid @border; padding: 5px 8px; spacing: 3px; }
QToolBar::separator { background: @border; width: 1px; margin: 5px 7px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; color: @text; }
QToolBar QToolButton:hover, QToolButton[flat="true"]:hover { background: @hover; }
QToolBar QToolButton:pressed, QToolButton[flat="true"]:pressed { background: @accentSoft; }
QToolBar QToolButton:checked { background: @accentSoft; border-color: @accentLine; }
QToolBar QToolButton:disabled { color: @textDisabled; }
QToolBar QToolButton[primary="true"] { background: @accent; color: @accentText; padding: 5px 12px; font-weight: 600; }
QToolBar QToolButton[primary="true"]:hover { background: @accentHover; }
QToolBar QToolButton[primary="true"]:disabled { background: @sunken; color: @textDisabled; }
QToolBar QToolButton::menu-indicator { image: none; }
QToolButton[flat="true"] { border: 1px solid transparent; border-radius: 6px; padding: 3px; background: transparent; }
QToolButton[flat="true"]:focus, QToolButton[segment]:focus { border-color: @accent; }
QToolButton[flat="true"] { color: @text; }
QToolButton[flat="true"]::menu-indicator { image: none; }
QToolButton[flat="true"]:checked { background: @accentSoft; }
QToolButton[flat="true"]:disabled { color: @textDisabled; }
QToolButton[segment] { border: 1px solid @borderStrong; padding: 4px 11px; background: @surface; color: @textMuted; border-radius: 0; }
QToolButton[segment="middle"], QToolButton[segment="last"] { border-left-width: 0; }
QToolButton[segment="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QToolButton[segment="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QToolButton[segment]:checked { background: @accentSoft; color: @text; font-weight: 600; }
QToolButton[segment]:disabled { color: @textDisabled; background: @window; }
QMenuBar { background: @window; color: @text; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @raised; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 5px; color: @text; }
QMenu::item:selected { background: @accentSoft; }
QMenu::item:disabled { color: @textDisabled; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::icon:checked { background: @accentSoft; border: 1px solid @accentLine; border-radius: 5px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 4px; border-radius: 4px; border: 1px solid @borderStrong; background: @surface; }
QMenu::indicator:exclusive { border-radius: 8px; }
QMenu::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
QMenu::indicator:exclusive:checked { image: url(@dot); }
QStatusBar { background: @window; border-top: 1px solid @border; color: @textMuted; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @textMuted; padding: 0 6px; }
QToolTip { background: @raised; color: @text; border: 1px solid @borderStrong; padding: 7px; }
QTabWidget::pane { border: 0; border-top: 1px solid @border; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @textMuted; padding: 8px 9px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:hover:!selected { color: @text; background: @hover; }
QTabBar::tab:selected:focus { background: @hover; }
QTabBar[documents="true"] { background: @window; }
QTabBar[documents="true"]::tab { padding: 7px 12px; border-right: 1px solid @border; border-bottom: 2px solid transparent; max-width: 400px; }
QTabBar[documents="true"]::tab:selected { background: @surface; border-bottom-color: @accent; font-weight: 400; }
QTabBar::scroller { width: 44px; }
QTabBar QToolButton { background: @window; border: 0; border-left: 1px solid @border; }
QTabBar QToolButton:hover { background: @hover; }
QTabBar QToolButton::left-arrow { image: url(@leftArrow); width: 12px; height: 12px; }
QTabBar QToolButton::right-arrow { image: url(@rightArrow); width: 12px; height: 12px; }
QTabBar::close-button { image: url(@close); subcontrol-position: right; border-radius: 4px; width: 16px; height: 16px; padding: 2px; }
QTabBar::close-button:hover { background: @hover; }
QSlider::groove:horizontal { height: 4px; background: @border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: @surface; border: 1px solid @borderStrong; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border-color: @accent; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QLabel[role="title"] { font-weight: 600; color: @text; }
QLabel[role="muted"] { color: @textMuted; }
QGroupBox { border: 1px solid @border; border-radius: 8px; margin-top: 10px; padding-top: 10px; background: transparent; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 5px; color: @textMuted; }
)";

constexpr const char* kControls = R"(
QPushButton { background: @surface; color: @text; border: 1px solid @borderStrong; border-radius: 6px; padding: 6px 14px; outline: 0; qproperty-iconSize: 19px 16px; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @textDisabled; border-color: @border; background: @window; }
QPushButton[primary="true"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:focus { border-color: @accentLine; }
QPushButton[primary="true"]:disabled { background: @sunken; color: @textDisabled; border-color: @border; }
QPushButton[card="true"] { background: @surface; border-color: @border; border-radius: 8px; text-align: left; }
QPushButton[card="true"]:hover, QPushButton[card="true"]:focus { border-color: @accent; background: @surface; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; text-align: left; padding: 5px 8px; color: @text; }
QPushButton[link="true"]:hover { background: @hover; }
QPushButton[link="true"]:focus { border-color: @accent; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    background: @surface; color: @text; border: 1px solid @borderStrong; border-radius: 6px; padding: 4px 8px;
    selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus { border-color: @accent; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled {
    color: @textDisabled; background: @window; border-color: @border; }
QLineEdit, QSpinBox, QDoubleSpinBox { min-height: 18px; }
QComboBox { padding-right: 4px; min-height: 18px; combobox-popup: 0; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url(@downArrow); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @border; padding: 4px; selection-background-color: @accentSoft; selection-color: @text; outline: 0; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; border: 0; border-radius: 4px; color: @text; }
QComboBox QAbstractItemView::item:selected { background: @accentSoft; color: @text; }
QSpinBox, QDoubleSpinBox { padding-right: 20px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 20px; border: 0; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 20px; border: 0; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(@upArrow); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(@downArrow); width: 10px; height: 10px; }
QPlainTextEdit[role="log"] { border: 0; border-radius: 0; background: @surface; padding: 8px 12px; }
QAbstractScrollArea { border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QListWidget { padding: 4px; }
QListWidget::item { padding: 7px 10px; border-radius: 6px; color: @text; }
QListWidget::item:hover { background: @hover; }
QListWidget::item:selected { background: @accentSoft; color: @text; }
QTableView, QTreeView, QListView { background: @surface; alternate-background-color: @stripe; border: 0; gridline-color: @grid;
    selection-background-color: @accentSoft; selection-color: @text; outline: 0; }
QTableView::item, QTreeView::item { padding: 3px 8px; border: 0; }
QTableView::item:selected, QTreeView::item:selected { background: @accentSoft; color: @text; }
QHeaderView { background: @window; }
QHeaderView::section { background: @window; color: @textMuted; padding: 6px 8px; border: 0; border-bottom: 1px solid @border; font-weight: 600; }
QHeaderView::section:hover { color: @text; }
QTableCornerButton::section { background: @window; border: 0; border-bottom: 1px solid @border; }
QProgressBar { background: @sunken; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @borderStrong; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @textMuted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @borderStrong; background: @surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url(@dot); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @window; border-color: @border; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled { background: @borderStrong; border-color: @borderStrong; }
QCheckBox:disabled, QRadioButton:disabled { color: @textDisabled; }
)";

} // namespace

QString styleSheet(const ThemeColors& c) {
    const QString hover = c.dark ? "#303641" : "#e6e9ee";
    const QString stripe = c.dark ? "#20242b" : "#fafbfc";
    const QString suffix = c.dark ? "dark" : "light";
    // Longer names first: @accent is the beginning of @accentSoft.
    const QList<std::pair<QString, QString>> names{
        {"@accentHover", c.accentHover.name()},
        {"@accentLine", c.dark ? "#46619a" : "#a9c2f5"},
        {"@accentSoft", c.accentSoft.name()},
        {"@accentText", c.accentText.name()},
        {"@accent", c.accent.name()},
        {"@borderStrong", c.borderStrong.name()},
        {"@border", c.border.name()},
        {"@check", ":/style/check-" + suffix + ".svg"},
        {"@close", ":/style/close-" + suffix + ".svg"},
        {"@dot", ":/style/dot-" + suffix + ".svg"},
        {"@downArrow", ":/style/down-" + suffix + ".svg"},
        {"@grid", c.grid.name()},
        {"@hover", hover},
        {"@leftArrow", ":/style/left-" + suffix + ".svg"},
        {"@raised", c.raised.name()},
        {"@stripe", stripe},
        {"@rightArrow", ":/style/right-" + suffix + ".svg"},
        {"@sunken", c.sunken.name()},
        {"@surface", c.surface.name()},
        {"@textDisabled", c.textDisabled.name()},
        {"@textMuted", c.textMuted.name()},
        {"@text", c.text.name()},
        {"@upArrow", ":/style/up-" + suffix + ".svg"},
        {"@window", c.window.name()},
    };
    QString sheet = QString::fromLatin1(kFrames) + QString::fromLatin1(kControls);
    for (const auto& [name, value] : names)
        sheet.replace(name, value);
    return sheet;
}

} // namespace qs::widgets
