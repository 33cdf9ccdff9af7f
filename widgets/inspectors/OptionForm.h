// Widgets for a group of the option table, with the table's labels, defaults and explanations: a check box
// per flag, radio buttons, a list per choice, fields for numbers and texts.
#pragma once

#include <QWidget>
#include <vector>

#include "inspectors/OptionTable.h"

namespace qs::widgets {

class FieldGrid;
class HintLabel;

// Pixels for the label column of every form: the widest label, within bounds.
int optionLabelWidth();

class OptionForm : public QWidget {
    Q_OBJECT
public:
    explicit OptionForm(OptionEntry::Group group, QWidget* parent = nullptr);

    void show(const CompileSettings& settings);
    void apply(CompileSettings& settings) const;
    // Options without an effect beside the others disappear; numbers of samples only turn grey.
    void adapt(const CompileSettings& settings);

    // The widget of an option of this group; nullptr where it has none. Its object name is "option-KEY".
    QWidget* widgetOf(const QString& key) const;
    // The line below an option's widget, for a remark.
    HintLabel* hintOf(const QString& key) const;
    // What is wrong with a text, as one sentence; empty when nothing is.
    QString problem() const;

signals:
    void changed();

private:
    struct Field {
        const OptionEntry* entry = nullptr;
        QWidget* widget = nullptr;
        QWidget* label = nullptr; // nullptr: the widget holds it
        HintLabel* hint = nullptr;
    };
    QWidget* makeWidget(const OptionEntry& entry);
    QWidget* makeAlternatives(const OptionEntry& entry);
    QWidget* makeList(const OptionEntry& entry);
    QWidget* makeNumber(const OptionEntry& entry);
    QWidget* makeText(const OptionEntry& entry);
    const Field* fieldOf(const QString& key) const;

    std::vector<Field> m_fields;
};

} // namespace qs::widgets
