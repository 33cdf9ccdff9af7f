#include "inspectors/OptionForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <algorithm>

#include "inspectors/FieldGrid.h"

namespace qs::widgets {

OptionForm::OptionForm(OptionEntry::Group group, QWidget* parent) : QWidget(parent) {
    auto* grid = new FieldGrid(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const OptionEntry& entry : optionTable()) {
        if (entry.group != group) continue;
        Field field{&entry};
        if (entry.choices.empty()) {
            field.box = new QCheckBox(entry.labelText());
            field.box->setToolTip(entry.tipText());
            grid->addWide(field.box);
            connect(field.box, &QCheckBox::toggled, this, &OptionForm::changed);
        } else {
            field.list = new QComboBox;
            field.list->setToolTip(entry.tipText());
            field.list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            field.list->setMinimumContentsLength(8);
            for (const OptionChoice& choice : entry.choices) {
                const QString text = QCoreApplication::translate("OptionTable", choice.label);
                field.list->addItem(text, QLatin1String(choice.value));
                field.list->setItemData(field.list->count() - 1, text, Qt::ToolTipRole);
            }
            grid->addField(entry.labelText(), field.list);
            connect(field.list, &QComboBox::currentIndexChanged, this, &OptionForm::changed);
        }
        m_fields.push_back(field);
    }
}

void OptionForm::show(const CompileSettings& settings) {
    for (const Field& field : m_fields) {
        const QJsonValue value = field.entry->get(settings);
        if (field.box) field.box->setChecked(value.toBool());
        if (field.list) field.list->setCurrentIndex(std::max(0, field.list->findData(value.toString())));
    }
}

void OptionForm::apply(CompileSettings& settings) const {
    for (const Field& field : m_fields)
        field.entry->set(settings, field.box ? QJsonValue(field.box->isChecked())
                                             : QJsonValue(field.list->currentData().toString()));
}

} // namespace qs::widgets
