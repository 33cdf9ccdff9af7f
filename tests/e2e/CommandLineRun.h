// Runs quantscope-cli as a process of its own.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace qs::testing {

struct CliResult {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    // The one object on standard output; empty when there is not exactly one.
    const QJsonObject json() const { // const, so that ["a"]["b"] reads
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
    }
};

inline QString cliPath() {
    return QStringLiteral(QS_BINARY_DIR "/bin/quantscope-cli");
}
inline QString source(const QString& path) {
    return QStringLiteral(QS_SOURCE_DIR "/") + path;
}

// Sanitized programs are many times slower.
#ifdef QS_SANITIZED
constexpr int kPatienceMs = 1'800'000;
#else
constexpr int kPatienceMs = 300'000;
#endif

inline CliResult runProgram(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    CliResult result;
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit) return result;
    result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

inline CliResult runCli(const QStringList& arguments) {
    return runProgram(cliPath(), arguments);
}

inline QString idx(const QString& stem) {
    return QStringLiteral("idx:%1-images-idx3-ubyte.gz,%1-labels-idx1-ubyte.gz").arg(stem);
}
inline QStringList preprocessing() {
    return {"--mean", "0.2860", "--std", "0.3530"};
}
inline QString calibrationData() {
    return idx(source("resources/data/fashion-mnist-calib-500"));
}
inline QString testData() {
    return idx(source("resources/data/fashion-mnist-test-1000"));
}
inline QString floatModel() {
    return source("resources/models/resnet20_fp32.onnx");
}
inline QString qatModel() {
    return source("resources/models/resnet20_qat_pytorch_eager.onnx");
}

// `compile` of the bundled QAT model on the first samples of the calibration data.
inline QStringList compileArguments(const QString& folder, int samples) {
    return QStringList{"compile",
                       qatModel(),
                       "-a",
                       "-m",
                       "pytorch",
                       "-o",
                       folder,
                       "--dataset",
                       calibrationData(),
                       "--calib",
                       QString::number(samples),
                       "--quiet"} +
           preprocessing();
}

} // namespace qs::testing
