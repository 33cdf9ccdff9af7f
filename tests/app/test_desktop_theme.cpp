// Light and dark follow the desktop while the program runs: a settings portal of the test's own answers and
// tells changes, on a bus of the test's own.
#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "settings/DesktopTheme.h"

using qs::app::DesktopTheme;

class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;
public slots:
    // Wraps the value twice, as portals do.
    QDBusVariant Read(const QString& group, const QString& key) {
        const bool known = group == "org.freedesktop.appearance" && key == "color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? QVariant(scheme) : QVariant())));
    }
signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class TestDesktopTheme : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (QStandardPaths::findExecutable("dbus-daemon").isEmpty()) QSKIP("dbus-daemon is not installed");
        m_daemon.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
        QVERIFY(m_daemon.waitForStarted());
        QVERIFY(m_daemon.waitForReadyRead(10'000));
        const QByteArray address = m_daemon.readLine().trimmed();
        QVERIFY(!address.isEmpty());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), "portal");
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject("/org/freedesktop/portal/desktop", &m_portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService("org.freedesktop.portal.Desktop"));
    }
    void cleanupTestCase() {
        QDBusConnection::disconnectFromBus("portal");
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void asksAtTheStart() {
        const DesktopTheme desktop;
        QSignalSpy spy(&desktop, &DesktopTheme::darkChanged);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toBool(), true);
    }

    void followsEveryChange() {
        const DesktopTheme desktop;
        QSignalSpy spy(&desktop, &DesktopTheme::darkChanged);
        QTRY_COMPARE(spy.size(), 1);
        const auto change = [this](const char* group, const char* key, uint value) {
            emit m_portal.SettingChanged(group, key, QDBusVariant(value));
        };
        change("org.freedesktop.appearance", "color-scheme", 2);
        QTRY_COMPARE(spy.size(), 2);
        QCOMPARE(spy[1][0].toBool(), false);
        change("org.freedesktop.appearance", "accent-color", 1); // something else
        change("org.gnome.desktop.interface", "color-scheme", 1);
        change("org.freedesktop.appearance", "color-scheme", 0); // no preference: stays
        change("org.freedesktop.appearance", "color-scheme", 1);
        QTRY_COMPARE(spy.size(), 3);
        QCOMPARE(spy[2][0].toBool(), true);
    }

private:
    QProcess m_daemon;
    Portal m_portal;
};

QTEST_GUILESS_MAIN(TestDesktopTheme)
#include "test_desktop_theme.moc"
