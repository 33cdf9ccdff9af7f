// Exit codes, the one line of an error, and what stands on standard output.
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include "CommandLineRun.h"

using namespace qs::testing;

class CliExitCodesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString& name, const QByteArray& bytes) {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly)) return {};
        out.write(bytes);
        return out.fileName();
    }
    static QByteArray bytesOf(const QString& path) {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private slots:
    void usageErrors_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"frobnicate"};
        QTest::newRow("unknown option") << QStringList{"inspect", qatModel(), "--frobnicate"};
        QTest::newRow("model missing") << QStringList{"inspect"};
        QTest::newRow("output missing") << QStringList{"compile", qatModel()};
        QTest::newRow("-m without -a") << QStringList{"compile", qatModel(), "-o", "x", "-m", "pytorch"};
        QTest::newRow("unknown input") << QStringList{"compile", qatModel(), "-o", "x", "-i", "nope"};
        QTest::newRow("shape that does not fit")
            << QStringList{"compile", qatModel(), "-o", "x", "-s", "1,3,28,28"};
        QTest::newRow("framework that cannot be told") << QStringList{
            "compile", m_folder.filePath("anonymous.onnx"), "-o", m_folder.filePath("x"), "-a"};
        QTest::newRow("threshold") << QStringList{"inspect", qatModel(), "--fail-if", "macs"};
        QTest::newRow("threshold on an unknown key")
            << QStringList{"inspect", qatModel(), "--fail-if", "colour<1"};
        QTest::newRow("no data") << QStringList{"evaluate", qatModel()};
        QTest::newRow("unknown data") << QStringList{"evaluate", qatModel(), "--dataset", "tape:x"};
        QTest::newRow("threads") << QStringList{"inspect", qatModel(), "--threads", "0"};
    }

    void usageErrors() {
        // A network that no exporter has left its marks on.
        file("anonymous.onnx", bytesOf(source("tests/golden/ops/relu.onnx")));
        QFETCH(QStringList, arguments);
        const CliResult result = runCli(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.err.contains("error: "));
    }

    void anUnknownCommandIsNamed() {
        QVERIFY(runCli({"frobnicate"}).err.startsWith("error: 'frobnicate' is not a command"));
        QVERIFY(runCli({"inspect"}).err.contains("see quantscope-cli inspect --help"));
    }

    void generalOptionsInFrontOfTheCommand() {
        const CliResult behind = runCli({"inspect", qatModel(), "--json", "--quiet", "--threads", "1"});
        const CliResult before = runCli({"--json", "--threads", "1", "--quiet", "inspect", qatModel()});
        QCOMPARE(before.exitCode, 0);
        QCOMPARE(before.out, behind.out);
        QCOMPARE(runCli({"--fail-if", "nodes>1", "inspect", qatModel()}).exitCode, 4);
        QCOMPARE(runCli({"--json"}).exitCode, 2);
        QCOMPARE(runCli({"--threads"}).exitCode, 2);
    }

    void badInputs_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = bytesOf(qatModel());
        QTest::newRow("empty") << "empty.onnx" << QByteArray();
        QTest::newRow("text") << "text.onnx" << QByteArray("this is no model\n");
        QTest::newRow("noise") << "noise.onnx" << QByteArray(4096, '\xff');
        QTest::newRow("truncated") << "cut.onnx" << good.left(good.size() / 2);
        QTest::newRow("truncated late") << "cut2.onnx" << good.left(good.size() - 10);
        QByteArray flipped = good;
        flipped[3] = '\x7f';
        flipped[40] = '\xff';
        flipped[41] = '\xff';
        QTest::newRow("damaged") << "damaged.onnx" << flipped;
    }

    void badInputs() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QString path = file(name, bytes);
        for (const QStringList& command : {QStringList{"inspect", path}, QStringList{"layout", path},
                                           QStringList{"compile", path, "-o", m_folder.filePath("never")}}) {
            const CliResult result = runCli(command + QStringList{"--quiet"});
            QCOMPARE(result.exitCode, 3);
            QCOMPARE(result.err.count('\n'), 1);
            QVERIFY2(result.err.startsWith("error: " + path.toUtf8() + ": "), result.err.constData());
            QVERIFY(result.err.count(": ") >= 3);
            QVERIFY(result.out.isEmpty());
        }
        QVERIFY(!QFileInfo::exists(m_folder.filePath("never")));
    }

    void missingFilesAndBadData() {
        for (const QStringList& command :
             {QStringList{"inspect", m_folder.filePath("none.onnx")},
              QStringList{"evaluate", m_folder.path(), "--dataset",
                          testData()}, // a folder that is no network
              QStringList{"evaluate", floatModel(), "--dataset", "idx:/none,/none"},
              QStringList{"evaluate", floatModel(), "--dataset",
                          "npz:" + file("bad.npz", "PK\x03\x04 not really")},
              QStringList{"run", floatModel(), "-o", m_folder.filePath("o.npz"), "-i",
                          file("short.bin", "abc")},
              QStringList{"compile", floatModel(), "-o", m_folder.filePath("o"), "--config", "/none.json"}}) {
            const CliResult result = runCli(command + QStringList{"--quiet"});
            QVERIFY2(result.exitCode == 3, qPrintable(command.join(' ') + ": " + result.err));
            QCOMPARE(result.err.count('\n'), 1);
            QVERIFY(result.err.startsWith("error: "));
        }
    }

    void outputThatCannotBeWritten() {
        const QString blocked = file("blocked", "a file, no folder");
        const CliResult result = runCli({"layout", floatModel(), "--svg", blocked + "/x.svg", "--quiet"});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.err.startsWith("error: "));
        const CliResult folder = runCli(compileArguments(blocked, 2));
        QCOMPARE(folder.exitCode, 1);
        QCOMPARE(bytesOf(blocked), QByteArray("a file, no folder"));
    }

    void jsonIsOneObjectAndQuietIsQuiet() {
        const CliResult result = runCli({"inspect", qatModel(), "--json", "--quiet"});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.isEmpty());
        const QJsonObject json = result.json();
        QCOMPARE(json["framework"].toString(), QString("pytorch"));
        QCOMPARE(json["producer"]["name"].toString(), QString("pytorch"));
        QCOMPARE(json["quantizers"].toArray().size(), 65);
        QCOMPARE(json["nodes"].toInt(), 332);
        QCOMPARE(json["ops"]["Conv"].toInt(), 21);
        QCOMPARE(json["opset"]["ai.onnx"].toInt(), 13);
        for (const char* key : {"framework_evidence", "inputs", "outputs", "parameters", "macs", "findings"})
            QVERIFY2(json.contains(key), key);
        // A failing command prints one object too, and says the same on standard error.
        const CliResult failed = runCli({"inspect", "/none.onnx", "--json", "--quiet"});
        QCOMPARE(failed.exitCode, 3);
        QCOMPARE(failed.json()["error"]["exit_code"].toInt(), 3);
        QCOMPARE(failed.err.count('\n'), 1);
    }

    void thresholds() {
        QCOMPARE(runCli({"inspect", qatModel(), "--fail-if", "macs>1e6", "--quiet"}).exitCode, 4);
        QCOMPARE(runCli({"inspect", qatModel(), "--fail-if", "macs<1e6", "--quiet"}).exitCode, 0);
        QCOMPARE(runCli({"inspect", qatModel(), "--fail-if", "macs<1e6", "--fail-if", "nodes>=332", "--json"})
                     .exitCode,
                 4);
    }

    void helpAndVersion() {
        const CliResult help = runCli({"--help"});
        QCOMPARE(help.exitCode, 0);
        for (const char* command :
             {"inspect", "compile", "run", "evaluate", "analyze", "compare", "bench", "layout", "report"}) {
            QVERIFY2(help.out.contains(command), command);
            const CliResult topic = runCli({command, "--help"});
            QCOMPARE(topic.exitCode, 0);
            QVERIFY(topic.out.contains("--json"));
        }
        QVERIFY(runCli({"--version"}).out.startsWith("quantscope-cli "));
    }
};

QTEST_GUILESS_MAIN(CliExitCodesTest)
#include "test_cli_exit_codes.moc"
