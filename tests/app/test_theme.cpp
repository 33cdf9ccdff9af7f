#include <QTest>

#include "common/Icons.h"
#include "common/Theme.h"
#include "settings/DesktopTheme.h"

using namespace qs::widgets;

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void textIsReadable_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textIsReadable() {
        QFETCH(bool, dark);
        const ThemeColors c = dark ? Theme::darkColors() : Theme::lightColors();
        constexpr double kReadable = 4.5;
        for (const QColor& surface : {c.window, c.sunken, c.surface, c.raised})
            for (const QColor& text : {c.text, c.textMuted, c.quantizerInk, c.good, c.warn, c.bad, c.info}) {
                const double contrast = Theme::contrast(text, surface);
                QVERIFY2(contrast >= kReadable,
                         qPrintable(QString("%1 on %2: %3").arg(text.name(), surface.name()).arg(contrast)));
            }
        for (const QColor& soft : {c.accentSoft, c.goodSoft, c.warnSoft, c.badSoft})
            QVERIFY2(Theme::contrast(c.text, soft) >= kReadable, qPrintable(soft.name()));
        QVERIFY(Theme::contrast(c.accentText, c.accent) >= kReadable);
        QVERIFY(Theme::contrast(c.accentText, c.accentHover) >= kReadable);
        QVERIFY(Theme::contrast(c.quantizerText, c.quantizer) >= kReadable);
        for (double db : {-5.0, 12.0, 17.0, 25.0, 33.0, 60.0})
            QVERIFY(Theme::contrast(c.text, c.sqnrFill(db)) >= kReadable);
        for (double goodness : {0.0, 0.25, 0.5, 0.75, 1.0})
            QVERIFY(Theme::contrast(c.text, c.heatFill(goodness)) >= kReadable);
    }

    void scaleRunsFromBadToGood() {
        const ThemeColors c = Theme::lightColors();
        QCOMPARE(c.sqnrInk(5), c.bad);
        QCOMPARE(c.sqnrInk(20), c.warn);
        QCOMPARE(c.sqnrInk(std::numeric_limits<double>::infinity()), c.good);
        QCOMPARE(c.sqnrInk(std::numeric_limits<double>::quiet_NaN()), c.textMuted);
        QCOMPARE(c.sqnrColor(10), c.heat[0]);
        QCOMPARE(c.sqnrFill(40), c.heatSoft[2]);
        QCOMPARE(c.heatColor(0.5), c.heat[1]);
    }

    void applyChangesPaletteAndTells() {
        int told = 0;
        const QObject listener; // as long as `told`
        connect(&Theme::instance(), &Theme::themeChanged, &listener, [&] { ++told; });
        Theme::apply(*qApp, ThemeMode::Dark);
        QCOMPARE(told, 1);
        QVERIFY(Theme::current().dark);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::darkColors().window);
        Theme::apply(*qApp, ThemeMode::Light);
        QVERIFY(!Theme::current().dark);
        QVERIFY(!qApp->styleSheet().contains('@')); // every name was replaced
    }

    void theDesktopIsFollowed() {
        Theme::apply(*qApp, ThemeMode::System);
        Theme::setDesktopDark(*qApp, true);
        QVERIFY(Theme::current().dark);
        Theme::setDesktopDark(*qApp, false);
        QVERIFY(!Theme::current().dark);
        Theme::apply(*qApp, ThemeMode::Light);
        Theme::setDesktopDark(*qApp, true); // the user has chosen
        QVERIFY(!Theme::current().dark);
    }

    void thePortalsValueIsUnwrapped() {
        using qs::app::DesktopTheme;
        const QVariant dark = QVariant::fromValue(QDBusVariant(QVariant(1u)));
        QCOMPARE(DesktopTheme::darkOf(QVariant::fromValue(QDBusVariant(dark))), std::optional(true));
        QCOMPARE(DesktopTheme::darkOf(QVariant(2u)), std::optional(false));
        QVERIFY(!DesktopTheme::darkOf(QVariant(0u)));
        QVERIFY(!DesktopTheme::darkOf(QVariant("dark")));
    }

    void iconsExistAndFollowTheTheme() {
        const QStringList names{"open",   "sample",   "compile",    "cancel",     "save",        "fold",
                                "fit",    "zoom-in",  "search",     "theme",      "info",        "warning",
                                "error",  "ok",       "copy",       "map",        "heat",        "close",
                                "graph",  "table",    "chart",      "log",        "options",     "drop",
                                "target", "zoom-out", "properties", "chevron-up", "chevron-down"};
        for (const QString& name : names) {
            const QImage light = icon(name).pixmap(24, 24).toImage();
            QVERIFY2(!light.isNull(), qPrintable(name));
            bool drawn = false;
            for (int y = 0; y < light.height() && !drawn; ++y)
                for (int x = 0; x < light.width() && !drawn; ++x)
                    drawn = light.pixelColor(x, y).alpha() > 200;
            QVERIFY2(drawn, qPrintable(name));
            Theme::apply(*qApp, ThemeMode::Dark);
            QVERIFY2(icon(name).pixmap(24, 24).toImage() != light, qPrintable(name));
            Theme::apply(*qApp, ThemeMode::Light);
        }
        QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
