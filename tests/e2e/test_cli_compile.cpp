// The compiled folder: what is in it, that it does not depend on threads, and that a stopped job leaves the
// old one.
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <map>

#include "CommandLineRun.h"

using namespace qs::testing;

namespace {

std::map<QString, QByteArray> contentOf(const QString& folder) {
    std::map<QString, QByteArray> content;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            content[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
    }
    return content;
}

} // namespace

class CliCompileTest : public QObject {
    Q_OBJECT

private slots:
    void folderHoldsWhatTheContractSays() {
        QTemporaryDir folder;
        const CliResult result =
            runCli(compileArguments(folder.filePath("net"), 32) +
                   QStringList{"--json", "-v", "100", "-p", "--opts activation_zeropoint True"});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject json = result.json();
        QCOMPARE(json["framework"].toString(), QString("pytorch"));
        QVERIFY(json["layers_int8"].toInt() >= 22);
        QVERIFY(json["weights_bytes"].toInt() > 270000);
        for (const char* stage : {"load", "calibrate", "lower", "emulate", "write"})
            QVERIFY2(json["seconds"][stage].isDouble(), stage);
        const std::map<QString, QByteArray> content = contentOf(folder.filePath("net"));
        for (const char* name : {"network_qdq.onnx", "network_qoperator.onnx", "network.json", "weights.bin",
                                 "interpreter_out/input_0.bin", "interpreter_out/ref_result_0_fp32.bin",
                                 "reference.onnx", "options.json", "report.json"})
            QVERIFY2(content.count(name) == 1, name);
        QCOMPARE(static_cast<std::size_t>(json["files"].toArray().size()), content.size());
        QCOMPARE(content.at("interpreter_out/input_0.bin").size(), 28 * 28 * 4);
        QCOMPARE(content.at("interpreter_out/ref_result_0_fp32.bin").size(), 10 * 4);
        // Nothing is dropped silently.
        bool said = false;
        for (const QJsonValue& finding : json["findings"].toArray())
            said = said || finding["message"].toString().contains("--drp_compiler_version 100 has no effect");
        QVERIFY(said);
        // No absolute path inside.
        for (const auto& [name, bytes] : content)
            QVERIFY2(!bytes.contains(QByteArray(QS_SOURCE_DIR)) && !bytes.contains(folder.path().toUtf8()),
                     qPrintable(name));
    }

    // The sample that the folder ships is what the INT8 engine makes of the sample's input.
    void shippedSampleIsReproduced() {
        QTemporaryDir folder;
        const QString net = folder.filePath("net");
        QCOMPARE(runCli(compileArguments(net, 8)).exitCode, 0);
        const QString out = folder.filePath("out.npz");
        const CliResult run =
            runCli({"run", net, "-i", net + "/interpreter_out/input_0.bin", "-o", out, "--json", "--quiet"});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()["outputs"][0]["name"].toString(), QString("logits"));
        QFile npz(out);
        QVERIFY(npz.open(QIODevice::ReadOnly));
        QVERIFY(npz.readAll().contains(contentOf(net).at("interpreter_out/ref_result_0_fp32.bin")));
    }

    void sameBytesForAnyNumberOfThreads() {
        QTemporaryDir folder;
        QCOMPARE(
            runCli(compileArguments(folder.filePath("one"), 40) + QStringList{"--threads", "1"}).exitCode, 0);
        QCOMPARE(
            runCli(compileArguments(folder.filePath("three"), 40) + QStringList{"--threads", "3"}).exitCode,
            0);
        const auto one = contentOf(folder.filePath("one")), three = contentOf(folder.filePath("three"));
        QVERIFY(one.size() >= 9);
        QCOMPARE(one.size(), three.size());
        for (const auto& [name, bytes] : one)
            QVERIFY2(three.at(name) == bytes, qPrintable(name));
    }

    void interruptedJobLeavesTheOldFolder() {
        QTemporaryDir folder;
        const QString net = folder.filePath("net");
        QCOMPARE(runCli(compileArguments(net, 4)).exitCode, 0);
        const auto before = contentOf(net);
        QProcess process;
        // Some seconds of work; the line "calibrate" says that it has begun.
        const QStringList arguments =
            QStringList{"compile",
                        source("tests/golden/models/mobilenetv2_qat_pytorch_eager.onnx"),
                        "-o",
                        net,
                        "--ignore-quantizers",
                        "--dataset",
                        testData(),
                        "--calib",
                        "1000",
                        "--threads",
                        "1"} +
            preprocessing();
        process.setReadChannel(QProcess::StandardError);
        process.start(cliPath(), arguments);
        QByteArray seen;
        while (!seen.contains("calibrate") && process.waitForReadyRead(60000))
            seen += process.readAllStandardError();
        QVERIFY(process.state() == QProcess::Running);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(contentOf(net) == before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{"net"});
    }

    // A plain model is quantized by calibration; without data the findings say what that is worth.
    void plainModelWithoutData() {
        QTemporaryDir folder;
        const CliResult result =
            runCli({"compile", floatModel(), "-o", folder.filePath("net"), "--json", "--quiet"});
        QCOMPARE(result.exitCode, 0);
        bool said = false;
        for (const QJsonValue& finding : result.json()["findings"].toArray())
            said = said || finding["code"].toString() == "random-calibration";
        QVERIFY(said);
    }
};

QTEST_GUILESS_MAIN(CliCompileTest)
#include "test_cli_compile.moc"
