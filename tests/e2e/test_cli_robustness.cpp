// What must hold when something is taken away: memory, disk space, permission, the process itself. And that
// the same command gives the same bytes.
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <fstream>

#include <signal.h>
#include <unistd.h>

#include "../fuzz/TinyModels.h"
#include "CommandLineRun.h"
#include "onnx/Writer.h"

using namespace qs;
using namespace qs::testing;

namespace {

using Contents = QMap<QString, QByteArray>; // by path below the folder

Contents contentsOf(const QString& folder) {
    Contents contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
    }
    return contents;
}

CliResult runShell(const QString& script) {
    return runProgram("/bin/sh", {"-c", script});
}

// What a killed run leaves beside the folder.
QStringList leftoversOf(const QString& folder) {
    const QFileInfo info(folder);
    QStringList found;
    for (const QString& name : info.dir().entryList({info.fileName() + ".tmp-*"}, QDir::Dirs | QDir::Hidden))
        found << info.dir().filePath(name);
    return found;
}

bool mayMount() {
    return runShell("unshare -m true").exitCode == 0;
}

} // namespace

class CliRobustnessTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_model;

    QString path(const QString& name) const { return m_dir.filePath(name); }
    static bool nothingBeside(const QString& folder) { return leftoversOf(folder).isEmpty(); }

private slots:
    void initTestCase() {
        QVERIFY(m_dir.isValid());
        m_model = path("tiny.onnx");
        std::ofstream(m_model.toStdString(), std::ios::binary) << *onnx::serialize(fuzz::quantizedModel());
    }

    void emptyWordsAreAUsageError() {
        QCOMPARE(runCli({"compile", m_model, "-o", path("empty"), "", "--mean"}).exitCode, 2);
        QCOMPARE(runCli({"inspect", "", "--threads"}).exitCode, 2);
    }

    void memoryLimitIsKept() {
        const QStringList command{"compile", qatModel(), "-o", path("limited"), "-n", "2", "--quiet"};
        // The weights alone take more than a megabyte.
        const CliResult reading = runCli(command + QStringList{"--memory-limit", "1"});
        QCOMPARE(reading.exitCode, 3);
        QVERIFY2(reading.err.contains("limit"), reading.err);
        QVERIFY2(reading.err.contains("resnet20_qat_pytorch_eager.onnx"), reading.err);
        // They fit, but not what is computed with them.
        const CliResult computing = runCli(command + QStringList{"--memory-limit", "3"});
        QCOMPARE(computing.exitCode, 1);
        QVERIFY2(computing.err.contains("--memory-limit 3"), computing.err);
        QVERIFY(!QFileInfo::exists(path("limited")));
        QCOMPARE(runCli(command + QStringList{"--memory-limit", "1000"}).exitCode, 0);
        QCOMPARE(runCli(command + QStringList{"--memory-limit", "0"}).exitCode, 2);
    }

    void sameCommandSameBytes_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("trained") << QStringList{qatModel(), "-n", "2"};
        QTest::newRow("calibrated") << QStringList{
            floatModel(), "--dataset", calibrationData(), "-n", "4", "-p", "--calibrate_method Entropy"};
        QTest::newRow("tiny") << QStringList{m_model};
    }
    void sameCommandSameBytes() {
        QFETCH(QStringList, options);
        Contents first;
        const auto restore = qScopeGuard([] { qunsetenv("QUANTSCOPE_PORTABLE"); });
        for (int run = 0; run < 4; ++run) {
            const char* threads = run == 0 ? "1" : "2";
            qputenv("QUANTSCOPE_PORTABLE", run == 3 ? "1" : "0");
            // Another folder each time: its name must not be inside.
            const QString folder = path(QString("same-%1-%2").arg(threads).arg(run));
            QCOMPARE(
                runCli(QStringList{"compile"} + options + QStringList{"-o", folder, "--threads", threads})
                    .exitCode,
                0);
            const Contents contents = contentsOf(folder);
            QVERIFY(contents.contains("network.json") && contents.contains("weights.bin"));
            if (first.isEmpty()) first = contents;
            QCOMPARE(contents.keys(), first.keys());
            for (const QString& name : contents.keys())
                QVERIFY2(contents[name] == first[name], qPrintable(name));
            QDir(folder).removeRecursively();
        }
        const QByteArray year = QByteArray::number(QDate::currentDate().year()) + "-";
        for (const QString& name : first.keys()) {
            QVERIFY2(!first[name].contains(m_dir.path().toUtf8()), qPrintable(name));
            QVERIFY2(!first[name].contains(QFileInfo(options[0]).absolutePath().toUtf8() + "/"),
                     qPrintable(name));
            if (name.endsWith(".json")) QVERIFY2(!first[name].contains(year), qPrintable(name));
        }
    }

    void fileSizeLimitLeavesTheOldFolder() {
        const QString folder = path("full");
        QCOMPARE(runCli({"compile", m_model, "-o", folder}).exitCode, 0);
        const Contents before = contentsOf(folder);
        // In blocks of 512 bytes; the weights of the model are larger.
        const CliResult result = runShell(QString("ulimit -f 16; exec %1 compile %2 -o %3 -n 1 --quiet")
                                              .arg(cliPath(), qatModel(), folder));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.startsWith("error: "), result.err);
        QVERIFY2(result.err.contains("cannot write"), result.err);
        QVERIFY(contentsOf(folder) == before);
        QVERIFY(nothingBeside(folder));
    }

    void fullDiskLeavesTheOldFolder() {
        if (!mayMount()) QSKIP("needs to mount");
        QDir().mkpath(path("disk"));
        const QString script =
            QString("mount -t tmpfs -o size=600k none %1 && %2 compile %3 -o %1/out --quiet && "
                    "cp -r %1/out %4 && %2 compile %5 -o %1/out -n 1 --quiet; code=$?; ls -a %1 >&2; "
                    "diff -r %1/out %4 >&2 && exit $code")
                .arg(path("disk"), cliPath(), m_model, path("before"), qatModel());
        const CliResult result = runShell("unshare -m sh -c '" + script + "'");
        QVERIFY2(result.exitCode == 1, result.err);
        QVERIFY2(result.err.contains("No space left"), result.err);
        QVERIFY2(!result.err.contains(".tmp-"), result.err);
    }

    void readOnlyPlaceIsSaid() {
        QDir().mkpath(path("locked"));
        CliResult result;
        if (::geteuid() == 0) { // permissions do not bind root; a read-only file system does
            if (!mayMount()) QSKIP("needs to mount");
            result =
                runShell(QString("unshare -m sh -c 'mount -t tmpfs -o ro none %1 && %2 compile %3 -o %1/out "
                                 "--quiet'")
                             .arg(path("locked"), cliPath(), m_model));
        } else {
            QFile::setPermissions(path("locked"), QFile::ReadOwner | QFile::ExeOwner);
            result = runCli({"compile", m_model, "-o", path("locked/out"), "--quiet"});
            QFile::setPermissions(path("locked"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains("cannot write"), result.err);
        QVERIFY2(result.err.contains("locked/out"), result.err);
    }

    void killedProcessLeavesTheOldFolderOrTheNew() {
        const QString folder = path("killed"), other = path("other.onnx");
        std::ofstream(other.toStdString(), std::ios::binary) << *onnx::serialize(fuzz::tinyQdq());
        QCOMPARE(runCli({"compile", other, "-o", folder}).exitCode, 0);
        const Contents second = contentsOf(folder);
        QCOMPARE(runCli({"compile", m_model, "-o", folder}).exitCode, 0);
        const Contents first = contentsOf(folder);
        QVERIFY(first != second);
        int killed = 0, ended = 0;
        qint64 whole = 0; // milliseconds that an undisturbed run takes
        for (int i = 0; i < 200; ++i) {
            QProcess process;
            QElapsedTimer timer;
            timer.start();
            process.start(cliPath(), {"compile", i % 2 == 0 ? other : m_model, "-o", folder, "--quiet"});
            QVERIFY(process.waitForStarted());
            if (i < 2) {
                QVERIFY(process.waitForFinished());
                whole = std::max(whole, timer.elapsed());
                continue;
            }
            // Delays over the whole run, more of them towards its end, where it writes.
            const double share = std::sqrt((i % 50) / 50.0);
            if (!process.waitForFinished(std::max(1, static_cast<int>(share * static_cast<double>(whole))))) {
                ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
                QVERIFY(process.waitForFinished());
            }
            (process.exitStatus() == QProcess::CrashExit ? killed : ended) += 1;
            const Contents now = contentsOf(folder);
            QVERIFY2(now == first || now == second, qPrintable(QStringList(now.keys()).join(' ')));
        }
        qInfo("%d runs killed, %d had ended; a run takes %lld ms", killed, ended,
              static_cast<long long>(whole));
        QVERIFY(killed > 20);
        QCOMPARE(runCli({"compile", m_model, "-o", folder}).exitCode, 0);
        QVERIFY(contentsOf(folder) == first);
        QVERIFY2(nothingBeside(folder), qPrintable(leftoversOf(folder).join(' ')));
    }

    void interruptedProcessLeavesNothingHalf() {
        const QString folder = path("interrupted");
        const QStringList words{"compile", qatModel(), "-o", folder, "-n", "2", "--quiet"};
        QElapsedTimer timer; // an undisturbed run: a slow or busy machine needs as long before main() alone
        timer.start();
        QCOMPARE(runCli(words).exitCode, 0);
        const auto whole = static_cast<int>(timer.elapsed());
        QDir(folder).removeRecursively();
        int interrupted = 0;
        for (int i = 0; i < 40; ++i) {
            QProcess process;
            process.start(cliPath(), words);
            QVERIFY(process.waitForStarted());
            QTest::qSleep(10 + whole * i / 40);
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
            QVERIFY(process.waitForFinished());
            // A signal that comes before main() ends the process as it ends any other.
            const bool early = process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGINT;
            QVERIFY(early || (process.exitStatus() == QProcess::NormalExit &&
                              (process.exitCode() == 130 || process.exitCode() == 0)));
            interrupted += !early && process.exitCode() == 130;
            QCOMPARE(QFileInfo::exists(folder), !early && process.exitCode() == 0);
            QVERIFY(nothingBeside(folder));
            QDir(folder).removeRecursively();
        }
        qInfo("%d of 40 runs were interrupted", interrupted);
        QVERIFY(interrupted > 0);
    }
};

QTEST_GUILESS_MAIN(CliRobustnessTest)
#include "test_cli_robustness.moc"
