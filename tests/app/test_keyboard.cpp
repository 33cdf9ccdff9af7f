// Every window can be used without a mouse and without eyes: whatever reacts to clicks is reached with the
// Tab key, in reading order, and has a name; buttons that show only an icon explain themselves.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>
#include <qcustomplot.h>

#include "AllWindows.h"

using namespace qs;
using namespace qs::app;

namespace {

constexpr int kMostSteps = 400; // of the Tab key, before a window is taken for a trap

// Parts that Qt makes inside of other widgets; those are looked at as a whole.
bool isPart(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QTabBar*>(parent) ||
           qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QHeaderView*>(widget) ||
           qobject_cast<const QHeaderView*>(parent) || qobject_cast<const QScrollBar*>(widget) ||
           (parent && parent->objectName().startsWith(QLatin1String("qt_"))) ||
           (qobject_cast<const QTableView*>(parent) && qobject_cast<const QAbstractButton*>(widget));
}

bool isInteractive(QWidget* widget) {
    // A plot that neither zooms nor answers is a picture.
    if (const auto* plot = qobject_cast<QCustomPlot*>(widget))
        return plot->focusPolicy() != Qt::NoFocus || plot->interactions() || plot->hasMouseTracking();
    return qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
           qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
           qobject_cast<QAbstractSlider*>(widget) || qobject_cast<QAbstractItemView*>(widget) ||
           qobject_cast<QTextEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget) ||
           qobject_cast<QTabBar*>(widget) || qobject_cast<QGraphicsView*>(widget);
}

QList<QWidget*> interactiveIn(QWidget& window) {
    QList<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            isInteractive(widget) && !isPart(widget))
            found << widget;
    return found;
}

QString describe(const QWidget* widget) {
    QStringList path;
    for (const QWidget* w = widget; w && path.size() < 4; w = w->parentWidget()) {
        QString name = w->metaObject()->className();
        if (!w->objectName().isEmpty()) name += '#' + w->objectName();
        path.prepend(name);
    }
    QString text = path.join(" > ");
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        text += " \"" + button->text() + '"';
    return text + " \"" + widget->accessibleName() + '"';
}

QString nameOf(QWidget* widget) {
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name).trimmed() : QString();
}

bool showsOnlyAnIcon(const QAbstractButton* button) {
    if (button->icon().isNull()) return false;
    const auto* tool = qobject_cast<const QToolButton*>(button);
    return button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
}

// Whoever the Tab key gives the focus to, in this order, from the first one on until it comes back to it.
QList<QWidget*> tabOrderOf(QWidget& window) {
    QList<QWidget*> order;
    if (window.focusWidget()) window.focusWidget()->clearFocus();
    QWidget* at = &window;
    for (int step = 0; step < kMostSteps; ++step) {
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget* next = window.focusWidget();
        if (!next || (step > 0 && next == at) || order.contains(next)) break;
        order << next;
        at = next;
    }
    return order;
}

bool isReached(const QWidget* widget, const QList<QWidget*>& order) {
    for (const QWidget* focused : order)
        if (focused == widget || widget->isAncestorOf(focused) || focused->focusProxy() == widget)
            return true;
    return false;
}

// Tool bars hold what the menus hold. Of buttons that exclude each other the chosen one takes the focus, and
// the arrow keys go on from there.
bool isReachedOtherwise(const QWidget* widget, const QList<QWidget*>& order) {
    const auto* tool = qobject_cast<const QToolButton*>(widget);
    if (tool && tool->defaultAction() && qobject_cast<const QToolBar*>(widget->parentWidget())) return true;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!button || !(button->autoExclusive() || (button->group() && button->group()->exclusive())))
        return false;
    for (const QWidget* focused : order) {
        const auto* other = qobject_cast<const QAbstractButton*>(focused);
        if (other && other->parentWidget() == button->parentWidget() && other->group() == button->group())
            return true;
    }
    return false;
}

// Neighbours in one layout: not upwards, and within a line not to the left.
bool isReadingOrder(const QWidget* before, const QWidget* after) {
    if (before->parentWidget() != after->parentWidget()) return true;
    const QRect a = before->geometry(), b = after->geometry();
    if (b.bottom() < a.top()) return false;
    const bool sameLine = b.center().y() >= a.top() && b.center().y() <= a.bottom();
    return !sameLine || b.left() >= a.left();
}

} // namespace

// "&Open" and "Open (&O)" to O; nothing: 0.
QChar letterOf(const QString& text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&') continue;
        if (text[i + 1] != u'&') return text[i + 1].toUpper();
        ++i;
    }
    return {};
}

// Entries that are opened by the same letter, in this menu and all below it.
QStringList clashesIn(const QString& name, const QList<QAction*>& entries) {
    QStringList found;
    QHash<QChar, QString> taken;
    for (const QAction* entry : entries) {
        const QChar letter = letterOf(entry->text());
        if (!letter.isNull() && taken.contains(letter))
            found << QStringLiteral("%1: “%2” and “%3”").arg(name, taken[letter], entry->text());
        taken.insert(letter, entry->text());
        if (entry->menu()) found += clashesIn(entry->text(), entry->menu()->actions());
    }
    return found;
}

class TestKeyboard : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        test::useSettingsIn(m_folder);
        m_compiled = test::compiledSample(8);
        QVERIFY(m_compiled);
    }

    void everythingHasAName() {
        QStringList wrong;
        test::AllWindows(*m_compiled, [&](const QString& name, QWidget& window) {
            for (QWidget* widget : interactiveIn(window))
                if (nameOf(widget).isEmpty()) wrong << name + ": " + describe(widget);
        }).visit();
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + ":\n" + wrong.join('\n')));
    }

    void iconsExplainThemselves() {
        QStringList wrong;
        test::AllWindows(*m_compiled, [&](const QString& name, QWidget& window) {
            for (QWidget* widget : interactiveIn(window))
                if (const auto* button = qobject_cast<QAbstractButton*>(widget))
                    if (showsOnlyAnIcon(button) && button->toolTip().isEmpty())
                        wrong << name + ": " + describe(widget);
        }).visit();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void everythingIsReachedWithTab() {
        QStringList wrong;
        test::AllWindows(*m_compiled, [&](const QString& name, QWidget& window) {
            const QList<QWidget*> order = tabOrderOf(window);
            for (const QWidget* widget : interactiveIn(window))
                if (!isReached(widget, order) && !isReachedOtherwise(widget, order))
                    wrong << name + ": " + describe(widget);
            for (qsizetype i = 1; i < order.size(); ++i)
                if (!isReadingOrder(order[i - 1], order[i]))
                    wrong << name + ": " + describe(order[i]) + " comes after " + describe(order[i - 1]);
        }).visit();
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + ":\n" + wrong.join('\n')));
    }

    // Alt and a letter open one menu, the letter of an entry takes that entry and no other.
    void lettersOfMenusAreTheirOwn_data() {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages())
            if (!language.code.isEmpty()) QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void lettersOfMenusAreTheirOwn() {
        QFETCH(QString, language);
        const test::SpokenLanguage spoken(language);
        QVERIFY(spoken.complete());
        const MainWindow window(MainWindow::Memory::Fresh);
        const QList<QAction*> menus = window.menuBar()->actions();
        const QStringList wrong = clashesIn("menu bar", menus);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
        for (const QAction* menu : menus)
            QVERIFY2(!letterOf(menu->text()).isNull(), qPrintable(menu->text()));
    }

    // No key is given away twice, not even to what is disabled now.
    void keysAreTheirOwn() {
        const MainWindow window(MainWindow::Memory::Fresh);
        QHash<QKeySequence, QString> taken;
        const QList<QAction*> actions = static_cast<const QWidget&>(window).actions();
        for (const QAction* action : actions)
            for (const QKeySequence& key : action->shortcuts()) {
                if (key.isEmpty()) continue;
                QVERIFY2(!taken.contains(key) || taken[key] == action->text(),
                         qPrintable(QStringLiteral("%1: %2 and %3")
                                        .arg(key.toString(), taken.value(key), action->text())));
                taken.insert(key, action->text());
            }
        QVERIFY(taken.size() > 20);
    }

private:
    QTemporaryDir m_folder;
    std::optional<HandOver> m_compiled;
};

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
