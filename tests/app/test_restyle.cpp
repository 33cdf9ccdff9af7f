// Another theme while windows are open looks as if they had been opened in it.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "AllWindows.h"
#include "common/Theme.h"

using namespace qs;
using namespace qs::app;
using widgets::Theme;
using widgets::ThemeMode;

namespace {

QWidget* makePage(const QString& name) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* title = new QLabel(name);
    title->setProperty("role", "title");
    auto* hint = new QLabel("hint");
    hint->setProperty("role", "muted");
    auto* choice = new QComboBox;
    choice->addItems({"one", "another"});
    for (QWidget* widget :
         {static_cast<QWidget*>(title), static_cast<QWidget*>(hint), static_cast<QWidget*>(choice),
          static_cast<QWidget*>(new QSpinBox), static_cast<QWidget*>(new QCheckBox("check")),
          static_cast<QWidget*>(new QTableWidget(2, 2))})
        column->addWidget(widget);
    return page;
}

// Two pages that were both looked at, the first of them in sight.
std::unique_ptr<QStackedWidget> makeStack() {
    auto stack = std::make_unique<QStackedWidget>();
    for (const char* name : {"first", "second"})
        stack->addWidget(makePage(name));
    stack->resize(300, 400);
    stack->show();
    for (const int page : {1, 0}) {
        stack->setCurrentIndex(page);
        QTest::qWait(20);
    }
    return stack;
}

// The names of pictures that differ; with QS_KEEP=FOLDER these are saved, for looking at them.
QString differing(const QMap<QString, QImage>& wanted, const QMap<QString, QImage>& got) {
    QStringList names;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QImage other = got.value(it.key());
        if (other == it.value()) continue;
        names << it.key();
        const QString folder = qEnvironmentVariable("QS_KEEP");
        if (folder.isEmpty()) continue;
        it.value().save(folder + "/" + it.key() + "-wanted.png");
        other.save(folder + "/" + it.key() + "-got.png");
    }
    return names.join(" ");
}

} // namespace

class TestRestyle : public QObject {
    Q_OBJECT
private slots:
    void init() { Theme::apply(*qApp, ThemeMode::Light); }
    void cleanup() { Theme::apply(*qApp, ThemeMode::Light); }

    void everyWidgetIsStyledOnce() {
        struct Counter : QObject {
            QHash<QObject*, int> styled;
            bool eventFilter(QObject* watched, QEvent* event) override {
                if (event->type() == QEvent::StyleChange && watched->isWidgetType()) ++styled[watched];
                return false;
            }
        } counter;
        const auto stack = makeStack();
        qApp->installEventFilter(&counter);
        Theme::apply(*qApp, ThemeMode::Dark);
        const auto inSight = stack->widget(0)->findChildren<QLabel*>();
        const auto behind = stack->widget(1)->findChildren<QLabel*>();
        for (QLabel* label : inSight)
            QCOMPARE(counter.styled.value(label), 1);
        for (QLabel* label : behind)
            QCOMPARE(counter.styled.value(label), 0);
        QTRY_COMPARE(counter.styled.value(behind.front()), 1);
        QTest::qWait(50);
        for (QLabel* label : inSight + behind)
            QCOMPARE(counter.styled.value(label), 1);
        qApp->removeEventFilter(&counter);
    }

    void whatIsShownBeforeItsTurnIsStyled() {
        Theme::apply(*qApp, ThemeMode::Dark);
        auto stack = makeStack();
        stack->setCurrentIndex(1);
        QTest::qWait(50);
        const QImage started = stack->grab().toImage();
        Theme::apply(*qApp, ThemeMode::Light);
        stack = makeStack();
        Theme::apply(*qApp, ThemeMode::Dark);
        stack->setCurrentIndex(1);
        QCOMPARE(stack->grab().toImage(), started);
    }

    void widgetsThatGoWhileTheyWait() {
        auto stack = makeStack();
        Theme::apply(*qApp, ThemeMode::Dark);
        stack.reset();
        Theme::apply(*qApp, ThemeMode::Light);
        stack = makeStack();
        Theme::apply(*qApp, ThemeMode::Dark);
        Theme::apply(*qApp, ThemeMode::Light);
        QTest::qWait(50);
        QCOMPARE(stack->widget(1)->palette().color(QPalette::Window), Theme::lightColors().window);
    }

    // But for the log, which holds times, and for what is read before the window has found its sizes (the
    // first of each).
    void everyWindowLooksAsIfOpenedInTheTheme() {
        const auto compiled = test::compiledSample(16);
        QVERIFY(compiled);
        const QRegularExpression others("^results-tab[08]$|^options-method-Moving");
        QMap<QString, QImage> opened, switched;
        const auto visit = [&](QMap<QString, QImage>& pictures, bool change) {
            test::AllWindows windows(*compiled, [&](const QString& name, QWidget& window) {
                if (change) Theme::apply(*qApp, ThemeMode::Dark);
                QTest::qWait(60);
                if (!others.match(name).hasMatch()) pictures[name] = window.grab().toImage();
                if (change) Theme::apply(*qApp, ThemeMode::Light);
                QTest::qWait(60);
            });
            windows.visitResults();
            windows.visitOptions();
            windows.visitDialogs();
        };
        visit(switched, true);
        Theme::apply(*qApp, ThemeMode::Dark);
        visit(opened, false);
        QVERIFY(opened.size() > 12);
        QCOMPARE(differing(opened, switched), QString());
    }
};

QTEST_MAIN(TestRestyle)
#include "test_restyle.moc"
