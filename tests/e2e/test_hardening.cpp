// What a release binary must carry: PIE, full RELRO, stack protector, fortified library calls, no executable
// stack.
#include <QProcess>
#include <QtTest>

#include "CommandLineRun.h"

using namespace qs::testing;

class HardeningTest : public QObject {
    Q_OBJECT
private slots:
    void releaseBinaryIsHardened() {
#ifndef QS_HARDENED
        QSKIP("only release builds are hardened");
#endif
        QProcess readelf;
        readelf.start("readelf", {"-W", "-h", "-l", "-d", "-s", cliPath()});
        if (!readelf.waitForStarted()) QSKIP("readelf is not installed");
        QVERIFY(readelf.waitForFinished());
        const QString text = QString::fromUtf8(readelf.readAllStandardOutput());
        QVERIFY(text.contains(QRegularExpression("Type:\\s+DYN")));
        QVERIFY(text.contains(QRegularExpression("FLAGS_1.*\\bPIE\\b")));
        QVERIFY(text.contains("GNU_RELRO"));
        QVERIFY(text.contains("BIND_NOW") || text.contains(QRegularExpression("FLAGS_1.*\\bNOW\\b")));
        QVERIFY(text.contains("__stack_chk_fail"));
        QVERIFY(text.contains(
            QRegularExpression("__(memcpy|memset|memmove|snprintf|vsnprintf|fprintf|read)_chk")));
        QVERIFY(text.contains(QRegularExpression("GNU_STACK.*\\bRW ")));
    }
};

QTEST_GUILESS_MAIN(HardeningTest)
#include "test_hardening.moc"
