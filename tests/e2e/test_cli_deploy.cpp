// What leaves the compiler besides the ONNX files: the C program, folders without their reference, and the
// hand-off to a vendor's toolchain, for which a script of the same name stands in.
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include "CommandLineRun.h"

using namespace qs::testing;

namespace {

QByteArray contentOf(const QString& file) {
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

void put(const QString& file, const QByteArray& text) {
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QFile f(file);
    QVERIFY(f.open(QIODevice::WriteOnly));
    QCOMPARE(f.write(text), text.size());
}

// Says what it was called with, leaves a file in the folder of -o and one where it runs, and ends as it is
// told to.
constexpr const char* kStandIn = R"(import os, sys, time
print("translator at work")
print("a warning", file=sys.stderr)
out = sys.argv[sys.argv.index("-o") + 1]
os.makedirs(out + "/preprocess")
with open(out + "/preprocess/arguments.txt", "w") as f:
    f.write("\n".join(sys.argv[1:]))
    f.write("\nPYTHONPATH " + os.environ["PYTHONPATH"])
open("_intermediate", "w").close()
if os.environ.get("STAND_IN") == "sleep":
    print("sleeping", flush=True)
    time.sleep(120)
sys.exit(3 if os.environ.get("STAND_IN") == "fail" else 0)
)";

} // namespace

class CliDeployTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList vendorArguments(const QString& out) const {
        return compileArguments(out, 4) + QStringList{"--json",
                                                      "-d",
                                                      path("translator"),
                                                      "-c",
                                                      path("quantizer"),
                                                      "-s",
                                                      "1,1,28,28",
                                                      "-v",
                                                      "100",
                                                      "-p",
                                                      "--calibrate_method MinMax"};
    }

private slots:
    void initTestCase() {
        put(path("tvm/tutorials/compile_onnx_model_quant.py"), kStandIn);
        QVERIFY(QDir().mkpath(path("translator")) && QDir().mkpath(path("quantizer")));
    }
    void init() {
        qputenv("TVM_ROOT", path("tvm").toUtf8());
        qunsetenv("STAND_IN");
    }

    void targetCWritesAProgram() {
        const CliResult result =
            runCli(compileArguments(path("c"), 4) + QStringList{"--target", "c,rndnu", "--json"});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QStringList files;
        for (const QJsonValue& file : result.json()["files"].toArray())
            files << file.toString();
        for (const char* name : {"main.c", "network.c", "network.h", "sample.h", "weights.c", "weights.h"}) {
            QVERIFY2(files.contains(QString("c_program/") + name), name);
            QVERIFY2(QFile::exists(path("c/c_program/") + name), name);
        }
        QVERIFY(contentOf(path("c/c_program/network.h")).contains("rounding rules \"rndnu\""));
        QVERIFY(contentOf(path("c/options.json")).contains("\"target\": \"c\""));
        // The next compile without it leaves no stale program behind.
        QCOMPARE(runCli(compileArguments(path("c"), 4)).exitCode, 0);
        QVERIFY(!QFile::exists(path("c/c_program")));
    }

    void unknownTargetsAreUsageErrors() {
        for (const char* target : {"cuda", "c,c", "onnx,tflite", "", "c,"}) {
            const CliResult result =
                runCli(compileArguments(path("none"), 4) + QStringList{"--target", target});
            QVERIFY2(result.exitCode == 2, target);
        }
    }

    // network.json and weights.bin are enough to run; there is nothing to analyze against.
    void aFolderRunsWithoutItsReference() {
        const QString net = path("bare");
        QCOMPARE(runCli(compileArguments(net, 4)).exitCode, 0);
        for (const char* name : {"reference.onnx", "network_qdq.onnx", "network_qoperator.onnx"})
            QVERIFY(QFile::remove(net + "/" + name));
        const CliResult run = runCli({"run", net, "-i", net + "/interpreter_out/input_0.bin", "-o",
                                      path("out.npz"), "--json", "--quiet"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(
            contentOf(path("out.npz")).contains(contentOf(net + "/interpreter_out/ref_result_0_fp32.bin")));
        const QStringList data =
            QStringList{"--dataset", testData(), "--limit", "20", "--json"} + preprocessing();
        QVERIFY(runCli(QStringList{"evaluate", net} + data).json()["top1"].toDouble() > 80.0);
        const CliResult analyzed = runCli(QStringList{"analyze", net} + data);
        QVERIFY(analyzed.exitCode != 0);
        QVERIFY2(analyzed.err.contains("nothing to compare it with"), analyzed.err.constData());
    }

    void vendorToolchainIsCalled() {
        const CliResult result = runCli(vendorArguments(path("done")));
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const QJsonObject vendor = result.json()["vendor"].toObject();
        QCOMPARE(vendor["status"].toString(), QString("done"));
        QCOMPARE(vendor["files"].toArray(),
                 QJsonArray({"drp_ai/log.txt", "drp_ai/preprocess/arguments.txt"}));
        const QByteArray log = contentOf(path("done/drp_ai/log.txt"));
        QVERIFY(log.contains("translator at work\n") && log.contains("a warning\n"));
        const QStringList words =
            QString::fromUtf8(contentOf(path("done/drp_ai/preprocess/arguments.txt"))).split('\n');
        QCOMPARE(words[0], qatModel());
        const auto after = [&](const char* option) { return words.value(words.indexOf(option) + 1); };
        QCOMPARE(after("-d"), path("translator") + "/");
        QCOMPARE(after("-c"), path("quantizer") + "/");
        QCOMPARE(after("-s"), QString("1,1,28,28"));
        QCOMPARE(after("-v"), QString("100"));
        QCOMPARE(after("-p"), QString("--calibrate_method MinMax"));
        QCOMPARE(after("-m"), QString("pytorch"));
        QVERIFY(words.contains("-a"));
        QVERIFY(words.last().startsWith("PYTHONPATH " + path("quantizer")));
        // Nothing of what these options are for is called without effect.
        for (const QJsonValue& finding : result.json()["findings"].toArray())
            QVERIFY(!finding["message"].toString().contains("drp_compiler"));
        QVERIFY(QFile::exists(path("done/network_qdq.onnx")));
        QVERIFY(!QFile::exists(path("done/drp_ai/work")) && !QFile::exists(path("done/drp_ai/files")));
    }

    void itsLogIsStreamed() {
        QStringList arguments = vendorArguments(path("stream"));
        arguments.removeAll("--quiet");
        const CliResult result = runCli(arguments);
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.err.contains("translator at work"), result.err.constData());
    }

    void itsFailureIsSaidAndOursAreKept() {
        qputenv("STAND_IN", "fail");
        const CliResult result = runCli(vendorArguments(path("fail")));
        QCOMPARE(result.exitCode, 0);
        const QJsonObject vendor = result.json()["vendor"].toObject();
        QCOMPARE(vendor["status"].toString(), QString("failed"));
        QCOMPARE(vendor["exit_code"].toInt(), 3);
        QVERIFY(vendor["reason"].toString().contains("exit code 3"));
        QCOMPARE(vendor["files"].toArray(), QJsonArray({"drp_ai/log.txt"}));
        QVERIFY(QFile::exists(path("fail/network_qdq.onnx")));
    }

    void itsAbsenceIsSaid() {
        qunsetenv("TVM_ROOT");
        QJsonObject vendor = runCli(vendorArguments(path("absent"))).json()["vendor"].toObject();
        QCOMPARE(vendor["status"].toString(), QString("absent"));
        QVERIFY(vendor["reason"].toString().contains("TVM_ROOT"));
        QVERIFY(QFile::exists(path("absent/network_qdq.onnx")) && !QFile::exists(path("absent/drp_ai")));
        QStringList arguments = vendorArguments(path("absent"));
        arguments.replace(arguments.indexOf("-d") + 1, "/nonexistent");
        vendor = runCli(arguments).json()["vendor"].toObject();
        QVERIFY(vendor["reason"].toString().contains("/nonexistent does not exist"));
        // One of the two alone calls nothing, and says so.
        const CliResult alone =
            runCli(compileArguments(path("absent"), 4) + QStringList{"--json", "-d", path("translator")});
        QVERIFY(!alone.json().contains("vendor"));
        bool said = false;
        for (const QJsonValue& finding : alone.json()["findings"].toArray())
            said = said || finding["message"].toString().contains("-d and -c both");
        QVERIFY(said);
    }

    void anInterruptEndsIt() {
        qputenv("STAND_IN", "sleep");
        QStringList arguments = vendorArguments(path("stopped"));
        arguments.removeAll("--quiet");
        QProcess process;
        process.setReadChannel(QProcess::StandardError);
        process.start(cliPath(), arguments);
        QByteArray seen;
        while (!seen.contains("sleeping") && process.waitForReadyRead(60000))
            seen += process.readAllStandardError();
        QVERIFY2(process.state() == QProcess::Running, seen.constData());
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(QFile::exists(path("stopped/network_qdq.onnx")));
        QVERIFY(QDir(path("stopped")).entryList({"drp_ai*"}, QDir::Dirs | QDir::Hidden).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CliDeployTest)
#include "test_cli_deploy.moc"
