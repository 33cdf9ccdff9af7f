#include "inspectors/OptionsPanel.h"

#include <QGroupBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include "common/Theme.h"
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

QGroupBox* boxWith(const QString& title, OptionForm* form) {
    auto* box = new QGroupBox(title);
    makeFields(box)->addWide(form);
    return box;
}

} // namespace

OptionsPanel::OptionsPanel(QWidget* parent) : QWidget(parent), m_bar(new CompileBar) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setFrameShape(QFrame::NoFrame);
    m_form = buildForm();
    scroll->setWidget(m_form);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + Spacing::kMedium);
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

OptionForm* OptionsPanel::addForm(OptionEntry::Group group) {
    m_forms.push_back(new OptionForm(group));
    return m_forms.back();
}

QWidget* OptionsPanel::buildForm() {
    using Group = OptionEntry::Group;
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    // The scroll bar is the margin at the right: the boxes end where the button below them ends.
    layout->setContentsMargins(Spacing::kMedium, Spacing::kSmall, 0, Spacing::kMedium);
    layout->setSpacing(Spacing::kMedium);
    m_quantizers = addForm(Group::Quantizers);
    m_activations = addForm(Group::Activations);
    m_weights = addForm(Group::Weights);
    layout->addWidget(boxWith(tr("Trained quantizers"), m_quantizers));
    layout->addWidget(boxWith(tr("Activations"), m_activations));
    layout->addWidget(boxWith(tr("Weights"), m_weights));
    layout->addWidget(buildTuning());
    layout->addWidget(buildData());
    layout->addStretch(1);
    return form;
}

QGroupBox* OptionsPanel::buildTuning() {
    auto* box = new QGroupBox(tr("Fine tuning and hardware"));
    auto* fields = makeFields(box);
    m_tuningHint = new HintLabel;
    fields->addWide(addForm(OptionEntry::Group::Tuning));
    fields->addWide(m_tuningHint);
    fields->addWide(addForm(OptionEntry::Group::Hardware));
    return box;
}

QGroupBox* OptionsPanel::buildData() {
    auto* box = new QGroupBox(tr("Sample data"));
    auto* fields = makeFields(box);
    m_data = new DataSourceEditor;
    m_preview = new SamplePreview;
    fields->addWide(m_data);
    fields->addWide(addForm(OptionEntry::Group::Preprocessing));
    fields->addWide(m_preview);
    fields->addWide(addForm(OptionEntry::Group::Samples));
    return box;
}

void OptionsPanel::connectFields() {
    for (OptionForm* form : m_forms)
        connect(form, &OptionForm::changed, this, &OptionsPanel::refresh);
    connect(m_data, &DataSourceEditor::changed, this, &OptionsPanel::refresh);
    connect(m_bar, &CompileBar::compileRequested, this, &OptionsPanel::compileRequested);
    connect(m_bar, &CompileBar::cancelRequested, this, &OptionsPanel::cancelRequested);
}

} // namespace qs::widgets
