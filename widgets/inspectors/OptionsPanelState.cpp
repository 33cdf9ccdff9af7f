// What the options panel makes of its fields: settings in and out, hints, and what is wrong.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <algorithm>

#include "common/CoreText.h"
#include "common/DiagnosticText.h"
#include "inspectors/CalibrationText.h"
#include "inspectors/CompileBar.h"
#include "inspectors/DataSourceEditor.h"
#include "inspectors/HintLabel.h"
#include "inspectors/OptionForm.h"
#include "inspectors/OptionsPanel.h"

namespace qs::widgets {

namespace {

constexpr int kSampleLimit = 1'000'000;

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
        const QString detail = evidence.empty() ? QString() : coreText(evidence.front());
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
    m_tuningHint->setHint(usesTrained() ? tr("Trained weights are not touched by these.") : QString());
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

QString OptionsPanel::dataProblem() const {
    return m_data->problem();
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
    m_tuning->show(settings);
    m_hardware->show(settings);
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
    m_tuning->apply(settings);
    m_hardware->apply(settings);
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

void OptionsPanel::keepFloat(const QStringList& nodes) {
    QStringList patterns = excludeList(m_exclude->text());
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_/.:-]+$"));
    for (const QString& node : nodes) {
        const QString pattern = plain.match(node).hasMatch() ? node : QRegularExpression::escape(node);
        if (!patterns.contains(pattern)) patterns << pattern;
    }
    m_exclude->setText(patterns.join(QLatin1Char(' ')));
}

void OptionsPanel::setRunning(bool running) {
    m_form->setEnabled(!running);
    if (running && !m_bar->isRunning()) m_bar->start();
}

} // namespace qs::widgets
