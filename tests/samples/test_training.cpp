// Both steps of the PyTorch sample for one epoch on a few images, then the compiler on what they leave.
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include "e2e/CommandLineRun.h"

using namespace qs::testing;

class TrainingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray python(const QString& script, const QStringList& arguments, int& exitCode) {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start("/usr/bin/python3",
                      QStringList{source("resources/samples/pytorch/" + script), "--max_epochs", "1",
                                  "--limit", "2048", "--batch_size", "64", "--workers", "0"} +
                          arguments);
        exitCode = process.waitForFinished(600000) ? process.exitCode() : -1;
        return process.readAll();
    }

private slots:
    void twoStepsAndTheCompiler() {
        int exitCode = 0;
        QByteArray log = python("train.py", {"-lr", "0.05", "--output", "net.pth"}, exitCode);
        if (log.contains("No module named 'torch'"))
            QSKIP("the Debian package python3-torch is not installed");
        QVERIFY2(exitCode == 0, log.constData());
        log = python("qat_retrain.py", {"-lr", "0.01", "--weights", "net.pth", "--output", "net_qat.pth"},
                     exitCode);
        QVERIFY2(exitCode == 0, log.constData());
        static const QRegularExpression epoch("epoch 1/1 loss [0-9.]+ accuracy ([0-9.]+) seconds");
        const double trained = epoch.match(log).captured(1).toDouble();
        QVERIFY2(trained > 15.0, log.constData()); // ten classes: chance gives 10

        const QString model = m_folder.filePath("net_qat.onnx"), out = m_folder.filePath("out");
        const CliResult inspected = runCli({"inspect", model, "--json", "--quiet"});
        QCOMPARE(inspected.json()["framework"].toString(), QString("pytorch"));
        QCOMPARE(inspected.json()["quantizers"].toArray().size(), 54);
        const CliResult compiled = runCli(QStringList{"compile", model, "-a", "-m", "pytorch", "-o", out,
                                                      "--dataset", calibrationData(), "--json", "--quiet"} +
                                          preprocessing());
        QVERIFY2(compiled.exitCode == 0, compiled.err.constData());
        QCOMPARE(compiled.json()["layers_int8"].toInt(), 32);
        QCOMPARE(compiled.json()["layers_float"].toArray().size(), 0);

        const QStringList data = QStringList{"--dataset", testData(), "--json", "--quiet"} + preprocessing();
        const double simulated =
            runCli(QStringList{"evaluate", model, "--engine", "sim"} + data).json()["top1"].toDouble();
        const double integer = runCli(QStringList{"evaluate", out} + data).json()["top1"].toDouble();
        qInfo("after one epoch: %.2f trained, %.2f simulated, %.2f INT8", trained, simulated, integer);
        QVERIFY(std::abs(simulated - integer) < 3.0); // 1000 images, a network that is hardly trained
    }
};

QTEST_GUILESS_MAIN(TrainingTest)
#include "test_training.moc"
