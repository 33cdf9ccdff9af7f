// One run of a training script: starts it, reads its lines as they come, stops it.
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>

namespace qs::app {

// What the scripts in resources/samples take.
struct TrainingOptions {
    QString framework = "pytorch"; // folder of the scripts: pytorch or tensorflow
    bool retrain = false;          // qat_retrain.py instead of train.py
    QString python = "python3";
    QString model = "resnet20";
    QString data = "fashion-mnist";
    QString dataFolder; // empty: the script's own
    double learningRate = 0.1;
    int epochs = 30;
    QString weights; // retrain: what training has written
    QString output;  // .pth or .h5; retraining leaves an ONNX file beside it
};

// The words behind the interpreter's name; `folder` holds the scripts.
QStringList trainingCommand(const TrainingOptions& options, const QString& folder);

// A point of the loss curve: a line "epoch 1/30 step 50/468 loss 0.7312", or the end of an epoch,
// "epoch 1/30 loss 0.5210 accuracy 86.41 seconds 12.3".
struct TrainingPoint {
    double epoch = 0.0; // how many are done, with fractions
    int epochs = 0;
    double loss = 0.0;
    double accuracy = -1.0; // percent; negative within an epoch
};
bool parseTrainingLine(const QString& line, TrainingPoint& point);

class TrainingRun : public QObject {
    Q_OBJECT
public:
    explicit TrainingRun(QObject* parent = nullptr);
    ~TrainingRun() override; // stops it

    void start(const TrainingOptions& options, const QString& folder);
    void stop();
    bool running() const { return m_process.state() != QProcess::NotRunning; }
    // The ONNX file that the finished run said it has written; empty: none.
    QString onnxFile() const { return m_onnxFile; }

signals:
    void line(const QString& text);
    void progressed(const qs::app::TrainingPoint& point);
    // Empty `error`: it ended well.
    void finished(const QString& error);

private:
    void read();
    void end(int exitCode, QProcess::ExitStatus status);

    QProcess m_process;
    QByteArray m_rest; // of a line that is not complete yet
    QString m_onnxFile;
    bool m_stopped = false;
};

} // namespace qs::app
