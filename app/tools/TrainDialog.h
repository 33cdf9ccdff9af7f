// Tools > Train: the two steps of the training samples, with a live log and the loss curve.
#pragma once

#include <QDialog>

#include "tools/TrainingRun.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace qs::app {

class LossCurve;

class TrainDialog : public QDialog {
    Q_OBJECT
public:
    // `scripts` is the folder samples of the resources.
    explicit TrainDialog(const QString& scripts, QWidget* parent = nullptr);

    TrainingOptions options() const;
    void setOptions(const TrainingOptions& options);
    TrainingRun* run() { return m_run; }
    LossCurve* curve() { return m_curve; }

public slots:
    void start();

signals:
    void openRequested(const QString& onnxFile);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeForm();
    enum class Browse { File, NewFile, Folder };
    QWidget* fileRow(QLineEdit*& edit, const QString& name, Browse browse);
    void stepChanged();
    void runEnded(const QString& error);
    void showRunning(bool running);

    QString m_scripts;
    TrainingRun* m_run;
    QComboBox *m_step, *m_framework, *m_model, *m_data;
    QLineEdit *m_dataFolder, *m_weights, *m_output, *m_python;
    QDoubleSpinBox* m_learningRate;
    QSpinBox* m_epochs;
    QWidget* m_form = nullptr;
    QList<QWidget*> m_weightsRow, m_modelRow; // label and field: each step has one of them
    LossCurve* m_curve;
    QPlainTextEdit* m_log;
    QLabel* m_state;
    QPushButton *m_start, *m_stop, *m_open;
};

} // namespace qs::app
