// What the options panel makes of its fields: settings in and out, hints, and what is wrong.
#include <QRegularExpression>

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

bool OptionsPanel::usesTrained(const CompileSettings& now) const {
    return m_model && m_model->quantized() && !now.compile.quant.ignoreQuantizers;
}

void OptionsPanel::refresh() {
    if (m_loading) return;
    const CompileSettings now = settings();
    for (OptionForm* form : m_forms)
        form->adapt(now);
    refreshFramework(now);
    refreshHints(now);
    m_bar->setPlan(tr("Samples: %1 for calibration, %2 for the analysis")
                       .arg(now.compile.calibrationSamples)
                       .arg(now.analysisSamples));
    m_bar->setProblem(problem());
    emit settingsChanged();
}

void OptionsPanel::refreshFramework(const CompileSettings& now) {
    const bool quantized = m_model && m_model->quantized();
    m_quantizers->widgetOf("ignore-quantizers")->setEnabled(!m_model || quantized);
    HintLabel* trained = m_quantizers->hintOf("ignore-quantizers");
    if (m_model && !quantized) {
        trained->setHint(tr("This model holds no quantizers, so all ranges come from calibration."));
    } else if (m_model) {
        trained->setHint(tr("The file holds %1 trained quantizers.").arg(m_model->quantizers.size()));
    } else {
        trained->clearHint();
    }
    HintLabel* hint = m_quantizers->hintOf("qat-type");
    const bool matters = !m_model || usesTrained(now);
    m_quantizers->widgetOf("qat-type")->setEnabled(matters);
    if (!m_model) return hint->clearHint();
    if (!matters) return hint->setHint(tr("Has no effect when no trained quantizers are used."));
    const QString detected = frameworkName(m_model->framework.framework);
    const QString chosen = QString::fromStdString(now.compile.qatType);
    const auto meant = chosen == QLatin1String("pytorch")      ? qat::Framework::PyTorch
                       : chosen == QLatin1String("tensorflow") ? qat::Framework::TensorFlow
                                                               : m_model->framework.framework;
    if (detected.isEmpty()) {
        hint->setHint(tr("The file does not tell which framework wrote it."), HintLabel::Tone::Warn);
    } else if (meant != m_model->framework.framework) {
        hint->setHint(tr("The file looks like one of %1; the report will say so.").arg(detected),
                      HintLabel::Tone::Warn);
    } else {
        const auto& evidence = m_model->framework.evidence;
        const QString detail = evidence.empty() ? QString() : coreText(evidence.front());
        hint->setHint(detail.isEmpty() ? tr("Detected: %1.").arg(detected)
                                       : tr("Detected: %1 (%2).").arg(detected, detail));
    }
}

void OptionsPanel::refreshHints(const CompileSettings& now) {
    QString method = methodSentence(now.compile.quant.method);
    if (usesTrained(now))
        method += QLatin1Char(' ') + tr("Only values without a trained quantizer are calibrated.");
    m_activations->hintOf("calibrate-method")->setHint(method);
    m_tuningHint->setHint(usesTrained(now) ? tr("Trained weights are not touched by these.") : QString());
    m_weights->hintOf("weight-range")
        ->setHint(usesTrained(now) ? tr("Trained weights keep their own scales and codes.") : QString());
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
    for (const OptionForm* form : m_forms)
        if (const QString wrong = form->problem(); !wrong.isEmpty()) return wrong;
    return {};
}

QString OptionsPanel::dataProblem() const {
    return m_data->problem();
}

void OptionsPanel::setSettings(const CompileSettings& settings) {
    m_loading = true;
    m_kept = settings;
    m_data->setOptions(settings.compile.calibration);
    for (OptionForm* form : m_forms)
        form->show(settings);
    m_loading = false;
    refresh();
}

CompileSettings OptionsPanel::settings() const {
    CompileSettings settings = m_kept;
    settings.compile.calibration = m_data->options();
    for (const OptionForm* form : m_forms)
        form->apply(settings);
    return settings;
}

data::DatasetOptions OptionsPanel::analysisData() const {
    const CompileSettings now = settings();
    data::DatasetOptions options = now.compile.calibration;
    options.limit = now.analysisSamples;
    return options;
}

void OptionsPanel::keepFloat(const QStringList& nodes) {
    CompileSettings now = settings();
    std::vector<std::string>& patterns = now.compile.quant.exclude;
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_/.:-]+$"));
    for (const QString& node : nodes) {
        const QString pattern = plain.match(node).hasMatch() ? node : QRegularExpression::escape(node);
        if (std::find(patterns.begin(), patterns.end(), pattern.toStdString()) == patterns.end())
            patterns.push_back(pattern.toStdString());
    }
    m_weights->show(now);
}

void OptionsPanel::setRunning(bool running) {
    m_form->setEnabled(!running);
    if (running && !m_bar->isRunning()) m_bar->start();
}

} // namespace qs::widgets
