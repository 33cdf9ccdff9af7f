// The command of quantscope-cli that does what the options panel would do, with a button that copies it.
#pragma once

#include <QWidget>

#include "inspectors/OptionTable.h"

class QLineEdit;

namespace qs::widgets {

class HintLabel;

class CommandLineBox : public QWidget {
    Q_OBJECT
public:
    explicit CommandLineBox(QWidget* parent = nullptr);

    void setCommand(const EquivalentCommand& command);
    QString text() const;

private:
    QLineEdit* m_line;
    HintLabel* m_hint;
};

} // namespace qs::widgets
