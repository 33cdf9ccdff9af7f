#include "tools/TrainingRun.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace qs::app {

QStringList trainingCommand(const TrainingOptions& o, const QString& folder) {
    QStringList words{"-u", // lines as they come
                      QString("%1/%2/%3").arg(folder, o.framework, o.retrain ? "qat_retrain.py" : "train.py"),
                      "-lr",
                      QString::number(o.learningRate, 'g', 8),
                      "--max_epochs",
                      QString::number(o.epochs),
                      "--data",
                      o.data};
    if (!o.dataFolder.isEmpty()) words += {"--data_dir", o.dataFolder};
    if (o.retrain)
        words += {"--weights", o.weights}; // which also say what network it is
    else
        words += {"--model", o.model};
    return words + QStringList{"--output", o.output};
}

bool parseTrainingLine(const QString& line, TrainingPoint& point) {
    static const QRegularExpression kLine(
        R"(^epoch (\d+)/(\d+)(?: step (\d+)/(\d+))? loss ([0-9.eE+-]+)(?: accuracy ([0-9.]+))?)");
    const QRegularExpressionMatch match = kLine.match(line);
    if (!match.hasMatch()) return false;
    bool isNumber = false;
    point.loss = match.captured(5).toDouble(&isNumber);
    const int epoch = match.captured(1).toInt(), steps = match.captured(4).toInt();
    point.epochs = match.captured(2).toInt();
    const bool within = !match.captured(3).isEmpty();
    if (!isNumber || epoch < 1 || (within && steps < 1)) return false;
    point.epoch = within ? epoch - 1 + match.captured(3).toDouble() / steps : epoch;
    point.accuracy = match.captured(6).isEmpty() ? -1.0 : match.captured(6).toDouble();
    return true;
}

TrainingRun::TrainingRun(QObject* parent) : QObject(parent) {
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::readyRead, this, &TrainingRun::read);
    connect(&m_process, &QProcess::finished, this, &TrainingRun::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit finished(tr("%1 cannot be started: %2").arg(m_process.program(), m_process.errorString()));
    });
}

TrainingRun::~TrainingRun() {
    m_process.disconnect(this);
    if (!running()) return;
    m_process.terminate();
    if (!m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished(2000);
    }
}

void TrainingRun::start(const TrainingOptions& options, const QString& folder) {
    if (running()) return;
    m_rest.clear();
    m_onnxFile.clear();
    m_stopped = false;
    m_process.setWorkingDirectory(QFileInfo(options.output).absolutePath());
    m_process.start(options.python, trainingCommand(options, folder), QIODevice::ReadOnly);
}

void TrainingRun::stop() {
    if (!running()) return;
    m_stopped = true;
    m_process.terminate();
}

void TrainingRun::read() {
    m_rest += m_process.readAll();
    for (qsizetype end; (end = m_rest.indexOf('\n')) >= 0; m_rest.remove(0, end + 1)) {
        const QString text = QString::fromUtf8(m_rest.left(end)).trimmed();
        emit line(text);
        TrainingPoint point;
        if (parseTrainingLine(text, point)) emit progressed(point);
        if (text.startsWith("written ") && text.endsWith(".onnx"))
            m_onnxFile = QFileInfo(m_process.workingDirectory() + "/" + text.mid(8)).isFile()
                             ? m_process.workingDirectory() + "/" + text.mid(8)
                             : text.mid(8);
    }
}

void TrainingRun::end(int exitCode, QProcess::ExitStatus status) {
    read();
    if (!m_rest.isEmpty()) emit line(QString::fromUtf8(m_rest).trimmed());
    m_rest.clear();
    if (m_stopped)
        emit finished(tr("Stopped."));
    else if (status != QProcess::NormalExit)
        emit finished(tr("The script has crashed."));
    else if (exitCode != 0)
        emit finished(tr("The script ended with exit code %1; its last lines say why.").arg(exitCode));
    else
        emit finished({});
}

} // namespace qs::app
