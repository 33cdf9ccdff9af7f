#include "inspectors/OptionsPanel.h"

#include <QGroupBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "common/Theme.h"
#include "common/WheelGuard.h"
#include "inspectors/CompileBar.h"
#include "inspectors/DataSourceEditor.h"
#include "inspectors/FieldGrid.h"
#include "inspectors/HintLabel.h"
#include "inspectors/OptionForm.h"
#include "inspectors/SamplePreview.h"

namespace qs::widgets {

namespace {

FieldGrid* makeFields(QGroupBox* box) {
    auto* fields = new FieldGrid(box);
    fields->setContentsMargins(Spacing::kMedium, Spacing::kSmall, Spacing::kMedium, Spacing::kMedium);
    return fields;
}

} // namespace

// Every widget has its parent from the start: with a style sheet, a widget that moves to another parent is
// styled anew with all that is in it, which took longer than everything else.
OptionsPanel::OptionsPanel(QWidget* parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_bar(new CompileBar(this)) {
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFrameShape(QFrame::NoFrame);
    buildForm(m_scroll->viewport());
    m_scroll->setWidget(m_form);
    WheelGuard::protect(m_form);
    m_scroll->setMinimumWidth(m_form->minimumSizeHint().width() + Spacing::kMedium);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setFixedHeight(1);
    line->setForegroundRole(QPalette::Mid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(line);
    layout->addWidget(m_bar);
    connectFields();
    setSettings({});
}

OptionForm* OptionsPanel::addForm(FieldGrid* fields, OptionEntry::Group group) {
    m_forms.push_back(new OptionForm(group, fields->parentWidget()));
    fields->addWide(m_forms.back());
    return m_forms.back();
}

void OptionsPanel::buildForm(QWidget* parent) {
    using Group = OptionEntry::Group;
    m_form = new QWidget(parent);
    auto* layout = new QVBoxLayout(m_form);
    // The scroll bar is the margin at the right: the boxes end where the button below them ends.
    layout->setContentsMargins(Spacing::kMedium, Spacing::kSmall, 0, Spacing::kMedium);
    layout->setSpacing(Spacing::kMedium);
    const auto addBox = [&](const QString& title) {
        auto* box = new QGroupBox(title, m_form);
        layout->addWidget(box);
        return makeFields(box);
    };
    m_quantizers = addForm(addBox(tr("Trained quantizers")), Group::Quantizers);
    m_activations = addForm(addBox(tr("Activations")), Group::Activations);
    m_weights = addForm(addBox(tr("Weights")), Group::Weights);
    fillTuning(addBox(tr("Fine tuning and hardware")));
    fillData(addBox(tr("Sample data")));
    layout->addStretch(1);
}

void OptionsPanel::fillTuning(FieldGrid* fields) {
    addForm(fields, OptionEntry::Group::Tuning);
    m_tuningHint = new HintLabel(fields->parentWidget());
    fields->addWide(m_tuningHint);
    addForm(fields, OptionEntry::Group::Hardware);
}

void OptionsPanel::fillData(FieldGrid* fields) {
    m_data = new DataSourceEditor(fields->parentWidget());
    fields->addWide(m_data);
    addForm(fields, OptionEntry::Group::Preprocessing);
    m_preview = new SamplePreview(fields->parentWidget());
    fields->addWide(m_preview);
    addForm(fields, OptionEntry::Group::Samples);
}

void OptionsPanel::showData() {
    const QWidget* box = m_data->parentWidget();
    m_scroll->verticalScrollBar()->setValue(box->y() - Spacing::kSmall);
    m_data->setFocus(Qt::OtherFocusReason);
}

void OptionsPanel::connectFields() {
    for (OptionForm* form : m_forms)
        connect(form, &OptionForm::changed, this, &OptionsPanel::refresh);
    connect(m_data, &DataSourceEditor::changed, this, &OptionsPanel::refresh);
    connect(m_bar, &CompileBar::compileRequested, this, &OptionsPanel::compileRequested);
    connect(m_bar, &CompileBar::cancelRequested, this, &OptionsPanel::cancelRequested);
}

} // namespace qs::widgets
