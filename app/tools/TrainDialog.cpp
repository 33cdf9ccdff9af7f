#include "tools/TrainDialog.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include "common/Theme.h"
#include "inspectors/FieldGrid.h"
#include "inspectors/PathField.h"
#include "tools/LossCurve.h"

namespace qs::app {

using widgets::Spacing;

TrainDialog::TrainDialog(const QString& scripts, QWidget* parent)
    : QDialog(parent), m_scripts(scripts), m_run(new TrainingRun(this)), m_curve(new LossCurve) {
    setWindowTitle(tr("Train"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_log = new QPlainTextEdit;
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(20000);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setAccessibleName(tr("Log"));
    m_log->setProperty("role", "log");
    m_log->setPlaceholderText(tr("What the training script writes appears here."));
    m_state = new QLabel;
    m_state->setWordWrap(true);
    m_start = new QPushButton(tr("&Start"));
    m_start->setDefault(true);
    m_stop = new QPushButton(tr("S&top"));
    m_open = new QPushButton(tr("&Open in the workbench"));
    auto* close = new QPushButton(tr("Close"));
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(m_curve);
    right->addWidget(m_log);
    auto* top = new QHBoxLayout;
    m_form = makeForm();
    top->addWidget(m_form);
    top->addWidget(right, 1);
    top->setSpacing(Spacing::kLarge);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    for (QPushButton* button : {m_start, m_stop, m_open, close})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::kLarge, Spacing::kLarge, Spacing::kLarge, Spacing::kLarge);
    column->setSpacing(Spacing::kMedium);
    column->addLayout(top, 1);
    column->addLayout(buttons);
    resize(980, 560);

    connect(m_start, &QPushButton::clicked, this, &TrainDialog::start);
    connect(m_stop, &QPushButton::clicked, m_run, &TrainingRun::stop);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_run->onnxFile()); });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_step, &QComboBox::currentIndexChanged, this, &TrainDialog::stepChanged);
    connect(m_framework, &QComboBox::currentIndexChanged, this, &TrainDialog::stepChanged);
    connect(m_run, &TrainingRun::line, m_log, &QPlainTextEdit::appendPlainText);
    connect(m_run, &TrainingRun::progressed, m_curve, &LossCurve::add);
    connect(m_run, &TrainingRun::finished, this, &TrainDialog::runEnded);
    stepChanged();
    showRunning(false);
    m_open->setEnabled(false);
}

QWidget* TrainDialog::fileRow(QLineEdit*& edit, const QString& name, Browse browse) {
    auto* row = new widgets::PathField;
    row->setName(name);
    edit = row->edit();
    connect(row, &widgets::PathField::browseRequested, this, [this, edit, name, browse] {
        const QString chosen =
            browse == Browse::Folder    ? QFileDialog::getExistingDirectory(this, name, edit->text())
            : browse == Browse::NewFile ? QFileDialog::getSaveFileName(this, name, edit->text())
                                        : QFileDialog::getOpenFileName(this, name, edit->text());
        if (!chosen.isEmpty()) edit->setText(chosen);
    });
    return row;
}

QWidget* TrainDialog::makeForm() {
    const auto combo = [](std::initializer_list<std::pair<QString, const char*>> entries) {
        auto* box = new QComboBox;
        for (const auto& [text, value] : entries)
            box->addItem(text, QString(value));
        return box;
    };
    m_step = combo({{tr("1. Train in float"), "train"}, {tr("2. Retrain for quantization"), "retrain"}});
    m_framework = combo({{"PyTorch", "pytorch"}, {"TensorFlow", "tensorflow"}});
    m_model = combo({{"ResNet-20", "resnet20"}, {"ResNet-50", "resnet50"}});
    m_data = combo({{"Fashion-MNIST", "fashion-mnist"},
                    {"CIFAR-10", "cifar10"},
                    {"Food-101", "food101"},
                    {tr("Folder of pictures"), "folder"}});
    m_learningRate = new QDoubleSpinBox;
    m_learningRate->setDecimals(6);
    m_learningRate->setRange(1e-6, 10.0);
    m_learningRate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_epochs = new QSpinBox;
    m_epochs->setRange(1, 100000);
    m_python = new QLineEdit(QStringLiteral("python3"));
    m_python->setToolTip(tr("Python that has the framework: a name or the path of the program"));
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    auto* fields = new widgets::FieldGrid;
    column->addLayout(fields);
    column->addStretch();
    const auto file = [&](const QString& name, QLineEdit*& edit, Browse browse) {
        QWidget* row = fileRow(edit, name, browse);
        return QList<QWidget*>{fields->addField(name, row), row};
    };
    fields->addField(tr("Step"), m_step);
    fields->addField(tr("Framework"), m_framework);
    m_modelRow = {fields->addField(tr("Network"), m_model), m_model};
    fields->addField(tr("Data"), m_data);
    file(tr("Data folder"), m_dataFolder, Browse::Folder);
    m_dataFolder->setPlaceholderText(tr("as installed"));
    fields->addField(tr("Learning rate"), m_learningRate);
    fields->addField(tr("Epochs"), m_epochs);
    m_weightsRow = file(tr("Weights"), m_weights, Browse::File);
    file(tr("Output"), m_output, Browse::NewFile);
    fields->addField(tr("Interpreter"), m_python);
    constexpr int kFormWidth = 390;
    widget->setFixedWidth(kFormWidth);
    return widget;
}

// Sensible values of the step: those of the scripts themselves.
void TrainDialog::stepChanged() {
    const bool retrain = m_step->currentData() == "retrain";
    const QString ending = m_framework->currentData() == "pytorch" ? "pth" : "h5";
    const QString stem = QDir::home().filePath(m_model->currentData().toString());
    m_learningRate->setValue(retrain ? 0.001 : 0.1);
    m_epochs->setValue(retrain ? 5 : 30);
    m_weights->setText(QString("%1.%2").arg(stem, ending));
    m_output->setText(QString("%1%2.%3").arg(stem, retrain ? "_qat" : "", ending));
    for (QWidget* part : m_weightsRow)
        part->setVisible(retrain);
    for (QWidget* part : m_modelRow)
        part->setVisible(!retrain);
}

TrainingOptions TrainDialog::options() const {
    TrainingOptions o;
    o.framework = m_framework->currentData().toString();
    o.retrain = m_step->currentData() == "retrain";
    o.python = m_python->text();
    o.model = m_model->currentData().toString();
    o.data = m_data->currentData().toString();
    o.dataFolder = m_dataFolder->text();
    o.learningRate = m_learningRate->value();
    o.epochs = m_epochs->value();
    o.weights = m_weights->text();
    o.output = m_output->text();
    return o;
}

void TrainDialog::setOptions(const TrainingOptions& o) {
    m_framework->setCurrentIndex(m_framework->findData(o.framework));
    m_step->setCurrentIndex(m_step->findData(o.retrain ? "retrain" : "train"));
    m_model->setCurrentIndex(m_model->findData(o.model));
    m_data->setCurrentIndex(m_data->findData(o.data));
    m_python->setText(o.python);
    m_dataFolder->setText(o.dataFolder);
    m_learningRate->setValue(o.learningRate);
    m_epochs->setValue(o.epochs);
    m_weights->setText(o.weights);
    m_output->setText(o.output);
}

void TrainDialog::start() {
    if (m_run->running()) return;
    m_curve->clear();
    m_log->clear();
    m_open->setEnabled(false);
    const TrainingOptions chosen = options();
    m_log->appendPlainText(chosen.python + " " + trainingCommand(chosen, m_scripts).join(' '));
    showRunning(true);
    m_run->start(chosen, m_scripts);
}

void TrainDialog::runEnded(const QString& error) {
    showRunning(false);
    m_state->setText(error.isEmpty() ? tr("Done.") : error);
    m_open->setEnabled(error.isEmpty() && !m_run->onnxFile().isEmpty());
    if (!error.isEmpty() || m_step->currentData() == "retrain") return;
    // The next step goes on with what this one has written.
    const QString weights = m_output->text();
    m_step->setCurrentIndex(m_step->findData("retrain"));
    m_weights->setText(weights);
}

void TrainDialog::showRunning(bool running) {
    m_form->setEnabled(!running);
    m_start->setEnabled(!running);
    m_stop->setEnabled(running);
    if (running) m_state->setText(tr("Training…"));
}

void TrainDialog::closeEvent(QCloseEvent* event) {
    m_run->stop();
    QDialog::closeEvent(event);
}

} // namespace qs::app
