// No language is cut off: every window is opened in each of them at its usual size, and whatever shows a text
// must have room for it.
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionTab>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include "AllWindows.h"

using namespace qs;
using namespace qs::app;

namespace {

bool isInScrollArea(const QWidget* widget) {
    for (const QWidget* w = widget->parentWidget(); w; w = w->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(w)) return true;
    return false;
}

QString fault(const QLabel& label) {
    if (label.text().isEmpty() || Qt::mightBeRichText(label.text())) return {};
    if (label.wordWrap() && label.heightForWidth(label.width()) > label.height())
        return QStringLiteral("%1 pixels high, needs %2")
            .arg(label.height())
            .arg(label.heightForWidth(label.width()));
    const int needed = label.fontMetrics().size(Qt::TextShowMnemonic, label.text()).width();
    const int room = label.contentsRect().width() - 2 * label.margin();
    if (label.wordWrap() || needed <= room || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return {};
    return QStringLiteral("%1 pixels wide, needs %2").arg(room).arg(needed);
}

QString fault(const QWidget& widget) {
    return widget.sizeHint().width() <= widget.width() ? QString()
                                                       : QStringLiteral("%1 pixels wide, needs %2")
                                                             .arg(widget.width())
                                                             .arg(widget.sizeHint().width());
}

QString fault(const QComboBox& list) {
    QStyleOptionComboBox option;
    option.initFrom(&list);
    const int room = list.style()
                         ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &list)
                         .width();
    const int needed = list.fontMetrics().horizontalAdvance(list.currentText());
    return needed <= room ? QString() : QStringLiteral("%1 pixels wide, needs %2").arg(room).arg(needed);
}

// What the bar tells the style, which draws it.
struct OpenTabBar : QTabBar {
    using QTabBar::initStyleOption;
};

QString fault(const QTabBar& bar) {
    const bool documents = bar.property("documents").toBool();
    QFont bold = bar.font();
    if (!documents) bold.setWeight(QFont::DemiBold);
    for (int i = 0; i < bar.count(); ++i) {
        QStyleOptionTab option;
        (bar.*(&OpenTabBar::initStyleOption))(&option, i);
        const int room = bar.style()->subElementRect(QStyle::SE_TabBarTabText, &option, &bar).width();
        const QFontMetrics metrics(i == bar.currentIndex() ? bold : bar.font());
        if (bar.tabRect(i).right() >= bar.width()) return bar.tabText(i) + " is out of sight";
        if (option.text != bar.tabText(i)) return bar.tabText(i) + " is shown as " + option.text;
        if (const int needed = metrics.size(Qt::TextShowMnemonic, option.text).width(); needed > room)
            return QStringLiteral("%1 needs %2 pixels, has %3").arg(bar.tabText(i)).arg(needed).arg(room);
    }
    return {};
}

QString fault(const QHeaderView& header) {
    for (int i = 0; i < header.count(); ++i)
        if (!header.isSectionHidden(i) && header.sectionSizeHint(i) > header.sectionSize(i))
            return QStringLiteral("%1 needs %2 pixels, has %3")
                .arg(header.model()->headerData(i, header.orientation()).toString())
                .arg(header.sectionSizeHint(i))
                .arg(header.sectionSize(i));
    return {};
}

QString faultOf(const QWidget* widget, const QWidget& window) {
    QString text;
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        text = fault(*label);
    } else if (const auto* list = qobject_cast<const QComboBox*>(widget)) {
        text = fault(*list);
    } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
        text = fault(*bar);
    } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
        text = header->orientation() == Qt::Horizontal ? fault(*header) : QString();
    } else if (qobject_cast<const QGroupBox*>(widget) || qobject_cast<const QAbstractButton*>(widget)) {
        // Buttons of the style draw no text.
        if (!widget->objectName().startsWith(QLatin1String("qt_")) &&
            !qobject_cast<QTabBar*>(widget->parentWidget()) &&
            !qobject_cast<QLineEdit*>(widget->parentWidget()))
            text = fault(*widget);
    } else {
        return {};
    }
    const QRect place(widget->mapTo(&window, QPoint()), widget->size());
    if (text.isEmpty() && !isInScrollArea(widget) && !window.rect().contains(place))
        text = "out of the window";
    return text;
}

QString textOf(const QWidget* widget) {
    for (const char* property : {"text", "currentText", "title"})
        if (const QString text = widget->property(property).toString(); !text.isEmpty()) return text;
    return widget->accessibleName();
}

} // namespace

class TestTextFits : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        test::useSettingsIn(m_folder);
        m_compiled = test::compiledSample(8);
        QVERIFY(m_compiled);
    }

    void textsHaveRoom_data() {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages())
            if (!language.code.isEmpty()) QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void textsHaveRoom() {
        QFETCH(QString, language);
        const test::SpokenLanguage spoken(language);
        QVERIFY(spoken.complete());
        QStringList wrong;
        test::AllWindows(*m_compiled, [&](const QString& name, QWidget& window) {
            for (const QWidget* widget : window.findChildren<QWidget*>()) {
                if (widget->window() != &window || !widget->isVisible()) continue;
                if (const QString text = faultOf(widget, window); !text.isEmpty())
                    wrong << QStringLiteral("%1: %2 “%3”: %4")
                                 .arg(name, widget->metaObject()->className(), textOf(widget), text);
            }
        }).visit();
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + ":\n" + wrong.join('\n')));
    }

    // All docks on the screen of a small laptop.
    void windowsMayBeSmall_data() { textsHaveRoom_data(); }
    void windowsMayBeSmall() {
        QFETCH(QString, language);
        const test::SpokenLanguage spoken(language);
        test::AllWindows(*m_compiled, [&](const QString& name, QWidget& window) {
            const QSize least = window.minimumSizeHint();
            QVERIFY2(
                least.width() <= 1280 && least.height() <= 700,
                qPrintable(QStringLiteral("%1: %2x%3").arg(name).arg(least.width()).arg(least.height())));
        }).visitResults();
    }

private:
    QTemporaryDir m_folder;
    std::optional<HandOver> m_compiled;
};

QTEST_MAIN(TestTextFits)
#include "test_text_fits.moc"
