#include "inspectors/OptionsPanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>

#include "common/Theme.h"
#include "inspectors/CalibrationText.h"
#include "inspectors/CompileBar.h"
#include "inspectors/DataSourceEditor.h"
#include "inspectors/FieldGrid.h"
#include "inspectors/HintLabel.h"
#include "inspectors/OptionForm.h"
#include "inspectors/SamplePreview.h"

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
    layout->addWidget(buildTuning());
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

QGroupBox* OptionsPanel::buildTuning() {
    auto* box = new QGroupBox(tr("Fine tuning and hardware"));
    auto* fields = makeFields(box);
    m_tuning = new OptionForm(OptionEntry::Group::Tuning);
    m_hardware = new OptionForm(OptionEntry::Group::Hardware);
    m_tuningHint = new HintLabel;
    fields->addWide(m_tuning);
    fields->addWide(m_tuningHint);
    fields->addWide(m_hardware);
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
    m_preview = new SamplePreview;
    fields->addWide(m_data);
    fields->addWide(m_preview);
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
    for (OptionForm* form : {m_tuning, m_hardware})
        connect(form, &OptionForm::changed, this, &OptionsPanel::refresh);
    connect(m_exclude, &QLineEdit::textChanged, this, &OptionsPanel::refresh);
    connect(m_data, &DataSourceEditor::changed, this, &OptionsPanel::refresh);
    connect(m_bar, &CompileBar::compileRequested, this, &OptionsPanel::compileRequested);
    connect(m_bar, &CompileBar::cancelRequested, this, &OptionsPanel::cancelRequested);
}

} // namespace qs::widgets
