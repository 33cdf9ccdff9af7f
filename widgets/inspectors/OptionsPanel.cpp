#include "inspectors/OptionsPanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <algorithm>

#include "common/DiagnosticText.h"
#include "common/Theme.h"
#include "inspectors/CalibrationText.h"
#include "inspectors/CompileBar.h"
#include "inspectors/DataSourceEditor.h"
#include "inspectors/FieldGrid.h"
#include "inspectors/HintLabel.h"

namespace qs::widgets {

namespace {

constexpr int kSampleLimit = 1'000'000;

FieldGrid* makeFields(QGroupBox* box) {
    auto* fields = new FieldGrid(box);
    fields->setContentsMargins(Spacing::kMedium, Spacing::kSmall, Spacing::kMedium, Spacing::kMedium);
    return fields;
}

QSpinBox* makeSamples(const QString& tip) {
    auto* box = new QSpinBox;
    box->setRange(1, kSampleLimit);
    box->setGroupSeparatorShown(true);
    box->setToolTip(tip);
    return box;
}

QStringList excludeList(const QString& text) {
    QStringList list;
    for (const QString& part : text.split(QRegularExpression(QStringLiteral("[\\s;]+")), Qt::SkipEmptyParts))
        list << part;
    return list;
}

QString frameworkName(qat::Framework framework) {
    switch (framework) {
    case qat::Framework::PyTorch:
        return QStringLiteral("PyTorch");
    case qat::Framework::TensorFlow:
        return QStringLiteral("TensorFlow");
    case qat::Framework::Qonnx:
        return QStringLiteral("QONNX");
    case qat::Framework::Nvidia:
        return QStringLiteral("NVIDIA");
    case qat::Framework::OnnxRuntime:
        return QStringLiteral("ONNX Runtime");
    case qat::Framework::Unknown:
        break;
    }
    return {};
}

} // namespace

OptionsPanel::OptionsPanel(QWidget* parent) : QWidget(parent), m_bar(new CompileBar) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    m_form = buildForm();
    scroll->setWidget(m_form);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + 14);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setFixedHeight(1);
    line->setForegroundRole(QPalette::Mid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(line);
    layout->addWidget(m_bar);
    connectFields();
    setSettings({});
}

QWidget* OptionsPanel::buildForm() {
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(Spacing::kMedium, Spacing::kMedium, Spacing::kMedium, Spacing::kMedium);
    layout->setSpacing(Spacing::kMedium);
    layout->addWidget(buildQuantizers());
    layout->addWidget(buildActivations());
    layout->addWidget(buildWeights());
    layout->addWidget(buildData());
    layout->addStretch(1);
    return form;
}

QGroupBox* OptionsPanel::buildQuantizers() {
    auto* box = new QGroupBox(tr("Trained quantizers"));
    auto* fields = makeFields(box);
    m_trained = new QRadioButton(tr("Use those of the file (QAT)"));
    m_trained->setToolTip(
        tr("The network keeps the ranges and weight codes that training found; calibration fills in "
           "only what is missing."));
    m_ignore = new QRadioButton(tr("Ignore them, calibrate everything (PTQ)"));
    m_ignore->setToolTip(
        tr("Post-training quantization: all ranges come from the sample data, as if the model had "
           "been trained in float."));
    m_trainedHint = new HintLabel;
    m_framework = new QComboBox;
    m_framework->addItem(tr("Detect"), QStringLiteral("auto"));
    m_framework->addItem(QStringLiteral("PyTorch"), QStringLiteral("pytorch"));
    m_framework->addItem(QStringLiteral("TensorFlow"), QStringLiteral("tensorflow"));
    m_framework->setToolTip(
        tr("Which framework wrote the file. Exporters place fake quantizers differently; the file "
           "usually tells by itself."));
    m_frameworkHint = new HintLabel;
    fields->addWide(m_trained);
    fields->addWide(m_ignore);
    fields->addWide(m_trainedHint);
    fields->addField(tr("Framework"), m_framework);
    fields->addBelow(m_frameworkHint);
    return box;
}

QGroupBox* OptionsPanel::buildActivations() {
    auto* box = new QGroupBox(tr("Activations"));
    auto* fields = makeFields(box);
    m_method = new QComboBox;
    for (const quant::CalibrationMethod method : offeredMethods()) {
        m_method->addItem(methodText(method), int(method));
        m_method->setItemData(m_method->count() - 1, methodSentence(method), Qt::ToolTipRole);
    }
    m_percentile = new QDoubleSpinBox;
    m_percentile->setRange(50.0, 100.0);
    m_percentile->setDecimals(3);
    m_percentile->setSingleStep(0.01);
    m_percentile->setSuffix(QStringLiteral(" %"));
    m_percentile->setToolTip(
        tr("Share of the values that the range keeps; the rest is cut off. 100 is the same as "
           "minimum and maximum."));
    m_constant = new QDoubleSpinBox;
    m_constant->setRange(0.0001, 1.0);
    m_constant->setDecimals(4);
    m_constant->setSingleStep(0.01);
    m_constant->setToolTip(tr("Weight of each new sample in the moving average; 1 keeps only the last one."));
    m_methodHint = new HintLabel;
    m_signed = new QCheckBox(tr("Signed (int8 instead of uint8)"));
    m_signed->setToolTip(tr("Some hardware takes signed activations only. Behind a ReLU, a signed symmetric "
                            "range leaves half of the codes unused."));
    m_symmetric = new QCheckBox(tr("Symmetric around zero"));
    m_symmetric->setToolTip(
        tr("The zero point stands in the middle of the codes, so integer arithmetic needs no "
           "correction for it; one-sided ranges lose one bit."));
    fields->addField(tr("Calibration"), m_method);
    m_parameterLabel = fields->addField(QString(), m_percentile);
    fields->addBelow(m_constant);
    fields->addBelow(m_methodHint);
    fields->addWide(m_signed);
    fields->addWide(m_symmetric);
    return box;
}

QGroupBox* OptionsPanel::buildWeights() {
    auto* box = new QGroupBox(tr("Weights"));
    auto* fields = makeFields(box);
    m_perChannel = new QCheckBox(tr("One scale per output channel"));
    m_perChannel->setToolTip(
        tr("Channels with small weights keep their precision beside channels with large ones. Off: "
           "one scale for the whole tensor."));
    m_weightRange = new QComboBox;
    m_weightRange->addItem(QStringLiteral("−127 … 127"), 127);
    m_weightRange->addItem(QStringLiteral("−128 … 127"), 128);
    m_weightRange->setToolTip(
        tr("Integer codes of the weights. Without −128 the range is symmetric, which some "
           "hardware and ONNX Runtime expect; PyTorch trains with −128."));
    m_weightHint = new HintLabel;
    m_exclude = new QLineEdit;
    m_exclude->setPlaceholderText(tr("node names or patterns"));
    m_exclude->setToolTip(
        tr("Nodes that stay in float: names or regular expressions for whole names, separated by spaces."));
    m_excludeHint = new HintLabel;
    fields->addWide(m_perChannel);
    fields->addField(tr("Codes"), m_weightRange);
    fields->addBelow(m_weightHint);
    fields->addField(tr("Leave in float"), m_exclude);
    fields->addBelow(m_excludeHint);
    return box;
}

QGroupBox* OptionsPanel::buildData() {
    auto* box = new QGroupBox(tr("Sample data"));
    auto* fields = makeFields(box);
    m_data = new DataSourceEditor;
    m_calibrationSamples =
        makeSamples(tr("How many samples calibration looks at, from the beginning of the data."));
    m_analysisSamples =
        makeSamples(tr("How many samples the per-layer analysis runs; more take longer and smooth the "
                       "numbers."));
    fields->addWide(m_data);
    fields->addField(tr("For calibration"), m_calibrationSamples);
    fields->addField(tr("For the analysis"), m_analysisSamples);
    return box;
}

void OptionsPanel::connectFields() {
    for (QComboBox* box : {m_framework, m_method, m_weightRange}) {
        connect(box, &QComboBox::currentIndexChanged, this, &OptionsPanel::refresh);
    }
    for (QAbstractButton* button :
         {static_cast<QAbstractButton*>(m_trained), static_cast<QAbstractButton*>(m_signed),
          static_cast<QAbstractButton*>(m_symmetric), static_cast<QAbstractButton*>(m_perChannel)}) {
        connect(button, &QAbstractButton::toggled, this, &OptionsPanel::refresh);
    }
    for (QDoubleSpinBox* box : {m_percentile, m_constant}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &OptionsPanel::refresh);
    }
    for (QSpinBox* box : {m_calibrationSamples, m_analysisSamples}) {
        connect(box, &QSpinBox::valueChanged, this, &OptionsPanel::refresh);
    }
    connect(m_exclude, &QLineEdit::textChanged, this, &OptionsPanel::refresh);
    connect(m_data, &DataSourceEditor::changed, this, &OptionsPanel::refresh);
    connect(m_bar, &CompileBar::compileRequested, this, &OptionsPanel::compileRequested);
    connect(m_bar, &CompileBar::cancelRequested, this, &OptionsPanel::cancelRequested);
}

void OptionsPanel::setModel(std::shared_ptr<const pipeline::Model> model) {
    m_model = std::move(model);
    refresh();
}

bool OptionsPanel::usesTrained() const {
    return m_model && m_model->quantized() && m_trained->isChecked();
}

void OptionsPanel::refresh() {
    if (m_loading) return;
    refreshFramework();
    refreshCalibration();
    refreshExclude();
    m_bar->setProblem(problem());
    emit settingsChanged();
}

void OptionsPanel::refreshFramework() {
    const bool quantized = m_model && m_model->quantized();
    m_trained->setEnabled(!m_model || quantized);
    m_ignore->setEnabled(!m_model || quantized);
    if (m_model && !quantized) {
        m_trainedHint->setHint(tr("This model holds no quantizers, so all ranges come from calibration."));
    } else if (quantized) {
        m_trainedHint->setHint(tr("The file holds %1 trained quantizers.").arg(m_model->quantizers.size()));
    } else {
        m_trainedHint->clearHint();
    }
    const bool matters = !m_model || usesTrained();
    m_framework->setEnabled(matters);
    if (!m_model) return m_frameworkHint->clearHint();
    if (!matters) return m_frameworkHint->setHint(tr("Has no effect when no trained quantizers are used."));
    const QString detected = frameworkName(m_model->framework.framework);
    const QString chosen = m_framework->currentData().toString();
    const auto meant = chosen == QLatin1String("pytorch")      ? qat::Framework::PyTorch
                       : chosen == QLatin1String("tensorflow") ? qat::Framework::TensorFlow
                                                               : m_model->framework.framework;
    if (detected.isEmpty()) {
        m_frameworkHint->setHint(tr("The file does not tell which framework wrote it."),
                                 HintLabel::Tone::Warn);
    } else if (meant != m_model->framework.framework) {
        m_frameworkHint->setHint(tr("The file looks like %1; that will be reported.").arg(detected),
                                 HintLabel::Tone::Warn);
    } else {
        const auto& evidence = m_model->framework.evidence;
        const QString detail = evidence.empty() ? QString() : QString::fromStdString(evidence.front());
        m_frameworkHint->setHint(detail.isEmpty() ? tr("Detected: %1.").arg(detected)
                                                  : tr("Detected: %1 (%2).").arg(detected, detail));
    }
}

void OptionsPanel::refreshCalibration() {
    const auto method = quant::CalibrationMethod(m_method->currentData().toInt());
    const bool percentile = method == quant::CalibrationMethod::Percentile;
    const bool average = method == quant::CalibrationMethod::MovingAverage;
    m_percentile->setVisible(percentile);
    m_constant->setVisible(average);
    m_parameterLabel->setVisible(percentile || average);
    m_parameterLabel->setText(percentile ? tr("Keep") : tr("Constant"));
    QString hint = methodSentence(method);
    if (usesTrained())
        hint += QLatin1Char(' ') + tr("Only values without a trained quantizer are calibrated.");
    m_methodHint->setHint(hint);
    m_weightHint->setHint(usesTrained() ? tr("Trained weights keep their own scales and codes.") : QString());
    m_calibrationSamples->setEnabled(m_data->hasSource());
    m_analysisSamples->setEnabled(m_data->hasSource());
    const QString why = tr("Choose sample data first.");
    m_calibrationSamples->setStatusTip(m_data->hasSource() ? QString() : why);
    m_analysisSamples->setStatusTip(m_data->hasSource() ? QString() : why);
}

void OptionsPanel::refreshExclude() {
    m_excludeProblem.clear();
    for (const QString& pattern : excludeList(m_exclude->text())) {
        const QRegularExpression expression(pattern);
        if (!expression.isValid())
            m_excludeProblem = tr("“%1” is no valid pattern: %2").arg(pattern, expression.errorString());
    }
    m_excludeHint->setHint(m_excludeProblem, HintLabel::Tone::Bad);
}

QString OptionsPanel::problem() const {
    if (!m_model) return tr("Open a model to compile it.");
    if (!m_model->compilable) {
        for (const Diagnostic& finding : m_model->findings) {
            if (finding.severity == Severity::Error)
                return tr("This model cannot be compiled. %1").arg(diagnosticLine(finding));
        }
        return tr("This model cannot be compiled.");
    }
    if (!m_data->problem().isEmpty()) return m_data->problem();
    return m_excludeProblem;
}

void OptionsPanel::setSettings(const CompileSettings& settings) {
    m_loading = true;
    m_kept = settings;
    const pipeline::CompileOptions& compile = settings.compile;
    const quant::QuantOptions& quant = compile.quant;
    const QString framework = QString::fromStdString(compile.qatType);
    m_framework->setCurrentIndex(std::max(0, m_framework->findData(framework)));
    (quant.ignoreQuantizers ? m_ignore : m_trained)->setChecked(true);
    m_method->setCurrentIndex(std::max(0, m_method->findData(int(quant.method))));
    m_percentile->setValue(quant.percentile);
    m_constant->setValue(quant.movingAverageConstant);
    m_signed->setChecked(quant.signedActivations);
    m_symmetric->setChecked(quant.symmetricActivations);
    m_perChannel->setChecked(quant.perChannelWeights);
    m_weightRange->setCurrentIndex(std::max(0, m_weightRange->findData(quant.weightRange)));
    QStringList exclude;
    for (const std::string& pattern : quant.exclude)
        exclude << QString::fromStdString(pattern);
    m_exclude->setText(exclude.join(QLatin1Char(' ')));
    m_data->setOptions(compile.calibration);
    m_calibrationSamples->setValue(
        static_cast<int>(std::clamp<std::int64_t>(compile.calibrationSamples, 1, kSampleLimit)));
    m_analysisSamples->setValue(
        static_cast<int>(std::clamp<std::int64_t>(settings.analysisSamples, 1, kSampleLimit)));
    m_loading = false;
    refresh();
}

CompileSettings OptionsPanel::settings() const {
    CompileSettings settings = m_kept;
    pipeline::CompileOptions& compile = settings.compile;
    quant::QuantOptions& quant = compile.quant;
    compile.qatType = m_framework->currentData().toString().toStdString();
    quant.ignoreQuantizers = m_ignore->isChecked();
    // A named framework is the workflow's --qat; "auto" leaves it to what the file holds.
    compile.qat = !quant.ignoreQuantizers && compile.qatType != "auto";
    quant.method = quant::CalibrationMethod(m_method->currentData().toInt());
    quant.percentile = m_percentile->value();
    quant.movingAverageConstant = m_constant->value();
    quant.signedActivations = m_signed->isChecked();
    quant.symmetricActivations = m_symmetric->isChecked();
    quant.perChannelWeights = m_perChannel->isChecked();
    quant.weightRange = m_weightRange->currentData().toInt();
    quant.exclude.clear();
    for (const QString& pattern : excludeList(m_exclude->text()))
        quant.exclude.push_back(pattern.toStdString());
    compile.calibration = m_data->options();
    compile.calibrationSamples = m_calibrationSamples->value();
    settings.analysisSamples = m_analysisSamples->value();
    return settings;
}

data::DatasetOptions OptionsPanel::analysisData() const {
    data::DatasetOptions options = m_data->options();
    options.limit = m_analysisSamples->value();
    return options;
}

void OptionsPanel::setRunning(bool running) {
    m_form->setEnabled(!running);
    if (running && !m_bar->isRunning()) m_bar->start();
}

} // namespace qs::widgets
