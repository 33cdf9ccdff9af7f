// Widgets for a group of the option table: a check box per flag, a list per choice, with the table's labels
// and explanations.
#pragma once

#include <QWidget>
#include <vector>

#include "inspectors/OptionTable.h"

class QCheckBox;
class QComboBox;

namespace qs::widgets {

class OptionForm : public QWidget {
    Q_OBJECT
public:
    explicit OptionForm(OptionEntry::Group group, QWidget* parent = nullptr);

    void show(const CompileSettings& settings);
    void apply(CompileSettings& settings) const;

signals:
    void changed();

private:
    struct Field {
        const OptionEntry* entry;
        QCheckBox* box = nullptr;
        QComboBox* list = nullptr;
    };
    std::vector<Field> m_fields;
};

} // namespace qs::widgets
